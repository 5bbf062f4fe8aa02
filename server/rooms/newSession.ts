/** What a new session starts from. */
import { randomInt } from 'node:crypto';
import { type PresetId, presets } from '../../shared/content/presets.ts';
import { CODE_ALPHABET, CODE_LENGTH } from '../../shared/net/protocol.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import type { Versions } from '../match/journal.ts';
import type { SessionRecord } from '../store/Store.ts';

const TITLE = 'Marinara';
/** Where a person who plays alone sits down: every scenario of ours has her. */
export const SOLO_ENGINEER = 'basil-ana';
const SEED_LETTERS = 10;

const letters = (count: number, from: string): string =>
  Array.from({ length: count }, () => from[randomInt(from.length)]).join('');

/** A code nobody can guess in a lesson, from letters nobody confuses. */
export const randomCode = (): string => letters(CODE_LENGTH, CODE_ALPHABET);

/** What somebody asks for who opens a session. */
export interface SessionWish {
  kind: 'solo' | 'host';
  preset: PresetId;
  scenario: string;
  name: string;
}

/** The record of a new session and what its world is made of; every session has luck of its own. */
export function newRecord(
  code: string,
  { kind, preset, scenario }: SessionWish,
  versions: Versions,
  now: number,
): { record: SessionRecord; setup: WorldSetup } {
  const setup: WorldSetup = {
    seed: letters(SEED_LETTERS, CODE_ALPHABET),
    scenario,
    quarters: presets[preset].quarters,
    liveDays: presets[preset].liveDays,
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
