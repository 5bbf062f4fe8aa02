/** Turns what `pace` says into real time: how long the present state has lasted and what becomes due. */
import type { Pace } from '../../shared/sim/pace.ts';
import type { Stamped } from '../../shared/sim/step.ts';

/** A command of the clock, to be stamped and journaled like any other. */
export interface ClockCommand {
  verb: string;
  payload: unknown;
}

/** A command of the clock as the journal keeps it. */
export const stamp = ({ verb, payload }: ClockCommand): Stamped => ({
  id: `clock-${verb}`,
  actor: { kind: 'system' },
  verb,
  payload,
});

/** States in which the clock stands for a person; the real time they took is told to the world. */
const HELD = new Set<Pace['why']>(['ring', 'hold']);

/** Follows one world's state from one look at it to the next. */
export class Pacer {
  /** Names the state, so that a new deadline starts from zero. */
  #key = '';
  #why: Pace['why'] = 'live';
  #incident = '';
  /** Speed-scaled milliseconds spent in this state. */
  #spentMs = 0;

  /** Looks at the pace now. Returns the command that books the hold of a state that ended early, if one did. */
  observe(pace: Pace): ClockCommand | null {
    const key = keyOf(pace);
    if (key === this.#key) return null;
    const spent = Math.max(0, Math.round(this.#spentMs));
    const booking = HELD.has(this.#why) && this.#incident !== '' && spent > 0;
    const command = booking ? { verb: 'spendHold', payload: { incident: this.#incident, ms: spent } } : null;
    this.#key = key;
    this.#why = pace.why;
    this.#incident = subjectOf(pace, 'incident');
    this.#spentMs = 0;
    return command;
  }

  /** Ms, at speed 1, that the state has lasted that lasts now. */
  get spentMs(): number {
    return this.#spentMs;
  }

  /** The state that lasts now is given so many ms more. */
  extend(ms: number): void {
    this.#spentMs -= ms;
  }

  /** Lets `ms` pass in a state with a deadline. Returns what is due and how many of the ms are left over. */
  wait(pace: Pace, ms: number): { due: ClockCommand | null; leftMs: number } {
    if (!pace.deadline) return { due: null, leftMs: 0 };
    const missing = pace.deadline.ms - this.#spentMs;
    if (ms < missing) {
      this.#spentMs += ms;
      return { due: null, leftMs: 0 };
    }
    // The deadline's own command books what was spent: nothing is left to book when the state ends.
    this.#spentMs = 0;
    return { due: pace.deadline.command, leftMs: ms - Math.max(0, missing) };
  }
}

function subjectOf({ deadline }: Pace, name: 'incident' | 'unit'): string {
  const payload = deadline?.command.payload;
  const value = payload && typeof payload === 'object' && name in payload ? Reflect.get(payload, name) : '';
  return typeof value === 'string' ? value : '';
}

const keyOf = (pace: Pace): string =>
  pace.deadline
    ? `${pace.why}:${pace.deadline.command.verb}:${subjectOf(pace, 'incident')}${subjectOf(pace, 'unit')}`
    : pace.why;
