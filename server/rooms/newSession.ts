/** What a new session starts from. */
import { randomInt } from 'node:crypto';
import { CODE_ALPHABET, CODE_LENGTH } from '../../shared/net/protocol.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import type { Versions } from '../match/journal.ts';
import type { SessionRecord } from '../store/Store.ts';

/** What is played: the Taster is one quarter with 3 days by hand, the Lesson two with 5. */
const PRESETS = { taster: { quarters: 1, liveDays: 3 }, lesson: { quarters: 2, liveDays: 5 } } as const;
const SCENARIO = 'two-pizzas';
const TITLE = 'Marinara';
/** Where a person who plays alone sits down. */
export const SOLO_ENGINEER = 'basil-ana';
const SEED_LETTERS = 10;

const letters = (count: number, from: string): string =>
  Array.from({ length: count }, () => from[randomInt(from.length)]).join('');

/** A code nobody can guess in a lesson, from letters nobody confuses. */
export const randomCode = (): string => letters(CODE_LENGTH, CODE_ALPHABET);

/** The record of a new session and what its world is made of; every session has luck of its own. */
export function newRecord(
  code: string,
  kind: 'solo' | 'host',
  preset: 'taster' | 'lesson',
  versions: Versions,
  now: number,
): { record: SessionRecord; setup: WorldSetup } {
  const setup: WorldSetup = {
    seed: letters(SEED_LETTERS, CODE_ALPHABET),
    scenario: SCENARIO,
    ...PRESETS[preset],
  };
  const status = kind === 'solo' ? 'running' : 'lobby';
  const record: SessionRecord = {
    code,
    title: TITLE,
    kind,
    preset,
    ...versions,
    setup: JSON.stringify(setup),
    status,
    speed: 1,
    createdAt: now,
    touchedAt: now,
  };
  return { record, setup };
}
