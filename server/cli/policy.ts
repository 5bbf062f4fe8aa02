/** Policies of a headless run: a bot by its id, or a JSON file that pins standing choices. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Content, ScenarioData } from '../../shared/content/types.ts';
import { BOT_IDS, type BotId } from '../../shared/sim/bots/driver.ts';
import { type Pins, pinsSchema } from '../../shared/sim/pins.ts';
import { UsageError } from './args.ts';

export const policyFileSchema = pinsSchema.extend({
  name: z.string().min(1).max(60).optional().describe('What the policy is called in the results.'),
  bot: z.enum(BOT_IDS).default('careful').describe('Who decides what is not pinned.'),
});

export interface Policy {
  name: string;
  bot: BotId;
  pins: Pins | undefined;
}

/** What pins name must exist in the scenario. @throws UsageError in words when it does not */
export function checkPins(pins: Pins | undefined, scenario: ScenarioData, content: Content): void {
  const policies = new Map(content.policies.map(({ id, choices }) => [id, choices]));
  const teams = pins?.teams?.map(({ id }) => id) ?? scenario.teams.map(({ id }) => id);
  const modules = pins?.modules ? Object.keys(pins.modules) : scenario.modules.map(({ id }) => id);
  const known = (what: string, id: string, ids: Iterable<string>): void => {
    const list = [...ids];
    if (!list.includes(id)) throw new UsageError(`there is no ${what} "${id}"; known: ${list.join(', ')}`);
  };
  for (const id of Object.keys(pins?.practices ?? {}))
    known(
      'practice',
      id,
      content.practices.map((one) => one.id),
    );
  for (const [id, value] of Object.entries(pins?.policies ?? {})) {
    known('policy', id, policies.keys());
    known(`value of ${id}`, value, policies.get(id) ?? []);
  }
  for (const team of Object.values(pins?.modules ?? {})) known('team', team, teams);
  for (const [module, team] of Object.entries(pins?.services ?? {})) {
    known('module', module, modules);
    known('team', team, teams);
  }
  if (new Set(teams).size < teams.length) throw new UsageError('two pinned teams have the same id');
  if (modules.length === 0) throw new UsageError('a product needs at least one module');
}

/** The JSON Schema of a policy file. */
export const policyJsonSchema = (): unknown => z.toJSONSchema(policyFileSchema, { io: 'input' });

/** A policy by bot id or file name. @throws UsageError in words when it is neither */
export function readPolicy(word: string): Policy {
  if ((BOT_IDS as readonly string[]).includes(word))
    return { name: word, bot: word as BotId, pins: undefined };
  let text: string;
  try {
    text = readFileSync(word, 'utf8');
  } catch {
    throw new UsageError(
      `--policy "${word}" is neither a bot (${BOT_IDS.join(', ')}) nor a file that can be read`,
    );
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${word} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const checked = policyFileSchema.safeParse(data);
  if (!checked.success) throw new UsageError(`${word} is not a policy:\n${z.prettifyError(checked.error)}`);
  const { name, bot, ...pins } = checked.data;
  return { name: name ?? word, bot, pins };
}
