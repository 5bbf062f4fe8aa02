/** Keeps the facts that open goals are measured from, so that a running game can show how far it has come. */
import type { Fact } from '../facts.ts';
import type { World } from '../world.ts';
import { kindsOf } from './measures.ts';

/** Called for every fact. Closed days and the like are few; a goal that is closed keeps nothing. */
export function rememberForGoals(world: World, fact: Fact): void {
  for (const goal of world.goals.rows) {
    if (goal.closed || !kindsOf(goal.metric).includes(fact.kind)) continue;
    world.goals.facts.push(fact);
    return;
  }
}
