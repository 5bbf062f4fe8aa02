/** The relay: another class goes on with a system. Its journal begins with the one it inherits, so it is replayed by itself. */

import { readAuthored } from '../../shared/content/authored.ts';
import { content, contentHash } from '../../shared/content/index.ts';
import { depthOf } from '../../shared/content/nesting.ts';
import { DAY_TICKS, QUARTER_TICKS, quarterOf } from '../../shared/sim/calendar.ts';
import type { JournalFile } from '../../shared/sim/journalFile.ts';
import { type Read, readJournalText } from '../../shared/sim/journalGate.ts';
import { pace } from '../../shared/sim/pace.ts';
import type { Length } from '../../shared/sim/remaining.ts';
import { settle } from '../../shared/sim/step.ts';
import type { JournalRow } from '../store/Store.ts';
import { cutAt, endOf, playedTo } from './goBack.ts';
import { rowOf } from './journal.ts';
import { stamp } from './pacer.ts';

/** What a new session begins with. */
export interface Relay {
  /** The last quarter of those who were here. */
  quarter: number;
  orgs: { org: string; reached: number; rows: JournalRow[] }[];
}

/** Why a system cannot be handed on. */
export class RelayError extends Error {}

/** Reads a journal that may come from anywhere. Never throws. */
export const readRelay = (text: string): Read =>
  readJournalText(text, { content, contentHash, depthOf, readAuthored });

/** Quarters all organisations of a journal have closed, played by hand. */
export function closedQuarters(file: JournalFile, orgs: readonly string[]): number {
  const furthest = Math.min(...orgs.map((org) => endOf(file, org)));
  return Math.floor(furthest / QUARTER_TICKS);
}

/** Whether those who were here played on after what is handed on. */
export const goesOn = (file: JournalFile, { orgs }: Relay): boolean =>
  orgs.some(({ org, reached }) => endOf(file, org) >= reached + DAY_TICKS);

/**
 * What was played up to the end of a quarter, with everybody's desk free and as many quarters more: it stands at the plan of the next.
 * @param length the rest: quarters more, live days, and the share of standing phases
 */
export async function relayOf(
  file: JournalFile,
  orgs: readonly string[],
  quarter: number,
  length: Length,
  breathe?: () => Promise<void>,
): Promise<Relay> {
  if (quarter < 1 || quarter > closedQuarters(file, orgs))
    throw new RelayError(`quarter ${quarter} is not closed in every organisation`);
  const cut = cutAt(file, quarter * QUARTER_TICKS);
  const made: Relay = { quarter, orgs: [] };
  for (const org of orgs) {
    const { world, nextSeq } = await playedTo(cut, org, content, breathe);
    // A year-end proof is nobody's: whoever comes after takes over what was built by hand.
    if (world.phase !== 'review' || quarterOf(world.tick - 1) !== quarter)
      throw new RelayError(`the end of quarter ${quarter} of ${org} is no review`);
    const rows: JournalRow[] = cut.entries
      .filter((entry) => entry.org === org)
      .map(({ payload, ...entry }) => ({
        ...entry,
        // Nobody of now is somebody of then.
        seat: entry.seat === '' ? '' : `then-${entry.seat}`.slice(0, 40),
        payload: JSON.stringify(payload ?? null),
      }));
    const say = (verb: string, payload: unknown): void => {
      const command = stamp({ verb, payload });
      rows.push(rowOf(org, nextSeq + rows.length - before, world.tick, '', command));
      const [outcome] = settle(world, [command]).outcomes;
      if (!outcome?.ok) throw new RelayError(`${org} cannot be handed on: ${verb} is refused`);
    };
    const before = rows.length;
    for (const { id, human } of Object.values(world.engineers)) if (human) say('leaveSeat', { engineer: id });
    say('shorten', { ...length, quarters: quarter + length.quarters });
    const { deadline } = pace(world);
    if (!deadline) throw new RelayError(`${org} does not stand`);
    say(deadline.command.verb, deadline.command.payload);
    made.orgs.push({ org, reached: world.tick, rows });
  }
  return made;
}
