/**
 * Why: the chain of facts behind a fact, back to what somebody decided or how the org was found. Pure; `because` is the only
 * thing it reads, so a chain says exactly what the simulation wrote down.
 */
import type { Fact, FactKind } from './facts.ts';
import type { LogRow, PublicWorld } from './publicWorld.ts';

/** What a link of a chain is: somebody chose it, it was so from outside or from before, or it followed. */
export type Role = 'decision' | 'condition' | 'event';

/** What decides and what is given; every other kind follows from something. */
const ROLES: Partial<Record<FactKind, Role>> = {
  gameOpened: 'condition',
  conditionBegan: 'condition',
  injected: 'condition',
  leverOpened: 'condition',
  // The calendar turns by itself.
  phaseBegan: 'condition',
  seatTaken: 'decision',
  seatLeft: 'decision',
  leaveBegan: 'condition',
  cardPicked: 'decision',
  slicesAssigned: 'decision',
  trainAnswered: 'decision',
  modeChosen: 'decision',
  strategyChosen: 'decision',
  cardFlagged: 'decision',
  flagSwitched: 'decision',
  responseChosen: 'decision',
  orderSet: 'decision',
  extractionStarted: 'decision',
  extractionStopped: 'decision',
  sliceCutOver: 'decision',
  practiceFocused: 'decision',
  voteCast: 'decision',
  policyChanged: 'decision',
  stakeholderAsked: 'condition',
  shortcutTaken: 'decision',
  betMade: 'decision',
  overtimeCalled: 'decision',
  engineerLent: 'decision',
  shortcutDeclined: 'decision',
  workLimited: 'decision',
  hireOpened: 'decision',
  movePlanned: 'decision',
  splitPlanned: 'decision',
  zoneLost: 'condition',
  mergeBackStarted: 'decision',
  sliceMergedBack: 'decision',
  contractBegun: 'decision',
  ownerChanged: 'decision',
};

/** The role of a kind of fact. */
export const roleOf = (kind: string): Role => ROLES[kind as FactKind] ?? 'event';

/** What a chain needs of a fact; a `Fact` and a row of the log have it. */
export interface Told {
  id: string;
  kind: string;
  because: readonly string[];
}

export interface Link<T extends Told = Fact> {
  fact: T;
  role: Role;
  /** Steps from the fact that was asked about. */
  depth: number;
}

export interface WhyOptions {
  /** Links at most, the fact itself included. */
  most?: number;
  /** Steps back at most. */
  depth?: number;
}

const MOST = 40;
const DEPTH = 24;

/** Facts count up, so this is the order in which they happened. */
const ordinal = (id: string): number => Number(id.slice(1));

/**
 * The chain behind a fact, newest first: the fact itself, then what led to it. Every fact is named once; where not all fit, the
 * nearest decision or condition and the way to it are kept before others.
 * @param source facts, or a lookup by id; ids it does not know are left out
 */
export function why<T extends Told = Fact>(
  source: readonly T[] | ((id: string) => T | undefined),
  factId: string,
  { most = MOST, depth = DEPTH }: WhyOptions = {},
): Link<T>[] {
  const lookup = typeof source === 'function' ? source : lookupIn(source);
  const first = lookup(factId);
  if (!first) return [];
  const found = new Map<string, Link<T> & { parent: string }>();
  const queue = [{ fact: first, role: roleOf(first.kind), depth: 0, parent: '' }];
  found.set(factId, queue[0] as Link<T> & { parent: string });
  // Breadth first, so that each fact is met on its shortest way; a fact met before is not walked again.
  for (let at = 0; at < queue.length; at++) {
    const link = queue[at];
    if (!link || link.depth >= depth) continue;
    for (const id of link.fact.because) {
      const fact = found.has(id) ? undefined : lookup(id);
      if (!fact) continue;
      const next = { fact, role: roleOf(fact.kind), depth: link.depth + 1, parent: link.fact.id };
      found.set(id, next);
      queue.push(next);
    }
  }
  const kept = new Set<string>();
  const root = queue.find(({ role, depth: steps }) => role !== 'event' && steps > 0);
  for (let id = root?.fact.id ?? factId; id !== ''; id = found.get(id)?.parent ?? '') kept.add(id);
  for (const { fact } of queue) if (kept.size < most) kept.add(fact.id);
  return queue
    .filter(({ fact }) => kept.has(fact.id))
    .sort((one, other) => ordinal(other.fact.id) - ordinal(one.fact.id))
    .map(({ fact, role, depth: steps }) => ({ fact, role, depth: steps }));
}

function lookupIn<T extends Told>(facts: readonly T[]): (id: string) => T | undefined {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return (id) => byId.get(id);
}

/** The chain ends in something decided or given, not in the air. */
export const isExplained = (links: readonly Link<Told>[]): boolean =>
  links.some(({ role }) => role !== 'event');

/** The same over the rows of the log a player sees: older causes than the log remembers are missing. */
export function whyOf(view: Pick<PublicWorld, 'log'>, factId: string): Link<Told & { row: LogRow }>[] {
  return why((id) => {
    const row = view.log[id];
    return row ? { id, kind: row.kind, because: row.because.split(' ').filter(Boolean), row } : undefined;
  }, factId);
}
