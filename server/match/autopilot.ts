/** When a bot takes over a silent or absent person's engineer, and when it gives her back. Pure. */
import { hatsOf } from '../../shared/sim/hats.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';

/** Silence, while something awaits her decision, until she is warned. */
export const WARN_MS = 90_000;
/** Silence until a bot plays her engineer. */
export const TAKEOVER_MS = 120_000;
/** Absence (closed page, cut network) until a bot plays her engineer. */
export const ABSENCE_MS = 20_000;

/** What a Match remembers of a seat. */
export interface Player {
  seat: string;
  engineer: string;
  connected: boolean;
  /** Since when something has waited for her without any action of hers, -1 when nothing has. */
  awaitedSince: number;
  /** Since when she is away, -1 while connected. */
  awaySince: number;
}

/** Whether something in the organisation waits for this engineer's word right now. */
export function isAwaited(view: PublicWorld, engineer: string): boolean {
  const person = view.engineers[engineer];
  if (!person) return false;
  for (const id in view.incidents) {
    const incident = view.incidents[id];
    if (incident?.engineer !== engineer) continue;
    if (incident.state === 'ringing' || incident.awaiting) return true;
  }
  if (view.teams[person.team]?.word !== 'undecided') return false;
  // The word on a departure is the Builder's: nobody else is silent for not giving it.
  if (!hatsOf(view, engineer).includes('builder')) return false;
  for (const id in view.units) {
    const unit = view.units[id];
    if (unit?.calling && (unit.team === '' || unit.team === person.team)) return true;
  }
  return false;
}

/** A bot about to play, or playing, a person's engineer. */
export type Autopilot = '' | 'warned' | 'on';

/** What to do about a player now. */
export type Verdict = 'plays' | 'warn' | 'takeOver';

/** Judges a player whose engineer she plays herself. */
export function judge(player: Player, now: number): Verdict {
  if (!player.connected)
    return player.awaySince >= 0 && now - player.awaySince >= ABSENCE_MS ? 'takeOver' : 'plays';
  if (player.awaitedSince < 0) return 'plays';
  const silent = now - player.awaitedSince;
  if (silent >= TAKEOVER_MS) return 'takeOver';
  return silent >= WARN_MS ? 'warn' : 'plays';
}
