/** What the HTTP side may ask of the sessions. */
import type { CreatedSession, DailyShift, SessionCard, SessionPlace } from '../../shared/net/api.ts';
import type { JournalFile, Versions } from '../../shared/sim/journalFile.ts';
import { reportOf } from '../match/own.ts';
import type { Store } from '../store/Store.ts';
import { dailyOf } from './daily.ts';
import { dataDesk } from './dataDesk.ts';
import { debriefDesk } from './debriefDesk.ts';
import { notesFor } from './journalSource.ts';
import type { LiveSession } from './liveSession.ts';
import type { SessionWish } from './newSession.ts';
import type { Pagers } from './Pagers.ts';
import { paperDesk, storyDesk } from './paperDesk.ts';
import { findPlace } from './place.ts';
import { freeDesks, orgFor } from './placing.ts';
import { raceDesk } from './race.ts';
import { relayDesk } from './relay.ts';
import { replayDesk } from './replayDesk.ts';
import type { Sessions } from './Sessions.ts';
import { wordsDesk } from './wordsDesk.ts';

/** Answers of one server's sessions; throws a JournalError for a session that cannot be read. */
export function desk(sessions: Sessions, store: Store, versions: Versions, keepDays: number) {
  async function journal(code: string, host: boolean): Promise<JournalFile> {
    const file = await sessions.journal(code);
    const live = host ? await sessions.get(code) : null;
    const notes = notesFor(live?.book.inherit.notes ?? {});
    return Object.keys(notes).length > 0 ? { ...file, notes } : file;
  }
  return {
    journal,
    data: dataDesk(sessions, store),
    words: wordsDesk(sessions, store),
    replay: replayDesk(sessions),
    paper: paperDesk(sessions),
    story: storyDesk(sessions),
    debrief: debriefDesk(sessions, store),
    relay: relayDesk(sessions, store, versions),
    race: raceDesk(sessions, versions),
    create: (wish: SessionWish): Promise<CreatedSession | null> => sessions.create(wish),

    daily: (): DailyShift => dailyOf(Date.now()),
    place: (code: string): Promise<SessionPlace | null> => findPlace(store, versions, code),

    async card(code: string): Promise<SessionCard | null> {
      const live = await sessions.get(code);
      return live ? { ...cardOf(live), keepDays } : null;
    },

    async holder(code: string, token: string): Promise<{ host: boolean; over: boolean } | null> {
      const live = await sessions.get(code);
      const seat = live?.seats.byToken(token);
      return live && seat ? { host: seat.host, over: live.orgs.status === 'over' } : null;
    },

    async pagers(code: string): Promise<Pagers | null> {
      return (await sessions.get(code))?.pagers ?? null;
    },

    async review(code: string, token: string): Promise<object> {
      const live = await sessions.get(code);
      const seat = live?.seats.byToken(token);
      return live && seat ? reportOf(live.orgs.of(seat.org) ?? live.orgs.first) : {};
    },
  };
}

function cardOf(live: LiveSession): Omit<SessionCard, 'keepDays'> {
  const { record, orgs, seats, rules, roster } = live;
  const { spread, late } = rules.now;
  const match = orgs.of(orgFor(live)) ?? orgs.first;
  const teams = Object.values(match.view.teams).sort((a, b) => a.order - b.order);
  const free = Object.values(match.view.engineers)
    .filter(({ id }) => seats.at(match.org, id).length === 0)
    .sort((a, b) => a.order - b.order);
  return {
    code: record.code,
    title: record.title,
    kind: record.kind,
    preset: record.preset,
    status: orgs.status,
    free: teams.map(({ id }) => ({
      team: id,
      engineers: free
        .filter(({ team }) => team === id)
        .map((engineer) => ({ id: engineer.id, name: engineer.name })),
    })),
    suggestedName: seats.suggestName(),
    names: record.names,
    spread,
    late,
    roster: spread === 'roster' ? roster.free : [],
    places:
      spread === 'choice'
        ? orgs.all.map((one) => ({
            org: one.org,
            teams: [...freeDesks(live, one)].map(([team, desks]) => ({ team, free: desks.length })),
          }))
        : [],
    players: seats.size,
  };
}
