/** What the server tells of the Inheritance, as the pages read it, and its sentences in words. */
import type { Inherit, NoteLine, Remark } from '../../../shared/net/inherit.ts';
import { session } from '../../net/viewStore.ts';
import { nameOf, say } from '../../text/index.ts';

/** Where this page's organisation stands; null while it is no matter. */
export function inheritNow(): Inherit | null {
  const told = session.value?.inherit ?? '';
  return told === '' ? null : (JSON.parse(told) as Inherit);
}

/** A remark in words: modules and teams by their names. */
export const remarkText = ({ id, params }: Remark): string =>
  say(`inherit.remark.${id}`, {
    ...params,
    ...(typeof params.module === 'string' ? { module: nameOf('module', params.module) } : {}),
    ...(typeof params.team === 'string' ? { team: nameOf('team', params.team) } : {}),
  }) ?? id;

/** A sentence of a note, as it was typed or as it was true. */
export const lineText = (line: NoteLine): string => ('text' in line ? line.text : remarkText(line));
