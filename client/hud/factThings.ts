/** The things of the map that a fact is about: what a link of a chain can show. */
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { Picked } from './uiState.ts';
import { capital, moduleName, teamName, unitName } from './words.ts';

/** Fields of facts that name a thing, the most telling first. */
const FIELDS = ['call', 'module', 'unit', 'engineer', 'team', 'from', 'to', 'born'] as const;
/** More chips than this say nothing. */
const MOST = 2;

/** A thing with the name to call it by. */
export interface NamedThing {
  thing: Picked;
  name: string;
}

/** The things a fact names that are on the map now. */
export function thingsOf(world: PublicWorld, fields: object): NamedThing[] {
  const found = new Map<string, NamedThing>();
  for (const field of FIELDS) {
    const id = (fields as Record<string, unknown>)[field];
    if (typeof id !== 'string' || id === '') continue;
    const named = thingOf(world, id);
    if (named && !found.has(id)) found.set(id, named);
  }
  return [...found.values()].slice(0, MOST);
}

/** A thing of the map by its id alone; undefined for one that is not on it. */
export function thingOf(world: PublicWorld, id: string): NamedThing | undefined {
  const call = world.calls[id];
  if (call) return { thing: { kind: 'call', id }, name: `${moduleName(call.from)} → ${moduleName(call.to)}` };
  if (world.modules[id]) return { thing: { kind: 'module', id }, name: moduleName(id) };
  if (world.units[id]) return { thing: { kind: 'unit', id }, name: capital(unitName(id)) };
  const person = world.engineers[id];
  if (person) return { thing: { kind: 'engineer', id }, name: person.name };
  return world.teams[id] ? { thing: { kind: 'team', id }, name: teamName(id) } : undefined;
}
