/**
 * The call graph by its ends: which calls touch a module, a team, or cross the border of a unit, so that nobody has to walk
 * through all of them. Derived from the world alone and derived anew when `world.structure` has grown: no part of the state.
 */
import type { Call, World } from '../world.ts';
import { derived } from './derived.ts';

interface Ends {
  structure: number;
  /** Calls from or to a module, by module id; all lists in the order of `world.calls`. */
  modules: Map<string, Call[]>;
  /** Calls from or to modules of a team, by team id. */
  teams: Map<string, Call[]>;
  /** Calls between a unit and others, by unit id. */
  borders: Map<string, Call[]>;
  /** Sizes of the modules in a unit, added up. */
  mass: Map<string, number>;
}

const endsOf = derived(findEnds);

function findEnds(world: World): Ends {
  const ends: Ends = {
    structure: world.structure,
    modules: new Map(),
    teams: new Map(),
    borders: new Map(),
    mass: new Map(),
  };
  for (const call of world.calls) {
    const from = world.modules[call.from];
    const to = world.modules[call.to];
    noteBoth(ends.modules, call.from, call.to, call);
    noteBoth(ends.teams, from?.team ?? '', to?.team ?? '', call);
    if (from?.unit !== to?.unit) noteBoth(ends.borders, from?.unit ?? '', to?.unit ?? '', call);
  }
  for (const id in world.modules) {
    const { unit, size } = world.modules[id] ?? { unit: '', size: 0 };
    ends.mass.set(unit, (ends.mass.get(unit) ?? 0) + size);
  }
  return ends;
}

/** Notes a call at both its ends, once where they are the same. */
function noteBoth(lists: Map<string, Call[]>, a: string, b: string, call: Call): void {
  for (const end of a === b ? [a] : [a, b]) {
    const list = lists.get(end);
    if (list) list.push(call);
    else lists.set(end, [call]);
  }
}

/** Calls from or to a module. */
export const callsAtModule = (world: World, module: string): readonly Call[] =>
  endsOf(world).modules.get(module) ?? [];

/** Calls from or to modules of a team. */
export const callsAtTeam = (world: World, team: string): readonly Call[] =>
  endsOf(world).teams.get(team) ?? [];

/** Calls between a unit and other units. */
export const callsAcross = (world: World, unit: string): readonly Call[] =>
  endsOf(world).borders.get(unit) ?? [];

/** Sizes of the modules in a unit, added up. */
export const massOf = (world: World, unit: string): number => endsOf(world).mass.get(unit) ?? 0;
