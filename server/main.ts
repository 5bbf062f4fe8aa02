/** The front door: environment in, server up. Nobody else reads the environment. */
import { startServer } from './startServer.ts';
import { StoreError } from './store/Store.ts';

const DEFAULT_PORT = 2567;

const env = process.env;
const log = (line: string): void => console.log(`${new Date().toISOString()} ${line}`);

/** A whole number from the environment, or a sentence and the end. */
function numberFrom(name: string, fallback: number, low: number, high: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (Number.isFinite(value) && value >= low && value <= high) return value;
  return fail(`${name}=${text} is not a number from ${low} to ${high}.`);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function explain(error: unknown, port: number, host: string): string {
  if (error instanceof StoreError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE')
    return `Port ${port} is busy. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
  if (code === 'EACCES')
    return `Port ${port} needs more rights. Choose one above 1023: PORT=${DEFAULT_PORT} npm start`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${host}. Leave HOST out, or use 0.0.0.0.`;
  return `The server could not start: ${error instanceof Error ? (error.stack ?? error.message) : error}`;
}

const port = numberFrom('PORT', DEFAULT_PORT, 0, 65_535);
const host = env.HOST || '0.0.0.0';
try {
  const server = await startServer({
    port,
    host,
    dataDir: env.DATA_DIR || '.data',
    retentionDays: numberFrom('RETENTION_DAYS', 30, 1, 3_650),
    boost: numberFrom('SLICE_SPEED', 1, 0.01, 1_000),
    log,
  });
  console.log(`Slice is ready: ${server.url}`);
  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    server.close().then(
      () => process.exit(0),
      (error: unknown) => fail(`The server did not close cleanly: ${error}`),
    );
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
} catch (error) {
  fail(explain(error, port, host));
}
