/** A frame: ticks are stepped in batches this far apart. */
export const FRAME_MS = 50;
/** Real time a frame may use for stepping before it lets others breathe. */
export const FRAME_BUDGET_MS = 35;
/** A frame that comes late (a laptop slept) does not catch up more than this. */
export const LONGEST_FRAME_MS = 250;
/** Bots that answer each other more often than this at one tick are going in circles. */
export const BOT_ROUNDS = 24;
