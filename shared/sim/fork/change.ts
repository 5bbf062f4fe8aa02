/** One decision changed: the only difference between a recording and its fork. */
export type Change =
  /** Everything as it was. */
  | { kind: 'none' }
  /** Row `seq` of the journal is left out. */
  | { kind: 'remove'; seq: number }
  /** Row `seq` carries something else. */
  | { kind: 'replace'; seq: number; payload: Record<string, unknown> }
  /** A person says something at `tick`, before row `seq`. */
  | {
      kind: 'add';
      seq: number;
      tick: number;
      engineer: string;
      verb: string;
      payload: Record<string, unknown>;
    };
