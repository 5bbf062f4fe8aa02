/**
 * How well somebody foretells deploys: calls of the odds beside what came of them. A deploy went well when it reached its
 * users and is not known to have needed repair; one that never reached a user is left out, one under way is open.
 */
import type { Fact, FactOf } from '../facts.ts';
import { ODDS, type OddsPercent } from '../worldOdds.ts';

/** One chance that was called: how often, how often it went well, and the facts behind that. */
export interface OddsBin {
  percent: OddsPercent;
  calls: number;
  well: number;
  evidence: string[];
}

export interface Calibration {
  bins: OddsBin[];
  /** Calls whose deploys have come to nothing yet. */
  open: number;
  /** Mean squared distance between word and outcome, 0 (always right) to 1; null without a settled call. */
  brier: number | null;
}

type Ending = { well: boolean; fact: string };

/** What became of each deploy, as far as is known. */
function endings(facts: readonly Fact[]): Map<string, Ending> {
  const known = new Map<string, Ending>();
  for (const fact of facts) {
    if (fact.kind === 'deployFinished') {
      // It may have been known to be bad before it reached everybody.
      if (!known.has(fact.deploy)) known.set(fact.deploy, { well: true, fact: fact.id });
    } else if (
      fact.kind === 'deployFailed' ||
      fact.kind === 'deployRolledBack' ||
      fact.kind === 'deployHalted'
    ) {
      known.set(fact.deploy, { well: false, fact: fact.id });
    }
  }
  return known;
}

/**
 * Folds the calls of one person, or of everybody where `engineer` is left out.
 * @param facts facts of a game in the order in which they happened
 */
export function calibration(facts: readonly Fact[], engineer?: string): Calibration {
  const ends = endings(facts);
  const bins = new Map<OddsPercent, OddsBin>(
    ODDS.map((percent) => [percent, { percent, calls: 0, well: 0, evidence: [] }]),
  );
  const called = facts.filter(
    (fact): fact is FactOf<'oddsCalled'> =>
      fact.kind === 'oddsCalled' && (engineer === undefined || fact.engineer === engineer),
  );
  let open = 0;
  let distance = 0;
  let settled = 0;
  for (const call of called) {
    const bin = bins.get(call.percent);
    const end = ends.get(call.deploy);
    if (!bin || !end) {
      open += 1;
      continue;
    }
    const off = (end.well ? 1 : 0) - call.percent / 100;
    distance += off * off;
    settled += 1;
    bin.calls += 1;
    bin.well += end.well ? 1 : 0;
    bin.evidence.push(call.id, end.fact);
  }
  return { bins: [...bins.values()], open, brier: settled === 0 ? null : distance / settled };
}
