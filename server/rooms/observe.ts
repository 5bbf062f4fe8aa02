/** People who watch: they see one organisation, decide nothing, and may be made players. */
import type { WireOutcome } from '../../shared/net/messages.ts';
import type { NamedSeat } from '../store/Store.ts';
import { check, isRefusal, refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';
import type { LiveSession } from './liveSession.ts';
import { giveDesk, orgFor } from './placing.ts';
import type { Sessions } from './Sessions.ts';

/** She watches from now on; a bot plays whom she played. */
export async function beginWatching(live: LiveSession, sessions: Sessions, seat: NamedSeat): Promise<void> {
  await live.orgs.of(seat.org)?.leave(seat.id);
  seat.engineer = '';
  live.rules.watchers.add(seat.id);
  await sessions.keepDesk(live.record.code, seat);
  await live.rules.save();
}

/** She plays from now on: before the start she picks a desk herself, later she is given one. False where none is free. */
export async function beginPlaying(live: LiveSession, sessions: Sessions, seat: NamedSeat): Promise<boolean> {
  live.rules.watchers.delete(seat.id);
  const seated = live.orgs.status === 'lobby' || (await giveDesk(live, sessions, seat));
  await live.rules.save();
  return seated;
}

/** What somebody wishes for herself. */
export async function wish(raw: unknown, context: HandlerContext): Promise<WireOutcome> {
  const message = check('wish', raw);
  if (isRefusal(message)) return message;
  const { id } = message;
  const { seat, rate, orgs, rules, sessions, reseat } = context;
  if (!rate.take(seat.id)) return refused(id, 'tooFrequent');
  const before = orgs.of(seat.org);
  if (!before || orgs.status === 'over') return refused(id, before ? 'sessionOver' : 'notSeated');
  const watches = rules.watchers.has(seat.id);
  if (message.do === 'watch') {
    if (!watches) await beginWatching(context, sessions, seat);
  } else if (message.do === 'play') {
    if (watches && orgs.status !== 'lobby' && rules.now.late !== 'allowed') return refused(id, 'watching');
    if (watches && !(await beginPlaying(context, sessions, seat))) return refused(id, 'engineerTaken');
  } else {
    const { org } = message;
    if (!watches || !rules.now.lookAround) return refused(id, 'hostOnly');
    if (!orgs.of(org)) return refused(id, 'unknownOrg');
    if (org === seat.org) return { id, ok: true };
    seat.org = org;
    await sessions.keepDesk(before.code, seat);
    // She hears the answer before her page comes again.
    setImmediate(() => reseat(seat.id, false));
    orgs.of(org)?.refresh();
  }
  before.refresh();
  return { id, ok: true };
}

/** Where somebody new comes in, and whether she watches. */
export function entrance(
  live: LiveSession,
  { org, team, watch }: { org: string; team: string; watch: boolean },
  name: string,
): { org: string; team: string; watching: boolean; desk: boolean } {
  const { rules, roster, orgs } = live;
  const { spread, late } = rules.now;
  const listed = roster.named(name);
  const wished =
    spread === 'choice' ? { org, team } : spread === 'roster' && listed ? listed : { org: '', team: '' };
  const begun = orgs.status !== 'lobby';
  const watching = watch || (begun && late === 'watch');
  const place = orgFor(live, wished.org);
  // A team is meant in one organisation only.
  const sameOrg = wished.org === '' || wished.org === place;
  return {
    org: place,
    team: sameOrg ? wished.team : '',
    watching,
    desk: !watching && (begun || (sameOrg && wished.team !== '')),
  };
}
