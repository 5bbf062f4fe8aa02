/** A place of a replay in its address: `?org=basil&tick=1234&row=56&what=1`. Pure: whoever links to one needs no replay for it. */

export interface Place {
  /** The organisation, '' for the first. */
  org: string;
  /** The tick, -1 for the beginning. */
  tick: number;
  /** The journal row that is about to be said, -1 for the beginning of the tick. */
  row: number;
  /** The page opens at What if? */
  fork: boolean;
}

const MOST = 10_000_000;
const whole = (text: string | null): number =>
  text !== null && /^\d{1,8}$/.test(text) ? Math.min(MOST, Number(text)) : -1;

/** Reads a place from the query of an address. */
export function placeOf(query: string): Place {
  const given = new URLSearchParams(query);
  return {
    org: given.get('org') ?? '',
    tick: whole(given.get('tick')),
    row: whole(given.get('row')),
    fork: given.get('what') === '1',
  };
}

/** The path of a replay at a place. */
export function pathTo(code: string, { org, tick, row, fork }: Place): string {
  const query = new URLSearchParams();
  if (org !== '') query.set('org', org);
  if (tick >= 0) query.set('tick', String(tick));
  if (row >= 0) query.set('row', String(row));
  if (fork) query.set('what', '1');
  return `/replay/${code}?${query}`;
}
