import { describe, expect, it } from 'vitest';
import { Keyed } from '../../client/layers/keyed.ts';
import { approach, easeBack, Spring } from '../../client/layers/look/motion.ts';

interface Row {
  errors: number;
}

function recorded(): { log: string[]; keyed: Keyed<Row, { id: string }> } {
  const log: string[] = [];
  const keyed = new Keyed<Row, { id: string }>(
    (_row, id) => {
      log.push(`make ${id}`);
      return { id };
    },
    (drawing, row, before) => log.push(`change ${drawing.id} ${before?.errors ?? '-'}→${row.errors}`),
    (drawing) => log.push(`end ${drawing.id}`),
  );
  return { log, keyed };
}

describe('keyed drawings', () => {
  it('are made once, told only of rows that changed, and ended when the row is gone', () => {
    const { log, keyed } = recorded();
    const cart: Row = { errors: 0 };
    keyed.sync([
      ['cart', cart],
      ['search', { errors: 0 }],
    ]);
    expect(log.splice(0)).toEqual(['make cart', 'change cart -→0', 'make search', 'change search -→0']);
    keyed.sync([
      ['cart', cart],
      ['search', { errors: 0.2 }],
    ]);
    expect(log.splice(0)).toEqual(['change search 0→0.2']);
    keyed.sync([['cart', cart]]);
    expect(log.splice(0)).toEqual(['end search']);
    expect(keyed.size).toBe(1);
    keyed.clear();
    expect(log.splice(0)).toEqual(['end cart']);
    keyed.sync([['cart', cart]]);
    expect(log).toEqual(['make cart', 'change cart -→0']);
  });
});

describe('motion', () => {
  it('goes half the way in its half time, whatever the frames', () => {
    let fine = 0;
    for (let i = 0; i < 20; i++) fine = approach(fine, 1, 10, 200);
    expect(fine).toBeCloseTo(approach(0, 1, 200, 200), 6);
    expect(approach(1, 1, 16, 100)).toBe(1);
  });

  it('overshoots a little and ends where it should', () => {
    expect(easeBack(0)).toBeCloseTo(0, 9);
    expect(easeBack(1)).toBe(1);
    expect(Math.max(...Array.from({ length: 50 }, (_, i) => easeBack(i / 50)))).toBeLessThan(1.12);
  });

  it('rests: a spring settles even after a long pause between frames', () => {
    const spring = new Spring(0);
    for (let i = 0; i < 60; i++) spring.pull(1, 90);
    expect(spring.at).toBeCloseTo(1, 3);
    spring.pull(1, 60_000);
    expect(Math.abs(spring.at)).toBeLessThan(2);
  });
});
