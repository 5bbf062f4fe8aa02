/** The schema that checks content when it is loaded; a mistake is named with its path. */
import { z } from 'zod';
import { EVIDENCE, LANES, MODES, RESPONSES, STRATEGIES, SYMPTOMS } from '../sim/publicWorld.ts';
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

/** One scenario; a custom one is checked by the same schema. */
export const scenarioSchema = z
  .strictObject({
    id,
    teams: z
      .array(
        z.strictObject({
          id,
          engineers: z
            .array(z.strictObject({ id, name: z.string().min(1), lanes: z.tuple([lane, lane]) }))
            .min(1),
        }),
      )
      .min(1),
    modules: z
      .array(
        z.strictObject({
          id,
          team: id,
          size: z.int().min(1).max(4),
          work: z.number().positive(),
          entry: share,
        }),
      )
      .min(1),
    calls: z.array(z.strictObject({ from: id, to: id, rate: z.number().positive(), hard: z.boolean() })),
    cards: z.record(
      id,
      z
        .array(
          z.strictObject({
            title: id,
            kind: z.enum(['feature', 'experiment', 'request', 'upkeep']),
            modules: z.array(id).min(1),
            size: z.int().min(1),
            hope: z.int().min(0),
          }),
        )
        .min(1),
    ),
    start: z.strictObject({
      practices: z.record(id, z.int().min(0).max(3)),
      policies: z.record(id, z.string()),
      strategy: z.enum(STRATEGIES),
      mode: z.enum(MODES),
      intervalDays: z.int().min(1).max(65),
      instances: z.int().min(1),
      waiting: z.record(id, z.int().min(0)),
      extractions: z.array(z.strictObject({ module: id, progress: share })),
      cashCents: z.int(),
      trust: share,
      debt: share,
      users: z.number().positive(),
      pager: id,
    }),
  })
  .superRefine((scenario, context) => {
    const modules = new Set(scenario.modules.map((m) => m.id));
    const teams = new Set(scenario.teams.map((t) => t.id));
    const complain = (message: string) => context.addIssue({ code: 'custom', message });
    for (const m of scenario.modules) if (!teams.has(m.team)) complain(`module ${m.id}: no team ${m.team}`);
    for (const c of scenario.calls) {
      if (!modules.has(c.from) || !modules.has(c.to)) complain(`call ${c.from}>${c.to}: unknown module`);
    }
    for (const t of teams) if (!scenario.cards[t]) complain(`team ${t} has no cards`);
    if (!scenario.teams.some((t) => t.engineers.some((e) => e.id === scenario.start.pager)))
      complain(`no engineer ${scenario.start.pager}`);
  });

export const contentSchema: z.ZodType<Content> = z.strictObject({
  scenarios: z.record(id, scenarioSchema),
  archetypes: z.array(archetype).min(1),
  practices: z.array(practice),
  policies: z.array(z.strictObject({ id, choices: z.array(z.string()).min(2), from: z.int().min(1) })),
}) as z.ZodType<Content>;
