/** The hand on the clock: start, pause, go on, speed. The caller has checked that it is a host's. */
import type { ClientMessages, WireOutcome } from '../../shared/net/messages.ts';
import { SPEEDS } from '../../shared/net/protocol.ts';
import { refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';
import { seatEverybody } from './placing.ts';

export async function run(
  id: string,
  action: ClientMessages['control']['action'],
  value: number,
  context: HandlerContext,
): Promise<WireOutcome> {
  const { orgs, book, sessions } = context;
  const { status } = orgs;
  if (status === 'stopped') return refused(id, 'sessionStopped');
  if (status === 'over') return refused(id, 'sessionOver');
  if (action === 'start' && status !== 'lobby') return refused(id, 'alreadyStarted');
  if ((action === 'pause' || action === 'resume') && status === 'lobby') return refused(id, 'notStarted');
  if (action === 'speed' && !SPEEDS.some((speed) => speed === value)) {
    return refused(id, 'badMessage', { problem: `speed is one of ${SPEEDS.join(', ')}` });
  }
  // While everybody looks at the host no clock runs; lifting that lets them run.
  if ((action === 'start' || action === 'resume') && (book.frozen || book.debrief.open))
    return refused(id, 'frozen');
  if (action === 'start') await seatEverybody(context, sessions);
  await orgs.control(action, value);
  return { id, ok: true } satisfies WireOutcome;
}
