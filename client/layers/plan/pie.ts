/** The monolith as a pie: which slice lies where. */
import { lerp, type Point, TILT } from './shapes.ts';

export interface PieShape {
  cx: number;
  cy: number;
  /** Radius to the outer edge of the crust, along x and along y. */
  rx: number;
  ry: number;
  /** How thick the pizza is. */
  thick: number;
  /** How much further the board reaches than the crust. */
  rim: number;
  /** How thick the board is. */
  board: number;
}

export interface SliceShape {
  id: string;
  /** Where it begins and ends, radians clockwise from the right. */
  from: number;
  to: number;
  middle: number;
}

/** Where the first slice begins: a little left of the top. */
export const PIE_START = -Math.PI / 2;
/** Share of the radius that is crust. */
export const CRUST = 0.14;

/** Angles of the slices, in the order given; a larger module gets a wider slice, the smallest still a visible one. */
export function sliceShapes(modules: readonly { id: string; size: number }[]): SliceShape[] {
  const weight = (size: number): number => size + 1.3;
  const total = modules.reduce((sum, module) => sum + weight(module.size), 0);
  let at = PIE_START;
  return modules.map((module) => {
    const from = at;
    at += (weight(module.size) / total) * Math.PI * 2;
    return { id: module.id, from, to: at, middle: (from + at) / 2 };
  });
}

/** A point of the pie: `radius` 0 is its middle, 1 its outer edge. */
export function onPie(pie: Pick<PieShape, 'cx' | 'cy' | 'rx' | 'ry'>, angle: number, radius: number): Point {
  return { x: pie.cx + Math.cos(angle) * pie.rx * radius, y: pie.cy + Math.sin(angle) * pie.ry * radius };
}

/** A pie of radius `rx` around a point. */
export function pieShape(cx: number, cy: number, rx: number): PieShape {
  return { cx, cy, rx, ry: rx * TILT, thick: rx * 0.085, rim: rx * 0.085, board: rx * 0.075 };
}

/** `count` places on a slice for toppings, apart from each other, from its edges and from the crust. */
export function toppingSpots(
  slice: SliceShape,
  rx: number,
  size: number,
  luck: (index: number) => number,
): Point[] {
  const spots: Point[] = [];
  const half = (slice.to - slice.from) / 2;
  for (let i = 0; i < 140; i++) {
    const radius = lerp(0.2, 0.9 - CRUST, Math.sqrt(luck(i * 2)));
    const reach = radius * rx;
    // The edge of the slice must stay further away than half a topping.
    const margin = (size * 0.62) / reach;
    if (margin >= half) continue;
    const angle = slice.middle + (luck(i * 2 + 1) * 2 - 1) * (half - margin);
    const spot = { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach };
    if (spots.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) > size * 1.28))
      spots.push(spot);
  }
  return spots.map((spot) => ({ x: spot.x, y: spot.y * TILT }));
}
