import { FIRST_ORG } from '../../shared/net/orgs.ts';
import { botCommands } from '../../shared/sim/bots/driver.ts';
import { refuse } from '../../shared/sim/commands/registry.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { pace } from '../../shared/sim/pace.ts';
import type { Condition } from '../../shared/sim/pins.ts';
import { project } from '../../shared/sim/project.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { Outcome, Stamped } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import type { Autopilot, Player } from './autopilot.ts';
import { BOT_ROUNDS, FRAME_BUDGET_MS, FRAME_MS, LONGEST_FRAME_MS } from './frames.ts';
import { type Entry, Ledger } from './Ledger.ts';
import type { MatchOptions } from './matchOptions.ts';
import { Players } from './Players.ts';
import { Pacer, stamp } from './pacer.ts';
import { answerKey } from './recovery.ts';
import { Showing } from './Showing.ts';
import { closedFor, failed, type MatchNote, type MatchOutcome, type MatchStatus, noteOf } from './status.ts';

interface Pending extends Entry {
  resolve(outcome: MatchOutcome): void;
}

/**
 * The authority of one session, without a network. It alone owns the worlds. Every command, of people, bots and the
 * clock, is in the store before it is applied, and the tick reached is in the store before a view of it is published.
 * Whatever awaits the store runs one after the other (`#pump`), so no tick passes between the two.
 */
export class Match {
  status: MatchStatus;
  note: MatchNote = '';
  /** A sentence of the facilitator's for its people, ''; and what was put on them from outside, oldest first. */
  notice = '';
  readonly injects: string[];
  speed: number;
  /** Called with a fresh view; the session's own fields are re-read on every call. */
  onPublish: (view: PublicWorld) => void = () => {};
  readonly code: string;
  readonly org: string;
  readonly showing = new Showing();
  readonly #players: Players;
  /** The view published last. */
  view: PublicWorld;
  readonly #options: MatchOptions;
  readonly #ledger: Ledger;
  readonly #answers: Map<string, Promise<MatchOutcome>>;
  readonly #pacer = new Pacer();
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
    this.#options = options;
    this.code = options.code;
    this.org = options.org ?? FIRST_ORG;
    this.#ledger = new Ledger(options.store, options.code, this.org, start);
    this.status = start.fault ? 'stopped' : options.status;
    this.note = noteOf(this.status);
    this.speed = options.speed;
    this.#boost = options.boost ?? 1;
    this.#players = new Players(options.clock.now);
    this.#answers = new Map([...start.answers].map(([key, outcome]) => [key, Promise.resolve(outcome)]));
    this.#lastFrame = options.clock.now();
    this.view = project(this.world);
    this.injects = start.facts.flatMap((fact) => (fact.kind === 'injected' ? [fact.inject] : []));
    if (start.fault) this.#log(`stopped: ${start.fault.stack ?? start.fault.message}`);
  }

  get world(): World {
    return this.#ledger.world;
  }

  /** Everything that happened, for the metrics. */
  get facts(): readonly Fact[] {
    return this.#ledger.facts;
  }

  /** Starts the frames. Call once, and `stop` at the end. */
  open(): void {
    if (this.#cancelFrame) return;
    const frame = (): void => {
      this.#cancelFrame = this.#options.clock.schedule(FRAME_MS, frame);
      this.#frameDue = true;
      this.#kick();
    };
    this.#lastFrame = this.#options.clock.now();
    this.#cancelFrame = this.#options.clock.schedule(FRAME_MS, frame);
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

  /**
   * A person's command. Always answered; the same (seat, id) is applied once and answered alike every time, also after
   * a restart. The engineer is stamped here from the seat, whatever the payload says. Only a word from her desk shows that she is there.
   */
  submit(seat: string, id: string, verb: string, payload: unknown, atDesk = true): Promise<MatchOutcome> {
    const key = answerKey(seat, id);
    const known = this.#answers.get(key);
    if (known) return known;
    const player = this.#players.get(seat);
    const closed = closedFor(this.status, id);
    if (!player || closed) return Promise.resolve(closed ?? failed(id, 'notStarted'));
    const actor = { kind: 'human', engineer: player.engineer } as const;
    const refusal = refuse(this.view, actor, verb, payload);
    if (refusal && ['unknownVerb', 'systemOnly', 'badPayload'].includes(refusal.kind)) {
      return Promise.resolve({ id, ok: false, refusal });
    }
    if (atDesk) this.#awake(player);
    const answer = this.#enqueue(seat, { id, actor, verb, payload });
    this.#answers.set(key, answer);
    return answer;
  }

  /** Sits a seat down at an engineer's desk, leaving the one it had. */
  async sit(seat: string, engineer: string): Promise<MatchOutcome> {
    const before = this.#players.get(seat);
    if (before?.engineer === engineer) {
      // Sitting down where one sits already says: I am here.
      this.#awake(before);
      return { id: 'sit', ok: true };
    }
    if (this.status === 'stopped') return failed('sit', 'sessionStopped');
    const outcome = await this.#system('takeSeat', { engineer }, seat);
    if (!outcome.ok) return outcome;
    if (before) await this.#system('leaveSeat', { engineer: before.engineer }, seat);
    this.#players.seat(seat, engineer);
    return outcome;
  }

  /** Remembers a seat of a recovered session; the journal already knows who sits there. */
  restore(seat: string, engineer: string): void {
    this.#players.seat(seat, engineer);
  }

  /** A seat's page opened (true) or is gone (false). Her engineer is hers again at once. */
  present(seat: string, connected: boolean): void {
    const player = this.#players.present(seat, connected);
    if (player && connected && this.status !== 'stopped') this.#giveBack(player);
    this.#touch();
  }

  /** Whether anybody is in the session at all: an empty one stands still. */
  crowd(anybody: boolean): void {
    if (!anybody && this.status === 'running') this.#stand('paused', 'nobodyHere');
    else if (anybody && this.note === 'nobodyHere') this.#run();
    this.#touch();
  }

  /** What the host does; the caller has checked that it is the host. */
  async control(action: 'start' | 'pause' | 'resume' | 'speed', value: number): Promise<void> {
    if (this.status === 'stopped' || this.status === 'over') return;
    if (action === 'speed') this.speed = value;
    else if (action === 'pause' && this.status === 'running') this.#stand('paused', 'pausedByHost');
    else if (action === 'start' && this.status === 'lobby') this.#run();
    else if (action === 'resume' && (this.status === 'paused' || this.status === 'restarted')) this.#run();
    this.#touch();
    await this.#options.store.updateSession(this.code, {
      speed: this.speed,
      ...(action === 'start' ? { status: 'running' as const } : {}),
    });
  }

  /** Ends a standing phase now; false when nothing stands. */
  async next(): Promise<boolean> {
    const { why, deadline } = pace(this.world);
    if (!deadline || !['habit', 'review', 'plan', 'lapseStop'].includes(why)) return false;
    return (await this.#system(deadline.command.verb, deadline.command.payload)).ok;
  }

  /** Gives the phase that stands more time, in real ms at speed 1. */
  extend(ms: number): void {
    this.#pacer.extend(ms);
    this.#touch();
  }

  /** Puts a condition on this organisation from outside. */
  async inject(inject: string, condition: Condition): Promise<void> {
    await this.#system('inject', { inject, condition });
    this.injects.push(inject);
  }

  /** A seat leaves its desk for good: a bot plays her engineer. */
  async leave(seat: string): Promise<void> {
    const player = this.#players.drop(seat);
    if (player) await this.#system('leaveSeat', { engineer: player.engineer }, seat);
  }

  /** Shows again what the session says of itself. */
  refresh(): void {
    this.#touch();
  }

  /** Who plays this seat's engineer. */
  autopilotOf(seat: string): Autopilot {
    return this.#players.autopilotOf(seat, this.world);
  }

  #run(): void {
    this.status = 'running';
    this.note = '';
    this.#lastFrame = this.#options.clock.now();
    this.#players.startCounting();
  }

  #stand(status: MatchStatus, note: MatchNote): void {
    this.status = status;
    this.note = note;
  }

  #touch(): void {
    this.#dirty = true;
    this.#kick();
  }

  #awake(player: Player): void {
    player.awaitedSince = -1;
    this.#giveBack(player);
  }

  #giveBack(player: Player): void {
    if (player.engineer !== '' && !this.world.engineers[player.engineer]?.human) {
      void this.#system('takeSeat', { engineer: player.engineer }, player.seat);
    }
  }

  #system(verb: string, payload: unknown, seat = ''): Promise<MatchOutcome> {
    return this.#enqueue(seat, { id: `system-${verb}`, actor: { kind: 'system' }, verb, payload });
  }

  #enqueue(seat: string, command: Stamped): Promise<MatchOutcome> {
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
          else this.#lastFrame = this.#options.clock.now();
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
    if (this.status !== 'running') return;
    for (let round = 0; round < BOT_ROUNDS; round += 1) {
      const booking = this.#pacer.observe(pace(this.world));
      if (booking) await this.#commitOwn([stamp(booking)]);
      if (this.world.attention === this.#attention) return;
      this.#attention = this.world.attention;
      const view = project(this.world);
      const commands = botCommands(view, this.#players.bots(view), this.world.setup.seed);
      if (commands.length > 0) await this.#commitOwn(commands);
    }
  }

  async #commitOwn(commands: readonly Stamped[]): Promise<void> {
    await this.#ledger.commit(commands.map((command) => ({ seat: '', command })));
    this.#dirty = true;
  }

  /** One frame: real time becomes ticks and deadlines. */
  async #frame(): Promise<void> {
    const { clock } = this.#options;
    const began = clock.now();
    const passed = Math.min(LONGEST_FRAME_MS, began - this.#lastFrame);
    this.#lastFrame = began;
    let leftMs = this.#carryMs + passed * this.speed * this.#boost;
    this.#carryMs = 0;
    await this.#react();
    while (leftMs > 0 && this.#queue.length === 0) {
      const now = pace(this.world);
      if (now.why === 'over') return this.#finish();
      if (now.ticksPerSecond > 0) {
        const tickMs = 1000 / now.ticksPerSecond;
        if (leftMs < tickMs) break;
        leftMs -= tickMs;
        this.#ledger.tick();
        this.showing.moved();
        if (clock.now() - began > FRAME_BUDGET_MS) leftMs = 0;
      } else {
        const { due, leftMs: left } = this.#pacer.wait(now, leftMs);
        leftMs = left;
        if (!due) return this.#mind();
        await this.#commitOwn([stamp(due)]);
      }
      await this.#react();
    }
    this.#carryMs = leftMs;
    this.#mind();
  }

  /** Watches over people: who is silent is warned, then played by a bot. */
  #mind(): void {
    const { takeOver, warned } = this.#players.mind(this.world, this.view);
    if (warned) this.#dirty = true;
    for (const { engineer, seat } of takeOver) void this.#system('leaveSeat', { engineer }, seat);
  }

  async #finish(): Promise<void> {
    this.#stand('over', 'over');
    this.#dirty = true;
    await this.#ended('over');
    this.#log('over');
  }

  /** The tick is stored, then the view is shown. */
  async #publish(): Promise<void> {
    this.#dirty = false;
    this.showing.shown(this.#options.clock.now());
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
    this.#stand('stopped', 'stoppedByFault');
    this.#answerAllStopped();
    this.#log(
      `stopped at tick ${this.world.tick}, its journal is kept: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
    this.#ended('stopped').catch(() => {});
    this.#dirty = false;
    this.onPublish(this.view);
  }

  #ended(status: 'over' | 'stopped'): Promise<void> {
    const { ended, store } = this.#options;
    return ended ? ended(status) : store.updateSession(this.code, { status });
  }

  #log(line: string): void {
    this.#options.log?.(line, { session: this.code, org: this.org });
  }
}
