/** Learning about operating: habits, reviews, pagers, storms, crowds, zones, weaknesses found on purpose. */
import { DAY_TICKS, dayOf, HOUR_TICKS, TICK_MINUTES } from '../calendar.ts';
import type { FactOf } from '../facts.ts';
import type { Happened } from './happened.ts';
import { firsts, type Law, rungFor, type Seen } from './law.ts';

/** Overloads: too many ask, or they ask again and again. */
const STORMS: readonly string[] = [
  'retryStorm',
  'metastable',
  'reconnectHerd',
  'outgrown',
  'marketingSpike',
  'coldCache',
];
/** What takes load off somebody who cannot answer. */
const CALMS: readonly string[] = ['dropRetries', 'openBreaker', 'shedLoad', 'warmCache'];
/** A crowd is at least this factor on the visitors. */
const CROWD = 1.3;

type Chosen = FactOf<'responseChosen'>;
type Ended = FactOf<'responseEnded'>;

/** Responses that helped, with the choice that began them. */
function helped(told: Happened): { chosen: Chosen; ended: Ended }[] {
  const all = told.of('responseChosen');
  return told.of('responseEnded').flatMap((ended) => {
    if (ended.outcome !== 'cured' && ended.outcome !== 'eased') return [];
    const chosen = all.findLast(
      (one) => one.incident === ended.incident && one.response === ended.response && one.tick <= ended.tick,
    );
    return chosen ? [{ chosen, ended }] : [];
  });
}

/** The team that made the order, so that whoever built the habit has learned. */
export const habitHelped: Law = (told) => {
  const orders = told.of('orderSet').filter((one) => one.response !== '');
  return firsts(
    helped(told).flatMap(({ chosen, ended }): Seen[] => {
      if (chosen.by !== 'order' || ended.outcome !== 'cured') return [];
      const order = orders.findLast((one) => one.response === chosen.response && one.tick <= chosen.tick);
      return order ? [{ team: order.team, tick: ended.tick, evidence: [order.id, chosen.id, ended.id] }] : [];
    }),
  );
};

export const habitGrew: Law = (told, value) =>
  firsts(
    told
      .of('practiceRose')
      .filter((one) => one.level >= value)
      .map(({ team, tick, id }) => ({ team, tick, evidence: [id] })),
  );

export const actionInTime: Law = (told) => {
  const over = told.of('incidentResolved');
  return firsts(
    told.of('postmortemHeld').flatMap((held): Seen[] => {
      const done = told
        .of('actionDone')
        .find((one) => one.archetype === held.archetype && one.tick >= held.tick);
      const again = over.some(
        (one) =>
          one.archetype === held.archetype && one.startedAt > held.tick && one.startedAt < (done?.tick ?? 0),
      );
      return done && !again ? [{ team: held.team, tick: done.tick, evidence: [held.id, done.id] }] : [];
    }),
  );
};

export const innocentDeploy: Law = (told) => {
  const tried = told.of('responseEnded');
  const byHand = helped(told).filter(({ chosen }) => chosen.by === 'human' || chosen.by === 'bot');
  return firsts(
    told.of('incidentResolved').flatMap((over): Seen[] => {
      if (!over.latestInnocent || over.restoredByRollback) return [];
      const cure = byHand.find(({ ended }) => ended.incident === over.incident && ended.outcome === 'cured');
      const rolled = tried.some((one) => one.incident === over.incident && one.response === 'rollBack');
      return cure && !rolled
        ? [{ team: rungFor(told, over.incident), tick: over.tick, evidence: [cure.chosen.id, over.id] }]
        : [];
    }),
  );
};

export const ownPager: Law = (told, value) => {
  // How things were found, then every change of the rule.
  const rules = [
    ...told.of('gameOpened').map(({ tick, id, pagers }) => ({ tick, id, value: pagers })),
    ...told.of('policyChanged').filter((one) => one.policy === 'pagers'),
  ];
  const pages = told.of('pageRang').filter((one) => one.real);
  return firsts(
    told.of('pageAcknowledged').flatMap((answer): Seen[] => {
      const rule = rules.findLast((one) => one.tick <= answer.tick);
      const page = pages.findLast(
        (one) =>
          one.incident === answer.incident && one.engineer === answer.engineer && one.tick <= answer.tick,
      );
      const inTime = page && (answer.tick - page.tick) * TICK_MINUTES <= value;
      return rule?.value === 'teams' && inTime
        ? [{ team: page.team, tick: answer.tick, evidence: [rule.id, page.id, answer.id] }]
        : [];
    }),
  );
};

export const stormStopped: Law = (told) => {
  const calmed = helped(told).filter(({ chosen }) => CALMS.includes(chosen.response));
  return firsts(
    told.of('incidentResolved').flatMap((over): Seen[] => {
      if (!STORMS.includes(over.archetype)) return [];
      const calm = calmed.find(({ ended }) => ended.incident === over.incident);
      return calm
        ? [
            {
              team: rungFor(told, over.incident),
              tick: over.tick,
              evidence: [calm.chosen.id, calm.ended.id, over.id],
            },
          ]
        : [];
    }),
  );
};

/** The first day that was closed after a cause, or while it lasted, on which enough was answered. */
function survived(
  told: Happened,
  causes: readonly { id: string; tick: number; until: number }[],
  value: number,
): Seen[] {
  const days = new Map(told.of('dayClosed').map((day) => [day.day, day]));
  for (const { id, tick, until } of causes) {
    let requests = 0;
    let failed = 0;
    const evidence = [id];
    let last = tick;
    for (let day = dayOf(tick); day <= dayOf(until); day += 1) {
      const closed = days.get(day);
      if (!closed) return [];
      requests += closed.requests;
      failed += closed.failed;
      evidence.push(closed.id);
      last = Math.max(last, closed.tick);
    }
    if (requests > 0 && failed <= requests * (1 - value)) return [{ team: '', tick: last, evidence }];
  }
  return [];
}

export const peakSurvived: Law = (told, value) =>
  survived(
    told,
    told
      .of('conditionBegan')
      .filter((one) => one.what === 'demand' && one.factor >= CROWD)
      .map(({ id, tick, hours }) => ({
        id,
        tick,
        until: tick + Math.min(DAY_TICKS, hours * HOUR_TICKS) - 1,
      })),
    value,
  );

export const zoneSurvived: Law = (told, value) =>
  survived(
    told,
    told
      .of('conditionBegan')
      .filter((one) => one.what === 'zoneLoss')
      .map(({ id, tick, hours }) => ({ id, tick, until: tick + hours * HOUR_TICKS - 1 })),
    value,
  );

export const onPurpose: Law = (told) =>
  told
    .of('chaosStruck')
    .filter((one) => one.found)
    .slice(0, 1)
    .map(({ tick, id }) => ({ team: '', tick, evidence: [id] }));
