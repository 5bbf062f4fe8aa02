/** One journal on the desk: its organisations are played once, when they are asked for, and then entered anywhere. */
import { content } from '../../shared/content/index.ts';
import { wordsOf } from '../../shared/content/ownWords.ts';
import type { Fact, FactKind } from '../../shared/sim/facts.ts';
import type { Change } from '../../shared/sim/fork/change.ts';
import { type Choice, choicesIn, type Drawer, insteadOf } from '../../shared/sim/fork/choices.ts';
import { type Curves, curvesOf, differences, summarise } from '../../shared/sim/fork/compare.ts';
import { decisionsOf } from '../../shared/sim/fork/decisions.ts';
import { momentAt, positionOf } from '../../shared/sim/fork/moment.ts';
import { momentOf, runFork } from '../../shared/sim/fork/run.ts';
import { layTrack, playTo, recordingOf, seek, type Tape, type Track } from '../../shared/sim/fork/track.ts';
import { type JournalFile, orgsIn } from '../../shared/sim/journalFile.ts';
import type { Read, Refused } from '../../shared/sim/journalGate.ts';
import { project } from '../../shared/sim/project.ts';
import type { Event, ForkSeen, Laid, Opened, Seen } from './messages.ts';
import { readJournal } from './readFile.ts';

/** Organisations kept ready; the one asked for longest ago gives way. */
const KEPT = 6;
/** A tape this many positions behind is played on; otherwise the nearest snapshot is nearer. */
const NEAR = 1_500;

/** Kinds that are too many to be shown one by one. */
const UNSEEN: ReadonlySet<FactKind> = new Set([
  'changeMerged',
  'changeConflicted',
  'dayClosed',
  'weekClosed',
  'defectEscaped',
  'trainAnswered',
  'followUpDone',
  'conditionBegan',
  'autoscaled',
  'serversArrived',
  'serversOrdered',
  'providerPaid',
  'driftHit',
  'seatTaken',
  'seatLeft',
  'valueReleased',
]);

interface Shelf {
  track: Track;
  tape: Tape | null;
}

export class Book {
  readonly #journal: JournalFile;
  readonly #shelves = new Map<string, Shelf>();

  constructor(journal: JournalFile) {
    this.#journal = journal;
  }

  /** Opens a journal's text, or says why not. */
  static open(text: string): { book: Book; opened: Opened } | { refused: Refused } {
    const read: Read = readJournal(text);
    if ('refused' in read) return read;
    const { journal } = read;
    const { seed, scenario, quarters, own } = journal.setup;
    const words = own ? JSON.stringify(wordsOf(own)) : '';
    const orgs = orgsIn(journal);
    const to = Math.max(0, ...Object.values(journal.reached));
    return { book: new Book(journal), opened: { seed, scenario, quarters, orgs, to, words } };
  }

  /** Plays an organisation through. Throws when its setup makes no world. */
  lay(org: string, now: () => number): Laid {
    const began = now();
    const track = this.#shelf(org).track;
    const ms = now() - began;
    const { at, ticks, end, digest, over, fault, facts } = track;
    return {
      org,
      at,
      ticks,
      end,
      events: eventsOf(track),
      decisions: decisionsOf(track),
      summary: summarise(facts, end),
      digest,
      over,
      fault,
      ms,
    };
  }

  /** What everybody saw at a position. */
  see(org: string, position: number): Seen {
    const shelf = this.#shelf(org);
    const tape = this.#goTo(shelf, position);
    return { position: positionOf(tape), tick: tape.tick, view: project(tape.world) };
  }

  /** What an engineer could have done at a position. */
  choices(org: string, position: number, engineer: string, drawer: Drawer): Choice[] {
    const { world } = this.#goTo(this.#shelf(org), position);
    return choicesIn(world, content, engineer, drawer);
  }

  /** What a decision could have been instead. */
  instead(org: string, seq: number): Choice[] {
    const { track } = this.#shelf(org);
    const row = track.rows[seq];
    if (!row) return [];
    const { world } = seek(track, momentOf(track, { kind: 'remove', seq }));
    return insteadOf(world, content, row.engineer, row.verb, row.payload);
  }

  /** Runs a fork to the end of the recording. */
  fork(
    org: string,
    change: Change,
    now: () => number,
    told?: (share: number, curves: Curves) => void,
  ): ForkSeen {
    const began = now();
    const { track } = this.#shelf(org);
    const forked = runFork(track, change, told && ((share, facts) => told(share, curvesOf(facts))));
    return {
      change,
      refused: forked.refused,
      fault: forked.fault,
      fromTick: forked.from.tick,
      summary: summarise(forked.facts, forked.tick),
      differences: differences(track.facts, forked.facts, forked.shared),
      misfits: forked.misfits,
      standIns: forked.standIns,
      digest: forked.digest,
      ms: now() - began,
    };
  }

  #goTo(shelf: Shelf, position: number): Tape {
    const { track } = shelf;
    const moment = momentAt(track.ticks, track.end, position);
    const goal = positionOf(moment);
    const here = shelf.tape ? positionOf(shelf.tape) : -1;
    if (!shelf.tape || goal < here || goal - here > NEAR) shelf.tape = seek(track, moment);
    else playTo(shelf.tape, track, moment);
    // What happened is in the track; a tape that plays for an hour need not keep it again.
    shelf.tape.facts.length = 0;
    return shelf.tape;
  }

  #shelf(org: string): Shelf {
    const known = this.#shelves.get(org);
    const shelf = known ?? { track: layTrack(recordingOf(this.#journal, org, content)), tape: null };
    this.#shelves.delete(org);
    this.#shelves.set(org, shelf);
    const oldest = this.#shelves.keys().next().value;
    if (this.#shelves.size > KEPT && oldest !== undefined) this.#shelves.delete(oldest);
    return shelf;
  }
}

const eventsOf = ({ facts, factAt }: Track): Event[] =>
  facts.flatMap((fact: Fact, i) => (UNSEEN.has(fact.kind) ? [] : [{ position: factAt[i] ?? 0, fact }]));
