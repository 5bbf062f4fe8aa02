/** What a Liaison is asked in the morning: other teams, those who pay, what lies between modules. */
import { DAY_TICKS } from '../calendar.ts';
import { BETS, type CallRow, type TeamRow } from '../publicWorld.ts';
import { rowsOf } from '../rows.ts';
import type { Finder, Found, Look } from './morningCard.ts';

/** Drift of an idea of an interface from which it is worth a word. */
const FRAYED = 0.15;
/** Share of calls lost, or of requests failing, from which a provider is flaky. */
const FLAKY = 0.005;
/** What two modules share beyond their interface from which they are tangled. */
const TANGLED = 0.3;
/** Patience below which those who pay are losing it. */
const IMPATIENT = 0.45;
/** What a team needs to have to spare before it lends somebody, and how full or tired the other one is. */
const ROOM = 0.95;
const CROWDED = 1.15;
const LEAST_PEOPLE = 5;
/** Morale and energy at which a word does good. */
const LOW = 0.55;

const say = (phrase: string, about = '', id = '') => ({ verb: 'message', payload: { phrase, about, id } });

const shortcut: Finder = ({ view, team }) => {
  if (view.shortcut === '' || view.shortcutTeam !== team.id) return [];
  return [
    {
      kind: 'shortcut',
      weight: 64,
      about: '',
      params: { shortcut: view.shortcut, patience: view.patience, until: view.shortcutUntil },
      act: { verb: 'answerStakeholder', payload: { accept: true } },
    },
  ];
};

/** Somebody of another team has asked for help. */
const ask: Finder = ({ view, team }) => {
  for (const row of [...rowsOf(view.log)].reverse()) {
    if (row.kind !== 'messageSaid' || row.tick < view.tick - DAY_TICKS) continue;
    const said = JSON.parse(row.params) as Record<string, string>;
    if (said.phrase !== 'help' || said.team === team.id || !said.team) continue;
    return [
      {
        kind: 'ask',
        weight: 55,
        about: said.of || said.team,
        params: { person: said.engineer ?? '', team: said.team },
        act: say('mine', said.about ?? '', said.of ?? ''),
      },
    ];
  }
  return [];
};

/** Calls that cross from a module of ours to one of another team's, or the other way round. */
const between = ({ view, team }: Look): { call: CallRow; ours: boolean; other: string }[] =>
  rowsOf(view.calls).flatMap((call) => {
    const from = view.modules[call.from]?.team ?? '';
    const to = view.modules[call.to]?.team ?? '';
    if (from === to || (from !== team.id && to !== team.id)) return [];
    return [{ call, ours: from === team.id, other: from === team.id ? to : from }];
  });

const flaky: Finder = (look) =>
  between(look)
    .filter(({ call, ours }) => ours && call.remote && call.lost >= FLAKY)
    .sort((one, other) => other.call.lost - one.call.lost)
    .slice(0, 1)
    .map(({ call, other }) => ({
      kind: 'flaky' as const,
      weight: Math.min(60, 46 + 100 * call.lost),
      about: call.id,
      params: { from: call.from, to: call.to, missed: call.lost, team: other },
      act: say('look', 'module', call.to),
    }));

/** An interface across the network that nobody has promised anything about. */
const fray: Finder = (look) =>
  rowsOf(look.view.calls)
    .filter((call) => call.remote && call.contract === 'none')
    .filter((call) => [call.from, call.to].some((module) => look.view.modules[module]?.team === look.team.id))
    .sort((one, other) => other.fray - one.fray || other.rate - one.rate)
    .map((call) => ({
      kind: call.fray >= FRAYED ? ('fray' as const) : ('bare' as const),
      weight: call.fray >= FRAYED ? 36 + 40 * call.fray : 22,
      about: call.id,
      params: { from: call.from, to: call.to, fray: call.fray, rate: Math.round(call.rate) },
      act: { verb: 'signContract', payload: { call: call.id } },
    }));

/** Those who pay lose patience, and finished work stands about. */
const patience: Finder = ({ view }) => {
  const waiting = view.units.monolith?.waiting ?? 0;
  if (view.patience >= IMPATIENT || waiting === 0 || view.shortcut !== '') return [];
  return [
    {
      kind: 'patience',
      weight: 30 + 60 * (IMPATIENT - view.patience),
      about: 'monolith',
      params: { patience: view.patience, waiting },
      act: say('send', 'unit', 'monolith'),
    },
  ];
};

const burns = ({ view }: Look, team: string): boolean =>
  rowsOf(view.incidents).some(
    (row) => row.team === team && row.severity <= 2 && row.state !== 'resolved' && row.state !== 'mitigated',
  );

/** A team in trouble, and somebody of ours who could go there for a week. */
const lend: Finder = (look) => {
  const { view, team, people, engineer } = look;
  if (team.cognitiveLoad > ROOM || team.people < LEAST_PEOPLE || team.energy < LOW) return [];
  const need = (one: TeamRow): number =>
    (burns(look, one.id) ? 1 : 0) + Math.max(0, one.cognitiveLoad - CROWDED) + Math.max(0, 0.45 - one.energy);
  const other = rowsOf(view.teams)
    .filter((one) => one.id !== team.id && need(one) > 0)
    .sort((one, two) => need(two) - need(one))[0];
  const freshest = people
    .filter((one) => !one.pager && !one.vacant && (!one.human || one.id === engineer) && one.home === '')
    // She goes herself only where nobody else can.
    .sort((one, two) => Number(one.human) - Number(two.human) || two.energy - one.energy)[0];
  if (!other || !freshest) return [];
  return [
    {
      kind: 'lend',
      weight: Math.min(58, 36 + 20 * need(other)),
      about: other.id,
      params: {
        team: other.id,
        why: burns(look, other.id) ? 'burns' : other.cognitiveLoad > CROWDED ? 'full' : 'tired',
        load: other.cognitiveLoad,
      },
      act: { verb: 'lend', payload: { engineer: freshest.id, team: other.id } },
    },
  ];
};

const bet: Finder = ({ view }) => {
  const [first] = BETS.filter((one) => view.bets.split(' ').includes(one));
  if (!first) return [];
  return [
    {
      kind: 'bet',
      weight: 33,
      about: '',
      params: { bet: first, until: view.betUntil },
      act: { verb: 'placeBet', payload: { bet: first } },
    },
  ];
};

/** Inside one unit no contract can be kept: two teams in each other's tables. */
const tangled: Finder = (look) =>
  between(look)
    .filter(({ call }) => !call.remote && call.coupling >= TANGLED)
    .sort((one, other) => other.call.coupling - one.call.coupling || other.call.rate - one.call.rate)
    .slice(0, 5)
    .map(({ call, ours, other }, at) => ({
      kind: 'tangled' as const,
      weight: 8 + 10 * call.coupling - at,
      about: call.id,
      params: { from: call.from, to: call.to, coupling: call.coupling, team: other },
      act: say('look', 'module', ours ? call.to : call.from),
    }));

/** A card under way needs a module that is another team's. */
const crossing: Finder = ({ view, team, cards }) =>
  cards
    .filter((card) => card.state !== 'backlog' || card.first)
    .flatMap((card): Found[] => {
      const module = card.modules.split(' ').find((id) => (view.modules[id]?.team ?? team.id) !== team.id);
      const other = view.modules[module ?? '']?.team;
      if (module === undefined || other === undefined) return [];
      return [
        {
          kind: 'crossing',
          weight: 27,
          about: module,
          params: { card: card.title, module, team: other },
          act: say('help', 'module', module),
        },
      ];
    });

/** What another team built is liked, or somebody there has put out a fire. */
const praise: Finder = ({ view, team }) => {
  for (const row of [...rowsOf(view.log)].reverse()) {
    if (row.kind !== 'valueReleased' || row.tick < view.tick - 3 * DAY_TICKS) continue;
    const said = JSON.parse(row.params) as { team: string; title: string; worth: number };
    if (said.team === team.id || said.worth <= 0 || !view.teams[said.team]) continue;
    const params = { team: said.team, card: said.title, worth: said.worth };
    return [{ kind: 'praise', weight: 20, about: said.team, params, act: say('well', 'team', said.team) }];
  }
  return [];
};

/** Somebody was woken: thanks cost nothing. */
const night: Finder = ({ view, engineer }) => {
  const woken = rowsOf(view.engineers)
    .filter((one) => one.nightPages > 0 && one.id !== engineer && !one.vacant)
    .sort((one, other) => other.nightPages - one.nightPages)[0];
  if (!woken) return [];
  return [
    {
      kind: 'night',
      weight: 21 + Math.min(10, 2 * woken.nightPages),
      about: woken.id,
      params: { person: woken.id, nights: woken.nightPages },
      act: say('thanks', 'engineer', woken.id),
    },
  ];
};

const mood: Finder = ({ view, team }) => {
  const low = rowsOf(view.teams)
    .filter((one) => one.id !== team.id && Math.min(one.energy, one.morale) < LOW)
    .sort((one, other) => one.morale + one.energy - other.morale - other.energy)[0];
  if (!low) return [];
  return [
    {
      kind: 'mood',
      weight: 16 + 30 * (LOW - Math.min(low.energy, low.morale)),
      about: low.id,
      params: { team: low.id, energy: low.energy, morale: low.morale },
      act: say('well', 'team', low.id),
    },
  ];
};

/** Nothing presses: whoever we lean on most; alone, somebody at our own table. */
const neighbour: Finder = (look) => {
  const rates = new Map<string, number>();
  for (const { call, other } of between(look)) rates.set(other, (rates.get(other) ?? 0) + call.rate);
  const known = [...rates].sort((one, other) => other[1] - one[1]).slice(0, 3);
  const teams: Found[] = known.map(([team, rate], at) => ({
    kind: 'neighbour',
    weight: 3 - at / 10,
    about: team,
    params: { team, rate: Math.round(rate), alone: 'no' },
    act: say('thanks', 'team', team),
  }));
  const { team } = look;
  if (teams.length > 0) return teams;
  const params = { team: team.id, rate: 0, alone: 'yes' };
  return [{ kind: 'neighbour', weight: 2, about: team.id, params, act: say('well', 'team', team.id) }];
};

const ALL = [
  shortcut,
  ask,
  flaky,
  fray,
  patience,
  lend,
  bet,
  tangled,
  crossing,
  praise,
  night,
  mood,
  neighbour,
];

/** The situations a Liaison could be asked about. */
export const liaisonFinds = (look: Look): Found[] => ALL.flatMap((find) => find(look));
