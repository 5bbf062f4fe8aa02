/** Rules of the pages that need no browser: paths, codes, names, and what a review makes of a report. */
import { describe, expect, it } from 'vitest';
import '../../client/text/game.ts';
import { bestValues, worstHurts } from '../../client/pages/causes.ts';
import { codeProblem } from '../../client/pages/Home.tsx';
import { nameProblem } from '../../client/pages/NameField.tsx';
import { barOf, betterHalf, figure, GROUPS, rowsOf, verdict } from '../../client/pages/reviewRows.ts';
import { routeOf } from '../../client/pages/route.ts';
import { tell } from '../../client/text/measures.ts';
import { suggestName } from '../../shared/net/nicknames.ts';
import { MAX_NAME_LENGTH } from '../../shared/net/protocol.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import type { Report, ReportRow } from '../../shared/sim/metrics/report.ts';
import { METRICS, type MetricId } from '../../shared/sim/metrics/table.ts';

describe('paths', () => {
  it.each([
    ['/', { page: 'home' }],
    ['/host', { page: 'host' }],
    ['/solo', { page: 'solo' }],
    ['/solo/x', { page: 'lost' }],
    ['/j/K7PQ4M', { page: 'join', code: 'K7PQ4M' }],
    ['/j/k7p-q4m', { page: 'join', code: 'K7PQ4M' }],
    ['/pager/k7pq4m', { page: 'pager', code: 'K7PQ4M' }],
    ['/play/K7PQ4M', { page: 'play', code: 'K7PQ4M' }],
    ['/j/', { page: 'lost' }],
    ['/j/K7PQ4O', { page: 'lost' }],
    ['/j/%E0%A4%A', { page: 'lost' }],
    ['/play/K7PQ4M/more', { page: 'lost' }],
    ['/elsewhere', { page: 'lost' }],
  ])('%s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });
});

describe('a typed code', () => {
  it('may be lower case with blanks', () => {
    expect(codeProblem(' k7p q4m ')).toBe('');
  });
  it('is told apart: empty, too short, letters that no code has', () => {
    expect(codeProblem('  ')).toBe('Type the code you were given.');
    expect(codeProblem('K7P')).toContain('this has 3');
    expect(codeProblem('K7PQO1')).toContain('no O 1');
  });
});

describe('names', () => {
  it('are suggested within the longest length, other than those to avoid', () => {
    let seed = 0;
    const luck = (): number => {
      seed = (seed * 16807 + 12345) % 2147483647;
      return seed / 2147483647;
    };
    const given: string[] = [];
    for (let i = 0; i < 60; i += 1) given.push(suggestName(luck, given));
    expect(new Set(given).size).toBe(60);
    for (const name of given) expect(nameProblem(name)).toBe('');
  });
  it('are refused when empty or too long', () => {
    expect(nameProblem('   ')).not.toBe('');
    expect(nameProblem('x'.repeat(MAX_NAME_LENGTH))).toBe('');
    expect(nameProblem('x'.repeat(MAX_NAME_LENGTH + 1))).not.toBe('');
  });
});

describe('a review', () => {
  const half = (value: number | null, n = 1) => ({ value, n, evidence: ['f1'] });
  const row = (id: MetricId, hand: number | null, habit: number | null): ReportRow => ({
    id,
    unit: METRICS[id].unit,
    better: METRICS[id].better,
    hand: half(hand),
    habit: half(habit),
    all: half(habit),
  });

  it('tells a value in the unit of its name', () => {
    expect(tell('deploysPerYear', 'perYear', 338)).toBe('6.5');
    expect(tell('leadTimeHours', 'hours', 17.08)).toBe('17 h 05');
    expect(tell('availability', 'share', 0.99254)).toBe('99.25%');
    expect(tell('trust', 'share', 0.586)).toBe('59%');
    expect(tell('revenue', 'cents', 170_000_000)).toBe('€1.7M');
    expect(tell('restoreHours', 'hours', null)).toBe('no data');
  });

  it('tells sums a day, so that three days and twelve weeks can be compared', () => {
    const lost = { ...row('userMinutesLost', 900, 2400), hand: half(900, 3), habit: half(2400, 12) };
    expect([figure(lost, 'hand'), figure(lost, 'habit')]).toEqual([300, 200]);
    expect(betterHalf(lost)).toBe('habit');
    expect(figure(row('trust', 0.4, 0.5), 'hand')).toBe(0.4);
  });

  it('says which half did better, never of what only grows and never where both read the same', () => {
    expect(betterHalf(row('deploysPerYear', 100, 200))).toBe('habit');
    expect(betterHalf(row('leadTimeHours', 10, 20))).toBe('hand');
    expect(betterHalf(row('leadTimeHours', 10, null))).toBe('');
    expect(betterHalf(row('valueReleased', 1, 12))).toBe('');
    expect(betterHalf(row('trust', 0.681, 0.679))).toBe('');
  });

  it('draws bars against the longer half, and none for what only grows', () => {
    const deploys = row('deploysPerYear', 50, 200);
    expect([barOf(deploys, 'hand'), barOf(deploys, 'habit')]).toEqual([0.25, 1]);
    expect(barOf(row('valueReleased', 1, 12), 'habit')).toBe(0);
    expect(barOf(row('nightPagesPerWeek', 0, 0), 'hand')).toBe(0);
  });

  it('counts its verdict over what it shows', () => {
    const rows = [row('deploysPerYear', 100, 200), row('leadTimeHours', 10, 20), row('morale', 0.1, 0.9)];
    expect(verdict(rows)).toEqual({ hand: 1, habit: 1, all: 2 });
  });

  it('shows the whole game for a quarter it does not know', () => {
    const whole = [row('trust', 0.5, 0.6)];
    const first = [row('trust', 0.7, 0.8)];
    const report: Report = { to: 9, metrics: whole, quarters: [{ quarter: 1, metrics: first }], facts: {} };
    expect(rowsOf(report, 1)).toBe(first);
    expect(rowsOf(report, 0)).toBe(whole);
    expect(rowsOf(report, 2)).toBe(whole);
  });

  it('names only metrics that exist, each once', () => {
    const shown = GROUPS.flatMap((group) => group.metrics);
    expect(new Set(shown).size).toBe(shown.length);
    for (const id of shown) expect(METRICS[id]).toBeDefined();
  });

  it('tells what hurt most with the deploy that brought it, and what paid off most once', () => {
    const rows = [
      { ...row('userMinutesLost', 1, 2), all: { value: 2, n: 4, evidence: ['f1', 'f2', 'f4', 'f5', 'f6'] } },
    ];
    const facts = Object.fromEntries(
      [
        { id: 'f1', kind: 'incidentResolved', lost: 10, deploy: '', module: 'cart' },
        { id: 'f2', kind: 'incidentResolved', lost: 500, deploy: 'd7', module: 'cart' },
        { id: 'f3', kind: 'deployFinished', deploy: 'd7', number: 7 },
        { id: 'f4', kind: 'cardFinished', card: 'c1', worth: 30 },
        { id: 'f5', kind: 'cardFinished', card: 'c1', worth: 20 },
        { id: 'f6', kind: 'cardFinished', card: 'c2', worth: -5 },
        { id: 'f7', kind: 'incidentResolved', lost: 900, deploy: '', module: 'cart' },
      ].map((fact) => [fact.id, fact as unknown as Fact]),
    );
    expect(worstHurts(facts, rows).map((hurt) => [hurt.incident.id, hurt.deploy?.id])).toEqual([
      ['f2', 'f3'],
      ['f1', undefined],
    ]);
    expect(bestValues(facts, rows).map((fact) => fact.id)).toEqual(['f4']);
  });
});
