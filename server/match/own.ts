/** What only one person of an organisation may see, read from the match. */

import { type Calibration, calibration } from '../../shared/sim/metrics/odds.ts';
import { type Report, report } from '../../shared/sim/metrics/report.ts';
import { readingsOf } from '../../shared/sim/ownReadings.ts';
import { callsOf } from '../../shared/sim/systems/odds.ts';
import type { OwnView } from '../../shared/sim/worldOdds.ts';
import type { Match } from './Match.ts';

/** Her private part of the view; '' is nobody and sees nothing. */
export const ownOf = (match: Match, engineer: string): OwnView => ({
  odds: callsOf(match.world, engineer),
  readings: readingsOf(match.world, engineer),
});

/** How well she foretold deploys so far. */
export const oddsOf = (match: Match, engineer: string): Calibration => calibration(match.facts, engineer);

const reports = new WeakMap<Match, { upTo: string; report: Report }>();

/**
 * The metrics of what happened so far, with their evidence. The same one until something more has happened: when a quarter
 * ends everybody asks for it at once.
 */
export function reportOf(match: Match): Report {
  const { facts, world } = match;
  const upTo = `${world.tick} ${facts.length}`;
  const made = reports.get(match);
  if (made?.upTo === upTo) return made.report;
  const fresh = report(facts, { to: world.tick, teams: Object.keys(world.teams) });
  reports.set(match, { upTo, report: fresh });
  return fresh;
}
