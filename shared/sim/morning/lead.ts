/** What a Lead is asked in the morning: people, slices, what is built and how. */
import { FED, HIRE_CENTS, HIRE_DAYS } from '../balance/people.ts';
import { DAY_TICKS } from '../calendar.ts';
import { levelFor } from '../commands/focusPractice.ts';
import type { CardRow } from '../publicWorld.ts';
import { rowsOf } from '../rows.ts';
import type { Finder, Found, Look } from './morningCard.ts';
import { lanesOf, moveSlice } from './slices.ts';

/** Debt from which a module is worth a question, and the share of slices on Quality that already answers it. */
const INDEBTED = 0.45;
const ENOUGH_QUALITY = 0.25;
/** Energy below which somebody is spoken of. */
const TIRED = 0.4;
/** A date this near is near. */
const NEAR_DAYS = 5;
/** Money left after hiring, in costs of hiring. */
const RESERVE = 5;
/** So much more for its size that changing over is worth it. */
const MUCH_BETTER = 2;
/** Share of the error budget that is thin. */
const THIN = 0.25;
/** So many cards at once are many for a table. */
const MANY_CARDS = 3;

const due: Finder = ({ view, cards }) => {
  const near = cards
    .filter((card) => card.due >= 0 && card.state === 'backlog' && !card.first)
    .filter((card) => card.due - view.tick < NEAR_DAYS * DAY_TICKS)
    .sort((one, other) => one.due - other.due)[0];
  if (!near) return [];
  return [
    {
      kind: 'due',
      weight: near.late ? 62 : near.kind === 'upkeep' ? 66 : 58,
      about: near.modules.split(' ')[0] ?? '',
      params: { card: near.title, due: near.due, late: near.late ? 'yes' : 'no', size: near.size },
      act: { verb: 'pickCard', payload: { card: near.id } },
    },
  ];
};

const debt: Finder = (look) => {
  const worst = [...look.modules].sort((one, other) => other.debt - one.debt)[0];
  const slices = lanesOf(look.people).quality;
  if (!worst || worst.debt < INDEBTED || slices >= look.people.length * 2 * ENOUGH_QUALITY) return [];
  const move = moveSlice(look, 'quality');
  if (!move) return [];
  return [
    {
      kind: 'debt',
      weight: 34 + 50 * (worst.debt - INDEBTED),
      about: worst.id,
      params: { module: worst.id, debt: worst.debt, slices },
      act: move.act,
    },
  ];
};

const tired: Finder = (look) => {
  const spent = look.people
    .filter((one) => !one.vacant && one.energy < TIRED)
    .sort((one, other) => one.energy - other.energy)[0];
  if (!spent || look.view.phase !== 'live') return [];
  const move = moveSlice(look, 'operate');
  if (!move) return [];
  return [
    {
      kind: 'tired',
      weight: 42 + 80 * (TIRED - spent.energy),
      about: spent.id,
      params: { person: spent.id, energy: spent.energy, nights: spent.nightPages },
      act: move.act,
    },
  ];
};

const hungry: Finder = ({ team, modules }) => {
  if (team.hungry === 0 || team.splits !== '' || modules.length < 2) return [];
  const half = modules.slice(0, Math.floor(modules.length / 2)).map(({ id }) => id);
  return [
    {
      kind: 'hungry',
      weight: 40 + 5 * team.hungry,
      about: team.id,
      params: { people: team.people, hungry: team.hungry, links: team.links },
      act: { verb: 'splitTeam', payload: { modules: half } },
    },
  ];
};

/** Of more work than heads, the smallest piece to whoever has most room. */
const load: Finder = ({ view, team, modules }) => {
  const room = rowsOf(view.teams)
    .filter((one) => one.id !== team.id && one.cognitiveLoad < 0.85)
    .sort((one, other) => one.cognitiveLoad - other.cognitiveLoad)[0];
  const smallest = modules
    .filter(({ id }) => view.extractions[id] === undefined)
    .sort((one, other) => one.size - other.size || one.order - other.order)[0];
  if (team.cognitiveLoad <= 1 || !room || !smallest || modules.length < 2) return [];
  return [
    {
      kind: 'load',
      weight: 38 + 60 * (team.cognitiveLoad - 1),
      about: smallest.id,
      params: { load: team.cognitiveLoad, room: room.id, spare: room.cognitiveLoad },
      act: { verb: 'handOver', payload: { module: smallest.id, team: room.id } },
    },
  ];
};

const hire: Finder = ({ view, team }) => {
  const seats = team.people + team.hiring;
  if (seats >= FED || team.hiring > 0 || view.cash < RESERVE * HIRE_CENTS) return [];
  return [
    {
      kind: 'hire',
      weight: 28 + 6 * (FED - seats),
      about: team.id,
      params: { people: team.people, cost: HIRE_CENTS, days: HIRE_DAYS },
      act: { verb: 'hire', payload: {} },
    },
  ];
};

/** Something the team has learned and nobody keeps up tomorrow. */
const decay: Finder = (look) => {
  const lanes = lanesOf(look.people);
  const lost = rowsOf(look.view.practices)
    .filter(({ lane }) => lanes[lane] === 0)
    .map((row) => ({ row, level: levelFor(look.view, row.id, look.team.id) }))
    .filter(({ level }) => level > 0)
    .sort((one, other) => other.level - one.level)[0];
  const move = lost ? moveSlice(look, lost.row.lane) : undefined;
  if (!lost || !move) return [];
  return [
    {
      kind: 'decay',
      weight: 34 + 6 * lost.level,
      about: look.team.id,
      params: { practice: lost.row.id, lane: lost.row.lane, level: lost.level },
      act: move.act,
    },
  ];
};

/** A lane with slices and nothing chosen to learn on it. */
const focus: Finder = ({ view, team, people }) => {
  const chosen = new Set(team.focus.split(' '));
  const lanes = lanesOf(people);
  const taken = new Set(
    rowsOf(view.practices)
      .filter(({ id }) => chosen.has(id) && levelFor(view, id, team.id) < 3)
      .map(({ lane }) => lane),
  );
  return rowsOf(view.practices)
    .filter(({ shown, open, lane }) => shown && open && lanes[lane] > 0 && !taken.has(lane))
    .map((row) => ({ row, level: levelFor(view, row.id, team.id) }))
    .sort((one, other) => one.level - other.level || lanes[other.row.lane] - lanes[one.row.lane])
    .map(({ row, level }) => ({
      kind: 'focus' as const,
      weight: 30 + Math.min(10, 3 * lanes[row.lane]) - 5 * level,
      about: team.id,
      params: { practice: row.id, lane: row.lane, slices: lanes[row.lane] },
      act: { verb: 'focusPractice', payload: { practice: row.id } },
    }));
};

/** Nothing is chosen, or something else would earn much more for its size. */
const idle: Finder = ({ team, cards }) => {
  const worth = (card: CardRow): number => card.hope / card.size;
  const now = cards.find((card) => card.first);
  const best = cards
    .filter((card) => card.state === 'backlog' && card.hope >= 0 && !card.first)
    .sort((one, other) => worth(other) - worth(one))[0];
  if (!best || (now && (now.hope < 0 || worth(best) < worth(now) * MUCH_BETTER))) return [];
  return [
    {
      kind: now ? 'swap' : 'idle',
      weight: now ? 19 : 36,
      about: team.id,
      params: { card: best.title, hope: best.hope, size: best.size, current: now?.title ?? '' },
      act: { verb: 'pickCard', payload: { card: best.id } },
    },
  ];
};

const wip: Finder = ({ team }) => {
  if (team.wipLimit < MANY_CARDS) return [];
  return [
    {
      kind: 'wip',
      weight: 22 + 5 * team.wipLimit,
      about: team.id,
      params: { cards: team.wipLimit, people: team.people },
      act: { verb: 'limitWork', payload: { cards: 1 } },
    },
  ];
};

/** What speaks against a rule as it is, 0-100, and what to put in its place. */
const AGAINST: Record<string, (look: Look, value: string) => { weight: number; value: string } | undefined> =
  {
    cadence: ({ view, modules }, value) => {
      const choices = view.policies.cadence?.choices.split(' ') ?? [];
      const faster = choices[choices.indexOf(value) - 1];
      if (faster === undefined || !modules.some(({ unit }) => unit === 'monolith')) return undefined;
      return { weight: Math.min(44, 20 + 2 * (view.units.monolith?.intervalDays ?? 1)), value: faster };
    },
    approval: (_, value) => (value === 'on' ? { weight: 40, value: 'off' } : undefined),
    pagers: (_, value) => (value === 'central' ? { weight: 34, value: 'teams' } : undefined),
    reviews: (_, value) => (value === 'blameful' ? { weight: 32, value: 'blameless' } : undefined),
    budget: ({ team }, value) =>
      value === 'lean' && team.cognitiveLoad > 1 ? { weight: 24, value: 'grow' } : undefined,
    errorBudget: ({ view }, value) =>
      value === 'off' && view.budgetLeft < THIN ? { weight: 28, value: 'on' } : undefined,
  };

/** A rule of all teams that does harm just now, unless ours has voted. */
const vote: Finder = (look) =>
  rowsOf(look.view.policies)
    .filter((row) => row.shown && row.open && !row.votes.includes(`${look.team.id}:`))
    .flatMap((row): Found[] => {
      const found = AGAINST[row.id]?.(look, row.value);
      if (!found) return [];
      return [
        {
          kind: 'vote',
          weight: found.weight,
          about: row.id === 'cadence' ? 'monolith' : '',
          params: { policy: row.id, now: `${row.id}.${row.value}` },
          act: { verb: 'castVote', payload: { policy: row.id, value: found.value } },
        },
      ];
    });

/** A module that one person alone knows. */
const bus: Finder = (look) => {
  const { people, team, modules } = look;
  const known = modules
    .map((row) => ({ row, by: people.filter(({ knows }) => knows.split(' ').includes(row.id)) }))
    .filter(({ by }) => by.length <= 1)
    .sort((one, other) => one.by.length - other.by.length || other.row.size - one.row.size)[0];
  const move = known && team.people > 2 ? moveSlice(look, 'learn') : undefined;
  if (!known || !move) return [];
  return [
    {
      kind: 'bus',
      weight: known.by.length === 0 ? 29 : 25,
      about: known.row.id,
      params: {
        module: known.row.id,
        person: known.by[0]?.id ?? '',
        by: known.by.length === 0 ? 'nobody' : 'one',
      },
      act: move.act,
    },
  ];
};

/** Nothing presses: the lanes that have least. */
const spare: Finder = (look) => {
  const lanes = lanesOf(look.people);
  return (['learn', 'operate', 'quality', 'delivery'] as const)
    .toSorted((one, other) => lanes[one] - lanes[other])
    .flatMap((lane, at): Found[] => {
      const move = moveSlice(look, lane);
      if (!move) return [];
      const params = { lane, slices: lanes[lane], from: move.from };
      return [{ kind: 'spare', weight: 6 - at, about: lane, params, act: move.act }];
    });
};

const ALL = [due, debt, tired, hungry, load, hire, decay, focus, idle, wip, vote, bus, spare];

/** The situations a Lead could be asked about. */
export const leadFinds = (look: Look): Found[] => ALL.flatMap((find) => find(look));
