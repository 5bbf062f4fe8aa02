/**
 * The timeline of an incident that is over and understood: from what brought it to what ended it, out of facts alone. Before that
 * there is none: what brought it is hidden.
 */
import type { Fact, FactOf } from '../facts.ts';
import type { Happened } from '../learning/happened.ts';

export const STEPS = [
  'planted',
  'deployed',
  'hurt',
  'detected',
  'paged',
  'missed',
  'acknowledged',
  'evidence',
  'tried',
  'worked',
  'restored',
  'returned',
  'understood',
] as const;
export type StepId = (typeof STEPS)[number];

export interface Step {
  step: StepId;
  tick: number;
  /** What happened; null where nobody saw it happen (the first user who was hurt). */
  fact: Fact | null;
}

/** How an incident ended and what it was, or undefined while nobody has understood it. */
export const resolvedOf = (happened: Happened, incident: string): FactOf<'incidentResolved'> | undefined =>
  happened.of('incidentResolved').find((fact) => fact.incident === incident);

/** The steps in order; [] while it is not understood. */
export function timelineOf(happened: Happened, facts: readonly Fact[], incident: string): Step[] {
  const end = resolvedOf(happened, incident);
  const noticed = happened.of('incidentDetected').find((fact) => fact.incident === incident);
  if (!end || !noticed) return [];
  const steps: Step[] = [];
  const add = (step: StepId, fact: Fact): void => void steps.push({ step, tick: fact.tick, fact });
  const causes = new Set(noticed.because);
  const brought = facts.filter(({ id }) => causes.has(id));
  const change = brought.find(({ kind }) => kind === 'changeMerged');
  const outside = brought.find(
    ({ kind }) =>
      kind === 'conditionBegan' || kind === 'injected' || kind === 'driftHit' || kind === 'zoneLost',
  );
  const planted = change ?? outside;
  if (planted) add('planted', planted);
  const live = happened.of('deployFinished').find(({ deploy }) => end.deploy !== '' && deploy === end.deploy);
  if (live) add('deployed', live);
  steps.push({ step: 'hurt', tick: end.startedAt, fact: null });
  add('detected', noticed);
  const about = <F extends Fact & { incident: string }>(list: readonly F[], step: StepId): void => {
    for (const fact of list) if (fact.incident === incident) add(step, fact);
  };
  about(happened.of('pageRang'), 'paged');
  about(happened.of('pageMissed'), 'missed');
  about(happened.of('pageEscalated'), 'missed');
  about(happened.of('pageAcknowledged'), 'acknowledged');
  about(happened.of('evidenceOpened'), 'evidence');
  about(happened.of('responseChosen'), 'tried');
  about(happened.of('responseEnded'), 'worked');
  about(happened.of('incidentMitigated'), 'restored');
  about(happened.of('incidentFlaredUp'), 'returned');
  add('understood', end);
  const rank = ({ step }: Step): number => STEPS.indexOf(step);
  return steps.sort((a, b) => a.tick - b.tick || rank(a) - rank(b));
}
