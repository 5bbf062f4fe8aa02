/** The end of a leave (commands/giveLeave.ts begins it): nobody has to call her back, and nobody can forget to. */
import { dayOf } from '../../calendar.ts';
import { callForAttention, emit, type Tick } from '../../emit.ts';
import { seat } from '../../seats.ts';
import type { Engineer } from '../../world.ts';
import { roll } from './table.ts';

/** She is back; if her seat is a person's she plays again. */
export function comeBack(tick: Tick, engineer: Engineer): void {
  const { world } = tick;
  delete engineer.leave;
  if (world.seated?.includes(engineer.id)) seat(world, engineer, true);
  emit(tick, 'leaveEnded', { engineer: engineer.id, team: engineer.team });
  callForAttention(world);
}

/** The morning: whoever's day it is comes back. */
export function endLeaves(tick: Tick): void {
  const today = dayOf(tick.world.tick);
  for (const engineer of roll(tick.world))
    if (engineer.leave !== undefined && engineer.leave <= today) comeBack(tick, engineer);
}
