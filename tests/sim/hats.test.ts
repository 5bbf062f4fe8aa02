/** Who wears which hat: from one person to eight, by quarter, day and shift, with people away. */
import { describe, expect, it } from 'vitest';
import { DAY_TICKS, QUARTER_TICKS } from '../../shared/sim/calendar.ts';
import { dealHats, type HatTime, pagerTurn, type Sitter, shiftOf } from '../../shared/sim/hats.ts';

const people = (count: number, away: readonly number[] = []): Sitter[] =>
  [...'abcdefgh'].slice(0, count).map((id, place) => ({ id, here: !away.includes(place) }));

const MONDAY: HatTime = { quarter: 1, day: 0, shift: 0 };
const at = (tick: number): HatTime => ({
  quarter: Math.floor(tick / QUARTER_TICKS) + 1,
  day: Math.floor(tick / DAY_TICKS),
  shift: shiftOf(tick),
});

describe('hats of a team', () => {
  it.each([
    [1, { lead: 'a', builder: 'a', liaison: 'a', pager: 'a' }],
    [2, { lead: 'a', builder: 'b', liaison: 'a', pager: 'b' }],
    [3, { lead: 'a', builder: 'b', liaison: 'c', pager: 'c' }],
    [4, { lead: 'a', builder: 'b', liaison: 'c', pager: 'd' }],
    [5, { lead: 'a', builder: 'b', liaison: 'c', pager: 'd' }],
    [8, { lead: 'a', builder: 'b', liaison: 'c', pager: 'd' }],
  ])('on the first Monday, %i people', (count, worn) => {
    expect(dealHats(people(count), MONDAY)).toEqual(worn);
  });

  it('leaves nobody without a hat where there are four or fewer, on any day', () => {
    for (const count of [2, 3, 4])
      for (let day = 0; day < 4 * 91; day++) {
        const worn = dealHats(people(count), at(day * DAY_TICKS));
        expect(new Set(Object.values(worn)).size, `${count} people, day ${day}`).toBe(count);
      }
  });

  it('lets somebody of the fourth seat step in for whoever carries the pager', () => {
    expect(dealHats(people(4), { ...MONDAY, shift: 1 })).toEqual({
      pager: 'a',
      lead: 'd',
      builder: 'b',
      liaison: 'c',
    });
  });

  it('lets everybody of a full table drive, and nobody on two days running who has a pair', () => {
    const drove = new Set<string>();
    let last = '';
    for (let day = 0; day < 4; day++) {
      const { builder } = dealHats(people(8), { quarter: 1, day, shift: 0 });
      expect(builder).not.toBe(last);
      last = builder;
      for (const id of Object.values(dealHats(people(8), { quarter: 1, day, shift: day }))) drove.add(id);
    }
    expect(drove.size).toBe(8);
  });

  it('moves everybody one seat on each quarter', () => {
    expect([1, 2, 3, 4].map((quarter) => dealHats(people(3), { ...MONDAY, quarter }).lead)).toEqual([
      'a',
      'c',
      'b',
      'a',
    ]);
    expect([1, 2].map((quarter) => dealHats(people(2), { ...MONDAY, quarter }).builder)).toEqual(['b', 'a']);
  });

  it('gives the hat of somebody away to whoever has least, and back, without moving the others', () => {
    const before = dealHats(people(4), MONDAY);
    const worn = dealHats(people(4, [1]), MONDAY);
    expect(worn.builder).not.toBe('b');
    expect({ ...worn, builder: 'b' }).toEqual(before);
    expect(dealHats(people(4, [1, 2, 3]), MONDAY)).toEqual(dealHats(people(1), MONDAY));
    expect(dealHats(people(3, [0, 1, 2]), MONDAY)).toEqual({ lead: '', builder: '', liaison: '', pager: '' });
  });

  it('passes the pager on Monday and Wednesday, so that everybody carries it', () => {
    expect([0, 1, 2, 6, 7].map((day) => shiftOf(day * DAY_TICKS + 108))).toEqual([0, 0, 1, 1, 2]);
    for (const count of [2, 3, 4, 5, 6, 7, 8]) {
      const carried = [1, 2, 3, 4].flatMap((quarter) => {
        const monday = shiftOf((quarter - 1) * QUARTER_TICKS + 108);
        return [pagerTurn(people(count), monday), pagerTurn(people(count), monday + 1)];
      });
      expect(new Set(carried).size, `${count} people in four weeks by hand`).toBe(count);
    }
  });
});
