/** How long people are warned before users are turned away: the seconds of live play a unit stands nearly full before it is. */
import type { Content } from '../../../shared/content/types.ts';
import { TURNED_AWAY } from '../../../shared/sim/balance/incidents.ts';
import { NEARLY_FULL } from '../../../shared/sim/balance/traffic.ts';
import type { Bot } from '../../../shared/sim/bots/bot.ts';
import { type HeadlessRun, playOn } from '../../../shared/sim/bots/headless.ts';
import { createWorld } from '../../../shared/sim/createWorld.ts';
import type { Unit, World, WorldSetup } from '../../../shared/sim/world.ts';
import { secondsAt } from './realTime.ts';

const fullness = (unit: Unit): number => Math.max(unit.utilisation, unit.databaseUse);
const turnsAway = (unit: Unit): boolean => unit.overflow + unit.threadsFull + unit.databaseFull > TURNED_AWAY;

/** Something broke there: what is gone at one blow cannot announce itself. */
const isBroken = (world: World, unit: string): boolean =>
  Object.values(world.faults).some((fault) => fault.awake && fault.unit === unit);

/** Seconds each unit stood nearly full in a live week before demand had outgrown it, for every time that happened. */
export function warningsOf(setup: WorldSetup, content: Content, bots: Bot): number[] {
  const run: HeadlessRun = { world: createWorld(setup, content), facts: [], journal: [] };
  const { world } = run;
  const warnings: number[] = [];
  /** Tick since which a unit stands nearly full; -1 when users are turned away already. */
  const since = new Map<string, number>();
  playOn(run, {
    bots,
    goOn: () => {
      for (const unit of Object.values(world.units)) {
        if (world.phase !== 'live' || fullness(unit) < NEARLY_FULL) {
          since.delete(unit.id);
          continue;
        }
        const from = since.get(unit.id) ?? world.tick;
        if (from >= 0 && turnsAway(unit) && !isBroken(world, unit.id))
          warnings.push(secondsAt(world.tick) - secondsAt(from));
        since.set(unit.id, turnsAway(unit) ? -1 : from);
      }
      return true;
    },
  });
  return warnings;
}
