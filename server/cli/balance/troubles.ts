/**
 * Troubles: what some practices were made for and no scenario is full of. Each is a scenario as it begins with more of one
 * condition: people who join, a neighbour who is slow, zones that are
 * lost, servers edited by hand, ideas nobody has tried, code without history, debt.
 */
import type { ScenarioData, TwistData } from '../../../shared/content/types.ts';

export interface Trouble {
  /** The practice it is looked at for. */
  practice: string;
  /** The scenario it happens in, and what is added to its name. */
  scenario: string;
  name: string;
  change(scenario: ScenarioData): ScenarioData;
}

/** The same fault again and again, from the first day on, every so many days of a year. */
function everyDays(days: number, archetype: string, level?: number): TwistData[] {
  return Array.from({ length: Math.floor(360 / days) }, (_, i) => ({
    id: `${archetype}${i}`,
    day: 3 + i * days,
    jitterDays: Math.floor(days / 2),
    condition: { kind: 'fault', archetype, ...(level === undefined ? {} : { level }) },
  }));
}

const suffering =
  (twists: TwistData[]) =>
  (scenario: ScenarioData): ScenarioData => ({ ...scenario, twists: [...scenario.twists, ...twists] });

/** So much debt in every module that changes break easily. */
const owing =
  (debt: number) =>
  (scenario: ScenarioData): ScenarioData => ({ ...scenario, start: { ...scenario.start, debt } });

export const TROUBLES: readonly Trouble[] = [
  {
    practice: 'firstDay',
    scenario: 'etsy-2008',
    name: 'newcomers',
    change: (scenario) => ({
      ...scenario,
      pressures: {
        ...scenario.pressures,
        joiners: [14, 42, 70, 98, 126, 154].flatMap((day) =>
          scenario.teams.map((team) => ({ team: team.id, day, count: 1 })),
        ),
      },
    }),
  },
  {
    practice: 'versioning',
    scenario: 'amazon-2001',
    name: 'noHistory',
    change: (scenario) => {
      const { versioning: _, ...practices } = scenario.start.practices;
      return { ...scenario, start: { ...scenario.start, practices } };
    },
  },
  { practice: 'staging', scenario: 'black-friday', name: 'indebted', change: owing(0.9) },
  { practice: 'oneLogic', scenario: 'etsy-2008', name: 'indebted', change: owing(0.9) },
  {
    practice: 'breakers',
    scenario: 'too-many-slices',
    name: 'slowNeighbours',
    change: suffering(everyDays(6, 'slowDependency', 1)),
  },
  {
    practice: 'chaosMonkey',
    scenario: 'netflix-2008',
    name: 'lostZones',
    change: suffering(everyDays(8, 'zoneDown')),
  },
  {
    practice: 'conformityMonkey',
    scenario: 'too-many-slices',
    name: 'handMade',
    change: (scenario) =>
      suffering(everyDays(6, 'eighthServer', 1))({
        ...scenario,
        start: { ...scenario.start, drift: 0.8 },
      }),
  },
  {
    practice: 'flags',
    scenario: 'two-pizzas',
    name: 'wildIdeas',
    change: (scenario) => ({
      ...scenario,
      cards: Object.fromEntries(
        Object.entries(scenario.cards).map(([team, cards]) => [
          team,
          cards.map((card) => (card.kind === 'feature' ? { ...card, kind: 'experiment' as const } : card)),
        ]),
      ),
    }),
  },
];
