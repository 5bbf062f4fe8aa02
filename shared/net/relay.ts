/** The relay: what a host says who lets her class take over another class's system. */
import { z } from 'zod';
import type { PresetId } from '../content/presets.ts';

const PRESETS = ['taster', 'lesson', 'workshop', 'marathon'] as const satisfies readonly PresetId[];

/** Largest journal that is taken, in bytes. */
export const MOST_RELAY_BYTES = 32_000_000;

/** The query of POST /api/sessions/relay; the body is a journal, or nothing where `from` names a session she leads (its token comes along). */
export const RELAY_ORDER = z.strictObject({
  preset: z.enum(PRESETS).default('lesson'),
  /** The last quarter of those who were here; left out, the last one that was played by hand. */
  quarter: z.coerce.number().int().min(1).max(40).optional(),
  name: z.string().max(200).default(''),
  names: z.enum(['own', 'given']).default('own'),
  passcode: z.string().max(200).default(''),
  from: z.string().max(20).default(''),
});
export type RelayOrder = z.output<typeof RELAY_ORDER>;
