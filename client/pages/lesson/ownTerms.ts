/** Which words of the trade an author's scenario speaks: those of every game, and those of what it has. Pure. */
import { TERM_IDS, TERM_OF, type TermId } from '../../../shared/content/glossary.ts';
import type { LearningLaw } from '../../../shared/content/learning.ts';
import { policies } from '../../../shared/content/policies.ts';
import { practices } from '../../../shared/content/practices.ts';
import type { ScenarioData } from '../../../shared/content/types.ts';

/** Nobody gets through a live week without these. */
const ALWAYS: readonly TermId[] = [
  'batch',
  'debt',
  'deploy',
  'incident',
  'module',
  'onCall',
  'order',
  'practice',
  'release',
  'rollback',
  'severity',
  'team',
  'cfr',
  'frequency',
  'leadTime',
  'restore',
];

const OF_LAW: Partial<Record<LearningLaw, TermId[]>> = {
  flagOff: ['flag'],
  tastedFirst: ['canary'],
  nobodyRung: ['rollback'],
  ownWay: ['extraction', 'service'],
  mergedBack: ['service'],
  habitHelped: ['order'],
  actionInTime: ['postmortem', 'blameless'],
  stormStopped: ['retryStorm'],
  peakSurvived: ['utilisation', 'latency'],
  onPurpose: ['chaos'],
};
const OF_ARCHETYPE: Readonly<Record<string, TermId[]>> = {
  retryStorm: ['retryStorm', 'timeout'],
  metastable: ['retryStorm', 'utilisation'],
  reconnectHerd: ['stampede'],
  coldCache: ['stampede'],
  slowDependency: ['timeout', 'latency'],
  splitBrain: ['lag'],
  migrationLock: ['expand'],
};
/** Where several services call each other. */
const OF_SERVICES: readonly TermId[] = ['service', 'contract', 'breaker', 'fallback', 'timeout', 'latency'];

/** The words, in the order of the glossary; `archetypes`: kinds of incident that certainly come. */
export function termsOf(scenario: ScenarioData): TermId[] {
  const { start, modules, teams, goals, learning = [], twists, unlocked } = scenario;
  const found = new Set<TermId>(ALWAYS);
  const add = (ids: readonly TermId[] = []): void => {
    for (const id of ids) found.add(id);
  };
  for (const id of unlocked?.practices ?? practices.map((one) => one.id)) {
    const term = TERM_OF[`practice/${id}`];
    if (term) found.add(term);
  }
  for (const { metric } of goals) {
    const term = TERM_OF[`metric/${metric}`];
    if (term) found.add(term);
  }
  for (const { law } of learning) add(OF_LAW[law]);
  for (const { condition } of twists) if ('archetype' in condition) add(OF_ARCHETYPE[condition.archetype]);
  const housed = (start.units ?? []).flatMap((unit) => unit.modules).length;
  if (housed < modules.length) add(['monolith']);
  if (housed > 0) add(OF_SERVICES);
  if (start.extractions.length > 0) add(['extraction', 'service']);
  if (teams.length > 1) add(['conway', 'cognitiveLoad']);
  if (start.strategy === 'canary' || start.strategy === 'blueGreen') add([start.strategy]);
  if ((unlocked?.policies ?? policies.map(({ id }) => id)).includes('errorBudget')) add(['budget', 'slo']);
  return TERM_IDS.filter((id) => found.has(id));
}

/** Which practice a word of the trade explains. */
export const practiceOf = (term: TermId): string | undefined =>
  practices.find(({ id }) => TERM_OF[`practice/${id}`] === term)?.id;
