/**
 * A line is a sentence not yet spoken: a text key and its parameters. Parameters may point at things of the view, whose
 * names are filled in by the screen, so that pure functions need neither language nor names.
 */
import type { TextKey } from '../text/index.ts';

export type ThingKind =
  | 'unit'
  | 'team'
  | 'module'
  | 'engineer'
  | 'card'
  | 'practice'
  | 'policy'
  | 'policyValue'
  | 'lane'
  | 'strategy'
  | 'response'
  | 'symptom'
  | 'clock'
  | 'moment'
  | 'money'
  | 'factor'
  | 'hours'
  | 'amount'
  | 'person';

/** A named thing inside a line. */
export interface Thing {
  of: ThingKind;
  id: string | number;
}

export type LineParam = string | number | Thing;

export interface Line {
  key: TextKey;
  params?: Record<string, LineParam>;
}

/** Builds a line. */
export const line = (key: TextKey, params?: Record<string, LineParam>): Line =>
  params ? { key, params } : { key };

/** Points at a thing by kind and id. */
export const thing = (of: ThingKind, id: string | number): Thing => ({ of, id });
