/**
 * The doorkeeper of scenarios from anywhere: the schema of the game, and beyond it what no sane scenario needs more of. What is
 * refused is refused with the place and the reason, before anything of it is kept or played.
 */
import { z } from 'zod';
import { LEVERS } from '../sim/leverNames.ts';
import { archetypes } from './archetypes.ts';
import { limits, MOST_PRACTICES } from './authoredLimits.ts';
import { type Problem, problemOf } from './authoredProblems.ts';
import {
  AUTHORED_FORMAT,
  AUTHORED_VERSION,
  type Authored,
  MOST_AUTHORED,
  MOST_SAID,
  NAMED,
  SAID,
} from './authoredTypes.ts';
import { INJECTS } from './injects.ts';
import { depthOf } from './nesting.ts';
import { practiceFlaws } from './ownPractices.ts';
import { policies } from './policies.ts';
import { practices } from './practices.ts';
import { strangers } from './scenarioRules.ts';
import { scenarioSchema } from './scenarioSchema.ts';
import { archetypeSchema, practiceSchema } from './schema.ts';
import type { ArchetypeData } from './types.ts';

/** Levels of nesting such a file needs: 8. */
const MOST_DEPTH = 12;

/** Control characters, and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !UNSEEN.test(text.replaceAll('\n', '')), { params: { why: 'characters' } });

/** `archetype.ovenFire.was`: what is spoken of, and which of its sentences. */
const said = Object.entries(SAID).map(
  ([kind, parts]) => `${kind}\\.[a-z][A-Za-z0-9-]{0,39}\\.(${parts.join('|')})`,
);

const text = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/),
  name: words(60).min(1),
  about: words(200),
  story: words(1000),
  names: z.record(
    z.string().regex(new RegExp(`^(${NAMED.join('|')})\\.[a-z][A-Za-z0-9-]{0,39}$`)),
    words(60),
  ),
  says: z.record(z.string().regex(new RegExp(`^(${said.join('|')})$`)), words(MOST_SAID)).optional(),
});

const inject = z.strictObject({
  quarter: z.int().min(1).max(8),
  week: z.int().min(1).max(13),
  day: z.int().min(1).max(7),
  hour: z.int().min(0).max(23),
  inject: z.enum(INJECTS.map(({ id }) => id)),
});

export const authoredSchema = z.strictObject({
  format: z.literal(AUTHORED_FORMAT),
  version: z.literal(AUTHORED_VERSION),
  scenario: scenarioSchema,
  texts: z.array(text).min(1).max(8),
  length: z.strictObject({ quarters: z.int().min(1).max(8), liveDays: z.int().min(1).max(5) }).optional(),
  closed: z.array(z.enum(LEVERS)).max(LEVERS.length).optional(),
  archetypes: z.array(archetypeSchema).max(12).optional(),
  practices: z
    .array(practiceSchema)
    .max(practices.length + MOST_PRACTICES)
    .optional(),
  plan: z.array(inject).max(60).optional(),
});

export type Read = { file: Authored } | { problems: Problem[] };

const no = (why: Problem['why'], detail: string, path: Problem['path'] = []): Read => ({
  problems: [{ path, why, of: '', detail }],
});

/** Reads the text of a file: size and depth are judged before it is parsed. Never throws. */
export function readAuthoredText(text: string): Read {
  if (text.length > MOST_AUTHORED) return no('tooBig', `${text.length} characters`);
  if (depthOf(text, MOST_DEPTH) > MOST_DEPTH) return no('tooDeep', `more than ${MOST_DEPTH} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return no('notJson', error instanceof Error ? error.message.slice(0, 200) : '');
  }
  return readAuthored(value);
}

/** Reads a value that was parsed already: a file of this format, or a bare scenario as the command line takes it. */
export function readAuthored(value: unknown): Read {
  const wrapped = wrap(value);
  if (!wrapped) return no('notScenario', `"format" is not ${AUTHORED_FORMAT}`, ['format']);
  const { version } = wrapped as { version?: unknown };
  if (typeof version === 'number' && version > AUTHORED_VERSION)
    return no('future', `version ${version}; this game reads ${AUTHORED_VERSION}`, ['version']);
  const checked = authoredSchema.safeParse(wrapped);
  if (!checked.success) return { problems: checked.error.issues.slice(0, 100).map(problemOf) };
  const file = checked.data as Authored;
  const problems = [...limits(file), ...unknowns(file)];
  if (problems.length > 0) return { problems };
  const length = JSON.stringify(file).length;
  return length > MOST_AUTHORED ? no('tooBig', `${length} characters`) : { file };
}

/** A bare scenario becomes a file with the words it has; null for what is neither. */
function wrap(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Record<string, unknown>;
  if (given.format === AUTHORED_FORMAT) return given;
  if ('format' in given || !Array.isArray(given.teams) || typeof given.start !== 'object') return null;
  const { texts, ...scenario } = given as { texts?: { name?: string; about?: string } };
  const first = { language: 'en', name: texts?.name ?? String(given.id), about: texts?.about ?? '' };
  return {
    format: AUTHORED_FORMAT,
    version: AUTHORED_VERSION,
    scenario,
    texts: [{ ...first, story: '', names: {} }],
  };
}

/** Whatever the file names that neither the game nor the file itself has. */
function unknowns(file: Authored): Problem[] {
  const found: Problem[] = [];
  const own = file.archetypes ?? [];
  const missing = (path: Problem['path'], of: string): void => {
    found.push({ path, why: 'missing', of, detail: `there is no ${of}` });
  };
  const later = file.practices ?? [];
  for (const { path, message, why, of } of strangers(file.scenario, {
    practices: [...practices, ...later],
    policies,
    archetypes: [...archetypes, ...own],
  }))
    found.push({ path: ['scenario', ...path], why, of, detail: message });
  for (const [i, one] of own.entries()) archetypeWords(one, ['archetypes', i], missing);
  found.push(...practiceFlaws(later));
  return found;
}

/** Reasons, precedents and actions are sentences of the game: only such as there are. */
function archetypeWords(
  one: ArchetypeData,
  path: Problem['path'],
  missing: (path: Problem['path'], of: string) => void,
): void {
  for (const [response, reason] of Object.entries(one.reasons))
    if (!archetypes.some(({ reasons }) => Object.values(reasons).includes(reason)))
      missing([...path, 'reasons', response], reason);
  if (!archetypes.some(({ precedent }) => precedent === one.precedent))
    missing([...path, 'precedent'], one.precedent);
  for (const [i, action] of one.actions.entries())
    if (!archetypes.some(({ actions }) => actions.includes(action))) missing([...path, 'actions', i], action);
}
