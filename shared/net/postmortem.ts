/** What pages and server say to each other about postmortems. The line somebody writes is kept beside the game, not in its journal. */
import { z } from 'zod';
import type { Desk } from '../sim/postmortem/desk.ts';
import type { Postmortem } from '../sim/postmortem/fates.ts';
import { tidyText } from './tidy.ts';

/** Letters of the line. */
export const LINE_LETTERS = 200;

/** Asks for all postmortems of one's own organisation, for the desk of one incident, or writes its line. */
export const POSTMORTEM_ASK = z.strictObject({
  /** '' for none in particular. */
  incident: z.string().max(64).default(''),
  /** The line, where it is written; '' takes it away. */
  text: z
    .string()
    .max(800)
    .transform((said) => tidyText(said, LINE_LETTERS))
    .optional(),
});

/** A postmortem with the line that was written, and the name of who wrote it last. */
export interface PostmortemRow extends Postmortem {
  text: string;
  by: string;
}

export interface Postmortems {
  rows: PostmortemRow[];
  desk: Desk | null;
}
