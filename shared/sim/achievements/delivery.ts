/** Achievements of delivery: small, often, alone, and out of the way again without a rollback. */
import { DAY_TICKS, HOUR_TICKS } from '../calendar.ts';
import type { FactOf } from '../facts.ts';
import { median } from '../metrics/statistics.ts';
import type { Judge, Told } from './achievement.ts';

/** So many deploys say something about a way of working. */
const ENOUGH = 8;
const SMALL = 3;
/** Working days of a quarter, and the share of failures the best teams report. */
const WORKDAYS = 65;
const SOUND = 0.15;
/** Shares of users below which a stopped deploy was only tasted. */
const A_TASTE = 0.3;
/** A failed deploy is cured within an hour. */
const QUICK_TICKS = HOUR_TICKS;
const FAILURES = 2;
const BY_ITSELF = 10;

const sentOf = (told: Told): readonly FactOf<'deployFinished'>[] => told.now('deployFinished');

/** The services a team has cut out itself. */
const cutBy = (told: Told) => told.ever('sliceCutOver').filter((fact) => fact.team === told.team);

/** A slice cut out by the team goes to production with nobody else's work aboard. */
export const firstSlice: Judge = (told) => {
  for (const cut of cutBy(told)) {
    const alone = told
      .ever('deployFinished')
      .find((fact) => fact.unit === cut.unit && fact.tick > cut.tick && fact.teams === 1);
    if (alone) return [cut, alone];
  }
  return null;
};

/** The middle deploy carries at most three changes. */
export const smallBatches: Judge = (told) => {
  const sent = sentOf(told);
  const middle = median(sent.map((fact) => fact.changes));
  return sent.length >= ENOUGH && middle !== null && middle <= SMALL ? sent : null;
};

/** At least a deploy a workday, and few of them needed repair: speed and stability go together. */
export const soundAndOften: Judge = (told) => {
  const sent = sentOf(told);
  const failed = told.now('deployFailed');
  return sent.length >= WORKDAYS && failed.length <= sent.length * SOUND ? sent : null;
};

/** A bad deploy was stopped while few had it. */
export const taster: Judge = (told) => {
  const halted = told.now('deployHalted').filter((fact) => fact.share <= A_TASTE);
  return halted.length > 0 ? halted : null;
};

/** What was broken was switched off by its flag. */
export const offNotBack: Judge = (told) => {
  const off = told.now('cardDisabled').filter((fact) => fact.by === 'flag');
  return off.length > 0 ? off : null;
};

/** Half of the failed deploys were cured within the hour. */
export const quickHelp: Judge = (told) => {
  const failed = told.now('deployFailed');
  const middle = median(failed.map((fact) => fact.recoveryTicks));
  return failed.length >= FAILURES && middle !== null && middle <= QUICK_TICKS ? failed : null;
};

/** A service of the team leaves by itself again and again while nobody watches. */
export const aloneOut: Judge = (told) => {
  for (const unit of new Set(cutBy(told).map((fact) => fact.unit))) {
    const chosen = told.ever('modeChosen').findLast((fact) => fact.unit === unit);
    if (chosen?.mode !== 'continuous') continue;
    const sent = sentOf(told).filter((fact) => fact.unit === unit && isIn(told.habit, fact.tick));
    if (sent.length >= BY_ITSELF) return [chosen, ...sent];
  }
  return null;
};

/** An experiment turned out to be worth nothing, and its flag took it away again. */
export const cheaplyWrong: Judge = (told) => {
  for (const off of told.now('flagSwitched')) {
    if (off.share > 0) continue;
    const worth = told.ever('valueReleased').find((fact) => fact.card === off.card && fact.tick <= off.tick);
    if (worth && worth.worth <= 0) return [worth, off];
  }
  return null;
};

/** A habit was made of what helped by hand, and users then lost less a day than before. */
export const habitsWin: Judge = (told) => {
  const order = told.ever('orderSet').findLast((fact) => fact.team === told.team && fact.response !== '');
  const days = told.now('dayClosed');
  const lostADay = (spans: Told['hand']): number | null => {
    const inside = days.filter((day) => isIn(spans, day.day * DAY_TICKS));
    return inside.length === 0 ? null : inside.reduce((sum, day) => sum + day.lost, 0) / inside.length;
  };
  const hand = lostADay(told.hand);
  const habit = lostADay(told.habit);
  return order && hand !== null && habit !== null && hand > 0 && habit < hand ? [order, ...days] : null;
};

const isIn = (spans: Told['hand'], tick: number): boolean =>
  spans.some(([from, to]) => tick >= from && tick < to);
