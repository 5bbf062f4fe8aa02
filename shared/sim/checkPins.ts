/**
 * What a policy file says against the scenario it is played in, and against itself. The schema checks shapes; here is what
 * only shows in the whole: unknown names, calls in a circle, a module in two units, a practice without what it needs.
 */
import type { Content, ScenarioData } from '../content/types.ts';
import { CADENCE_DAYS } from './balance/deploys.ts';
import type { Pins } from './pins.ts';

/** One thing that is wrong: where, and why. */
export interface PinProblem {
  path: string;
  reason: string;
}

/** Everything that is wrong with pins, in the order of the file; empty when they can be played. */
export function checkPins(pins: Pins | undefined, scenario: ScenarioData, content: Content): PinProblem[] {
  if (!pins) return [];
  const problems: PinProblem[] = [];
  const wrong = (path: string, reason: string): void => {
    problems.push({ path, reason });
  };
  const known = (path: string, what: string, id: string, ids: readonly string[]): void => {
    if (!ids.includes(id)) wrong(path, `there is no ${what} "${id}"; known: ${ids.join(', ')}`);
  };
  const sizes = pins.teams ?? scenario.teams.map(({ id, engineers }) => ({ id, size: engineers.length }));
  const teams = sizes.map(({ id }) => id);
  const modules = pins.modules ? Object.keys(pins.modules) : scenario.modules.map(({ id }) => id);
  if (new Set(teams).size < teams.length) wrong('teams', 'two pinned teams have the same id');
  if (modules.length === 0) wrong('modules', 'a product needs at least one module');
  for (const [module, team] of Object.entries(pins.modules ?? {}))
    known(`modules.${module}`, 'team', team, teams);
  checkPractices(pins, content, known, wrong);
  const units = checkUnits(pins, modules, teams, known, wrong);
  checkCalls(pins, scenario, modules, known, wrong);

  if (pins.lanes && Object.values(pins.lanes).every((share) => !share))
    wrong('lanes', 'at least one lane needs a share');
  const people = sizes.reduce((sum, { size }) => sum + size, 0);
  if ((pins.onCall?.rota ?? 0) > people)
    wrong('onCall.rota', `${pins.onCall?.rota} take turns, but there are ${people} people`);
  for (const [i, hire] of (pins.hires ?? []).entries()) known(`hires.${i}.team`, 'team', hire.team, teams);
  for (const [i, condition] of (pins.conditions ?? []).entries()) {
    const path = `conditions.${i}`;
    if (condition.kind === 'fault' || condition.kind === 'flaw') {
      known(
        `${path}.archetype`,
        'archetype',
        condition.archetype,
        content.archetypes.map((one) => one.id),
      );
      if (condition.kind === 'fault' && condition.module !== undefined)
        known(`${path}.module`, 'module', condition.module, modules);
    }
    if (condition.kind === 'cacheFlush' && condition.unit !== undefined)
      known(`${path}.unit`, 'unit', condition.unit, units);
  }
  return problems;
}

type Known = (path: string, what: string, id: string, ids: readonly string[]) => void;
type Wrong = (path: string, reason: string) => void;

function checkPractices(pins: Pins, content: Content, known: Known, wrong: Wrong): void {
  const practices = content.practices.map(({ id }) => id);
  for (const [id, level] of Object.entries(pins.practices ?? {})) {
    known(`practices.${id}`, 'practice', id, practices);
    const needs = content.practices.find((one) => one.id === id)?.needs ?? [];
    for (const need of needs) {
      const other = pins.practices?.[need.practice];
      // What is not pinned may still be learned; what is pinned too low never will be.
      if (level > 0 && other !== undefined && other < need.level)
        wrong(
          `practices.${id}`,
          `needs ${need.practice} at ${need.level} or more, which is pinned at ${other}`,
        );
    }
  }
  for (const [id, value] of Object.entries(pins.policies ?? {})) {
    const choices = content.policies.find((one) => one.id === id)?.choices;
    if (choices) known(`policies.${id}`, `value of ${id}`, value, choices);
    else
      known(
        `policies.${id}`,
        'policy',
        id,
        content.policies.map((one) => one.id),
      );
  }
  const days = CADENCE_DAYS[pins.policies?.cadence ?? ''];
  if (days !== undefined && pins.intervalDays !== undefined && pins.intervalDays !== days)
    wrong(
      'policies.cadence',
      `says a departure every ${days} days, but intervalDays says ${pins.intervalDays}`,
    );
  const { by } = pins.onCall ?? {};
  const pagers = pins.policies?.pagers;
  if (by !== undefined && pagers !== undefined && by !== pagers)
    wrong('policies.pagers', `says ${pagers}, but onCall.by says ${by}`);
}

/** The ids of all units that will exist. */
function checkUnits(
  pins: Pins,
  modules: readonly string[],
  teams: readonly string[],
  known: Known,
  wrong: Wrong,
): string[] {
  const homes = new Map<string, string>();
  const units = ['monolith'];
  const add = (path: string, id: string, team: string, inside: readonly string[]): void => {
    known(path, 'team', team, teams);
    if (units.includes(id)) wrong(path, `there are two units "${id}"`);
    units.push(id);
    for (const module of inside) {
      known(path, 'module', module, modules);
      const other = homes.get(module);
      if (other !== undefined) wrong(path, `module ${module} is in ${other} already`);
      homes.set(module, path);
    }
  };
  for (const [id, unit] of Object.entries(pins.units ?? {})) add(`units.${id}`, id, unit.owner, unit.modules);
  for (const [module, team] of Object.entries(pins.services ?? {}))
    add(`services.${module}`, module, team, [module]);
  return units;
}

function checkCalls(
  pins: Pins,
  scenario: ScenarioData,
  modules: readonly string[],
  known: Known,
  wrong: Wrong,
): void {
  const callees = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const [i, { from, to }] of (pins.calls ?? []).entries()) {
    known(`calls.${i}.from`, 'module', from, modules);
    known(`calls.${i}.to`, 'module', to, modules);
    if (seen.has(`${from}>${to}`)) wrong(`calls.${i}`, `${from} calls ${to} twice; add the rates`);
    seen.add(`${from}>${to}`);
    callees.set(from, [...(callees.get(from) ?? []), to]);
  }
  const circle = findCircle(callees);
  if (circle) wrong('calls', `call each other in a circle: ${circle.join(' > ')}`);
  const calls = pins.calls
    ? [...seen]
    : scenario.calls
        .filter(({ from, to }) => modules.includes(from) && modules.includes(to))
        .map(({ from, to }) => `${from}>${to}`);
  for (const id of Object.keys(pins.dependencies ?? {})) known(`dependencies.${id}`, 'call', id, calls);
}

/** A path of calls that ends where it began; undefined when there is none. */
function findCircle(callees: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const closed = new Set<string>();
  const visit = (id: string, path: readonly string[]): string[] | undefined => {
    const at = path.indexOf(id);
    if (at >= 0) return [...path.slice(at), id];
    if (closed.has(id)) return undefined;
    for (const next of callees.get(id) ?? []) {
      const circle = visit(next, [...path, id]);
      if (circle) return circle;
    }
    closed.add(id);
    return undefined;
  };
  for (const id of callees.keys()) {
    const circle = visit(id, []);
    if (circle) return circle;
  }
  return undefined;
}
