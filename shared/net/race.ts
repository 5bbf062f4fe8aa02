/** A race: a new session with the story, length and luck of a game that was played, and that game as its ghost. */
import { z } from 'zod';
import { CREATE_SESSION } from './api.ts';

/**
 * The query of POST /api/sessions/race: `order` is what is wished as JSON; `from` names a finished session that whoever asks leads
 * (its token comes along), or the body is a journal.
 */
export const RACE_QUERY = z.strictObject({
  order: z.string().max(4_000),
  from: z.string().max(20).default(''),
});

/** What is wished beside what the game that was played brings along; today's shift asks whether it brings the same. */
export const RACE_ORDER = CREATE_SESSION.omit({ scenario: true, own: true, colleagues: true });
export type RaceOrder = z.input<typeof RACE_ORDER>;

/**
 * Why a journal that can be read is no ghost: of another shift · not over yet · no day of it is closed · it cannot be followed to
 * its end.
 */
export const NO_RACE = ['otherLuck', 'notOver', 'nothingPlayed', 'notFollowed'] as const;
