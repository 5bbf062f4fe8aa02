import { FIRST_ORG } from '../../shared/net/orgs.ts';
import { botCommands } from '../../shared/sim/bots/driver.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { FactIndex } from '../../shared/sim/learning/happened.ts';
import { pace } from '../../shared/sim/pace.ts';
import { project } from '../../shared/sim/project.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { Outcome, Stamped } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import { BOT_ROUNDS, FRAME_BUDGET_MS, FRAME_MS, LONGEST_FRAME_MS } from './frames.ts';
import { type Entry, Ledger } from './Ledger.ts';
import type { MatchOptions } from './matchOptions.ts';
import { Players } from './Players.ts';
import { type ClockCommand, Pacer, stamp } from './pacer.ts';
import { Showing } from './Showing.ts';
import { failed, type MatchNote, type MatchOutcome, type MatchStatus, noteOf } from './status.ts';

/** What a class does at the same time: who comes first looks around and talks until the others are there. */
export const TOGETHER: ReadonlySet<string> = new Set(['habit', 'review', 'plan']);

interface Pending extends Entry {
  resolve(outcome: MatchOutcome): void;
}

/**
 * What a match does by itself, one thing after the other: it owns the world and its journal. Every command, of people, bots and
 * the clock, is in the store before it is applied, and the tick reached is in the store before a view of it is published.
 * Whatever awaits the store runs in one line (`#pump`), so no tick passes between the two.
 */
export abstract class Loop {
  status: MatchStatus;
  note: MatchNote = '';
  speed: number;
  /** Called with a fresh view; the session's own fields are re-read on every call. */
  onPublish: (view: PublicWorld) => void = () => {};
  /** The clock stands and nobody decides while this says so: systems change hands. */
  gate: () => boolean = () => false;
  readonly code: string;
  readonly org: string;
  readonly showing = new Showing();
  /** Another organisation of the session has not come so far: what ends by its time alone goes on standing. */
  waits: () => boolean = () => false;
  /** The same facts, sorted by kind. */
  readonly happened: FactIndex;
  /** What is to be put on the world before its present tick passes. */
  due: () => readonly ClockCommand[] = () => [];
  /** The view published last. */
  view: PublicWorld;
  protected readonly players: Players;
  readonly options: MatchOptions;
  protected readonly pacer = new Pacer();
  readonly #ledger: Ledger;
  readonly #boost: number;
  #queue: Pending[] = [];
  #pumping = false;
  #frameDue = false;
  #dirty = true;
  #lastFrame: number;
  #carryMs = 0;
  #attention = -1;
  #cancelFrame: (() => void) | null = null;
  #idle: (() => void)[] = [];

  constructor(options: MatchOptions) {
    const { start } = options;
    this.options = options;
    this.code = options.code;
    this.org = options.org ?? FIRST_ORG;
    this.#ledger = new Ledger(options.store, options.code, this.org, start);
    this.happened = new FactIndex(start.facts);
    this.status = start.fault ? 'stopped' : options.status;
    this.note = noteOf(this.status);
    this.speed = options.speed;
    this.#boost = options.boost ?? 1;
    this.players = new Players(options.clock.now);
    this.#lastFrame = options.clock.now();
    this.view = project(this.world);
    if (start.fault) this.#log(`stopped: ${start.fault.stack ?? start.fault.message}`);
  }

  get world(): World {
    return this.#ledger.world;
  }

  /** Everything that happened, for the metrics. */
  get facts(): readonly Fact[] {
    return this.#ledger.facts;
  }

  /** Ms, at speed 1, that a state in which the clock stands has lasted. */
  get spentMs(): number {
    return this.pacer.spentMs;
  }

  /** Starts the frames. Call once, and `stop` at the end. */
  open(): void {
    if (this.#cancelFrame) return;
    const frame = (): void => {
      this.#cancelFrame = this.options.clock.schedule(FRAME_MS, frame);
      this.#frameDue = true;
      this.#kick();
    };
    this.#lastFrame = this.options.clock.now();
    this.#cancelFrame = this.options.clock.schedule(FRAME_MS, frame);
  }

  /** Ends the frames and waits until what was accepted is stored. */
  async close(): Promise<void> {
    this.#cancelFrame?.();
    this.#cancelFrame = null;
    await this.settled();
  }

  /** Resolves when nothing is waiting to be applied. */
  settled(): Promise<void> {
    if (!this.#pumping && this.#queue.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  protected run(): void {
    this.status = 'running';
    this.note = '';
    this.#lastFrame = this.options.clock.now();
    this.players.startCounting();
  }

  protected stand(status: MatchStatus, note: MatchNote): void {
    this.status = status;
    this.note = note;
  }

  protected touch(): void {
    this.#dirty = true;
    this.#kick();
  }

  protected system(verb: string, payload: unknown, seat = ''): Promise<MatchOutcome> {
    return this.enqueue(seat, { id: `system-${verb}`, actor: { kind: 'system' }, verb, payload });
  }

  protected enqueue(seat: string, command: Stamped): Promise<MatchOutcome> {
    const answer = new Promise<MatchOutcome>((resolve) => this.#queue.push({ seat, command, resolve }));
    this.#kick();
    return answer;
  }

  #kick(): void {
    if (this.#pumping) return;
    this.#pumping = true;
    void this.#pump();
  }

  async #pump(): Promise<void> {
    try {
      while (this.#queue.length > 0 || this.#frameDue || this.#dirty) {
        if (this.status === 'stopped') this.#answerAllStopped();
        else if (this.#queue.length > 0) await this.#commit(this.#queue.splice(0));
        if (this.#frameDue) {
          this.#frameDue = false;
          if (this.status === 'running') await this.#frame();
          else this.#lastFrame = this.options.clock.now();
          if (this.showing.due(this.world.phase, this.#lastFrame)) this.#dirty = true;
        }
        if (this.#dirty && this.#queue.length === 0) await this.#publish();
      }
    } catch (error) {
      this.#fault(error);
    }
    this.#pumping = false;
    for (const resolve of this.#idle.splice(0)) resolve();
    if (this.#queue.length > 0 || this.#dirty) this.#kick();
  }

  /** People's commands: journaled and applied, answered, then bots and the clock react. */
  async #commit(batch: Pending[]): Promise<void> {
    let outcomes: Outcome[] = [];
    try {
      outcomes = await this.#ledger.commit(batch);
    } finally {
      for (const [i, { command, resolve }] of batch.entries()) {
        resolve(outcomes[i] ?? failed(command.id, 'sessionStopped'));
      }
    }
    this.#dirty = true;
    await this.#react();
  }

  /** Bots play whoever has no human, as often as something new is to be decided. */
  async #react(): Promise<void> {
    if (this.status !== 'running' || this.gate()) return;
    for (let round = 0; round < BOT_ROUNDS; round += 1) {
      const booking = this.pacer.observe(pace(this.world));
      if (booking) await this.#commitOwn([stamp(booking)]);
      if (this.world.attention === this.#attention) return;
      this.#attention = this.world.attention;
      const view = project(this.world);
      const commands = botCommands(view, this.players.bots(view), this.world.setup.seed);
      if (commands.length > 0) await this.#commitOwn(commands);
    }
  }

  async #commitOwn(commands: readonly Stamped[]): Promise<void> {
    await this.#ledger.commit(commands.map((command) => ({ seat: '', command })));
    this.#dirty = true;
  }

  /** One frame: real time becomes ticks and deadlines. */
  async #frame(): Promise<void> {
    const { clock } = this.options;
    const began = clock.now();
    const passed = Math.min(LONGEST_FRAME_MS, began - this.#lastFrame);
    this.#lastFrame = began;
    let leftMs = this.#carryMs + passed * this.speed * this.#boost;
    this.#carryMs = 0;
    await this.#react();
    while (leftMs > 0 && this.#queue.length === 0 && !this.gate()) {
      const now = pace(this.world);
      if (now.why === 'over') return this.finish();
      if (now.ticksPerSecond > 0) {
        const tickMs = 1000 / now.ticksPerSecond;
        if (leftMs < tickMs) break;
        leftMs -= tickMs;
        const due = this.due();
        if (due.length > 0) await this.#commitOwn(due.map(stamp));
        this.#ledger.tick();
        this.showing.moved();
        if (clock.now() - began > FRAME_BUDGET_MS) leftMs = 0;
      } else if (TOGETHER.has(now.why) && this.waits()) return this.#mind();
      else {
        // Whoever is waited for may have a pace of her own.
        const slower = this.players.paceOf(this.world, now, this.speed);
        const { due, leftMs: left } = this.pacer.wait(now, leftMs / slower);
        leftMs = left * slower;
        if (!due) return this.#mind();
        await this.#commitOwn([stamp(due)]);
      }
      await this.#react();
    }
    this.#carryMs = this.gate() ? 0 : leftMs;
    this.#mind();
  }

  /** Watches over people: who is silent is warned, then played by a bot. */
  #mind(): void {
    const { takeOver, warned } = this.players.mind(this.world, this.view);
    if (warned) this.#dirty = true;
    for (const { engineer, seat } of takeOver) void this.system('leaveSeat', { engineer, away: true }, seat);
  }

  /** The game is over: nothing moves any more. */
  protected async finish(): Promise<void> {
    this.stand('over', 'over');
    this.#dirty = true;
    await this.#ended('over');
    this.#log('over');
  }

  /** The tick is stored, then the view is shown. */
  async #publish(): Promise<void> {
    this.#dirty = false;
    this.showing.shown(this.options.clock.now());
    if (this.status !== 'stopped') {
      await this.#ledger.keepReached();
      this.view = project(this.world);
    }
    this.onPublish(this.view);
  }

  #answerAllStopped(): void {
    for (const { command, resolve } of this.#queue.splice(0)) resolve(failed(command.id, 'sessionStopped'));
  }

  /** A bug: the clock stops, the session says so, everything journaled stays. */
  #fault(error: unknown): void {
    this.stand('stopped', 'stoppedByFault');
    this.#answerAllStopped();
    this.#log(
      `stopped at tick ${this.world.tick}, its journal is kept: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
    this.#ended('stopped').catch(() => {});
    this.#dirty = false;
    this.onPublish(this.view);
  }

  #ended(status: 'over' | 'stopped'): Promise<void> {
    const { ended, store } = this.options;
    return ended ? ended(status) : store.updateSession(this.code, { status });
  }

  #log(line: string): void {
    this.options.log?.(line, { session: this.code, org: this.org });
  }
}
