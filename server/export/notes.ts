/** What the hosts of a session marked and noted, as a table: for hosts, and in no other file. */

import type { BoardMark, BoardNote } from '../../shared/net/lead.ts';
import { orgName } from '../../shared/net/orgs.ts';
import type { Row } from './tables.ts';
import { when } from './time.ts';

/** In the order of the clock. `nameOf` gives the name of a seat. */
export function notesOf(
  { marks, notes }: { marks: readonly BoardMark[]; notes: readonly BoardNote[] },
  nameOf: (seat: string) => string,
): Row[] {
  return [
    ...marks.map(({ tick, org, text }) => ({ tick, kind: 'mark', org: orgName(org), by: '', text })),
    ...notes.map(({ tick, seat, text }) => ({ tick, kind: 'note', org: '', by: nameOf(seat), text })),
  ]
    .sort((one, other) => one.tick - other.tick)
    .map(({ tick, kind, org, by, text }) => ({
      kind,
      organisation: org === '' ? null : org,
      when: when(tick),
      by: by === '' ? null : by,
      text,
    }));
}
