/** Toil of delivery: hours that testing by hand, paperwork, deploying by hand and stand-by take from the teams. */
import { CANARY_STAND_BY, STAND_BY_HOURS } from '../../balance/deploys.ts';
import { type Change, changesOf, type World } from '../../world.ts';
import { oweToil } from '../people/time.ts';
import { atLevel } from './levels.ts';

/** Person-hours of a deploy, shared by the teams aboard by their changes. */
export function chargeAboard(world: World, changes: Change[], hours: number): void {
  const counts = new Map<string, number>();
  for (const { team } of changes) counts.set(team, (counts.get(team) ?? 0) + 1);
  for (const [team, count] of counts) oweToil(world, team, (hours * count) / changes.length);
}

/** Teams with changes in a running deploy of the shared train: each keeps one engineer on stand-by. */
export function teamsOnStandBy(world: World): Set<string> {
  const deploy = world.deploys[world.units.monolith?.busy ?? ''];
  const runs = deploy?.state === 'oven' || deploy?.state === 'rollout' || deploy?.state === 'rollingBack';
  return new Set(runs ? changesOf(world, deploy).map((change) => change.team) : []);
}

/** One office hour of stand-by: one engineer of each team aboard, less where a button does the work or a machine watches. */
export function standBy(world: World): void {
  const { monolith } = world.units;
  if (!monolith || monolith.busy === '') return;
  const hours = atLevel(world, STAND_BY_HOURS, 'oneButton', monolith.id);
  const deploy = world.deploys[monolith.busy];
  const tasted = deploy?.state === 'rollout' && deploy.strategy === 'canary';
  const watched = tasted ? atLevel(world, CANARY_STAND_BY, 'canary', monolith.id) : 1;
  for (const team of teamsOnStandBy(world)) oweToil(world, team, hours * watched);
}
