/** What may be printed: a host has every organisation on paper, everybody else her own, with the names of its people. */
import type { Authored } from '../../shared/content/authoredTypes.ts';
import type { PaperAnswer, PaperOrg } from '../../shared/net/paper.ts';
import { weighedOf } from '../match/decisive.ts';
import type { Match } from '../match/Match.ts';
import { oddsOf } from '../match/own.ts';
import { paperOf, sharedOddsOf } from '../match/paperOf.ts';
import { rankingOf } from '../match/wallOf.ts';
import type { NamedSeat } from '../store/Store.ts';
import { joinError } from './auth.ts';
import type { LiveSession } from './liveSession.ts';
import type { Sessions } from './Sessions.ts';

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Throws a join refusal for whoever may not. */
export function paperDesk(sessions: Sessions) {
  return async (code: string, token: string): Promise<PaperAnswer> => {
    const live = await sessions.get(code);
    if (!live) throw joinError('unknownCode');
    const seat = live.seats.byToken(token);
    if (!seat) throw joinError('wrongToken');
    const { orgs, record, book } = live;
    const own = orgs.of(seat.org);
    const mine = seat.host ? orgs.all : own ? [own] : [];
    if (mine.length === 0) throw joinError('notAllowed');
    const pages: PaperOrg[] = [];
    for (const match of mine) {
      pages.push(pageOf(live, match, seat));
      // Many organisations are counted one after the other: games go on meanwhile.
      await breathe();
    }
    const { setup } = orgs.first.world;
    const over = orgs.status === 'over';
    return {
      code,
      title: record.title,
      scenario: setup.scenario,
      preset: record.preset,
      daily: setup.daily ?? '',
      // Luck that is known is none.
      seed: over ? setup.seed : '',
      openedAt: record.createdAt,
      over,
      host: seat.host,
      team: own?.view.engineers[seat.engineer]?.team ?? '',
      engineer: seat.engineer,
      orgs: pages,
      standings: book.revealed ? rankingOf(orgs.all) : [],
    };
  };
}

/** One's own calls are one's own; those of others are told a host only, and only together. */
function pageOf({ seats, book }: LiveSession, match: Match, reader: NamedSeat): PaperOrg {
  const plays = reader.org === match.org && reader.engineer !== '';
  return {
    id: match.org,
    paper: paperOf(match),
    decisive: weighedOf(match),
    people: seats.all
      .filter(({ org, engineer }) => org === match.org && engineer !== '')
      .map(({ engineer, name }) => ({ engineer, name })),
    odds: plays ? oddsOf(match, reader.engineer) : reader.host ? sharedOddsOf(match) : null,
    runBy: book.inherit.from[match.org] ?? '',
  };
}

/** The scenario somebody wrote herself that a session plays: for hosts, since it tells what will come. Throws a join refusal. */
export function storyDesk(sessions: Sessions) {
  return async (code: string, token: string): Promise<Authored> => {
    const live = await sessions.get(code);
    if (!live) throw joinError('unknownCode');
    const seat = live.seats.byToken(token);
    if (!seat) throw joinError('wrongToken');
    const { own } = live.orgs.first.world.setup;
    if (!seat.host || !own) throw joinError('notAllowed');
    return own;
  };
}
