/** Recorded games give the live games' digests again, can be entered anywhere, and can be forked at every decision. */
import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_ORG } from '../../shared/net/orgs.ts';
import { digest } from '../../shared/sim/digest.ts';
import { momentAt, positionOf } from '../../shared/sim/fork/moment.ts';
import { runFork } from '../../shared/sim/fork/run.ts';
import { layTrack, recordingOf, seek, type Track } from '../../shared/sim/fork/track.ts';
import { content, type RecordedGame, recordGame } from '../kit/recordGame.ts';

const GAMES = 50;
const games: RecordedGame[] = [];
const tracks: Track[] = [];

beforeAll(async () => {
  for (let seed = 0; seed < GAMES; seed++) games.push(await recordGame(seed));
  for (const { journal } of games) tracks.push(layTrack(recordingOf(journal, FIRST_ORG, content)));
}, 240_000);

const isSaid = (track: Track, seq: number): boolean =>
  track.rows[seq]?.actor === 'human' && track.effects[seq]?.outcome.ok === true;

describe('fifty recorded games', () => {
  it('have people in them who did things', () => {
    const said = tracks.map((track) => track.rows.filter((_, seq) => isSaid(track, seq)).length);
    expect(Math.min(...said)).toBeGreaterThan(3);
    expect(new Set(tracks.flatMap(({ rows }) => rows.map(({ verb }) => verb))).size).toBeGreaterThan(25);
  });

  it('give the digests of the live games', () => {
    for (const [i, track] of tracks.entries())
      expect([i, track.fault, track.over, track.digest]).toEqual([i, null, true, games[i]?.digest]);
  });

  it('give the same digest as a fork without a change', () => {
    for (const track of tracks) expect(runFork(track, { kind: 'none' }).digest).toBe(track.digest);
  });

  it('can be entered at any moment, in any order', () => {
    for (const track of tracks.slice(0, 6)) {
      const last = track.at.length - 1;
      for (const share of [0.9, 0.1, 0.55, 1, 0, 0.3]) {
        const moment = momentAt(track.ticks, track.end, last * share);
        expect(positionOf(moment)).toBe(Math.floor(last * share));
        const { world, applied, known, facts } = seek(track, moment);
        expect([world.tick, applied]).toEqual([moment.tick, moment.applied]);
        expect(track.facts.slice(0, known + facts.length).at(-1)).toEqual(
          facts.at(-1) ?? track.facts[known - 1],
        );
        if (share === 1) expect(digest(world)).toBe(track.digest);
      }
    }
  });
});

describe('a fork', { timeout: 240_000 }, () => {
  it('at each decision of a recorded game never fails', () => {
    let forks = 0;
    for (const track of tracks.slice(0, 3))
      for (let seq = 0; seq < track.rows.length; seq++) {
        if (!isSaid(track, seq)) continue;
        const forked = runFork(track, { kind: 'remove', seq });
        expect([seq, forked.fault, forked.tick]).toEqual([seq, '', track.end]);
        forks += 1;
      }
    expect(forks).toBeGreaterThan(20);
  });

  it('that changes a decision into itself ends where the recording ended, where every word still fits', () => {
    for (const track of tracks.slice(4, 24))
      for (let seq = 0; seq < track.rows.length; seq += 9) {
        if (!isSaid(track, seq)) continue;
        const payload = track.rows[seq]?.payload as Record<string, unknown>;
        const forked = runFork(track, { kind: 'replace', seq, payload });
        expect([track.setup.seed, seq, forked.digest]).toEqual([track.setup.seed, seq, track.digest]);
      }
  });
});
