/** One row for each decision of a person, refused ones too. */
import { quarterOf } from '../../shared/sim/calendar.ts';
import type { ReplayedOrg } from './replayOrg.ts';
import type { Known, Row } from './tables.ts';
import { when } from './time.ts';
import { groupOf } from './verbs.ts';

/** What somebody called for herself alone stays hers: that she did is told, not what she said. */
const PRIVATE: readonly string[] = ['callOdds'];

export function decisionRows({ world, decisions }: ReplayedOrg, { organisation, seats }: Known): Row[] {
  const names = new Map(seats.map((seat) => [seat.id, seat.name]));
  return decisions.map(({ entry, outcome }) => {
    const engineer = world.engineers[entry.engineer];
    return {
      organisation,
      quarter: quarterOf(entry.tick),
      when: when(entry.tick),
      tick: entry.tick,
      team: engineer?.team ?? null,
      engineer: engineer?.name ?? entry.engineer,
      name: names.get(entry.seat) ?? null,
      seat: entry.seat,
      group: groupOf(entry.verb),
      decision: entry.verb,
      details: PRIVATE.includes(entry.verb) ? null : detailsOf(entry.payload),
      accepted: outcome?.ok === true,
      refusal: outcome && !outcome.ok ? outcome.refusal.kind : null,
      byPhone: entry.id.startsWith('pager-'),
    };
  });
}

/** engineer: basil-ana, a: learn. */
function detailsOf(payload: unknown): string | null {
  if (!payload || typeof payload !== 'object') return null;
  const parts = Object.entries(payload).map(([key, value]) => `${key}: ${textOf(value)}`);
  return parts.length > 0 ? parts.join(', ') : null;
}

const textOf = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);
