/** Policies of a headless run: a bot or a calibration policy by its id, or a JSON file that pins standing choices. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Content, ScenarioData } from '../../shared/content/types.ts';
import { CALIBRATION, CALIBRATION_IDS } from '../../shared/sim/bots/calibration.ts';
import { BOT_IDS, type BotId } from '../../shared/sim/bots/driver.ts';
import { checkPins } from '../../shared/sim/checkPins.ts';
import { type Pins, pinsSchema } from '../../shared/sim/pins.ts';
import { UsageError } from './args.ts';

/** The version of the format; a file of a newer one is refused in words. */
export const POLICY_VERSION = 1;

export const policyFileSchema = pinsSchema.extend({
  version: z.int().min(1).max(POLICY_VERSION).optional().describe('Version of this format.'),
  name: z.string().min(1).max(60).optional().describe('What the policy is called in the results.'),
  bot: z.enum(BOT_IDS).default('careful').describe('Who decides what is not pinned.'),
});
export type PolicyFile = z.input<typeof policyFileSchema>;

export interface Policy {
  name: string;
  bot: BotId;
  pins: Pins | undefined;
}

/** Pins must fit the scenario and themselves. @throws UsageError with path and reason of everything that does not */
export function requirePins(policy: Policy, scenario: ScenarioData, content: Content): void {
  const problems = checkPins(policy.pins, scenario, content);
  if (problems.length === 0) return;
  const lines = problems.map(({ path, reason }) => `  ${path}: ${reason}`);
  throw new UsageError(`${policy.name} cannot be played in ${scenario.id}:\n${lines.join('\n')}`);
}

/** The JSON Schema of a policy file. */
export const policyJsonSchema = (): unknown => z.toJSONSchema(policyFileSchema, { io: 'input' });

/** A policy from the value of a JSON file. @throws UsageError in words when it is none */
export function parsePolicy(data: unknown, word: string): Policy {
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
  if (typeof version === 'number' && version > POLICY_VERSION)
    throw new UsageError(
      `${word} is of a newer version (${version}); this game reads policies of version ${POLICY_VERSION}`,
    );
  const checked = policyFileSchema.safeParse(data);
  if (!checked.success) throw new UsageError(`${word} is not a policy:\n${z.prettifyError(checked.error)}`);
  const { name, bot, version: _, ...pins } = checked.data;
  return { name: name ?? word, bot, pins };
}

/** A policy by bot id, calibration id or file name. @throws UsageError in words when it is none of them */
export function readPolicy(word: string): Policy {
  if ((BOT_IDS as readonly string[]).includes(word))
    return { name: word, bot: word as BotId, pins: undefined };
  const known = CALIBRATION_IDS.find((id) => id === word);
  if (known) return { name: known, bot: CALIBRATION[known].bot, pins: CALIBRATION[known].pins };
  let text: string;
  try {
    text = readFileSync(word, 'utf8');
  } catch {
    const ids = [...BOT_IDS, ...CALIBRATION_IDS].join(', ');
    throw new UsageError(`--policy "${word}" is neither a bot (${ids}) nor a file that can be read`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${word} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parsePolicy(data, word);
}
