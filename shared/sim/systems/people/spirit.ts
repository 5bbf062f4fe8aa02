/** Energy and morale: work and pages tire, quiet nights restore; overload, lack of control, painful deploys and blame wear down. */
import {
  ENERGY_DAY,
  ENERGY_NIGHT,
  ENERGY_NIGHT_HOUR,
  ENERGY_ON_CALL,
  ENERGY_PAGE_DAY,
  ENERGY_PAGE_NIGHT,
  EXHAUSTED,
  MORALE_APPROVAL,
  MORALE_BASE,
  MORALE_DRIFT,
  MORALE_ENERGY,
  MORALE_HAND_OFF,
  MORALE_OVERLOAD,
  MORALE_PAIN,
  MORALE_TRUST,
  OVERLOADED_PAGE,
  OVERTIME_ENERGY,
  OVERTIME_MORALE,
  PAIN_KEPT,
  PAIN_MOST,
  ROTA_RESTS,
  SHIFT_INCIDENTS,
  STRAIN_MOST,
} from '../../balance/people.ts';
import { DAY_TICKS, dayOf, HOUR_TICKS, isNight, isWorkday } from '../../calendar.ts';
import { decided } from '../../causes.ts';
import { emit, type Tick } from '../../emit.ts';
import { clamp01 } from '../../exact.ts';
import { type Engineer, engineerOf, type Incident, type Team, type World } from '../../world.ts';
import { pagerHolders } from './rota.ts';
import { isPresent, scar } from './table.ts';

/** A page tires; one at night more, and one that is too many for a shift more still. */
export function tirePaged(tick: Tick, id: string, because: string): void {
  const { world } = tick;
  const engineer = engineerOf(world, id);
  const night = isNight(world.tick);
  engineer.pages += 1;
  engineer.shiftPages += 1;
  if (night) {
    engineer.nightPages += 1;
    engineer.wokenAt = world.tick;
    scar(engineer, because);
  }
  const strain = engineer.shiftPages > SHIFT_INCIDENTS ? OVERLOADED_PAGE : 1;
  engineer.morale = clamp01(engineer.morale - (night ? 0.03 : 0.01) * strain);
  tire(tick, engineer, (night ? ENERGY_PAGE_NIGHT : ENERGY_PAGE_DAY) * strain, [because]);
}

/** Whoever works on an incident in the night does not sleep: there is no quiet night for her. */
export function stayUp(world: World, incident: Incident): void {
  if (incident.work === '' || incident.workBy === 'machine' || !isNight(world.tick)) return;
  for (const id of [incident.engineer, incident.commander, ...incident.helpers]) {
    const engineer = world.engineers[id];
    if (!engineer || engineer.incident !== incident.id) continue;
    engineer.wokenAt = world.tick;
    if (world.tick % HOUR_TICKS === 0) {
      engineer.energy = clamp01(engineer.energy - ENERGY_NIGHT_HOUR);
      scar(engineer, incident.fact);
    }
  }
}

function tire(tick: Tick, engineer: Engineer, amount: number, because: string[]): void {
  const before = engineer.energy;
  engineer.energy = clamp01(engineer.energy - amount);
  if (before < EXHAUSTED || engineer.energy >= EXHAUSTED) return;
  const { id, team, nightPages } = engineer;
  const known = [...because, ...engineer.scars];
  // Nothing she remembers: it is what the team has on its table that wears her down.
  const reasons = known.length > 0 ? known : decided(tick.world, `lanes/${team}`, `overtime/${team}`);
  const fact = emit(tick, 'engineerExhausted', { engineer: id, team, nightPages }, reasons);
  scar(engineer, fact);
}

/** A team aboard a deploy that hurt, or named as the culprit, feels it for weeks. */
export function feelPain(world: World, team: string, amount: number, fact: string): void {
  const state = world.teams[team];
  if (!state) return;
  state.pain = Math.min(PAIN_MOST, state.pain + amount);
  for (const id of state.table) {
    const engineer = world.engineers[id];
    if (engineer) scar(engineer, fact);
  }
}

/** Where morale drifts in a team, beside its people's own energy: what wears everybody down there [Maslach]. */
export function strainOn(world: World, team: Team): number {
  const pins = world.setup.pins;
  const board = pins?.gates
    ? pins.gates.approvalBoard !== undefined
    : world.policies.approval?.value === 'on';
  const overload = Math.min(1, Math.max(0, team.cognitiveLoad - 1));
  return (
    MORALE_OVERLOAD * overload +
    (board ? MORALE_APPROVAL : 0) +
    MORALE_HAND_OFF * Math.min(6, pins?.handOffs ?? 0) +
    MORALE_PAIN * team.pain
  );
}

/** Evening: work tires, a quiet night restores, and morale drifts to where life here puts it. */
export function restAtNight(tick: Tick): void {
  const { world } = tick;
  const workday = isWorkday(world.tick - 1);
  const holders = pagerHolders(world);
  for (const team of Object.values(world.teams)) {
    const late = workday && dayOf(world.tick - 1) < team.overtimeUntil;
    const strain = strainOn(world, team);
    const causes = late ? decided(world, `overtime/${team.id}`) : [];
    for (const id of team.table) {
      const engineer = world.engineers[id];
      if (!engineer) continue;
      if (engineer.leave !== undefined) engineer.energy += ENERGY_NIGHT * (1 - engineer.energy);
      if (!isPresent(engineer)) continue;
      const woken = engineer.wokenAt >= 0 && world.tick - engineer.wokenAt < DAY_TICKS;
      const rest = woken ? 0 : ENERGY_NIGHT * (1 - engineer.energy);
      const turns = holders.get(id);
      let cost = turns === undefined ? 0 : ENERGY_ON_CALL * Math.max(1, ROTA_RESTS / Math.max(1, turns));
      if (workday) cost += ENERGY_DAY * Math.min(STRAIN_MOST, Math.max(1, team.cognitiveLoad));
      if (late) cost += OVERTIME_ENERGY;
      engineer.energy = clamp01(engineer.energy + rest);
      tire(tick, engineer, cost, causes);
      if (late) engineer.morale = clamp01(engineer.morale - OVERTIME_MORALE);
      const mood =
        MORALE_BASE + MORALE_ENERGY * engineer.energy + MORALE_TRUST * (world.trust - 0.5) - strain;
      engineer.morale = clamp01(engineer.morale + MORALE_DRIFT * (mood - engineer.morale));
    }
    team.pain *= PAIN_KEPT;
  }
}
