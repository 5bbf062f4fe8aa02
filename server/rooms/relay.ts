/** A class takes over another class's system: a new session that begins with the journal of the one before. */
import { presets } from '../../shared/content/presets.ts';
import type { CreatedSession } from '../../shared/net/messages.ts';
import { orgIds } from '../../shared/net/orgs.ts';
import type { RelayOrder } from '../../shared/net/relay.ts';
import { tidyName } from '../../shared/net/tidy.ts';
import { checkVersions, type JournalFile, type Versions } from '../../shared/sim/journalFile.ts';
import { closedQuarters, readRelay, relayOf } from '../match/relay.ts';
import type { Store } from '../store/Store.ts';
import { joinError } from './auth.ts';
import { HostBook } from './HostBook.ts';
import type { InheritBook } from './InheritBook.ts';
import { newRecord, randomCode } from './newSession.ts';
import type { Sessions } from './Sessions.ts';
import { Seats } from './seats.ts';

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Throws a join refusal, with the place and the reason where a journal is no good. */
export function relayDesk(sessions: Sessions, store: Store, versions: Versions) {
  /** The journal of a session this host leads, and the notes that were left in it. */
  async function own(
    code: string,
    token: string,
  ): Promise<{ file: JournalFile; notes: InheritBook['notes'] }> {
    const live = await sessions.get(code);
    if (!live) throw joinError('unknownCode');
    const seat = live.seats.byToken(token);
    if (!seat) throw joinError('wrongToken');
    if (!seat.host) throw joinError('notAllowed');
    const file = await sessions.journal(code);
    checkVersions(file, versions);
    const { notes } = live.book.inherit;
    // Whoever wrote it is not known to those who come.
    return {
      file,
      notes: Object.fromEntries(Object.entries(notes).map(([org, one]) => [org, { ...one, by: '' }])),
    };
  }

  return async function open(
    { preset, quarter, name, names }: RelayOrder,
    from: { text: string } | { code: string; token: string },
  ): Promise<CreatedSession> {
    const { file, notes } =
      'text' in from ? { file: readOrRefuse(from.text), notes: {} } : await own(from.code, from.token);
    const found = new Set([...Object.keys(file.reached), ...file.entries.map(({ org }) => org)]);
    const orgs = orgIds(found.size);
    if (found.size === 0 || !orgs.every((org) => found.has(org))) throw joinError('unreadable', 'reached');
    const upTo = quarter ?? Math.min(closedQuarters(file, orgs), file.setup.quarters);
    const { quarters, liveDays } = presets[preset];
    const made = await relayOf(file, orgs, upTo, { quarters, liveDays, standing: 1 }, breathe).catch(refuse);
    let code = randomCode();
    while (await store.loadSession(code)) code = randomCode();
    const wish = {
      kind: 'host',
      preset,
      scenario: file.setup.scenario,
      name,
      names,
      orgs: orgs.length,
    } as const;
    const { record } = newRecord(code, wish, versions, Date.now());
    const seats = new Seats();
    const { seat, token } = seats.add(tidyName(name) || 'Host', true, orgs.length > 1 ? '' : (orgs[0] ?? ''));
    await store.createSession({ ...record, content: file.content, setup: JSON.stringify(file.setup) }, [
      seat,
    ]);
    for (const { org, rows, reached } of made.orgs) await store.append(code, org, rows, reached);
    const book = new HostBook((text) => store.keepHostBook(code, text));
    book.relay = made.quarter;
    Object.assign(book.inherit.notes, notes);
    await book.save();
    return { code, token, seat: seat.id };
  };
}

function readOrRefuse(text: string): JournalFile {
  const read = readRelay(text);
  if ('journal' in read) return read.journal;
  const { why, path, detail } = read.refused;
  throw joinError('unreadable', [path, why, detail].filter((one) => one !== '').join(' · '));
}

/** Whatever a journal from elsewhere makes fail is told; nothing of it is stored. */
function refuse(error: unknown): never {
  throw joinError('unreadable', error instanceof Error ? error.message : '');
}
