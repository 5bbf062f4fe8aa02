/** Builds an organisation from a scenario: the first Monday, 09:00, under the previous manager's plan. */
import type { Content, ScenarioData } from '../content/types.ts';
import { applyPinsToScenario } from './applyPins.ts';
import { COUPLING_FOUND, COUPLING_FOUND_DEBT } from './balance/conway.ts';
import { CADENCE_DAYS, EXTRACTION_POINTS } from './balance/deploys.ts';
import { createUnit, emptySums, emptyWeek } from './blanks.ts';
import { dayOf, OFFICE_OPENS } from './calendar.ts';
import { createEngineer, createTeam, NEVER } from './createTeam.ts';
import { contentFor } from './ownContent.ts';
import { refreshOwners } from './owners.ts';
import { dealCards } from './systems/backlog.ts';
import { findAtWork } from './systems/build.ts';
import { addChange, changesIn, placeChange } from './systems/changes.ts';
import { foreseenConditions } from './systems/conditions.ts';
import { findDrift } from './systems/deploys/drift.ts';
import { plantWorldFaults } from './systems/faultSources.ts';
import { openGoals } from './systems/goals.ts';
import { openDay } from './systems/people/day.ts';
import { promiseSeats } from './systems/people/joining.ts';
import { knowAtStart } from './systems/people/knowledge.ts';
import { roll } from './systems/people/table.ts';
import { noHours } from './systems/people/time.ts';
import { newBoard } from './systems/stakeholders.ts';
import { sumSuites } from './systems/suite.ts';
import { equip } from './systems/traffic/capacity.ts';
import { solveTraffic } from './systems/traffic/solve.ts';
import { readWays } from './systems/traffic/ways.ts';
import { put } from './tables.ts';
import {
  type Change,
  type Module,
  practiceLevel,
  type Skill,
  type Unit,
  type World,
  type WorldSetup,
} from './world.ts';
import { newOps } from './worldIncident.ts';
import { noOdds } from './worldOdds.ts';
import { newAsking, newCalling, noFlows } from './worldTraffic.ts';

/** Callers before callees, so that one pass carries demand down the call graph; a cycle is an error of the scenario. */
function sortModules(scenario: ScenarioData): string[] {
  const order: string[] = [];
  const state = new Map<string, 'open' | 'closed'>();
  const callees = new Map<string, string[]>();
  for (const call of scenario.calls) callees.set(call.from, [...(callees.get(call.from) ?? []), call.to]);
  const visit = (id: string): void => {
    if (state.get(id) === 'closed') return;
    if (state.get(id) === 'open')
      throw new Error(`scenario ${scenario.id}: modules call each other in a circle at ${id}`);
    state.set(id, 'open');
    for (const callee of callees.get(id) ?? []) visit(callee);
    state.set(id, 'closed');
    order.unshift(id);
  };
  for (const module of scenario.modules) visit(module.id);
  return order;
}

/**
 * A new World.
 * @param setup seed, scenario id, quarters (≥ 1), liveDays (1-5) and optional pins
 * @param given checked content; a scenario of the setup's own lies over it
 * @throws Error when the scenario is unknown or its data contradict themselves
 */
export function createWorld(setup: WorldSetup, given: Content): World {
  const content = contentFor(setup, given);
  const found = content.scenarios[setup.scenario];
  if (!found)
    throw new Error(
      `there is no scenario "${setup.scenario}"; known: ${Object.keys(content.scenarios).join(', ')}`,
    );
  const scenario = applyPinsToScenario(found, setup.pins);
  const { start } = scenario;
  const world: World = {
    setup,
    content,
    tick: OFFICE_OPENS,
    phase: 'live',
    attention: 1,
    next: { fact: 1, deploy: 1, incident: 1, fault: 1 },
    cash: start.cashCents,
    trust: start.trust,
    value: 0,
    baseUsers: start.users,
    users: 0,
    failing: 0,
    flows: noFlows(),
    dirty: true,
    dirtyUnits: [],
    structure: 1,
    lostZones: [],
    waste: 0,
    history: [],
    delays: [],
    today: emptySums(),
    hours: noHours(),
    week: emptyWeek(),
    revenueYesterday: 0,
    costYesterday: 0,
    lostQuarter: 0,
    requestsQuarter: 0,
    failedQuarter: 0,
    holdMs: 0,
    ready: [],
    lapseStop: '',
    lapseStops: 0,
    pager: start.pager,
    modules: {},
    moduleOrder: sortModules(scenario),
    calls: [],
    units: {},
    teams: {},
    engineers: {},
    cards: {},
    changes: {},
    deploys: {},
    faults: {},
    incidents: {},
    orders: {},
    habits: {},
    lessons: {},
    undone: {},
    ops: newOps(),
    extractions: {},
    boardBooked: 0,
    stagingStale: 0,
    practices: {},
    decisions: {},
    bonds: {},
    policies: {},
    conditions: foreseenConditions(scenario.twists, setup.pins?.conditions ?? [], setup.seed),
    goals: openGoals(scenario.goals),
    stakeholders: newBoard(),
    log: [],
    odds: noOdds(),
    news: null,
    weeks: [],
  };
  const monolith = createUnit('monolith', 'monolith', '', start.instances);
  const cadence = setup.pins?.policies?.cadence ?? start.policies.cadence ?? '';
  monolith.mode = cadence === 'continuous' ? cadence : start.mode;
  monolith.intervalDays = CADENCE_DAYS[cadence] ?? start.intervalDays;
  monolith.strategy = start.strategy;
  world.units.monolith = monolith;
  for (const team of scenario.teams) {
    world.teams[team.id] = createTeam(team.id);
    for (const { id, name, lanes } of team.engineers) {
      world.teams[team.id]?.table.push(id);
      const engineer = createEngineer(id, name, team.id, lanes);
      engineer.energy = start.energy ?? engineer.energy;
      engineer.morale = start.morale ?? engineer.morale;
      put(world.engineers, id, engineer);
    }
  }
  for (const data of scenario.modules) {
    const module: Module = {
      ...data,
      unit: 'monolith',
      debt: setup.pins?.debt ?? start.debtOf?.[data.id] ?? start.debt,
      suite: 0,
      breaker: false,
      outsideCut: false,
      ...newAsking(),
    };
    world.modules[data.id] = module;
    world.teams[data.team]?.modules.push(data.id);
  }
  const place = new Map(world.moduleOrder.map((id, i) => [id, i]));
  const calls = [...scenario.calls].sort((a, b) => (place.get(a.from) ?? 0) - (place.get(b.from) ?? 0));
  for (const { from, to, rate, hard } of calls) {
    world.calls.push({
      id: `${from}>${to}`,
      from,
      to,
      rate,
      hard,
      ...newCalling(),
      coupling: COUPLING_FOUND + COUPLING_FOUND_DEBT * start.debt,
      fray: 0,
      contract: 'none',
      owedFrom: 0,
      owedTo: 0,
    });
  }
  layOutServices(world, scenario);
  refreshOwners(world);
  for (const unit of Object.values(world.units)) pinRelease(unit, setup);
  const pinned = setup.pins?.practices ?? {};
  for (const { id, scope } of content.practices) {
    const level = pinned[id] ?? start.practices[id] ?? 0;
    const held: Record<string, Skill> = {};
    for (const holder of scope === 'org' ? [''] : Object.keys(world.teams))
      held[holder] = {
        level: pinned[id] === undefined ? (start.practicesOf?.[holder]?.[id] ?? level) : level,
        points: 0,
      };
    put(world.practices, id, { id, scope, pinned: pinned[id] !== undefined, held });
  }
  for (const { id, choices } of content.policies) {
    world.policies[id] = {
      id,
      value: setup.pins?.policies?.[id] ?? start.policies[id] ?? choices[0] ?? '',
      votes: {},
    };
  }
  for (const team of Object.values(world.teams)) dealCards({ world, facts: [] }, team);
  loadTrain(world, scenario);
  settleIn(world);
  for (const { module, progress } of start.extractions) {
    const data = world.modules[module];
    if (data && data.unit === 'monolith') {
      const points = (EXTRACTION_POINTS[data.size] ?? 0) * progress;
      world.extractions[module] = {
        module,
        team: data.team,
        points,
        active: true,
        ready: false,
        back: false,
      };
    }
  }
  for (const engineer of roll(world)) knowAtStart(world, engineer, world.teams[engineer.team]?.modules ?? []);
  for (const { id, site } of setup.pins?.teams ?? []) {
    const team = world.teams[id];
    if (team) team.site = site ?? 0;
  }
  promiseSeats(world);
  plantWorldFaults({ world, facts: [] });
  openDay({ world, facts: [] });
  readWays(world);
  for (const unit of Object.values(world.units)) equip(world, unit, false);
  solveTraffic(world);
  return world;
}

/** Boxes the previous manager left on the monolith's train: changes of each team's first card. */
function loadTrain(world: World, scenario: ScenarioData): void {
  for (const [team, count] of Object.entries(scenario.start.waiting)) {
    const cards = Object.values(world.cards).filter((card) => card.team === team);
    let left = count;
    for (const card of cards) {
      while (left > 0 && card.merged < card.size - (card === cards[0] ? 1 : 0)) {
        const state = world.teams[team];
        if (!state) break;
        state.made += 1;
        const module = card.modules[card.merged % card.modules.length] ?? '';
        const unit = world.modules[module]?.unit ?? 'monolith';
        const change: Change = {
          id: `c-${team}-${state.made}`,
          team,
          card: card.id,
          module,
          unit,
          state: 'waiting',
          deploy: '',
          startedAt: Math.max(0, OFFICE_OPENS - 60 * left),
          mergedAt: OFFICE_OPENS,
          fact: '',
          culprit: false,
          repair: false,
          migration: false,
        };
        addChange(world, change);
        card.begun += 1;
        card.built += 1;
        card.merged += 1;
        left -= 1;
      }
    }
  }
  for (const { module, archetype, level } of scenario.start.flaws ?? []) {
    const box = Object.values(world.changes).find((change) => change.module === module && !change.flaw);
    if (box) box.flaw = { archetype, level };
  }
}

/** Teams are in the middle of their work and used to the tests they have; what a policy file brings is new to them. */
function settleIn(world: World): void {
  const isNew = world.setup.pins?.practices?.tests !== undefined;
  for (const team of Object.values(world.teams)) {
    team.testsLevel = practiceLevel(world, 'tests', team.id);
    team.testsSince = isNew ? 0 : NEVER;
    findAtWork(world, team);
  }
  for (const unit of Object.values(world.units)) findDrift(world, unit);
  sumSuites(world);
}

function pinRelease(unit: Unit, { pins }: WorldSetup): void {
  if (pins?.mode) unit.mode = pins.mode;
  if (pins?.intervalDays) unit.intervalDays = pins.intervalDays;
  if (pins?.strategy) unit.strategy = pins.strategy;
}

/** A module lives in another unit from now on; what waits for a train waits for that unit's. */
export function moveModule(world: World, id: string, unit: string): void {
  const module = world.modules[id];
  if (!module) throw new Error(`there is no module ${id}`);
  const from = module.unit;
  module.unit = unit;
  for (const change of changesIn(world, from)) {
    if (change.module === id && change.state === 'waiting') placeChange(world, change, unit);
  }
  world.dirty = true;
}

/** The services there are from the start: those a policy file pins, else those of the scenario. */
function layOutServices(world: World, { start }: ScenarioData): void {
  const { pins } = world.setup;
  if (pins?.units || pins?.services) {
    for (const [id, { owner, modules }] of Object.entries(pins.units ?? {}))
      makeService(world, id, owner, modules);
    for (const [id, team] of Object.entries(pins.services ?? {})) makeService(world, id, team);
    return;
  }
  for (const { id, owner, modules, instances } of start.units ?? []) {
    const service = makeService(world, id, owner, modules);
    service.instances = instances ?? service.instances;
    service.mode = start.serviceMode ?? start.mode;
    service.intervalDays = start.intervalDays;
    service.strategy = start.strategy;
  }
}

/** The cutover: a module, or several, get a unit of their own with servers for its usual peak, owned by `team`. */
export function makeService(world: World, id: string, team: string, modules: readonly string[] = [id]): Unit {
  const service = createUnit(id, 'service', team, 2);
  service.departDay = dayOf(world.tick);
  world.units[id] = service;
  for (const name of modules) {
    moveModule(world, name, id);
    const module = world.modules[name];
    if (!module || module.team === team) continue;
    const from = world.teams[module.team];
    if (from) from.modules = from.modules.filter((other) => other !== name);
    world.teams[team]?.modules.push(name);
    module.team = team;
  }
  refreshOwners(world);
  readWays(world);
  equip(world, service, true);
  return service;
}
