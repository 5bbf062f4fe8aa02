/** Hats among people of one team on the server: who is waited for, whose hat falls to whom, and back. */
import { describe, expect, it } from 'vitest';
import { ABSENCE_MS, isAwaited } from '../../server/match/autopilot.ts';
import { digest } from '../../shared/sim/digest.ts';
import { hatsOf } from '../../shared/sim/hats.ts';
import { ANA, openMatch, replayed } from '../kit/matchKit.ts';

const KAI = 'basil-kai';
const SEND = { unit: 'monolith' };

/** Ana is Lead and Liaison, Kai Builder with the pager. */
async function two() {
  const test = await openMatch();
  await test.match.sit('s2', KAI);
  test.match.present('s2', true);
  test.match.crowd(true);
  return test;
}

describe('two people of a team', () => {
  it('the other hat is refused in words, suggested, taken, and all of it is in the journal', async () => {
    const test = await two();
    const { match } = test;
    expect(await match.submit('s1', 'a', 'sendTrain', SEND)).toMatchObject({
      ok: false,
      refusal: { kind: 'otherHat', params: { hat: 'builder', who: KAI } },
    });
    expect(await match.submit('s1', 'b', 'suggest', { verb: 'sendTrain', payload: SEND })).toMatchObject({
      ok: true,
    });
    expect(await match.submit('s2', 'c', 'sendTrain', SEND)).toMatchObject({ ok: true });
    await match.settled();
    expect(Object.values(match.view.suggestions)).toMatchObject([
      { by: ANA, state: 'taken', answeredBy: KAI },
    ]);
    expect(digest((await replayed(test)).world)).toBe(digest(match.world));
  });

  it('a hat falls to who is here, and back, without moving her place', async () => {
    const { match, clock } = await two();
    match.present('s2', false);
    match.crowd(true);
    await clock.advance(ABSENCE_MS + 2_000);
    expect(hatsOf(match.view, ANA)).toHaveLength(4);
    expect(match.view.teams.basil?.crew).toBe(`${ANA} ${KAI}`);
    match.present('s2', true);
    match.crowd(true);
    await match.settled();
    expect(hatsOf(match.view, KAI)).toContain('builder');
    await match.leave('s2');
    await match.settled();
    expect(match.view.teams.basil?.crew).toBe(ANA);
  });

  it('only the Builder is waited for when a train is called', async () => {
    const { match, clock } = await two();
    await clock.advance(60_000, () => match.view.units.monolith?.calling === true);
    expect(match.view.units.monolith?.calling).toBe(true);
    expect([ANA, KAI].map((engineer) => isAwaited(match.view, engineer))).toEqual([false, true]);
  });
});
