/** What no sane scenario has more of, and names that would mean something else to the game. */
import { archetypes } from './archetypes.ts';
import type { Problem } from './authoredProblems.ts';
import type { Authored } from './authoredTypes.ts';
import { MOST_WORDS, wordsOf } from './ownWords.ts';
import { practices } from './practices.ts';
import { SCENARIO_IDS } from './scenarioIds.ts';

/** Teams, people and parts of one organisation at most. */
export const MOST = {
  teams: 8,
  people: 80,
  joiners: 40,
  modules: 40,
  calls: 200,
  cards: 40,
  units: 40,
  goals: 8,
  twists: 60,
  users: 1_000_000,
  servers: 2_000,
  number: 10_000,
} as const;

/** Practices of an author's own, beside ours, at most. */
export const MOST_PRACTICES = 8;

/** Ids that every table of the engine has a meaning for already. */
const RESERVED = new Set<string>([...Object.getOwnPropertyNames(Object.prototype), 'monolith']);

/** Everything that is too much, or badly named. */
export function limits(file: Authored): Problem[] {
  const { scenario, archetypes: own = [], practices: ways = [], texts } = file;
  const found: Problem[] = [];
  const at = (...path: Problem['path']): Problem['path'] => ['scenario', ...path];
  const most = (path: Problem['path'], count: number, limit: number): void => {
    if (count > limit)
      found.push({ path, why: 'tooMany', of: String(limit), detail: `${count}, at most ${limit}` });
  };
  const wrong = (path: Problem['path'], why: Problem['why'], of: string): void => {
    found.push({ path, why, of, detail: of });
  };
  const { teams, modules, calls, cards, start, pressures, twists, goals } = scenario;
  most(at('teams'), teams.length, MOST.teams);
  most(at('teams'), teams.flatMap(({ engineers }) => engineers).length, MOST.people);
  most(at('modules'), modules.length, MOST.modules);
  most(at('calls'), calls.length, MOST.calls);
  most(at('twists'), twists.length, MOST.twists);
  most(at('start', 'users'), start.users, MOST.users);
  most(at('start', 'instances'), start.instances, MOST.servers);
  most(at('start', 'units'), start.units?.length ?? 0, MOST.units);
  const coming = (pressures.joiners ?? []).reduce((sum, { count }) => sum + count, 0);
  most(at('pressures', 'joiners'), coming, MOST.joiners);
  for (const [team, list] of Object.entries(cards)) most(at('cards', team), list.length, MOST.cards);

  if (SCENARIO_IDS.some((id) => id === scenario.id)) wrong(at('id'), 'ours', scenario.id);
  const name = (path: Problem['path'], id: string): void => {
    if (RESERVED.has(id)) wrong(path, 'reserved', id);
  };
  name(at('id'), scenario.id);
  for (const [i, { id, engineers }] of teams.entries()) {
    name(at('teams', i, 'id'), id);
    // Pages read the team off the id of a desk: basil-ana.
    if (id.includes('-')) wrong(at('teams', i, 'id'), 'format', id);
    for (const [n, one] of engineers.entries()) {
      name(at('teams', i, 'engineers', n, 'id'), one.id);
      if (!one.id.startsWith(`${id}-`)) wrong(at('teams', i, 'engineers', n, 'id'), 'format', one.id);
    }
  }
  for (const [i, { id }] of modules.entries()) name(at('modules', i, 'id'), id);
  for (const [i, { id }] of (start.units ?? []).entries()) name(at('start', 'units', i, 'id'), id);
  for (const [i, { id }] of twists.entries()) name(at('twists', i, 'id'), id);
  for (const [i, { id }] of goals.entries()) name(at('goals', i, 'id'), id);
  for (const [i, one] of own.entries()) {
    name(['archetypes', i, 'id'], one.id);
    if (archetypes.some(({ id }) => id === one.id)) wrong(['archetypes', i, 'id'], 'ours', one.id);
    if (own.findIndex(({ id }) => id === one.id) < i) wrong(['archetypes', i, 'id'], 'twice', one.id);
    for (const [path, number] of numbersIn(one, ['archetypes', i]))
      if (number > MOST.number) wrong(path, 'tooLarge', String(MOST.number));
  }
  const owned = ways.filter(({ id }) => !practices.some((ours) => ours.id === id));
  most(['practices'], owned.length, MOST_PRACTICES);
  for (const [i, one] of ways.entries()) {
    name(['practices', i, 'id'], one.id);
    for (const [path, number] of numbersIn(one, ['practices', i]))
      if (number > MOST.number) wrong(path, 'tooLarge', String(MOST.number));
  }
  const length = JSON.stringify(wordsOf(file)).length;
  if (length > MOST_WORDS) wrong(['texts'], 'tooLong', String(MOST_WORDS));
  for (const [i, { language }] of texts.entries())
    if (texts.findIndex((one) => one.language === language) < i)
      wrong(['texts', i, 'language'], 'twice', language);
  return found;
}

/** Every number in a value, with its path. */
function numbersIn(value: unknown, path: Problem['path']): [Problem['path'], number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([key, part]) => numbersIn(part, [...path, key]));
}
