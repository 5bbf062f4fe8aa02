/** One row for each incident somebody noticed. What it really was stands there once it is over. */
import { quarterOf } from '../../shared/sim/calendar.ts';
import type { Fact, FactKind, FactOf } from '../../shared/sim/facts.ts';
import type { ReplayedOrg } from './replayOrg.ts';
import type { Known, Row } from './tables.ts';
import { minutesOf, when } from './time.ts';

export function incidentRows(
  { world, facts, decisions }: ReplayedOrg,
  { organisation, seats }: Known,
): Row[] {
  const taken = byIncident(facts, 'pageAcknowledged');
  const eased = byIncident(facts, 'incidentMitigated');
  const over = byIncident(facts, 'incidentResolved');
  const chosen = Map.groupBy(ofKind(facts, 'responseChosen'), ({ incident }) => incident);
  const ended = Map.groupBy(ofKind(facts, 'responseEnded'), ({ incident }) => incident);
  const read = Map.groupBy(ofKind(facts, 'evidenceOpened'), ({ incident }) => incident);
  /** Who sat at a desk when something was done there; null for a bot. */
  const person = (incident: string): string | null => {
    const { entry } =
      decisions.find(
        ({ entry, outcome }) =>
          outcome?.ok &&
          entry.verb === 'acknowledge' &&
          (entry.payload as { incident?: string }).incident === incident,
      ) ?? {};
    return seats.find((seat) => seat.id === entry?.seat)?.name ?? null;
  };
  return ofKind(facts, 'incidentDetected').map((found) => {
    const { incident } = found;
    const end = over.get(incident);
    const relief = eased.get(incident);
    const page = taken.get(incident);
    const outcomes = ended.get(incident) ?? [];
    return {
      organisation,
      incident,
      quarter: quarterOf(found.tick),
      detected: when(found.tick),
      tick: found.tick,
      severity: end?.severity ?? found.severity,
      symptom: found.symptom,
      unit: found.unit,
      module: found.module,
      noticedBy: found.noticedBy,
      state: end ? 'resolved' : relief ? 'mitigated' : 'open',
      minutesToNotice: minutesOf(found.tick - found.startedAt),
      minutesToAnswer: page ? minutesOf(page.ticks) : null,
      answeredBy: page ? (world.engineers[page.engineer]?.name ?? page.engineer) : null,
      answeredByPerson: page ? person(incident) : null,
      minutesToRelief: relief ? minutesOf(relief.tick - found.tick) : null,
      userMinutesLost: end?.lost ?? relief?.lost ?? null,
      evidenceRead: (read.get(incident) ?? []).length,
      responses: (chosen.get(incident) ?? [])
        .map(({ response, by }, i) => `${response} (${by}): ${outcomes[i]?.outcome ?? 'underway'}`)
        .join('; '),
      cause: end?.archetype ?? null,
      family: end?.family ?? null,
      deploy: end?.deploy || null,
      unitsHit: end?.units ?? null,
      repeat: end?.repeat ?? null,
      fromAChange: end?.changeLinked ?? null,
    };
  });
}

const ofKind = <K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact): fact is Fact & FactOf<K> => fact.kind === kind);

/** The first fact of a kind for each incident. */
function byIncident<K extends 'pageAcknowledged' | 'incidentMitigated' | 'incidentResolved'>(
  facts: readonly Fact[],
  kind: K,
): Map<string, FactOf<K>> {
  const found = new Map<string, FactOf<K>>();
  for (const fact of ofKind(facts, kind)) if (!found.has(fact.incident)) found.set(fact.incident, fact);
  return found;
}
