/** What several bots of an org see in the same view: worked out once for all of them. */
import type { CallRow, ExtractionRow, PublicWorld, UnitRow } from '../publicWorld.ts';
import { rowsOf } from '../rows.ts';

/**
 * What was worked out for the view that is looked at now: bots look at one after the other. Not a WeakMap by view: the quick
 * garbage collections of V8 keep its values alive, and they are all the rows of every view.
 */
let looked: { view: PublicWorld; notes: Map<string, unknown> } | undefined;

/** The value of `make` for this view, made once. */
export function once<T>(view: PublicWorld, key: string, make: () => T): T {
  if (looked?.view !== view) looked = { view, notes: new Map() };
  const { notes } = looked;
  let value = notes.get(key) as T | undefined;
  if (value === undefined) {
    value = make();
    notes.set(key, value);
  }
  return value;
}

/** Nobody looks any more: what was worked out goes with the view. */
export function lookAway(): void {
  looked = undefined;
}

/** The rows of a table by what `by` says of them. */
export function grouped<Row>(rows: Record<string, Row>, by: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rowsOf(rows)) {
    const key = by(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Nobody plays: bots may vote. */
export const nobodyPlays = (view: PublicWorld): boolean =>
  once(view, 'nobodyPlays', () => rowsOf(view.teams).every((team) => team.humans === 0));

/** Services of a team, or with '' the shared units. */
export const unitsOwned = (view: PublicWorld, team: string): readonly UnitRow[] =>
  once(view, 'units', () => grouped(view.units, (unit) => (unit.kind === 'service' ? unit.team : ''))).get(
    team,
  ) ?? [];

/** Extractions of a team. */
export const extractionsOf = (view: PublicWorld, team: string): readonly ExtractionRow[] =>
  once(view, 'extractions', () => grouped(view.extractions, (row) => row.team)).get(team) ?? [];

/** Calls from or to modules of a team, each once. */
export const callsOf = (view: PublicWorld, team: string): readonly CallRow[] =>
  once(view, 'calls', () => {
    const calls = new Map<string, CallRow[]>();
    for (const call of rowsOf(view.calls)) {
      const ends = new Set([view.modules[call.to]?.team ?? '', view.modules[call.from]?.team ?? '']);
      for (const end of ends) {
        const known = calls.get(end);
        if (known) known.push(call);
        else calls.set(end, [call]);
      }
    }
    return calls;
  }).get(team) ?? [];

/** Calls from or to modules of a team that cross the network and have no contract. */
export const openCallsOf = (view: PublicWorld, team: string): readonly CallRow[] =>
  callsOf(view, team).filter((call) => call.remote && call.contract === 'none');

/** Votes cast so far on a policy, as `team:value`. */
export const votesOn = (view: PublicWorld, policy: string): ReadonlySet<string> =>
  once(view, `votes/${policy}`, () => new Set((view.policies[policy]?.votes ?? '').split(' ')));
