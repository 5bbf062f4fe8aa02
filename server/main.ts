/** The front door: environment in, server up. Nobody else reads the environment. */
import { type Log, logIn } from './log.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';
import { type RunningServer, startServer } from './startServer.ts';
import { StoreError } from './store/Store.ts';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function explain(error: unknown, { port, host }: Settings): string {
  if (error instanceof StoreError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE')
    return `Port ${port} is busy. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `Port ${port} needs more rights. Choose one above 1023: PORT=2567 npm start`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${host}. Leave HOST out, or use 0.0.0.0.`;
  return `The server could not start: ${error instanceof Error ? (error.stack ?? error.message) : error}`;
}

function settingsOrEnd(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    return fail(error instanceof SettingsError ? error.message : String(error));
  }
}

const { log: format, speed, ...settings } = settingsOrEnd();
const log: Log = logIn(format, (line) => console.log(line));
let server: RunningServer | undefined;
let closing = false;
/** Everybody is told, what was accepted is stored, then it ends. Once: a second signal changes nothing. */
function close(signal: string): void {
  if (closing) return;
  closing = true;
  // While it is still starting nothing is open that could be lost.
  if (!server) process.exit(0);
  log('stopping', { signal, sessions: server.sessions.count() });
  server.close().then(
    () => process.exit(0),
    (error: unknown) => fail(`The server did not close cleanly: ${error}`),
  );
}
process.on('SIGTERM', close);
process.on('SIGINT', close);
try {
  server = await startServer({ ...settings, boost: speed, log });
  if (format === 'json') log('ready', { url: server.url });
  else console.log(`Slice is ready: ${server.url}`);
} catch (error) {
  fail(explain(error, { ...settings, log: format, speed }));
}
