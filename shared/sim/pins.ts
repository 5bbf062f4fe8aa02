/**
 * Pins: standing choices that a policy file fixes for a whole run. What is pinned is held: it neither decays nor
 * costs, and no verb of a bot moves it. Everything is optional; what is left out follows the scenario and the bots.
 */
import { z } from 'zod';
import { MOST_LEAVE_DAYS } from './balance/people.ts';
import { LANES, MODES, STRATEGIES } from './publicWorld.ts';

/** The checks a deploy can have to pass before it reaches a user. */
export const GATES = ['approvalBoard', 'manualTest', 'automatedTest', 'staging'] as const;
export type Gate = (typeof GATES)[number];

const id = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[a-zA-Z][\w-]*$/, 'an id: letters, digits, - and _');

const share = z.number().min(0).max(1);

/** How a caller treats one of its network calls. */
const dependency = z
  .strictObject({
    timeoutMs: z.number().min(10).max(600_000).describe('A caller gives up waiting after this many ms.'),
    retries: z.int().min(0).max(20).describe('Tries after the first one failed.'),
    backoff: z.boolean().describe('Retries wait longer each time and stop when the callee is overloaded.'),
    breaker: z.boolean().describe('Stops calling a dependency that fails, and tries again after a while.'),
    fallback: z.boolean().describe('Answers with something simpler when the call fails.'),
    bulkhead: z.boolean().describe('A slow dependency can hold only its own pool of threads.'),
  })
  .partial();

/** A condition put on the world from outside, by a scenario, a policy file or a facilitator. Never a result. */
export const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('demand'),
    atDay: z.number().min(0).max(3650),
    hours: z.number().positive().max(8760),
    factor: z.number().min(0).max(50).describe('Factor on the users while it lasts.'),
  }),
  z.strictObject({
    kind: z.literal('fault'),
    atDay: z.number().min(0).max(3650),
    archetype: id.describe('The incident archetype whose latent fault is planted.'),
    module: id.optional().describe('Where; left out, luck decides.'),
    level: z.number().min(0.05).max(3).optional().describe('Strength of the fault; left out, luck decides.'),
  }),
  z.strictObject({
    kind: z.literal('flaw'),
    atDay: z.number().min(0).max(3650),
    archetype: id.describe(
      'A change that waits for a train carries this fault, and no check of today finds it.',
    ),
    level: z.number().min(0.05).max(3).default(1).describe('Strength of the fault.'),
  }),
  z.strictObject({
    kind: z.literal('zoneLoss'),
    atDay: z.number().min(0).max(3650),
    hours: z.number().positive().max(720),
    zone: z.int().min(0).max(2).default(0),
  }),
  z.strictObject({
    kind: z.literal('cacheFlush'),
    atDay: z.number().min(0).max(3650),
    unit: id.optional().describe('Left out, all units.'),
  }),
  z.strictObject({
    kind: z.literal('blip'),
    atDay: z.number().min(0).max(3650),
    minutes: z.number().positive().max(1440),
    share: share.describe('Share of all network calls lost while it lasts.'),
  }),
  z.strictObject({
    kind: z.literal('price'),
    atDay: z.number().min(0).max(3650),
    factor: z.number().min(0).max(20).describe('Factor on the cost of servers from then on.'),
  }),
  z.strictObject({
    kind: z.literal('cash'),
    atDay: z.number().min(0).max(3650),
    cents: z.int().describe('Money that comes or goes.'),
  }),
  z.strictObject({
    kind: z.literal('leave'),
    atDay: z.number().min(0).max(3650),
    days: z
      .int()
      .min(1)
      .max(MOST_LEAVE_DAYS)
      .describe('Whoever alone knows most is on leave so long; it begins on a day played by hand.'),
  }),
]);
export type Condition = z.infer<typeof conditionSchema>;

export const pinsSchema = z
  .strictObject({
    practices: z
      .record(id, z.int().min(0).max(3))
      .describe(
        'Level 0-3 of each named practice, for every team. A practice that is not named starts as in the scenario.',
      ),
    lanes: z
      .partialRecord(z.enum(LANES), share)
      .describe(
        "Share of every team's slices on each lane. Shares are weights: they are divided by their sum.",
      ),
    teams: z
      .array(
        z.strictObject({
          id,
          size: z.int().min(1).max(40).describe('Engineers in the team.'),
          site: z.int().min(0).max(9).optional().describe('Where the team sits; 0 is the first site.'),
        }),
      )
      .min(1)
      .max(1000)
      .describe('The teams instead of those of the scenario.'),
    modules: z
      .record(id, id)
      .describe(
        'The modules that exist, each with the id of the team that owns it. Modules left out do not exist.',
      ),
    services: z
      .record(id, id)
      .describe(
        'Modules that run as a service of their own, each with its owner team. All others form the monolith.',
      ),
    units: z
      .record(id, z.strictObject({ owner: id, modules: z.array(id).min(1) }))
      .describe('Services of several modules: unit id, owner team, modules. Comes before `services`.'),
    calls: z
      .array(z.strictObject({ from: id, to: id, rate: z.number().positive().max(20), hard: z.boolean() }))
      .max(5000)
      .describe('The call graph between modules instead of that of the scenario. No circles.'),
    complexity: z
      .number()
      .min(0.1)
      .max(20)
      .describe(
        'How much there is to understand in the product: factor on what its modules weigh (1 as in the scenario).',
      ),
    coupling: share.describe(
      'Coupling between units: shared tables and lock-step releases (0 none, 1 a distributed monolith).',
    ),
    mode: z.enum(MODES).describe('When the trains of all units leave.'),
    intervalDays: z.int().min(1).max(365).describe('Days between two departures of a scheduled train.'),
    batch: z
      .int()
      .min(1)
      .max(1000)
      .describe('A train leaves when this many changes wait, whatever its mode.'),
    strategy: z.enum(STRATEGIES).describe('How a deploy replaces the running version, on all units.'),
    canaryShare: z.number().min(0.001).max(1).describe('Share of users who taste a canary first.'),
    gates: z
      .partialRecord(z.enum(GATES), z.number().min(0).max(180))
      .describe('The gates that stand and the days each takes. An empty object means no gates at all.'),
    verification: z
      .number()
      .min(0.01)
      .max(10)
      .describe('Holds v of the failure chance 1-exp(-h0·v·√n): 1 is ordinary, less is better verified.'),
    suiteMinutes: z
      .number()
      .min(0)
      .max(1440)
      .describe('Minutes the automated tests run for each merge and deploy.'),
    branchDays: z.number().min(0).max(180).describe('Days a change lives on its branch before it is merged.'),
    wipLimit: z.int().min(1).max(40).describe('Cards a team works on at once.'),
    flags: share.describe('Share of changes that go out behind a feature flag.'),
    debt: share.describe('Technical debt of every module, held.'),
    drift: share.describe('Share of servers that were edited by hand and differ, held.'),
    dependency: dependency.describe('How every network call is made.'),
    dependencies: z
      .record(z.string().max(90), dependency)
      .describe('How single network calls are made, by `caller>callee` module ids; before `dependency`.'),
    randomLoss: z.number().min(0).max(0.9).describe('Chance that a network call is lost though all is well.'),
    cache: z
      .strictObject({
        hitRate: z.number().min(0).max(0.999).describe('Share of reads the warm cache answers.'),
        lease: z
          .boolean()
          .default(false)
          .describe('Refilling is protected: one reader fetches, the others wait.'),
      })
      .describe('A cache before every data store.'),
    redundancy: z
      .strictObject({
        zones: z.int().min(1).max(3).describe('Zones the servers of every unit stand in.'),
        replicas: z.int().min(0).max(5).describe('Copies of every data store beside the primary.'),
      })
      .partial(),
    headroom: z
      .number()
      .min(-0.5)
      .max(10)
      .describe('Spare capacity of every unit over its usual peak: 0.5 is 50 % more.'),
    autoscaling: z
      .strictObject({ on: z.boolean(), lagMinutes: z.number().min(1).max(1440).default(15) })
      .describe('Servers follow the load, this many minutes late.'),
    replicaLagSeconds: z
      .number()
      .min(0)
      .max(86_400)
      .describe('How far replicas are behind the primary, held.'),
    restoreTests: z.boolean().describe('Restoring from backup is tried out regularly.'),
    onCall: z
      .strictObject({
        by: z.enum(['central', 'teams']).describe('Who carries the pager.'),
        rota: z.int().min(1).max(40).describe('People who take turns in each rota.'),
      })
      .partial(),
    alertPrecision: z
      .number()
      .min(0.01)
      .max(1)
      .describe('Share of pages that are about something real, held.'),
    detectMinutes: z
      .number()
      .min(1)
      .max(100_000)
      .describe('Minutes until something that hurts is noticed, held.'),
    runbookCoverage: share.describe('Share of incident archetypes with a written, tried runbook, held.'),
    postmortemActions: share.describe(
      'Share of postmortem actions that are done, held. 0: written and never done.',
    ),
    chaos: z
      .strictObject({
        perWeek: z.number().min(0).max(50).describe('Experiments a week.'),
        officeHours: z.boolean().default(true).describe('Only while people are there.'),
      })
      .describe('Chaos experiments in production.'),
    sites: z.int().min(1).max(10).describe('Places the work of one change is spread over.'),
    handOffs: z
      .int()
      .min(0)
      .max(20)
      .describe('Times a change or an incident is handed to other people on its way.'),
    hires: z
      .array(z.strictObject({ team: id, day: z.int().min(0).max(3650), count: z.int().min(1).max(40) }))
      .max(200)
      .describe('People who join, and when.'),
    policies: z.record(id, z.string().min(1).max(40)).describe('Value of each named policy of the org.'),
    demand: z
      .strictObject({
        factor: z.number().min(0.01).max(50).describe('Factor on the users of the scenario.'),
        growthPerYear: z
          .number()
          .min(-0.9)
          .max(20)
          .describe('Growth of demand a year beside what is released: 1 doubles.'),
        variability: z.number().min(0).max(2).describe('Swing of demand from day to day.'),
      })
      .partial(),
    conditions: z.array(conditionSchema).max(500).describe('Conditions put on the world, by day.'),
  })
  .partial();

export type Pins = z.infer<typeof pinsSchema>;
