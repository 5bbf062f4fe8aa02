/** What is wrong with a draft, as a person reads it: the reason as a sentence, and the place by its names. */
import type { Problem } from '../../../shared/content/authoredProblems.ts';
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { nameOf, say, t } from '../../text/index.ts';
import { at, type Path } from './paths.ts';

/** The reason. */
export const reasonOf = ({ why, of }: Problem): string => t(`author.why.${why}`, { of });

export const SECTIONS = [
  'story',
  'teams',
  'system',
  'work',
  'start',
  'pressures',
  'goals',
  'choices',
  'own',
  'test',
  'share',
] as const;
export type Section = (typeof SECTIONS)[number];

const HOMES: Record<string, Section> = {
  texts: 'story',
  length: 'story',
  closed: 'choices',
  archetypes: 'own',
  practices: 'own',
  plan: 'pressures',
};
const IN_SCENARIO: Record<string, Section> = {
  teams: 'teams',
  modules: 'system',
  calls: 'system',
  cards: 'work',
  start: 'start',
  pressures: 'pressures',
  twists: 'pressures',
  goals: 'goals',
  learning: 'goals',
  unlocked: 'choices',
};

/** The part of the desk where a place is. */
export function sectionOf(path: Path): Section {
  const [first, second = '', third] = path;
  if (first !== 'scenario') return HOMES[String(first)] ?? 'story';
  if (second === 'start' && third === 'units') return 'system';
  if (second === 'start' && third === 'pager') return 'teams';
  if (second === 'start' && (third === 'waiting' || third === 'flaws')) return 'work';
  return IN_SCENARIO[String(second)] ?? 'story';
}

/** A place in words: what things on the way are called, and what is asked there. */
export function placeOf(path: Path, file: Authored): string {
  const names: string[] = [];
  for (const [i, part] of path.entries()) {
    const here = at(file, path.slice(0, i + 1));
    const row = here as { id?: unknown; name?: unknown } | null | undefined;
    if (typeof part === 'number') names.push(rowName(path[i - 1], row, part));
    else names.push(say(`author.f.${part}`) ?? knownName(part) ?? '');
  }
  return names.filter((name) => name !== '').join(' · ');
}

/** A row of a list by its name, else by its number. */
function rowName(
  list: string | number | undefined,
  row: { id?: unknown; name?: unknown } | null | undefined,
  i: number,
): string {
  if (typeof row?.name === 'string' && row.name !== '') return row.name;
  const kinds = { teams: 'team', modules: 'module', goals: 'goal', twists: 'twist', archetypes: 'archetype' };
  const kind = kinds[list as keyof typeof kinds];
  return kind && typeof row?.id === 'string' ? nameOf(kind as 'team', row.id) : `${i + 1}`;
}

const knownName = (id: string): string | null =>
  say(`name.team.${id}`) ?? say(`name.module.${id}`) ?? say(`name.practice.${id}`);
