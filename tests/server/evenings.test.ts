/** Organisations of one session whose clocks were held for longer here than there. */
import { expect, it } from 'vitest';
import { Orgs } from '../../server/match/Orgs.ts';
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
  await clock.advance(GAME_MS, () => late.view.phase === 'habit');
  expect(phases()).toEqual(['habit', 'habit']);
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
