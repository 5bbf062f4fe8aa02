/** The organisations of a session as it is opened: each from its own beginning, or from where its journal leads. */
import { orgIds } from '../../shared/net/orgs.ts';
import { Match } from '../match/Match.ts';
import type { MatchOptions } from '../match/matchOptions.ts';
import { Orgs } from '../match/Orgs.ts';
import type { Recovered } from '../match/recovery.ts';
import type { SessionRecord } from '../store/Store.ts';

type Parts = Pick<MatchOptions, 'store' | 'clock' | 'content' | 'boost' | 'log'>;

export function openOrgs(
  parts: Parts,
  { code, speed, orgs: count }: SessionRecord,
  startOf: (org: string) => Recovered,
  status: Match['status'],
): Orgs {
  // One organisation that ends ends nothing for the others: the session is over with the last of them.
  const ended = async (): Promise<void> => {
    const now = orgs.status;
    if (now === 'over' || now === 'stopped') await parts.store.updateSession(code, { status: now });
  };
  const matches = orgIds(count).map((org) => {
    const start = startOf(org);
    const over = start.world.phase === 'over' && status !== 'stopped';
    const { store, clock, content, boost, log } = parts;
    const given = { code, org, store, clock, content, start, speed, ended };
    return new Match({
      ...given,
      ...(boost ? { boost } : {}),
      ...(log ? { log } : {}),
      status: over ? 'over' : status,
    });
  });
  const orgs = new Orgs(matches);
  return orgs;
}
