/** Contrasts in how changes go out: undoing, batches, tasting first, and how long work waits. */
import { DAY_TICKS, HOUR_TICKS } from '../../calendar.ts';
import type { FactOf } from '../../facts.ts';
import { median } from '../../metrics/statistics.ts';
import { byRatio, type Reading, type Rule, type Subject } from '../contrast.ts';

/** The one in the middle by a number: an example that is typical and no average. */
export function middleBy<T>(list: readonly T[], of: (one: T) => number): T | undefined {
  const sorted = [...list].sort((one, other) => of(one) - of(other));
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** The one with the largest number. */
export function mostBy<T>(list: readonly T[], of: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, one) => (best === undefined || of(one) > of(best) ? one : best),
    undefined,
  );
}

const startOf = ({ facts }: Subject, deploy: string): FactOf<'deployStarted'> | undefined =>
  facts.of('deployStarted').find((one) => one.deploy === deploy);

/** User-minutes a bad deploy cost. */
const lostTo = ({ facts }: Subject, incident: string): number =>
  Math.max(
    0,
    ...facts.of('incidentMitigated').flatMap((one) => (one.incident === incident ? [one.lost] : [])),
    ...facts.of('incidentResolved').flatMap((one) => (one.incident === incident ? [one.lost] : [])),
  );

/** From a bad deploy reaching users to relief: the typical one, ticks. */
export const undo: Rule = {
  id: 'undo',
  concept: 'recovery',
  groups: ['org', 'quarter'],
  read(subject) {
    const failed = subject.facts.of('deployFailed');
    const one = middleBy(failed, ({ recoveryTicks }) => recoveryTicks);
    if (!one) return null;
    const tick = startOf(subject, one.deploy)?.tick ?? one.tick;
    return { value: one.recoveryTicks, n: failed.length, tick, params: { at: tick, deploy: one.number } };
  },
  size: byRatio(3, HOUR_TICKS, 1),
};

/** Changes in the bad deploy that cost most. */
export const batch: Rule = {
  id: 'batch',
  concept: 'smallBatches',
  groups: ['org', 'quarter'],
  read(subject) {
    const failed = subject.facts.of('deployFailed').flatMap((fact) => {
      const start = startOf(subject, fact.deploy);
      return start ? [{ start, lost: lostTo(subject, fact.incident) }] : [];
    });
    const worst = mostBy(failed, ({ lost }) => lost);
    if (!worst) return null;
    const { start, lost } = worst;
    return {
      value: start.changes,
      n: failed.length,
      tick: start.tick,
      params: { at: start.tick, deploy: start.number, lost: Math.round(lost) },
    };
  },
  // A large batch that hurt less than a small one would ask another question.
  size: (high, low) => (Number(high.params.lost) > Number(low.params.lost) ? byRatio(3, 5, 0)(high, low) : 0),
};

/** The worst deploy that went to all at once, beside a bad one that only some users met. User-minutes. */
export const canary: Rule = {
  id: 'canary',
  concept: 'canary',
  groups: ['org', 'quarter'],
  read(subject) {
    const halted = subject.facts.of('deployHalted');
    const tasted = middleBy(halted, ({ lost }) => lost);
    const all = subject.facts
      .of('deployFailed')
      .filter(({ deploy }) => startOf(subject, deploy)?.strategy === 'allAtOnce');
    const worst = middleBy(
      all.map((fact) => ({ fact, lost: lostTo(subject, fact.incident) })),
      ({ lost }) => lost,
    );
    const fact = tasted ?? worst?.fact;
    if (!fact) return null;
    const start = startOf(subject, fact.deploy);
    return {
      value: tasted ? tasted.lost : (worst?.lost ?? 0),
      n: tasted ? halted.length : all.length,
      tick: start?.tick ?? fact.tick,
      params: {
        way: tasted ? 'some' : 'all',
        share: tasted ? tasted.share : 1,
        deploy: fact.number,
        at: start?.tick ?? fact.tick,
      },
    };
  },
  size: (high, low) =>
    high.params.way === 'all' && low.params.way === 'some' ? byRatio(4, 300, 10)(high, low) : 0,
};

/** From the first work on a change to its running in production: the middle of all changes, ticks. */
export const lead: Rule = {
  id: 'lead',
  concept: 'flow',
  groups: ['org', 'quarter'],
  read({ facts }): Reading | null {
    const finished = facts.of('deployFinished').filter(({ leads }) => leads.length > 0);
    const leads = finished.flatMap((one) => one.leads);
    const value = median(leads);
    const longest = mostBy(finished, ({ leadTicks }) => leadTicks);
    if (value === null || !longest || leads.length < 5) return null;
    return { value, n: leads.length, tick: longest.tick, params: { deploys: finished.length } };
  },
  size: byRatio(2.5, DAY_TICKS, 1),
};
