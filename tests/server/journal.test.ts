import { describe, expect, it } from 'vitest';
import { Pacer } from '../../server/match/pacer.ts';
import { checkVersions, JournalError, type JournalFile, parseJournal } from '../../shared/sim/journalFile.ts';
import type { Pace } from '../../shared/sim/pace.ts';
import { ANA, openMatch } from '../kit/matchKit.ts';

async function journal(): Promise<JournalFile> {
  const test = await openMatch();
  await test.match.submit('s1', 'a', 'sendTrain', { unit: 'monolith' });
  await test.match.submit('s1', 'b', 'assignSlices', { engineer: ANA, a: 'learn', b: 'build' });
  return test.journal();
}

/** The sentence of a refused journal. */
function why(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof JournalError) return `${error.kind}: ${error.message}`;
    throw error;
  }
  return 'accepted';
}

describe('a journal', () => {
  it('goes through JSON unchanged and names its versions, seed and setup', async () => {
    const file = await journal();
    expect(parseJournal(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(Object.keys(file)).toEqual([
      'format',
      'version',
      'engine',
      'content',
      'seed',
      'setup',
      'reached',
      'entries',
    ]);
    expect(file.seed).toBe(file.setup.seed);
  });

  it.each<[string, (file: JournalFile) => unknown, RegExp]>([
    ['no journal', () => ({ shopping: 'list' }), /^corrupt: This is not a Slice journal/],
    ['nothing', () => null, /^corrupt: This is not a Slice journal/],
    ['a newer format', (file) => ({ ...file, version: 99 }), /^future: .*newer version of Slice \(format 99/],
    [
      'an entry without a verb',
      (file) => ({ ...file, entries: [{ ...file.entries[0], verb: undefined }] }),
      /^corrupt: .*entries\.0\.verb/,
    ],
    [
      'a missing entry',
      (file) => ({ ...file, entries: file.entries.filter(({ seq }) => seq !== 1) }),
      /^corrupt: .*entry 1 of marinara is missing/,
    ],
    [
      'entries out of order',
      (file) => ({ ...file, entries: [...file.entries].reverse() }),
      /^corrupt: .*entry 0 of marinara is missing/,
    ],
    [
      'time going back',
      (file) => ({ ...file, entries: file.entries.map((entry) => ({ ...entry, tick: 500 - entry.seq })) }),
      /^corrupt: .*goes back in time/,
    ],
    ['a tick that is none', (file) => ({ ...file, reached: { marinara: -4 } }), /^corrupt: .*reached/],
  ])('with %s is refused in words', async (_name, spoil, sentence) => {
    const file = await journal();
    expect(why(() => parseJournal(spoil(file)))).toMatch(sentence);
  });

  it('of other rules or other content is refused in words', async () => {
    const { engine, content, setup } = await journal();
    expect(why(() => checkVersions({ engine, content, setup }, { engine, content }))).toBe('accepted');
    expect(why(() => checkVersions({ engine: '0', content, setup }, { engine, content }))).toMatch(
      /^mismatch: .*rules 0/,
    );
    expect(why(() => checkVersions({ engine, content: 'x', setup }, { engine, content }))).toMatch(
      /^mismatch: .*content x/,
    );
  });
});

describe('the pacer', () => {
  const live: Pace = { ticksPerSecond: 2, why: 'live', deadline: null };
  const standing = (why: Pace['why'], ms: number, verb: string, payload: object): Pace => ({
    ticksPerSecond: 0,
    why,
    deadline: { ms, command: { verb, payload } },
  });
  const ring = (incident: string) => standing('ring', 20_000, 'escalatePage', { incident });
  const hold = (ms: number) => standing('hold', ms, 'spendHold', { incident: 'i1', ms });

  it('says what is due, when its time has passed, with what is left over', () => {
    const pacer = new Pacer();
    pacer.observe(ring('i1'));
    expect(pacer.wait(ring('i1'), 19_000)).toEqual({ due: null, leftMs: 0 });
    expect(pacer.wait(ring('i1'), 3_000)).toEqual({
      due: { verb: 'escalatePage', payload: { incident: 'i1' } },
      leftMs: 2_000,
    });
  });

  it('books the real time of a ring or a hold that ended early, and of nothing else', () => {
    const pacer = new Pacer();
    pacer.observe(ring('i1'));
    pacer.wait(ring('i1'), 4_200);
    expect(pacer.observe(hold(30_000))).toEqual({
      verb: 'spendHold',
      payload: { incident: 'i1', ms: 4_200 },
    });
    pacer.wait(hold(30_000), 5_000);
    // What is left of a hold shrinks as it is booked: still the same hold.
    expect(pacer.observe(hold(25_800))).toBeNull();
    expect(pacer.observe(live)).toEqual({ verb: 'spendHold', payload: { incident: 'i1', ms: 5_000 } });
    pacer.observe(standing('plan', 100, 'endPhase', { phase: 'plan' }));
    pacer.wait(standing('plan', 100, 'endPhase', { phase: 'plan' }), 50);
    expect(pacer.observe(live)).toBeNull();
  });

  it('books nothing twice when the deadline itself ended the hold', () => {
    const pacer = new Pacer();
    pacer.observe(hold(1_000));
    expect(pacer.wait(hold(1_000), 1_000).due).toEqual({
      verb: 'spendHold',
      payload: { incident: 'i1', ms: 1_000 },
    });
    expect(pacer.observe(live)).toBeNull();
  });

  it('starts again for the next page', () => {
    const pacer = new Pacer();
    pacer.observe(ring('i1'));
    pacer.wait(ring('i1'), 19_999);
    pacer.observe(ring('i2'));
    expect(pacer.wait(ring('i2'), 19_000).due).toBeNull();
  });
});
