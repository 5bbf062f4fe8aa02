/** What a component without hooks says, as text: for pages that are read and not pressed. */
import type { ComponentChildren, VNode } from 'preact';

const isNode = (thing: unknown): thing is VNode<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null && 'type' in thing && 'props' in thing;

/** Text of a tree, parts of it separated by a line break; names for screen readers come along. */
export function vnodeText(node: ComponentChildren): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(vnodeText).filter(Boolean).join('\n');
  if (!isNode(node)) return String(node);
  const { type, props } = node;
  if (typeof type === 'function') return vnodeText((type as (props: unknown) => ComponentChildren)(props));
  const label = props['aria-label'];
  return [typeof label === 'string' ? label : '', vnodeText(props.children as ComponentChildren)]
    .filter(Boolean)
    .join('\n');
}
