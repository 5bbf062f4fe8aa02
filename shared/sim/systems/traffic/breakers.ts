/** Circuit breakers: a caller that sees half its calls fail stops calling, and tries a few of them a while later. */
import { BREAKER_CALLS, BREAKER_TRIPS } from '../../balance/traffic.ts';
import { decided, noteDecision } from '../../causes.ts';
import { emit, type Tick } from '../../emit.ts';
import { causesAt } from './causes.ts';
import type { Wire } from './layout.ts';

/** One tick of a breaker: open, then half-open, then closed again or open. True while it moves. */
export function tendBreaker(tick: Tick, wire: Wire): boolean {
  const { call, way, remote, to, from } = wire;
  if (!remote || !way.breaker) {
    if (call.breaker === 'closed') return false;
    call.breaker = 'closed';
    return true;
  }
  const well = wire.once >= BREAKER_TRIPS;
  if (call.breaker === 'closed') {
    if (well || call.flow < BREAKER_CALLS) return false;
    call.breaker = 'open';
    const fact = emit(
      tick,
      'breakerOpened',
      { call: call.id, from: from.module.id, to: to.module.id },
      causesAt(tick.world, to.module.unit, `practice/breakers/${from.module.team}`),
    );
    noteDecision(tick.world, `breaker/${call.id}`, fact);
    return true;
  }
  if (call.breaker === 'open') call.breaker = 'half';
  else if (!well) call.breaker = 'open';
  else {
    call.breaker = 'closed';
    emit(
      tick,
      'breakerClosed',
      { call: call.id, from: from.module.id, to: to.module.id },
      decided(tick.world, `breaker/${call.id}`),
    );
  }
  return true;
}
