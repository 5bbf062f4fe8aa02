/** The schema of a scenario: it refuses what contradicts itself, with the path and the reason. */
import { z } from 'zod';
import { METRIC_IDS } from '../sim/metrics/table.ts';
import { conditionSchema } from '../sim/pins.ts';
import { LANES, MODES, STRATEGIES } from '../sim/publicWorld.ts';
import { LEARNING_LAWS } from './learning.ts';
import { PRESET_IDS } from './presets.ts';
import { contradictions } from './scenarioRules.ts';
import { NAMED_MEASURES, type ScenarioData } from './scenarioTypes.ts';

/** The newest version of scenario files this engine understands. */
export const SCENARIO_VERSION = 1;

const share = z.number().min(0).max(1);
const id = z
  .string()
  .max(40)
  .regex(/^[a-z][A-Za-z0-9-]*$/, 'an id: a small letter, then letters, digits and -');
const lane = z.enum(LANES);
const level = z.int().min(0).max(3);
const DAYS = 3650;

const version = z.literal(SCENARIO_VERSION, {
  error: ({ input }) =>
    typeof input === 'number' && input > SCENARIO_VERSION
      ? `this is a scenario of version ${input}; this engine reads version ${SCENARIO_VERSION}`
      : `version: ${SCENARIO_VERSION} is missing`,
});

const engineer = z.strictObject({ id, name: z.string().min(1).max(40), lanes: z.tuple([lane, lane]) });

const card = z.strictObject({
  title: id,
  kind: z.enum(['feature', 'experiment', 'request', 'upkeep']),
  modules: z.array(id).min(1).max(12),
  size: z.int().min(1).max(60),
  hope: z.int().min(0).max(100_000_000),
});

const start = z.strictObject({
  practices: z.record(id, level),
  practicesOf: z.record(id, z.record(id, level)).optional(),
  policies: z.record(id, z.string().max(40)),
  strategy: z.enum(STRATEGIES),
  mode: z.enum(MODES),
  intervalDays: z.int().min(1).max(182),
  instances: z.int().min(1).max(10_000),
  units: z
    .array(
      z.strictObject({
        id,
        owner: id,
        modules: z.array(id).min(1),
        instances: z.int().min(1).max(1000).optional(),
      }),
    )
    .optional(),
  serviceMode: z.enum(MODES).optional(),
  waiting: z.record(id, z.int().min(0).max(200)),
  flaws: z
    .array(z.strictObject({ module: id, archetype: id, level: z.number().min(0.05).max(3) }))
    .max(20)
    .optional(),
  extractions: z.array(z.strictObject({ module: id, progress: share })),
  cashCents: z.int().min(-100_000_000_000).max(100_000_000_000),
  trust: share,
  debt: share,
  debtOf: z.record(id, share).optional(),
  drift: share.optional(),
  zones: z.int().min(1).max(3).optional(),
  replicas: z.int().min(0).max(5).optional(),
  energy: share.optional(),
  morale: share.optional(),
  users: z.number().positive().max(10_000_000),
  pager: id,
});

const when = z
  .strictObject({
    practiceAtLeast: z.strictObject({ practice: id, level }),
    practiceAtMost: z.strictObject({ practice: id, level }),
    policy: z.strictObject({ id, value: z.string() }),
    servicesAtLeast: z.int().min(0).max(1000),
    trustAtMost: share,
  })
  .partial();

/** A condition without its day: the twist says when. */
const condition = z.unknown().transform((given, context) => {
  const checked = conditionSchema.safeParse({ ...(given as object), atDay: 0 });
  if (!checked.success) {
    for (const issue of checked.error.issues)
      context.addIssue({
        code: 'custom',
        path: [...issue.path],
        message: issue.message,
        params: { from: issue },
      });
    return z.NEVER;
  }
  const { atDay: _, ...rest } = checked.data;
  return rest;
});

const twist = z.strictObject({
  id,
  condition,
  day: z.int().min(0).max(DAYS),
  jitterDays: z.int().min(0).max(180).optional(),
  when: when.optional(),
  hour: z.int().min(0).max(23).optional(),
});

const quarter = z.int().min(1).max(40);
const goal = z.strictObject({
  id,
  metric: z.enum([...METRIC_IDS, ...NAMED_MEASURES]),
  compare: z.enum(['atLeast', 'atMost']),
  value: z.number().min(-1e12).max(1e12),
  over: z.union([z.literal('last'), z.literal('all'), z.tuple([quarter, quarter])]),
});

const learningGoal = z.strictObject({
  id,
  law: z.enum(LEARNING_LAWS),
  value: z.number().positive().max(10_000).optional(),
});

/** One scenario; a custom one is checked by the same schema. */
export const scenarioSchema = z
  .strictObject({
    version,
    id,
    texts: z.strictObject({ name: z.string().min(1).max(80), about: z.string().max(400) }).optional(),
    presets: z.array(z.enum(PRESET_IDS)).min(1),
    teams: z.array(z.strictObject({ id, engineers: z.array(engineer).min(1).max(40) })).min(1),
    modules: z
      .array(
        z.strictObject({
          id,
          team: id,
          size: z.int().min(1).max(4),
          work: z.number().positive().max(100),
          entry: share,
        }),
      )
      .min(1),
    calls: z.array(
      z.strictObject({ from: id, to: id, rate: z.number().positive().max(20), hard: z.boolean() }),
    ),
    cards: z.record(id, z.array(card).min(1)),
    start,
    pressures: z.strictObject({
      growthPerYear: z.number().min(-0.9).max(20),
      stakeholders: z.number().min(0).max(5),
      joiners: z
        .array(z.strictObject({ team: id, day: z.int().min(0).max(DAYS), count: z.int().min(1).max(40) }))
        .max(40)
        .optional(),
    }),
    twists: z.array(twist).max(100),
    goals: z.array(goal).max(8),
    learning: z.array(learningGoal).max(8).optional(),
    unlocked: z
      .strictObject({ practices: z.array(id), policies: z.array(id) })
      .partial()
      .optional(),
    reveal: z.array(
      z.strictObject({ id, date: z.string().min(4).max(40), sources: z.array(z.string().min(3)).min(1) }),
    ),
  })
  .superRefine((scenario, context) => {
    for (const { path, message, why, of } of contradictions(scenario as ScenarioData))
      context.addIssue({ code: 'custom', path, message, params: { why, of } });
  });
