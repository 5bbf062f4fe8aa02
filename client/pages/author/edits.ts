/** What an author does to a draft, as pure changes: whatever names a thing goes along with it. */
import type { Authored, Named } from '../../../shared/content/authoredTypes.ts';
import type {
  CardData,
  EngineerData,
  ScenarioData,
  UnitData,
} from '../../../shared/content/scenarioTypes.ts';
import { OWN_PRACTICE } from '../../../shared/sim/leverNames.ts';
import { idFrom } from './begin.ts';

/** Ids of tables, in the order they are given out: each has a colour and an emblem. */
export const TABLES = ['basil', 'olive', 'cheese', 'onion', 'tuna', 'tomato', 'pepper', 'mushroom'];

const withScenario = (file: Authored, scenario: Partial<ScenarioData>): Authored => ({
  ...file,
  scenario: { ...file.scenario, ...scenario },
});
const withStart = (file: Authored, start: Partial<ScenarioData['start']>): Authored =>
  withScenario(file, { start: { ...file.scenario.start, ...start } });

/** A name of the author's own in one of her languages; '' takes it back. */
export function rename(file: Authored, text: number, kind: Named, id: string, name: string): Authored {
  const texts = file.texts.map((one, i) => {
    if (i !== text) return one;
    const { [`${kind}.${id}`]: _, ...others } = one.names;
    return { ...one, names: name === '' ? others : { ...one.names, [`${kind}.${id}`]: name } };
  });
  return { ...file, texts };
}

/** A sentence of the author's own about a thing, in one of her languages; '' takes it back. */
export function saySo(file: Authored, text: number, key: string, words: string): Authored {
  const texts = file.texts.map((one, i) => {
    if (i !== text) return one;
    const { says: old = {}, ...rest } = one;
    const { [key]: _, ...others } = old;
    const says = words === '' ? others : { ...others, [key]: words };
    return Object.keys(says).length === 0 ? rest : { ...rest, says };
  });
  return { ...file, texts };
}

/** Nobody calls something by a name that is gone, nor says anything of it. */
function forget(file: Authored, kind: Named, id: string): Authored {
  return file.texts.reduce((now, { says = {} }, i) => {
    const unnamed = rename(now, i, kind, id, '');
    return Object.keys(says)
      .filter((key) => key.startsWith(`${kind}.${id}.`))
      .reduce((left, key) => saySo(left, i, key, ''), unnamed);
  }, file);
}

/** A kind of incident or a practice of the author's goes; a practice of ours is as it was. */
export function dropOwn(file: Authored, kind: 'archetype' | 'practice', id: string): Authored {
  const list = kind === 'archetype' ? 'archetypes' : 'practices';
  const left = (file[list] ?? []).filter((one) => one.id !== id);
  const next = forget({ ...file, [list]: left }, kind, id);
  return kind === 'practice' && id.startsWith(OWN_PRACTICE) ? withoutPractice(next, id) : next;
}

/** Nobody has come anywhere in a practice that is gone, and nothing needs it. */
function withoutPractice(file: Authored, id: string): Authored {
  const { start, unlocked } = file.scenario;
  const without = ({ [id]: _, ...others }: Record<string, number>) => others;
  const practices = (file.practices ?? []).map((one) => ({
    ...one,
    needs: one.needs.filter(({ practice }) => practice !== id),
  }));
  const next = withStart(
    { ...file, practices },
    {
      practices: without(start.practices),
      ...(start.practicesOf
        ? {
            practicesOf: Object.fromEntries(
              Object.entries(start.practicesOf).map(([team, levels]) => [team, without(levels)]),
            ),
          }
        : {}),
    },
  );
  if (!unlocked?.practices) return next;
  return withScenario(next, {
    unlocked: { ...unlocked, practices: unlocked.practices.filter((one) => one !== id) },
  });
}

const LANES: EngineerData['lanes'] = ['build', 'quality'];
const NAMES = ['Ana', 'Kai', 'Mo', 'Jo', 'Ines', 'Tariq', 'Yuki', 'Bea', 'Noor', 'Sven', 'Lia', 'Omar'];

/** One more person at a table, with a name nobody there has. */
export function addPerson(file: Authored, team: string): Authored {
  const teams = file.scenario.teams.map((one) => {
    if (one.id !== team) return one;
    const taken = one.engineers.map(({ name }) => name);
    const name = NAMES.find((free) => !taken.includes(free)) ?? `Ana ${taken.length + 1}`;
    return { ...one, engineers: [...one.engineers, person(one.id, name, one.engineers, LANES)] };
  });
  return withScenario(file, { teams });
}

function person(
  team: string,
  name: string,
  others: readonly EngineerData[],
  lanes: EngineerData['lanes'],
): EngineerData {
  const taken = others.map(({ id }) => id.slice(team.length + 1));
  return { id: `${team}-${idFrom(name, taken, 'person')}`, name, lanes: [...lanes] };
}

/** Somebody goes, or sits down at another table: her pager goes along, or to whoever is first. */
export function seatPerson(file: Authored, id: string, to: string): Authored {
  const who = file.scenario.teams.flatMap(({ engineers }) => engineers).find((one) => one.id === id);
  if (!who) return file;
  let pager = file.scenario.start.pager;
  const teams = file.scenario.teams.map((team) => {
    const engineers = team.engineers.filter((one) => one.id !== id);
    if (team.id !== to) return { ...team, engineers };
    const moved = person(team.id, who.name, engineers, who.lanes);
    if (pager === id) pager = moved.id;
    return { ...team, engineers: [...engineers, moved] };
  });
  const first = teams[0]?.engineers[0]?.id ?? '';
  const there = teams.some(({ engineers }) => engineers.some((one) => one.id === pager));
  return withStart(withScenario(file, { teams }), { pager: there ? pager : first });
}

/** One more table with two people, a card and nothing to look after yet. */
export function addTeam(file: Authored): Authored {
  const { teams, modules, cards } = file.scenario;
  const id =
    TABLES.find((table) => !teams.some((team) => team.id === table)) ??
    idFrom(
      '',
      teams.map((one) => one.id),
      'team',
    );
  const engineers: EngineerData[] = [];
  for (const name of NAMES.slice(0, 2)) engineers.push(person(id, name, engineers, LANES));
  const first = modules[0]?.id ?? '';
  return withScenario(file, {
    teams: [...teams, { id, engineers }],
    cards: { ...cards, [id]: [newCard('helpPages', [first])] },
  });
}

/** A table goes: what it looked after goes to the first one that stays. */
export function dropTeam(file: Authored, id: string): Authored {
  const { scenario } = file;
  const teams = scenario.teams.filter((team) => team.id !== id);
  const heir = teams[0]?.id;
  if (heir === undefined) return file;
  const { [id]: _cards, ...cards } = scenario.cards;
  const { [id]: _waiting, ...waiting } = scenario.start.waiting;
  const { [id]: _practices, ...practicesOf } = scenario.start.practicesOf ?? {};
  const pagerGoes = scenario.teams.some(
    (team) => team.id === id && team.engineers.some((one) => one.id === scenario.start.pager),
  );
  const next = withScenario(file, {
    teams,
    cards,
    modules: scenario.modules.map((one) => (one.team === id ? { ...one, team: heir } : one)),
    pressures: {
      ...scenario.pressures,
      ...(scenario.pressures.joiners
        ? { joiners: scenario.pressures.joiners.filter(({ team }) => team !== id) }
        : {}),
    },
  });
  const units = (scenario.start.units ?? []).map((one) => (one.owner === id ? { ...one, owner: heir } : one));
  const changed = withStart(next, {
    waiting,
    ...(scenario.start.practicesOf ? { practicesOf } : {}),
    ...(scenario.start.units ? { units } : {}),
    ...(pagerGoes ? { pager: teams[0]?.engineers[0]?.id ?? '' } : {}),
  });
  return forget(changed, 'team', id);
}

/** A slice that nobody calls yet, in the first language under this name. */
export function addModule(file: Authored, name: string, team: string): Authored {
  const { modules } = file.scenario;
  const id = idFrom(
    name,
    modules.map((one) => one.id),
    'slice',
  );
  const next = withScenario(file, { modules: [...modules, { id, team, size: 2, work: 0.6, entry: 0 }] });
  return name.trim() === '' ? next : rename(next, 0, 'module', id, name.trim().slice(0, 60));
}

/** A slice goes, with whatever names it: calls, cards about it alone, flaws, extractions. */
export function dropModule(file: Authored, id: string): Authored {
  const { scenario } = file;
  const { start } = scenario;
  const { [id]: _, ...debtOf } = start.debtOf ?? {};
  const cards = Object.fromEntries(
    Object.entries(scenario.cards).map(([team, list]) => [
      team,
      list.flatMap((card) => {
        const modules = card.modules.filter((one) => one !== id);
        return modules.length === 0 ? [] : [{ ...card, modules }];
      }),
    ]),
  );
  const next = withScenario(file, {
    modules: scenario.modules.filter((one) => one.id !== id),
    calls: scenario.calls.filter(({ from, to }) => from !== id && to !== id),
    cards,
    twists: scenario.twists.filter(({ condition }) => condition.kind !== 'fault' || condition.module !== id),
  });
  const changed = withStart(next, {
    extractions: start.extractions.filter(({ module }) => module !== id),
    ...(start.flaws ? { flaws: start.flaws.filter(({ module }) => module !== id) } : {}),
    ...(start.debtOf ? { debtOf } : {}),
    ...unitsWithout(start.units, id),
  });
  return forget(changed, 'module', id);
}

/** The services without a slice; one that is left empty goes. */
function unitsWithout(units: readonly UnitData[] | undefined, id: string): { units?: UnitData[] } {
  if (!units) return {};
  const left = units.flatMap((unit) => {
    const modules = unit.modules.filter((one) => one !== id);
    return modules.length === 0 ? [] : [{ ...unit, modules }];
  });
  return { units: left };
}

/**
 * A slice gets another home.
 * @param team who looks after it from now on; a service with others in it goes along to that team
 * @param unit 'monolith', a service's id, or 'own' for a service of its own
 */
export function moveModule(file: Authored, id: string, team: string, unit: string): Authored {
  const { start } = file.scenario;
  const without = unitsWithout(start.units ?? [], id).units ?? [];
  let units = without;
  let owner = team;
  if (unit === 'own') units = [...without, { id, owner: team, modules: [id] }];
  else if (unit !== 'monolith') {
    const home = without.find((one) => one.id === unit) ?? start.units?.find((one) => one.id === unit);
    if (!home) return file;
    owner = home.owner;
    const full = { ...home, modules: [...home.modules.filter((one) => one !== id), id] };
    units = [...without.filter((one) => one.id !== unit), full];
  }
  const modules = file.scenario.modules.map((one) => (one.id === id ? { ...one, team: owner } : one));
  const extractions =
    unit === 'monolith' ? start.extractions : start.extractions.filter(({ module }) => module !== id);
  const { units: _, ...rest } = start;
  const next = { ...rest, extractions, ...(units.length > 0 ? { units } : {}) };
  return withScenario(file, { modules, start: next });
}

/** A whole service goes to another team, with all that is in it. */
export function moveUnit(file: Authored, id: string, team: string): Authored {
  const units = (file.scenario.start.units ?? []).map((one) =>
    one.id === id ? { ...one, owner: team } : one,
  );
  const inside = units.find((one) => one.id === id)?.modules ?? [];
  const modules = file.scenario.modules.map((one) => (inside.includes(one.id) ? { ...one, team } : one));
  return withStart(withScenario(file, { modules }), { units });
}

/** The unit a slice lives in. */
export const unitOf = (file: Authored, id: string): string =>
  file.scenario.start.units?.find(({ modules }) => modules.includes(id))?.id ?? 'monolith';

/** A card as it is when it is new. */
export const newCard = (title: string, modules: string[]): CardData => ({
  title,
  kind: 'feature',
  modules,
  size: 4,
  hope: 50_000,
});
