/** What a network is tried with on /check: a WebSocket that answers every message with itself. */

/** Where it is, below the prefix. */
export const CHECK_LINE = '/check/line';
/** It is held this long, and asked this often, ms. */
export const CHECK_HOLD_MS = 60_000;
export const CHECK_BEAT_MS = 1_000;
/** A message that is longer is not answered. */
export const CHECK_BYTES = 64;
