/** From a Match to the wire: writes what changed, nothing else. */
import type { SeatRow, SessionView } from '../../shared/net/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/net/protocol.ts';
import type { SessionState } from '../../shared/net/sessionSchema.ts';
import { writeSession, writeView } from '../../shared/net/viewCodec.ts';
import type { Match } from './Match.ts';

/** What a session shows beside its match. */
export interface SessionFace {
  title: string;
  kind: SessionView['kind'];
  preset: SessionView['preset'];
  hostSeat: string;
  seats: readonly Omit<SeatRow, 'autopilot'>[];
}

/** Brings the wire state up to the match's present view. */
export function publish(state: SessionState, match: Match, face: SessionFace): void {
  const seats: Record<string, SeatRow> = {};
  for (const seat of face.seats) seats[seat.id] = { ...seat, autopilot: match.autopilotOf(seat.id) };
  writeSession(state, {
    code: match.code,
    title: face.title,
    kind: face.kind,
    preset: face.preset,
    scenario: match.world.setup.scenario,
    daily: match.world.setup.daily ?? '',
    seed: match.status === 'over' ? match.world.setup.seed : '',
    status: match.status,
    note: match.note,
    speed: match.speed,
    protocol: PROTOCOL_VERSION,
    hostSeat: face.hostSeat,
    seats,
  });
  writeView(state.org, match.view);
}
