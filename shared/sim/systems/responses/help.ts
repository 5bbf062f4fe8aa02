/** Help at an incident: a commander with people of the teams that are hurt, or one person who knows the place. */
import { HELPERS } from '../../balance/incidents.ts';
import { isNight } from '../../calendar.ts';
import { emit, type Tick } from '../../emit.ts';
import type { Incident, World } from '../../world.ts';
import { knowledgeOf } from '../people/knowledge.ts';
import { tirePaged } from '../people/spirit.ts';
import { teamEngineers } from '../people/table.ts';

/** A major incident: the engineer leads and repairs no more; one person of each team that is hurt comes. */
export function callHelp(world: World, incident: Incident): void {
  incident.commander = incident.engineer;
  const owner = world.modules[incident.module]?.team ?? '';
  const teams = new Set([owner, ...incident.hurt.flatMap((id) => world.units[id]?.owners ?? [])]);
  for (const team of teams) {
    const free = teamEngineers(world, team).find(
      ({ id, incident: busy }) => busy === '' && id !== incident.engineer,
    );
    if (!free || incident.helpers.length >= HELPERS) continue;
    free.incident = incident.id;
    incident.helpers.push(free.id);
  }
}

/** Somebody is called in because she knows the place; for her it is a page like any other. */
export function callExpert(tick: Tick, incident: Incident, id: string, by: string): void {
  const { world } = tick;
  const engineer = world.engineers[id];
  if (!engineer) return;
  engineer.incident = incident.id;
  incident.helpers.push(id);
  incident.expert = id;
  const fields = { incident: incident.id, engineer: id, team: engineer.team, by, night: isNight(world.tick) };
  incident.lastFact = emit(tick, 'expertCalled', fields, [incident.lastFact, incident.fact]);
  tirePaged(tick, id, incident.lastFact);
}

/** How well whoever is at it knows the place, 0-1: the one with the page, or the one she called in. */
export const knowledgeAt = (world: World, { engineer, expert, module }: Incident): number =>
  Math.max(knowledgeOf(world, engineer, module), expert === '' ? 0 : knowledgeOf(world, expert, module));
