import { refuse } from '../../shared/sim/commands/registry.ts';
import type { Lever } from '../../shared/sim/leverNames.ts';
import { pace } from '../../shared/sim/pace.ts';
import type { Condition } from '../../shared/sim/pins.ts';
import type { Refusal } from '../../shared/sim/refusals.ts';
import type { Length } from '../../shared/sim/remaining.ts';
import type { Autopilot, Patience, Player } from './autopilot.ts';
import { Loop } from './Loop.ts';
import type { MatchOptions } from './matchOptions.ts';
import { answerKey } from './recovery.ts';
import { closedFor, failed, type MatchOutcome } from './status.ts';

/** The authority over one organisation, without a network: what people, hosts and the room may do with it. */
export class Match extends Loop {
  /** A sentence of the facilitator's for its people, ''. */
  notice = '';
  readonly #answers: Map<string, Promise<MatchOutcome>>;

  constructor(options: MatchOptions) {
    super(options);
    const { answers } = options.start;
    this.#answers = new Map([...answers].map(([key, outcome]) => [key, Promise.resolve(outcome)]));
  }

  /**
   * A person's command. Always answered; the same (seat, id) is applied once and answered alike every time, also after
   * a restart. The engineer is stamped here from the seat, whatever the payload says. Only a word from her desk shows that she is there.
   */
  submit(seat: string, id: string, verb: string, payload: unknown, atDesk = true): Promise<MatchOutcome> {
    const key = answerKey(seat, id);
    const known = this.#answers.get(key);
    if (known) return known;
    const player = this.players.get(seat);
    const closed = closedFor(this.status, id) ?? (this.gate() ? failed(id, 'handingOver') : null);
    if (!player || closed) return Promise.resolve(closed ?? failed(id, 'notStarted'));
    const actor = { kind: 'human', engineer: player.engineer } as const;
    const refusal = refuse(this.view, actor, verb, payload);
    if (refusal && ['unknownVerb', 'systemOnly', 'badPayload'].includes(refusal.kind)) {
      return Promise.resolve({ id, ok: false, refusal });
    }
    if (atDesk) this.#awake(player);
    const answer = this.enqueue(seat, { id, actor, verb, payload });
    this.#answers.set(key, answer);
    return answer;
  }

  /**
   * Sits a seat down at an engineer's desk, leaving the one it had; beside whoever sits there already. The journal has an entry
   * for everybody who sits down, so that exports and replays know her; the world changes only for the first one.
   */
  async sit(seat: string, engineer: string): Promise<MatchOutcome> {
    const before = this.players.get(seat);
    if (before?.engineer === engineer) {
      // Sitting down where one sits already says: I am here.
      this.#awake(before);
      return { id: 'sit', ok: true };
    }
    if (this.status === 'stopped') return failed('sit', 'sessionStopped');
    const outcome = await this.#sitDown(seat, engineer);
    if (!outcome.ok) return outcome;
    this.players.seat(seat, engineer);
    if (before) await this.#getUp(before);
    return outcome;
  }

  /** Remembers a seat of a recovered session; the journal already knows who sits there. */
  restore(seat: string, engineer: string): void {
    this.players.seat(seat, engineer);
  }

  /** A seat's page opened (true) or is gone (false). Her engineer is hers again at once. */
  present(seat: string, connected: boolean): void {
    const player = this.players.present(seat, connected);
    if (player && connected && this.status !== 'stopped') this.#giveBack(player);
    this.touch();
  }

  /** Whether anybody is in the session at all: an empty one stands still. */
  crowd(anybody: boolean): void {
    if (!anybody && this.status === 'running') this.stand('paused', 'nobodyHere');
    else if (anybody && this.note === 'nobodyHere') this.run();
    this.touch();
  }

  /** What the host does; the caller has checked that it is the host. */
  async control(action: 'start' | 'pause' | 'resume' | 'speed', value: number): Promise<void> {
    if (this.status === 'stopped' || this.status === 'over') return;
    if (action === 'speed') this.speed = value;
    else if (action === 'pause' && this.status === 'running') this.stand('paused', 'pausedByHost');
    else if (action === 'start' && this.status === 'lobby') this.run();
    else if (action === 'resume' && (this.status === 'paused' || this.status === 'restarted')) this.run();
    this.touch();
    await this.options.store.updateSession(this.code, {
      speed: this.speed,
      ...(action === 'start' ? { status: 'running' as const } : {}),
    });
  }

  /** Ends a standing phase now; false when nothing stands. */
  async next(): Promise<boolean> {
    const { why, deadline } = pace(this.world);
    if (!deadline || !['habit', 'review', 'plan', 'lapseStop'].includes(why)) return false;
    return (await this.system(deadline.command.verb, deadline.command.payload)).ok;
  }

  /** Gives the phase that stands more time, in real ms at speed 1. */
  extend(ms: number): void {
    this.pacer.extend(ms);
    this.touch();
  }

  /** What was put on it from outside, oldest first. */
  get injects(): string[] {
    return this.happened.of('injected').map((fact) => fact.inject);
  }

  /** Puts a condition on this organisation from outside. */
  async inject(inject: string, condition: Condition): Promise<void> {
    await this.system('inject', { inject, condition });
  }

  /** Makes the rest of the game shorter, or as long as it was; false when it is too late for that. */
  async shorten(length: Length): Promise<boolean> {
    return (await this.system('shorten', length)).ok;
  }

  /** Closes these levers and opens all others, for everybody of this organisation. */
  async setLevers(closed: readonly Lever[]): Promise<void> {
    await this.system('setLevers', { closed });
  }

  /** A person goes on leave for some days, or is called back (0); null when she does, else why not. */
  async giveLeave(seat: string, days: number): Promise<Refusal | null> {
    const engineer = this.players.get(seat)?.engineer;
    if (engineer === undefined) return { kind: 'seatFree', params: {} };
    const outcome = await this.system('giveLeave', { engineer, days }, seat);
    return outcome.ok ? null : (outcome.refusal as Refusal);
  }

  /** Days somebody of this organisation was sent on leave, each time once. */
  get leaves(): number {
    return this.happened.of('leaveBegan').length;
  }

  /** Ends the game wherever it stands; false when it has ended already. */
  async endNow(): Promise<boolean> {
    if (this.status === 'stopped' || this.status === 'over') return false;
    const { ok } = await this.system('endGame', {});
    if (ok) await this.finish();
    this.touch();
    return ok;
  }

  /** How long silence is waited for from now on, and who has more time than others. */
  set patience(patience: Patience) {
    this.players.patience = patience;
  }

  /**
   * A seat leaves its desk for good: a bot plays her engineer, unless somebody shares the desk.
   * @param heir somebody else sits there already
   */
  async leave(seat: string, heir = false): Promise<void> {
    this.players.present(seat, false);
    const player = this.players.drop(seat);
    if (player && !heir) await this.#getUp(player);
  }

  /** A bot plays the engineer of a seat until her own next word, or she is given her back. */
  async pilot(seat: string, on: boolean): Promise<void> {
    const player = this.players.get(seat);
    if (!player || this.status === 'stopped') return;
    if (!on) this.#awake(player);
    else if (this.world.engineers[player.engineer]?.human)
      await this.system('leaveSeat', { engineer: player.engineer }, seat);
  }

  /** How much longer the person who plays this engineer has for what only she decides. */
  paceOf(engineer: string): number {
    return this.players.paceFor(this.world, engineer, this.speed);
  }

  /** How much longer what it waits for now lasts, where that is for one person alone; at least 1. */
  get pace(): number {
    return this.players.paceOf(this.world, pace(this.world), this.speed);
  }

  /** How much longer, at most, anybody who plays here is waited for; at least 1. */
  get slowest(): number {
    return this.players.slowest(this.world, this.speed);
  }

  /** Shows again what the session says of itself. */
  refresh(): void {
    this.touch();
  }

  /** Who plays this seat's engineer. */
  autopilotOf(seat: string): Autopilot {
    return this.players.autopilotOf(seat, this.world);
  }

  /** A seat comes to a desk, whoever else is at it. */
  #sitDown(seat: string, engineer: string): Promise<MatchOutcome> {
    const beside = this.players.at(engineer).some((player) => player.seat !== seat);
    return this.system('takeSeat', beside ? { engineer, beside } : { engineer }, seat);
  }

  /** A seat has left a desk: the engineer is nobody's any more where she was the last one there. */
  async #getUp({ seat, engineer }: Player): Promise<void> {
    if (!this.players.plays(engineer)) await this.system('leaveSeat', { engineer }, seat);
  }

  #awake(player: Player): void {
    this.players.heard(player.engineer);
    this.#giveBack(player);
  }

  #giveBack(player: Player): void {
    const person = this.world.engineers[player.engineer];
    if (person && !person.human && person.leave === undefined) {
      void this.#sitDown(player.seat, player.engineer);
    }
  }
}
