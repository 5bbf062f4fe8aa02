/** Colours of the stage. Team colours are measured against each other for all kinds of colour vision: do not tune by eye. */

export const INK = '#1b2333';
export const NIGHT_INK = '#0e1726';
export const PAPER = '#fff9ef';
export const BAD = '#ff6a45';
export const OK = '#5ee6a8';

export type Emblem = 'leaf' | 'ring' | 'wedge' | 'arcs' | 'fish' | 'star' | 'zigzag' | 'cap';

export interface TeamLook {
  fill: string;
  /** Darker and lighter shades of the fill, for two-tone drawing. */
  shade: string;
  light: string;
  emblem: Emblem;
}

const look = (fill: string, emblem: Emblem): TeamLook => ({
  fill,
  shade: mix(fill, '#24305a', 0.28),
  light: mix(fill, '#ffffff', 0.42),
  emblem,
});

const LOOKS: readonly [string, TeamLook][] = [
  ['basil', look('#46b799', 'leaf')],
  ['olive', look('#8d9aff', 'ring')],
  ['cheese', look('#ffff53', 'wedge')],
  ['onion', look('#de45a1', 'arcs')],
  ['tuna', look('#b0e3fb', 'fish')],
  ['tomato', look('#fa3527', 'star')],
  ['pepper', look('#dba240', 'zigzag')],
  ['mushroom', look('#faf4ea', 'cap')],
];

/** The look of a team: by its name where it is one of ours, else by its place. */
export function teamLook(team: string, order = 0): TeamLook {
  const named = LOOKS.find(([id]) => id === team);
  return (named ?? LOOKS[order % LOOKS.length]!)[1];
}

/** The shared look of what belongs to nobody. */
export const NOBODY: TeamLook = look('#e9d3ae', 'cap');

export const SKINS = ['#f3cfae', '#e5b48a', '#c98f63', '#a06c46', '#75482c', '#52311f'] as const;
export const HAIRS = [
  '#2b1c16',
  '#4a2c1a',
  '#7a4a24',
  '#b9793a',
  '#e3bd6b',
  '#8d8f98',
  '#1a1b26',
  '#8a2f1e',
] as const;

/** A colour between two `#rrggbb` colours. */
export function mix(from: string, to: string, share: number): string {
  const a = Number.parseInt(from.slice(1), 16);
  const b = Number.parseInt(to.slice(1), 16);
  const channel = (shift: number): number => {
    const low = (a >> shift) & 255;
    return Math.round(low + (((b >> shift) & 255) - low) * share);
  };
  return `#${((1 << 24) | (channel(16) << 16) | (channel(8) << 8) | channel(0)).toString(16).slice(1)}`;
}

/** `#rrggbb` with transparency, for canvas fills. */
export function fade(colour: string, alpha: number): string {
  const value = Number.parseInt(colour.slice(1), 16);
  return `rgba(${value >> 16},${(value >> 8) & 255},${value & 255},${alpha})`;
}

/** `#rrggbb` as a number, for tints. */
export const tintOf = (colour: string): number => Number.parseInt(colour.slice(1), 16);
