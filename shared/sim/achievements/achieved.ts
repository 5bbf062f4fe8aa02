/** Which achievements a run has reached: folds of its facts, quarter by quarter. Pure. */
import { QUARTER_TICKS } from '../calendar.ts';
import type { Fact, FactKind, FactOf } from '../facts.ts';
import { countsAt, handAndHabit } from '../metrics/window.ts';
import { ACHIEVEMENT_IDS, type Achieved, type AchievementId, type Judge, type Told } from './achievement.ts';
import * as delivery from './delivery.ts';
import * as operations from './operations.ts';

const JUDGES: Readonly<Record<AchievementId, Judge>> = { ...delivery, ...operations };

/** Facts shown for one achievement at most: the last ones. */
const SHOWN = 24;

/**
 * What each team has achieved in the quarters that are over at tick `to`, each once, with the first quarter it was reached in.
 * @param facts everything that happened, oldest first
 */
export function achieved(
  facts: readonly Fact[],
  teams: readonly string[],
  to: number,
): Record<string, Achieved[]> {
  const found: Record<string, Achieved[]> = {};
  for (const team of teams) found[team] = [];
  for (let quarter = 1; quarter * QUARTER_TICKS <= to; quarter++) {
    const told = tell(facts, quarter, to);
    for (const [team, list] of Object.entries(found)) {
      for (const id of ACHIEVEMENT_IDS) {
        if (list.some((one) => one.id === id)) continue;
        const evidence = JUDGES[id]({ ...told, team });
        if (evidence) list.push({ id, quarter, evidence: evidence.slice(-SHOWN).map((fact) => fact.id) });
      }
    }
  }
  return found;
}

/** The facts of a quarter, opened for judging. */
function tell(facts: readonly Fact[], quarter: number, to: number): Omit<Told, 'team'> {
  const from = (quarter - 1) * QUARTER_TICKS;
  const end = quarter * QUARTER_TICKS;
  const { hand, habit } = handAndHabit(facts, to, quarter);
  const kinds = new Map<FactKind, Fact[]>();
  for (const fact of facts) {
    if (countsAt(fact) >= end) continue;
    const list = kinds.get(fact.kind);
    if (list) list.push(fact);
    else kinds.set(fact.kind, [fact]);
  }
  const ever = <K extends FactKind>(kind: K): readonly FactOf<K>[] =>
    (kinds.get(kind) ?? []) as unknown as FactOf<K>[];
  return { quarter, hand, habit, ever, now: (kind) => ever(kind).filter((one) => countsAt(one) >= from) };
}
