/**
 * Troubles: what some practices were made for and no scenario is full of. Each is a scenario as it begins with more of one
 * condition: people who join, a neighbour who is slow, machines that die, servers edited by hand, releases that wait for months.
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
function everyDays(days: number, archetype: string, level: number): TwistData[] {
  return Array.from({ length: Math.floor(360 / days) }, (_, i) => ({
    id: `${archetype}${i}`,
    day: 3 + i * days,
    jitterDays: Math.floor(days / 2),
    condition: { kind: 'fault', archetype, level },
  }));
}

const suffering =
  (twists: TwistData[]) =>
  (scenario: ScenarioData): ScenarioData => ({ ...scenario, twists: [...scenario.twists, ...twists] });

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
    practice: 'breakers',
    scenario: 'too-many-slices',
    name: 'slowNeighbours',
    change: suffering(everyDays(6, 'slowDependency', 1)),
  },
  {
    practice: 'chaosMonkey',
    scenario: 'netflix-2008',
    name: 'dyingZones',
    change: suffering(everyDays(12, 'zoneDown', 1)),
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
    name: 'slowTrains',
    change: (scenario) => ({
      ...scenario,
      start: {
        ...scenario.start,
        policies: { ...scenario.start.policies, approvalBoard: 'on', cadence: 'monthly' },
      },
    }),
  },
];
