/** Pins that change the scenario itself: teams and sizes, modules and their owners. */
import type { EngineerData, ScenarioData, TeamData } from '../content/types.ts';
import type { Pins } from './pins.ts';
import type { Lane } from './publicWorld.ts';

const NAMES = [
  'Ana',
  'Kai',
  'Mo',
  'Jo',
  'Ines',
  'Tariq',
  'Yuki',
  'Bea',
  'Noor',
  'Sven',
  'Lia',
  'Omar',
  'Fay',
  'Ravi',
  'Zoe',
  'Hugo',
];

const DEFAULT_LANES: EngineerData['lanes'] = ['build', 'quality'];

function staffTeam(id: string, size: number, like: TeamData | undefined): TeamData {
  const engineers: EngineerData[] = [];
  for (let i = 0; i < size; i++) {
    const name = NAMES[i % NAMES.length] ?? 'Ana';
    const lanes = like?.engineers[i % like.engineers.length]?.lanes ?? DEFAULT_LANES;
    engineers.push({ id: `${id}-${name.toLowerCase()}${i < NAMES.length ? '' : i}`, name, lanes });
  }
  return { id, engineers };
}

/** The scenario as a policy file pins it. Pinned teams that own nothing still exist and work on whatever there is. */
export function applyPinsToScenario(scenario: ScenarioData, pins: Pins | undefined): ScenarioData {
  if (!pins?.teams && !pins?.modules) return pins?.calls ? { ...scenario, calls: pins.calls } : scenario;
  const teams = pins.teams
    ? pins.teams.map(({ id, size }) =>
        staffTeam(id, size, scenario.teams.find((team) => team.id === id) ?? scenario.teams[0]),
      )
    : scenario.teams;
  const known = new Set(teams.map((team) => team.id));
  const fallback = teams[0]?.id ?? '';
  const modules = pins.modules
    ? Object.entries(pins.modules).map(([id, team]) => {
        const like = scenario.modules.find((module) => module.id === id);
        return { id, team, size: like?.size ?? 2, work: like?.work ?? 0.8, entry: like?.entry ?? 0.25 };
      })
    : scenario.modules.map((module) => (known.has(module.team) ? module : { ...module, team: fallback }));
  for (const { id, team } of modules)
    if (!known.has(team)) throw new Error(`pinned module ${id}: there is no team ${team}`);
  const exists = new Set(modules.map((module) => module.id));
  const cards = Object.fromEntries(teams.map(({ id }) => [id, cardsFor(scenario, id, modules)]));
  return {
    ...scenario,
    teams,
    modules,
    calls: pins.calls ?? scenario.calls.filter(({ from, to }) => exists.has(from) && exists.has(to)),
    cards,
    start: {
      ...scenario.start,
      waiting: {},
      extractions: [],
      units: (scenario.start.units ?? []).filter(
        (unit) => known.has(unit.owner) && unit.modules.every((id) => exists.has(id)),
      ),
      pager: teams[0]?.engineers[0]?.id ?? scenario.start.pager,
    },
  };
}

function cardsFor(
  scenario: ScenarioData,
  team: string,
  modules: ScenarioData['modules'],
): ScenarioData['cards'][string] {
  const exists = new Set(modules.map((module) => module.id));
  const own = modules.filter((module) => module.team === team).map((module) => module.id);
  const usable = (scenario.cards[team] ?? []).filter((card) => card.modules.every((id) => exists.has(id)));
  if (usable.length > 0) return usable;
  const home = own.length > 0 ? own : modules.map((module) => module.id);
  const like = Object.values(scenario.cards).flat();
  return like.slice(0, 7).map((card, i) => ({ ...card, modules: [home[i % home.length] ?? ''] }));
}

/** Pinned lane shares, scaled to a sum of 1; null when lanes are not pinned. */
export function pinnedShares(pins: Pins | undefined): Record<Lane, number> | null {
  if (!pins?.lanes) return null;
  const { build = 0, quality = 0, delivery = 0, operate = 0, architecture = 0, learn = 0 } = pins.lanes;
  const sum = build + quality + delivery + operate + architecture + learn;
  const scale = sum > 0 ? 1 / sum : 0;
  return {
    build: build * scale,
    quality: quality * scale,
    delivery: delivery * scale,
    operate: operate * scale,
    architecture: architecture * scale,
    learn: learn * scale,
  };
}
