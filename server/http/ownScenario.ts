/** A scenario that comes with the wish for a session: read with limits, judged by the schema, tried for a day. */
import type { IncomingMessage } from 'node:http';
import { readAuthored } from '../../shared/content/authored.ts';
import { type Authored, MOST_AUTHORED_BYTES } from '../../shared/content/authoredTypes.ts';
import { depthOf } from '../../shared/content/nesting.ts';
import { MAX_MESSAGE_BYTES } from '../../shared/net/protocol.ts';
import { tryOut } from '../match/tryOut.ts';
import { HttpRefusal, readText } from './respond.ts';

/** Levels of nesting of an order, with a scenario in it. */
const MOST_DEPTH = 14;

/** The body of an order. Only one with a scenario of its own may be long. */
export async function readOrder(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request, MOST_AUTHORED_BYTES);
  if (text === '') return {};
  if (depthOf(text, MOST_DEPTH) > MOST_DEPTH) throw new HttpRefusal('badRequest');
  let order: unknown;
  try {
    order = JSON.parse(text);
  } catch {
    throw new HttpRefusal('badRequest');
  }
  const withOwn = typeof order === 'object' && order !== null && 'own' in order;
  if (!withOwn && text.length > MAX_MESSAGE_BYTES) throw new HttpRefusal('tooLarge');
  return order;
}

/** The scenario, once nothing is wrong with it. Throws an HttpRefusal with the place and the reason. */
export function ownScenario(given: unknown): Authored {
  const read = readAuthored(given);
  if ('problems' in read) {
    const [first] = read.problems;
    throw new HttpRefusal('badScenario', `${first?.path.join('.') || 'file'}: ${first?.detail ?? ''}`);
  }
  const fault = tryOut(read.file);
  if (fault !== '') throw new HttpRefusal('badScenario', fault);
  return read.file;
}
