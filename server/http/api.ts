/** The few HTTP questions: open a session, look one up, its journal, its review, its phones, where we are, are we well. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authored } from '../../shared/content/authoredTypes.ts';
import {
  CREATE_SESSION,
  type CreatedSession,
  type DailyShift,
  type SessionCard,
  type SessionOrder,
  type SessionPlace,
} from '../../shared/net/api.ts';
import type { PaperAnswer } from '../../shared/net/paper.ts';
import { isCode, tidyCode } from '../../shared/net/protocol.ts';
import { JournalError, type JournalFile } from '../../shared/sim/journalFile.ts';
import { answerData, type DataDesk } from './dataApi.ts';
import { answerDebrief, type DebriefDesk } from './debriefApi.ts';
import { answerJournal, type JournalDesk } from './journalApi.ts';
import { answerLine, type LineDesk } from './lineApi.ts';
import { ownScenario, readOrder } from './ownScenario.ts';
import { answerPager, answerPairing, type PagerDesk } from './pagerApi.ts';
import type { PasscodeAnswer } from './passcode.ts';
import { answerFutures, answerReplay, type ReplayDesk } from './replayApi.ts';
import { HttpRefusal, sendJson, tokenOf } from './respond.ts';
import { answerWords, type WordsDesk } from './wordsApi.ts';

/** What the API asks of the sessions. */
export interface Desk extends JournalDesk {
  /** Null when there is no such scenario. */
  create(
    wish: Omit<SessionOrder, 'passcode' | 'own'> & { name: string; own?: Authored },
  ): Promise<CreatedSession | null>;
  /** Today's shift. */
  daily(): DailyShift;
  /** Where a session was left; null when nothing has that code. */
  place(code: string): Promise<SessionPlace | null>;
  /** Null when nothing has that code. */
  card(code: string): Promise<SessionCard | null>;
  /** What a seat token opens; null when it opens nothing. */
  holder(code: string, token: string): Promise<{ host: boolean; over: boolean } | null>;
  /** As a file; for a host with the notes that were left to those who take a system over. */
  journal(code: string, host: boolean): Promise<JournalFile>;
  replay: ReplayDesk;
  debrief: DebriefDesk;
  /** The review of the organisation a seat belongs to. */
  review(code: string, token: string): Promise<object>;
  /** What a printed report is made of. Throws a join refusal for whoever may not. */
  paper(code: string, token: string): Promise<PaperAnswer>;
  /** The scenario its author wrote, for hosts of a session that plays it. Throws a join refusal. */
  story(code: string, token: string): Promise<Authored>;
  data: DataDesk;
  words: WordsDesk;
  /** The phones of a session; null when nothing has that code. */
  pagers(code: string): Promise<PagerDesk | null>;
}

export interface ApiOptions {
  desk: Desk;
  /** Makes the room of a new session. */
  openRoom(code: string): Promise<void>;
  /** True while this address may open another session, or look another one up. */
  mayCreate(address: string): boolean;
  /** Whether somebody who typed this may open a session for others. */
  mayHost(address: string, typed: string): PasscodeAnswer;
  /** True while another session fits into this process. */
  hasRoom(): boolean;
  mayLook(address: string): boolean;
  /** Whose limits a request counts for. */
  addressOf(request: IncomingMessage): string;
  /** Where others find this server, most likely first. */
  origins(): string[];
  opened(kind: 'solo' | 'host'): void;
  /** The lines of pages whose network lets no WebSocket through. */
  lines: LineDesk;
}

/** Answers /api/…; false when the path is none of ours. */
export async function answerApi(
  { desk, openRoom, mayCreate, mayHost, hasRoom, mayLook, addressOf, origins, opened, lines }: ApiOptions,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<boolean> {
  const address = addressOf(request);
  const [, area, what, code = '', part] = path.split('/');
  if (area !== 'api') return false;
  if (what === 'addresses' || what === 'lan') {
    sendJson(response, 200, { addresses: origins() });
    return true;
  }
  if (what === 'daily') {
    sendJson(response, 200, desk.daily());
    return true;
  }
  if (what !== 'sessions' && what !== 'pager') return false;
  if (what === 'sessions' && code === '') {
    if (request.method !== 'POST') throw new HttpRefusal('badRequest');
    if (!mayCreate(address)) throw new HttpRefusal('tooMany');
    const wish = CREATE_SESSION.safeParse(await readOrder(request));
    if (!wish.success) throw new HttpRefusal('badRequest');
    const { passcode = '', name = '', own: given, ...order } = wish.data;
    const gate = order.kind === 'host' ? mayHost(address, passcode) : 'open';
    if (gate !== 'open') throw new HttpRefusal(gate);
    if (!hasRoom()) throw new HttpRefusal('serverFull');
    const own = given === undefined ? undefined : ownScenario(given);
    const created = await desk.create({ ...order, name, ...(own ? { own, scenario: own.scenario.id } : {}) });
    if (!created) throw new HttpRefusal('badRequest');
    await openRoom(created.code);
    opened(order.kind);
    sendJson(response, 201, created);
    return true;
  }
  if (what === 'sessions' && (code === 'relay' || code === 'race')) {
    if (!mayCreate(address)) throw new HttpRefusal('tooMany');
    if (!hasRoom()) throw new HttpRefusal('serverFull');
    const { made, kind } = await answerJournal(desk, request, code, (typed) => mayHost(address, typed));
    await openRoom(made.code);
    opened(kind);
    sendJson(response, 201, made);
    return true;
  }
  if (what === 'sessions' && part === 'line') {
    // A class behind one address asks often: a key that opens something is its own permission.
    await answerLine(lines, request, response, tidyCode(code));
    return true;
  }
  if (!mayLook(address)) throw new HttpRefusal('tooMany');
  const tidy = tidyCode(code);
  if (!isCode(tidy)) throw new HttpRefusal('unknownCode');
  if (what === 'pager' || part === 'pager') {
    const pagers = await readable(desk.pagers(tidy));
    if (!pagers) throw new HttpRefusal('unknownCode');
    if (part === 'pager' && what === 'sessions') await answerPairing(pagers, request, response);
    else {
      // A phone may be the first that comes back to a session that was put away.
      await openRoom(tidy);
      await answerPager(pagers, request, response, part);
    }
    return true;
  }
  if (await answerData(desk.data, request, response, { code: tidy, part: part ?? '', address })) return true;
  if (await answerWords(desk.words, request, response, { code: tidy, part: part ?? '' })) return true;
  if (await answerDebrief(desk.debrief, request, response, { code: tidy, part: part ?? '' })) return true;
  const given = { code: tidy, part: part ?? '', reopen: openRoom };
  if (await answerFutures(desk.replay, request, response, given)) return true;
  if (part === 'replay') {
    await answerReplay(desk.replay, request, response, tidy);
    return true;
  }
  if (part === undefined) {
    const card = await readable(desk.card(tidy));
    if (!card) throw new HttpRefusal('unknownCode');
    sendJson(response, 200, card);
    return true;
  }
  if (part === 'report') {
    sendJson(response, 200, await readable(desk.paper(tidy, tokenOf(request))));
    return true;
  }
  if (part === 'scenario') {
    sendJson(response, 200, await readable(desk.story(tidy, tokenOf(request))));
    return true;
  }
  if (part === 'place') {
    const place = await desk.place(tidy);
    if (!place) throw new HttpRefusal('unknownCode');
    sendJson(response, 200, place);
    return true;
  }
  const holder = await readable(desk.holder(tidy, tokenOf(request)));
  if (!holder) throw new HttpRefusal('wrongToken');
  if (part === 'review') {
    sendJson(response, 200, await readable(desk.review(tidy, tokenOf(request))));
    return true;
  }
  if (part !== 'journal') return false;
  if (!holder.host && !holder.over) throw new HttpRefusal('notAllowed');
  const disposition = `attachment; filename="slice-${tidy}.json"`;
  sendJson(response, 200, await readable(desk.journal(tidy, holder.host)), {
    'content-disposition': disposition,
  });
  return true;
}

/** A session that cannot be read is said in words. */
async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof JournalError) throw new HttpRefusal('unreadable', error.message);
    throw error;
  }
}
