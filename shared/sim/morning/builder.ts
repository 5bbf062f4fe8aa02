/** What a Builder is asked in the morning: trains, flags, strategies, slices on their way out. */
import { DAY_TICKS, dayOf } from '../calendar.ts';
import type { CardRow, UnitRow } from '../publicWorld.ts';
import { rowsOf } from '../rows.ts';
import type { Finder, Found, Look } from './morningCard.ts';
import { lanesOf, moveOwn } from './slices.ts';

/** A first look: a small share of users is enough to learn what an idea is worth. */
const FIRST_SHARE = 0.05;
/** From so many boxes on, how they go out is worth a thought. */
const RISKY_BOXES = 4;
/** Strategies that let few users in first, the safest first. */
const SAFER = ['canary', 'blueGreen', 'halfAndHalf', 'rolling'] as const;
/** Load above which a team with two services or more has too many of them. */
const DROWNING = 1.1;
/** Days for which a deploy that broke is remembered. */
const LATELY_DAYS = 3;
/** Days of a schedule from which a service waits for no reason. */
const SLOW_DAYS = 2;

const share = (card: CardRow, to: number) => ({
  verb: 'setShare',
  payload: { card: card.id, share: to },
});
const place = ({ modules }: CardRow): string => modules.split(' ')[0] ?? '';

/** What users have said, or could say, of what is deployed behind a flag. */
const flags: Finder = ({ cards }) =>
  cards
    .filter((card) => card.flagged && card.live > 0)
    .flatMap((card): Found[] => {
      const about = place(card);
      const params = { card: card.title, worth: card.worth, hope: card.hope, share: card.share };
      if (card.known && card.worth < 0 && card.share > 0)
        return [{ kind: 'harmful', weight: 70, about, params, act: share(card, 0) }];
      if (card.stale) {
        const keep = card.known ? card.worth >= 0 : card.hope < 0;
        return [{ kind: 'stale', weight: 56, about, params, act: share(card, keep ? 1 : 0) }];
      }
      if (card.known && card.worth >= 0 && card.share < 1)
        return [{ kind: 'proven', weight: 54, about, params, act: share(card, 1) }];
      if (!card.known && card.share === 0)
        return [{ kind: 'dark', weight: 46, about, params, act: share(card, FIRST_SHARE) }];
      return [];
    });

const cut: Finder = ({ view, team }) =>
  rowsOf(view.extractions)
    .filter((row) => row.team === team.id && row.ready && !row.back)
    .map((row) => ({
      kind: 'cut' as const,
      weight: 60,
      about: row.id,
      params: { module: row.id },
      act: { verb: 'cutOver', payload: { module: row.id } },
    }));

const usable = ({ view, team }: Look): UnitRow[] =>
  rowsOf(view.units).filter((unit) => unit.kind === 'monolith' || unit.team === team.id);

const train: Finder = (look) =>
  usable(look)
    .filter((unit) => unit.waiting > 0 && unit.deploy === '' && !unit.searching && unit.mode !== 'continuous')
    .map((unit) => ({
      kind: 'train' as const,
      weight: Math.min(52, 26 + 2 * unit.waiting),
      about: unit.id,
      params: {
        unit: unit.id,
        waiting: unit.waiting,
        departs: unit.departs,
        when:
          unit.mode !== 'scheduled' || unit.departs < 0
            ? 'none'
            : dayOf(unit.departs) === dayOf(look.view.tick)
              ? 'today'
              : 'later',
        hours: unit.ovenHours,
      },
      act: { verb: 'sendTrain', payload: { unit: unit.id } },
    }));

const risky: Finder = (look) =>
  usable(look)
    .filter((unit) => unit.strategy === 'allAtOnce')
    .flatMap((unit) => {
      const safer = SAFER.find((strategy) => unit.allows.split(' ').includes(strategy));
      if (!safer) return [];
      return [
        {
          kind: 'risky' as const,
          weight: unit.waiting >= RISKY_BOXES ? Math.min(60, 40 + unit.waiting) : 22,
          about: unit.id,
          params: { unit: unit.id, waiting: unit.waiting },
          act: { verb: 'chooseStrategy', payload: { unit: unit.id, strategy: safer } },
        },
      ];
    });

/** What is being built goes to everybody at once, unless it gets a flag before it is live. */
const flag: Finder = ({ cards }) =>
  cards
    .filter((card) => !card.flagged && card.live === 0 && card.hope > 0)
    .filter((card) => card.state === 'building' || card.first)
    .map((card) => ({
      kind: 'flag' as const,
      weight: card.kind === 'experiment' ? 38 : 27,
      about: place(card),
      params: { card: card.title, size: card.size },
      act: { verb: 'flagCard', payload: { card: card.id, flagged: true } },
    }));

const drown: Finder = ({ view, team, modules }) => {
  const services = modules.filter((row) => view.units[row.unit]?.kind === 'service');
  const least = [...services].sort((one, other) => one.load - other.load)[0];
  if (!least || services.length < 2 || team.cognitiveLoad < DROWNING) return [];
  return [
    {
      kind: 'drown',
      weight: 30 + 60 * (team.cognitiveLoad - 1),
      about: least.id,
      params: { module: least.id, services: services.length, load: team.cognitiveLoad },
      act: { verb: 'mergeBack', payload: { module: least.id } },
    },
  ];
};

/** A slice half out that nobody works on. */
const stranded: Finder = (look) => {
  const row = rowsOf(look.view.extractions).find(
    (one) => one.team === look.team.id && one.active && !one.ready,
  );
  if (!row || lanesOf(look.people).architecture > 0) return [];
  const move = moveOwn(look, 'architecture');
  if (!move) return [];
  return [
    {
      kind: 'stranded',
      weight: 37,
      about: row.id,
      params: { module: row.id, progress: row.progress },
      act: move.act,
    },
  ];
};

/** A service that could leave whenever something is ready. */
const mode: Finder = ({ view, team }) =>
  rowsOf(view.units)
    .filter((unit) => unit.kind === 'service' && unit.team === team.id && unit.mode !== 'continuous')
    .flatMap((unit): Found[] => {
      const best = unit.allows.split(' ').includes('continuous') ? 'continuous' : 'onDemand';
      if (best === unit.mode || (best === 'onDemand' && unit.intervalDays < SLOW_DAYS)) return [];
      return [
        {
          kind: 'mode',
          weight: best === 'continuous' ? 40 : 24,
          about: unit.id,
          params: { unit: unit.id, days: unit.intervalDays, waiting: unit.waiting },
          act: { verb: 'chooseMode', payload: { unit: unit.id, mode: best, intervalDays: 1 } },
        },
      ];
    });

const extract: Finder = ({ view, team, people, modules }) => {
  const busy = rowsOf(view.extractions).some((row) => row.team === team.id && (row.active || row.ready));
  const slices = lanesOf(people).architecture;
  const inside = modules.filter((row) => view.units[row.unit]?.kind === 'monolith' && row.pullDays > 0);
  const least = [...inside].sort((one, other) => one.pullDays - other.pullDays || one.order - other.order)[0];
  if (busy || slices === 0 || !least || team.cognitiveLoad > 1) return [];
  return [
    {
      kind: 'extract',
      weight: 24,
      about: least.id,
      params: { module: least.id, days: Math.ceil(least.pullDays / slices), slices },
      act: { verb: 'startExtraction', payload: { module: least.id } },
    },
  ];
};

/** A deploy of late that had to be repaired: somebody could make the next one safer. */
const failed: Finder = (look) => {
  const units = new Set(usable(look).map(({ id }) => id));
  const last = rowsOf(look.view.deploys)
    .filter((row) => units.has(row.unit) && (row.failed || row.state === 'rolledBack'))
    .filter((row) => row.startedAt > look.view.tick - LATELY_DAYS * DAY_TICKS)
    .sort((one, other) => other.startedAt - one.startedAt)[0];
  const move = last ? moveOwn(look, 'quality') : undefined;
  if (!last || !move) return [];
  return [
    {
      kind: 'failed',
      weight: 35,
      about: last.unit,
      params: { number: last.number, unit: last.unit, changes: last.changes },
      act: move.act,
    },
  ];
};

/** The shared train leaves today with something of ours aboard. */
const aboard: Finder = ({ view, team }) => {
  const unit = view.units.monolith;
  if (unit?.mode !== 'scheduled' || dayOf(unit.departs) !== dayOf(view.tick) || unit.deploy !== '') return [];
  const own = rowsOf(view.changes).filter(
    (row) => row.unit === unit.id && row.team === team.id && row.state === 'waiting',
  ).length;
  if (own === 0 || team.word === 'hold') return [];
  return [
    {
      kind: 'aboard',
      weight: 18 + Math.min(8, own) + (view.budgetLeft <= 0.2 ? 8 : 0),
      about: unit.id,
      params: { own, waiting: unit.waiting, departs: unit.departs },
      act: { verb: 'callTrain', payload: { unit: unit.id, aboard: false } },
    },
  ];
};

/** Nothing presses: the module nobody has tidied for longest. */
const dusty: Finder = ({ modules }) =>
  [...modules]
    .sort((one, other) => other.debt - one.debt)
    .slice(0, 4)
    .map((row, at) => ({
      kind: 'dusty' as const,
      weight: 4 - at,
      about: row.id,
      params: { module: row.id, debt: row.debt },
      act: { verb: 'message', payload: { phrase: 'look', about: 'module', id: row.id } },
    }));

const ALL = [flags, cut, train, risky, flag, drown, stranded, mode, extract, failed, aboard, dusty];

/** The situations a Builder could be asked about. */
export const builderFinds = (look: Look): Found[] => ALL.flatMap((find) => find(look));
