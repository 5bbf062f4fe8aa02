/** Whoever asks why hears the chain, and nothing that nobody has understood yet. */
import { describe, expect, it } from 'vitest';
import { answerWhy } from '../../shared/sim/asked.ts';
import type { Fact, FactFields } from '../../shared/sim/facts.ts';
import { step } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import { factMaker } from '../kit/facts.ts';
import { openIncidentFor } from '../kit/incidents.ts';
import { newWorld } from '../kit/worlds.ts';

const trouble = { incident: 'i1', severity: 2, symptom: 'errors', unit: 'monolith', module: 'cart' } as const;

/** A defect that escaped, the incident it made, and what came of it. */
function story(state: 'triage' | 'resolved'): { world: World; facts: Fact[] } {
  const make = factMaker();
  const world = newWorld();
  world.tick = 300;
  const facts = [
    make('strategyChosen', 290, { unit: 'monolith', strategy: 'allAtOnce' }),
    make('deployFinished', 291, DEPLOY, ['f1']),
    make('defectEscaped', 291, { deploy: 'd1', unit: 'monolith', changes: 4, culprits: 1 }, ['f2']),
    make('incidentDetected', 296, { ...trouble, startedAt: 292, noticedBy: 'monitoring', peak: 0.2 }, ['f3']),
    make('incidentMitigated', 299, { ...trouble, startedAt: 292, ticks: 7, lost: 5_000, cure: '' }, ['f4']),
    make('deployHalted', 299, {
      deploy: 'd2',
      number: 2,
      unit: 'cart',
      share: 0.05,
      lost: 9_000,
    }),
  ];
  const { incident } = openIncidentFor('badRelease');
  world.incidents.i1 = { ...incident, id: 'i1', state, fact: 'f4' };
  return { world, facts };
}

const DEPLOY: FactFields['deployFinished'] = {
  deploy: 'd1',
  number: 1,
  unit: 'monolith',
  changes: 4,
  teams: 2,
  strategy: 'allAtOnce',
  leadTicks: 9,
  leads: [9],
  unplanned: false,
};

const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

describe('why', () => {
  it('tells the whole chain once the incident is understood, back to a decision', () => {
    const { world, facts } = story('resolved');
    const rows = answerWhy(world, facts, { fact: 'f5' });
    expect(ids(rows)).toEqual(['f5', 'f4', 'f3', 'f2', 'f1']);
    expect(rows.at(-1)).toMatchObject({ role: 'decision', depth: 4 });
  });

  it('ends at the symptom while nobody knows what it is', () => {
    const { world, facts } = story('triage');
    const rows = answerWhy(world, facts, { fact: 'f5' });
    expect(ids(rows)).toEqual(['f5', 'f4']);
    expect(rows.every(({ because }) => !because.includes('f3'))).toBe(true);
  });

  it('tells nothing of a latent defect to whoever guesses its number, nor of what is not there', () => {
    const { world, facts } = story('triage');
    expect(answerWhy(world, facts, { fact: 'f3' })).toEqual([]);
    expect(answerWhy(world, facts, { fact: 'f999' })).toEqual([]);
    expect(answerWhy(world, facts, { fact: 'f1' })).toHaveLength(1);
  });

  it('names what moved a number, the largest first and each incident once', () => {
    const { world, facts } = story('resolved');
    const rows = answerWhy(world, facts, { about: 'lost', of: '' });
    expect(rows.map(({ id, amount }) => [id, amount])).toEqual([
      ['f6', 9_000],
      ['f5', 5_000],
    ]);
    expect(ids(answerWhy(world, facts, { about: 'deploys', of: '' }))).toEqual(['f2']);
  });

  it('names what happened at a place and to a person, and keeps latent faults out of it', () => {
    const { world, facts } = story('triage');
    const there = answerWhy(world, facts, { about: 'place', of: 'monolith' });
    expect(ids(there)).toEqual(['f4', 'f2']);
    const make = factMaker();
    const hers = [
      make('pageRang', 298, { ...PAGE, engineer: 'basil-ana' }),
      make('pageRang', 299, { ...PAGE, engineer: 'basil-mo' }),
      make('engineerExhausted', 297, { engineer: 'basil-ana', team: 'basil', nightPages: 3 }),
    ];
    expect(ids(answerWhy(world, hers, { about: 'engineer', of: 'basil-ana' }))).toEqual(['f3', 'f1']);
    expect(answerWhy(world, hers, { about: 'team', of: 'basil' })).toHaveLength(3);
  });

  it('finds the losses of an incident that is still open', () => {
    const { world, facts } = story('triage');
    const open = facts.slice(0, 4);
    const lost = Math.round(world.incidents.i1?.lost ?? 0);
    expect(answerWhy(world, open, { about: 'trust', of: '' })).toMatchObject([{ id: 'f4', amount: lost }]);
  });
});

const PAGE = {
  incident: 'i1',
  team: 'basil',
  night: true,
  symptom: 'errors',
  unit: 'monolith',
  real: true,
} as const;

describe('hindsight', () => {
  it('names what would have ended it soonest, from what lay on the desk, and what was misread', () => {
    const { world, incident } = openIncidentFor('diskFull');
    const facts: Fact[] = [];
    for (let i = 0; i < 2000 && incident.state !== 'resolved'; i++) facts.push(...step(world).facts);
    const over = facts.find((fact) => fact.kind === 'incidentResolved' && fact.incident === incident.id);
    if (over?.kind !== 'incidentResolved') throw new Error('it never ended');
    expect(incident.options.map(({ response }) => response)).toContain(over.quickest);
    expect(over.quickestMinutes).toBeGreaterThan(0);
    expect(
      over.misread
        .split(' ')
        .filter(Boolean)
        .every((kind) => incident.evidence.some((one) => one.kind === kind && one.opened)),
    ).toBe(true);
  });
});
