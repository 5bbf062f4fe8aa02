/** Brings the wire of a session up to what some of its organisations are now, and tells people what only they may see. */
import type { Client } from '@colyseus/core';
import type { SessionState } from '../../shared/net/sessionSchema.ts';
import type { Match } from '../match/Match.ts';
import { ownOf } from '../match/own.ts';
import { publishOrg, publishSession } from '../match/publish.ts';
import { tellDebrief } from './DebriefBook.ts';
import { firstHost } from './leadHosts.ts';
import type { LiveSession } from './liveSession.ts';
import type { Sight } from './Sight.ts';
import { showChat, showOwn, showWord } from './wire.ts';

const tellInherit = (now: object | null): string => (now ? JSON.stringify(now) : '');

/** @param pages who is here: seat → its connection */
export function showOrgs(
  state: SessionState,
  sight: Sight,
  {
    record,
    seats,
    orgs,
    pagers,
    book,
    chat,
    attendance,
    rules,
    inheritance,
    meeting,
    hostWatch,
    shades,
  }: LiveSession,
  pages: ReadonlyMap<string, Client>,
  matches: readonly Match[],
): void {
  const rowsOf = (org: string) =>
    seats
      .rows(org, pages, (seat) => pagers.stateOf(seat))
      .map((row) => ({
        ...row,
        watching: rules.watchers.has(row.id),
        cameAt: rules.cameAt(row.id),
        pace: rules.paceOf(row.id),
      }));
  const { title, kind, preset } = record;
  const { notice, revealed } = book;
  publishSession(state, orgs, {
    title,
    kind,
    preset,
    notice,
    frozen: book.frozen !== null,
    frozenText: book.frozen?.text ?? '',
    revealed,
    debrief: tellDebrief({ book, orgs }),
    hostSeat: firstHost({ book, seats }),
    openTeams: rules.now.teams,
    lookAround: rules.now.lookAround,
    shade: shades.kind,
  });
  const hosts = rowsOf('');
  for (const match of matches) {
    const slot = sight.slot(match.org);
    if (!slot) continue;
    const rows = rowsOf(match.org);
    publishOrg(slot, match, [...hosts, ...rows], {
      inherit: tellInherit(inheritance.of(match)),
      stands: meeting.tell(match),
    });
    attendance.observe(match, seats.all, pages);
    for (const { id, engineer } of rows) {
      const page = pages.get(id);
      if (page) showOwn(page, ownOf(match, engineer));
      if (page) showWord(page, book.words.get(id) ?? '');
      if (page) showChat(page, chat.keyFor(match, id), () => chat.of(match, id));
    }
  }
  const { staged } = sight;
  const onStage = staged && orgs.of(staged.id);
  if (onStage) publishOrg(staged, onStage, book.projector.names ? rowsOf(staged.id) : []);
  meeting.look();
  pagers.show();
  if (record.kind === 'host') hostWatch.look(pages);
}
