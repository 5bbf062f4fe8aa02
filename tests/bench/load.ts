/** `npm run -s load`: how fast, and at what cost, a session of any size answers its people. */
import { type CommandSpec, printJson, runCommand, UsageError } from '../../server/cli/args.ts';
import { PRESET_IDS, type PresetId } from '../../shared/content/presets.ts';
import { MOST_ORGS } from '../../shared/net/orgs.ts';
import type { Phase } from '../../shared/sim/publicWorld.ts';
import { runLoad } from './crowd/runLoad.ts';

/** Phases a session comes through by itself. */
const PHASES = ['live', 'habit', 'lapse', 'review'] as const satisfies readonly Phase[];

const SPEC: CommandSpec = {
  usage: 'npm run -s load -- [options]',
  about: [
    'Starts the server in a process of its own, opens a session, lets people join from other processes, sit down and play: each',
    'does something the rules allow every two to six seconds. p50Ms, p95Ms, p99Ms: from sending a command to the first state',
    'with its effect, or to the refusal. serverCpu: share of one core. serverCpuUsPerClientPatch: processor time of the server by',
    'state patches that arrived. rawWsCpuUsPerMessage: what a server costs that only sends messages of the same sizes, as often,',
    'to as many lines. bytesPerClientPerSecond: what one line brings. joined: people at a desk. dropped: lines lost. refused:',
    'people who got no desk.',
  ].join('\n'),
  options: {
    orgs: { kind: 'count', about: 'Organisations.', default: 2, min: 1, max: MOST_ORGS },
    players: { kind: 'count', about: 'People, without the host.', default: 40, min: 1, max: 500 },
    seconds: { kind: 'count', about: 'Seconds that are measured.', default: 30, min: 1, max: 3600 },
    phase: {
      kind: 'text',
      about: `Measures from this phase on: ${PHASES.join(', ')}.`,
      value: 'NAME',
      default: 'live',
    },
    preset: { kind: 'text', about: 'Length of the game.', value: 'NAME', default: 'taster' },
    boost: { kind: 'count', about: "Runs the server's clock so much faster.", default: 1, min: 1, max: 1000 },
    profile: { kind: 'text', about: 'Folder for a processor profile of the server.', value: 'FOLDER' },
    json: { kind: 'flag', about: 'Prints JSON and nothing else on stdout.' },
  },
};

const isPhase = (name: string): name is Phase => (PHASES as readonly string[]).includes(name);
const isPreset = (name: string): name is PresetId => (PRESET_IDS as readonly string[]).includes(name);

await runCommand(SPEC, async (args) => {
  const preset = args.text('preset') ?? '';
  if (!isPreset(preset)) throw new UsageError(`--preset is one of ${PRESET_IDS.join(', ')}`);
  const phase = args.text('phase') ?? '';
  if (!isPhase(phase)) throw new UsageError(`--phase is one of ${PHASES.join(', ')}`);
  const found = await runLoad({
    orgs: args.count('orgs'),
    players: args.count('players'),
    seconds: args.count('seconds'),
    phase,
    boost: args.count('boost'),
    preset,
    profile: args.text('profile') ?? '',
    say: (line) => process.stderr.write(`${line}\n`),
  });
  if (args.flag('json')) return printJson(found);
  for (const [name, value] of Object.entries(found)) process.stdout.write(`${name.padEnd(26)} ${value}\n`);
});
