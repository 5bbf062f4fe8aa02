/** The real server as a child process, with a witness that tells what it uses. */
import { fileURLToPath } from 'node:url';
import { type Helper, startHelper } from './helper.ts';
import type { Witness } from './witness.ts';

const MAIN = new URL('../../../server/main.ts', import.meta.url);
const WITNESS = new URL('./witness.ts', import.meta.url);

export interface ServerUnderLoad {
  url: string;
  witness: Helper<Witness>;
  stop(): Promise<number | null>;
}

/** Starts the server on a free port. Its own log goes to `say`. */
export async function startServerProcess(
  env: Record<string, string>,
  profile: string,
  say: (line: string) => void,
): Promise<ServerUnderLoad> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const profiling = profile === '' ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const witness = startHelper<Witness>(MAIN, {
    env: { PORT: '0', HOST: '127.0.0.1', ...env },
    node: ['--import', fileURLToPath(WITNESS), ...profiling],
    line: (line) => {
      const found = /Slice is ready: (\S+)/.exec(line)?.[1];
      if (found) resolve(found);
      else say(`server: ${line}`);
    },
  });
  witness.process.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  return { url: await promise, witness, stop: () => witness.stop() };
}
