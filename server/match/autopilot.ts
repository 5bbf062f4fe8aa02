/** When a bot takes over a silent or absent person's engineer, and when it gives her back. Pure. */
import { hatsOf } from '../../shared/sim/hats.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';

/** How long silence is waited for; a host may say. */
export interface Patience {
  /** Silence, while something awaits her decision, until she is warned. */
  warnMs: number;
  /** Silence until a bot plays her engineer. */
  takeOverMs: number;
  /** How much longer an engineer's own deadlines are. */
  paceOf(engineer: string): number;
}

/** Where nobody said otherwise. */
export const USUAL_PATIENCE: Patience = { warnMs: 90_000, takeOverMs: 120_000, paceOf: () => 1 };
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
export function judge(player: Player, now: number, patience: Patience): Verdict {
  if (!player.connected)
    return player.awaySince >= 0 && now - player.awaySince >= ABSENCE_MS ? 'takeOver' : 'plays';
  if (player.awaitedSince < 0) return 'plays';
  const silent = (now - player.awaitedSince) / patience.paceOf(player.engineer);
  if (silent >= patience.takeOverMs) return 'takeOver';
  return silent >= patience.warnMs ? 'warn' : 'plays';
}

/** Kindest first. */
const VERDICTS = ['plays', 'warn', 'takeOver'] as const satisfies readonly Verdict[];

/**
 * Judges a desk by everybody who sits at it, at least one: as long as one of them is here and plays, no bot does. Whoever is
 * away counts only where all are.
 */
export function judgeDesk(sitters: readonly Player[], now: number, patience: Patience): Verdict {
  const here = sitters.filter(({ connected }) => connected);
  const verdicts = (here.length > 0 ? here : sitters).map((one) => judge(one, now, patience));
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'takeOver';
}
