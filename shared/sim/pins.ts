/**
 * Pins: standing choices that a policy file fixes for a whole run. What is pinned is held: it neither decays nor
 * costs, and no verb of a bot moves it. Everything is optional; what is left out follows the scenario and the bots.
 */
import { z } from 'zod';
import { LANES, MODES, STRATEGIES } from './publicWorld.ts';

/** The checks a deploy can have to pass before it reaches a user. */
export const GATES = ['approvalBoard', 'manualTest', 'automatedTest', 'staging'] as const;
export type Gate = (typeof GATES)[number];

const id = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[a-zA-Z][\w-]*$/, 'an id: letters, digits, - and _');

export const pinsSchema = z
  .strictObject({
    practices: z
      .record(id, z.int().min(0).max(3))
      .describe(
        'Level 0-3 of each named practice of the org. A practice that is not named starts as in the scenario.',
      ),
    lanes: z
      .partialRecord(z.enum(LANES), z.number().min(0).max(1))
      .describe(
        "Share of every team's slices on each lane. Shares are weights: they are divided by their sum.",
      ),
    teams: z
      .array(z.strictObject({ id, size: z.int().min(1).max(40).describe('Engineers in the team.') }))
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
    mode: z.enum(MODES).describe('When the trains of all units leave.'),
    intervalDays: z.int().min(1).max(182).describe('Days between two departures of a scheduled train.'),
    strategy: z.enum(STRATEGIES).describe('How a deploy replaces the running version, on all units.'),
    gates: z
      .partialRecord(z.enum(GATES), z.number().min(0).max(90))
      .describe('The gates that stand and the days each takes. An empty object means no gates at all.'),
    branchDays: z.number().min(0).max(90).describe('Days a change lives on its branch before it is merged.'),
    flags: z.number().min(0).max(1).describe('Share of changes that go out behind a feature flag.'),
    policies: z.record(id, z.string().min(1).max(40)).describe('Value of each named policy of the org.'),
  })
  .partial();

export type Pins = z.infer<typeof pinsSchema>;
