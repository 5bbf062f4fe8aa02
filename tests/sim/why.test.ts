/** Causes: whatever goes wrong can be asked why, and the chain ends in a decision or in what was found. */
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Fact } from '../../shared/sim/facts.ts';
import { report } from '../../shared/sim/metrics/report.ts';
import { project } from '../../shared/sim/project.ts';
import { isExplained, type Link, roleOf, why, whyOf } from '../../shared/sim/why.ts';
import { factMaker } from '../kit/facts.ts';
import { human, newWorld, playedTo, SYSTEM, tell } from '../kit/worlds.ts';

/** Kinds that say something went wrong for somebody. */
const WRONG = new Set<string>([
  'incidentDetected',
  'incidentMitigated',
  'incidentResolved',
  'deployFailed',
  'deployRolledBack',
  'deployHalted',
  'rollbackBlocked',
  'pageRang',
  'pageMissed',
  'pageEscalated',
  'engineerExhausted',
  'engineerResigned',
  'changeConflicted',
  'defectFound',
  'defectEscaped',
  'driftHit',
  'interfaceBroke',
  'practiceDecayed',
  'trainHeld',
  'unitsTiedTogether',
  'bailedOut',
  'dueMissed',
  'requestWithdrawn',
  'shortcutOffered',
  'boardStepped',
]);

const wentWrong = (fact: Fact): boolean =>
  WRONG.has(fact.kind) || ((fact.kind === 'dayClosed' || fact.kind === 'weekClosed') && fact.lost > 0);

/** Somebody decided it, other than the law by which engineers and machines answer an incident. */
const isChosen = ({ fact, role }: Link): boolean =>
  role === 'decision' &&
  !(fact.kind === 'responseChosen' && (fact.by === 'engineer' || fact.by === 'machine'));

describe('a chain of causes', () => {
  const make = factMaker();
  const facts = [
    make('practiceFocused', 1, { practice: 'tests', team: 'basil', by: 'basil-ana' }),
    make('practiceRose', 2, { practice: 'tests', level: 1, team: 'basil' }, ['f1']),
    make('trainCalled', 3, { unit: 'monolith', changes: 2 }, ['f2', 'f1']),
    make('trainHeld', 4, { unit: 'monolith', changes: 2 }, ['f3', 'f2', 'f99']),
  ];

  it('is told newest first, each fact once, and leaves out what is not known', () => {
    expect(why(facts, 'f4').map(({ fact, role, depth }) => [fact.id, role, depth])).toEqual([
      ['f4', 'event', 0],
      ['f3', 'event', 1],
      ['f2', 'event', 1],
      ['f1', 'decision', 2],
    ]);
  });

  it('keeps the way to the nearest decision where there is little room', () => {
    expect(why(facts, 'f4', { most: 3 }).map(({ fact }) => fact.id)).toEqual(['f4', 'f3', 'f1']);
    expect(isExplained(why(facts, 'f4', { depth: 1 }))).toBe(false);
  });

  it('survives facts that name each other', () => {
    const one = make('trainHeld', 5, { unit: 'a', changes: 1 }, ['f6']);
    const other = make('trainHeld', 5, { unit: 'b', changes: 1 }, ['f5']);
    expect(why([one, other], 'f6').map(({ fact }) => fact.id)).toEqual(['f6', 'f5']);
    expect(why([one], 'f1000')).toEqual([]);
  });
});

describe('the first fact of a game', () => {
  it('tells what was found, once', () => {
    const world = newWorld();
    const first = tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' }).facts;
    expect(first[0]).toMatchObject({ id: 'f1', kind: 'gameOpened', units: 1, teams: 4, cadence: 'twoDays' });
    expect(roleOf('gameOpened')).toBe('condition');
    const next = tell(world, human('basil-ana'), 'castVote', { policy: 'pagers', value: 'teams' }).facts;
    expect(next.map(({ kind }) => kind)).toEqual(['voteCast', 'policyChanged']);
    expect(next[1]?.because).toEqual([next[0]?.id]);
  });
});

describe.each([
  ['idle', 'two-pizzas', '1'],
  ['cowboy', 'two-pizzas', '2'],
  ['careful', 'two-pizzas', '3'],
  ['careful', 'too-many-slices', '4'],
  ['hero', 'black-friday', '5'],
] as const)('a quarter of %s in %s', (bots, scenario, seed) => {
  let facts: Fact[] = [];
  let view: ReturnType<typeof project>;
  let byId: Map<string, Fact>;

  beforeAll(() => {
    const run = playedTo(26_208, bots, { seed, scenario });
    facts = run.facts;
    view = project(run.world);
    byId = new Map(facts.map((fact) => [fact.id, fact]));
  });

  test('no fact names one that never was, or one that came later', () => {
    const broken = facts.flatMap((fact) =>
      fact.because
        .filter((id) => Number(id.slice(1)) >= Number(fact.id.slice(1)) || !byId.has(id))
        .map((id) => `${fact.kind} ${fact.id} because of ${id}`),
    );
    expect(broken).toEqual([]);
  });

  test('whatever went wrong leads to a decision or to what was found', () => {
    const wrong = facts.filter(wentWrong);
    expect(wrong.length).toBeGreaterThan(5);
    const open = wrong.filter((fact) => !isExplained(why((id) => byId.get(id), fact.id)));
    expect(open.map(({ kind, id, because }) => `${kind} ${id} [${because}]`)).toEqual([]);
  });

  test('no chain of any kind of fact ends in the air', () => {
    const airy = facts.filter(({ kind, because }) => because.length === 0 && roleOf(kind) === 'event');
    expect([...new Set(airy.map(({ kind }) => kind))]).toEqual([]);
  });

  test('chains are told in order, from the fact back to where they end', () => {
    for (const fact of facts.filter(wentWrong)) {
      const links = why((id) => byId.get(id), fact.id);
      const ids = links.map(({ fact: { id } }) => Number(id.slice(1)));
      expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
      expect([links[0]?.fact.id, links[0]?.depth]).toEqual([fact.id, 0]);
    }
  });

  test('every number of the review rests on facts, and each of them can be asked why', () => {
    const told = report(facts, { to: 26_208 });
    const bare = told.metrics.filter(
      ({ all }) => all.value !== null && all.n > 0 && all.evidence.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    const open = Object.values(told.facts).filter(({ id }) => !isExplained(why((one) => byId.get(one), id)));
    expect(open.map(({ kind, id }) => `${kind} ${id}`)).toEqual([]);
  });

  test('a good part of what went wrong leads to what somebody here decided, where anybody decides', () => {
    const wrong = facts.filter(wentWrong);
    const chosen = wrong.filter((fact) => why((id) => byId.get(id), fact.id).some(isChosen));
    if (bots === 'idle') expect(chosen.length).toBeLessThan(wrong.length / 2);
    else expect(chosen.length / wrong.length).toBeGreaterThan(1 / 3);
  });

  test('the log of a player can be asked too', () => {
    const row = Object.values(view.log).find((one) => one.because !== '' && view.log[one.because]);
    if (!row) return expect(Object.keys(view.log)).not.toHaveLength(0);
    expect(whyOf(view, row.id).length).toBeGreaterThan(1);
  });
});
