/**
 * The Inheritance: the people of each organisation take over another one's system, with a note of those who built it. What the
 * pages of both are told, and the sentences about a system that are true of it now.
 */
import { z } from 'zod';
import { NOTE_LETTERS, NOTE_LINES } from '../sim/noteLimits.ts';
import type { PublicWorld } from '../sim/publicWorld.ts';
import { tidyText } from './tidy.ts';

/** What can be said about a system by looking at it. */
export const REMARKS = [
  'hurt',
  'debt',
  'runbooks',
  'watch',
  'tests',
  'actions',
  'orders',
  'tired',
  'stale',
] as const;
export type RemarkId = (typeof REMARKS)[number];

/** A true sentence: its id and what fills it. */
export interface Remark {
  id: RemarkId;
  params: Record<string, string | number>;
}

/** One sentence of a note: typed (`text`), or picked, with what was true when it was. */
export type NoteLine = { text: string } | Remark;

/** A sentence as a page sends it: picked, or typed. */
const sentence = z.union([
  z.strictObject({ remark: z.enum(REMARKS) }),
  z.strictObject({
    text: z
      .string()
      .max(400)
      .transform((said) => tidyText(said, NOTE_LETTERS)),
  }),
]);

/** What a page sends: her sentences in order. */
export const HAND_NOTE = z.strictObject({
  id: z.string().min(1).max(64).default('handNote'),
  lines: z.array(sentence).max(NOTE_LINES),
});

/** Ideas for a note: of one person, and shown at most; the oldest give way. */
export const IDEAS_EACH = 3;
export const MOST_IDEAS = 12;

/** What somebody who does not write it would put into the note. */
export const HAND_IDEA = z.strictObject({
  id: z.string().min(1).max(64).default('handIdea'),
  line: sentence,
});

const keptLine = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ id: z.enum(REMARKS), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
]);

/** As a book keeps it; `by` is a seat, pages are told her name. */
export const IDEA = z.object({ by: z.string(), line: keptLine });
export type HandIdea = z.infer<typeof IDEA>;

/** As a book keeps it, written by a seat; pages are told her name. */
export const NOTE = z.object({
  by: z.string(),
  lines: z.array(keptLine),
});
export type HandNote = z.infer<typeof NOTE>;

/** Where an organisation stands in the Inheritance. */
export interface Inherit {
  /**
   * `writing`: its review is the last one before, and its note can be written · `waiting`: its clock stands until the others are
   * there · `swapped`: other people run it · `late`: the others have swapped without it · `nobody`: only one
   * came in time, so nobody has swapped · `kept`: there is nobody to swap with ·
   * `legacy`: another class ran it before this session began.
   */
  state: 'writing' | 'waiting' | 'swapped' | 'late' | 'nobody' | 'kept' | 'legacy';
  /** Where its people began. */
  people: string;
  note: HandNote | null;
  /** While it is written: what others would put into the note, oldest first. */
  ideas: HandIdea[];
  /** While waiting: organisations that are there, of all that are expected. */
  here: number;
  all: number;
}

/** Below this a team is tired. */
const TIRED = 0.5;
/** From here on a module is a burden. */
const INDEBTED = 0.3;

const most = <T>(rows: T[], of: (row: T) => number): T | undefined =>
  rows.reduce<T | undefined>(
    (best, row) => (best === undefined || of(row) > of(best) ? row : best),
    undefined,
  );

/** What is true of a system now, the weightiest first. */
export function remarksOf(view: PublicWorld): Remark[] {
  const found: Remark[] = [];
  const say = (id: RemarkId, params: Remark['params'] = {}): void => void found.push({ id, params });
  const lost = new Map<string, number>();
  for (const { module, lost: minutes } of Object.values(view.incidents))
    lost.set(module, (lost.get(module) ?? 0) + minutes);
  const worst = most([...lost], ([, minutes]) => minutes);
  if (worst && worst[1] >= 1) say('hurt', { module: worst[0], lost: Math.round(worst[1]) });
  const indebted = most(Object.values(view.modules), ({ debt }) => debt);
  if (indebted && indebted.debt >= INDEBTED)
    say('debt', { module: indebted.id, debt: Math.round(indebted.debt * 100) });
  const levelOf = (id: string): number => view.practices[id]?.level ?? 0;
  if (view.practices.runbooks) say('runbooks', { level: levelOf('runbooks') });
  if (view.practices.monitoring) say('watch', { level: levelOf('monitoring') });
  if (view.practices.tests) say('tests', { level: levelOf('tests') });
  const cards = Object.values(view.cards);
  const open = cards.filter(({ kind, state }) => kind === 'action' && state !== 'done').length;
  if (open > 0) say('actions', { n: open });
  say('orders', { n: Object.keys(view.orders).length });
  const tired = most(Object.values(view.teams), ({ energy }) => 1 - energy);
  if (tired && tired.energy < TIRED) say('tired', { team: tired.id, energy: Math.round(tired.energy * 100) });
  const stale = cards.filter((card) => card.stale).length;
  if (stale > 0) say('stale', { n: stale });
  return found;
}
