/** The seats this device holds, by session code, in localStorage. A seat's token proves it after any reload. */
import { CODE_LENGTH } from '../../shared/net/protocol.ts';

export interface KeptSeat {
  code: string;
  token: string;
  /** When it was last used, ms since 1970: the newest is offered first. */
  usedAt: number;
  /** What to greet with; '' until known. */
  engineer: string;
  team: string;
  /** The game is over: its review may be opened again, but it is not offered first. */
  over: boolean;
  /** This device opened it for others. */
  leads: boolean;
}

const PREFIX = 'slice.seat.';
/** A seat older than this is not offered any more: the server has deleted its session by then. */
const KEPT_MS = 30 * 86_400_000;

/** Where seats are kept; storage may be forbidden, then they live as long as the page. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
const unsaved = new Map<string, KeptSeat>();

/** The seat this device holds in a session, null if none. */
export function seatFor(code: string): KeptSeat | null {
  const kept = unsaved.get(code);
  if (kept) return kept;
  try {
    return parseSeat(storage()?.getItem(PREFIX + code) ?? null);
  } catch {
    return null;
  }
}

/** Keeps a seat, or changes what is known of it; it counts as used at `usedAt`, ms since 1970. */
export function keepSeat(
  seat: Pick<KeptSeat, 'code' | 'token'> & Partial<KeptSeat>,
  usedAt = Date.now(),
): void {
  const before = seatFor(seat.code);
  const kept: KeptSeat = { engineer: '', team: '', over: false, leads: false, ...before, ...seat, usedAt };
  try {
    storage()?.setItem(PREFIX + kept.code, JSON.stringify(kept));
    if (storage()) return;
  } catch {
    // No room or not allowed: the page still remembers.
  }
  unsaved.set(kept.code, kept);
}

/** Lets a seat go. */
export function dropSeat(code: string): void {
  unsaved.delete(code);
  try {
    storage()?.removeItem(PREFIX + code);
  } catch {
    // Nothing kept, nothing to remove.
  }
}

/** All seats of this device, the one used last first. */
export function keptSeats(now = Date.now()): KeptSeat[] {
  const found = new Map(unsaved);
  try {
    const kept = storage();
    for (let i = 0; i < (kept?.length ?? 0); i += 1) {
      const key = kept?.key(i);
      const code = key?.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
      const seat = code.length === CODE_LENGTH ? seatFor(code) : null;
      if (seat) found.set(code, seat);
    }
  } catch {
    // Storage is forbidden: only what the page remembers.
  }
  return [...found.values()]
    .filter((seat) => now - seat.usedAt < KEPT_MS)
    .sort((one, other) => other.usedAt - one.usedAt);
}

function parseSeat(text: string | null): KeptSeat | null {
  if (text === null) return null;
  const seat: unknown = JSON.parse(text);
  if (typeof seat !== 'object' || seat === null) return null;
  const { code, token, usedAt, engineer, team, over, leads } = seat as Partial<KeptSeat>;
  if (typeof code !== 'string' || typeof token !== 'string' || typeof usedAt !== 'number') return null;
  return {
    code,
    token,
    usedAt,
    engineer: String(engineer ?? ''),
    team: String(team ?? ''),
    over: over === true,
    leads: leads === true,
  };
}
