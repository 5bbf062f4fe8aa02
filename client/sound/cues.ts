/** The table of sounds: what each is made of, how loud it may be and what it is called. Data only. */
import type { TextKey } from '../text/index.ts';

/** What a volume belongs to. */
export type Channel = 'effects' | 'pager' | 'ambience';

export type CueId =
  | 'uiTap'
  | 'uiBack'
  | 'lockIn'
  | 'deployStart'
  | 'deployOk'
  | 'deployFail'
  | 'pager'
  | 'pagerTeam'
  | 'escalated'
  | 'outage'
  | 'outageFixed'
  | 'slice'
  | 'hire'
  | 'cash'
  | 'goal'
  | 'gong'
  | 'timerEnd';

export interface Cue {
  /** Parameters of zzfx. */
  sound: readonly number[];
  channel: Channel;
  /** Shown where captions are wanted; a sound that tells nothing has none. */
  caption: TextKey | null;
  /** Not again within, ms. */
  gap: number;
  /** Of several at once the greater is heard. */
  weight: number;
  /** Heard in the time-lapse, too. */
  lapse: boolean;
}

const cue = (
  sound: readonly number[],
  weight: number,
  gap: number,
  caption: TextKey | null,
  more: Partial<Cue> = {},
): Cue => ({ sound, channel: 'effects', caption, gap, weight, lapse: false, ...more });

const BEEP = [0.6, 0, 880, 0.005, 0.07, 0.03, 1, 0.4, 0, 0, 220, 0.06, 0.14] as const;

export const CUES: Readonly<Record<CueId, Cue>> = {
  uiTap: cue([0.4, 0, 660, 0.001, 0.01, 0.03, 0, 1.4], 0, 60, null),
  uiBack: cue([0.35, 0, 420, 0.001, 0.01, 0.04, 0, 1.4, -6], 0, 60, null),
  lockIn: cue([0.55, 0, 330, 0.005, 0.04, 0.12, 2, 1.2, 0, 0, 165, 0.06], 2, 400, null),
  deployStart: cue([0.5, 0, 180, 0.02, 0.12, 0.18, 0, 1.2, 6], 1, 1500, 'caption.deployStart'),
  deployOk: cue(
    [0.6, 0, 523, 0.01, 0.09, 0.24, 0, 1.5, 0, 0, 261, 0.08, 0, 0, 0, 0, 0.06],
    3,
    1200,
    'caption.deployOk',
  ),
  deployFail: cue([0.6, 0, 196, 0.01, 0.12, 0.28, 2, 0.9, -3, 0, -46, 0.1], 6, 1200, 'caption.deployFail'),
  pager: cue(BEEP, 10, 1500, 'caption.pager', { channel: 'pager' }),
  pagerTeam: cue(BEEP, 5, 4000, 'caption.pagerTeam', { channel: 'pager' }),
  escalated: cue(
    [0.7, 0, 988, 0.005, 0.14, 0.05, 1, 0.3, 0, 0, 247, 0.07, 0.12],
    9,
    1500,
    'caption.escalated',
    { channel: 'pager' },
  ),
  outage: cue([0.8, 0, 98, 0.02, 0.3, 0.5, 2, 0.6, -1.2, 0, 0, 0, 0.12, 0.2], 8, 3000, 'caption.outage', {
    lapse: true,
  }),
  outageFixed: cue(
    [0.6, 0, 392, 0.02, 0.14, 0.34, 0, 1.6, 0, 0, 196, 0.09, 0, 0, 0, 0, 0.08],
    7,
    2000,
    'caption.outageFixed',
  ),
  slice: cue([0.5, 0.03, 260, 0.001, 0.03, 0.12, 4, 1.2, 14, 0, 0, 0, 0, 0.6], 7, 1000, 'caption.slice', {
    lapse: true,
  }),
  hire: cue([0.45, 0, 440, 0.01, 0.06, 0.14, 0, 1.6, 0, 0, 110, 0.05], 3, 1500, 'caption.hire'),
  cash: cue([0.45, 0.02, 1046, 0.001, 0.02, 0.16, 0, 1.8, 0, 0, 523, 0.03], 2, 2500, 'caption.cash'),
  goal: cue(
    [0.7, 0, 523, 0.01, 0.18, 0.5, 0, 1.6, 0, 0, 262, 0.12, 0.24, 0, 0, 0, 0.1],
    9,
    2000,
    'caption.goal',
    { lapse: true },
  ),
  gong: cue([0.7, 0, 147, 0.01, 0.25, 0.9, 0, 1.8, 0, 0, 0, 0, 0, 0, 0.4, 0, 0.12], 9, 5000, 'caption.gong', {
    lapse: true,
  }),
  timerEnd: cue([0.6, 0, 440, 0.01, 0.2, 0.3, 1, 0.6, -2], 4, 2000, 'caption.timerEnd'),
};

/** Semitones of each team's own pager, in the order teams are given out; three beeps, so that one call is short. */
const TUNES: readonly (readonly [number, number, number])[] = [
  [0, 0, 7],
  [0, 4, 0],
  [7, 0, 7],
  [0, 5, 9],
  [12, 7, 0],
  [0, -3, 0],
  [4, 4, -1],
  [0, 2, 4],
];
const TEAMS = ['basil', 'olive', 'cheese', 'onion', 'tuna', 'tomato', 'pepper', 'mushroom'];
/** Seconds from beep to beep. */
const STEP = 0.17;

/** The beeps of a team's pager: what each is made of, and after how many seconds it comes. A team that was split off sounds like its parent. */
export function tuneOf(team: string): { sound: number[]; at: number }[] {
  const place = TEAMS.indexOf(team.replace(/-\d+$/, ''));
  const tune = TUNES[place < 0 ? 0 : place] ?? [0, 0, 7];
  return tune.map((semitones, i) => ({ sound: pitched(BEEP, semitones), at: i * STEP }));
}

/** The same sound so many semitones higher. */
function pitched(sound: readonly number[], semitones: number): number[] {
  const by = 2 ** (semitones / 12);
  return sound.map((value, i) => (i === 2 || i === 10 ? Math.round(value * by) : value));
}
