/** One row for each person: what she decided, and whether she was there. */
import type { AttendanceRecord, SeatRecord } from '../store/Store.ts';
import type { Decision, ReplayedOrg } from './replayOrg.ts';
import type { Known, Row } from './tables.ts';
import { realMinutes } from './time.ts';
import { GROUPS, groupOf } from './verbs.ts';

/**
 * Who decided nothing is told apart: `seated` no means that she never took an engineer, and her counts are empty; 0 means that
 * she was there and decided nothing; how long she was away, and how long a bot decided for her, stands beside it.
 */
export function peopleRows(played: ReplayedOrg, { organisation, seats, attendance, about }: Known): Row[] {
  const { world, decisions } = played;
  return seats.map((seat) => {
    const engineers = played.played.get(seat.id) ?? [];
    const engineer = world.engineers[engineers.at(-1) ?? ''];
    const mine = decisions.filter(({ entry }) => entry.seat === seat.id);
    const done = mine.filter(({ outcome }) => outcome?.ok === true);
    const { number, watching, note } = about(seat);
    const times = attendance.find((one) => one.seat === seat.id);
    const seated = engineers.length > 0;
    const count = (holds: (decision: Decision) => boolean): number | null =>
      seated ? done.filter(holds).length : null;
    return {
      organisation,
      team: engineer?.team ?? null,
      engineer: engineer?.name ?? null,
      name: seat.name,
      rosterId: number || null,
      seat: seat.id,
      host: seat.host,
      seated,
      presence: presenceOf(seat, seated, times),
      decisions: count(() => true),
      ...Object.fromEntries(
        GROUPS.map((group) => [`decisions_${group}`, count(({ entry }) => groupOf(entry.verb) === group)]),
      ),
      refused: seated ? mine.length - done.length : null,
      pagesTaken: count(({ entry }) => entry.verb === 'acknowledge'),
      evidenceRead: count(({ entry }) => entry.verb === 'openEvidence'),
      minutesHere: times ? realMinutes(times.hereMs) : null,
      minutesAbsent: times ? realMinutes(times.awayMs) : null,
      minutesAutopilot: times && seated ? realMinutes(times.pilotMs) : null,
      joinedAt: times ? new Date(times.joinedAt).toISOString() : null,
      engineersPlayed: engineers.length,
      watches: watching,
      notes: note || null,
    };
  });
}

/** In a word; 'absent' and 'autopilot' mean more than half of the time. */
function presenceOf(
  { tokenHash }: Pick<SeatRecord, 'tokenHash'>,
  seated: boolean,
  times: AttendanceRecord | undefined,
): 'forgotten' | 'noEngineer' | 'absent' | 'autopilot' | 'here' {
  if (tokenHash === '') return 'forgotten';
  if (!seated) return 'noEngineer';
  const { hereMs = 0, awayMs = 0, pilotMs = 0 } = times ?? {};
  const half = (hereMs + awayMs) / 2;
  if (!times || awayMs > half) return 'absent';
  return pilotMs > half ? 'autopilot' : 'here';
}
