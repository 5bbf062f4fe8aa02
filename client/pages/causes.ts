/** The few events of a report that explain its numbers. Pure. */
import type { Fact, FactKind, FactOf } from '../../shared/sim/facts.ts';
import type { ReportRow } from '../../shared/sim/metrics/report.ts';

/** How many of each are told. */
const MOST = 3;

/** An incident that is understood, with the deploy that brought it where one did. */
export interface Hurt {
  incident: FactOf<'incidentResolved'>;
  deploy: FactOf<'deployFinished'> | null;
}

/** The facts of one kind among the evidence of the shown rows. */
function among<K extends FactKind>(
  kind: K,
  facts: Record<string, Fact>,
  rows: readonly ReportRow[],
): FactOf<K>[] {
  const ids = new Set(rows.flatMap((row) => row.all.evidence));
  const found = Object.values(facts).filter((fact) => fact.kind === kind && ids.has(fact.id));
  return found as unknown as FactOf<K>[];
}

/** The incidents that cost users most, worst first. */
export function worstHurts(facts: Record<string, Fact>, rows: readonly ReportRow[]): Hurt[] {
  const deploys = Object.values(facts).filter((fact) => fact.kind === 'deployFinished');
  return among('incidentResolved', facts, rows)
    .filter((incident) => incident.lost > 0)
    .sort((one, other) => other.lost - one.lost)
    .slice(0, MOST)
    .map((incident) => ({
      incident,
      deploy: deploys.find((deploy) => incident.deploy !== '' && deploy.deploy === incident.deploy) ?? null,
    }));
}

/** What users pay for most, best first. */
export function bestValues(
  facts: Record<string, Fact>,
  rows: readonly ReportRow[],
): FactOf<'cardFinished'>[] {
  const cards = new Set<string>();
  return among('cardFinished', facts, rows)
    .filter((fact) => fact.worth > 0 && !cards.has(fact.card) && cards.add(fact.card))
    .sort((one, other) => other.worth - one.worth)
    .slice(0, MOST);
}
