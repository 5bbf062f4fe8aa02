import { describe, expect, it } from 'vitest';
import { REGISTRY } from '../../shared/sim/commands/registry.ts';
import { digest } from '../../shared/sim/digest.ts';
import { project } from '../../shared/sim/project.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { openMatch, replayed } from '../kit/matchKit.ts';

/** Luck remembered by its seed. */
function lottery(seed: number) {
  let state = seed * 2_654_435_761;
  const draw = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
    return (state >>> 4) % below;
  };
  const of = <T>(things: readonly T[]): T => things[draw(things.length)] as T;
  return { draw, of };
}

const ENGINEERS = ['basil-ana', 'basil-kai', 'olive-noor', 'olive-sven', 'cheese-mei', 'onion-ivo'];
const VERBS = Object.keys(REGISTRY);

/** A payload that is sometimes right: ids of the view, words of the rules, and rubbish. */
function payloadOf(view: PublicWorld, { of, draw }: ReturnType<typeof lottery>): Record<string, unknown> {
  const id = (table: object): string => of([...Object.keys(table), 'nothing']);
  const all: Record<string, unknown> = {
    engineer: id(view.engineers),
    unit: id(view.units),
    card: id(view.cards),
    incident: id(view.incidents),
    evidence: id(view.evidence),
    option: id(view.options),
    module: id(view.modules),
    practice: id(view.practices),
    policy: id(view.policies),
    value: 'team',
    a: of(['build', 'quality', 'nothing']),
    b: of(['operate', 'learn']),
    aboard: draw(2) === 0,
    strategy: of(['canary', 'allAtOnce', 'x']),
    mode: of(['scheduled', 'onDemand']),
    intervalDays: draw(9) - 1,
    flagged: draw(2) === 0,
    share: draw(12) / 10,
    symptom: of(['errors', 'slow']),
    response: of(['rollBack', '']),
    phase: 'plan',
    phrase: of(['help', 'thanks']),
    about: '',
    id: '',
    ms: 5,
  };
  return all;
}

/** The fields each verb wants, read from its own schema. */
const fieldsOf = (verb: string): string[] => {
  const { payload } = REGISTRY[verb as keyof typeof REGISTRY];
  return Object.keys((payload as { shape?: object }).shape ?? {});
};

describe('a match in which everybody clicks everywhere, comes and goes', () => {
  it.each([1, 2, 3, 4])('never stops, and its journal leads to the same world (luck %i)', async (seed) => {
    const luck = lottery(seed);
    const test = await openMatch({
      setup: { seed: `churn-${seed}`, scenario: 'two-pizzas', quarters: 1, liveDays: 3 },
      boost: 2,
    });
    const { match, clock } = test;
    const seats = ['s1', 's2', 's3'];
    const here = new Set(['s1']);
    let accepted = 0;
    for (let move = 0; move < 500 && match.status !== 'over'; move += 1) {
      const seat = luck.of(seats);
      const what = luck.draw(12);
      if (what === 0) await match.sit(seat, luck.of(ENGINEERS));
      else if (what === 1) {
        if (here.has(seat)) here.delete(seat);
        else here.add(seat);
        match.present(seat, here.has(seat));
        match.crowd(here.size > 0);
      } else if (what === 2)
        await match.control(luck.of(['pause', 'resume', 'resume', 'speed']), luck.of([1, 2, 4]));
      else if (what < 5) await clock.advance(luck.draw(2_500));
      else {
        const verb = luck.of(VERBS);
        const all = payloadOf(match.view, luck);
        const payload = Object.fromEntries(fieldsOf(verb).map((field) => [field, all[field] ?? '']));
        const id = `m${luck.draw(400)}`;
        const [one, two] = await Promise.all([
          match.submit(seat, id, verb, payload),
          match.submit(seat, id, verb, payload),
        ]);
        expect(two).toEqual(one);
        expect(one.id).toBe(id);
        if (one.ok) accepted += 1;
      }
      expect(test.log.filter((line) => line !== 'over')).toEqual([]);
    }
    await match.settled();
    expect(accepted).toBeGreaterThan(5);
    expect(match.status).not.toBe('stopped');
    const back = await replayed(test);
    expect([back.fault, back.world.tick]).toEqual([null, match.world.tick]);
    expect(digest(back.world)).toBe(digest(match.world));
    expect(project(back.world)).toEqual(project(match.world));
    expect(back.facts).toEqual(match.facts);
  });
});
