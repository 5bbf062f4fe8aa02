/** What a new session starts from. */
import { randomInt } from 'node:crypto';
import type { Authored } from '../../shared/content/authoredTypes.ts';
import { closedAtFirst, type PresetId, presets } from '../../shared/content/presets.ts';
import { CODE_ALPHABET, CODE_LENGTH } from '../../shared/net/protocol.ts';
import type { SessionRules } from '../../shared/net/settings.ts';
import type { Colleagues } from '../../shared/sim/bots/temper.ts';
import type { Versions } from '../../shared/sim/journalFile.ts';
import type { Lever } from '../../shared/sim/leverNames.ts';
import { contentName } from '../../shared/sim/ownContent.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import { withAdded } from '../match/conductorPlan.ts';
import type { Orgs } from '../match/Orgs.ts';
import type { NamedSeat, SessionRecord } from '../store/Store.ts';
import { DAILY_COLLEAGUES, dailyOf, dailySeed } from './daily.ts';
import type { LiveSession } from './liveSession.ts';
import type { KeptShade } from './Shades.ts';

const TITLE = 'Marinara';
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
  /** A scenario of her own, checked; `scenario` is its id. */
  own?: Authored;
  race?: Race;
}

/** A game that is played once more: what it began from, its length, and its lines. */
export interface Race {
  setup: WorldSetup;
  preset: PresetId;
  shade: KeptShade;
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

/** What the world of a new game is made of; every session but a daily shift has luck of its own. */
function fresh(wish: SessionWish, now: number): WorldSetup {
  const { preset, scenario, colleagues, seed, day } = chosen(wish, now);
  // Whoever plays alone learns at her own pace: nothing is kept from her.
  const { own } = wish;
  const usual = wish.kind === 'solo' ? [] : closedAtFirst(preset, scenario);
  const closed = (wish.kind === 'host' ? wish.closed : undefined) ?? own?.closed ?? usual;
  const { quarters, liveDays } =
    preset === own?.scenario.presets[0] ? (own.length ?? presets[preset]) : presets[preset];
  return {
    seed,
    scenario,
    quarters,
    ...(presets[preset].proof > 0 ? { proof: presets[preset].proof } : {}),
    liveDays,
    ...(colleagues === 'careful' ? {} : { colleagues }),
    ...(day === '' ? {} : { daily: day }),
    ...(closed.length === 0 ? {} : { closed }),
    ...(own ? { own } : {}),
  };
}

/** What the world of a game is made of that is played once more; a host may have closed other levers. */
function raced({ setup: { closed, ...setup } }: Race, wish: SessionWish): WorldSetup {
  const shut = (wish.kind === 'host' ? wish.closed : undefined) ?? closed ?? [];
  return { ...setup, ...(shut.length === 0 ? {} : { closed: shut }) };
}

/** The record of a new session and what its world is made of. */
export function newRecord(
  code: string,
  wish: SessionWish,
  versions: Versions,
  now: number,
): { record: SessionRecord; setup: WorldSetup } {
  const race = wish.daily ? undefined : wish.race;
  const setup = race ? raced(race, wish) : fresh(wish, now);
  const { preset } = race ?? chosen(wish, now);
  const record: SessionRecord = {
    code,
    title: TITLE,
    kind: wish.kind,
    preset,
    ...versions,
    content: contentName(versions.content, setup),
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

/** What a session is wished to have before anybody is in it. */
export async function prepare(
  { orgs, book, conductor, shades }: LiveSession,
  wish: SessionWish,
): Promise<void> {
  const { rehearsal = false, own, race } = wish;
  if (race) await shades.keep(race.shade);
  if (rehearsal) {
    // A rehearsal waits for its host's page, and for nobody else.
    for (const match of orgs.all) match.note = 'nobodyHere';
    Object.assign(book, { rehearsal, locked: true });
  }
  // What the author planned stands on the conductor's plan, as far as this game reaches.
  for (const item of own?.plan ?? []) {
    const more = withAdded(conductor.pages.plan, [{ ...item, org: '' }], false, orgs.all);
    if (Array.isArray(more)) conductor.pages.plan = more;
  }
  if (rehearsal || own?.plan) await book.save();
}

/** Whoever plays alone sits down at once, at the first desk of the first table; her clock waits for her page. */
export async function sitAlone({ first }: Orgs, seat: NamedSeat): Promise<void> {
  const [team] = Object.values(first.world.teams);
  const desk = team?.table[0] ?? '';
  first.note = 'nobodyHere';
  await first.sit(seat.id, desk);
  seat.engineer = desk;
}
