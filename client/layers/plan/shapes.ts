/** Small geometry shared by the plan of the stage. Pure numbers in CSS pixels; nothing here draws. */

export interface Rect {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The floor is seen from above at a slant: a circle on it is this much lower than wide. */
export const TILT = 0.78;

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));

export const lerp = (from: number, to: number, share: number): number => from + (to - from) * share;

/** Whether two rectangles share area, with `gap` pixels asked between them. */
export function overlaps(a: Rect, b: Rect, gap = 0): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap;
}

/** Half the width of an ellipse of radii `rx`, `ry` at height `dy` from its middle; 0 above and below it. */
export function halfWidthAt(rx: number, ry: number, dy: number): number {
  const share = dy / ry;
  return share <= -1 || share >= 1 ? 0 : rx * Math.sqrt(1 - share * share);
}

/** A number 0-1 that depends on nothing but `text` and `index`: drawings that must look the same on every device. */
export function hash01(text: string, index = 0): number {
  let h = 2166136261 ^ index;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 15), 2246822519) ^ Math.imul(index + 1, 3266489917);
  h = Math.imul(h ^ (h >>> 13), 3266489917);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
