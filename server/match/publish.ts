/** From the matches to the wire: writes what changed, nothing else. */
import type { Authored } from '../../shared/content/authoredTypes.ts';
import { wordsOf } from '../../shared/content/ownWords.ts';
import type { SeatRow, SessionView } from '../../shared/net/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/net/protocol.ts';
import type { OrgSlot, SessionState } from '../../shared/net/sessionSchema.ts';
import { type SeatRows, writeSession, writeSlot, writeView } from '../../shared/net/viewCodec.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import type { Match } from './Match.ts';
import type { Orgs } from './Orgs.ts';

type Seat = Omit<SeatRow, 'autopilot'>;

/** What a session shows beside its organisations. */
export interface SessionFace {
  title: string;
  kind: SessionView['kind'];
  preset: SessionView['preset'];
  hostSeat: string;
  notice: string;
  frozen: boolean;
  frozenText: string;
  revealed: boolean;
  debrief: string;
  openTeams: number;
  lookAround: boolean;
  shade: SessionView['shade'];
}

const rows = (seats: readonly Seat[], autopilot: (seat: string) => SeatRow['autopilot']): SeatRows =>
  Object.fromEntries(seats.map((seat) => [seat.id, { ...seat, autopilot: autopilot(seat.id) }]));

/** Said once and kept: a session never changes its scenario. */
const said = new WeakMap<Authored, string>();

/** The author's words of a setup as JSON, ''. */
function wordsIn({ own }: WorldSetup): string {
  if (!own) return '';
  const words = said.get(own) ?? JSON.stringify(wordsOf(own));
  said.set(own, words);
  return words;
}

/** Brings what everybody is told up to date. */
export function publishSession(state: SessionState, orgs: Orgs, face: SessionFace): void {
  const { first, all, status, note, speed } = orgs;
  const { setup } = first.world;
  writeSession(state, {
    ...face,
    code: first.code,
    scenario: setup.scenario,
    words: wordsIn(setup),
    daily: setup.daily ?? '',
    seed: status === 'over' ? setup.seed : '',
    status,
    note,
    speed,
    protocol: PROTOCOL_VERSION,
    orgs: all.length,
  });
}

/** What each slot was last brought up to. */
const shown = new WeakMap<OrgSlot, PublicWorld>();

/** Brings an organisation up to its match's present view. */
export function publishOrg(
  slot: OrgSlot,
  match: Match,
  seats: readonly Seat[],
  { inherit = '', stands = '' }: { inherit?: string; stands?: string } = {},
): void {
  const { org: id, status, note, notice } = match;
  writeSlot(
    slot,
    { id, status, note, notice, inherit, stands },
    rows(seats, (seat) => match.autopilotOf(seat)),
  );
  writeView(slot.view, match.view, shown.get(slot));
  shown.set(slot, match.view);
}
