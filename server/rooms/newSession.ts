/** What a new session starts from. */
import { randomInt } from 'node:crypto';
import { closedAtFirst, type PresetId, presets } from '../../shared/content/presets.ts';
import { CODE_ALPHABET, CODE_LENGTH } from '../../shared/net/protocol.ts';
import type { SessionRules } from '../../shared/net/settings.ts';
import type { Colleagues } from '../../shared/sim/bots/temper.ts';
import type { Versions } from '../../shared/sim/journalFile.ts';
import type { Lever } from '../../shared/sim/levers.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import type { Orgs } from '../match/Orgs.ts';
import type { NamedSeat, SessionRecord } from '../store/Store.ts';
import { DAILY_COLLEAGUES, dailyOf, dailySeed } from './daily.ts';
import type { LiveSession } from './liveSession.ts';

const TITLE = 'Marinara';
/** Where a person who plays alone sits down: every scenario of ours has her. */
const SOLO_ENGINEER = 'basil-ana';
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
  speed?: number;
  colleagues?: Colleagues;
  daily?: boolean;
  orgs?: number;
  names?: 'own' | 'given';
  rules?: Partial<SessionRules>;
  closed?: Lever[];
  rehearsal?: boolean;
}

/** Nobody is awaited but whoever opened it: the clock runs as soon as she is there. */
export const beginsAlone = ({ kind, rehearsal }: SessionWish): boolean =>
  kind === 'solo' || rehearsal === true;

/** What is wished, or today's shift whatever else was wished. */
function chosen({ preset, scenario, colleagues = 'careful', daily }: SessionWish, now: number) {
  if (!daily) return { preset, scenario, colleagues, seed: letters(SEED_LETTERS, CODE_ALPHABET), day: '' };
  const { day, ...shift } = dailyOf(now);
  return { ...shift, colleagues: DAILY_COLLEAGUES, seed: dailySeed(day), day };
}

/** The record of a new session and what its world is made of; every session but a daily shift has luck of its own. */
export function newRecord(
  code: string,
  wish: SessionWish,
  versions: Versions,
  now: number,
): { record: SessionRecord; setup: WorldSetup } {
  const { preset, scenario, colleagues, seed, day } = chosen(wish, now);
  // Whoever plays alone learns at her own pace: nothing is kept from her.
  const closed = wish.kind === 'solo' ? [] : (wish.closed ?? closedAtFirst(preset, scenario));
  const setup: WorldSetup = {
    seed,
    scenario,
    quarters: presets[preset].quarters,
    ...(presets[preset].proof > 0 ? { proof: presets[preset].proof } : {}),
    liveDays: presets[preset].liveDays,
    ...(colleagues === 'careful' ? {} : { colleagues }),
    ...(day === '' ? {} : { daily: day }),
    ...(closed.length === 0 ? {} : { closed }),
  };
  const record: SessionRecord = {
    code,
    title: TITLE,
    kind: wish.kind,
    preset,
    ...versions,
    setup: JSON.stringify(setup),
    orgs: wish.kind === 'solo' ? 1 : (wish.orgs ?? 1),
    names: wish.names ?? 'own',
    settings: JSON.stringify({ rules: wish.rules ?? {} }),
    status: beginsAlone(wish) ? 'running' : 'lobby',
    speed: wish.speed ?? 1,
    createdAt: now,
    touchedAt: now,
  };
  return { record, setup };
}

/** A rehearsal waits for its host's page, and for nobody else. */
export async function rehearse({ orgs, book }: LiveSession): Promise<void> {
  for (const match of orgs.all) match.note = 'nobodyHere';
  Object.assign(book, { rehearsal: true, locked: true });
  await book.save();
}

/** Whoever plays alone sits down at once; her clock waits for her page. */
export async function sitAlone({ first }: Orgs, seat: NamedSeat): Promise<void> {
  first.note = 'nobodyHere';
  await first.sit(seat.id, SOLO_ENGINEER);
  seat.engineer = SOLO_ENGINEER;
}
