/** What happened at a moment somebody kept: a few facts round it, and the idea it is an example of. */
import type { ConceptId } from '../../content/concepts.ts';
import { DAY_TICKS, HOUR_TICKS } from '../calendar.ts';
import type { Fact, FactKind } from '../facts.ts';

/** Kinds worth telling, the weightiest first, and the idea each is an example of. */
const TOLD: Partial<Record<FactKind, { weight: number; concept?: ConceptId }>> = {
  bailedOut: { weight: 100 },
  engineerResigned: { weight: 95, concept: 'hero' },
  deployHalted: { weight: 90, concept: 'canary' },
  deployFailed: { weight: 88, concept: 'recovery' },
  interfaceBroke: { weight: 86, concept: 'conway' },
  incidentDetected: { weight: 84, concept: 'errorBudget' },
  incidentFlaredUp: { weight: 83, concept: 'errorBudget' },
  zoneLost: { weight: 82, concept: 'breaker' },
  breakerOpened: { weight: 80, concept: 'breaker' },
  deployRolledBack: { weight: 78, concept: 'recovery' },
  engineerExhausted: { weight: 76, concept: 'onCall' },
  sliceCutOver: { weight: 74, concept: 'conway' },
  postmortemHeld: { weight: 72, concept: 'blameless' },
  practiceRose: { weight: 70 },
  policyChanged: { weight: 68 },
  incidentMitigated: { weight: 66 },
  pageEscalated: { weight: 64, concept: 'onCall' },
  pageRang: { weight: 62, concept: 'onCall' },
  responseEnded: { weight: 60 },
  responseChosen: { weight: 58 },
  dueMissed: { weight: 56 },
  deployStarted: { weight: 40, concept: 'smallBatches' },
  deployFinished: { weight: 30, concept: 'smallBatches' },
};
/** As far before and after as belongs to a moment; a whole day where that is empty. */
const NEAR_TICKS = 4 * HOUR_TICKS;
const SHOWN = 6;

export interface Moment {
  /** In the order in which they happened. */
  facts: Fact[];
  concept: ConceptId | '';
}

export function momentOf(facts: readonly Fact[], tick: number): Moment {
  const near = (ticks: number): Fact[] =>
    facts.filter((fact) => TOLD[fact.kind] && fact.tick >= tick - ticks && fact.tick <= tick + ticks);
  const close = near(NEAR_TICKS);
  const all = close.length > 0 ? close : near(DAY_TICKS);
  const weight = ({ kind }: Fact): number => TOLD[kind]?.weight ?? 0;
  const weightiest = [...all].sort((one, other) => weight(other) - weight(one)).slice(0, SHOWN);
  const named = weightiest.find(({ kind }) => TOLD[kind]?.concept);
  return {
    facts: all.filter((fact) => weightiest.includes(fact)),
    concept: (named && TOLD[named.kind]?.concept) ?? '',
  };
}
