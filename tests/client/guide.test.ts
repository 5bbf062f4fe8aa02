/** The guide of the first week: short prompts, and steps that follow the real game; hints only for who struggles. */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from '../../client/hud/guide/place.ts';
import { CHAIN, firstWeekStep, newlyDone, type Seen, STEPS } from '../../client/hud/guide/steps.ts';
import {
  hintOf,
  type Memory,
  NOTHING_YET,
  shown,
  stillMatters,
  type Watched,
  watch,
} from '../../client/hud/guide/struggle.ts';
import { botCommands } from '../../shared/sim/bots/driver.ts';
import { DAY_TICKS, HOUR_TICKS } from '../../shared/sim/calendar.ts';
import { pace } from '../../shared/sim/pace.ts';
import { project } from '../../shared/sim/project.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { settle, step } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import { human, newWorld, SYSTEM, tell } from '../kit/worlds.ts';

const ANA = 'basil-ana';
const TEXTS = new URL('../../client/text/', import.meta.url);
const LANGUAGES = readdirSync(TEXTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every sentence of a language's guide. */
async function guideOf(language: string): Promise<Record<string, string>> {
  const file = await import(new URL(`${language}/guide.ts`, TEXTS).href);
  return Object.assign({}, ...Object.values(file as object));
}

describe('the prompts of the guide', () => {
  it.each(LANGUAGES)('have at most eight words in %s, and none is called a tutorial', async (language) => {
    const sentences = Object.entries(await guideOf(language)).filter(([key]) =>
      key.startsWith('play.guide.'),
    );
    expect(sentences.length).toBe(STEPS.length);
    for (const [key, sentence] of sentences) {
      expect([key, sentence.split(/\s+/).length <= 8]).toEqual([key, true]);
      expect(sentence).not.toMatch(/tutorial/i);
    }
  });
});

describe('the steps of the guide', () => {
  beforeAll(() => import('../../client/text/game.ts'));
  const seenBy = (world: World): Seen => ({ world: project(world), team: 'basil', engineer: ANA });

  /** What Ana presses when the guide points at it. */
  function obey(world: World, id: string): void {
    const view = project(world);
    const incident = Object.values(view.incidents).find((one) => one.awaiting || one.state === 'ringing');
    const press = (verb: string, payload: Record<string, unknown>) => tell(world, human(ANA), verb, payload);
    if (id === 'send') press('sendTrain', { unit: 'monolith' });
    if (id === 'page' && incident) press('acknowledge', { incident: incident.id });
    if (id === 'look') {
      const row = Object.values(view.evidence).find((one) => one.incident === incident?.id && !one.opened);
      if (row) press('openEvidence', { evidence: row.id });
    }
    if (id === 'respond') {
      const rows = Object.values(view.options).filter((one) => one.incident === incident?.id && !one.tried);
      const best = rows.find((one) => one.marked) ?? rows[0];
      if (best) press('respond', { option: best.id });
    }
    if (id === 'cut') press('cutOver', { module: 'reviews' });
    if (id === 'habit') press('setOrder', { symptom: 'errors', response: 'rollBack' });
  }

  function goOn(world: World): void {
    const { deadline } = pace(world);
    if (deadline) settle(world, [{ id: 'clock', actor: SYSTEM, ...deadline.command }]);
    else step(world, []);
    const bots = Object.fromEntries(
      Object.keys(world.engineers)
        .filter((id) => id !== ANA)
        .map((id) => [id, 'careful' as const]),
    );
    settle(world, botCommands(project(world), bots, world.setup.seed));
  }

  it.each(['one', 'two', 'three', 'four'])('lead through all six controls with luck %s', (seed) => {
    const world = newWorld({ seed, scenario: 'first-slice', quarters: 1, liveDays: 3 });
    tell(world, SYSTEM, 'takeSeat', { engineer: ANA });
    const known = new Set<string>();
    const pointedAt: string[] = [];
    for (let at = 0; at < 3000 && world.phase !== 'lapse'; at += 1) {
      for (const id of newlyDone(seenBy(world), known)) known.add(id);
      const now = firstWeekStep(seenBy(world), known);
      if (now && pointedAt.at(-1) !== now.id) pointedAt.push(now.id);
      const before = JSON.stringify(project(world));
      if (now) obey(world, now.id);
      if (!now || JSON.stringify(project(world)) === before) goOn(world);
    }
    for (const id of newlyDone(seenBy(world), known)) known.add(id);
    expect(CHAIN.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
    expect(pointedAt.slice(0, 2)).toEqual(['send', 'oven']);
    const order = CHAIN.map(({ id }) => pointedAt.indexOf(id));
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it('point at nothing that is known already', () => {
    const world = newWorld({ scenario: 'first-slice' });
    expect(firstWeekStep(seenBy(world), new Set())?.id).toBe('send');
    expect(firstWeekStep(seenBy(world), new Set(STEPS.map(({ id }) => id)))).toBeUndefined();
  });
});

describe('hints', () => {
  const calm = project(newWorld());
  const at = (hours: number, over: Partial<PublicWorld> = {}): PublicWorld => ({
    ...calm,
    tick: Math.round(hours * HOUR_TICKS),
    incidents: {},
    ...over,
  });
  const seen = (world: PublicWorld, ask = ''): Watched => ({ world, team: 'basil', engineer: ANA, ask });
  const hint = (memory: Memory, watched: Watched) => hintOf(memory, watched)?.id ?? '';

  it('are silent while all is well', () => {
    expect(hint(watch(NOTHING_YET, seen(at(9), 'train/1')), seen(at(10), 'train/1'))).toBe('');
  });

  it('say when something has waited for long, and are quiet again once it is decided', () => {
    const memory = watch(NOTHING_YET, seen(at(9), 'train/1'));
    const late = seen(at(15), 'train/1');
    const found = hintOf(watch(memory, late), late);
    expect(found?.id).toBe('idle');
    if (!found) return;
    const decided = seen(at(15.5), 'card/2');
    expect(stillMatters(found, watch(memory, late), late)).toBe(true);
    expect(stillMatters(found, watch(memory, decided), decided)).toBe(false);
  });

  it('come once a day at most and never twice for the same matter', () => {
    const world = at(10, { holdMs: 1e9 });
    const found = hintOf(NOTHING_YET, seen(world));
    expect(found?.id).toBe('holdOut');
    if (!found) return;
    const memory = shown(NOTHING_YET, found, world.tick);
    expect(hint(memory, seen(world))).toBe('');
    expect(hint(memory, seen(at(34, { holdMs: 1e9 })))).toBe('');
    expect(hint({ ...memory, told: [] }, seen(at(34, { holdMs: 1e9 })))).toBe('holdOut');
  });

  it('see the same trouble three times, and batches that grow', () => {
    const incident = (id: string) => ({
      id,
      module: 'storefront',
      symptom: 'slow',
      state: 'resolved',
      review: '',
      team: 'basil',
    });
    const table = (...ids: string[]) =>
      Object.fromEntries(ids.map((id) => [id, incident(id)])) as unknown as PublicWorld['incidents'];
    expect(hint(NOTHING_YET, seen(at(10, { incidents: table('a', 'b') })))).toBe('');
    expect(hint(NOTHING_YET, seen(at(10, { incidents: table('a', 'b', 'c') })))).toBe('repeat');
    const deploys = (...sizes: number[]) =>
      Object.fromEntries(
        sizes.map((changes, i) => [
          `d${i}`,
          { id: `d${i}`, number: i, unit: 'monolith', changes, liveAt: i, hotfix: false },
        ]),
      ) as unknown as PublicWorld['deploys'];
    expect(hint(NOTHING_YET, seen(at(10, { deploys: deploys(9, 8, 9) })))).toBe('');
    expect(hint(NOTHING_YET, seen(at(10, { deploys: deploys(6, 9, 14) })))).toBe('batch');
  });

  it('never speak while something of mine burns', () => {
    const incidents = {
      i1: { id: 'i1', module: 'storefront', state: 'working', team: 'basil', symptom: 'slow' },
    } as unknown as PublicWorld['incidents'];
    expect(hint(NOTHING_YET, seen(at(10 + DAY_TICKS / HOUR_TICKS, { holdMs: 1e9, incidents })))).toBe('');
  });
});

describe('the words beside a control', () => {
  const page = { w: 360, h: 640 };
  const words = { w: 300, h: 90 };
  it.each([
    ['low on a phone', { x: 10, y: 420, w: 340, h: 200 }],
    ['high on a phone', { x: 10, y: 60, w: 340, h: 200 }],
  ])('do not cover it: %s', (_, target) => {
    const { x, y } = placeOf(target, words, page, true);
    expect(y + words.h <= target.y || y >= target.y + target.h).toBe(true);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + words.w).toBeLessThanOrEqual(page.w);
  });
});
