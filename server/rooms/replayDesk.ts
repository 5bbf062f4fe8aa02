/** What a replay asks of a session beside its journal: moments the host kept, and forks she showed to everybody. */
import type { ReplayExtras } from '../../shared/net/api.ts';
import { readFork } from '../../shared/sim/fork/forkFile.ts';
import { joinError } from './auth.ts';
import { goBack } from './goBack.ts';
import type { Sessions } from './Sessions.ts';

/** Throws a join refusal for whoever may not. */
export function replayDesk(sessions: Sessions) {
  async function sitting(code: string, token: string) {
    const live = await sessions.get(code);
    if (!live) throw joinError('unknownCode');
    const seat = live.seats.byToken(token);
    if (!seat) throw joinError('wrongToken');
    return { live, seat };
  }

  return {
    /** While a game runs the moments are the host's alone. */
    async extras(code: string, token: string): Promise<ReplayExtras> {
      const { live, seat } = await sitting(code, token);
      const open = seat.host || live.orgs.status === 'over';
      const futures = seat.host ? live.book.futures : [];
      return { marks: open ? live.book.marks : [], forks: live.book.forks, host: seat.host, futures };
    },

    /** Everybody goes back to a tick of the game; what came after goes onto the shelf under this number. */
    goBack: (code: string, token: string, tick: number): Promise<{ n: number }> =>
      goBack(sessions, code, token, tick),

    /** The journal of a game that was left, for the host; null when there is none of that number. */
    async future(code: string, token: string, n: string): Promise<string | null> {
      const { live, seat } = await sitting(code, token);
      if (!seat.host) throw joinError('notAllowed');
      return (await live.orgs.first.options.store.loadTexts(code, 'future'))[n] ?? null;
    },

    /** Shows a fork to everybody; false when it is none. */
    async showFork(code: string, token: string, given: unknown): Promise<boolean> {
      const { live, seat } = await sitting(code, token);
      if (!seat.host) throw joinError('notAllowed');
      const fork = readFork(given);
      if (!fork || !live.orgs.of(fork.org)) return false;
      live.book.show(fork);
      await live.book.save();
      return true;
    },
  };
}
