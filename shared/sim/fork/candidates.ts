/**
 * Which decisions may have mattered: ranked cheaply, before any of them is run without. The chains of causes behind what
 * hurt and what paid name some; others work in the open (a rule, an order, a habit) and are weighed by how long they stood.
 */
import type { Fact } from '../facts.ts';
import { why } from '../why.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import type { Track } from './track.ts';

/** A stretch of a game, ticks from and to (exclusive). */
export interface Window {
  from: number;
  to: number;
}

/** Heavy facts whose chains are walked. */
const WALKED = 60;
/** Decisions of one verb among the candidates. */
const ALIKE = 4;

/** What a verb may move by itself, were it said on the first day: a guess that only orders the queue. */
const PRIOR: Readonly<Record<string, number>> = {
  castVote: 0.5,
  chooseMode: 0.45,
  focusPractice: 0.4,
  setOrder: 0.35,
  cutOver: 0.35,
  startExtraction: 0.3,
  hire: 0.3,
  respond: 0.3,
  chooseStrategy: 0.3,
  sendTrain: 0.3,
  callTrain: 0.3,
  assignSlices: 0.2,
  callOvertime: 0.2,
  lend: 0.2,
  moveEngineer: 0.2,
  flagCard: 0.15,
  setShare: 0.15,
  pickCard: 0.15,
};
const PRIOR_OTHER = 0.08;

/** How much a fact weighs, in a currency of its own kind; 0 for what is light. */
function weightOf(fact: Fact): { of: 'lost' | 'worth' | 'turn'; by: number } {
  switch (fact.kind) {
    case 'incidentResolved':
    case 'deployHalted':
      return { of: 'lost', by: fact.lost };
    case 'cardFinished':
      return { of: 'worth', by: Math.abs(fact.worth) };
    case 'engineerResigned':
    case 'bailedOut':
    case 'sliceCutOver':
    case 'policyChanged':
      return { of: 'turn', by: 1 };
    case 'practiceRose':
    case 'dueMissed':
      return { of: 'turn', by: 0.4 };
    default:
      return { of: 'turn', by: 0 };
  }
}

/** At most `most` decisions of people in the window, the likeliest first. */
export function candidatesIn(track: Track, { from, to }: Window, most: number): Decision[] {
  const decisions = decisionsOf(track).filter(({ tick }) => tick >= from && tick < to);
  const bySeq = new Map(decisions.map((one) => [one.seq, 0]));
  const chains = byChains(track, { from, to }, bySeq);
  const weigh = ({ seq, verb, tick }: Decision): number => {
    const left = Math.max(0, to - tick) / Math.max(1, to - from);
    return (chains.get(seq) ?? 0) + (PRIOR[verb] ?? PRIOR_OTHER) * left;
  };
  const ranked = decisions
    .map((decision) => ({ decision, weight: weigh(decision) }))
    .sort((a, b) => b.weight - a.weight || a.decision.seq - b.decision.seq);
  const alike: Record<string, number> = {};
  const chosen: Decision[] = [];
  for (const { decision } of ranked) {
    if (chosen.length >= most) break;
    const many = alike[decision.verb] ?? 0;
    if (many >= ALIKE) continue;
    alike[decision.verb] = many + 1;
    chosen.push(decision);
  }
  return chosen;
}

/** Walks back from the heaviest facts, and credits each decision met on the way: the nearer, the more. */
function byChains(track: Track, { from, to }: Window, weights: Map<number, number>): Map<number, number> {
  const { facts, effects } = track;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const maker = new Map<string, number>();
  const about = new Map<string, number[]>();
  for (const seq of weights.keys()) {
    const effect = effects[seq];
    if (!effect) continue;
    for (let i = effect.from; i < effect.to; i++) maker.set(facts[i]?.id ?? '', seq);
    if (!effect.about) continue;
    const list = about.get(effect.about.incident);
    if (list) list.push(seq);
    else about.set(effect.about.incident, [seq]);
  }
  const heavy = facts
    .filter(({ tick }) => tick >= from && tick <= to)
    .map((fact) => ({ fact, ...weightOf(fact) }))
    .filter(({ by }) => by > 0);
  const sum = { lost: 0, worth: 0, turn: 0 };
  for (const { of, by } of heavy) sum[of] += by;
  const add = (seq: number | undefined, by: number): void => {
    if (seq !== undefined && weights.has(seq)) weights.set(seq, (weights.get(seq) ?? 0) + by);
  };
  const shares = heavy
    .map(({ fact, of, by }) => ({ fact, share: by / sum[of] }))
    .sort((a, b) => b.share - a.share)
    .slice(0, WALKED);
  for (const { fact, share } of shares) {
    for (const { fact: cause, depth } of why((id) => byId.get(id), fact.id))
      add(maker.get(cause.id), share / (1 + depth));
    if (fact.kind !== 'incidentResolved') continue;
    const name = `${fact.archetype}/${fact.module}/${fact.startedAt}`;
    for (const seq of about.get(name) ?? []) add(seq, share);
  }
  return weights;
}
