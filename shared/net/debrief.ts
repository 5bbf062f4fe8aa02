/** The debrief: what its host orders, what everybody is told of where she is, and what the pages ask for. */
import { z } from 'zod';
import type { ConceptId } from '../content/concepts.ts';
import type { Contrast } from '../sim/debrief/contrast.ts';
import type { Foretold } from '../sim/debrief/foretold.ts';
import type { Halves } from '../sim/debrief/halves.ts';
import type { Moment } from '../sim/debrief/moments.ts';
import type { Story, StoryPoint } from '../sim/debrief/story.ts';
import type { BoardMark } from './lead.ts';
import type { ShadeName } from './shade.ts';
import { tidyText } from './tidy.ts';

/** Longest reflection, in characters. */
export const MAX_REFLECTION = 200;
/** Slides beyond this nobody has time for. */
export const MOST_SLIDES = 40;

const id = z.string().min(1).max(64).default('lead');
/** A slide by its name: its kind, and what it is about. */
const slide = z
  .string()
  .max(40)
  .regex(/^[a-z]+(:[\w-]+)?$/i);

export const DEBRIEF_ORDERS = [
  /** Opens or shuts the debrief, turns it to a slide, or changes how it is led; what is left out stays. */
  z.strictObject({
    id,
    do: z.literal('debrief'),
    open: z.boolean().optional(),
    /** The slide everybody sees; `since` is when the host turned to it, ms by her clock. */
    slide: slide.optional(),
    since: z.number().int().min(0).max(1e14).optional(),
    /** The place of the cursor on the timeline, thousandths of its length; -1 for none. */
    cursor: z.number().int().min(-1).max(1_000).optional(),
    /** Everybody may look around alone. */
    free: z.boolean().optional(),
    /** What people wrote is shown, without names. */
    words: z.boolean().optional(),
    /** When it ends, ms by the host's clock; 0 for open. */
    endAt: z.number().int().min(0).max(1e14).optional(),
    /** Slides that are left out, and seats whose words are not shown. */
    skip: z.array(slide).max(MOST_SLIDES).optional(),
    hide: z.array(z.string().max(20)).max(500).optional(),
  }),
] as const;
export type DebriefOrder = z.output<(typeof DEBRIEF_ORDERS)[number]>;

/** What every page is told, as JSON in the session's state; '' while there is no debrief. */
export interface DebriefNow {
  /** It is led: pages follow. Otherwise it is only free to look at. */
  open: boolean;
  slide: string;
  cursor: number;
  free: boolean;
  words: boolean;
  /** Changes whenever what can be asked for has changed. */
  rev: string;
}

/** The moments at which somebody is asked for a sentence: the end of a quarter, or of everything. */
export const REFLECT_AT = z.string().regex(/^(q[1-9]\d?|end)$/);

/** Body of PUT /api/sessions/:code/debrief: a sentence of one's own; an empty one takes it back. */
export const REFLECTION = z.strictObject({
  at: REFLECT_AT,
  text: z
    .string()
    .max(800)
    .transform((said) => tidyText(said, MAX_REFLECTION)),
});
/** What one seat wrote, by the moment. */
export type Reflections = Record<string, string>;

/** A sentence as it is shown: whose team it is of, nobody's name. */
export interface ShownWord {
  at: string;
  text: string;
  org: string;
}

/** What only a host is told of a sentence. */
export interface HostWord extends ShownWord {
  seat: string;
  name: string;
  hidden: boolean;
}

/** What only a host is told of a person: decisions by kind, and shares 0-1 of her time. */
export interface BalanceRow {
  seat: string;
  name: string;
  org: string;
  engineer: string;
  team: string;
  /** Decisions, and by group of verbs. */
  decisions: number;
  groups: Record<string, number>;
  /** Real minutes of a running clock: here, away, and played by a bot. */
  here: number;
  away: number;
  pilot: number;
}

/** A bookmark with what happened then. */
export type DebriefMoment = BoardMark & Moment;

/** Only hosts are told this. */
export interface HostPart {
  words: HostWord[];
  balance: BalanceRow[];
  skip: string[];
  hide: string[];
  endAt: number;
  since: number;
  /** Minutes of debrief that belong to this length of game. */
  minutes: number;
}

/** One ghost of an organisation, at the ends of its own days and weeks. */
export interface DebriefShade {
  org: string;
  name: ShadeName;
  points: StoryPoint[];
}

/** Answer of GET /api/sessions/:code/debrief. What this page may not see is not in it. */
export interface DebriefData {
  stories: Story[];
  /** Numbers that compare organisations are covered: only what is this page's own is there. */
  covered: boolean;
  contrasts: Contrast[];
  moments: DebriefMoment[];
  foretold: Foretold[];
  halves: Halves[];
  /** A careful bot with the same luck; null while it plays, or where it is covered. */
  bot: StoryPoint[] | null;
  /** Ghosts of the organisations it may see; null while one is played again. */
  shades: DebriefShade[] | null;
  /** What people wrote, once it is shown. */
  words: ShownWord[];
  /** This page's own organisation, '' for none. */
  own: string;
  host: HostPart | null;
}

/** Slides in the order in which they are shown; `:` parts the kind from what it is about. */
export function slidesOf(data: Pick<DebriefData, 'contrasts' | 'moments' | 'foretold' | 'halves'>): string[] {
  return [
    'start',
    'timeline',
    ...data.moments.map(({ id }) => `moment:${id}`),
    ...data.contrasts.map((one) => `contrast:${one.id}`),
    ...(data.foretold.some(({ bins }) => bins.length > 0) ? ['odds'] : []),
    ...(data.halves.length > 0 ? ['halves'] : []),
    'path',
    ...(conceptsOf(data).length > 0 ? ['cards'] : []),
    'words',
  ].slice(0, MOST_SLIDES);
}

/** Ideas that what was found is an example of, each once, in the order of the slides. */
export function conceptsOf(data: Pick<DebriefData, 'contrasts' | 'moments' | 'foretold'>): ConceptId[] {
  const named = [...data.moments, ...data.contrasts].flatMap(({ concept }) =>
    concept === '' ? [] : [concept],
  );
  const odds: ConceptId[] = data.foretold.some(({ bins }) => bins.length > 0) ? ['odds'] : [];
  return [...new Set([...named, ...odds])];
}

/** How much of the time a slide deserves beside the others. */
const WEIGHTS: Readonly<Record<string, number>> = {
  start: 1,
  timeline: 2,
  moment: 2,
  contrast: 3,
  odds: 2,
  halves: 2,
  path: 2,
  cards: 1,
  words: 3,
};
const weightOf = (name: string): number => WEIGHTS[name.split(':')[0] ?? ''] ?? 1;

/**
 * How long to stay on a slide when so much is left for it and those after it: its share by weight, ms.
 * @param slides those that are shown, in order; `now` the one that is
 */
export function timeFor(slides: readonly string[], now: string, leftMs: number): number {
  const at = Math.max(0, slides.indexOf(now));
  const rest = slides.slice(at).reduce((sum, name) => sum + weightOf(name), 0);
  return rest === 0 ? 0 : (Math.max(0, leftMs) * weightOf(now)) / rest;
}
