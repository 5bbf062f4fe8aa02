/** Learning about delivery: batches, taking back, flags, first shares, a way of one's own. */
import { TICK_MINUTES } from '../calendar.ts';
import type { FactOf } from '../facts.ts';
import { median } from '../metrics/statistics.ts';
import type { Happened } from './happened.ts';
import { firsts, type Law, rungFor, type Seen } from './law.ts';

/** Deploys in a row that say something about a way of working. */
const ROW = 12;
/** Ticks around a machine's rollback in which nobody may be rung for it. */
const AROUND = 12;

type Failed = FactOf<'deployFailed'>;

/** Failed deploys, each once, with what left as that deploy. */
function failures(told: Happened): { failed: Failed; started: FactOf<'deployStarted'> }[] {
  const started = new Map(told.of('deployStarted').map((one) => [one.deploy, one]));
  const seen = new Map<string, Failed>();
  for (const one of told.of('deployFailed')) if (!seen.has(one.deploy)) seen.set(one.deploy, one);
  return [...seen.values()].flatMap((failed) => {
    const left = started.get(failed.deploy);
    return left ? [{ failed, started: left }] : [];
  });
}

/** Everybody aboard feels a big batch fail: it is the organisation's. */
export const bigBatchHurt: Law = (told, value) =>
  failures(told)
    .filter(({ started }) => started.changes >= value)
    .slice(0, 1)
    .map(({ failed, started }) => ({ team: '', tick: failed.tick, evidence: [started.id, failed.id] }));

export const smallBatches: Law = (told, value) => {
  const sent = told.of('deployFinished');
  for (let end = ROW; end <= sent.length; end += 1) {
    const row = sent.slice(end - ROW, end);
    const middle = median(row.map((one) => one.changes));
    const last = row.at(-1);
    if (middle !== null && middle < value && last)
      return [{ team: '', tick: last.tick, evidence: row.map((one) => one.id) }];
  }
  return [];
};

export const undoneInTime: Law = (told, value) => {
  const back = new Map(told.of('deployRolledBack').map((one) => [one.deploy, one]));
  return firsts(
    failures(told).flatMap(({ failed }): Seen[] => {
      const undone = back.get(failed.deploy);
      if (!undone || failed.recoveryTicks * TICK_MINUTES > value) return [];
      return [{ team: rungFor(told, failed.incident), tick: failed.tick, evidence: [undone.id, failed.id] }];
    }),
  );
};

export const flagOff: Law = (told) =>
  firsts(
    told
      .of('cardDisabled')
      .filter((one) => one.by === 'flag')
      .map((one) => ({ team: rungFor(told, one.incident), tick: one.tick, evidence: [one.id] })),
  );

export const tastedFirst: Law = (told, value) =>
  told
    .of('deployHalted')
    .filter((one) => one.share <= value)
    .slice(0, 1)
    .map((one) => ({ team: '', tick: one.tick, evidence: [one.id] }));

export const nobodyRung: Law = (told) => {
  const rung = told.of('pageRang').filter((one) => one.real);
  const chosen = told
    .of('responseChosen')
    .filter((one) => one.by === 'machine' && one.response === 'rollBack');
  const cured = told
    .of('responseEnded')
    .filter((one) => one.response === 'rollBack' && one.outcome === 'cured');
  const machine = chosen.flatMap((one) => {
    const end = cured.find((other) => other.incident === one.incident && other.tick >= one.tick);
    return end && !rung.some((page) => page.incident === one.incident)
      ? [{ team: '', tick: end.tick, evidence: [one.id, end.id] }]
      : [];
  });
  const halted = told
    .of('deployHalted')
    .filter((one) => !rung.some((page) => Math.abs(page.tick - one.tick) <= AROUND))
    .map((one) => ({ team: '', tick: one.tick, evidence: [one.id] }));
  return firsts([...machine, ...halted]);
};

export const ownWay: Law = (told) =>
  firsts(
    told.of('sliceCutOver').flatMap((cut): Seen[] => {
      const alone = told
        .of('deployFinished')
        .find((one) => one.unit === cut.unit && one.tick > cut.tick && one.teams === 1);
      return alone ? [{ team: cut.team, tick: alone.tick, evidence: [cut.id, alone.id] }] : [];
    }),
  );

export const mergedBack: Law = (told) =>
  firsts(told.of('sliceMergedBack').map(({ team, tick, id }) => ({ team, tick, evidence: [id] })));
