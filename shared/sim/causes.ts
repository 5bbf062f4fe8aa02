/**
 * Causes: which decision stands behind what happens. Every decision that stands for a while is noted under a key when it is
 * made; facts that follow from it name it in `because`, so a chain of ids leads from any loss back to what was decided. What
 * nobody has decided in this game was found like that: the fact `gameOpened` stands for it.
 */
import type { World } from './world.ts';

/** The key of the fact that tells what was found; `decided` falls back to it. */
export const FOUND = 'found';

/** Notes the fact of a decision under its key, e.g. `policy/cadence`, `mode/monolith`, `focus/basil/tests`. */
export function noteDecision(world: World, key: string, fact: string): void {
  world.decisions[key] = fact;
}

/**
 * Facts of the decisions that stand under these keys, in this order and each once. A key nobody decided on in this game
 * stands for what was inherited.
 */
export function decided(world: World, ...keys: string[]): string[] {
  const facts: string[] = [];
  for (const key of keys) {
    const fact = world.decisions[key] ?? world.decisions[FOUND];
    if (fact !== undefined && !facts.includes(fact)) facts.push(fact);
  }
  return facts;
}
