/** What is written about people beside the game: the host's list of those she expects, and everybody's private notes. */
import { type Roster, readRoster } from '../../shared/net/roster.ts';
import type { RosterAnswer } from '../../shared/net/settings.ts';
import type { Store } from '../store/Store.ts';
import { joinError } from './auth.ts';
import type { LiveSession } from './liveSession.ts';
import { teamsFor } from './placing.ts';
import type { Sessions } from './Sessions.ts';

/** Throws a join refusal for whoever may not. */
export function wordsDesk(sessions: Sessions, store: Store) {
  async function live(code: string): Promise<LiveSession> {
    const found = await sessions.get(code);
    if (!found) throw joinError('unknownCode');
    return found;
  }

  async function hosted(code: string, token: string): Promise<LiveSession> {
    const found = await live(code);
    const seat = found.seats.byToken(token);
    if (!seat) throw joinError('wrongToken');
    if (!seat.host) throw joinError('notAllowed');
    return found;
  }

  const told = ({ roster, seats }: LiveSession, problems: Roster['problems']): RosterAnswer => ({
    people: roster.people.map(({ seat, ...row }) => ({ ...row, as: seats.get(seat)?.name ?? '' })),
    problems,
  });

  return {
    roster: async (code: string, token: string): Promise<RosterAnswer> => told(await hosted(code, token), []),

    /** Takes another list; one with mistakes changes nothing. An empty text is no list. */
    async setRoster(code: string, token: string, text: string): Promise<RosterAnswer> {
      const session = await hosted(code, token);
      const { orgs, roster, rules, seats } = session;
      if (text.trim() === '') await roster.clear();
      else {
        const { people, problems } = readRoster(text, orgs.all.length, teamsFor(orgs.first, rules.now.teams));
        if (problems.length > 0) return told(session, problems);
        await roster.replace(people, (name) => {
          const seat = seats.byName(name);
          return seat && !seat.host ? seat.id : '';
        });
      }
      for (const match of orgs.all) match.refresh();
      return told(session, []);
    },

    async note(code: string, token: string): Promise<string> {
      const seat = (await live(code)).seats.byToken(token);
      if (!seat) throw joinError('wrongToken');
      return (await store.loadTexts(code, 'note'))[seat.id] ?? '';
    },

    async setNote(code: string, token: string, text: string): Promise<void> {
      const seat = (await live(code)).seats.byToken(token);
      if (!seat) throw joinError('wrongToken');
      await store.keepText(code, 'note', seat.id, text === '' ? null : text);
    },
  };
}
