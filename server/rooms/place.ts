/** Where a game was left, read from its record: what a list of unfinished games shows. */
import type { SessionPlace } from '../../shared/net/api.ts';
import type { Versions } from '../../shared/sim/journalFile.ts';
import { contentName } from '../../shared/sim/ownContent.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import type { SessionRecord, Store } from '../store/Store.ts';

/** Where a session was left, null when nothing has that code. From the store alone: nothing is opened or played again for it. */
export async function findPlace(store: Store, here: Versions, code: string): Promise<SessionPlace | null> {
  const record = await store.loadSession(code);
  if (!record) return null;
  return placeOf(record, Math.max(0, ...Object.values(await store.loadReached(code))), here);
}

/** The place of a session that has reached a tick. */
export function placeOf(record: SessionRecord, tick: number, here: Versions): SessionPlace {
  const { code, kind, preset, status, touchedAt } = record;
  const setup = JSON.parse(record.setup) as WorldSetup;
  return {
    code,
    kind,
    preset,
    scenario: setup.scenario,
    called: setup.own?.texts[0]?.name ?? '',
    daily: setup.daily ?? '',
    tick,
    orgs: record.orgs,
    quarters: setup.quarters + (setup.proof ?? 0),
    status: status === 'resting' ? 'running' : status,
    readable: record.engine === here.engine && record.content === contentName(here.content, setup),
    touchedAt,
  };
}
