/**
 * What somebody hears who asks why: the chain behind a fact, or the facts that moved a number, a team, a person or a place.
 * Reads all facts of a game and tells only what may be seen: what nobody has understood yet has no cause.
 */
import type { Fact } from './facts.ts';
import { type MovedAbout, moved } from './moved.ts';
import { isUnderstood, logRow } from './projection/chronicle.ts';
import type { LogRow } from './publicWorld.ts';
import { type Role, roleOf, why } from './why.ts';
import type { World } from './world.ts';

/** A fact of an answer. */
export interface WhyRow extends LogRow {
  role: Role;
  /** Steps back from the fact that was asked about; 0 in a list of what moved something. */
  depth: number;
  /** How much it moved what was asked about, in its unit (user-minutes, cents); 0 where that is not counted. */
  amount: number;
}

export type WhyQuestion = { fact: string } | { about: MovedAbout; of: string };

/** Links of a chain, and facts about a number, at most. */
const LINKS = 12;
const MOVERS = 8;

/** Told by nobody until an incident shows what they led to. */
const isLatent = (fact: Fact): boolean =>
  fact.kind === 'defectEscaped' ||
  fact.kind === 'driftHit' ||
  (fact.kind === 'conditionBegan' && (fact.what === 'fault' || fact.what === 'flaw')) ||
  (fact.kind === 'injected' && fact.what === 'flaw');

/** The answer to a question, nearest or largest first; [] where there is nothing to tell. */
export function answerWhy(world: World, facts: readonly Fact[], question: WhyQuestion): WhyRow[] {
  if ('about' in question)
    return moved(world, facts, question.about, question.of)
      .filter(({ fact }) => !isLatent(fact))
      .slice(0, MOVERS)
      .map(({ fact, amount }) => ({ ...logRow(world, fact), role: roleOf(fact.kind), depth: 0, amount }));
  const first = factById(facts, question.fact);
  if (!first || isLatent(first)) return [];
  const told = (id: string) => {
    const fact = factById(facts, id);
    return fact && { id, kind: fact.kind, because: visibleCauses(world, facts, fact), fact };
  };
  return why(told, question.fact, { most: LINKS }).map(({ fact: { fact, because }, role, depth }) => ({
    ...logRow(world, fact),
    because: because.join(' '),
    role,
    depth,
    amount: 0,
  }));
}

/** The causes of a fact that may be told; a latent one only through the incident that showed it. */
function visibleCauses(world: World, facts: readonly Fact[], fact: Fact): string[] {
  if (!isUnderstood(world, fact)) return [];
  if (fact.kind === 'incidentDetected' || isLatent(fact)) return fact.because;
  return fact.because.filter((id) => {
    const cause = factById(facts, id);
    return cause !== undefined && !isLatent(cause);
  });
}

/** Facts are numbered in the order in which they are kept. */
function factById(facts: readonly Fact[], id: string): Fact | undefined {
  const number = Number(id.slice(1));
  let low = 0;
  let high = facts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const fact = facts[middle];
    const here = Number(fact?.id.slice(1));
    if (here === number) return fact?.id === id ? fact : undefined;
    if (here < number) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
