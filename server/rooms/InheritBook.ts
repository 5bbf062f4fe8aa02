/** What the store remembers of an Inheritance: it must go on where it stood when the server stops in the middle. */
import * as z from 'zod';
import { IDEA, NOTE } from '../../shared/net/inherit.ts';

export const INHERIT_BOOK = z.object({
  /** By the organisation whose system it is about. */
  notes: z.record(z.string(), NOTE).default({}),
  /** What others would put into the notes, by the same. */
  ideas: z.record(z.string(), z.array(IDEA)).default({}),
  state: z.enum(['open', 'moving', 'done']).default('open'),
  /** Where each seat goes; '' for who picks a desk there herself. */
  moves: z.record(z.string(), z.object({ org: z.string(), engineer: z.string() })).default({}),
  /** Whose people run each system now, by the system. */
  from: z.record(z.string(), z.string()).default({}),
});
export type InheritBook = z.infer<typeof INHERIT_BOOK>;
