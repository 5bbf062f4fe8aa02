/**
 * Whether every seat is busy: the real seconds between two decisions of one seat that matter. Twice a day each seat of a team
 * is asked what could be done from there, by its hat or with its own slices; a decision matters when the quarter that follows
 * from it differs from the one without it by at least a twentieth.
 */
import type { Content } from '../../../shared/content/types.ts';
import type { Wish } from '../../../shared/sim/bots/bot.ts';
import { type HeadlessRun, playOn } from '../../../shared/sim/bots/headless.ts';
import { DAY_TICKS, OFFICE_OPENS, QUARTER_TICKS } from '../../../shared/sim/calendar.ts';
import { refuse } from '../../../shared/sim/commands/registry.ts';
import { createWorld } from '../../../shared/sim/createWorld.ts';
import type { Fact } from '../../../shared/sim/facts.ts';
import { measure } from '../../../shared/sim/metrics/measure.ts';
import { project } from '../../../shared/sim/project.ts';
import { type EngineerRow, LANES, type PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { loadWorld, saveWorld } from '../../../shared/sim/snapshot.ts';
import { settle } from '../../../shared/sim/step.ts';
import type { World, WorldSetup } from '../../../shared/sim/world.ts';
import { secondsAt } from './realTime.ts';

/** Share by which two quarters must differ. */
const MATTERS = 0.05;
/** Ticks after the office opens at which seats are asked: when the bots have said their say, and after lunch. */
const ASKED = [3, 54] as const;
const HATS = ['lead', 'builder', 'liaison', 'pager'] as const;
type Hat = (typeof HATS)[number];

/** What could be done from a seat, best known by its hat first; who sits beside the driver today has only her own slices. */
function possible(view: PublicWorld, engineer: EngineerRow, hat: Hat | ''): Wish[] {
  const wishes: Wish[] = [];
  const want = (verb: string, payload: unknown): void => {
    wishes.push({ verb, payload });
  };
  const mine = engineer.team;
  if (hat === 'lead') {
    for (const id in view.practices) want('focusPractice', { practice: id });
    want('hire', {});
  } else if (hat === 'builder') {
    for (const id in view.units) want('sendTrain', { unit: id });
    for (const card of Object.values(view.cards)) {
      if (card.team !== mine) continue;
      want('setShare', { card: card.id, share: card.share > 0 ? 0 : 1 });
      want('flagCard', { card: card.id, flagged: !card.flagged });
    }
    for (const id in view.units) want('chooseStrategy', { unit: id, strategy: 'canary' });
  } else if (hat === 'liaison') {
    want('answerStakeholder', { accept: true });
    for (const id in view.calls) want('signContract', { call: id });
    for (const id in view.modules) want('startExtraction', { module: id });
    for (const id in view.teams) want('lend', { engineer: engineer.id, team: id });
  } else if (hat === 'pager') {
    for (const id in view.options) want('respond', { option: id });
    want('setOrder', { symptom: 'errors', response: 'rollBack' });
    want('setOrder', { symptom: 'saturated', response: 'scaleOut' });
    want('setOrder', { symptom: 'slow', response: 'scaleOut' });
  }
  for (const lane of LANES)
    if (lane !== engineer.nextA && lane !== engineer.nextB)
      want('assignSlices', { engineer: engineer.id, a: engineer.nextA, b: lane });
  return wishes;
}

/** What a quarter came to. */
function quarterOf(facts: readonly Fact[]): number[] {
  const { userMinutesLost, valueReleased } = measure(facts, { from: 0, to: QUARTER_TICKS });
  return [userMinutesLost.value ?? 0, valueReleased.value ?? 0];
}

const differ = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((value, i) => Math.abs(value - (b[i] ?? 0)) > MATTERS * Math.abs(value));

/** Possibilities looked at for one seat at one moment before it counts as idle. */
const LOOKS = 6;

/**
 * Seconds between decisions that matter, of every seat of the first team in the first live week, with `seats` people at its
 * table: four hats, which pairs share by days.
 */
export function seatGaps(setup: WorldSetup, content: Content, seats: number): number[] {
  const run: HeadlessRun = { world: createWorld(setup, content), facts: [], journal: [] };
  const busy: number[][] = Array.from({ length: seats }, () => []);
  for (let day = 0; day < setup.liveDays; day++) {
    for (const after of ASKED) {
      const tick = day * DAY_TICKS + OFFICE_OPENS + after;
      playOn(run, { bots: 'careful', until: tick });
      const saved = saveWorld(run.world);
      const usual = quarterOf(goOn(run, loadWorld(saved, content)));
      const view = project(run.world);
      const team = Object.values(view.teams)[0];
      for (const [seat, times] of busy.entries()) {
        const engineer = view.engineers[team?.table.split(' ')[seat] ?? ''];
        if (!engineer) continue;
        const drives = seats <= HATS.length || Math.floor(seat / HATS.length) === day % 2;
        const hat = drives ? (HATS[seat % HATS.length] ?? '') : '';
        const matters = (wish: Wish): boolean =>
          differ(usual, quarterOf(tryIt(run, saved, content, engineer.id, wish)));
        if (
          legal(view, engineer, possible(view, engineer, hat))
            .slice(0, LOOKS)
            .some(matters)
        )
          times.push(secondsAt(tick));
      }
    }
  }
  return busy.flatMap((times) => times.slice(1).map((time, i) => time - (times[i] ?? 0)));
}

const legal = (view: PublicWorld, { id }: EngineerRow, wishes: Wish[]): Wish[] =>
  wishes.filter(({ verb, payload }) => refuse(view, { kind: 'bot', engineer: id }, verb, payload) === null);

/** The facts of the whole quarter, played on by careful bots from a copy. */
function goOn(run: HeadlessRun, world: World, first: readonly Fact[] = []): Fact[] {
  const copy: HeadlessRun = { world, facts: [...run.facts, ...first], journal: [] };
  return playOn(copy, { bots: 'careful', until: QUARTER_TICKS }).facts;
}

function tryIt(
  run: HeadlessRun,
  saved: string,
  content: Content,
  engineer: string,
  { verb, payload }: Wish,
): Fact[] {
  const world = loadWorld(saved, content);
  const { facts } = settle(world, [{ id: 'try', actor: { kind: 'bot', engineer }, verb, payload }]);
  return goOn(run, world, facts);
}
