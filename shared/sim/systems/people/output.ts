/** A team's output: what its people make together, after everything that tires, distracts or occupies them. */
import { DEBT_DRAG } from '../../balance/flow.ts';
import { GUEST_SHARE, MENTOR_SHARE, OVERTIME_OUTPUT, PAVED_DRAG } from '../../balance/people.ts';
import { dayOf } from '../../calendar.ts';
import type { Engineer, Team, World } from '../../world.ts';
import { structureDrag } from '../conway.ts';
import { knowledgeFactor, teamKnowledge } from './knowledge.ts';
import { mean, teamEngineers } from './table.ts';
import { teamOutput } from './usl.ts';

/** Experienced people's worth of a table: newcomers do little and take a share of somebody who knows the place [Brooks]. */
export function experience(table: readonly Engineer[]): number {
  let made = 0;
  let mentors = 0;
  for (const { ramp, home } of table) {
    made += home === '' ? ramp : ramp * GUEST_SHARE;
    mentors += MENTOR_SHARE * (1 - ramp);
  }
  return Math.max(0.1 * made, made - mentors);
}

/** Somebody works late here today. */
export const isOvertime = (world: World, team: Team): boolean => dayOf(world.tick) < team.overtimeUntil;

/** Person-equivalents an hour of today brings, before interrupts and toil. */
export function outputToday(world: World, team: Team): number {
  const table = teamEngineers(world, team.id);
  const people = table.length;
  if (people === 0) return 0;
  const energy = mean(table.map((engineer) => engineer.energy));
  const morale = mean(table.map((engineer) => engineer.morale));
  const debt = mean(team.modules.map((id) => world.modules[id]?.debt ?? 0));
  const made = (teamOutput(people) * experience(table)) / people;
  const spirit =
    (0.5 + 0.5 * energy) * (0.7 + 0.3 * morale) * (isOvertime(world, team) ? OVERTIME_OUTPUT : 1);
  const tools = world.policies.tools?.value === 'paved' ? PAVED_DRAG : 1;
  const drag = (1 + DEBT_DRAG * debt) * Math.max(1, team.cognitiveLoad) * structureDrag(world, team.id);
  return (made * spirit * tools * knowledgeFactor(teamKnowledge(world, team)) * (1 - team.unfocus)) / drag;
}
