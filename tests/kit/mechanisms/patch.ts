import { scan } from '../sourceScan.ts';
import type { Mechanism } from './mechanism.ts';

/** The text of a file with a mechanism switched off. @throws when it no longer fits, so that the table cannot rot. */
export function patched({ id, file, find, replace }: Mechanism, text: string): string {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${id}: "${find}" has to stand exactly once in ${file}`);
  const off = `${before}${replace}${after}`;
  scan(`shared/sim/${file}`, off);
  return off;
}
