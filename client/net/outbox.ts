/**
 * Commands on their way: each keeps its id from the first try to its outcome, so that a lost line neither loses nor
 * doubles one. The outbox knows no network; whoever carries messages attaches a `send`.
 */
import type { WireOutcome } from '../../shared/net/messages.ts';
import { type PendingCommand, pending } from './viewStore.ts';

/** A command as it goes over the line. */
export interface OutgoingCommand extends PendingCommand {
  id: string;
}
type Send = (command: OutgoingCommand) => void;

interface Waiting extends OutgoingCommand {
  done: (outcome: WireOutcome) => void;
}

/** How long a command that came too fast waits before it is offered again, ms. */
const AGAIN_MS = 700;
/** Commands sent at once after a reconnect; the rest follow one by one as outcomes arrive. */
const RESEND_BURST = 10;

/** Keeps commands until they are answered, in the order they were given. */
export class Outbox {
  readonly #waiting = new Map<string, Waiting>();
  readonly #prefix: string;
  #number = 0;
  #send: Send | null = null;
  /** Ids that were handed to the present line. */
  readonly #sent = new Set<string>();

  constructor(prefix = randomPrefix()) {
    this.#prefix = prefix;
  }

  /** Takes a command and answers with its outcome, however long the line is away. */
  submit(verb: string, payload: unknown): Promise<WireOutcome> {
    this.#number += 1;
    const id = `${this.#prefix}-${this.#number}`;
    return new Promise((done) => {
      this.#waiting.set(id, { id, verb, payload, done });
      this.#show();
      if (this.#send && this.#sent.size < RESEND_BURST) this.#offer(id);
    });
  }

  /** A line is up: everything unanswered goes out again under its old id. */
  attach(send: Send): void {
    this.#send = send;
    this.#sent.clear();
    this.#fill();
  }

  /** The line is gone; commands wait. */
  detach(): void {
    this.#send = null;
    this.#sent.clear();
  }

  /** An outcome arrived. One that nobody waits for is a second answer and is ignored. */
  settle(outcome: WireOutcome): void {
    const waiting = this.#waiting.get(outcome.id);
    if (!waiting) return;
    this.#sent.delete(outcome.id);
    if (!outcome.ok && outcome.refusal.kind === 'tooFrequent') {
      setTimeout(() => this.#offer(outcome.id), AGAIN_MS);
      return;
    }
    this.#waiting.delete(outcome.id);
    this.#show();
    waiting.done(outcome);
    this.#fill();
  }

  /** Another session begins: nothing of the old one may leak into it. */
  clear(): void {
    this.#waiting.clear();
    this.detach();
    this.#show();
  }

  get size(): number {
    return this.#waiting.size;
  }

  #fill(): void {
    for (const id of this.#waiting.keys()) {
      if (this.#sent.size >= RESEND_BURST) return;
      this.#offer(id);
    }
  }

  #offer(id: string): void {
    const waiting = this.#waiting.get(id);
    if (!waiting || !this.#send || this.#sent.has(id)) return;
    this.#sent.add(id);
    this.#send({ id, verb: waiting.verb, payload: waiting.payload });
  }

  #show(): void {
    const shown: Record<string, PendingCommand> = {};
    for (const { id, verb, payload } of this.#waiting.values()) shown[id] = { verb, payload };
    pending.value = shown;
  }
}

/** Unlike randomUUID this also works on a page served over plain http in a school network. */
function randomPrefix(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  return Array.from(numbers, (number) => number.toString(36)).join('');
}

/** The one outbox of this page. */
export const outbox = new Outbox();
