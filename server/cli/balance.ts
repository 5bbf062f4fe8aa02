/** `npm run -s balance`: who wins which scenario, where each practice pays, and the proofs of balance. */
import { content } from '../../shared/content/index.ts';
import type { ScenarioData } from '../../shared/content/types.ts';
import { type CommandSpec, printJson, runCommand } from './args.ts';
import type { GameJob, GameResult } from './balance/game.ts';
import { type PracticeVerdict, pairOf, verdictOf } from './balance/practices.ts';
import { PROOFS } from './balance/proofs.ts';
import { ENTRANTS, lengthOf, type Standings, standingOf, winProofs } from './balance/wins.ts';
import { inParallel } from './pool.ts';
import { readScenario } from './scenarioFile.ts';

const SPEC: CommandSpec = {
  usage: 'npm run -s balance -- [options]',
  about: [
    'Plays every scenario with every bot and the ways of working A1-A5, and prints how often each wins; plays each practice',
    'against doing without it, and prints where it pays; and proves what the game promises about batches, team sizes, habits',
    'and reaction times. All with paired seeds, on all cores. Ends with code 1 when a promise is broken.',
  ].join('\n'),
  options: {
    scenario: { kind: 'text', value: 'ID|FILE', about: 'One scenario only, or a JSON file of one.' },
    part: { kind: 'text', value: 'NAME', about: 'One part only: wins, practices or proofs.' },
    seeds: { kind: 'count', about: 'Number of seeds.', default: 6, min: 1, max: 10_000 },
    seed0: { kind: 'count', value: 'K', about: 'First seed; the others count up from it.', default: 1 },
    json: { kind: 'flag', about: 'Prints JSON and nothing else on stdout.' },
  },
};

/** Games of one kind, with how many times the seeds asked for. */
type Sketch = Omit<GameJob, 'seed'> & { times?: number };

/** Share of the seeds that each practice is played with: there are hundreds of pairs. */
const PRACTICE_SEEDS = 0.5;

await runCommand(SPEC, async (args) => {
  const word = args.text('scenario');
  const chosen = word === undefined ? undefined : readScenario(word);
  const scenarios = chosen ? [chosen.data] : Object.values(content.scenarios);
  const seeds = args.count('seeds');
  const seed0 = args.count('seed0');
  const part = args.text('part');
  const wanted = (name: string): boolean => part === undefined || part === name;
  const length = (scenario: ScenarioData) => ({
    scenario: scenario.id,
    ...lengthOf(scenario),
    ...(chosen?.custom ? { custom: chosen.custom } : {}),
  });

  // All groups of all parts are one list of jobs, so that no core waits for another part.
  const groups = new Map<string, Sketch>();
  if (wanted('wins'))
    for (const scenario of scenarios)
      for (const { id, job } of ENTRANTS)
        groups.set(`wins/${scenario.id}/${id}`, { ...length(scenario), ...job });
  if (wanted('practices'))
    for (const { id } of content.practices)
      for (const scenario of scenarios)
        for (const [i, player] of pairOf(id).entries())
          groups.set(`practices/${id}/${scenario.id}/${i}`, {
            ...length(scenario),
            player,
            times: PRACTICE_SEEDS,
          });
  const proofs = wanted('proofs') && chosen?.custom === undefined ? PROOFS : [];
  for (const proof of proofs)
    for (const [id, job] of Object.entries(proof.groups))
      groups.set(`proofs/${proof.id}/${id}`, { ...job, times: proof.times ?? 1 });

  const results = await play(groups, seeds, seed0);
  const of = (name: string): GameResult[] => results.get(name) ?? [];

  const standings: Standings = {};
  const practices: Record<string, PracticeVerdict> = {};
  if (wanted('wins'))
    for (const scenario of scenarios)
      standings[scenario.id] = Object.fromEntries(
        ENTRANTS.map(({ id }) => [id, standingOf(of(`wins/${scenario.id}/${id}`))]),
      );
  if (wanted('practices'))
    for (const { id } of content.practices)
      practices[id] = verdictOf(
        Object.fromEntries(
          scenarios.map((scenario) => [
            scenario.id,
            {
              keen: of(`practices/${id}/${scenario.id}/0`),
              without: of(`practices/${id}/${scenario.id}/1`),
            },
          ]),
        ),
      );
  const proved = Object.fromEntries(
    proofs.map((proof) => {
      const own = Object.keys(proof.groups).map((id) => [id, of(`proofs/${proof.id}/${id}`)]);
      return [proof.id, { about: proof.about, ...proof.judge(Object.fromEntries(own)) }];
    }),
  );
  const wins = wanted('wins') ? winProofs(standings) : undefined;
  const bothWays =
    wanted('practices') && !chosen
      ? Object.fromEntries(
          Object.entries(practices).map(([id, one]) => [
            id,
            one.pays.length > 0 && one.doesNotPay.length > 0,
          ]),
        )
      : undefined;
  const ok =
    (wins?.ok ?? true) &&
    Object.values(bothWays ?? {}).every(Boolean) &&
    Object.values(proved).every((one) => one.ok);
  const balance = { seeds, ok, wins, standings, practices, bothWays, proofs: proved };
  if (args.flag('json')) printJson(balance);
  else process.stdout.write(table(balance));
  if (!ok) process.exitCode = 1;
});

/** Plays every group with every seed; results stand in the order of the seeds. */
async function play(
  groups: ReadonlyMap<string, Sketch>,
  seeds: number,
  seed0: number,
): Promise<Map<string, GameResult[]>> {
  const jobs: GameJob[] = [];
  const names: string[] = [];
  for (const [name, { times = 1, ...sketch }] of groups) {
    for (let k = 0; k < Math.max(1, Math.round(seeds * times)); k++) {
      jobs.push({ ...sketch, seed: String(seed0 + k) });
      names.push(name);
    }
  }
  const played = await inParallel<GameJob, GameResult>(new URL('./balance/game.ts', import.meta.url), jobs);
  const results = new Map<string, GameResult[]>();
  for (const [i, result] of played.entries()) {
    const name = names[i] ?? '';
    results.set(name, [...(results.get(name) ?? []), result]);
  }
  return results;
}

interface Balance {
  standings: Standings;
  practices: Record<string, PracticeVerdict>;
  proofs: Record<string, { about: string; ok: boolean }>;
  ok: boolean;
}

function table({ standings, practices, proofs, ok }: Balance): string {
  const lines: string[] = [];
  for (const [scenario, own] of Object.entries(standings)) {
    lines.push(`${scenario}: share of seeds won (median score; 0.5 stands at the win bands)`);
    for (const [id, { won, score, goals }] of Object.entries(own)) {
      const values = Object.entries(goals).map(([goal, value]) => `${goal} ${value ?? '-'}`);
      lines.push(
        `  ${id.padEnd(10)}${`${Math.round(won * 100)} %`.padStart(6)}  ${String(score ?? '-').padEnd(8)}${values.join('  ')}`,
      );
    }
  }
  for (const [id, { pays, doesNotPay }] of Object.entries(practices))
    lines.push(`${id}: pays in ${pays.join(', ') || 'none'}; does not in ${doesNotPay.join(', ') || 'none'}`);
  for (const [id, { about: _, ok: holds, ...numbers }] of Object.entries(proofs))
    lines.push(`${holds ? 'holds ' : 'BROKEN'} ${id}: ${JSON.stringify(numbers)}`);
  lines.push(ok ? 'every promise holds' : 'not every promise holds');
  return `${lines.join('\n')}\n`;
}
