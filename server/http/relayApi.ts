/** POST /api/sessions/relay: a new session that begins with the journal of another one, sent along or of a session of this server. */
import type { IncomingMessage } from 'node:http';
import type { CreatedSession } from '../../shared/net/messages.ts';
import { isCode, tidyCode } from '../../shared/net/protocol.ts';
import { MOST_RELAY_BYTES, RELAY_ORDER, type RelayOrder } from '../../shared/net/relay.ts';
import { JournalError } from '../../shared/sim/journalFile.ts';
import type { PasscodeAnswer } from './passcode.ts';
import { HttpRefusal, readText, tokenOf } from './respond.ts';

/** Opens it; throws a join refusal with the place and the reason where a journal is no good. */
export type RelayDesk = (
  order: RelayOrder,
  from: { text: string } | { code: string; token: string },
) => Promise<CreatedSession>;

export async function answerRelay(
  open: RelayDesk,
  request: IncomingMessage,
  mayHost: (typed: string) => PasscodeAnswer,
): Promise<CreatedSession> {
  const query = new URL(request.url ?? '', 'http://here').searchParams;
  const order = RELAY_ORDER.safeParse(Object.fromEntries(query));
  if (request.method !== 'POST' || !order.success) throw new HttpRefusal('badRequest');
  const gate = mayHost(order.data.passcode);
  if (gate !== 'open') throw new HttpRefusal(gate);
  const code = tidyCode(order.data.from);
  if (code !== '' && !isCode(code)) throw new HttpRefusal('unknownCode');
  const from =
    code === '' ? { text: await readText(request, MOST_RELAY_BYTES) } : { code, token: tokenOf(request) };
  try {
    return await open(order.data, from);
  } catch (error) {
    if (error instanceof JournalError) throw new HttpRefusal('unreadable', error.message);
    throw error;
  }
}
