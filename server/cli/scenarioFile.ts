/** Scenarios of a headless run: one of ours by its id, or a JSON file checked by the same schema. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { content } from '../../shared/content/index.ts';
import { strangers } from '../../shared/content/scenarioRules.ts';
import { SCENARIO_VERSION, scenarioSchema } from '../../shared/content/scenarioSchema.ts';
import type { Content, ScenarioData } from '../../shared/content/types.ts';
import { UsageError } from './args.ts';

export interface ChosenScenario {
  data: ScenarioData;
  /** Read from a file: jobs must carry it along. */
  custom: ScenarioData | undefined;
}

/** Our content, with a custom scenario beside ours. */
export const contentWith = (custom: ScenarioData | undefined): Content =>
  custom ? { ...content, scenarios: { ...content.scenarios, [custom.id]: custom } } : content;

/** A scenario from the value of a JSON file. @throws UsageError with path and reason of everything that is wrong */
export function parseScenario(data: unknown, word: string): ScenarioData {
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
  if (typeof version === 'number' && version > SCENARIO_VERSION)
    throw new UsageError(
      `${word}: version: this is a scenario of version ${version}; this game reads version ${SCENARIO_VERSION}`,
    );
  const checked = scenarioSchema.safeParse(data);
  if (!checked.success) throw new UsageError(`${word} is not a scenario:\n${z.prettifyError(checked.error)}`);
  const scenario = checked.data as ScenarioData;
  const unknown = strangers(scenario, content);
  if (unknown.length > 0)
    throw new UsageError(
      `${word} is not a scenario:\n${unknown.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n')}`,
    );
  return scenario;
}

/** A scenario by its id or the name of a file. @throws UsageError in words when it is neither */
export function readScenario(word: string): ChosenScenario {
  const own = Object.hasOwn(content.scenarios, word) ? content.scenarios[word] : undefined;
  if (own) return { data: own, custom: undefined };
  let text: string;
  try {
    text = readFileSync(word, 'utf8');
  } catch {
    const known = Object.keys(content.scenarios).join(', ');
    throw new UsageError(
      `there is no scenario "${word}" and no file that can be read by that name; known: ${known}`,
    );
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${word} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const custom = parseScenario(data, word);
  return { data: custom, custom };
}
