/** Achievements of operating and of people: nights, causes, reviews, tables. */
import { SLO } from '../balance/money.ts';
import { WEEK_TICKS, weekOf } from '../calendar.ts';
import type { Judge } from './achievement.ts';

/** Weeks in a row without a page at night. */
const QUIET_WEEKS = 4;
/** Deploys in them: whoever sends nothing sleeps well, too. */
const STILL_SENT = 8;

/** Four weeks in a row nobody was woken, and work went out all the same. */
export const sleptThrough: Judge = (told) => {
  const sent = told.now('deployFinished');
  const [first] = told.habit;
  if (!first) return null;
  const woken = new Set(
    told
      .now('pageRang')
      .filter((fact) => fact.night)
      .map((fact) => weekOf(fact.tick)),
  );
  const last = told.habit.reduce((end, [, to]) => Math.max(end, to), 0);
  for (let week = weekOf(first[0]); (week + QUIET_WEEKS) * WEEK_TICKS <= last; week++) {
    const quiet = [0, 1, 2, 3].every((more) => !woken.has(week + more));
    const inside = sent.filter(({ tick }) => weekOf(tick) >= week && weekOf(tick) < week + QUIET_WEEKS);
    if (quiet && inside.length >= STILL_SENT) return inside;
  }
  return null;
};

/** The team was paged; the latest deploy was innocent, was not taken back, and what was really wrong was cured. */
export const notTheDeploy: Judge = (told) => {
  const ended = told.ever('responseEnded');
  const paged = new Set(
    told
      .ever('pageRang')
      .filter(({ team }) => team === told.team)
      .map(({ incident }) => incident),
  );
  for (const incident of told.now('incidentResolved')) {
    if (!incident.latestInnocent || incident.restoredByRollback || !paged.has(incident.incident)) continue;
    const tried = ended.filter((fact) => fact.incident === incident.incident);
    const cure = tried.find((fact) => fact.outcome === 'cured');
    const chosen = told
      .ever('responseChosen')
      .find((fact) => fact.incident === incident.incident && fact.response === cure?.response);
    const byHand = chosen !== undefined && (chosen.by === 'human' || chosen.by === 'bot');
    if (cure && byHand && !tried.some((fact) => fact.response === 'rollBack')) return [chosen, incident];
  }
  return null;
};

/** The quarter kept its promise to users. */
export const budgetKept: Judge = (told) => {
  const days = told.now('dayClosed');
  const requests = days.reduce((sum, day) => sum + day.requests, 0);
  const failed = days.reduce((sum, day) => sum + day.failed, 0);
  return requests > 0 && failed <= requests * (1 - SLO) ? days : null;
};

/** A review asked what, not who, and what it asked for was done. */
export const nobodysFault: Judge = (told) => {
  for (const held of told.ever('postmortemHeld')) {
    if (held.blame || held.actions === 0 || held.team !== told.team) continue;
    const done = told
      .now('actionDone')
      .find((fact) => fact.archetype === held.archetype && fact.tick >= held.tick);
    if (done) return [held, done];
  }
  return null;
};

/** Something was broken on purpose and showed a weakness before users did. */
export const onPurpose: Judge = (told) => {
  const found = told.now('chaosStruck').filter((fact) => fact.found);
  return found.length > 0 ? found : null;
};

/** A contract the team began stands between two units. */
export const promised: Judge = (told) => {
  const begun = told.ever('contractBegun').filter((fact) => fact.team === told.team);
  const signed = told.now('contractSigned').filter(({ call }) => begun.some((fact) => fact.call === call));
  return signed.length > 0 ? signed : null;
};

/** A slice that was too much was merged back. */
export const mergedBack: Judge = (told) => {
  const merged = told.now('sliceMergedBack');
  return merged.length > 0 ? merged : null;
};

/** A team that had become too large for two pizzas became two. */
export const twoTables: Judge = (told) => {
  const split = told.now('teamSplit').filter((fact) => fact.team === told.team || fact.born === told.team);
  return split.length > 0 ? split : null;
};
