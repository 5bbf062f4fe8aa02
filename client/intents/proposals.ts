/** The one vote worth asking about now: what another team has put up, else the rule the last quarter speaks against. Pure. */
import type { PolicyRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { inOrder, words } from './reads.ts';

/** A rule, the values worth choosing between (the present one last), and the teams that have voted to change it. */
export interface Proposal {
  policy: PolicyRow;
  values: string[];
  by: string[];
}

/** The votes cast on a rule: team and value. */
export const votesOf = (policy: PolicyRow): { team: string; value: string }[] =>
  words(policy.votes).map((vote) => {
    const at = vote.lastIndexOf(':');
    return { team: vote.slice(0, at), value: vote.slice(at + 1) };
  });

/** How strongly the view speaks against a rule as it is, 0-1. */
const AGAINST: Record<string, (view: PublicWorld, value: string) => number> = {
  cadence: (view) => {
    const days = view.units.monolith?.intervalDays ?? 0;
    return days > 1 ? Math.min(0.9, 0.35 + days / 20) : 0.1;
  },
  approval: (_, value) => (value === 'on' ? 0.7 : 0.05),
  pagers: (_, value) => (value === 'central' ? 0.55 : 0.05),
  errorBudget: (view, value) => (value === 'off' && view.budgetLeft < 0.3 ? 0.5 : 0.1),
  reviews: (_, value) => (value === 'blameful' ? 0.6 : 0.05),
  hosting: (view, value) => (value === 'own' && fullest(view) > 0.75 ? 0.5 : 0.1),
  tools: (view, value) => (value === 'free' && tightest(view) > 1 ? 0.45 : 0.1),
  budget: (view, value) => (value === 'lean' && tightest(view) > 1 ? 0.4 : 0.08),
  chaos: (view, value) => (value === 'off' && (view.practices.chaosMonkey?.level ?? 0) > 0 ? 0.5 : 0.02),
  freeze: (view) => (view.quarter % 4 === 0 ? 0.3 : 0.02),
};

const fullest = (view: PublicWorld): number =>
  Math.max(0, ...Object.values(view.units).map((unit) => unit.utilisation));
const tightest = (view: PublicWorld): number =>
  Math.max(0, ...Object.values(view.teams).map((team) => team.cognitiveLoad));

/** All rules this game asks about, the most pressing first. */
export function proposals(
  view: PublicWorld,
  team: string,
  may: (verb: string, payload: Record<string, unknown>) => boolean,
): Proposal[] {
  return inOrder(view.policies)
    .filter((policy) => policy.shown)
    .map((policy) => {
      const votes = votesOf(policy).filter((vote) => vote.value !== policy.value);
      const by = votes.filter((vote) => vote.team !== team).map((vote) => vote.team);
      const weight = (AGAINST[policy.id]?.(view, policy.value) ?? 0) + by.length;
      return { weight, proposal: { policy, by, values: valuesOf(policy, votes, may) } };
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ proposal }) => proposal);
}

/** At most two changes and the present value: what is voted for, then what lies beside it. */
function valuesOf(
  policy: PolicyRow,
  votes: { value: string }[],
  may: (verb: string, payload: Record<string, unknown>) => boolean,
): string[] {
  const choices = words(policy.choices);
  const at = choices.indexOf(policy.value);
  const beside = [choices[at - 1], choices[at + 1], ...choices];
  const wanted = [...votes.map((vote) => vote.value), ...beside].filter(
    (value): value is string => value !== undefined && value !== policy.value,
  );
  const voted = new Set(votes.map((vote) => vote.value));
  const possible = [...new Set(wanted)].filter(
    (value) => voted.has(value) || may('castVote', { policy: policy.id, value }),
  );
  return [...possible.slice(0, 2), policy.value];
}
