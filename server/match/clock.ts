/** Real time as a Match sees it: injected, so that a test can run an hour in a moment. */
export interface Clock {
  /** Milliseconds; only differences mean something. */
  now(): number;
  /** Runs `work` once after `ms`; returns how to call it off. */
  schedule(ms: number, work: () => void): () => void;
}

/** The machine's own clock. */
export const realClock: Clock = {
  now: () => performance.now(),
  schedule: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};
