/**
 * The line of a session where WebSockets are blocked: the same bytes in the same order over plain HTTP. Both ends number
 * their messages and keep each until the other has it, so that a request that is cut, repeated or answered twice neither
 * loses nor doubles one. What the bytes mean is nobody's business here.
 *
 *   GET    /api/sessions/CODE/line?after=N        what comes after message N, as a stream of text that never ends
 *   GET    /api/sessions/CODE/line?after=N&poll   the same as one answer, held until there is something to say
 *   POST   /api/sessions/CODE/line?after=N        what a page says, one message a line; N is what it has heard
 *   DELETE /api/sessions/CODE/line                the page goes
 *
 * Every request brings `authorization: Bearer TICKET.SECRET`: the reserved place, and a secret of the page's own that
 * nobody who guesses a ticket has.
 */

/** A stream says something at least so often, ms, and an answer is held no longer than the second. */
export const BEAT_MS = 1_000;
export const HOLD_MS = 4_000;
/** A page that hears a stream says so at least so often, ms. */
export const HEARD_EVERY_MS = 2_000;
/** A page that says nothing at all for so long is gone, ms. */
export const GONE_AFTER_MS = 9_000;
/** Least time between two pieces of a stream, and between two answers, ms. */
export const STREAM_GAP_MS = 100;
export const POLL_GAP_MS = 400;
/** Most messages a page says at once, and the longest text that may be. */
export const SAY_AT_ONCE = 20;
export const SAY_BYTES = 64 * 1024;
/** Shortest secret of a page, letters. */
export const SECRET_LENGTH = 20;

/** A message as a line of text: its number and its bytes in base64. */
export const messageLine = (number: number, base64: string): string => `${number} ${base64}`;
/** The last line there is: why it ended, as a close code. */
export const endLine = (code: number): string => `end ${code}`;

/** What a line of text says; null when it says nothing that can be understood. */
export function readLine(text: string): { number: number; base64: string } | { end: number } | null {
  const [first = '', second = ''] = text.split(' ');
  const value = Number(first === 'end' ? second : first);
  if (!Number.isSafeInteger(value) || value < 0) return null;
  if (first === 'end') return { end: value };
  return second === '' ? null : { number: value, base64: second };
}
