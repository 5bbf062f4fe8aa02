/** The questions a page asks over HTTP before it has a line, named and shaped once: bodies that the server checks, and its answers. */
import { z } from 'zod';
import type { PresetId } from '../content/presets.ts';
import type { Colleagues } from '../sim/bots/temper.ts';
import type { ForkFile } from '../sim/fork/forkFile.ts';
import type { Future } from './future.ts';
import type { BoardMark } from './lead.ts';
import type { SessionStatus } from './messages.ts';
import { MOST_ORGS } from './orgs.ts';
import { MAX_NAME_LENGTH, SPEEDS } from './protocol.ts';
import { CLOSED_LEVERS, type LATE_RULES, SOME_RULES, type SPREADS } from './settings.ts';

/** The tempers a game may be played with; what they mean stands in shared/sim/bots/temper.ts. */
const COLLEAGUES = ['careful', 'mixed', 'daring'] as const satisfies readonly Colleagues[];

/** How long a game is; the table stands in shared/content/presets.ts. */
const PRESETS = ['taster', 'lesson', 'workshop', 'marathon'] as const satisfies readonly PresetId[];

/** Body of POST /api/sessions, and its answer. */
export const CREATE_SESSION = z.strictObject({
  kind: z.enum(['solo', 'host']),
  preset: z.enum(PRESETS).default('taster'),
  scenario: z
    .string()
    .max(40)
    .regex(/^[a-z][a-z0-9-]*$/)
    .default('two-pizzas'),
  name: z.string().max(200).optional(),
  /** What this server asks of hosts, where it asks. */
  passcode: z.string().max(200).optional(),
  /** Speed the clock begins with. */
  speed: z.literal(SPEEDS).default(1),
  /** Temperament of the bots. */
  colleagues: z.enum(COLLEAGUES).default('careful'),
  /** Organisations that play side by side, with the same luck. */
  orgs: z.number().int().min(1).max(MOST_ORGS).default(1),
  /** Whether people may type names of their own, or take one of those that are offered. */
  names: z.enum(['own', 'given']).default('own'),
  /** Today's shift: the server decides day, scenario, length and luck, the same for everybody; only for who plays alone. */
  daily: z.boolean().default(false),
  /** Rules of a session for others. */
  rules: SOME_RULES.optional(),
  /** Levers that are closed at first; left out, as length and story have it. */
  closed: CLOSED_LEVERS.optional(),
  /** Bots play every desk and the host looks on; nobody can join. */
  rehearsal: z.boolean().default(false),
  /** A scenario of her own in place of one of ours; the server looks at it closely. */
  own: z.unknown().optional(),
});
export type CreateSession = z.input<typeof CREATE_SESSION>;
/** The same with its defaults filled in. */
export type SessionOrder = z.output<typeof CREATE_SESSION>;
export interface CreatedSession {
  code: string;
  token: string;
  seat: string;
}

/** Body of POST /api/sessions/:code/seat, and its answer: the token of a seat for another device of hers. */
export const TAKE_SEAT = z.strictObject({
  name: z.string().min(1).max(200),
  pin: z.string().regex(/^\d{4}$/),
});
export interface TakenSeat {
  token: string;
}

/** Body of POST /api/sessions/:code/lead: a secret of a host's, and a name where it makes a new host. Its answer is a TakenSeat. */
export const TAKE_LEAD = z.strictObject({
  secret: z.string().min(1).max(100),
  name: z
    .string()
    .max(8 * MAX_NAME_LENGTH)
    .default(''),
});

/** Answer of GET /api/sessions/:code/replay: what goes with a replay. */
export interface ReplayExtras {
  /** Moments the host kept; none for others while the game runs. */
  marks: BoardMark[];
  /** Forks the host showed to everybody, the newest first. */
  forks: ForkFile[];
  /** Whoever asks runs the session. */
  host: boolean;
  /** Games that were left for an earlier moment of them; for hosts. */
  futures: Future[];
}

/** Body of POST /api/pager/:code/pair. */
export const PAIR_PAGER = z.strictObject({ secret: z.string().min(1).max(100) });

/** Answer of GET /api/sessions/:code, for the join page. */
export interface SessionCard {
  code: string;
  title: string;
  kind: 'solo' | 'host';
  preset: PresetId;
  status: SessionStatus;
  /** Engineers nobody has taken, by team. */
  free: { team: string; engineers: { id: string; name: string }[] }[];
  suggestedName: string;
  names: 'own' | 'given';
  spread: (typeof SPREADS)[number];
  late: (typeof LATE_RULES)[number];
  /** Names on the list that nobody has taken yet. */
  roster: string[];
  /** Free desks, where people may choose. */
  places: { org: string; teams: { team: string; free: number }[] }[];
  players: number;
  /** Days it is kept after somebody was last in it. */
  keepDays: number;
}

/** Answer of GET /api/sessions/:code/place: where a game was left, without opening it. */
export interface SessionPlace {
  code: string;
  kind: 'solo' | 'host';
  preset: PresetId;
  scenario: string;
  /** What its author calls it, '' for a scenario of ours. */
  called: string;
  /** The day of a daily shift, '' for any other game. */
  daily: string;
  /** Ticks played so far, and quarters it has in all. */
  tick: number;
  quarters: number;
  /** Organisations that play it. */
  orgs: number;
  status: 'lobby' | 'running' | 'stopped' | 'over';
  /** Made with other rules or content: it can be seen here, and not be opened. */
  readable: boolean;
  /** When somebody was last there, ms since 1970 by the server's clock. */
  touchedAt: number;
}

/** Answer of GET /api/daily: today's shift by the server's clock. */
export interface DailyShift {
  /** UTC date, 2026-11-28. */
  day: string;
  scenario: string;
  preset: PresetId;
}
