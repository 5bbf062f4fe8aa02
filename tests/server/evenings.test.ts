/** Organisations of one session whose clocks were held for longer here than there. */
import { expect, it } from 'vitest';
import { USUAL_PATIENCE } from '../../server/match/autopilot.ts';
import { Orgs } from '../../server/match/Orgs.ts';
import { FIGURE_SECONDS, standsOf } from '../../server/match/standsOf.ts';
import { Meeting } from '../../server/rooms/Meeting.ts';
import { HABIT_MS, PLAN_MS } from '../../shared/sim/balance/time.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { openMatch } from '../kit/matchKit.ts';

/** More than a Friday evening, real ms. */
const BEHIND_MS = 60_000;
const GAME_MS = 1_200_000;

it('whoever comes to Friday first has it until the others have come, and all leave it together', async () => {
  const clock = new FakeClock();
  const open = async (org: string) => (await openMatch({ clock, org, seated: false })).match;
  const first = await open('marinara');
  const late = await open('margherita');
  const orgs = new Orgs([first, late]);
  const phases = () => orgs.all.map(({ view }) => view.phase);
  await late.control('pause', 0);
  await clock.advance(BEHIND_MS);
  await late.control('resume', 0);

  await clock.advance(GAME_MS, () => first.view.phase === 'habit');
  expect(phases()).toEqual(['habit', 'live']);
  // Meanwhile everybody is told for whom they wait, about how long and how long at most; and that figure falls.
  const meeting = new Meeting(orgs, clock, () => 0);
  const told: string[] = [];
  first.onPublish = () => {
    told.push(meeting.tell(first));
    meeting.look();
  };
  first.refresh();
  await clock.advance(1);
  const promised = meeting.of(first);
  const began = clock.now();
  expect(promised).toMatchObject({ behind: ['margherita'], left: -1 });
  expect(meeting.of(late)).toBeNull();
  await clock.advance(GAME_MS, () => late.view.phase === 'habit');
  const waited = (clock.now() - began) / 1000;
  expect(Math.abs((promised?.soon ?? 0) - waited)).toBeLessThanOrEqual(FIGURE_SECONDS);
  expect(waited).toBeLessThanOrEqual(promised?.most ?? 0);
  expect(phases()).toEqual(['habit', 'habit']);
  expect(meeting.of(first)).toMatchObject({ behind: [], left: HABIT_MS / 1000 });
  expect(new Set(told).size).toBeGreaterThanOrEqual(Math.floor(waited / FIGURE_SECONDS));
  meeting.close();
  await clock.advance(GAME_MS, () => first.view.phase !== 'habit');
  await clock.advance(100);
  expect(phases()).toEqual(['lapse', 'lapse']);
  await orgs.close();
});

it('nobody waits for an organisation that was stopped', async () => {
  const clock = new FakeClock();
  const open = async (org: string) => (await openMatch({ clock, org, seated: false })).match;
  const orgs = new Orgs([await open('marinara'), await open('margherita')]);
  await orgs.of('margherita')?.control('pause', 0);
  await clock.advance(GAME_MS, () => orgs.first.view.phase === 'lapse');
  expect(orgs.first.view.phase).toBe('lapse');
  await orgs.close();
});

it('whoever is done is told how long the others still play, and a slower pace makes the latest later', async () => {
  const clock = new FakeClock();
  const open = async (org: string, seated: boolean) => (await openMatch({ clock, org, seated })).match;
  const first = await open('marinara', false);
  const late = await open('margherita', true);
  const orgs = new Orgs([first, late]);
  await first.endNow();
  const usual = standsOf(first, orgs.all);
  late.patience = { ...USUAL_PATIENCE, paceOf: () => 4 };
  const slow = standsOf(first, orgs.all);
  expect(usual).toMatchObject({ behind: ['margherita'], left: -1 });
  expect(slow?.soon).toBe(usual?.soon);
  expect(slow?.most).toBeGreaterThan(usual?.most ?? 0);
  await late.endNow();
  expect(standsOf(first, orgs.all)).toBeNull();
  await orgs.close();
});

it('where systems change hands, whoever still reads her review is waited for, and nobody longer than that takes', async () => {
  const clock = new FakeClock();
  const setup = { seed: 'hands', scenario: 'two-pizzas', quarters: 2, liveDays: 1 };
  const open = async (org: string) => (await openMatch({ clock, org, seated: false, setup })).match;
  const first = await open('marinara');
  const late = await open('margherita');
  const orgs = new Orgs([first, late]);
  await clock.advance(GAME_MS, () => orgs.all.every(({ view }) => view.phase === 'review'));
  await first.next();
  await first.settled();
  expect([first.view.phase, late.view.phase]).toEqual(['plan', 'review']);
  expect(standsOf(first, orgs.all)).toMatchObject({ behind: [], left: PLAN_MS / 1000 });
  first.gate = () => true;
  const stands = standsOf(first, orgs.all, 20_000);
  expect(stands).toMatchObject({ behind: ['margherita'], soon: 20, most: 20, left: -1 });
  await orgs.close();
});
