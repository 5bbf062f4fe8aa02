/** Incidents on paper: each in one line, from what brought it to what was learned. Pure. */
import type { Fact, FactKind, FactOf } from '../facts.ts';
import type { PublicWorld, ResponseId, Strategy, Symptom } from '../publicWorld.ts';

/** Lines on a page; the costliest ones. */
const MOST = 10;

export interface PaperIncident {
  id: string;
  /** When somebody noticed. */
  tick: number;
  severity: number;
  symptom: Symptom;
  unit: string;
  module: string;
  /** What it really was, '' while nobody knows. */
  archetype: string;
  noticedBy: 'monitoring' | 'customers';
  /** Ticks from its onset to somebody noticing, and from then to relief (-1 while there is none). */
  noticeTicks: number;
  reliefTicks: number;
  /** User-minutes. */
  lost: number;
  /** The deploy that brought it; null where none did. */
  deploy: { number: number; unit: string; changes: number; teams: number; strategy: Strategy } | null;
  /** What ended or eased it, and who chose that; '' while nothing has. */
  cure: ResponseId | '';
  by: 'human' | 'bot' | 'engineer' | 'order' | 'machine' | '';
  /** The team that was rung for it, and the one whose slice it was; ''. */
  team: string;
  owner: string;
  /** The review; '' where there was none, or where it is long ago. */
  review: '' | 'due' | 'held' | 'lost';
  blame: boolean;
  /** How much it asked for, and how much of that was done; what it was, as keys, while that is remembered. */
  asked: number;
  actionsDone: number;
  actions: string[];
}

type Some<K extends FactKind> = Map<string, FactOf<K>>;

/** The last fact of a kind for each incident. */
function latest<K extends 'incidentMitigated' | 'incidentResolved' | 'postmortemHeld' | 'pageRang'>(
  facts: readonly Fact[],
  kind: K,
): Some<K> {
  const found: Some<K> = new Map();
  for (const fact of facts)
    if (fact.kind === kind) {
      const one = fact as unknown as FactOf<K>;
      found.set(one.incident, one);
    }
  return found;
}

/** The response that ended an incident, else the last that eased it. */
function cures(facts: readonly Fact[]): Map<string, Pick<PaperIncident, 'cure' | 'by'>> {
  const chosen = new Map<string, FactOf<'responseChosen'>>();
  const found = new Map<string, Pick<PaperIncident, 'cure' | 'by'> & { full: boolean }>();
  for (const fact of facts) {
    if (fact.kind === 'responseChosen') chosen.set(`${fact.incident} ${fact.response}`, fact);
    if (fact.kind !== 'responseEnded' || !['cured', 'eased'].includes(fact.outcome)) continue;
    const full = fact.outcome === 'cured';
    if (found.get(fact.incident)?.full && !full) continue;
    const by = chosen.get(`${fact.incident} ${fact.response}`)?.by ?? '';
    found.set(fact.incident, { cure: fact.response, by, full });
  }
  return found;
}

/** Everything somebody noticed; the costliest are told. */
export function incidentLines(
  facts: readonly Fact[],
  view: PublicWorld,
): { told: PaperIncident[]; count: number } {
  const eased = latest(facts, 'incidentMitigated');
  const over = latest(facts, 'incidentResolved');
  const reviews = latest(facts, 'postmortemHeld');
  const rung = latest(facts, 'pageRang');
  const ended = cures(facts);
  const deploys = new Map(
    facts.flatMap((fact) => (fact.kind === 'deployStarted' ? [[fact.deploy, fact] as const] : [])),
  );
  const done = new Map<string, number>();
  for (const fact of facts) {
    if (fact.kind !== 'actionDone') continue;
    for (const because of fact.because) done.set(because, (done.get(because) ?? 0) + 1);
  }
  const all = facts.flatMap((fact): PaperIncident[] => {
    if (fact.kind !== 'incidentDetected') return [];
    const { incident: id, tick, severity, symptom, unit, module, noticedBy, startedAt } = fact;
    const row = view.incidents[id];
    const end = over.get(id);
    const relief = eased.get(id);
    const review = reviews.get(id);
    const brought = end && end.deploy !== '' ? deploys.get(end.deploy) : undefined;
    const { number, changes, teams, strategy } = brought ?? {};
    return [
      {
        id,
        tick,
        severity: end?.severity ?? severity,
        symptom,
        unit,
        module: end?.module || module,
        archetype: end?.archetype ?? '',
        noticedBy,
        noticeTicks: Math.max(0, tick - startedAt),
        reliefTicks: relief ? Math.max(0, relief.tick - tick) : -1,
        lost: Math.round(end?.lost ?? row?.lost ?? relief?.lost ?? 0),
        deploy:
          brought && number !== undefined && changes !== undefined && teams !== undefined && strategy
            ? { number, unit: brought.unit, changes, teams, strategy }
            : null,
        cure: ended.get(id)?.cure ?? '',
        by: ended.get(id)?.by ?? '',
        team: rung.get(id)?.team ?? '',
        owner: view.modules[end?.module || module]?.team ?? '',
        review: review ? 'held' : (row?.review ?? ''),
        blame: review?.blame ?? false,
        asked: review?.actions ?? 0,
        actionsDone: review ? (done.get(review.id) ?? 0) : 0,
        actions: row?.actions ? row.actions.split(' ') : [],
      },
    ];
  });
  const told = [...all].sort((a, b) => b.lost - a.lost).slice(0, MOST);
  return { told: told.sort((a, b) => a.tick - b.tick), count: all.length };
}
