/**
 * Conway's mirror: what hangs together follows who talks to whom. Coupling is what two modules share beyond their interface
 * (tables, assumptions, releases in step); fray is how far a caller's idea of a network interface has drifted from what its
 * provider does now. Runs once a day; provider changes fray when they reach users (interfaces.ts).
 */
import {
  BOND_DAY,
  BOND_INCIDENT,
  BOND_LENT_DAY,
  CONTRACT_KEEPS,
  CONTRACT_LOOSENS,
  COORDINATION_PER_TEAM,
  COUPLING_LOOSENS,
  COUPLING_REST,
  COUPLING_TIGHTENS,
  EXTRACTION_COUPLING,
  EXTRACTION_TANGLE,
  FRAY_MENDS_CONTRACT,
  FRAY_MENDS_TALK,
  LOCKSTEP_HOURS,
  PAVED_PREMIUM,
  SERVICE_PREMIUM_PEOPLE,
  STANDARD_MASS,
} from '../balance/conway.ts';
import { DAY_TICKS } from '../calendar.ts';
import type { Tick } from '../emit.ts';
import { clamp01 } from '../exact.ts';
import { type Call, practiceLevel, type Unit, type World } from '../world.ts';
import { callsAcross, callsAtModule, massOf } from './callsAt.ts';
import { roll } from './people/table.ts';

/** The key of two teams' bond, whoever is named first. */
const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** How much two teams talk, 0-1: one team all the time, others as far as work has brought them together. */
export const talk = (world: World, a: string, b: string): number =>
  a === b ? 1 : (world.bonds[pairOf(a, b)] ?? 0);

/** Work side by side brings two teams closer; `much` of what is missing, 0-1. */
export function bringTogether(world: World, a: string, b: string, much: number): void {
  if (a === b || a === '' || b === '') return;
  world.bonds[pairOf(a, b)] = clamp01(talk(world, a, b) + much * (1 - talk(world, a, b)));
}

const teamOf = (world: World, module: string): string => world.modules[module]?.team ?? '';

/** A call that crosses the network. */
export const isRemote = (world: World, call: Pick<Call, 'from' | 'to'>): boolean =>
  world.modules[call.from]?.unit !== world.modules[call.to]?.unit;

/** Coupling of a call, 0-1; between units a policy file may hold it. */
export const couplingOf = (world: World, call: Call): number =>
  world.setup.pins?.coupling !== undefined && isRemote(world, call)
    ? world.setup.pins.coupling
    : call.coupling;

/**
 * How well the contract of a call is kept, 0-3: the provider's level of Service contracts where one is signed. At the top level
 * every interface a team provides has one; so it has where a policy file pins the practice.
 */
export function contractLevel(world: World, call: Call): number {
  const level = practiceLevel(world, 'contracts', teamOf(world, call.to));
  const everywhere = level >= 3 || world.practices.contracts?.pinned === true;
  return everywhere || call.contract === 'kept' ? level : 0;
}

/** Share of fray and breakage that a call's contract keeps away. */
export const contractKeeps = (world: World, call: Call): number =>
  CONTRACT_KEEPS[contractLevel(world, call) as 0 | 1 | 2 | 3];

/** Whoever is lent brings two tables together. */
function meetGuests(world: World): void {
  for (const { home, team } of roll(world)) if (home !== '') bringTogether(world, home, team, BOND_LENT_DAY);
}

/** Teams that fought an incident of today together have met: who worked on it, who owns what burned, who brought it. */
function fightTogether(world: World): void {
  for (const id in world.incidents) {
    const incident = world.incidents[id];
    if (!incident || (incident.state === 'resolved' && incident.resolvedAt < world.tick - DAY_TICKS))
      continue;
    const owner = teamOf(world, incident.module);
    const fighter = world.engineers[incident.engineer]?.team ?? '';
    bringTogether(world, fighter, owner, BOND_INCIDENT);
    const provider = world.units[world.deploys[incident.deploy]?.unit ?? '']?.team ?? '';
    bringTogether(world, provider, owner, BOND_INCIDENT);
  }
}

/** Once a day: coupling moves towards what the org chart makes of it, fray is mended where people talk or tests check. */
export function mirrorOrg({ world }: Tick): void {
  fightTogether(world);
  meetGuests(world);
  for (const call of world.calls) {
    const same = teamOf(world, call.from) === teamOf(world, call.to);
    const remote = isRemote(world, call);
    const rest = remote
      ? COUPLING_REST[same ? 'sameTeamAcross' : 'across']
      : COUPLING_REST[same ? 'sameTeamInside' : 'inside'];
    const loosens = COUPLING_LOOSENS * (1 + CONTRACT_LOOSENS * contractKeeps(world, call));
    call.coupling += (rest - call.coupling) * (rest > call.coupling ? COUPLING_TIGHTENS : loosens);
    const talked = talk(world, teamOf(world, call.from), teamOf(world, call.to));
    const mends = FRAY_MENDS_TALK * talked + FRAY_MENDS_CONTRACT * contractKeeps(world, call);
    // Inside a unit both sides are built together: nothing can drift.
    call.fray = remote ? clamp01(call.fray * (1 - mends)) : 0;
  }
  for (const pair in world.bonds) {
    const bond = (world.bonds[pair] ?? 0) * BOND_DAY;
    if (bond < 0.01) delete world.bonds[pair];
    else world.bonds[pair] = bond;
  }
}

/** Mean coupling of a module with its neighbours in the same unit, 0-1; 0 for one that stands alone. */
export function tangle(world: World, module: string): number {
  let sum = 0;
  let n = 0;
  for (const call of callsAtModule(world, module)) {
    if (isRemote(world, call)) continue;
    sum += call.coupling;
    n += 1;
  }
  return n > 0 ? sum / n : 0;
}

/** Factor on the work of cutting a module out: the tighter it hangs, the dearer. */
export const extractionFactor = (world: World, module: string): number =>
  1 + EXTRACTION_TANGLE * (tangle(world, module) - EXTRACTION_COUPLING);

/** Modules that share much are hit by each other's mistakes: factor on the hazard of a change to a module, 1 at the usual tangle. */
export const tangleHazard = (world: World, module: string): number =>
  1 + 0.4 * (tangle(world, module) - EXTRACTION_COUPLING);

/**
 * What the structure takes of a team's output, as a divisor ≥ 1: agreeing with every other team on a shared unit, which grows
 * with its complexity, and the premium of each service of its own, which does not (crossing once: L32).
 */
export function structureDrag(world: World, team: string): number {
  const complexity = world.setup.pins?.complexity ?? 1;
  const own = world.teams[team]?.modules ?? [];
  const people = Math.max(1, world.teams[team]?.table.length ?? 1);
  let drag = 1;
  let services = 0;
  const seen = new Set<string>();
  for (const id of own) {
    const unit = world.units[world.modules[id]?.unit ?? ''];
    if (!unit || seen.has(unit.id)) continue;
    seen.add(unit.id);
    if (unit.kind === 'service') services += 1;
    const share = own.filter((module) => world.modules[module]?.unit === unit.id).length / own.length;
    const others = Math.max(0, unit.owners.length - 1);
    drag += COORDINATION_PER_TEAM * others * complexity * (massOf(world, unit.id) / STANDARD_MASS) * share;
  }
  const alike = world.policies.tools?.value === 'paved' ? PAVED_PREMIUM : 1;
  // Who has more services than hands tends each of them less: the premium competes with the product for time.
  return drag * (1 + (SERVICE_PREMIUM_PEOPLE * alike * services) / people);
}

/** Neighbours of a unit across the network with the tightest coupling to each, by unit id. */
export const neighbours = (world: World, unit: string): Map<string, number> =>
  couplings(world, unit, (call) => couplingOf(world, call));

function couplings(world: World, unit: string, of: (call: Call) => number): Map<string, number> {
  const found = new Map<string, number>();
  for (const call of callsAcross(world, unit)) {
    const from = world.modules[call.from]?.unit ?? '';
    const other = from === unit ? (world.modules[call.to]?.unit ?? '') : from;
    found.set(other, Math.max(found.get(other) ?? 0, of(call)));
  }
  return found;
}

/** Neighbours with what is left of the coupling where a contract is kept: what tests check need not be tried or sent together. */
export function tiedNeighbours(world: World, unit: string): Map<string, number> {
  return couplings(world, unit, (call) => couplingOf(world, call) * (1 - contractKeeps(world, call)));
}

/** Coupling below this is an ordinary interface: nobody needs to wait for anybody. */
const LOOSE = 0.2;

/** Hours a deploy of a unit waits at its gates to be tried together with coupled neighbours of other teams. */
export function lockstepHours(world: World, unit: Unit): number {
  let hours = 0;
  for (const [other, coupling] of tiedNeighbours(world, unit.id)) {
    if (world.units[other]?.team === unit.team) continue;
    hours += LOCKSTEP_HOURS * Math.max(0, coupling - LOOSE);
  }
  return hours;
}

/** The coupled neighbour whose running deploy this unit has to wait for, ''. Tables shared by half or more change one at a time. */
export function waitsForNeighbour(world: World, unit: Unit): string {
  for (const [other, coupling] of neighbours(world, unit.id)) {
    if (coupling >= 0.5 && world.units[other]?.busy !== '') return other;
  }
  return '';
}
