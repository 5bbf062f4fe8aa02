import type { Match } from './Match.ts';
import type { MatchNote, MatchStatus } from './status.ts';

/** Where a session stands is where its organisations stand: the first of these that any of them is in. */
const ORDER: readonly MatchStatus[] = ['running', 'restarted', 'paused', 'lobby', 'over', 'stopped'];

/**
 * The organisations of one session. Each is a match of its own with its own clock; common are the hand on the clock and the
 * evenings: clocks are held for people for longer here than there, so Friday, review and plan count from when all have come.
 */
export class Orgs {
  readonly #matches: ReadonlyMap<string, Match>;

  /** @param matches at least one, in order */
  constructor(matches: readonly Match[]) {
    this.#matches = new Map(matches.map((match) => [match.org, match]));
    for (const match of matches)
      match.waits = () =>
        matches.some(({ status, world }) => status === 'running' && world.tick < match.world.tick);
  }

  get all(): Match[] {
    return [...this.#matches.values()];
  }

  get first(): Match {
    return this.#matches.values().next().value as Match;
  }

  of(org: string): Match | undefined {
    return this.#matches.get(org);
  }

  get status(): MatchStatus {
    const statuses = new Set(this.all.map(({ status }) => status));
    return ORDER.find((status) => statuses.has(status)) ?? 'lobby';
  }

  get note(): MatchNote {
    const { status } = this;
    return this.all.find((match) => match.status === status)?.note ?? '';
  }

  get speed(): number {
    return this.first.speed;
  }

  /** What the host does to the clocks; the caller has checked that it is the host. */
  async control(action: Parameters<Match['control']>[0], value: number): Promise<void> {
    await Promise.all(this.all.map((match) => match.control(action, value)));
  }

  /** Whether anybody is in the session: while nobody is, every clock stands. */
  crowd(anybody: boolean): void {
    for (const match of this.all) match.crowd(anybody);
  }

  /** Ends all frames; resolves when everything accepted is stored. */
  async close(): Promise<void> {
    await Promise.all(this.all.map((match) => match.close()));
  }
}
