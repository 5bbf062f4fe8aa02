/**
 * What a command about an incident means. Incidents are numbered as they come, and in a fork others may come: a recorded
 * `i3:2` is told again as what it was (which trouble, which piece of evidence, which response) and looked up anew.
 */
import type { World } from '../world.ts';
import { luckOf } from '../worldIncident.ts';

/** The incident a command was about, by the name of its luck, and the part of it that was named. */
export interface About {
  incident: string;
  /** A piece of evidence by its kind, or a response with its target. */
  part: { evidence: string } | { response: string; target: string } | null;
}

/** Fields of payloads that name an incident or a part of it. */
const FIELDS = ['incident', 'evidence', 'option'] as const;

const fieldOf = (payload: unknown): { field: (typeof FIELDS)[number]; id: string } | undefined => {
  if (typeof payload !== 'object' || payload === null) return undefined;
  for (const field of FIELDS) {
    const id = (payload as Record<string, unknown>)[field];
    if (typeof id === 'string') return { field, id };
  }
  return undefined;
};

/** What a command is about, if it is about an incident of this world. */
export function aboutOf(world: World, payload: unknown): About | undefined {
  const named = fieldOf(payload);
  if (!named) return undefined;
  const [id = '', rest = ''] = named.id.split(':');
  const incident = Object.hasOwn(world.incidents, id) ? world.incidents[id] : undefined;
  if (!incident) return undefined;
  const name = luckOf(incident);
  if (named.field === 'evidence') return { incident: name, part: { evidence: rest } };
  if (named.field === 'incident') return { incident: name, part: null };
  const option = incident.options[Number(rest)];
  if (!option) return undefined;
  return { incident: name, part: { response: option.response, target: option.target } };
}

/** The incident of this world that has the name, newest first. */
export function incidentNamed(world: World, name: string): string {
  let found = '';
  for (const id in world.incidents) {
    const incident = world.incidents[id];
    if (incident && luckOf(incident) === name) found = id;
  }
  return found;
}

/** The same payload said of this world; null where there is no such incident, evidence or response here. */
export function retold(world: World, payload: unknown, about: About): unknown {
  const named = fieldOf(payload);
  const id = incidentNamed(world, about.incident);
  const incident = world.incidents[id];
  if (!named || !incident) return null;
  const { part } = about;
  if (part === null) return { ...(payload as object), [named.field]: id };
  if ('evidence' in part) return { ...(payload as object), [named.field]: `${id}:${part.evidence}` };
  const same = incident.options.findIndex(
    ({ response, target }) => response === part.response && target === part.target,
  );
  const at = same >= 0 ? same : incident.options.findIndex(({ response }) => response === part.response);
  return at < 0 ? null : { ...(payload as object), [named.field]: `${id}:${at}` };
}
