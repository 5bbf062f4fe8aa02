/** `npm run -s soak`: many short sessions full of mishaps; nothing may get stuck, be lost, be left behind or go wrong. */
import { type CommandSpec, printJson, runCommand } from '../../server/cli/args.ts';
import { runSoak } from './crowd/runSoak.ts';

const SPEC: CommandSpec = {
  usage: 'npm run -s soak -- [options]',
  about: [
    'Plays whole games on a server with a fast clock: people join late, reload, lose their line, fall silent, open a second tab,',
    'send commands into a line that breaks, and come back. stuck: sessions that did not reach their end. lost: commands that were',
    'answered with a yes and are not in the journal exactly once. leaked: rooms, sessions, lines, timers, sockets and listeners',
    'that the server still has when everybody is gone. errors: what it complained about, and people who could not come back.',
  ].join('\n'),
  options: {
    sessions: { kind: 'count', about: 'Sessions.', default: 100, min: 1, max: 100_000 },
    'at-once': { kind: 'count', about: 'Sessions at the same time.', default: 6, min: 1, max: 50 },
    seed: { kind: 'count', about: 'Names the luck of everybody.', default: 1 },
    json: { kind: 'flag', about: 'Prints JSON and nothing else on stdout.' },
  },
};

await runCommand(SPEC, async (args) => {
  const found = await runSoak({
    sessions: args.count('sessions'),
    atOnce: args.count('at-once'),
    seed: args.count('seed'),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  if (args.flag('json')) printJson(found);
  else
    for (const [name, value] of Object.entries(found)) process.stdout.write(`${name.padEnd(10)} ${value}\n`);
  if (found.stuck + found.lost + found.leaked + found.errors > 0) process.exitCode = 1;
});
