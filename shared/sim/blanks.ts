/** Things as they are before anything has happened to them: sums and units. */
import type { Sums, Unit, WeekCounts } from './world.ts';
import { newServing } from './worldTraffic.ts';

/** Sums at the beginning of a day or week. */
export const emptySums = (): Sums => ({
  requests: 0,
  failed: 0,
  lost: 0,
  revenue: 0,
  users: 0,
  ticks: 0,
  offered: 0,
  needed: 0,
  reads: 0,
  readsPeak: 0,
  held: 0,
  dataLost: 0,
  infra: 0,
  hiring: 0,
});

/** A week in which nothing has happened yet. */
export const emptyWeek = (): Sums & WeekCounts => ({
  ...emptySums(),
  deploys: 0,
  incidents: 0,
  failedDeploys: 0,
  relieved: 0,
  reliefTicks: 0,
});

/** A unit that has not deployed anything yet. */
export function createUnit(id: string, kind: Unit['kind'], team: string, instances: number): Unit {
  return {
    id,
    kind,
    team,
    breaks: [],
    mended: [],
    owners: [],
    number: 0,
    version: 0,
    suite: 0,
    ...newServing(instances),
    mode: 'scheduled',
    intervalDays: 1,
    strategy: 'allAtOnce',
    departDay: 0,
    calling: false,
    words: {},
    deploys: [],
    boxes: [],
    busy: '',
    hotfixes: [],
    drift: 0,
    rides: 0,
    searchUntil: -1,
  };
}
