import { describe, expect, test } from 'vitest';
import { DAY_TICKS, HOUR_TICKS } from '../../shared/sim/calendar.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import { step } from '../../shared/sim/step.ts';
import { originAt, plantNamed } from '../../shared/sim/systems/faults.ts';
import { askAround } from '../../shared/sim/systems/responses/options.ts';
import { openIncidentFor } from '../kit/incidents.ts';
import { content, setupOf } from '../kit/worlds.ts';

/** Nobody plays, nobody has prepared anything: the longest anything may burn until the people on call have found a way out. */
const MOST_DAYS = 30;

describe('every trouble has a way out, whatever the dashboards show of it', () => {
  const kinds = content.archetypes.filter(({ plantedBy }) => plantedBy !== 'emergent');
  test.each(
    kinds.flatMap(({ id, responses }) => [0, 3].map((monitoring) => [id, monitoring, responses] as const)),
  )('%s with monitoring at %i', (kind, monitoring, cures) => {
    const pins = {
      practices: { monitoring, runbooks: 0 },
      redundancy: { zones: 1, replicas: 1 },
      mode: 'onDemand',
    };
    const world = createWorld(setupOf({ pins: pins as object, liveDays: 5 }), content);
    world.faults = {};
    const fault = plantNamed(world, kind, originAt(world, 'storefront'), 'test', 1);
    if (!fault) throw new Error(`there is no ${kind}`);
    fault.awakeAt = world.tick;
    // What can be cured is not to pass by itself; a provider's trouble is over when the provider says so.
    if (Object.values(cures).includes('cures')) fault.endsAt = -1;
    for (let i = 0; i < MOST_DAYS * DAY_TICKS && world.faults[fault.id]; i++) step(world);
    expect(world.faults[fault.id], `still burning after ${MOST_DAYS} days`).toBeUndefined();
  });
});

test('what made things worse is not done again by whoever works alone', () => {
  const { world, incident } = openIncidentFor('splitBrain', { redundancy: { zones: 1, replicas: 1 } });
  const option = incident.options.find(({ response }) => response === 'failOver');
  if (!option) throw new Error('nobody thinks of switching over');
  let worse = 0;
  for (let i = 0; i < 4 * DAY_TICKS && incident.state !== 'resolved'; i++)
    for (const fact of step(world).facts)
      if (fact.kind === 'responseEnded' && fact.response === 'failOver' && fact.outcome === 'worse')
        worse += 1;
  expect(worse).toBeLessThanOrEqual(1);
});

test('asking around names the cure that the symptom does not suggest, once', () => {
  const { world, incident } = openIncidentFor('splitBrain', { redundancy: { zones: 1, replicas: 1 } });
  incident.options = incident.options.filter(({ response }) => response !== 'restoreBackup');
  askAround(world, incident);
  askAround(world, incident);
  expect(incident.options.filter(({ response }) => response === 'restoreBackup')).toHaveLength(1);
});

test('a service that callers have given up hurts, and is noticed, though it has room again', () => {
  const pins = {
    services: { accounts: 'cheese' },
    practices: { breakers: 2, monitoring: 3 },
    headroom: 0.3,
  };
  const world = createWorld(setupOf({ pins, scenario: 'two-pizzas' }), content);
  world.faults = {};
  const fault = plantNamed(world, 'slowLeak', originAt(world, 'accounts'), 'test', 2.5);
  if (!fault) throw new Error('no leak');
  fault.awakeAt = world.tick - 12 * HOUR_TICKS;
  const open = (): boolean =>
    world.calls.some(({ to, breaker }) => to === 'accounts' && breaker !== 'closed');
  let opened = false;
  for (let i = 0; i < 6 * HOUR_TICKS; i++) {
    step(world);
    opened ||= open();
  }
  expect(opened).toBe(true);
  expect(fault.incident).not.toBe('');
});
