/** The stages of a deploy: which one it is in and until when. */
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

/** The newest deploy of a unit that serves users and could be taken back. */
export function newestLive(world: World, unit: Unit): Deploy | undefined {
  for (let i = unit.deploys.length - 1; i >= 0; i--) {
    const deploy = world.deploys[unit.deploys[i] ?? ''];
    if (deploy !== undefined && deploy.liveAt >= 0 && deploy.state !== 'rolledBack') return deploy;
  }
  return undefined;
}
