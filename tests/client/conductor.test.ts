/** The conductor's page: the plan as CSV both ways, lateness against the clock on the wall, and what was not given alike. */
import { describe, expect, test } from 'vitest';
import { lateness, nextAt, unequal } from '../../client/pages/host/conductor/late.ts';
import { readPlan, writePlan } from '../../client/pages/host/conductor/planCsv.ts';
import type { BoardConduct, BoardGiven } from '../../shared/net/conduct.ts';

const ORGS = ['marinara', 'margherita'];
const HEAD = 'quarter,week,day,hour,org,inject';

describe('a plan as CSV', () => {
  test('comes back as it was written', () => {
    const plan = [
      { quarter: 1, week: 1, day: 2, hour: 10, org: '', inject: 'crowd' },
      { quarter: 2, week: 13, day: 7, hour: 0, org: 'margherita', inject: 'lostZone' },
      { quarter: 1, week: 1, day: 3, hour: 11, org: 'marinara', inject: 'keyOnLeave' },
    ];
    expect(readPlan(writePlan(plan), ORGS)).toEqual({ items: plan, problems: [] });
  });

  test('reads what spreadsheets make of it: semicolons, quotes, other order, empty lines, names', () => {
    const text =
      '\uFEFFinject;org;hour;day;week;quarter\r\n\r\n"crowd";"Marinara";9;1;1;1\r\nfullDisk;ALL;0;5;2;1\r\n';
    expect(readPlan(text, ORGS).items).toEqual([
      { quarter: 1, week: 1, day: 1, hour: 9, org: 'marinara', inject: 'crowd' },
      { quarter: 1, week: 2, day: 5, hour: 0, org: '', inject: 'fullDisk' },
    ]);
  });

  test('names every mistake with its line, and takes nothing', () => {
    const text = [
      HEAD,
      '1,1,1,9,all,crowd',
      '0,1,1,9,all,crowd',
      '1,14,1,9,all,crowd',
      '1,1,1.5,9,all,crowd',
      '1,1,1,9,Basel,crowd',
      '1,1,1,9,all,rain',
      '1,1,1',
    ];
    const { items, problems } = readPlan(text.join('\n'), ORGS);
    expect(items).toEqual([]);
    expect(problems).toEqual([
      { line: 3, problem: 'quarter', value: '' },
      { line: 4, problem: 'week', value: '' },
      { line: 5, problem: 'day', value: '' },
      { line: 6, problem: 'org', value: 'Basel' },
      { line: 7, problem: 'inject', value: 'rain' },
      { line: 8, problem: 'cells', value: '' },
    ]);
    expect(readPlan('a,b\n1,2', ORGS).problems).toEqual([{ line: 1, problem: 'head', value: '' }]);
    expect(readPlan('', ORGS).problems).toEqual([{ line: 1, problem: 'head', value: '' }]);
  });

  test('ten thousand rows are too many, a formula is no org, and none is written', () => {
    const many = [HEAD, ...Array.from({ length: 10_000 }, () => '1,1,1,9,all,crowd')].join('\n');
    expect(readPlan(many, ORGS).problems).toEqual([{ line: 62, problem: 'many', value: '60' }]);
    expect(readPlan(`${HEAD}\n1,1,1,9,=1+1,crowd`, ORGS).problems[0]?.problem).toBe('org');
    const text = writePlan([{ quarter: 1, week: 1, day: 1, hour: 1, org: '=cmd|x', inject: '@sum' }]);
    expect(text).toContain("'=cmd|x,'@sum");
  });
});

const MINUTE = 60_000;
const given = (over: Partial<BoardGiven> = {}): BoardGiven => ({
  injects: [],
  seconds: 0,
  said: 0,
  helped: 0,
  leaves: 0,
  ...over,
});
const told = (endAt: number, ...ranges: [number, number][]): BoardConduct => ({
  orgs: ranges.map((leftMs, i) => ({
    id: ORGS[i] ?? '',
    goals: [],
    proposal: null,
    byItself: 0,
    given: given(),
    leftMs,
  })),
  plan: [],
  auto: false,
  endAt,
  debriefMs: 10 * MINUTE,
  cuts: [],
  undo: null,
});

describe('lateness', () => {
  test('counts on the middle of the slowest organisation, and on the talk', () => {
    const now = 1_000 * MINUTE;
    const at = (end: number) =>
      lateness(told(end, [20 * MINUTE, 30 * MINUTE], [5 * MINUTE, 9 * MINUTE]), now);
    expect(at(now + 35 * MINUTE)).toMatchObject({
      state: 'onTime',
      minutes: 0,
      least: 20,
      most: 30,
      talk: 10,
    });
    expect(at(now + 25 * MINUTE)).toMatchObject({ state: 'late', minutes: 10 });
    expect(at(now + 40 * MINUTE)).toMatchObject({ state: 'early', minutes: 5 });
    expect(at(0).state).toBe('free');
  });

  test('a time of day is the next one, or one that has just passed', () => {
    const now = new Date(2026, 10, 28, 10, 0).getTime();
    expect(nextAt('10:45', now)).toBe(now + 45 * MINUTE);
    expect(nextAt('09:00', now)).toBe(now - 60 * MINUTE);
    expect(nextAt('03:00', now)).toBe(new Date(2026, 10, 29, 3, 0).getTime());
    expect([nextAt('', now), nextAt('24:00', now), nextAt('10:60', now)]).toEqual([null, null, null]);
  });
});

test('what was not given alike is named; the same injects in another order are alike', () => {
  const all = told(0, [0, 0], [0, 0]);
  const [one, other] = all.orgs;
  if (!one || !other) throw new Error('two organisations');
  one.given = given({ injects: ['crowd', 'rush'] });
  other.given = given({ injects: ['rush', 'crowd'] });
  expect(unequal(all)).toEqual([]);
  other.given = given({ injects: ['rush', 'press'], seconds: 60 });
  expect(unequal(all)).toEqual(['injects', 'seconds']);
});
