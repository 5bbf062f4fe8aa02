/** What a contrast is: two sides that differ in one number far enough to ask why. The rules stand in rules/. */
import type { ConceptId } from '../../content/concepts.ts';
import { FactIndex } from '../learning/happened.ts';

export const CONTRAST_IDS = [
  'undo',
  'batch',
  'canary',
  'noticed',
  'woken',
  'hero',
  'comeback',
  'blame',
  'habit',
  'contract',
  'lead',
  'load',
  'spread',
] as const;
export type ContrastId = (typeof CONTRAST_IDS)[number];

/** What is compared with its like: organisations, teams of one, quarters of one. */
export const GROUPS = ['org', 'team', 'quarter'] as const;
export type Group = (typeof GROUPS)[number];

/** One that is compared: what happened to it and nothing else. */
export interface Subject {
  group: Group;
  /** The organisation, the team, or the number of the quarter. */
  id: string;
  org: string;
  facts: FactIndex;
}

/** A number of a subject, and the moment that shows it best. */
export interface Reading {
  value: number;
  /** How many things are in it. */
  n: number;
  tick: number;
  params: Record<string, string | number>;
}

export interface Side extends Reading {
  group: Group;
  id: string;
  org: string;
}

/** The rules of a kind: pure folds of facts. */
export interface Rule {
  id: ContrastId;
  concept: ConceptId;
  /** Groups it makes sense for. */
  groups: readonly Group[];
  /** Null where there is nothing to read. */
  read(subject: Subject): Reading | null;
  /** How far two readings lie apart: below 1 it is not worth a question. */
  size(high: Reading, low: Reading): number;
}

export interface Contrast {
  /** Its kind: there is one of each. */
  id: ContrastId;
  concept: ConceptId;
  size: number;
  high: Side;
  low: Side;
}

/** Nothing is so much larger that it hides everything else. */
const MOST = 4;

/**
 * Far apart by proportion: `least` times as much, and by `gap` at least. `soft` is added to both, so that nothing against a
 * little is not endless.
 */
export const byRatio =
  (least: number, gap: number, soft = 0) =>
  (high: Reading, low: Reading): number => {
    if (high.value - low.value < gap || high.value + soft <= 0) return 0;
    const bottom = low.value + soft;
    const times = bottom <= 0 ? least * MOST : (high.value + soft) / bottom;
    return Math.min(MOST, times / least);
  };

/** Far apart by difference. */
export const byGap =
  (gap: number) =>
  (high: Reading, low: Reading): number =>
    Math.min(MOST, (high.value - low.value) / gap);

/** The contrasts among these subjects, the largest first: of each kind the two that lie farthest apart, if that is far enough. */
export function contrastsOf(subjects: readonly Subject[], rules: readonly Rule[]): Contrast[] {
  return rules
    .flatMap((rule) => {
      const found = rule.groups
        .flatMap(
          (group) =>
            farthest(
              rule,
              subjects.filter((one) => one.group === group),
            ) ?? [],
        )
        .sort((one, other) => other.size - one.size)[0];
      return found ? [found] : [];
    })
    .sort((one, other) => other.size - one.size);
}

function farthest(rule: Rule, subjects: readonly Subject[]): Contrast | null {
  const sides = subjects.flatMap((subject): Side[] => {
    const reading = rule.read(subject);
    const { group, id, org } = subject;
    return reading ? [{ ...reading, group, id, org }] : [];
  });
  let found: Contrast | null = null;
  for (const high of sides) {
    for (const low of sides) {
      if (high === low || high.value <= low.value) continue;
      const size = rule.size(high, low);
      if (size < 1) continue;
      const apart = high.value - low.value;
      const before = found ? found.high.value - found.low.value : 0;
      if (!found || size > found.size || (size === found.size && apart > before))
        found = { id: rule.id, concept: rule.concept, size, high, low };
    }
  }
  return found;
}

/** A subject of these facts. */
export const subjectOf = (
  group: Group,
  id: string,
  org: string,
  facts: ConstructorParameters<typeof FactIndex>[0],
): Subject => ({ group, id, org, facts: new FactIndex(facts) });
