/** Who knows what: knowledge of modules grows by building, by incidents and by learning, and is forgotten slowly. */
import {
  FORGET_DAY,
  KNOWS_ENOUGH,
  KNOWS_START,
  KNOWS_WELL,
  LEARN_CHANGE,
  LEARN_DAY,
  LEARN_INCIDENT,
  OUTPUT_UNKNOWN,
} from '../../balance/people.ts';
import { luckBetween, luckInt } from '../../random.ts';
import type { Engineer, Team, World } from '../../world.ts';
import { isPresent, roll, teamEngineers } from './table.ts';

/** How well an engineer knows a module, 0-1. */
export const knowledgeOf = (world: World, engineer: string, module: string): number =>
  world.engineers[engineer]?.knows[module] ?? 0;

/** People of the whole org who know a module well: that many may be hit by a bus before nobody does. */
export function busFactor(world: World, module: string): number {
  let count = 0;
  for (const engineer of roll(world))
    if (isPresent(engineer) && (engineer.knows[module] ?? 0) >= KNOWS_WELL) count += 1;
  return count;
}

/** The bus factor of every module that somebody knows well. */
export function busFactors(world: World): Map<string, number> {
  const counts = new Map<string, number>();
  for (const engineer of roll(world)) {
    if (!isPresent(engineer)) continue;
    for (const module of knowsWell(engineer)) counts.set(module, (counts.get(module) ?? 0) + 1);
  }
  return counts;
}

/** The modules an engineer knows well, in the order she learned of them. */
export function knowsWell({ knows }: Engineer): string[] {
  const well: string[] = [];
  for (const module in knows) if ((knows[module] ?? 0) >= KNOWS_WELL) well.push(module);
  return well;
}

/** What the people of a team know of its own modules, as knowledge of the whole table: newcomers weigh little. 0-1. */
export function teamKnowledge(world: World, team: Team): number {
  const table = teamEngineers(world, team.id);
  let sum = 0;
  let weight = 0;
  for (const engineer of table) {
    for (const module of team.modules) {
      sum += (engineer.knows[module] ?? 0) * engineer.ramp;
      weight += engineer.ramp;
    }
  }
  return weight > 0 ? sum / weight : KNOWS_ENOUGH;
}

/** Factor on output: a team that does not know its modules reads more than it writes. */
export const knowledgeFactor = (knows: number): number =>
  OUTPUT_UNKNOWN + (1 - OUTPUT_UNKNOWN) * Math.min(1, knows / KNOWS_ENOUGH);

const learn = (engineer: Engineer, module: string, share: number): void => {
  const known = engineer.knows[module] ?? 0;
  engineer.knows[module] = known + share * (1 - known);
};

/** What an engineer of a scenario knows on the first day: her team's modules, some better than others. */
export function knowAtStart(world: World, engineer: Engineer, modules: readonly string[]): void {
  for (const module of modules) {
    const name = `knows/${engineer.id}/${module}`;
    engineer.knows[module] = luckBetween(
      world.setup.seed,
      'people',
      name,
      KNOWS_START[0] ?? 0,
      KNOWS_START[1] ?? 1,
    );
  }
}

/** A merged change teaches whoever built it. */
export function learnByBuilding(world: World, team: string, module: string, change: string): void {
  const table = teamEngineers(world, team);
  if (table.length === 0) return;
  const builder = table[luckInt(world.setup.seed, 'people', `builder/${change}`, table.length)];
  if (builder) learn(builder, module, LEARN_CHANGE);
}

/** An incident teaches whoever worked on it. */
export function learnByIncident(world: World, engineer: string, module: string): void {
  const person = world.engineers[engineer];
  if (person && world.modules[module]) learn(person, module, LEARN_INCIDENT);
}

/** The evening: Learn slices spread knowledge to whoever knows least of something; what is not used fades. */
export function studyAndForget(world: World, workday: boolean): void {
  for (const team of Object.values(world.teams)) {
    for (const engineer of teamEngineers(world, team.id)) {
      for (const module in engineer.knows)
        engineer.knows[module] = (engineer.knows[module] ?? 0) * (1 - FORGET_DAY);
      if (!workday || team.shares.learn <= 0) continue;
      let least = '';
      for (const module of team.modules)
        if (least === '' || (engineer.knows[module] ?? 0) < (engineer.knows[least] ?? 0)) least = module;
      if (least !== '') learn(engineer, least, LEARN_DAY * team.shares.learn);
    }
  }
}
