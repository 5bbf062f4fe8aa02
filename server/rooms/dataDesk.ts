/** What people may ask about their data, and what a host may: her seat elsewhere, forgetting, deleting, a table of it all. */
import { tidyName } from '../../shared/net/tidy.ts';
import { notesOf } from '../export/notes.ts';
import { exportOf, type Row, type Tables } from '../export/tables.ts';
import type { Store } from '../store/Store.ts';
import { joinError } from './auth.ts';
import { forgetIdeas } from './handIdeas.ts';
import { firstHost } from './leadHosts.ts';
import { Allowance } from './limits.ts';
import type { LiveSession } from './liveSession.ts';
import { isRude } from './rude.ts';
import type { Sessions } from './Sessions.ts';
import { MAX_DEVICES, MAX_SEATS } from './seats.ts';

/** Tries at PINs, at once and a second after that: of one address (a school has one), and at one seat. */
const ADDRESS_TRIES = [40, 0.2] as const;
const SEAT_TRIES = [5, 1 / 60] as const;

/** Throws a join refusal for whoever may not. */
export function dataDesk(sessions: Sessions, store: Store) {
  const byAddress = new Allowance(...ADDRESS_TRIES);
  const bySeat = new Allowance(...SEAT_TRIES);

  async function live(code: string): Promise<LiveSession> {
    const found = await sessions.get(code);
    if (!found) throw joinError('unknownCode');
    return found;
  }

  /** The session of a host's token; of the first host's, where `first` is needed. */
  async function hosted(code: string, token: string, first = false): Promise<LiveSession> {
    const found = await live(code);
    const seat = found.seats.byToken(token);
    if (!seat) throw joinError('wrongToken');
    if (!seat.host || (first && seat.id !== firstHost(found))) throw joinError('notAllowed');
    return found;
  }

  return {
    /** A token for another device of the seat with this name and PIN. */
    async takeSeat(address: string, code: string, name: string, pin: string): Promise<string> {
      if (!byAddress.take(address)) throw joinError('tooMany');
      const { seats } = await live(code);
      const seat = seats.byName(name.trim());
      // A name that is not there is answered like a wrong PIN.
      if (!seat) throw joinError('wrongPin');
      if (!bySeat.take(`${code} ${seat.id}`)) throw joinError('tooMany');
      if (seats.pinOf(seat) !== pin) throw joinError('wrongPin');
      const { token, device } = seats.addDevice(seat.id);
      await store.addDevice(code, device, MAX_DEVICES);
      return token;
    },

    /** The token of one more host, or of one more device of a host: what a secret of hers makes, once. */
    async takeLead(address: string, code: string, secret: string, typed: string): Promise<string> {
      if (!byAddress.take(address)) throw joinError('tooMany');
      const { seats, invites, orgs } = await live(code);
      if (seats.size >= MAX_SEATS) throw joinError('full');
      const made = invites.redeem(secret);
      if (!made) throw joinError('linkOver');
      if (made.as === 'device') {
        const { token, device } = seats.addDevice(made.by);
        await store.addDevice(code, device, MAX_DEVICES);
        return token;
      }
      const wished = isRude(typed) ? '' : tidyName(typed);
      const name = wished === '' ? seats.suggestName() : wished;
      const { seat, token } = seats.add(seats.isTaken(name) ? seats.variantOf(name) : name, true, '');
      await sessions.keepSeat(code, seat);
      for (const match of orgs.all) match.refresh();
      return token;
    },

    /** What the hosts of a session marked and noted, for her alone. */
    async notes(code: string, token: string): Promise<Row[]> {
      const { book, seats } = await hosted(code, token);
      return notesOf(book, (id) => seats.get(id)?.name ?? '');
    },

    /** Forgets whose seat this token proves. A host cannot: without her nobody runs the session; she may delete it. */
    async forgetMe(code: string, token: string): Promise<void> {
      const { seats, pagers, attendance, room, orgs, book, chat, rules, roster } = await live(code);
      const seat = seats.byToken(token);
      if (!seat) throw joinError('wrongToken');
      if (seat.host) throw joinError('notAllowed');
      await orgs.of(seat.org)?.leave(seat.id);
      seat.engineer = '';
      seats.forget(seat);
      attendance.forget(seat.id);
      book.words.delete(seat.id);
      forgetIdeas(book, seat.id);
      await book.save();
      rules.forget(seat.id);
      chat.forget(seat.id);
      await rules.save();
      await roster.forget(seat.id);
      await pagers.revoke(seat.id);
      await store.updateSeat(code, seat.id, seat);
      await store.forgetSeat(code, seat.id);
      room?.dismiss(seat.id);
      orgs.of(seat.org)?.refresh();
    },

    /** Forgets all names of a session: the game, its numbers and everybody's seat stay. */
    async forgetNames(code: string, token: string): Promise<void> {
      const { seats, orgs, roster } = await hosted(code, token, true);
      for (const seat of seats.all) seats.forgetName(seat);
      await roster.clear();
      await store.purgeNames(code);
      for (const match of orgs.all) match.refresh();
    },

    async deleteSession(code: string, token: string): Promise<void> {
      const { archive, room } = await hosted(code, token, true);
      sessions.deleting.add(code);
      try {
        // A room that is closed puts its session away by itself.
        archive(() => {});
        await (room ? room.close() : sessions.putAway(code));
        await sessions.closing.get(code);
        await store.deleteSession(code);
      } finally {
        sessions.deleting.delete(code);
      }
    },

    /** What happened, as tables; counted anew from the journal. */
    async tables(code: string, token: string): Promise<Tables> {
      const { record, seats, attendance, roster, rules } = await hosted(code, token);
      const notes = await store.loadTexts(code, 'note');
      return exportOf({
        record,
        seats: seats.all,
        attendance: attendance.rows(),
        about: ({ id }) => ({
          number: roster.numberOf(id),
          watching: rules.watchers.has(id),
          note: notes[id] ?? '',
        }),
        journal: await sessions.journal(code),
        breathe: () => new Promise((resolve) => setImmediate(resolve)),
      });
    },
  };
}
