/** `npm run -s bench:sim`: how long a simulated year takes on one core, and how one world grows with its teams. */
import { content } from '../../shared/content/index.ts';
import type { Content } from '../../shared/content/types.ts';
import { type HeadlessRun, playOn } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS, YEAR_TICKS } from '../../shared/sim/calendar.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import { type CommandSpec, printJson, runCommand } from './args.ts';
import { bigScenario, modulesFor } from './bigScenario.ts';

const SPEC: CommandSpec = {
  usage: 'npm run -s bench:sim -- [options]',
  about: [
    'Measures seconds for one simulated year on one core, bots deciding. orgYearSeconds: 8 teams, 12 modules.',
    'teams: the same for ONE world of that many teams with modules in proportion. A year that would take longer than',
    '--patience seconds is cut short and scaled up from the days that were reached (named in "scaled").',
    'growthPerTeam80, growthPerTeam800: seconds per team in such a world, in those per team of the 8-team year.',
  ].join('\n'),
  options: {
    repeat: {
      kind: 'count',
      about: 'Runs of the 8-team year; the fastest counts.',
      default: 3,
      min: 1,
      max: 100,
    },
    patience: {
      kind: 'count',
      value: 'S',
      about: 'Seconds after which a big world is cut short.',
      default: 20,
      min: 1,
    },
    json: { kind: 'flag', about: 'Prints JSON and nothing else on stdout.' },
  },
};

interface Timing {
  /** Seconds of one year. */
  year: number;
  ticksPerSecond: number;
  /** The year was cut short and scaled up. */
  scaled: boolean;
}

/** Plays one year; when patience ends, the days after the first (which deals out all the slices) are scaled up. */
function playYear(teams: number, seed: string, patience: number): Timing {
  const model = content.scenarios['two-pizzas'];
  if (!model) throw new Error('the scenario two-pizzas is gone');
  const scenario = bigScenario(model, teams);
  const big: Content = { ...content, scenarios: { [scenario.id]: scenario } };
  const setup = { seed, scenario: scenario.id, quarters: 4, liveDays: 5 };
  const began = performance.now();
  const since = (from: number): number => (performance.now() - from) / 1000;
  const run: HeadlessRun = { world: createWorld(setup, big), facts: [], journal: [] };
  playOn(run, { bots: 'careful', until: DAY_TICKS });
  const firstDay = since(began);
  const evening = performance.now();
  playOn(run, { bots: 'careful', goOn: () => since(evening) < patience });
  const ticks = run.world.tick - DAY_TICKS;
  const left = YEAR_TICKS - DAY_TICKS;
  return {
    year: firstDay + (since(evening) * left) / ticks,
    ticksPerSecond: Math.round(ticks / since(evening)),
    scaled: ticks < left,
  };
}

await runCommand(SPEC, (args) => {
  const patience = args.count('patience');
  playYear(8, 'warm', 2);
  const runs = Array.from({ length: args.count('repeat') }, (_, i) => playYear(8, `bench${i}`, patience));
  const best = runs.reduce((fastest, run) => (run.year < fastest.year ? run : fastest));
  const teams: Record<string, number> = {};
  const scaled: string[] = [];
  for (const count of [8, 80, 800]) {
    const timing = count === 8 ? best : playYear(count, 'bench0', patience);
    teams[count] = round(timing.year);
    if (timing.scaled) scaled.push(String(count));
  }
  const orgYearSeconds = teams[8] ?? 0;
  const { ticksPerSecond } = best;
  const growth = (count: number): number => round(((teams[count] ?? 0) * 8) / (count * orgYearSeconds));
  const growthPerTeam80 = growth(80);
  const growthPerTeam800 = growth(800);
  if (args.flag('json'))
    return printJson({ orgYearSeconds, ticksPerSecond, teams, growthPerTeam80, growthPerTeam800, scaled });
  const lines = [`one org-year: ${orgYearSeconds} s (${ticksPerSecond} ticks a second)`];
  for (const [count, seconds] of Object.entries(teams)) {
    lines.push(
      `${count} teams, ${modulesFor(Number(count))} modules: ${seconds} s a year${scaled.includes(count) ? ' (scaled up)' : ''}`,
    );
  }
  lines.push(`growth per team: ${growthPerTeam80} at 80 teams, ${growthPerTeam800} at 800`);
  process.stdout.write(`${lines.join('\n')}\n`);
});

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
