/** Facts written by hand, for tests of folds: `fact('pageRang', 12, {...})` numbers itself. */
import type { Fact, FactFields, FactKind } from '../../shared/sim/facts.ts';

/** A maker of facts whose ids count up from f1. */
export function factMaker(): <K extends FactKind>(
  kind: K,
  tick: number,
  fields: FactFields[K],
  because?: string[],
) => Fact {
  let next = 1;
  return (kind, tick, fields, because = []) =>
    ({ id: `f${next++}`, tick, because, kind, ...fields }) as unknown as Fact;
}

/** The fields of a day on which little happened. */
export const quietDay = (
  day: number,
  over: Partial<FactFields['dayClosed']> = {},
): FactFields['dayClosed'] => ({
  day,
  users: 1000,
  requests: 1000,
  failed: 0,
  lost: 0,
  revenue: 100,
  cost: 60,
  cash: 1000 + 40 * day,
  trust: 0.7,
  energy: 0.6,
  morale: 0.5,
  byHand: true,
  hoursNew: 0,
  hoursUnplanned: 0,
  hoursToil: 0,
  hoursImprovement: 0,
  hoursOther: 0,
  cognitiveLoad: 1,
  infraCost: 0,
  peopleCost: 0,
  offered: 0,
  needed: 0,
  databaseReads: 0,
  databasePeak: 0,
  threadsHeld: 0,
  dataLost: 0,
  ...over,
});

/** The fields of a deploy that reached users. */
export const finished = (
  deploy: string,
  over: Partial<FactFields['deployFinished']> = {},
): FactFields['deployFinished'] => ({
  deploy,
  number: 1,
  unit: 'monolith',
  changes: 2,
  teams: 1,
  strategy: 'allAtOnce',
  leadTicks: 24,
  leads: [12, 36],
  unplanned: false,
  ...over,
});
