/** Worlds for tests: built, played for a while by bots, reloaded, and checked against what must always hold. */
import { content } from '../../shared/content/index.ts';
import type { BotId } from '../../shared/sim/bots/driver.ts';
import { type HeadlessRun, playOn } from '../../shared/sim/bots/headless.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { loadWorld, saveWorld } from '../../shared/sim/snapshot.ts';
import { type Actor, type Outcome, settle } from '../../shared/sim/step.ts';
import type { World, WorldSetup } from '../../shared/sim/world.ts';

export { content };

/** A setup of the standard game; a field given replaces the standard one. */
export const setupOf = (over: Partial<WorldSetup> = {}): WorldSetup => ({
  seed: 'test',
  scenario: 'two-pizzas',
  quarters: 1,
  liveDays: 5,
  ...over,
});

/** A fresh world. */
export const newWorld = (over: Partial<WorldSetup> = {}): World => createWorld(setupOf(over), content);

/** A run that bots have played up to a tick. */
export function playedTo(
  until: number,
  bots: BotId = 'careful',
  over: Partial<WorldSetup> = {},
): HeadlessRun {
  return playOn({ world: newWorld(over), facts: [], journal: [] }, { bots, until });
}

/** The same world as a restarted server would load it. */
export const reload = (world: World): World => loadWorld(saveWorld(world), content);

/** A deep copy with its own state, for what-if tests. */
export const fork = (world: World): World => reload(world);

export const human = (engineer: string): Actor => ({ kind: 'human', engineer });
export const SYSTEM: Actor = { kind: 'system' };

let commandNumber = 0;

/** Applies one command at the present tick and returns its outcome and facts. */
export function tell(
  world: World,
  actor: Actor,
  verb: string,
  payload: unknown = {},
): { outcome: Outcome; facts: Fact[] } {
  commandNumber += 1;
  const result = settle(world, [{ id: `test-${commandNumber}`, actor, verb, payload }]);
  const outcome = result.outcomes[0];
  if (result.outcomes.length !== 1 || !outcome)
    throw new Error(`${verb}: ${result.outcomes.length} outcomes`);
  return { outcome, facts: result.facts };
}

/** Every number in a value that is not finite, by path. */
export function unfinished(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
  if (value === undefined) return [`${path} is undefined`];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => unfinished(part, `${path}.${key}`));
}

/** What must hold in every world at every tick; an empty list when all is well. */
export function brokenRules(world: World): string[] {
  const { content: _, ...state } = world;
  const broken = unfinished(state, 'world');
  const share = (path: string, value: number): void => {
    if (!(value >= 0 && value <= 1)) broken.push(`${path} = ${value} is not a share`);
  };
  const known = (path: string, table: object, id: string): void => {
    if (id !== '' && !Object.hasOwn(table, id)) broken.push(`${path}: there is no ${id}`);
  };
  if (!Number.isInteger(world.cash)) broken.push(`cash ${world.cash} is not in whole cents`);
  if (!Number.isInteger(world.tick)) broken.push(`tick ${world.tick}`);
  share('trust', world.trust);
  share('failing', world.failing);
  for (const module of Object.values(world.modules)) {
    share(`${module.id}.debt`, module.debt);
    share(`${module.id}.errors`, module.errors);
    known(`${module.id}.team`, world.teams, module.team);
    known(`${module.id}.unit`, world.units, module.unit);
    if (module.load < 0) broken.push(`${module.id}.load = ${module.load}`);
  }
  for (const call of world.calls) {
    share(`${call.id}.lost`, call.lost);
    known(call.id, world.modules, call.from);
    known(call.id, world.modules, call.to);
  }
  for (const unit of Object.values(world.units)) {
    share(`${unit.id}.errors`, unit.errors);
    share(`${unit.id}.shed`, unit.shed);
    share(`${unit.id}.warmth`, unit.warmth);
    known(`${unit.id}.busy`, world.deploys, unit.busy);
    known(`${unit.id}.team`, world.teams, unit.team);
    for (const id of unit.deploys) known(`${unit.id}.deploys`, world.deploys, id);
    if (unit.instances < 1) broken.push(`${unit.id} has ${unit.instances} instances`);
  }
  for (const engineer of Object.values(world.engineers)) {
    share(`${engineer.id}.energy`, engineer.energy);
    share(`${engineer.id}.morale`, engineer.morale);
    known(`${engineer.id}.team`, world.teams, engineer.team);
    known(`${engineer.id}.incident`, world.incidents, engineer.incident);
  }
  for (const card of Object.values(world.cards)) {
    share(`${card.id}.share`, card.share);
    known(`${card.id}.team`, world.teams, card.team);
    for (const id of card.modules) known(`${card.id}.modules`, world.modules, id);
    if (card.merged > card.built || card.live > card.merged) {
      broken.push(`${card.id}: built ${card.built}, merged ${card.merged}, live ${card.live}`);
    }
  }
  for (const change of Object.values(world.changes)) {
    known(`${change.id}.team`, world.teams, change.team);
    known(`${change.id}.module`, world.modules, change.module);
    known(`${change.id}.unit`, world.units, change.unit);
    known(`${change.id}.deploy`, world.deploys, change.deploy);
    const riding = world.deploys[change.deploy]?.state ?? 'gone';
    if (change.state === 'aboard' && ['gone', 'done', 'rolledBack'].includes(riding))
      broken.push(`${change.id} is aboard a deploy that is ${riding}`);
  }
  for (const deploy of Object.values(world.deploys)) {
    share(`${deploy.id}.share`, deploy.share);
    known(`${deploy.id}.unit`, world.units, deploy.unit);
  }
  for (const incident of Object.values(world.incidents)) {
    known(`${incident.id}.unit`, world.units, incident.unit);
    known(`${incident.id}.engineer`, world.engineers, incident.engineer);
  }
  for (const extraction of Object.values(world.extractions))
    known('extraction', world.modules, extraction.module);
  known('pager', world.engineers, world.pager);
  return broken;
}
