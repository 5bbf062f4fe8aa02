/** Who is played by which bot comes from the setup alone. */
import { describe, expect, it } from 'vitest';
import { BOTS } from '../../shared/sim/bots/driver.ts';
import { COLLEAGUES, TEMPERS, temperOf } from '../../shared/sim/bots/temper.ts';
import { project } from '../../shared/sim/project.ts';
import { newWorld } from '../kit/worlds.ts';

const people = Array.from({ length: 400 }, (_, i) => `basil-p${i}`);

describe('temperaments', () => {
  it('are bots that exist', () => {
    for (const temper of TEMPERS) expect(BOTS[temper]).toBeDefined();
  });

  it('are careful where a game says nothing', () => {
    expect(new Set(people.map((id) => temperOf({ seed: 's' }, id)))).toEqual(new Set(['careful']));
  });

  it.each(COLLEAGUES)('%s: the same for the same seed, whoever asks and whenever', (colleagues) => {
    const setup = { seed: 'a', colleagues };
    const cast = people.map((id) => temperOf(setup, id));
    expect(people.map((id) => temperOf({ ...setup }, id))).toEqual(cast);
  });

  it('mix all five, most of them careful; the daring are half cowboys', () => {
    const count = (colleagues: 'mixed' | 'daring', temper: string): number =>
      people.filter((id) => temperOf({ seed: 'a', colleagues }, id) === temper).length / people.length;
    for (const temper of TEMPERS) expect(count('mixed', temper)).toBeGreaterThan(0.03);
    expect(count('mixed', 'careful')).toBeGreaterThan(0.3);
    expect(count('daring', 'cowboy')).toBeGreaterThan(0.4);
    expect(count('daring', 'platform')).toBe(0);
  });

  it('are seen in the view', () => {
    const world = newWorld();
    world.setup = { ...world.setup, colleagues: 'daring' };
    const { engineers } = project(world);
    for (const row of Object.values(engineers)) expect(row.temper).toBe(temperOf(world.setup, row.id));
    expect(new Set(Object.values(engineers).map((row) => row.temper)).size).toBeGreaterThan(1);
  });
});
