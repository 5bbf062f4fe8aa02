/**
 * A game with one person in each team who answers her pages as well as the careful bot, but only after so many seconds. The
 * clock is held as the server would hold it: ringing and reading take no simulated time, as long as the hold lasts.
 */
import type { Content } from '../../../shared/content/types.ts';
import { BOTS, type BotId, botCommands } from '../../../shared/sim/bots/driver.ts';
import { createWorld } from '../../../shared/sim/createWorld.ts';
import type { Fact } from '../../../shared/sim/facts.ts';
import { pace } from '../../../shared/sim/pace.ts';
import { project } from '../../../shared/sim/project.ts';
import { type Actor, settle, step } from '../../../shared/sim/step.ts';
import type { WorldSetup } from '../../../shared/sim/world.ts';

/** A pager that rings is answered within this, however slow the decision: it is one big button. */
const ANSWER_SECONDS = 10;
/** To ask for a piece of evidence is one press; what it says is thought about before the decision. */
const LOOK_SECONDS = 3;
const ROUNDS = 200;

/** The facts of a whole game with people who take `seconds` for each decision. */
export function playSlowly(setup: WorldSetup, content: Content, seconds: number): Fact[] {
  const world = createWorld(setup, content);
  const facts: Fact[] = [];
  const people = new Set(Object.values(world.teams).map((team) => team.table[0] ?? ''));
  const bots: Record<string, BotId> = {};
  for (const id in world.engineers) if (!people.has(id)) bots[id] = 'careful';
  let number = 0;
  const say = (actor: Actor, verb: string, payload: unknown): boolean => {
    number += 1;
    const result = settle(world, [{ id: `s${number}`, actor, verb, payload }]);
    for (const fact of result.facts) facts.push(fact);
    return result.outcomes[0]?.ok === true;
  };
  const system = { kind: 'system' } as const;
  for (const engineer of people) say(system, 'takeSeat', { engineer });
  let answered = -1;
  let rounds = 0;
  let last = -1;
  while (world.phase !== 'over') {
    rounds = world.tick === last ? rounds + 1 : 0;
    last = world.tick;
    if (rounds > ROUNDS) throw new Error(`the clock stands at tick ${world.tick} (${world.phase})`);
    if (world.attention !== answered) {
      answered = world.attention;
      const commands = botCommands(project(world), bots, setup.seed);
      for (const fact of settle(world, commands).facts) facts.push(fact);
      continue;
    }
    const now = pace(world);
    if (!now.deadline) {
      for (const fact of step(world, []).facts) facts.push(fact);
      continue;
    }
    const view = project(world);
    const held = view.incidents[view.hold];
    const engineer = view.engineers[held?.engineer ?? ''];
    const team = view.teams[engineer?.team ?? ''];
    const actor = { kind: 'human', engineer: engineer?.id ?? '' } as const;
    if (now.why === 'ring' && held && seconds >= 0 && ANSWER_SECONDS * 1000 < now.deadline.ms) {
      if (say(actor, 'acknowledge', { incident: held.id })) continue;
    }
    if (now.why === 'hold' && held && engineer && team) {
      const [wish] = BOTS.careful.answer({ view, engineer, team, seed: setup.seed }, held);
      const takes = wish?.verb === 'openEvidence' ? Math.min(seconds, LOOK_SECONDS) : seconds;
      say(system, 'spendHold', { incident: held.id, ms: Math.min(takes * 1000, now.deadline.ms) });
      if (!world.incidents[held.id]?.awaiting) continue;
      if (wish && say(actor, wish.verb, wish.payload)) continue;
    }
    say(system, now.deadline.command.verb, now.deadline.command.payload);
  }
  return facts;
}
