/**
 * Fork the past: the same engine from a moment on, with one decision changed. Until then the recording is played exactly; from
 * then on people say again what they said, bots look anew, and the clock follows the rules of the pace. Whoever is rung does
 * what she did about the same trouble; about a trouble she never met, or where her word no longer fits, the careful bot decides.
 */
import type { Wish } from '../bots/bot.ts';
import { type BotId, botCommands, timeToLead } from '../bots/driver.ts';
import { temperOf } from '../bots/temper.ts';
import { refuse } from '../commands/registry.ts';
import { digest } from '../digest.ts';
import type { Fact } from '../facts.ts';
import { glance } from '../glance.ts';
import { commandOf, type JournalEntry } from '../journalFile.ts';
import { type Pace, pace } from '../pace.ts';
import { project } from '../project.ts';
import { type Stamped, settle, step } from '../step.ts';
import type { World } from '../world.ts';
import { luckOf } from '../worldIncident.ts';
import { retold } from './about.ts';
import type { Change } from './change.ts';
import type { Moment } from './moment.ts';
import { answerFor, leadFor } from './standIn.ts';
import { seek, type Track } from './track.ts';

/** A fork that has been run. */
export interface Forked {
  change: Change;
  /** From the beginning of the game: up to the change they are the recording's own. */
  facts: Fact[];
  /** How many of them are. */
  shared: number;
  /** The moment of the change. */
  from: Moment;
  tick: number;
  digest: string;
  /** Recorded words that no longer fitted, and how often the careful bot decided instead. */
  misfits: number;
  standIns: number;
  /** What the change itself was answered; '' when it was done. */
  refused: string;
  /** Why it could not be run to its end, ''. */
  fault: string;
}

/** The clock's own words: in a fork the pace says them. */
const CLOCK = new Set(['spendHold', 'escalatePage', 'closeCall', 'resumeLapse', 'endPhase']);
/** Words of people about an incident that is still burning: said when they are rung for it, whatever the hour. */
const DESK = new Set(['acknowledge', 'openEvidence', 'pinEvidence', 'callIn', 'respond']);
const SCRIPTED = new Set([...DESK, 'spendHold', 'escalatePage', 'resumeLapse']);
/** Bots that answer each other more often than this at one tick are going in circles. */
const BOT_ROUNDS = 24;
/** More words than this at one tick are a circle. */
const MOST_ROUNDS = 3_000;

interface Line {
  row: JournalEntry;
  seq: number;
  said: boolean;
}

/** The moment before row `seq` of a track. */
export function momentOf(track: Track, change: Change): Moment {
  if (change.kind === 'none') return { tick: track.end, applied: track.rows.length };
  const tick = change.kind === 'add' ? change.tick : (track.rows[change.seq]?.tick ?? track.end);
  const applied = Math.min(change.seq, track.rows.length);
  const before = track.rows[applied - 1]?.tick ?? 0;
  const after = track.rows[applied]?.tick ?? track.end;
  return { tick: Math.max(before, Math.min(tick, after, track.end)), applied };
}

/**
 * Runs a fork to the end of the recording. Never throws: what cannot be run says so in `fault`.
 * @param told now and then told how far it is, 0-1
 */
export function runFork(track: Track, change: Change, told?: (share: number, facts: Fact[]) => void): Forked {
  const from = momentOf(track, change);
  const { world, facts: began, known } = seek(track, from);
  const facts = [...track.facts.slice(0, known), ...began];
  const forked: Forked = {
    change,
    facts,
    shared: facts.length,
    from,
    tick: world.tick,
    digest: '',
    misfits: 0,
    standIns: 0,
    refused: '',
    fault: '',
  };
  try {
    if (change.kind !== 'none') new Branch(track, world, forked).run(change, told);
  } catch (error) {
    forked.fault = error instanceof Error ? error.message : String(error);
  }
  forked.tick = world.tick;
  forked.digest = digest(world);
  return forked;
}

class Branch {
  readonly #track: Track;
  readonly #world: World;
  readonly #forked: Forked;
  readonly #lines: Line[];
  readonly #scripts = new Map<string, Line[]>();
  readonly #desks = new Map<string, string>();
  #next = 0;
  #answered: number;
  #rounds = 0;
  #roundsAt = -1;

  constructor(track: Track, world: World, forked: Forked) {
    this.#track = track;
    this.#world = world;
    this.#forked = forked;
    const { applied } = forked.from;
    for (let seq = 0; seq < applied; seq++) this.#sit(track.rows[seq] as JournalEntry);
    this.#lines = track.rows
      .map((row, seq) => ({ row, seq, said: false }))
      .slice(applied)
      .filter(({ row }) => row.actor !== 'bot');
    for (const line of this.#lines) {
      const about = track.effects[line.seq]?.about;
      if (!about || !SCRIPTED.has(line.row.verb)) continue;
      const script = this.#scripts.get(about.incident);
      if (script) script.push(line);
      else this.#scripts.set(about.incident, [line]);
    }
    // Bots have answered whatever was before, unless they were about to.
    const next = track.rows[applied];
    this.#answered = next?.actor === 'bot' && next.tick === world.tick ? -1 : world.attention;
  }

  run(change: Exclude<Change, { kind: 'none' }>, told?: (share: number, facts: Fact[]) => void): void {
    this.#make(change);
    const world = this.#world;
    const { end, over } = this.#track;
    const began = world.tick;
    let nextWord = began;
    while (world.phase !== 'over' && (world.tick < end || over || this.#due() !== undefined)) {
      if (told && world.tick >= nextWord) {
        told((world.tick - began) / Math.max(1, end - began), this.#forked.facts);
        nextWord = world.tick + 2_016;
      }
      this.#react();
      if (this.#circles()) throw new Error(`the clock stands at tick ${world.tick} (${world.phase})`);
      const line = this.#due();
      if (line) {
        this.#say(line);
        continue;
      }
      const now = pace(world);
      if (now.deadline) this.#decide(now);
      else if (world.tick >= end) break;
      else if (now.ticksPerSecond > 0) this.#tick();
      else break;
    }
    // Whatever was still said when the game was over.
    for (let line = this.#due(); line; line = this.#due()) this.#say(line);
  }

  /** The changed decision itself. */
  #make(change: Exclude<Change, { kind: 'none' }>): void {
    const own = change.kind === 'add' ? undefined : this.#lines.find(({ seq }) => seq === change.seq);
    if (own) own.said = true;
    if (change.kind === 'remove') return;
    const command: Stamped =
      change.kind === 'add'
        ? {
            id: 'fork',
            actor: { kind: 'human', engineer: change.engineer },
            verb: change.verb,
            payload: change.payload,
          }
        : { ...commandOf(this.#track.rows[change.seq] as JournalEntry), payload: change.payload };
    this.#forked.refused = this.#settle(command);
  }

  /** Applies; returns the kind of a refusal, ''. */
  #settle(command: Stamped): string {
    const { facts, outcomes } = settle(this.#world, [command]);
    for (const fact of facts) this.#forked.facts.push(fact);
    const outcome = outcomes[0];
    return !outcome || outcome.ok ? '' : outcome.refusal.kind;
  }

  #tick(): void {
    for (const fact of step(this.#world, []).facts) this.#forked.facts.push(fact);
  }

  /** The recorded line that is due now. */
  #due(): Line | undefined {
    for (;;) {
      const line = this.#lines[this.#next];
      if (!line?.said) return line && line.row.tick <= this.#world.tick ? line : undefined;
      this.#next += 1;
    }
  }

  #say(line: Line): void {
    line.said = true;
    const { row } = line;
    const about = this.#track.effects[line.seq]?.about;
    const payload = about ? retold(this.#world, row.payload, about) : row.payload;
    if (row.actor === 'system') {
      this.#sit(row);
      // The clock's words are said again only where they still fit; otherwise the pace finds its own.
      if (payload !== null && (!CLOCK.has(row.verb) || this.#mayClock(row.verb, payload)))
        this.#settle({ ...commandOf(row), payload });
      return;
    }
    // Nobody has to decide about a trouble that never came, or that is over here.
    if (payload === null) return;
    if (this.#settle({ ...commandOf(row), payload }) === '') return;
    // What was refused when it was recorded is no misfit.
    if (!this.#track.effects[line.seq]?.outcome.ok) return;
    this.#forked.misfits += 1;
    if (!DESK.has(row.verb))
      for (const wish of leadFor(this.#world, row.engineer, row.verb)) this.#grant(row.engineer, wish);
  }

  #mayClock(verb: string, payload: unknown): boolean {
    return refuse(glance(this.#world), { kind: 'system' }, verb, payload) === null;
  }

  #grant(engineer: string, { verb, payload }: Wish): boolean {
    const done = this.#settle({ id: 'stand-in', actor: { kind: 'bot', engineer }, verb, payload }) === '';
    if (done) this.#forked.standIns += 1;
    return done;
  }

  /** The clock stands for somebody: what she said about this, else the careful bot, else time is up. */
  #decide(now: Pace): void {
    const { command } = now.deadline as NonNullable<Pace['deadline']>;
    const id = (command.payload as { incident?: string }).incident;
    const incident = id === undefined ? undefined : this.#world.incidents[id];
    if (incident) {
      const line = this.#scripts.get(luckOf(incident))?.find(({ said }) => !said);
      if (line) {
        this.#say(line);
        return;
      }
      if (now.why === 'ring') {
        const wish = { verb: 'acknowledge', payload: { incident: incident.id } };
        if (this.#grant(incident.engineer, wish)) return;
      } else if (incident.awaiting) {
        const wish = answerFor(this.#world, incident.id);
        if (wish && this.#grant(incident.engineer, wish)) return;
      }
    }
    this.#settle({ id: `clock-${command.verb}`, actor: { kind: 'system' }, ...command });
  }

  /** Bots play whoever has no human, as often as something new is to be decided: as in a running game. */
  #react(): void {
    const world = this.#world;
    const { seed } = world.setup;
    for (let round = 0; round < BOT_ROUNDS && world.attention !== this.#answered; round++) {
      this.#answered = world.attention;
      const view = timeToLead(world) ? project(world) : glance(world);
      for (const command of botCommands(view, this.#bots(), seed)) this.#settle(command);
    }
  }

  #bots(): Record<string, BotId> {
    const played = new Set(this.#desks.values());
    const bots: Record<string, BotId> = {};
    for (const id in this.#world.engineers) {
      if (this.#world.engineers[id]?.human) continue;
      bots[id] = played.has(id) ? 'careful' : temperOf(this.#world.setup, id);
    }
    return bots;
  }

  /** Remembers who sits where: whoever is away is played by a careful bot. */
  #sit({ verb, seat, actor, payload }: JournalEntry): void {
    if (verb === 'takeSeat' && actor === 'system' && seat !== '')
      this.#desks.set(seat, String((payload as { engineer?: unknown } | null)?.engineer ?? ''));
  }

  #circles(): boolean {
    const { tick } = this.#world;
    this.#rounds = tick === this.#roundsAt ? this.#rounds + 1 : 0;
    this.#roundsAt = tick;
    return this.#rounds > MOST_ROUNDS;
  }
}
