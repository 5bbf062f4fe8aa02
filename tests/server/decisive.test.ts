/** The decisions that mattered most: found by running without them, told to their own organisation alone. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decisiveOf, isWeighable } from '../../server/match/decisive.ts';
import { begin } from '../../server/match/recovery.ts';
import { SqliteStore } from '../../server/store/SqliteStore.ts';
import { content } from '../../shared/content/index.ts';
import { CLIENT_MESSAGES, type Decisive } from '../../shared/net/messages.ts';
import { QUARTER_TICKS } from '../../shared/sim/calendar.ts';
import { candidatesIn } from '../../shared/sim/fork/candidates.ts';
import { runFork } from '../../shared/sim/fork/run.ts';
import { layTrack, recordingOf } from '../../shared/sim/fork/track.ts';
import { compareTallies, tallyOf } from '../../shared/sim/fork/weigh.ts';
import { type MatchUnderTest, openMatch, SETUP } from '../kit/matchKit.ts';

const setup = { ...SETUP, liveDays: 1 };
const isReview = ({ match }: MatchUnderTest) => match.world.phase === 'review';

async function say(
  { match, clock }: MatchUnderTest,
  id: string,
  verb: string,
  payload: object,
): Promise<void> {
  const [outcome] = await Promise.all([match.submit('s1', id, verb, payload), clock.advance(200)]);
  expect([verb, outcome.ok]).toEqual([verb, true]);
}

/** Ana's vote ends the trains of the whole quarter; beside it she moves one of her slices. */
async function handMade(): Promise<MatchUnderTest> {
  const test = await openMatch({ setup });
  await say(test, 'small', 'limitWork', { cards: 3 });
  await say(test, 'vote', 'castVote', { policy: 'cadence', value: 'quarterly' });
  await test.clock.advance(1_200_000, () => isReview(test));
  return test;
}

describe('a game in which one decision mattered', () => {
  let test: MatchUnderTest;
  let answer: Decisive;
  beforeAll(async () => {
    test = await handMade();
    answer = await decisiveOf(test.match, 1);
  }, 60_000);

  it('names it first, and says nothing of what changed nothing', () => {
    expect(answer).toMatchObject({ quarter: 1, decided: 2, checked: 2 });
    expect(answer.rows.map(({ fact }) => fact.kind)[0]).toBe('voteCast');
    for (const row of answer.rows) {
      expect(row.matters.length).toBeGreaterThan(0);
      expect(compareTallies(row.with, row.without).matters).toEqual(row.matters);
    }
  });

  it('is measured by really playing without it', async () => {
    const recording = recordingOf(await test.journal(), test.match.org, content);
    const rows = recording.rows.filter(({ tick }) => tick < QUARTER_TICKS);
    const track = layTrack({ ...recording, rows, end: QUARTER_TICKS });
    const window = { from: 0, to: QUARTER_TICKS };
    for (const row of answer.rows) {
      const without = runFork(track, { kind: 'remove', seq: row.seq });
      expect(row.with).toEqual(tallyOf(test.match.facts, window));
      expect(row.without).toEqual(tallyOf(without.facts, window));
      expect(row.curves?.without.length).toBe(row.curves?.with.length);
    }
    expect(candidatesIn(track, window, 1)[0]?.verb).toBe('castVote');
  });

  it('is looked at once, and again only after it failed', async () => {
    expect(decisiveOf(test.match, 1)).toBe(decisiveOf(test.match, 1));
    expect(await decisiveOf(test.match, 1)).toBe(answer);
  });

  it('tells an organisation of nobody else', async () => {
    const { store } = test;
    const other = await openMatch({
      setup,
      store,
      org: 'margherita',
      start: begin(setup, content),
      seated: false,
    });
    other.match.crowd(true);
    await other.match.sit('s2', 'olive-noor');
    await other.clock.advance(1_200_000, () => isReview(other));
    expect(await store.loadJournal(other.match.code, 'margherita')).not.toEqual([]);
    expect(await decisiveOf(other.match, 1)).toEqual({ quarter: 1, decided: 0, checked: 0, rows: [] });
  });
});

describe('the question', () => {
  it('names no organisation, and only a quarter there can be', () => {
    const { decisive } = CLIENT_MESSAGES;
    for (const bad of [
      {},
      { quarter: -1 },
      { quarter: 1.5 },
      { quarter: '1' },
      { quarter: 1, org: 'margherita' },
    ])
      expect(decisive.safeParse(bad).success).toBe(false);
  });

  const open: MatchUnderTest[] = [];
  afterEach(async () => {
    for (const test of open.splice(0)) await test.match.close();
  });

  it('is answered when the quarter is over', async () => {
    const test = await openMatch({ setup, store: new SqliteStore(':memory:') });
    open.push(test);
    for (const quarter of [0, 1, 2]) expect(isWeighable(test.match, quarter)).toBe(false);
    await test.clock.advance(1_200_000, () => isReview(test));
    expect([0, 1, 2].map((quarter) => isWeighable(test.match, quarter))).toEqual([false, true, false]);
  });
});
