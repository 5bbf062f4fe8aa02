/** What the conductor keeps in the host's book. */
import * as z from 'zod';
import { CUTS } from '../../shared/net/conduct.ts';

const length = z.object({ quarters: z.number(), liveDays: z.number(), standing: z.number() });
const planned = z.object({
  id: z.number(),
  quarter: z.number(),
  week: z.number(),
  day: z.number(),
  hour: z.number(),
  org: z.string(),
  inject: z.string(),
});
export const CONDUCT_PAGES = z.object({
  plan: z.array(planned).default([]),
  auto: z.boolean().default(false),
  endAt: z.number().default(0),
  later: z.record(z.string(), z.array(z.string())).default({}),
  given: z
    .record(z.string(), z.object({ seconds: z.number(), said: z.number(), helped: z.number() }))
    .default({}),
  cuts: z
    .array(z.object({ cut: z.enum(CUTS), before: length, at: z.record(z.string(), z.number()) }))
    .default([]),
});

export type ConductPages = z.output<typeof CONDUCT_PAGES>;
