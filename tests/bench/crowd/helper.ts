/** Child processes that are asked things: one question, one answer, over the channel Node gives a forked process. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

interface Question {
  id: number;
  verb: string;
  args: unknown;
}
type Answer = { id: number; result: unknown } | { id: number; error: string };
/** What a child can be asked. */
export type Verbs = Record<string, (args: never) => unknown>;

export interface HelperOptions {
  env?: Record<string, string>;
  /** Options of Node itself. */
  node?: string[];
  /** Called with each line it prints, with true when on its error output. */
  line?: (line: string, isError: boolean) => void;
}

/** A child process. */
export interface Helper<V extends Verbs> {
  process: ChildProcess;
  ask<K extends keyof V & string>(verb: K, args: Parameters<V[K]>[0]): Promise<Awaited<ReturnType<V[K]>>>;
  /** SIGTERM; resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** Starts a module that answers with `answer`, or one that has it preloaded. */
export function startHelper<V extends Verbs>(module: URL, options: HelperOptions = {}): Helper<V> {
  const { env = {}, node = [], line } = options;
  const child = fork(module, {
    env: { ...process.env, ...env },
    execArgv: node,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const [stream, isError] of [
    [child.stdout, false],
    [child.stderr, true],
  ] as const)
    if (stream) createInterface({ input: stream }).on('line', (text) => line?.(text, isError));
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let questions = 0;
  child.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(new Error(answer.error));
    else asked?.resolve(answer.result);
  });
  child.on('exit', (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`the process ended with ${code ?? signal}`));
    waiting.clear();
  });
  return {
    process: child,
    ask: (verb, args) =>
      new Promise((resolve, reject) => {
        questions += 1;
        waiting.set(questions, { resolve: resolve as (result: unknown) => void, reject });
        child.send({ id: questions, verb, args } satisfies Question, (error) => error && reject(error));
      }),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = await exited;
      return code as number | null;
    },
  };
}

/** The child's side: what it can be asked. `stay` keeps the process up for questions alone. */
export function answer(verbs: Verbs, stay = true): void {
  process.on('message', ({ id, verb, args }: Question) => {
    const said = (answered: Answer): void => void process.send?.(answered);
    Promise.resolve()
      .then(() => verbs[verb]?.(args as never))
      .then(
        (result) => said({ id, result }),
        (error: unknown) => said({ id, error: error instanceof Error ? (error.stack ?? '') : String(error) }),
      );
  });
  if (!stay) process.channel?.unref();
}
