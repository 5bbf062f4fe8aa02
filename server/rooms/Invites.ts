import type { Lead } from '../../shared/net/lead.ts';
import { freshSecret, opens } from './secrets.ts';

/** What a secret makes: one more host, or one more device of the host it belongs to. */
export type InviteKind = Extract<Lead, { do: 'invite' }>['as'];

/** A secret is good for so long, ms. */
const GOOD_MS = 30 * 60_000;

interface Invite {
  secret: string;
  as: InviteKind;
  /** The host who made it. */
  by: string;
  until: number;
}

/** Secrets of hosts, each good once and not for long. They are kept nowhere: a server that is started again knows none. */
export class Invites {
  #open: Invite[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A new secret of this host's, in place of the one before. */
  offer(by: string, as: InviteKind): void {
    this.withdraw(by, as);
    this.#open.push({ secret: freshSecret(), as, by, until: this.#now() + GOOD_MS });
  }

  withdraw(by: string, as?: InviteKind): void {
    this.#open = this.#open.filter((one) => one.by !== by || (as !== undefined && one.as !== as));
  }

  /** The secret this host has open, '' for none. */
  of(by: string, as: InviteKind): string {
    return this.#good().find((one) => one.by === by && one.as === as)?.secret ?? '';
  }

  /** What a secret makes, once; null when it makes nothing. */
  redeem(secret: string): { as: InviteKind; by: string } | null {
    const found = this.#good().find((one) => opens(one.secret, secret));
    this.#open = this.#open.filter((one) => one !== found);
    return found ?? null;
  }

  #good(): Invite[] {
    return this.#open.filter(({ until }) => until >= this.#now());
  }
}
