/** The stages of a deploy: which one it is in and until when. */
import { DAY_TICKS } from '../../calendar.ts';
import type { Deploy, Unit, World } from '../../world.ts';

/** Enters a stage for so many ticks. */
export function enter(world: World, deploy: Deploy, state: Deploy['state'], ticks: number): void {
  deploy.state = state;
  deploy.stageAt = world.tick;
  deploy.stageEnds = world.tick + ticks;
}

/** The ovens a deploy kept are free again: its unit's, and those of the units it took along. */
export function freeOvens(world: World, deploy: Deploy): void {
  for (const id of [deploy.unit, ...deploy.along]) {
    const unit = world.units[id];
    if (unit?.busy === deploy.id) unit.busy = '';
    if (unit?.hotfixes.includes(deploy.id))
      unit.hotfixes = unit.hotfixes.filter((other) => other !== deploy.id);
  }
}

/** Serves users, or some of them. */
export const isLive = (deploy: Deploy): boolean => deploy.liveAt >= 0 && deploy.state !== 'rolledBack';

/** The newest deploy of a unit that serves users and could be taken back; with `by`, the newest that did so at that tick. */
export function newestLive(world: World, unit: Unit, by = world.tick): Deploy | undefined {
  for (let i = unit.deploys.length - 1; i >= 0; i--) {
    const deploy = world.deploys[unit.deploys[i] ?? ''];
    if (deploy !== undefined && isLive(deploy) && deploy.liveAt <= by) return deploy;
  }
  return undefined;
}

/**
 * The deploy people look at first when something began to hurt at a tick: the newest that served everybody, because a few tasters
 * cannot hurt all; where there is none, the newest.
 */
export function newestServed(world: World, unit: Unit, by: number): Deploy | undefined {
  for (let i = unit.deploys.length - 1; i >= 0; i--) {
    const deploy = world.deploys[unit.deploys[i] ?? ''];
    if (deploy !== undefined && isLive(deploy) && deploy.liveAt <= by && deploy.share >= 1) return deploy;
  }
  return newestLive(world, unit, by);
}

/** The oldest deploy that reached users in the day before a tick: going back behind it is going back to yesterday's version. */
export function oldestOfDay(world: World, unit: Unit, by: number): Deploy | undefined {
  return unit.deploys
    .map((id) => world.deploys[id])
    .find(
      (deploy) =>
        deploy !== undefined && isLive(deploy) && deploy.liveAt <= by && deploy.liveAt > by - DAY_TICKS,
    );
}
