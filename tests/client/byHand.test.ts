/** What a week played by hand told a newcomer wrongly, or too often. */
import '../../client/text/game.ts';
import { describe, expect, it } from 'vitest';
import { findingText } from '../../client/hud/findings.ts';
import { placeOf } from '../../client/hud/guide/place.ts';
import { ECHOES } from '../../client/hud/guide/steps.ts';
import { loudest } from '../../client/hud/LogPanel.tsx';
import { headlineOf } from '../../client/hud/lapse/headline.ts';
import { morningsOf } from '../../client/intents/mornings.ts';
import { trainAsks } from '../../client/intents/trainAsks.ts';
import { clockFrom } from '../../client/text/format.ts';
import { t } from '../../client/text/index.ts';
import { sentenceOf } from '../../client/text/sentences.ts';
import { project } from '../../shared/sim/project.ts';
import type { MorningRow, PublicWorld, WeekRow } from '../../shared/sim/publicWorld.ts';
import { step } from '../../shared/sim/step.ts';
import { MISREAD } from '../../shared/sim/systems/evidence/readers.ts';
import { openIncidentFor } from '../kit/incidents.ts';
import { human, newWorld, SYSTEM, tell } from '../kit/worlds.ts';

const ANA = 'basil-ana';

describe('the cards of somebody who plays alone', () => {
  const withCards = (...cards: [string, number][]): PublicWorld => {
    const world = newWorld();
    tell(world, SYSTEM, 'takeSeat', { engineer: ANA });
    step(world);
    const view = project(world);
    const [one] = Object.values(view.mornings) as [MorningRow];
    const rows = cards.map(([verb, weight], order) => ({ ...one, id: `m${order}`, order, verb, weight }));
    return { ...view, mornings: Object.fromEntries(rows.map((row) => [row.id, row])) };
  };

  it('ask for deeds: a word to bots moves nothing', () => {
    const view = withCards(['message', 60], ['sendTrain', 20], ['message', 50], ['hire', 10]);
    expect(morningsOf(view, ANA).map(({ verb }) => verb)).toEqual(['sendTrain', 'hire']);
    const words = withCards(['message', 3], ['message', 2]);
    expect(morningsOf(words, ANA), 'better than an empty morning').toHaveLength(2);
  });

  it('may ask for a word where another person hears it', () => {
    const view = withCards(['message', 60], ['sendTrain', 20]);
    const noor = view.engineers['olive-noor'];
    if (!noor) throw new Error('Noor is missing');
    const two = { ...view, engineers: { ...view.engineers, 'olive-noor': { ...noor, human: true } } };
    expect(morningsOf(two, ANA).map(({ verb }) => verb)).toEqual(['message', 'sendTrain']);
  });

  it('are no news at the foot of the page: their deed is', () => {
    const row = { id: 'f1', kind: 'morningAnswered', tick: 9, params: '{}', tone: 'plain', because: '' };
    const deed = { ...row, id: 'f2', kind: 'strategyChosen' };
    const view = { log: { f1: row, f2: deed } } as unknown as PublicWorld;
    expect(loudest(view).map(({ id }) => id)).toEqual(['f2']);
  });
});

it('what cannot be done while the pager rings says so, and not that it has stopped ringing', () => {
  const { world, incident } = openIncidentFor('diskFull');
  tell(world, SYSTEM, 'takeSeat', { engineer: ANA });
  Object.assign(incident, { engineer: ANA, state: 'ringing', acksAt: -1 });
  const view = project(world);
  const [piece] = Object.values(view.evidence);
  const [option] = Object.values(view.options);
  for (const [verb, payload] of [
    ['openEvidence', { evidence: piece?.id }],
    ['respond', { option: option?.id }],
  ] as const) {
    const { outcome } = tell(world, human(ANA), verb, payload);
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'pageUnanswered' } });
  }
  expect(t('refusal.pageUnanswered')).not.toBe(t('refusal.pageNotRinging'));
});

it('a hasty eye blames servers, and calls them hot only where they are', () => {
  const { world, incident } = openIncidentFor('diskFull');
  const unit = world.units[incident.unit];
  if (!unit) throw new Error('no unit');
  const told = (used: number): string => {
    unit.utilisation = used;
    const { finding, params } = MISREAD.hosts(world, incident, undefined);
    return findingText(finding, params);
  };
  expect(told(0.14)).not.toMatch(/hot/);
  expect(told(0.91)).toMatch(/hot/);
});

it('sentences begin with a capital, and looking is not told as something that failed', () => {
  const chosen = { unit: 'monolith', strategy: 'canary' };
  expect(sentenceOf({ kind: 'strategyChosen', tick: 1 }, chosen)).toMatch(/^The monolith/);
  const ended = { incident: 'i1', target: 'monolith', outcome: 'nothing' };
  const told = (response: string, why: string): string =>
    sentenceOf({ kind: 'responseEnded', tick: 1 }, { ...ended, response, why });
  expect(told('investigate', 'lookedCloser')).toBe('Keep looking: now we know more');
  expect(told('rollingRestart', 'diskAgain')).toMatch(/nothing changed/);
});

it('the first thing in the oven is shown at the oven, which no word covers', () => {
  const oven = ECHOES.find(({ id }) => id === 'oven');
  expect(oven?.targets[0]).toBe('thing:unit:monolith');
  const box = { x: 460, y: 60, w: 160, h: 120 };
  const { x } = placeOf(box, { w: 300, h: 120 }, { w: 1366, h: 768 }, false, true);
  expect(x).toBeGreaterThanOrEqual(box.x + box.w);
});

it('the hour at which something is done names its day, unless that is today', () => {
  expect(clockFrom(168, 120)).toBe('14:00');
  expect(clockFrom(288 + 168, 120)).toBe('Tue 14:00');
});

it('the weekly says how often it has written the same', () => {
  const week = (order: number, module: string) =>
    ({ order, headline: 'outage', params: JSON.stringify({ module, symptom: 'slow' }) }) as WeekRow;
  const weeks = [week(2, 'search'), week(3, 'cart'), week(4, 'search')];
  const [first, other, again] = weeks.map((one) => headlineOf(one, weeks));
  expect(again).not.toBe(first);
  expect(again).toContain(first);
  expect(other).not.toMatch(/2/);
});

it('nobody is told to send a train of her own that has no box', () => {
  const plate = ECHOES.find(({ id }) => id === 'plate');
  const unit = { kind: 'service', team: 'basil', version: 0, deploy: '' };
  const seen = (waiting: number) => ({
    world: { phase: 'live', units: { reviews: { ...unit, waiting } } } as unknown as PublicWorld,
    team: 'basil',
    engineer: ANA,
  });
  expect(plate?.when(seen(0))).toBe(false);
  expect(plate?.when(seen(1))).toBe(true);
});

it('which train is loaded is said of every train but the shared one', () => {
  const world = newWorld({ pins: { services: { reviews: 'basil' } } });
  const view = project(world);
  const of = (unit: string): string | undefined =>
    trainAsks({ view: { ...view, units: loaded(view) }, team: 'basil', engineer: ANA, may: () => true }).find(
      ({ id }) => id === `train:${unit}`,
    )?.title.key;
  expect(of('monolith')).toBe('play.ask.train.loaded');
  expect(of('reviews')).toBe('play.ask.train.ready');
});

/** Boxes wait at every unit, to leave today. */
const loaded = (view: PublicWorld): PublicWorld['units'] =>
  Object.fromEntries(
    Object.values(view.units).map((unit) => [
      unit.id,
      { ...unit, waiting: 3, mode: 'scheduled' as const, departs: view.tick + 9, deploy: '', calling: false },
    ]),
  );
