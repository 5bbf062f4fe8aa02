/** What a page makes of a journal: it is read with care, played in a worker's book, and told in words. */
import { beforeAll, describe, expect, it } from 'vitest';
import { bandsOf } from '../../client/pages/replay/Scale.tsx';
import { Book } from '../../client/replay/Book.ts';
import { readJournal } from '../../client/replay/readFile.ts';
import { MOST_DEPTH } from '../../shared/sim/journalGate.ts';
import '../../client/text/game.ts';
import { sentenceOf } from '../../client/text/sentences.ts';
import { content, contentHash } from '../../shared/content/index.ts';
import { playHeadless, replayJournal } from '../../shared/sim/bots/headless.ts';
import { digest } from '../../shared/sim/digest.ts';
import { DRAWERS } from '../../shared/sim/fork/choices.ts';
import { readFork } from '../../shared/sim/fork/forkFile.ts';
import { momentAt, positionAfter, positionOf, positionOfTick } from '../../shared/sim/fork/moment.ts';
import { commandOf, type JournalEntry, type JournalFile } from '../../shared/sim/journalFile.ts';
import { ENGINE_VERSION } from '../../shared/sim/version.ts';
import { setupOf } from '../kit/worlds.ts';

const ORG = 'marinara';
let journal: JournalFile;
let live = '';

/** A game of careful bots whose words in Basil's team are a person's. */
beforeAll(() => {
  const setup = setupOf({ seed: 'tape', liveDays: 2 });
  const run = playHeadless({ setup, content, bots: 'careful' });
  const entries = run.journal.map(({ tick, command }, seq): JournalEntry => {
    const { id, actor, verb, payload } = command;
    const engineer = actor.kind === 'system' ? '' : actor.engineer;
    const kind = engineer.startsWith('basil-') ? 'human' : actor.kind;
    return {
      org: ORG,
      seq,
      tick,
      seat: kind === 'human' ? 's1' : '',
      actor: kind,
      engineer,
      id,
      verb,
      payload,
    };
  });
  journal = {
    format: 'slice-journal',
    version: 1,
    engine: String(ENGINE_VERSION),
    content: contentHash,
    seed: setup.seed,
    setup,
    reached: { [ORG]: run.world.tick },
    entries,
  };
  const commands = entries.map((entry) => ({ tick: entry.tick, command: commandOf(entry) }));
  live = digest(replayJournal(setup, content, commands, run.world.tick).world);
});

const open = (): Book => {
  const found = Book.open(JSON.stringify(journal));
  if ('refused' in found) throw new Error(JSON.stringify(found.refused));
  return found.book;
};
const now = (): number => 0;

describe('a journal on the desk', () => {
  it('is played to the digest of the live game, and told by its events and decisions', () => {
    const laid = open().lay(ORG, now);
    expect([laid.digest, laid.over, laid.fault]).toEqual([live, true, null]);
    expect(laid.decisions.length).toBeGreaterThan(5);
    expect(laid.at).toHaveLength(laid.end - 108 + journal.entries.length + 1);
    for (const { fact } of [...laid.events, ...laid.decisions])
      expect(sentenceOf(fact, fact)).not.toBe(fact.kind);
  });

  it('shows what everybody saw, wherever one goes', () => {
    const book = open();
    const laid = book.lay(ORG, now);
    const seen = [5_000, 100, 26_000, 5_000].map((position) => book.see(ORG, position));
    expect(seen.map(({ position }) => position)).toEqual([5_000, 100, 26_000, 5_000]);
    expect(seen[3]?.tick).toBe(seen[0]?.tick);
    expect(book.see(ORG, 1e9).view.phase).toBe('over');
    expect(book.see(ORG, -5).tick).toBe(108);
    expect(laid.at.at(-1)).toBeGreaterThan(2 * 60 + 36);
  });

  it('is one line of play: phases follow each other without a gap', () => {
    const bands = bandsOf(open().lay(ORG, now));
    expect(bands.map(({ phase }) => phase)).toEqual(['live', 'habit', 'lapse', 'review']);
    for (const [i, band] of bands.entries()) expect(band.from).toBe(i === 0 ? 0 : bands[i - 1]?.to);
  });

  it('can be forked at each decision, and offers only what is allowed', () => {
    const book = open();
    const { decisions, end } = book.lay(ORG, now);
    const first = decisions[0];
    if (!first) throw new Error('nobody decided anything');
    for (const { payload } of book.instead(ORG, first.seq).slice(0, 2)) {
      const fork = book.fork(ORG, { kind: 'replace', seq: first.seq, payload }, now);
      expect([fork.refused, fork.fault]).toEqual(['', '']);
    }
    const told: number[] = [];
    const fork = book.fork(ORG, { kind: 'remove', seq: first.seq }, now, (share) => told.push(share));
    expect([fork.fault, fork.summary.curves.lost.length]).toEqual(['', Math.floor(end / 288)]);
    expect(told.length).toBeGreaterThan(5);
    const offered = DRAWERS.flatMap((drawer) => book.choices(ORG, 700, 'basil-ana', drawer));
    expect(new Set(offered.map(({ verb }) => verb)).size).toBeGreaterThan(6);
    const { tick, applied } = momentAt(book.lay(ORG, now).ticks, end, 700);
    for (const { engineer, verb, payload } of offered.slice(0, 3)) {
      const added = book.fork(ORG, { kind: 'add', seq: applied, tick, engineer, verb, payload }, now);
      expect([verb, added.refused, added.fault]).toEqual([verb, '', '']);
    }
  });

  it('tells a fork without a change as no difference at all', () => {
    const book = open();
    const { digest: end, summary } = book.lay(ORG, now);
    const fork = book.fork(ORG, { kind: 'none' }, now);
    expect([fork.digest, fork.summary, fork.differences]).toEqual([end, summary, { gone: [], came: [] }]);
  });
});

describe('moments', () => {
  it('lead from a position to a moment and back, through rows of the same tick', () => {
    const ticks = [108, 108, 120, 300];
    for (let position = 0; position <= 300 - 108 + 4; position++)
      expect(positionOf(momentAt(ticks, 300, position))).toBe(position);
    expect(momentAt(ticks, 300, 1)).toEqual({ tick: 108, applied: 1 });
    expect(positionOfTick(ticks, 120)).toBe(14);
    expect(positionAfter([0, 1, 2, 5], 4.9)).toBe(2);
  });
});

describe('a journal from anywhere', () => {
  const spoiled = (change: (file: JournalFile & Record<string, unknown>) => unknown): string => {
    const copy = JSON.parse(JSON.stringify(journal));
    return JSON.stringify(change(copy) ?? copy);
  };
  const first = (by: object) => (file: JournalFile) => {
    Object.assign(file.entries[0] as object, by);
  };

  it.each<[string, () => string, string, string]>([
    ['cut off', () => JSON.stringify(journal).slice(0, 5_000), 'notJson', ''],
    ['nothing', () => '', 'notJson', ''],
    ['another JSON', () => '{"shopping":["list"]}', 'notJournal', ''],
    ['nested without end', () => `${'['.repeat(MOST_DEPTH + 1)}`, 'tooDeep', ''],
    [
      'with a row missing',
      () => spoiled((file) => void file.entries.splice(3, 1)),
      'damaged',
      'entries.3.seq',
    ],
    ['with time going back', () => spoiled(first({ tick: 9_999 })), 'damaged', 'entries.1.tick'],
    ['with an unknown field', () => spoiled((file) => ({ ...file, extra: 1 })), 'damaged', ''],
    [
      'with markup for a name',
      () => spoiled(first({ engineer: '<img src=x>' })),
      'markup',
      'entries.0.engineer',
    ],
    [
      'with markup in a payload',
      () => spoiled(first({ payload: { a: '<b>' } })),
      'markup',
      'entries.0.payload',
    ],
    [
      'with a huge payload',
      () => spoiled(first({ payload: 'x'.repeat(3_000) })),
      'absurd',
      'entries.0.payload',
    ],
    [
      'that goes on for ever',
      () => spoiled((file) => void Object.assign(file, { reached: { [ORG]: 1e12 } })),
      'absurd',
      `reached.${ORG}`,
    ],
    [
      'of a thousand quarters',
      () => spoiled((file) => void Object.assign(file.setup, { quarters: 1_000 })),
      'absurd',
      'setup.quarters',
    ],
    [
      'with another seed in its head',
      () => spoiled((file) => void Object.assign(file, { seed: 'x' })),
      'damaged',
      'seed',
    ],
    [
      'of no scenario',
      () => spoiled((file) => void Object.assign(file.setup, { scenario: '__proto__' })),
      'unknownScenario',
      'setup.scenario',
    ],
    [
      'with pins that are none',
      () => spoiled((file) => void Object.assign(file.setup, { pins: { teams: 'all' } as never })),
      'damaged',
      'setup.pins.teams',
    ],
    ['of a newer format', () => spoiled((file) => ({ ...file, version: 9 })), 'future', 'version'],
    [
      'of other rules',
      () => spoiled((file) => void Object.assign(file, { engine: '1' })),
      'otherRules',
      'engine',
    ],
    [
      'of other content',
      () => spoiled((file) => void Object.assign(file, { content: 'beef' })),
      'otherContent',
      'content',
    ],
  ])('%s is refused with the place and the reason', (_, text, why, path) => {
    const read = readJournal(text());
    expect('refused' in read && [read.refused.why, read.refused.path]).toEqual([why, path]);
  });

  it('of other rules still tells what it is about', () => {
    const read = readJournal(spoiled((file) => void Object.assign(file, { engine: '1' })));
    expect('refused' in read && read.refused.told).toMatchObject({
      scenario: 'two-pizzas',
      quarters: 1,
      orgs: 1,
    });
  });

  it('whose words make no sense ends the tape where they do, and never throws', () => {
    const strange = spoiled((file) => {
      for (const entry of file.entries) if (entry.verb === 'endPhase') entry.payload = { phase: 'plan' };
    });
    const found = Book.open(strange);
    if ('refused' in found) throw new Error('refused');
    const laid = found.book.lay(ORG, now);
    expect(laid.fault?.why).toMatch(/the clock stands/);
    expect(found.book.see(ORG, 1e9).view.phase).toBe('habit');
  });
});

describe('a fork file', () => {
  const fork = { format: 'slice-fork', version: 1, seed: 'tape', org: ORG, name: 'Thursday' };
  it.each<[string, unknown, boolean]>([
    ['without a change', { ...fork, change: { kind: 'none' } }, true],
    ['that leaves a row out', { ...fork, change: { kind: 'remove', seq: 4 } }, true],
    ['of another format', { ...fork, format: 'x', change: { kind: 'none' } }, false],
    ['with markup', { ...fork, name: '<b>', change: { kind: 'none' } }, false],
    ['with a number that is none', { ...fork, change: { kind: 'remove', seq: -1 } }, false],
    [
      'with a huge payload',
      { ...fork, change: { kind: 'replace', seq: 1, payload: { a: 'x'.repeat(3_000) } } },
      false,
    ],
    ['that is nothing', null, false],
  ])('%s', (_, value, good) => {
    expect(readFork(value) !== null).toBe(good);
  });

  it('brings nothing along that is not known of a fork', () => {
    const read = readFork({ ...fork, change: { kind: 'remove', seq: 4, extra: 1 }, more: 2 });
    expect(read).toEqual({ ...fork, change: { kind: 'remove', seq: 4 } });
  });
});
