/** A mechanism of the law that can be switched off: one patch of one file. */
export interface Mechanism {
  id: string;
  /** What it does, in words. */
  says: string;
  /** Below shared/sim. */
  file: string;
  /** Text that stands exactly once in the file, and what stands there when the mechanism is off. */
  find: string;
  replace: string;
  /** Files of tests that are about it, below tests and without .test.ts. */
  tests: readonly string[];
}
