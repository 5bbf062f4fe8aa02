/** A process that lives through sessions of a soak, several at a time. */
import { answer } from './helper.ts';
import { type SoakJob, type SoakOutcome, soakSession } from './soakSession.ts';

// The SDK tells the console about every line that breaks; here they are meant to.
console.log = console.info = console.warn = () => {};

const verbs = {
  live: (job: SoakJob): Promise<SoakOutcome> => soakSession(job),
};
export type SoakCrew = typeof verbs;
answer(verbs);
