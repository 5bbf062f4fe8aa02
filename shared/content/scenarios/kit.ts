/** Short hands for writing scenarios: one line a module, call, card and engineer. */
import type { CallData, CardData, EngineerData, ModuleData, TeamData } from '../types.ts';

/** A module: owner team, size 1-4, work units of a request (a storefront page is 1), share of visits that enter here. */
export const module = (id: string, team: string, size: number, work: number, entry: number): ModuleData => ({
  id,
  team,
  size,
  work,
  entry,
});

/** A call that fails its caller when it fails. */
export const needs = (from: string, to: string, rate = 1): CallData => ({ from, to, rate, hard: true });
/** A call its caller can do without, worse. */
export const likes = (from: string, to: string, rate = 1): CallData => ({ from, to, rate, hard: false });

/** The lanes of a team the previous manager left behind: nearly everybody builds. */
const HABIT: EngineerData['lanes'][] = [
  ['build', 'operate'],
  ['build', 'quality'],
  ['build', 'delivery'],
  ['build', 'quality'],
  ['build', 'architecture'],
  ['build', 'delivery'],
  ['build', 'operate'],
  ['build', 'learn'],
];

/** A team with the people of these names, at the lanes they were left with. */
export const team = (
  id: string,
  names: readonly string[],
  lanes: readonly EngineerData['lanes'][] = HABIT,
): TeamData => ({
  id,
  engineers: names.map((name, i) => ({
    id: `${id}-${name.toLowerCase()}`,
    name,
    lanes: [...(lanes[i % lanes.length] ?? ['build', 'build'])],
  })),
});

const card = (
  kind: CardData['kind'],
  title: string,
  modules: string[],
  size: number,
  hopeEuros: number,
): CardData => ({ title, kind, modules, size, hope: hopeEuros * 100 });

/** Cards: title, modules it touches, size in changes, hoped-for worth in euros a day. */
export const feature = (title: string, modules: string[], size: number, hope: number): CardData =>
  card('feature', title, modules, size, hope);
export const experiment = (title: string, modules: string[], size: number, hope: number): CardData =>
  card('experiment', title, modules, size, hope);
export const request = (title: string, modules: string[], size: number, hope: number): CardData =>
  card('request', title, modules, size, hope);
export const upkeep = (title: string, modules: string[], size: number): CardData =>
  card('upkeep', title, modules, size, 0);
