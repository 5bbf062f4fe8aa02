/** Folds of how work reaches users: deploys, lead time, failures, repair, and what the laws of flow speak of. */
import { HOUR_TICKS, TICK_MINUTES } from '../../calendar.ts';
import type { Fact, FactOf } from '../../facts.ts';
import { days, type Fold, horizon, ids, type Ledger, perYear, rate, shareOf, years } from '../ledger.ts';
import { mean, median, sum } from '../statistics.ts';
import { isInside } from '../window.ts';
import { personWeeks, workdays } from './people.ts';

type Reached = FactOf<'deployFinished'> | FactOf<'deployHalted'> | FactOf<'deployRolledBack'>;

/** Each deploy that reached users within the window, by the first fact that says so. */
function findReached(ledger: Ledger): Map<string, Reached> {
  const first = new Map<string, Reached>();
  const lists: (readonly Reached[])[] = [
    ledger.of('deployFinished'),
    ledger.of('deployHalted'),
    ledger.of('deployRolledBack'),
  ];
  for (const list of lists) {
    for (const fact of list) {
      const known = first.get(fact.deploy);
      if (known === undefined || fact.tick < known.tick) first.set(fact.deploy, fact);
    }
  }
  for (const [deploy, fact] of first) if (!isInside(ledger.spans, fact.tick)) first.delete(deploy);
  return first;
}

const deploysReached = (ledger: Ledger): ReadonlyMap<string, Reached> =>
  ledger.once('reached', () => findReached(ledger));

/** The first failure fact of each deploy that reached users in the window. */
function failuresOf(ledger: Ledger, reached: ReadonlyMap<string, Reached>): FactOf<'deployFailed'>[] {
  const seen = new Map<string, FactOf<'deployFailed'>>();
  for (const fact of ledger.of('deployFailed')) {
    if (reached.has(fact.deploy) && !seen.has(fact.deploy)) seen.set(fact.deploy, fact);
  }
  return [...seen.values()];
}

/** An open incident and the facts of the deploy that its causes name. */
interface OpenFailure {
  seen: FactOf<'incidentDetected'>;
  causes: Fact[];
}

/** Open incidents whose causes name a deploy of the window: they count with their age so far. */
function openAfterDeploy(ledger: Ledger, reached: ReadonlyMap<string, Reached>): OpenFailure[] {
  const over = new Set(ledger.of('incidentMitigated').map((fact) => fact.incident));
  for (const fact of ledger.of('incidentResolved')) over.add(fact.incident);
  for (const fact of ledger.of('deployFailed')) over.add(fact.incident);
  const open: OpenFailure[] = [];
  for (const seen of ledger.of('incidentDetected')) {
    if (over.has(seen.incident)) continue;
    const causes: Fact[] = [];
    for (const id of seen.because) {
      const cause = ledger.find(id);
      if (cause?.kind !== 'deployStarted' && cause?.kind !== 'deployFinished') continue;
      const deploy = reached.get(cause.deploy);
      if (deploy) causes.push(cause, deploy);
    }
    if (causes.length > 0) open.push({ seen, causes });
  }
  return open;
}

const deploysPerYear: Fold = (ledger) => {
  const reached = deploysReached(ledger);
  return { value: rate(reached.size, years(ledger)), n: reached.size, evidence: ids([...reached.values()]) };
};

const deploysPerDeveloperPerYear: Fold = (ledger) => {
  const deploys = deploysPerYear(ledger);
  const list = days(ledger);
  // People by the hours they worked, so that hiring and leaving count.
  const years = personWeeks(list) / 52;
  return { value: rate(deploys.n, years), n: deploys.n, evidence: [...deploys.evidence, ...ids(list)] };
};

const leadTimeHours: Fold = (ledger) => {
  const list = ledger.inside('deployFinished').filter((fact) => fact.leads.length > 0);
  const leads = list.flatMap((fact) => fact.leads.map((ticks) => ticks / HOUR_TICKS));
  return { value: median(leads), n: leads.length, evidence: ids(list) };
};

const changeFailureRate: Fold = (ledger) => {
  const reached = deploysReached(ledger);
  const failed = failuresOf(ledger, reached);
  return {
    value: reached.size === 0 ? null : failed.length / reached.size,
    n: reached.size,
    evidence: ids([...reached.values()], failed),
  };
};

const restoreHours: Fold = (ledger) => {
  const reached = deploysReached(ledger);
  const failed = failuresOf(ledger, reached);
  const open = openAfterDeploy(ledger, reached);
  const end = horizon(ledger);
  const hours = [
    ...failed.map((fact) => fact.recoveryTicks / HOUR_TICKS),
    ...open.map(({ seen }) => Math.max(0, end - seen.startedAt) / HOUR_TICKS),
  ];
  const culprits = failed.flatMap((fact) => reached.get(fact.deploy) ?? []);
  const evidence = ids(
    failed,
    culprits,
    open.map(({ seen }) => seen),
    open.flatMap(({ causes }) => causes),
  );
  return { value: median(hours), n: hours.length, evidence };
};

const lostPerFailedDeploy: Fold = (ledger) => {
  const reached = deploysReached(ledger);
  const failed = failuresOf(ledger, reached);
  const relief = new Map(ledger.of('incidentMitigated').map((fact) => [fact.incident, fact]));
  const pairs = failed.flatMap((fact) => {
    const deploy = reached.get(fact.deploy);
    // A first share that was stopped hurt those who tasted it, though no incident was opened for them.
    const over = fact.incident === '' && deploy?.kind === 'deployHalted' ? deploy : relief.get(fact.incident);
    return over && deploy ? [{ fact, over, deploy }] : [];
  });
  return {
    value: mean(pairs.map(({ over }) => over.lost)),
    n: pairs.length,
    evidence: ids(pairs.flatMap(({ fact, over, deploy }) => [deploy, fact, over])),
  };
};

const lostPerHaltedDeploy: Fold = (ledger) => {
  const list = ledger.inside('deployHalted');
  return { value: median(list.map((fact) => fact.lost)), n: list.length, evidence: ids(list) };
};

const valueReleased: Fold = (ledger) => {
  // A card taken back and finished again came into users' hands once.
  const first = new Map<string, FactOf<'cardFinished'>>();
  for (const fact of ledger.inside('cardFinished')) if (!first.has(fact.card)) first.set(fact.card, fact);
  const list = [...first.values()];
  return {
    value: list.length === 0 ? null : sum(list.map((fact) => fact.worth)),
    n: list.length,
    evidence: ids(list),
  };
};

const conflictsPerChange: Fold = (ledger) => {
  const merged = ledger.inside('changeMerged');
  const clashes = ledger.inside('changeConflicted');
  return {
    value: rate(clashes.length, merged.length),
    n: merged.length,
    evidence: ids(merged, clashes),
  };
};

const escapedPerChange: Fold = (ledger) => {
  const escaped = ledger.inside('defectEscaped');
  const finished = ledger.inside('deployFinished');
  const changes = sum(finished.map((fact) => fact.changes));
  return {
    value: rate(sum(escaped.map((fact) => fact.culprits)), changes),
    n: changes,
    evidence: ids(finished, escaped),
  };
};

const mergesPerDay: Fold = (ledger) => {
  const merged = ledger.inside('changeMerged');
  return { value: rate(merged.length, workdays(ledger)), n: merged.length, evidence: ids(merged) };
};

const outputPerPerson: Fold = (ledger) => {
  const merged = ledger.inside('changeMerged');
  const list = days(ledger);
  return {
    value: rate(merged.length, personWeeks(list)),
    n: merged.length,
    evidence: ids(merged, list),
  };
};

const disableMinutes: Fold = (ledger) => {
  const chosen = new Map<string, FactOf<'responseChosen'>[]>();
  for (const fact of ledger.of('responseChosen')) {
    if (fact.response !== 'flagOff' && fact.response !== 'rollBack') continue;
    chosen.set(fact.incident, [...(chosen.get(fact.incident) ?? []), fact]);
  }
  const parts = ledger.inside('cardDisabled').flatMap((fact) => {
    const begun = chosen.get(fact.incident)?.findLast((one) => one.tick <= fact.tick);
    return begun ? [{ fact, begun }] : [];
  });
  return {
    value: median(parts.map(({ fact, begun }) => (fact.tick - begun.tick) * TICK_MINUTES)),
    n: parts.length,
    evidence: ids(parts.flatMap(({ fact, begun }) => [begun, fact])),
  };
};

export const DELIVERY_FOLDS = {
  deploysPerYear,
  deploysPerDeveloperPerYear,
  leadTimeHours,
  changeFailureRate,
  restoreHours,
  reworkRate: (ledger) => shareOf(ledger.inside('deployFinished'), (fact) => fact.unplanned),
  lostPerFailedDeploy,
  lostPerHaltedDeploy,
  valueReleased,
  conflictsPerChange,
  escapedPerChange,
  mergesPerDay,
  outputPerPerson,
  disableMinutes,
  driftFailuresPerYear: perYear('driftHit'),
} as const satisfies Record<string, Fold>;
