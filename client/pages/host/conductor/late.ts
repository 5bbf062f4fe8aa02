/** How a lesson stands against the clock on the wall. Pure: whoever calls says what time it is. */
import type { BoardConduct } from '../../../../shared/net/conduct.ts';

const MINUTE_MS = 60_000;

export interface Lateness {
  /** Minutes play still takes, usually and at most, and minutes of talk after it. */
  least: number;
  most: number;
  talk: number;
  /** When it ends at this pace, ms since 1970. */
  endsAt: number;
  state: 'late' | 'early' | 'onTime' | 'free';
  /** Minutes late or to spare. */
  minutes: number;
}

/** The organisation that takes longest sets the end; the middle of its range is what is counted on. */
export function lateness({ orgs, endAt, debriefMs }: BoardConduct, now: number): Lateness {
  const least = Math.max(0, ...orgs.map(({ leftMs }) => leftMs[0]));
  const most = Math.max(0, ...orgs.map(({ leftMs }) => leftMs[1]));
  const endsAt = now + (least + most) / 2 + debriefMs;
  const minutes = Math.round((endsAt - endAt) / MINUTE_MS);
  return {
    least: Math.round(least / MINUTE_MS),
    most: Math.ceil(most / MINUTE_MS),
    talk: Math.round(debriefMs / MINUTE_MS),
    endsAt,
    state: endAt === 0 ? 'free' : minutes > 0 ? 'late' : minutes < 0 ? 'early' : 'onTime',
    minutes: Math.abs(minutes),
  };
}

/** An end that is over by less than this is over; by more it is tomorrow's, ms. */
const OVER_MS = 6 * 60 * MINUTE_MS;

/** The time the clock on the wall shows `hh:mm` that is meant, ms since 1970; null for no such time. */
export function nextAt(time: string, now: number): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const at = new Date(now);
  at.setHours(Number(hours), Number(minutes), 0, 0);
  return now - at.getTime() > OVER_MS ? at.setDate(at.getDate() + 1) : at.getTime();
}

/** `hh:mm` of a moment, for a field that takes a time. */
export function hourMinute(ms: number): string {
  const at = new Date(ms);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}

export const GIVEN_PARTS = ['injects', 'seconds', 'said', 'helped', 'leaves'] as const;
export type GivenPart = (typeof GIVEN_PARTS)[number];

/** What an organisation received, as a number. */
export const givenOf = ({ given }: BoardConduct['orgs'][number], part: GivenPart): number =>
  part === 'injects' ? given.injects.length : given[part];

/** What organisations did not receive alike. Injects are compared one by one, not only counted. */
export const unequal = ({ orgs }: BoardConduct): GivenPart[] =>
  GIVEN_PARTS.filter(
    (part) =>
      new Set(
        orgs.map((org) => (part === 'injects' ? [...org.given.injects].sort().join() : givenOf(org, part))),
      ).size > 1,
  );
