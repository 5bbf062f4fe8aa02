/** What a policy file holds for the whole run, in the words verbs ask for: what is named here no verb moves. */
import type { World } from '../world.ts';

/** Rules of the org that something else in a policy file decides: their vote would move nothing. */
function heldPolicies({ setup: { pins } }: World): string[] {
  const held = Object.keys(pins?.policies ?? {});
  const leaves = pins?.intervalDays !== undefined || pins?.batch !== undefined;
  if (leaves || (pins?.mode !== undefined && pins.mode !== 'scheduled')) held.push('cadence');
  if (pins?.gates) held.push('approval');
  if (pins?.onCall?.by !== undefined) held.push('pagers');
  return [...new Set(held)].map((id) => `policy/${id}`);
}

/** Everything held, as words separated by spaces. */
export function pinned(world: World): string {
  const { pins } = world.setup;
  if (!pins) return '';
  const held: string[] = [];
  if (pins.teams) held.push('teams');
  if (pins.lanes) held.push('lanes');
  if (pins.modules) held.push('modules');
  if (pins.wipLimit !== undefined) held.push('wip');
  if (pins.mode !== undefined || pins.batch !== undefined) held.push('mode');
  if (pins.strategy !== undefined) held.push('strategy');
  if (pins.postmortemActions !== undefined) held.push('actions');
  for (const id in world.practices) if (world.practices[id]?.pinned) held.push(`practice/${id}`);
  return [...held, ...heldPolicies(world)].join(' ');
}
