/** What can be wrong with the practices an author brings along: with ours that she changed, and with those of her own. */
import { OWN_PRACTICE } from '../sim/leverNames.ts';
import type { Problem } from './authoredProblems.ts';
import { practices } from './practices.ts';
import type { PracticeData } from './types.ts';

/**
 * Practices whose law cannot be had by another name, nor be given away: who may hide work behind a flag is asked of that
 * practice itself.
 */
const FIXED: readonly string[] = ['flags'];

/** The laws an author may choose from, in the order of ours. */
export const LAWS: readonly string[] = practices.map(({ id }) => id).filter((id) => !FIXED.includes(id));

/** Everything that names what is not there, contradicts itself, or would grow weaker the further it comes. */
export function practiceFlaws(own: readonly PracticeData[]): Problem[] {
  const found: Problem[] = [];
  const add = (path: Problem['path'], why: Problem['why'], of: string, detail: string): void => {
    found.push({ path: ['practices', ...path], why, of, detail });
  };
  const all = [...practices, ...own];
  for (const [i, one] of own.entries()) {
    const { id, scope, effect, needs } = one;
    const ours = practices.find((known) => known.id === id);
    if (own.findIndex((other) => other.id === id) < i) add([i, 'id'], 'twice', id, `${id} is there twice`);
    if (ours && ours.scope !== scope) add([i, 'scope'], 'choice', ours.scope, `is ${ours.scope}`);
    if (!ours && !id.startsWith(OWN_PRACTICE)) add([i, 'id'], 'format', id, `begins with ${OWN_PRACTICE}`);
    // A name alone does nothing.
    if (!ours && !effect) add([i, 'effect'], 'lacking', id, `${id} is none of ours: it needs a law`);
    if (effect) {
      if (!LAWS.includes(effect.of))
        add([i, 'effect', 'of'], 'missing', effect.of, `there is no law ${effect.of}`);
      if (FIXED.includes(id)) add([i, 'effect'], 'fixed', id, `${id} keeps its own law`);
      for (const [level, gives] of effect.gives.entries())
        if (level > 0 && gives < (effect.gives[level - 1] ?? 0))
          add([i, 'effect', 'gives', level], 'weaker', '', 'is less than the level before');
    }
    for (const [n, { practice }] of needs.entries())
      if (!all.some((known) => known.id === practice))
        add([i, 'needs', n], 'missing', practice, `there is no ${practice}`);
  }
  const circle = needsCircle([
    ...practices.map((ours) => own.find(({ id }) => id === ours.id) ?? ours),
    ...own.filter(({ id }) => !practices.some((ours) => ours.id === id)),
  ]);
  if (circle) add([], 'circle', circle, `${circle} needs itself`);
  return found;
}

/** A practice that would have to be there before itself, '' when there is none. */
function needsCircle(all: readonly PracticeData[]): string {
  const open = new Set<string>();
  const closed = new Set<string>();
  const visit = (id: string): boolean => {
    if (closed.has(id)) return false;
    if (open.has(id)) return true;
    open.add(id);
    const found = (all.find((one) => one.id === id)?.needs ?? []).some(({ practice }) => visit(practice));
    closed.add(id);
    return found;
  };
  return all.find(({ id }) => visit(id))?.id ?? '';
}
