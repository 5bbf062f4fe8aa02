/** A race: a new session with the story, length and luck of a game that was played, and that game's lines as its ghost. */
import { PRESET_IDS, type PresetId, presets } from '../../shared/content/presets.ts';
import type { CreatedSession, SessionOrder } from '../../shared/net/api.ts';
import type { NO_RACE } from '../../shared/net/race.ts';
import { CLOSED_LEVERS } from '../../shared/net/settings.ts';
import type { JournalFile, Versions } from '../../shared/sim/journalFile.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import { playLines } from '../match/shade.ts';
import { joinError } from './auth.ts';
import { dailyOf, dailySeed } from './daily.ts';
import { type From, sourceOf } from './journalSource.ts';
import type { Race } from './newSession.ts';
import type { Sessions } from './Sessions.ts';

/** What is wished beside what the game brings along. */
type RaceWish = Omit<SessionOrder, 'scenario' | 'own' | 'colleagues' | 'passcode' | 'name'> & {
  name: string;
};

const no = (why: (typeof NO_RACE)[number], more = '') =>
  joinError('unreadable', more === '' ? why : `${why} · ${more}`);

/** Throws a join refusal with the reason where the game is no ghost; then nothing is stored. */
export function raceDesk(sessions: Sessions, versions: Versions) {
  return async function begin(order: RaceWish, from: From): Promise<CreatedSession> {
    const { file, played } = await sourceOf(sessions, versions, from);
    if (played && !played.over) throw no('notOver');
    const { setup } = file;
    if (order.daily && !isToday(setup)) throw no('otherLuck');
    const lines = await playLines({ journal: file }).catch((error: unknown) => {
      throw no('notFollowed', error instanceof Error ? error.message : '');
    });
    if (!Object.values(lines).some(({ lost }) => lost.length > 0)) throw no('nothingPlayed');
    const race: Race = {
      setup: again(setup),
      preset: played?.preset ?? lengthOf(setup) ?? order.preset,
      shade: { kind: played ? 'run' : 'file', at: played?.at ?? 0, lines },
    };
    const { own } = setup;
    const made = await sessions.create({ ...order, scenario: setup.scenario, race, ...(own ? { own } : {}) });
    if (!made) throw joinError('badRequest');
    return made;
  };
}

/** Today's shift, by its story and its luck. */
function isToday({ seed, scenario }: WorldSetup): boolean {
  const today = dailyOf(Date.now());
  return seed === dailySeed(today.day) && scenario === today.scenario;
}

/** The length of game that a setup is one of. */
const lengthOf = ({ quarters, liveDays, proof = 0 }: WorldSetup): PresetId | undefined =>
  PRESET_IDS.find((id) => {
    const one = presets[id];
    return one.quarters === quarters && one.liveDays === liveDays && one.proof === proof;
  });

/** What the same game begins from; only what is known is taken from a file. */
function again({ seed, scenario, quarters, liveDays, ...rest }: JournalFile['setup']): WorldSetup {
  const { proof = 0, pins, own, colleagues, closed } = rest;
  const shut = CLOSED_LEVERS.safeParse(closed);
  return {
    ...{ seed, scenario, quarters, liveDays },
    ...(proof > 0 ? { proof } : {}),
    ...(pins ? { pins } : {}),
    ...(colleagues === 'mixed' || colleagues === 'daring' ? { colleagues } : {}),
    ...(shut.success && shut.data.length > 0 ? { closed: shut.data } : {}),
    ...(own ? { own } : {}),
  };
}
