/** What people decided in a recording: those words that can be changed and made something happen. */
import type { Fact } from '../facts.ts';
import { isChangeable } from './choices.ts';
import { positionOf } from './moment.ts';
import type { Track } from './track.ts';

/** Something a person decided. */
export interface Decision {
  seq: number;
  position: number;
  tick: number;
  engineer: string;
  verb: string;
  payload: unknown;
  /** What it made happen at once. */
  fact: Fact;
}

/** The decisions of a track, as they were made. */
export function decisionsOf({ rows, effects, facts }: Track): Decision[] {
  return rows.flatMap((row, seq) => {
    const effect = effects[seq];
    const fact = effect && facts[effect.from];
    if (row.actor !== 'human' || !effect?.outcome.ok || !fact || effect.to === effect.from) return [];
    if (!isChangeable(row.verb)) return [];
    const { tick, engineer, verb, payload } = row;
    return [{ seq, position: positionOf({ tick, applied: seq }), tick, engineer, verb, payload, fact }];
  });
}
