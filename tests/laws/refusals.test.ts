import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGISTRY } from '../../shared/sim/commands/registry.ts';
import { digest } from '../../shared/sim/digest.ts';
import { pace } from '../../shared/sim/pace.ts';
import { project } from '../../shared/sim/project.ts';
import { REFUSALS } from '../../shared/sim/refusals.ts';
import { settle, step } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import { commandOf, type Gesture, gesture, nonsense, SPOKEN_VERBS } from '../kit/arbitraries.ts';
import { brokenRules, fork, human, playedTo, SYSTEM, tell } from '../kit/worlds.ts';

const SYSTEM_VERBS = Object.values(REGISTRY).filter((verb) => verb.system);
/** Two people at two tables, in the middle of their first week: pages ring them and trains ask them. */
const played = playedTo(200);
for (const engineer of ['basil-ana', 'olive-noor']) tell(played.world, SYSTEM, 'takeSeat', { engineer });

const seeds = {
  played,
  live: playedTo(168),
  night: playedTo(400, 'cowboy'),
  later: playedTo(2600, 'careful', { quarters: 2 }),
};

/** The clock never stands without a way on: what is due is never refused. */
function neverStuck(world: World): void {
  const { ticksPerSecond, deadline, why } = pace(world);
  expect(Number.isFinite(ticksPerSecond)).toBe(true);
  if (deadline) {
    expect(deadline.ms).toBeGreaterThanOrEqual(0);
    const { verb, payload } = deadline.command;
    expect(tell(fork(world), SYSTEM, verb, payload).outcome, `${why} at tick ${world.tick}`).toMatchObject({
      ok: true,
    });
  } else if (why !== 'over') expect(ticksPerSecond).toBeGreaterThan(0);
}

/** Makes the gestures one after the other and checks every law on the way. */
function perform(world: World, gestures: readonly Gesture[]): { accepted: number; refused: number } {
  const count = { accepted: 0, refused: 0 };
  for (const [i, one] of gestures.entries()) {
    const command = commandOf(project(world), one, `g${i}`);
    const before = digest(world);
    const { outcomes } = settle(world, [command]);
    expect(outcomes).toHaveLength(1);
    const outcome = outcomes[0];
    expect(outcome?.id).toBe(command.id);
    if (outcome?.ok === false) {
      count.refused += 1;
      expect(REFUSALS).toContain(outcome.refusal.kind);
      expect(
        digest(world),
        `${command.verb} was refused (${outcome.refusal.kind}) and changed the world`,
      ).toBe(before);
    } else count.accepted += 1;
    for (let k = 0; k < one.wait; k++) step(world, []);
    neverStuck(world);
    expect(brokenRules(world), `after ${command.verb} ${JSON.stringify(command.payload)}`).toEqual([]);
  }
  return count;
}

describe('random commands, legal and illegal', () => {
  test.each(Object.keys(seeds) as (keyof typeof seeds)[])(
    'never throw, keep the rules, refuse without a trace: %s',
    (when) => {
      const total = { accepted: 0, refused: 0 };
      fc.assert(
        fc.property(fc.array(gesture, { minLength: 5, maxLength: 40 }), (gestures) => {
          const { accepted, refused } = perform(fork(seeds[when].world), gestures);
          total.accepted += accepted;
          total.refused += refused;
        }),
        { numRuns: 25 },
      );
      expect(total.accepted).toBeGreaterThan(20);
      expect(total.refused).toBeGreaterThan(20);
    },
  );

  test('the generator speaks every verb', () => {
    expect(SPOKEN_VERBS).toEqual(Object.keys(REGISTRY).sort());
  });

  test('nonsense is refused in words, whatever the verb and the actor', () => {
    const world = fork(seeds.live.world);
    const before = digest(world);
    const verbs = [...Object.keys(REGISTRY), 'noSuchVerb', '__proto__', 'constructor', ''];
    fc.assert(
      fc.property(fc.constantFrom(...verbs), fc.boolean(), nonsense, (verb, bySystem, payload) => {
        // Some verbs carry nothing: for them an empty payload, or none, is no nonsense.
        const empty = payload === undefined || JSON.stringify(payload) === '{}';
        fc.pre(!empty || !Object.hasOwn(REGISTRY, verb));
        const { outcome } = tell(world, bySystem ? SYSTEM : human('basil-ana'), verb, payload);
        if (outcome.ok)
          expect(REGISTRY[verb as keyof typeof REGISTRY].payload.safeParse(payload).success).toBe(true);
        else expect(digest(world)).toBe(before);
        expect(outcome.ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

describe('who may speak', () => {
  test.each(SYSTEM_VERBS.map((verb) => verb.verb))('%s is never accepted from a player', (verb) => {
    const world = fork(seeds.live.world);
    const view = project(world);
    const known: Record<string, unknown> = {
      takeSeat: { engineer: 'basil-ana' },
      leaveSeat: { engineer: 'basil-ana' },
      endPhase: { phase: view.phase },
      spendHold: { incident: 'i1', ms: 5 },
      escalatePage: { incident: 'i1' },
      closeCall: { unit: 'monolith' },
      resumeLapse: { incident: 'i1' },
      inject: { inject: 'crowd', condition: { kind: 'demand', atDay: 0, hours: 1, factor: 2 } },
    };
    const { outcome } = tell(world, human('basil-ana'), verb, known[verb] ?? {});
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'systemOnly' } });
  });

  test('an engineer who is not there is refused', () => {
    const world = fork(seeds.live.world);
    expect(tell(world, human('nobody'), 'sendTrain', { unit: 'monolith' }).outcome.ok).toBe(false);
  });
});
