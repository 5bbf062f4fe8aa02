/** Who decides where a recorded person cannot: the careful bot in her seat. It sees what she would see. */

import type { Wish } from '../bots/bot.ts';
import { BOTS } from '../bots/driver.ts';
import { grouped, lookAway } from '../bots/seen.ts';
import { refuse } from '../commands/registry.ts';
import { glance } from '../glance.ts';
import { project } from '../project.ts';
import type { World } from '../world.ts';

/** What the careful bot does about an incident, '' for nothing: a wish that may be granted. */
export function answerFor(world: World, incident: string): Wish | null {
  const view = glance(world);
  const row = view.incidents[incident];
  const engineer = view.engineers[row?.engineer ?? ''];
  const team = view.teams[engineer?.team ?? ''];
  if (!row || !engineer || !team) return null;
  const wishes = BOTS.careful.answer({ view, engineer, team, seed: world.setup.seed }, row);
  lookAway();
  return allowed(world, engineer.id, wishes)[0] ?? null;
}

/** What the careful bot would say with this verb if it led the engineer's team now. */
export function leadFor(world: World, engineer: string, verb: string): Wish[] {
  const view = project(world);
  const seat = view.engineers[engineer];
  const team = view.teams[seat?.team ?? ''];
  if (!seat || !team) return [];
  const byTeam = <Row extends { team: string }>(rows: Record<string, Row>): Row[] =>
    grouped(rows, (row) => row.team).get(team.id) ?? [];
  const wishes = BOTS.careful.lead({
    view,
    engineer: seat,
    team,
    seed: world.setup.seed,
    people: byTeam(view.engineers),
    cards: byTeam(view.cards).filter((card) => card.state !== 'done'),
    modules: byTeam(view.modules),
  });
  lookAway();
  const hers = wishes.filter((wish) => wish.verb === verb && isHers(wish, engineer));
  return allowed(world, engineer, hers).slice(0, 1);
}

/** She decides for herself, nobody else's slices. */
const isHers = ({ payload }: Wish, engineer: string): boolean => {
  const named = (payload as { engineer?: string }).engineer;
  return named === undefined || named === engineer;
};

const allowed = (world: World, engineer: string, wishes: readonly Wish[]): Wish[] => {
  const view = glance(world);
  return wishes.filter(
    ({ verb, payload }) => refuse(view, { kind: 'bot', engineer }, verb, payload) === null,
  );
};
