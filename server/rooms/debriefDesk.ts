/** What pages ask of a debrief. Everything is found once; each kind of page is given what it may see, packed once. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type PresetId, presets } from '../../shared/content/presets.ts';
import type { DebriefData } from '../../shared/net/debrief.ts';
import type { Findings } from '../../shared/sim/debrief/findings.ts';
import { botPath, findingsFor } from '../match/debrief.ts';
import type { NamedSeat, Store } from '../store/Store.ts';
import { joinError } from './auth.ts';
import { balanceOf } from './balance.ts';
import { findingsShown, isSkipped, momentsOf, shadesShown } from './debriefSight.ts';
import { wordsOf, writing } from './debriefWords.ts';
import type { LiveSession } from './liveSession.ts';
import type { Sessions } from './Sessions.ts';
import { opens } from './secrets.ts';

const squeeze = promisify(gzip);

/** An answer as it is sent. */
export interface Packed {
  plain: Buffer;
  squeezed: Buffer;
}

/** Phases in which somebody alone may look back: in the middle of a week it would tell what is still to come. */
const STANDS: readonly string[] = ['review', 'plan', 'over'];

/** Throws a join refusal for whoever may not. */
export function debriefDesk(sessions: Sessions, store: Store) {
  const packed = new WeakMap<Findings, Map<string, Promise<Packed>>>();

  async function open(code: string): Promise<LiveSession> {
    const live = await sessions.get(code);
    if (!live) throw joinError('unknownCode');
    return live;
  }

  /** Who asks: a seat, or null for a projector. */
  function who({ seats, book }: LiveSession, token: string): NamedSeat | null {
    const seat = seats.byToken(token);
    if (!seat && !opens(book.projector.token, token)) throw joinError('wrongToken');
    return seat ?? null;
  }

  async function hostPart(live: LiveSession): Promise<DebriefData['host']> {
    const { record, seats, orgs, attendance, book } = live;
    const { skip, hide, endAt, since } = book.debrief;
    const teamOf = (org: string, engineer: string): string =>
      orgs.of(org)?.view.engineers[engineer]?.team ?? '';
    const journal = await store.loadJournal(record.code);
    return {
      words: await wordsOf(live, store),
      balance: balanceOf(seats.all, journal, attendance.rows(), teamOf),
      skip,
      hide,
      endAt,
      since,
      minutes: presets[record.preset as PresetId]?.debriefMinutes ?? 0,
    };
  }

  return {
    ...writing(store, async (code, token) => {
      const live = await open(code);
      return { live, seat: who(live, token) };
    }),

    async data(code: string, token: string): Promise<Packed> {
      const live = await open(code);
      const { record, book, orgs } = live;
      const seat = who(live, token);
      const solo = record.kind === 'solo';
      const host = seat?.host === true;
      if (orgs.status === 'lobby') throw joinError('notAllowed');
      if (solo && !STANDS.includes(orgs.first.view.phase)) throw joinError('notAllowed');
      // Whoever looks alone looks at something that stands still.
      const alone = book.debrief.free && orgs.status !== 'running';
      if (!host && !book.debrief.open && !alone) throw joinError('notAllowed');
      const found = await findingsFor(orgs, book.marks);
      const bot = botPath(orgs);
      const covered = !host && orgs.all.length > 1 && !book.revealed;
      const own = seat?.org ?? '';
      const words = book.debrief.words ? (await wordsOf(live, store)).filter(({ hidden }) => !hidden) : [];
      const shown: Omit<DebriefData, 'stories' | 'contrasts' | 'foretold' | 'halves'> = {
        covered,
        moments: momentsOf(live, found, host),
        bot: covered ? null : bot,
        shades: shadesShown(live, found, (org) => !covered || org === own),
        words: words.map(({ at, text, org }) => ({ at, text, org })),
        own,
        host: host && !solo ? await hostPart(live) : null,
      };
      const data: DebriefData = { ...findingsShown(found, covered, own), ...shown };
      if (!host) data.contrasts = data.contrasts.filter(({ id }) => !isSkipped(live, `contrast:${id}`));
      if (host) return pack(data);
      const known = packed.get(found) ?? new Map<string, Promise<Packed>>();
      packed.set(found, known);
      const ghosts = shown.shades?.map(({ org, name }) => `${org} ${name.id}`);
      const key = JSON.stringify([{ ...shown, shades: ghosts ?? null }, book.debrief.skip]);
      let work = known.get(key);
      if (!work) {
        work = pack(data);
        known.set(key, work);
        for (const old of [...known.keys()].slice(0, -2 * orgs.all.length - 4)) known.delete(old);
      }
      return work;
    },
  };
}

async function pack(data: DebriefData): Promise<Packed> {
  const plain = Buffer.from(JSON.stringify(data));
  return { plain, squeezed: await squeeze(plain) };
}
