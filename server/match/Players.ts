import { onlyPlayer, readingPace } from '../../shared/sim/alone.ts';
import type { BotId } from '../../shared/sim/bots/driver.ts';
import type { Pace } from '../../shared/sim/pace.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { World } from '../../shared/sim/world.ts';
import {
  type Autopilot,
  isAwaited,
  judgeDesk,
  type Patience,
  type Player,
  USUAL_PATIENCE,
} from './autopilot.ts';

/** Whoever plays for a person who is away. */
const STAND_IN: BotId = 'careful';

/**
 * The people of a match: who sits where, who is here, who has been silent. Decides nothing for the world.
 *
 * Where an organisation has more people than desks, several share one: each is a seat of her own, all of them play the same
 * engineer, whoever presses first is heard, and the engineer is a bot's only when none of them is there.
 */
export class Players {
  readonly #bySeat = new Map<string, Player>();
  /** Seats whose page is open, also of people who have not picked an engineer yet. */
  readonly #here = new Set<string>();
  readonly #now: () => number;
  /** How long silence is waited for. */
  patience: Patience = USUAL_PATIENCE;

  constructor(now: () => number) {
    this.#now = now;
  }

  get(seat: string): Player | undefined {
    return this.#bySeat.get(seat);
  }

  /** Everybody who sits at the desk of this engineer, even if she is away. */
  at(engineer: string): Player[] {
    return [...this.#bySeat.values()].filter((player) => player.engineer === engineer);
  }

  /** Whether this engineer is somebody's, even if she is away. */
  plays(engineer: string): boolean {
    for (const player of this.#bySeat.values()) if (player.engineer === engineer) return true;
    return false;
  }

  /** A word came from the desk of this engineer: nobody there is silent. */
  heard(engineer: string): void {
    for (const player of this.at(engineer)) player.awaitedSince = -1;
  }

  /** Who is played by which bot now: colleagues by their temper, engineers of people who are away by a careful one. */
  bots(view: PublicWorld): Record<string, BotId> {
    const bots: Record<string, BotId> = {};
    // Whoever is on leave is nobody's to play.
    for (const { id, human, temper, leave } of Object.values(view.engineers))
      if (!human && leave < 0) bots[id] = this.plays(id) ? STAND_IN : temper;
    return bots;
  }

  /** A seat sits at an engineer's desk from now on. */
  seat(seat: string, engineer: string): void {
    const connected = this.#here.has(seat);
    this.#bySeat.set(seat, {
      seat,
      engineer,
      connected,
      awaitedSince: -1,
      awaySince: connected ? -1 : this.#now(),
    });
  }

  /** A seat is nobody's any more. */
  drop(seat: string): Player | undefined {
    const player = this.#bySeat.get(seat);
    this.#bySeat.delete(seat);
    return player;
  }

  /** A seat's page opened or is gone. */
  present(seat: string, connected: boolean): Player | undefined {
    if (connected) this.#here.add(seat);
    else this.#here.delete(seat);
    const player = this.#bySeat.get(seat);
    if (!player) return undefined;
    player.connected = connected;
    player.awaySince = connected ? -1 : this.#now();
    return player;
  }

  /** The clock runs again: silence and absence are counted from here. */
  startCounting(): void {
    for (const player of this.#bySeat.values()) {
      player.awaitedSince = -1;
      if (!player.connected) player.awaySince = this.#now();
    }
  }

  /** Looks after every desk whose people play it themselves: which a bot must take over now, and whether one is being warned. */
  mind(world: World, view: PublicWorld): { takeOver: Player[]; warned: boolean } {
    const now = this.#now();
    const takeOver: Player[] = [];
    let warned = false;
    for (const sitters of this.#desks()) {
      const [first] = sitters;
      if (!first || !world.engineers[first.engineer]?.human) continue;
      for (const player of sitters) {
        // Whoever reads a review or thinks about a plan is not silent.
        if (view.phase !== 'live') player.awaitedSince = -1;
        else if (player.awaitedSince < 0 && isAwaited(view, player.engineer)) player.awaitedSince = now;
      }
      const verdict = judgeDesk(sitters, now, this.patience);
      if (verdict === 'takeOver') takeOver.push(first);
      else if (verdict === 'warn') warned = true;
    }
    return { takeOver, warned };
  }

  /**
   * How much longer the wait that is on now lasts, because it is for one person alone: a page that rings her, her decision, or
   * everything that waits where nobody else plays.
   */
  paceOf(world: World, { why, deadline }: Pick<Pace, 'why' | 'deadline'>, speed: number): number {
    const { incident = '' } = (deadline?.command.payload ?? {}) as { incident?: string };
    const hers = why === 'ring' || why === 'hold';
    const engineer = hers ? (world.incidents[incident]?.engineer ?? '') : onlyPlayer(world);
    return world.engineers[engineer]?.human ? this.paceFor(world, engineer, speed) : 1;
  }

  /** How much longer the person who plays this engineer has for what only she decides, at least 1. */
  paceFor(world: World, engineer: string, speed: number): number {
    return this.patience.paceOf(engineer) * readingPace(world, engineer, speed);
  }

  /** The longest pace of those who sit here, at least 1. */
  slowest(world: World, speed: number): number {
    const paces = [...this.#bySeat.values()].map(({ engineer }) => this.paceFor(world, engineer, speed));
    return Math.max(1, ...paces);
  }

  /** Who plays this seat's engineer. */
  autopilotOf(seat: string, world: World): Autopilot {
    const player = this.#bySeat.get(seat);
    if (!player) return '';
    const person = world.engineers[player.engineer];
    if (person?.leave !== undefined) return '';
    if (!person?.human) return 'on';
    return judgeDesk(this.at(player.engineer), this.#now(), this.patience) === 'plays' ? '' : 'warned';
  }

  /** Those who share a desk, desk by desk. */
  #desks(): Iterable<Player[]> {
    const desks = new Map<string, Player[]>();
    for (const player of this.#bySeat.values()) {
      const sitters = desks.get(player.engineer);
      if (sitters) sitters.push(player);
      else desks.set(player.engineer, [player]);
    }
    return desks.values();
  }
}
