/** `npm run -s balance`: who wins which scenario, where each practice pays, and the proofs of balance. */
import { content } from '../../shared/content/index.ts';
import type { ScenarioData } from '../../shared/content/types.ts';
import { type CommandSpec, printJson, runCommand, UsageError } from './args.ts';
import type { GameResult } from './balance/game.ts';
import { type Groups, playAll } from './balance/playAll.ts';
import { type PracticeVerdict, playPractices } from './balance/practices.ts';
import { PROOFS } from './balance/proofs.ts';
import { ENTRANTS, lengthOf, type Standings, standingOf, winProofs } from './balance/wins.ts';
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
    practice: { kind: 'text', value: 'ID,ID', about: 'Of the practices, these only.' },
    seeds: { kind: 'count', about: 'Number of seeds.', default: 6, min: 1, max: 10_000 },
    seed0: { kind: 'count', value: 'K', about: 'First seed; the others count up from it.', default: 1 },
    json: { kind: 'flag', about: 'Prints JSON and nothing else on stdout.' },
  },
};

await runCommand(SPEC, async (args) => {
  const word = args.text('scenario');
  const chosen = word === undefined ? undefined : readScenario(word);
  const scenarios = chosen ? [chosen.data] : Object.values(content.scenarios);
  const seeds = args.count('seeds');
  const seed0 = args.count('seed0');
  const part = args.text('part');
  const practice = args.text('practice');
  for (const id of practice?.split(',') ?? [])
    if (!content.practices.some((one) => one.id === id))
      throw new UsageError(`--practice: there is no practice ${id}`);
  const wanted = (name: string): boolean => part === undefined || part === name;
  const length = (scenario: ScenarioData) => ({
    scenario: scenario.id,
    ...lengthOf(scenario),
    ...(chosen?.custom ? { custom: chosen.custom } : {}),
  });

  const groups: Groups = new Map();
  if (wanted('wins'))
    for (const scenario of scenarios)
      for (const { id, job } of ENTRANTS)
        groups.set(`wins/${scenario.id}/${id}`, { ...length(scenario), ...job });
  const proofs = wanted('proofs') && chosen?.custom === undefined ? PROOFS : [];
  for (const proof of proofs)
    for (const [id, job] of Object.entries(proof.groups))
      groups.set(`proofs/${proof.id}/${id}`, { ...job, times: proof.times ?? 1 });

  const results = await playAll(groups, seeds, seed0);
  const of = (name: string): GameResult[] => results.get(name) ?? [];

  const standings: Standings = {};
  if (wanted('wins'))
    for (const scenario of scenarios)
      standings[scenario.id] = Object.fromEntries(
        ENTRANTS.map(({ id }) => [id, standingOf(of(`wins/${scenario.id}/${id}`))]),
      );
  const ids = content.practices
    .map(({ id }) => id)
    .filter((id) => practice === undefined || practice.split(',').includes(id));
  const practices = wanted('practices')
    ? await playPractices(ids, scenarios, chosen?.custom, seeds, seed0)
    : {};
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
