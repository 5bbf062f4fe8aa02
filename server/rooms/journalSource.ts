/** A journal that a new session is made with: of a session of this server that somebody leads, or a file from anywhere. */
import type { PresetId } from '../../shared/content/presets.ts';
import type { HandNote, NoteLine } from '../../shared/net/inherit.ts';
import { NOTE } from '../../shared/net/inherit.ts';
import {
  checkVersions,
  JournalError,
  type JournalFile,
  type Versions,
} from '../../shared/sim/journalFile.ts';
import { readRelay } from '../match/relay.ts';
import { joinError } from './auth.ts';
import type { InheritBook } from './InheritBook.ts';
import type { Sessions } from './Sessions.ts';

export type From = { text: string } | { code: string; token: string };

export interface Source {
  file: JournalFile;
  notes: Record<string, HandNote>;
  /** The session it was played in; null for a file. */
  played: { preset: PresetId; over: boolean; at: number } | null;
}

/** Throws a join refusal with the place and the reason where it is no good. */
export const sourceOf = (sessions: Sessions, versions: Versions, from: From): Promise<Source> =>
  'text' in from ? given(from.text) : led(sessions, versions, from);

async function given(text: string): Promise<Source> {
  const read = readRelay(text);
  if ('journal' in read) return { file: read.journal, notes: notesIn(read.journal), played: null };
  const { why, path, detail } = read.refused;
  throw joinError('unreadable', [path, why, detail].filter((one) => one !== '').join(' · '));
}

async function led(
  sessions: Sessions,
  versions: Versions,
  { code, token }: { code: string; token: string },
): Promise<Source> {
  try {
    const live = await sessions.get(code);
    if (!live) throw joinError('unknownCode');
    const seat = live.seats.byToken(token);
    if (!seat) throw joinError('wrongToken');
    if (!seat.host) throw joinError('notAllowed');
    const file = await sessions.journal(code);
    checkVersions(file, versions);
    const { preset, touchedAt } = live.record;
    const played = { preset, over: live.orgs.status === 'over', at: touchedAt };
    return { file, notes: nameless(live.book.inherit.notes), played };
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    const why = error.kind === 'mismatch' ? 'otherRules' : 'damaged';
    throw joinError('unreadable', `${why} · ${error.message}`);
  }
}

/** Whoever wrote them is not known to those who come. */
const nameless = (notes: InheritBook['notes']): Source['notes'] =>
  Object.fromEntries(Object.entries(notes).map(([org, { lines }]) => [org, { by: '', lines }]));

/** The notes as a journal file carries them, markup aside. */
export const notesFor = (notes: InheritBook['notes']): NonNullable<JournalFile['notes']> =>
  Object.fromEntries(
    Object.entries(notes).map(([org, { lines }]) => [
      org,
      lines.map((line: NoteLine) => ('text' in line ? { text: line.text.replace(/[<>]/g, '') } : line)),
    ]),
  );

/** Notes of a file; what no page could say is left out. */
const notesIn = ({ notes = {} }: JournalFile): Source['notes'] =>
  Object.fromEntries(
    Object.entries(notes).flatMap(([org, lines]) => {
      const note = NOTE.safeParse({ by: '', lines });
      return note.success ? [[org, note.data]] : [];
    }),
  );
