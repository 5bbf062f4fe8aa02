/** What a facilitator decides about a session beside the game: who comes in and where, who watches, how long silence is waited for. */
import { z } from 'zod';
import { LEVERS } from '../sim/leverNames.ts';
import type { RosterProblem, RosterRow } from './roster.ts';

/** Most teams an organisation has. */
export const MOST_TEAMS = 8;
/** Silence until somebody is warned, and until a bot plays her, in seconds: what is usual, and how far it can be moved. */
export const WARN_SECONDS = { least: 10, usual: 90, most: 900 } as const;
export const TAKE_OVER_SECONDS = { least: 20, usual: 120, most: 960 } as const;

/** How people are spread: evenly, by a list, or as each of them likes. */
export const SPREADS = ['auto', 'roster', 'choice'] as const;
/** Whoever comes when the game runs: takes a desk, watches, or stays outside. */
export const LATE_RULES = ['allowed', 'watch', 'closed'] as const;
/** How much longer one person's own deadlines are. */
export const PACES = [1, 1.5, 2, 3] as const;

const rules = {
  spread: z.enum(SPREADS),
  late: z.enum(LATE_RULES),
  /** Teams of each organisation that people sit in, the first ones; 0 for all. The others are played by bots. */
  teams: z.number().int().min(0).max(MOST_TEAMS),
  warnSeconds: z.number().int().min(WARN_SECONDS.least).max(WARN_SECONDS.most),
  takeOverSeconds: z.number().int().min(TAKE_OVER_SECONDS.least).max(TAKE_OVER_SECONDS.most),
  /** Whoever watches may turn to another organisation. */
  lookAround: z.boolean(),
  /** People of a team may write to each other in their own words. */
  chat: z.boolean(),
};

/** Rules of a session; what is left out is as usual. */
export const RULES = z.strictObject({
  spread: rules.spread.default('auto'),
  late: rules.late.default('allowed'),
  teams: rules.teams.default(0),
  warnSeconds: rules.warnSeconds.default(WARN_SECONDS.usual),
  takeOverSeconds: rules.takeOverSeconds.default(TAKE_OVER_SECONDS.usual),
  lookAround: rules.lookAround.default(true),
  chat: rules.chat.default(false),
});
export type SessionRules = z.output<typeof RULES>;
/** Some of them. */
export const SOME_RULES = z.strictObject(rules).partial();

export const CLOSED_LEVERS = z.array(z.enum(LEVERS)).max(LEVERS.length);

const id = z.string().min(1).max(64).default('lead');
const seat = z.string().max(20);

/** What a facilitator may say about the rules while the session is open. */
export const RULE_ORDERS = [
  z.strictObject({ id, do: z.literal('rules'), rules: SOME_RULES }),
  /** Which choices nobody has from now on; the others everybody has. */
  z.strictObject({ id, do: z.literal('levers'), closed: CLOSED_LEVERS }),
  /** Everybody gets a desk somewhere, as luck will have it; only before the start. */
  z.strictObject({ id, do: z.literal('shuffle') }),
  /** Somebody watches from now on, or plays. */
  z.strictObject({ id, do: z.literal('watching'), seat, on: z.boolean() }),
  /** Somebody gets more time for what only she decides. */
  z.strictObject({ id, do: z.literal('pace'), seat, pace: z.literal(PACES) }),
] as const;
export type RuleOrder = z.output<(typeof RULE_ORDERS)[number]>;

/** What somebody may wish for herself. */
export const WISH = z.discriminatedUnion('do', [
  /** To watch only; before it begins, or when she cannot play today. */
  z.strictObject({ id: id.default('wish'), do: z.literal('watch') }),
  /** To play after all: before the start, or where whoever is late gets a desk. */
  z.strictObject({ id: id.default('wish'), do: z.literal('play') }),
  /** Whoever watches turns to another organisation. */
  z.strictObject({ id: id.default('wish'), do: z.literal('look'), org: z.string().max(40) }),
]);

/** What the door is told beside a name: where somebody would like to sit, or that she only watches. */
export const PLACE_WISH = {
  org: z.string().max(40).optional(),
  team: z.string().max(40).optional(),
  watch: z.boolean().optional(),
};

/** Longest private note, in characters. */
export const MAX_NOTE = 8_000;
/** Body of PUT /api/sessions/:code/note. */
export const NOTE = z.strictObject({ text: z.string().max(MAX_NOTE) });

/** Body of PUT /api/sessions/:code/roster: the list as it was pasted; what is wrong with it comes back. */
export const ROSTER_TEXT = z.strictObject({ text: z.string() });
/** Answer of GET and PUT /api/sessions/:code/roster: the list as it is now, `as` the name of the seat somebody took. */
export interface RosterAnswer {
  people: (RosterRow & { as: string })[];
  problems: RosterProblem[];
}
