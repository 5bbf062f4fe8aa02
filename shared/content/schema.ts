/** The schema that checks content when it is loaded; a mistake is named with its path. */
import { z } from 'zod';
import { EVIDENCE, LANES, RESPONSES, SYMPTOMS } from '../sim/publicWorld.ts';
import { scenarioSchema } from './scenarioSchema.ts';
import type { Content } from './types.ts';

const share = z.number().min(0).max(1);
const id = z.string().regex(/^[a-z][A-Za-z0-9-]*$/);
const lane = z.enum(LANES);

const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('errors'), share }),
  z.strictObject({ kind: z.literal('latency'), factor: z.number().min(1) }),
  z.strictObject({ kind: z.literal('capacityDecay'), perHour: share }),
  z.strictObject({ kind: z.literal('capacityLoss'), share }),
  z.strictObject({ kind: z.literal('deadWorkers'), share }),
  z.strictObject({ kind: z.literal('externalSlow'), ms: z.number().positive() }),
  z.strictObject({ kind: z.literal('zoneLoss') }),
  z.strictObject({ kind: z.literal('regionLoss'), share }),
  z.strictObject({ kind: z.literal('demand'), factor: z.number().min(1), hours: z.number().positive() }),
  z.strictObject({ kind: z.literal('herd'), factor: z.number().min(1), minutes: z.number().positive() }),
  z.strictObject({ kind: z.literal('cacheFlush'), share }),
  z.strictObject({ kind: z.literal('blip'), share, minutes: z.number().positive() }),
  z.strictObject({ kind: z.literal('primaryLost') }),
  z.strictObject({ kind: z.literal('databaseSlow'), factor: z.number().min(1) }),
  z.strictObject({ kind: z.literal('lock'), share }),
  z.strictObject({ kind: z.literal('writesFail'), share }),
  z.strictObject({ kind: z.literal('callsFail'), share }),
  z.strictObject({ kind: z.literal('scaleTrap') }),
  z.strictObject({ kind: z.literal('blind') }),
]);

const archetype = z.strictObject({
  id,
  family: z.enum(['code', 'dependency', 'infrastructure', 'deploy', 'config', 'database', 'auth']),
  plantedBy: z.enum(['change', 'hardware', 'dependency', 'demand', 'operator', 'growth']),
  weight: z.number().positive(),
  effects: z.array(effect).min(1),
  symptom: z.enum(SYMPTOMS),
  onsetHours: z.tuple([z.number().min(0), z.number().min(0)]),
  responses: z.partialRecord(z.enum(RESPONSES), z.enum(['cures', 'eases', 'worsens'])),
  tell: z.array(z.enum(EVIDENCE)).min(1),
  precedent: z.string(),
});

const practice = z.strictObject({
  id,
  scope: z.enum(['team', 'unit', 'org']),
  lane,
  points: z.tuple([z.number(), z.number(), z.number()]),
  needs: z.array(z.strictObject({ practice: id, level: z.int().min(1).max(3) })),
  story: z.enum(['etsy', 'netflix', 'amazon', 'sre', 'all']),
  from: z.int().min(1),
});

export const contentSchema: z.ZodType<Content> = z.strictObject({
  scenarios: z.record(id, scenarioSchema),
  archetypes: z.array(archetype).min(1),
  practices: z.array(practice),
  policies: z.array(z.strictObject({ id, choices: z.array(z.string()).min(2), from: z.int().min(1) })),
}) as z.ZodType<Content>;
