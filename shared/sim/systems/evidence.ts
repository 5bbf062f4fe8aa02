/**
 * Evidence: what a screen shows when somebody reads it. Each piece belongs to a hat; the others see it once its reader pins it
 * to the wall. First readings can mislead, most of all those this kind of fault hides behind, and whoever is overloaded or spent.
 */
import { CLOUDED_MISREADS, MISLEADING, MISLEADING_KNOWN, PIN_TICKS } from '../balance/incidents.ts';
import { emit, type Tick } from '../emit.ts';
import { luck } from '../random.ts';
import type { EvidenceItem, Incident, World } from '../world.ts';
import { luckOf } from '../worldIncident.ts';
import { isBlind } from './blindness.ts';
import { MISREAD, READERS } from './evidence/readers.ts';
import { archetypeOf } from './faults.ts';
import { cloudedness } from './people/clarity.ts';
import { teamEngineers } from './people/table.ts';
import { addPointed } from './responses/options.ts';

/** Humans who sit at the desk of an incident: those of the engineer's team. */
const humansAt = (world: World, incident: Incident): number =>
  teamEngineers(world, world.engineers[incident.engineer]?.team ?? '').filter(({ human }) => human).length;

/** Reads one piece of evidence. With one human or none at the desk everybody sees it at once or a moment later. */
export function readEvidence(tick: Tick, incident: Incident, kind: string): void {
  const { world } = tick;
  const item = incident.evidence.find((piece) => piece.kind === kind);
  if (!item || item.opened) return;
  const fault = world.faults[incident.fault];
  const dark = isBlind(world) && item.hat === 'pager';
  const hasty = !dark && isMisread(world, incident, item);
  const found = dark
    ? { finding: 'blind', params: {}, points: [] }
    : (hasty ? MISREAD : READERS)[item.kind](world, incident, fault);
  item.opened = true;
  item.misread = hasty && found.finding !== READERS[item.kind](world, incident, fault).finding;
  item.reader = incident.engineer;
  item.finding = found.finding;
  item.params = hasty || dark ? found.params : { ...found.params, ...ownSentence(world, incident, item) };
  item.points = found.points;
  const alone = humansAt(world, incident) < 2;
  if (incident.workBy !== 'human') item.pinnedAt = world.tick + (alone ? 0 : PIN_TICKS);
  else if (alone) item.pinnedAt = world.tick;
  addPointed(world, incident, item.points);
  emit(tick, 'evidenceOpened', { incident: incident.id, evidence: item.kind, engineer: incident.engineer }, [
    incident.fact,
  ]);
}

/** An author's kind of incident says in her words how it shows: on the screen that tells most of it. */
function ownSentence(
  { setup: { own } }: World,
  { archetype }: Incident,
  { kind }: EvidenceItem,
): Record<string, string> {
  const made = own?.archetypes?.find(({ id }) => id === archetype);
  const told = own?.texts.some(({ says }) => says?.[`archetype.${archetype}.shows`]);
  return made && told && made.tell[0] === kind ? { shows: archetype } : {};
}

function isMisread(world: World, incident: Incident, item: EvidenceItem): boolean {
  const hides = archetypeOf(world, incident.archetype)?.misleads.includes(item.kind);
  const chance = hides ? MISLEADING_KNOWN : MISLEADING;
  const clouded = 1 + CLOUDED_MISREADS * cloudedness(world, incident.engineer);
  return luck(world.setup.seed, 'people', `misread/${luckOf(incident)}/${item.kind}`) < chance * clouded;
}

/** Looking closer reads what tells most of this kind and has not been read. */
export function lookCloser(tick: Tick, incident: Incident): void {
  incident.investigated = true;
  for (const kind of archetypeOf(tick.world, incident.archetype)?.tell ?? []) {
    const item = incident.evidence.find((piece) => piece.kind === kind);
    if (!item || item.opened) continue;
    readEvidence(tick, incident, kind);
    return;
  }
}
