/** Which events are shown, how loud each is on the tape, and how it reads. Pure but for the names. */
import type { Fact, FactKind } from '../../../shared/sim/facts.ts';
import { view } from '../../net/viewStore.ts';
import type { Event } from '../../replay/messages.ts';
import { engineerName } from '../../text/index.ts';
import { sentenceOf } from '../../text/sentences.ts';

export const SIEVES = ['all', 'trouble', 'deploys', 'people', 'phases'] as const;
export type Sieve = (typeof SIEVES)[number];

const SIEVE_OF: Partial<Record<FactKind, Sieve>> = {
  incidentDetected: 'trouble',
  pageRang: 'trouble',
  pageMissed: 'trouble',
  pageEscalated: 'trouble',
  pageAcknowledged: 'trouble',
  responseChosen: 'trouble',
  responseEnded: 'trouble',
  evidenceOpened: 'trouble',
  incidentMitigated: 'trouble',
  incidentFlaredUp: 'trouble',
  incidentResolved: 'trouble',
  zoneLost: 'trouble',
  deployStarted: 'deploys',
  deployFinished: 'deploys',
  deployFailed: 'deploys',
  deployRolledBack: 'deploys',
  deployHalted: 'deploys',
  trainCalled: 'deploys',
  trainHeld: 'deploys',
  engineerResigned: 'people',
  engineerHired: 'people',
  engineerExhausted: 'people',
  engineerLent: 'people',
  engineerMoved: 'people',
  slicesAssigned: 'people',
  practiceFocused: 'people',
  practiceRose: 'people',
  voteCast: 'people',
  policyChanged: 'people',
  phaseBegan: 'phases',
};

/** The events a sieve lets through. */
export const sift = (events: readonly Event[], sieve: Sieve): readonly Event[] =>
  sieve === 'all' ? events : events.filter(({ fact }) => SIEVE_OF[fact.kind] === sieve);

export type Loudness = 'trouble' | 'failed' | 'deploy';

/** How an event is marked on the tape, null for not at all. */
export function loudnessOf({ kind }: Fact): Loudness | null {
  if (kind === 'incidentDetected') return 'trouble';
  if (kind === 'deployFailed' || kind === 'deployRolledBack') return 'failed';
  return kind === 'deployFinished' ? 'deploy' : null;
}

/** A fact as a sentence, with the names of the moment that is seen. */
export const tellFact = (fact: Fact): string =>
  sentenceOf(fact, fact, { engineer: (id) => view.value?.engineers[id]?.name ?? engineerName(id) });
