const LOOK_MS = 500;

/**
 * npm puts a shell between itself and a script, and that shell passes no signal on: `kill` on `npm start`
 * would leave the server running. So whoever was started by npm ends, orderly, when its shell is gone.
 */
export function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS);
  look.unref();
}
