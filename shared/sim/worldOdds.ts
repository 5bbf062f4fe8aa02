/** What people said of deploys before they left: private to each, and without any effect. */

import type { Reading } from './ownReadings.ts';

/** The chances one can call, percent: it goes well, so-so, it breaks. */
export const ODDS = [90, 60, 30] as const;
export type OddsPercent = (typeof ODDS)[number];

/** One person's word on a deploy of a unit. */
export interface OddsCall {
  engineer: string;
  unit: string;
  percent: OddsPercent;
  /** The deploy it turned out to be about, '' before one has left. */
  deploy: string;
}

/** The newest call of each person for each unit, by `engineer unit`. Nothing else in the world reads it. */
export interface OddsTable {
  /** Ordinal of the next private fact: facts of the world keep their own count. */
  next: number;
  calls: Record<string, OddsCall>;
}

export const noOdds = (): OddsTable => ({ next: 1, calls: {} });

/** The private part of a view: one's own words on deploys, and evidence on one's own screen. */
export interface OwnView {
  odds: OddsCall[];
  readings: Reading[];
}
