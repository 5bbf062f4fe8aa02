/** A class takes over another class's system: a new session that begins with the journal of the one before. */
import { presets } from '../../shared/content/presets.ts';
import type { CreatedSession } from '../../shared/net/api.ts';
import { orgIds } from '../../shared/net/orgs.ts';
import type { RelayOrder } from '../../shared/net/relay.ts';
import { tidyName } from '../../shared/net/tidy.ts';
import { type JournalFile, orgsIn, type Versions } from '../../shared/sim/journalFile.ts';
import { closedQuarters, goesOn, type Relay, relayOf } from '../match/relay.ts';
import { playLines } from '../match/shade.ts';
import type { Store } from '../store/Store.ts';
import { joinError } from './auth.ts';
import { HostBook } from './HostBook.ts';
import { type From, sourceOf } from './journalSource.ts';
import { newRecord, randomCode } from './newSession.ts';
import type { Sessions } from './Sessions.ts';
import type { KeptShade } from './Shades.ts';
import { Seats } from './seats.ts';

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Throws a join refusal, with the place and the reason where a journal is no good. */
export function relayDesk(sessions: Sessions, store: Store, versions: Versions) {
  return async function open(
    { preset, quarter, name, names }: RelayOrder,
    from: From,
  ): Promise<CreatedSession> {
    const { file, notes } = await sourceOf(sessions, versions, from);
    const found = orgsIn(file);
    const orgs = orgIds(found.length);
    if (found.length === 0 || !orgs.every((org) => found.includes(org)))
      throw joinError('unreadable', 'reached');
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
    // Those who were here go on beside them, where they played on.
    const line = await lineAfter(file, made);
    if (line) await store.keepText(code, 'shade', '', JSON.stringify(line));
    book.relay = made.quarter;
    Object.assign(book.inherit.notes, notes);
    await book.save();
    return { code, token, seat: seat.id };
  };
}

/** Whatever a journal from elsewhere makes fail is told; nothing of it is stored. */
function refuse(error: unknown): never {
  throw joinError('unreadable', error instanceof Error ? error.message : '');
}

/** The ghost of those who played on after the quarter that is handed on; null where nobody did, or it cannot be followed. */
async function lineAfter(file: JournalFile, made: Relay): Promise<KeptShade | null> {
  if (!goesOn(file, made)) return null;
  const lines = await playLines({ journal: file }).catch(() => null);
  return lines && { kind: 'before', at: 0, lines };
}
