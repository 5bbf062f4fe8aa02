/** The schema that checks content when it is loaded; a mistake is named with its path. */
import { z } from 'zod';
import { EVIDENCE, LANES, RESPONSES, SYMPTOMS } from '../sim/publicWorld.ts';
import { strangers } from './scenarioRules.ts';
import { scenarioSchema } from './scenarioSchema.ts';
import { type Content, FACTORS, FAMILIES, NEEDS, type ScenarioData, SOURCES } from './types.ts';

const share = z.number().min(0).max(1);
const id = z.string().regex(/^[a-z][A-Za-z0-9-]*$/);
const lane = z.enum(LANES);

const factor = z.number().min(1);
const minutes = z.number().positive();
const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('errors'), share }),
  z.strictObject({ kind: z.literal('latency'), factor }),
  z.strictObject({ kind: z.literal('externalSlow'), ms: z.number().positive() }),
  z.strictObject({ kind: z.literal('capacityDecay'), perHour: share }),
  z.strictObject({ kind: z.literal('capacityLoss'), share }),
  z.strictObject({ kind: z.literal('zoneLoss') }),
  z.strictObject({ kind: z.literal('regionLoss'), share }),
  z.strictObject({ kind: z.literal('demand'), factor, hours: z.number().positive() }),
  z.strictObject({ kind: z.literal('cacheFlush'), share }),
  z.strictObject({ kind: z.literal('blip'), share, minutes }),
  z.strictObject({ kind: z.literal('herd'), factor, minutes }),
  z.strictObject({ kind: z.literal('primaryLost') }),
  z.strictObject({ kind: z.literal('databaseSlow'), factor }),
  z.strictObject({ kind: z.literal('lock'), share }),
  z.strictObject({ kind: z.literal('writesFail'), share }),
  z.strictObject({ kind: z.literal('blind') }),
  z.strictObject({ kind: z.literal('callsFail'), share }),
  z.strictObject({ kind: z.literal('scaleTrap') }),
  z.strictObject({ kind: z.literal('deadWorkers'), share }),
]);

const hours = z.tuple([z.number().min(0), z.number().min(0)]);
const symptom = z.enum(SYMPTOMS);
/** One kind of fault. */
export const archetypeSchema = z.strictObject({
  id,
  family: z.enum(FAMILIES),
  plantedBy: z.enum(SOURCES),
  weight: z.number().min(0),
  needs: z.array(z.enum(NEEDS)),
  factors: z.array(z.enum(FACTORS)),
  effects: z.array(effect).min(1),
  symptoms: z.tuple([symptom, symptom, symptom, symptom]),
  onsetHours: hours,
  lastsHours: hours.optional(),
  responses: z.partialRecord(z.enum(RESPONSES), z.enum(['cures', 'eases', 'nothing', 'worsens'])),
  reasons: z.partialRecord(z.enum(RESPONSES), id),
  tell: z.array(z.enum(EVIDENCE)).min(1),
  misleads: z.array(z.enum(EVIDENCE)),
  precedent: id,
  actions: z.array(id).min(1).max(3),
});

const worth = z.int().min(0).max(3);
/** One way of working. */
export const practiceSchema = z.strictObject({
  id,
  scope: z.enum(['team', 'unit', 'org']),
  lane,
  points: z.tuple([z.number().min(0), z.number().min(0), z.number().min(0)]),
  needs: z.array(z.strictObject({ practice: id, level: z.int().min(1).max(3) })),
  story: z.enum(['etsy', 'netflix', 'amazon', 'sre', 'all']),
  from: z.int().min(1),
  effect: z.strictObject({ of: id, gives: z.tuple([worth, worth, worth]) }).optional(),
});

const deckCard = z.strictObject({
  title: id,
  kind: z.enum(['feature', 'experiment', 'request', 'upkeep']),
  size: z.int().min(1).max(60),
  hope: z.int().min(0),
  neglect: id.optional(),
});

export const contentSchema: z.ZodType<Content> = z
  .strictObject({
    scenarios: z.record(id, scenarioSchema),
    archetypes: z.array(archetypeSchema).min(1),
    practices: z.array(practiceSchema),
    policies: z.array(z.strictObject({ id, choices: z.array(z.string()).min(2), from: z.int().min(1) })),
    deck: z.array(deckCard).min(1),
  })
  .superRefine((content, context) => {
    for (const scenario of Object.values(content.scenarios))
      for (const { path, message } of strangers(scenario as ScenarioData, content as Content))
        context.addIssue({ code: 'custom', path: ['scenarios', scenario.id, ...path], message });
  }) as z.ZodType<Content>;
