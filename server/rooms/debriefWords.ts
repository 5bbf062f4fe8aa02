/** What people wrote about what they take along: kept beside the game where it is purged with all that people wrote. */
import type { HostWord, Reflections } from '../../shared/net/debrief.ts';
import type { NamedSeat, Store } from '../store/Store.ts';
import { joinError } from './auth.ts';
import type { LiveSession } from './liveSession.ts';
import { isRude } from './rude.ts';

/** Letters set apart, to be read together. */
const SPELLED = /(?:(?<!\p{L})\p{L}(?!\p{L})[^\p{L}]*){3,}/gu;

/** Word for word: short words of a sentence must not be read as one. */
const isRudeSentence = (text: string): boolean =>
  [...text.split(/\s+/u), ...(text.match(SPELLED) ?? [])].some(isRude);

const read = (text: string | undefined): Reflections => (text ? (JSON.parse(text) as Reflections) : {});

/** Everything that was written, for its host. */
export async function wordsOf({ record, seats, book }: LiveSession, store: Store): Promise<HostWord[]> {
  const texts = await store.loadTexts(record.code, 'reflection');
  return Object.entries(texts).flatMap(([seat, kept]) => {
    const { org = '', name = '' } = seats.get(seat) ?? {};
    const hidden = book.debrief.hide.includes(seat);
    return Object.entries(read(kept)).map(([at, text]) => ({ at, text, org, seat, name, hidden }));
  });
}

/**
 * What a seat may do with its own sentences.
 * @param find throws a join refusal for whoever is nobody here
 */
export function writing(
  store: Store,
  find: (code: string, token: string) => Promise<{ live: LiveSession; seat: NamedSeat | null }>,
) {
  const own = async (code: string, token: string): Promise<{ seat: NamedSeat; all: Reflections }> => {
    const { live, seat } = await find(code, token);
    if (!seat || live.orgs.status === 'lobby') throw joinError('notAllowed');
    return { seat, all: read((await store.loadTexts(code, 'reflection'))[seat.id]) };
  };
  return {
    mine: async (code: string, token: string): Promise<Reflections> => (await own(code, token)).all,

    /** Keeps a sentence; an empty one takes it back. */
    async reflect(code: string, token: string, at: string, text: string): Promise<void> {
      const { seat, all } = await own(code, token);
      if (isRudeSentence(text)) throw joinError('rudeName');
      const { [at]: _, ...others } = all;
      const now = text === '' ? others : { ...others, [at]: text };
      const none = Object.keys(now).length === 0;
      await store.keepText(code, 'reflection', seat.id, none ? null : JSON.stringify(now));
    },
  };
}
