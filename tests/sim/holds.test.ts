/** The clock holds so that somebody may decide: then there is something to decide, whatever was decided before. */
import { expect, it } from 'vitest';
import { INJECTS } from '../../shared/content/injects.ts';
import { playOn } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
import { pace } from '../../shared/sim/pace.ts';
import { pick } from '../../shared/sim/random.ts';
import type { World } from '../../shared/sim/world.ts';
import { fork, human, newWorld, SYSTEM, tell } from '../kit/worlds.ts';

const DAYS = 3;
const HALF_DAY = DAY_TICKS / 2;

/** All that could be done about an incident, allowed or not. */
function deedsFor(world: World, incident: string): [verb: string, payload: unknown][] {
  const { options = [], evidence = [] } = world.incidents[incident] ?? {};
  return [
    ...options.map((_, at): [string, unknown] => ['respond', { option: `${incident}:${at}` }]),
    ...evidence.map(({ kind }): [string, unknown] => ['openEvidence', { evidence: `${incident}:${kind}` }]),
  ];
}

/** One live week in which people answer pages and then do anything that is offered. Returns how often the clock held. */
function play(seed: string): number {
  const run = { world: newWorld({ seed, quarters: 1, liveDays: DAYS }), facts: [], journal: [] };
  const { world } = run;
  for (const engineer of Object.keys(world.engineers)) tell(world, SYSTEM, 'takeSeat', { engineer });
  let held = 0;
  for (let i = 0; i < DAYS * DAY_TICKS && world.phase === 'live'; ) {
    const { why, deadline } = pace(world);
    const { incident = '' } = (deadline?.command.payload ?? {}) as { incident?: string };
    const who = human(world.incidents[incident]?.engineer ?? '');
    if (why === 'ring') {
      const { outcome } = tell(world, who, 'acknowledge', { incident });
      expect(outcome.ok, `${seed}: a page that cannot be taken at ${world.tick}`).toBe(true);
    } else if (why === 'hold') {
      held += 1;
      const open = deedsFor(world, incident).filter((deed) => tell(fork(world), who, ...deed).outcome.ok);
      expect(open, `${seed}: nothing to decide at ${world.tick}`).not.toEqual([]);
      tell(world, who, ...pick(seed, 'people', `hand/${held}`, open));
    } else if (why === 'call' && deadline) {
      tell(world, SYSTEM, deadline.command.verb, deadline.command.payload);
    } else {
      const trouble = i % HALF_DAY === 0 ? pick(seed, 'people', `trouble/${i}`, INJECTS) : undefined;
      if (trouble) tell(world, SYSTEM, 'inject', { inject: trouble.id, condition: trouble.condition });
      playOn(run, { bots: 'careful', until: world.tick + 1 });
      i += 1;
    }
  }
  return held;
}

it('whenever the clock holds for somebody, she may do something about it', () => {
  const held = Array.from({ length: 16 }, (_, at) => play(`hold${at}`));
  expect(held.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(60);
}, 60_000);
