/**
 * The news of a week: each fact that could be a headline has a weight, and the weightiest of the week is kept as it happens,
 * because the log forgets sooner. Keys have a sentence of at most eight words in client/text (`play.headline.<key>`).
 */
import type { Fact } from './facts.ts';
import type { World } from './world.ts';

export interface News {
  /** Key of the sentence and its parameters: ids and numbers. */
  headline: string;
  params: Record<string, string | number>;
  /** The weightiest wins; an earlier one where they are equal. */
  weight: number;
}

/** User-minutes from which an outage is a bad one. */
export const BAD_LOSS = 20_000;
/** The same news two weeks running is worth this share of its weight. */
const STALE = 0.6;

const news = (headline: string, weight: number, params: News['params'] = {}): News => ({
  headline,
  params,
  weight,
});

/** How a fact would be told, null when it is nobody's headline. Pure. */
export function newsOf(fact: Fact): News | null {
  switch (fact.kind) {
    case 'bailedOut':
      return news('bailout', 100);
    case 'zoneLost':
      return news('zone', 96);
    case 'engineerResigned':
      return news('resigned', 92, { name: fact.name, team: fact.team });
    case 'sliceCutOver':
      return news('slice', 90, { module: fact.module });
    case 'incidentMitigated':
      return fact.lost > BAD_LOSS
        ? news('outage', 60 + 25 * (1 - BAD_LOSS / fact.lost), { module: fact.module, symptom: fact.symptom })
        : news('smallOutage', 20, { module: fact.module, symptom: fact.symptom });
    case 'teamSplit':
      return news('split', 84, { team: fact.team });
    case 'goalMet':
      return news('goal', 82, { goal: fact.goal });
    case 'sliceMergedBack':
      return news('merged', 80, { module: fact.module });
    case 'extractionReady':
      return news('ready', 70, { module: fact.module });
    case 'policyChanged':
      return news('rule', 68, {
        policy: fact.policy,
        choice: `${fact.policy}.${fact.value}`,
      });
    case 'practiceRose':
      return news('practice', 48 + 6 * fact.level, { practice: fact.practice, level: fact.level });
    case 'primaryFailedOver':
      return news('copy', 58, { unit: fact.unit });
    case 'deployHalted':
      return news('tasted', 52, { unit: fact.unit });
    case 'contractSigned':
      return news('contract', 50, { from: fact.from, to: fact.to });
    case 'practiceDecayed':
      return news('decayed', 49, { practice: fact.practice });
    case 'dueMissed':
      return fact.upkeep
        ? news('upkeep', 47, { title: fact.title })
        : news('late', 46, { title: fact.title });
    case 'cardFinished':
      return fact.worth >= 0
        ? news('launch', 40, { title: fact.title })
        : news('flop', 45, { title: fact.title });
    case 'engineerExhausted':
      return news('worn', 44, { engineer: fact.engineer });
    case 'engineerHired':
      return news('hired', 43, { name: fact.name });
    case 'chaosStruck':
      return fact.found ? news('monkey', 38, { unit: fact.unit }) : null;
    case 'defectFound':
      return news('caught', 30, { gate: fact.gate });
    case 'deployRolledBack':
      return news('undone', 28, { unit: fact.unit });
    default:
      return null;
  }
}

/** Called for every fact: keeps the weightiest news of the week. */
export function rememberForNews(world: World, fact: Fact): void {
  const told = newsOf(fact);
  if (!told) return;
  if (world.weeks.at(-1)?.headline === told.headline) told.weight *= STALE;
  if (!world.news || told.weight > world.news.weight) world.news = told;
}
