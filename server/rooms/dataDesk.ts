/** What people may ask about their data, and what a host may: her seat elsewhere, forgetting, deleting, a table of it all. */
import { exportOf, type Tables } from '../export/tables.ts';
import type { Store } from '../store/Store.ts';
import { joinError } from './auth.ts';
import { Allowance } from './limits.ts';
import type { LiveSession } from './liveSession.ts';
import type { Sessions } from './Sessions.ts';
import { MAX_DEVICES } from './seats.ts';

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

  /** The session of a host's token. */
  async function hosted(code: string, token: string): Promise<LiveSession> {
    const found = await live(code);
    const seat = found.seats.byToken(token);
    if (!seat) throw joinError('wrongToken');
    if (!seat.host) throw joinError('notAllowed');
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

    /** Forgets whose seat this token proves. A host cannot: without her nobody runs the session; she may delete it. */
    async forgetMe(code: string, token: string): Promise<void> {
      const { seats, pagers, attendance, room, orgs, rules, roster } = await live(code);
      const seat = seats.byToken(token);
      if (!seat) throw joinError('wrongToken');
      if (seat.host) throw joinError('notAllowed');
      await orgs.of(seat.org)?.leave(seat.id);
      seat.engineer = '';
      seats.forget(seat);
      attendance.forget(seat.id);
      rules.forget(seat.id);
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
      const { seats, orgs, roster } = await hosted(code, token);
      for (const seat of seats.all) seats.forgetName(seat);
      await roster.clear();
      await store.purgeNames(code);
      for (const match of orgs.all) match.refresh();
    },

    async deleteSession(code: string, token: string): Promise<void> {
      const { archive, room } = await hosted(code, token);
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
