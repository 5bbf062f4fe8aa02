/** What Colyseus says, in our log. */
import type { Logger } from '@colyseus/core/Logger';

/** Colyseus says whole stack traces about a line that broke; one line is enough. */
export function oneLiner(log: (line: string) => void): Logger {
  const line = (...words: unknown[]): void => log(`colyseus: ${words.map(String).join(' ').split('\n')[0]}`);
  const quiet = (): void => {};
  return { debug: quiet, trace: quiet, info: quiet, warn: line, error: line };
}
