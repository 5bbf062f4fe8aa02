/** How a bot lets trains leave: strategy, mode, and when it sends one by hand. */
import type { ReleaseMode, Strategy, UnitRow } from '../../publicWorld.ts';
import type { Place, Wish } from '../bot.ts';
import { nobodyPlays, unitsOwned } from '../seen.ts';

/** Units this team decides on: its own services, and the monolith where nobody plays. */
export function unitsOf({ view, team }: Pick<Place, 'view' | 'team'>): UnitRow[] {
  const own = unitsOwned(view, team.id);
  return nobodyPlays(view) ? [...unitsOwned(view, ''), ...own] : [...own];
}

/** The safest way of replacing a version that has been learned. */
export function safestStrategy({ view }: Pick<Place, 'view'>): Strategy {
  if ((view.practices.canary?.level ?? 0) > 0) return 'canary';
  if ((view.practices.blueGreen?.level ?? 0) > 0) return 'blueGreen';
  return 'allAtOnce';
}

export const chooseStrategies = (place: Place, strategy: Strategy): Wish[] =>
  unitsOf(place)
    .filter((unit) => unit.strategy !== strategy)
    .map((unit) => ({ verb: 'chooseStrategy', payload: { unit: unit.id, strategy } }));

/** Services leave with every change once there is a pipeline; before, as told. */
export function chooseModes(place: Place, before: ReleaseMode, intervalDays = 1): Wish[] {
  const mode = (place.view.practices.pipeline?.level ?? 0) > 0 ? 'continuous' : before;
  return unitsOf(place)
    .filter((unit) => unit.kind === 'service')
    .filter((unit) => unit.mode !== mode || unit.intervalDays !== intervalDays)
    .map((unit) => ({ verb: 'chooseMode', payload: { unit: unit.id, mode, intervalDays } }));
}

/** Sends every train that has at least so many boxes and stands ready. */
export const sendTrains = (place: Pick<Place, 'view' | 'team'>, least: number): Wish[] =>
  unitsOf(place)
    .filter((unit) => unit.waiting >= least && unit.deploy === '' && !unit.searching)
    .map((unit) => ({ verb: 'sendTrain', payload: { unit: unit.id } }));
