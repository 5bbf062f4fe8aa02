/** What whoever has the pager is asked in the morning: what rang, what will ring, and what could be done without her. */
import { NEARLY_FULL } from '../balance/traffic.ts';
import { DAY_TICKS, dayOf } from '../calendar.ts';
import type { IncidentRow, ResponseId, Symptom, UnitRow } from '../publicWorld.ts';
import { rowsOf } from '../rows.ts';
import type { Finder, Found, Look } from './morningCard.ts';
import { moveOwn } from './slices.ts';

/** The usual first answer to a symptom: general knowledge of the trade; a test keeps it with the content. */
export const USUAL: Record<Symptom, ResponseId> = {
  errors: 'flagOff',
  slow: 'shedLoad',
  saturated: 'shedLoad',
  writesFail: 'freeDisk',
  dependencySlow: 'openBreaker',
  loginsFail: 'renewCertificate',
  queueGrows: 'quarantine',
  oddNumbers: 'isolateHost',
  noTraffic: 'revertConfig',
};
/** Alarms about nothing within so many days that are too many. */
const NOISY = 2;
const NOISE_DAYS = 4;
/** Energy below which carrying a pager is a risk to everybody. */
const WEARY = 0.45;
/** Share of the error budget below which it is thin. */
const THIN = 0.25;
/** Share of servers that differ from the others. */
const MESSY = 0.25;

const say = (phrase: string, about = '', id = '') => ({ verb: 'message', payload: { phrase, about, id } });

const isOurs = ({ view, team }: Look, row: IncidentRow): boolean =>
  row.team === team.id || view.modules[row.module]?.team === team.id;
const ourUnits = ({ view, team, modules }: Look): UnitRow[] =>
  rowsOf(view.units).filter((unit) => unit.team === team.id || modules.some((row) => row.unit === unit.id));
const freeSlot = ({ view }: Look): boolean => Object.keys(view.orders).length < view.orderSlots;

/** Something burns already: call in whoever knows the place best and has slept. */
const help: Finder = (look) =>
  rowsOf(look.view.incidents)
    .filter((row) => isOurs(look, row) && (row.state === 'triage' || row.state === 'working'))
    .flatMap((row): Found[] => {
      const expert = look.people
        .filter((one) => one.id !== row.engineer && one.incident === '' && !one.vacant)
        .filter((one) => one.knows.split(' ').includes(row.module))
        .sort((one, other) => other.energy - one.energy)[0];
      if (!expert) return [];
      return [
        {
          kind: 'help',
          weight: 74,
          about: row.module,
          params: { unit: row.unit, person: row.engineer, symptom: row.symptom },
          act: { verb: 'callIn', payload: { incident: row.id, engineer: expert.id } },
        },
      ];
    });

const review: Finder = (look) =>
  rowsOf(look.view.incidents)
    .filter((row) => row.review === 'due' && isOurs(look, row))
    .map((row) => ({
      kind: 'review' as const,
      weight: 62,
      about: row.module || row.unit,
      params: { unit: row.unit, lost: Math.round(row.lost), until: row.reviewDue },
      act: { verb: 'holdPostmortem', payload: { incident: row.id, question: 'what' } },
    }));

/** What was done by hand and cured it could be done without a click. */
const order: Finder = (look) => {
  if (!freeSlot(look)) return [];
  const { view } = look;
  return rowsOf(view.habits)
    .filter((row) => row.cured > 0 && view.orders[row.id] === undefined)
    .sort((one, other) => other.cured - one.cured)
    .map((row) => ({
      kind: 'order' as const,
      weight: 58,
      about: '',
      params: { symptom: row.id, response: row.response, cured: row.cured },
      act: { verb: 'setOrder', payload: { symptom: row.id, response: row.response } },
    }));
};

/** Close to turning users away. */
const full: Finder = (look) => {
  const free = freeSlot(look) && look.view.orders.saturated === undefined;
  return ourUnits(look).flatMap((unit): Found[] => {
    const params = { unit: unit.id, used: unit.utilisation, store: unit.databaseUse };
    const found: Found[] = [];
    if (unit.utilisation >= NEARLY_FULL)
      found.push({
        kind: 'full',
        weight: Math.min(72, 20 + 45 * unit.utilisation),
        about: unit.id,
        params,
        act: free
          ? { verb: 'setOrder', payload: { symptom: 'saturated', response: 'scaleOut' } }
          : say('look', 'unit', unit.id),
      });
    if (unit.databaseUse >= NEARLY_FULL)
      found.push({
        kind: 'store',
        weight: Math.min(70, 18 + 45 * unit.databaseUse),
        about: unit.id,
        params,
        act: say('look', 'unit', unit.id),
      });
    return found;
  });
};

/** Whoever is rung next has not slept. */
const weary: Finder = ({ view, team }) =>
  rowsOf(view.engineers)
    .filter((one) => one.pager && one.team === team.id && !one.vacant && one.energy < WEARY)
    .map((one) => ({
      kind: 'weary' as const,
      weight: 40 + 60 * (WEARY - one.energy),
      about: one.id,
      params: { person: one.id, energy: one.energy, nights: one.nightPages },
      act: say('help', 'engineer', one.id),
    }));

const noise: Finder = (look) => {
  const { view, team } = look;
  const alarms = rowsOf(view.log).filter(
    (row) =>
      row.kind === 'pageRang' &&
      row.tick > view.tick - NOISE_DAYS * DAY_TICKS &&
      row.params.includes('"real":false') &&
      row.params.includes(`"team":"${team.id}"`),
  ).length;
  const move = moveOwn(look, view.practices.monitoring?.lane ?? 'operate');
  if (alarms < NOISY || !move) return [];
  const params = { alarms, lane: view.practices.monitoring?.lane ?? 'operate' };
  return [{ kind: 'noise', weight: 38 + 3 * alarms, about: team.id, params, act: move.act }];
};

const newest = (look: Look): IncidentRow[] =>
  rowsOf(look.view.incidents)
    .filter((row) => isOurs(look, row))
    .sort((one, other) => other.detectedAt - one.detectedAt);

/** Customers told us. */
const late: Finder = (look) => {
  const row = newest(look).find((one) => one.noticedBy === 'customers');
  const lane = look.view.practices.monitoring?.lane ?? 'operate';
  const move = moveOwn(look, lane);
  if (!row || !move) return [];
  return [
    {
      kind: 'late',
      weight: 42,
      about: row.module || row.unit,
      params: { unit: row.unit, symptom: row.symptom, lane },
      act: move.act,
    },
  ];
};

/** The same trouble twice and nothing written down about it. */
const runbook: Finder = (look) => {
  const counts = new Map<Symptom, number>();
  for (const { symptom } of newest(look)) counts.set(symptom, (counts.get(symptom) ?? 0) + 1);
  const [most] = [...counts].filter(([, n]) => n > 1).sort((one, other) => other[1] - one[1]);
  const practice = look.view.practices.runbooks;
  const move = moveOwn(look, practice?.lane ?? 'learn');
  if (!most || !practice || practice.level >= 3 || !move) return [];
  const params = { symptom: most[0], n: most[1], lane: practice.lane };
  return [{ kind: 'runbook', weight: 36 + 2 * most[1], about: look.team.id, params, act: move.act }];
};

const budget: Finder = ({ view }) => {
  if (view.budgetLeft >= THIN || (view.units.monolith?.waiting ?? 0) === 0) return [];
  const params = { left: Math.max(0, view.budgetLeft), waiting: view.units.monolith?.waiting ?? 0 };
  return [{ kind: 'budget', weight: 30, about: 'monolith', params, act: say('hold', 'unit', 'monolith') }];
};

/** Servers that were changed by hand. */
const mess: Finder = (look) =>
  ourUnits(look)
    .filter((unit) => unit.drift >= MESSY)
    .map((unit) => ({
      kind: 'mess' as const,
      weight: 16 + 20 * unit.drift,
      about: unit.id,
      params: { unit: unit.id, drift: unit.drift },
      act: say('look', 'unit', unit.id),
    }));

/** A standing order nobody has given: for what was seen last, or for what is seen most often anywhere. */
const slot: Finder = (look) => {
  if (!freeSlot(look)) return [];
  const seen = newest(look).map(({ symptom }) => symptom);
  const [symptom = 'errors'] = seen.filter((one) => look.view.orders[one] === undefined);
  // Without flags nothing can be switched off: it has to be taken back.
  const flags = look.view.practices.flags?.level ?? 0;
  const response = USUAL[symptom] === 'flagOff' && flags === 0 ? 'rollBack' : USUAL[symptom];
  const params = { symptom, seen: seen.includes(symptom) ? 'yes' : 'no' };
  return [
    {
      kind: 'slot',
      weight: seen.includes(symptom) ? 45 : 15,
      about: '',
      params,
      act: { verb: 'setOrder', payload: { symptom, response } },
    },
  ];
};

/** A place of ours that is gone with one zone or one machine. */
const single: Finder = (look) =>
  ourUnits(look)
    .filter((unit) => unit.zones < 2 || unit.replicas < 1)
    .flatMap((unit): Found[] => {
      const lane = look.view.practices.replication?.lane ?? 'operate';
      const move = moveOwn(look, lane);
      if (!move || look.view.practices.replication?.open !== true) return [];
      const params = { unit: unit.id, zones: unit.zones, replicas: unit.replicas, lane };
      return [{ kind: 'single', weight: 23, about: unit.id, params, act: move.act }];
    });

/** Whoever is rung does not know a place of ours well. */
const unknown: Finder = (look) => {
  const { view, team, engineer, modules } = look;
  const onCall = rowsOf(view.engineers).find((one) => one.pager && one.team === team.id && !one.vacant);
  if (!onCall) return [];
  return modules
    .filter(({ id }) => !onCall.knows.split(' ').includes(id))
    .map((row) => ({
      kind: 'unknown' as const,
      weight: 17 + row.size,
      about: row.id,
      params: { module: row.id, person: onCall.id },
      act:
        (onCall.id === engineer ? moveOwn(look, 'learn')?.act : undefined) ?? say('help', 'module', row.id),
    }));
};

/** What leaves today may ring tonight. */
const before: Finder = ({ view, team }) => {
  const unit = view.units.monolith;
  const today = unit !== undefined && unit.departs >= 0 && dayOf(unit.departs) === dayOf(view.tick);
  if (!unit || !today || unit.waiting === 0 || unit.deploy !== '') return [];
  const params = { waiting: unit.waiting, departs: unit.departs, team: team.id };
  const weight = 10 + Math.min(12, unit.waiting);
  return [{ kind: 'before', weight, about: unit.id, params, act: say('look', 'unit', unit.id) }];
};

/** Nothing rings: a word to whoever had the last shift. */
const calm: Finder = ({ view, team, engineer }) => {
  const others = team.table
    .split(' ')
    .filter((id) => id !== engineer && view.engineers[id]?.vacant === false);
  if (others.length === 0)
    return [
      { kind: 'calm', weight: 1, about: '', params: { person: engineer }, act: say('well', 'team', team.id) },
    ];
  return others.map((person, at) => ({
    kind: 'calm' as const,
    weight: 2 - at / 20,
    about: person,
    params: { person },
    act: say('well', 'engineer', person),
  }));
};

const ALL = [
  help,
  review,
  order,
  full,
  weary,
  noise,
  late,
  runbook,
  budget,
  mess,
  slot,
  single,
  unknown,
  before,
  calm,
];

/** The situations whoever has the pager could be asked about. */
export const pagerFinds = (look: Look): Found[] => ALL.flatMap((find) => find(look));
