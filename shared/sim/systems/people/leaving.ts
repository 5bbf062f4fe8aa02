/** Going: who has had enough leaves at the quarter's end and takes along what only she knew. Her seat is filled again. */
import { HIRE_DAYS, LEAVE_BELOW, LEAVE_MOST, LEAVE_RATE } from '../../balance/people.ts';
import { dayOf, quarterOf } from '../../calendar.ts';
import { decided } from '../../causes.ts';
import { callForAttention, emit, type Tick } from '../../emit.ts';
import { luck } from '../../random.ts';
import type { Engineer, World } from '../../world.ts';
import { loseExpert } from '../practices.ts';
import { settleIn } from './joining.ts';
import { busFactor, knowsWell } from './knowledge.ts';
import { newName } from './names.ts';
import { dropPager } from './rota.ts';
import { isPresent, roll } from './table.ts';

/** Chance that somebody with this morale leaves at the end of the quarter. */
export function leaveChance(morale: number): number {
  const missing = Math.max(0, LEAVE_BELOW - morale);
  return Math.min(LEAVE_MOST, LEAVE_RATE * missing * missing);
}

/** The end of a quarter: low morale leads to resignations. */
export function resign(tick: Tick): void {
  const { world } = tick;
  const quarter = quarterOf(world.tick - 1);
  for (const engineer of roll(world)) {
    if (!isPresent(engineer)) continue;
    const chance = leaveChance(engineer.morale);
    if (chance <= 0) continue;
    if (luck(world.setup.seed, 'people', `resign/${engineer.id}/${quarter}`) < chance) leave(tick, engineer);
  }
}

/** What drove her out: what she has not forgotten, and the decisions that keep wearing people down. */
const reasons = (world: World, { id, team, scars }: Engineer): string[] => [
  ...scars.toReversed(),
  ...decided(
    world,
    'policy/approval',
    'policy/pagers',
    'policy/reviews',
    `overtime/${team}`,
    `lend/${id}`,
    `move/${id}`,
  ),
];

function leave(tick: Tick, engineer: Engineer): void {
  const { world } = tick;
  const alone = knowsWell(engineer).filter((module) => busFactor(world, module) === 1);
  const { id, name, team } = engineer;
  const fact = emit(
    tick,
    'engineerResigned',
    { engineer: id, name, team, modules: alone.join(' ') },
    reasons(world, engineer),
  );
  loseExpert(tick, engineer, fact);
  // The seat is kept: who comes has the same place in the org and knows nothing of it.
  engineer.name = newName(world, `follow/${id}/${quarterOf(world.tick)}`);
  engineer.knows = {};
  engineer.ramp = 0;
  engineer.scars = [];
  engineer.incident = '';
  engineer.nightPages = 0;
  engineer.pages = 0;
  engineer.shiftPages = 0;
  engineer.lastShiftPages = 0;
  engineer.joinedFact = fact;
  // A player goes on as the one who comes; a pinned team keeps its size.
  if (engineer.human || world.setup.pins?.teams) settleIn(tick, engineer, fact);
  else {
    engineer.vacantUntil = dayOf(world.tick) + HIRE_DAYS;
    dropPager(world, id);
    callForAttention(world);
  }
}
