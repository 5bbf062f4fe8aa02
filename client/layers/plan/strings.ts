/** Cheese strings and the ways couriers take: curves between slices, plates and the door. Pure. */
import { onPie } from './pie.ts';
import type { StagePlan } from './plan.ts';
import { lerp, type Point } from './shapes.ts';

/** A curve from a to c, bent towards b. */
export interface Curve {
  a: Point;
  b: Point;
  c: Point;
}

/** Where a string is fastened to a module: on its slice's crust, or on the edge of its plate. */
export function fastening(plan: StagePlan, module: string, towards: Point): Point | null {
  const plate = plan.plates.find((place) => place.module === module);
  if (plate) {
    const angle = Math.atan2(towards.y - plate.y, towards.x - plate.x);
    return { x: plate.x + Math.cos(angle) * plate.r * 0.62, y: plate.y + Math.sin(angle) * plate.r * 0.44 };
  }
  const slice = plan.slices.find((shape) => shape.id === module);
  return slice ? onPie(plan.pie, slice.middle, 0.8) : null;
}

/** The middle of a module's slice or plate. */
export function middleOf(plan: StagePlan, module: string): Point | null {
  const plate = plan.plates.find((place) => place.module === module);
  if (plate) return { x: plate.x, y: plate.y };
  const slice = plan.slices.find((shape) => shape.id === module);
  return slice ? onPie(plan.pie, slice.middle, 0.6) : null;
}

/** The string between two modules, hanging down by its length; null where one of them is not on the stage. */
export function stringCurve(plan: StagePlan, from: string, to: string): Curve | null {
  const start = middleOf(plan, from);
  const end = middleOf(plan, to);
  if (!start || !end) return null;
  const a = fastening(plan, from, end)!;
  const c = fastening(plan, to, start)!;
  const length = Math.hypot(c.x - a.x, c.y - a.y);
  return { a, b: { x: (a.x + c.x) / 2, y: (a.y + c.y) / 2 + length * 0.22 }, c };
}

/** Users come in by the door and leave their orders at the pie. */
export function doorCurve(plan: StagePlan, nth: number): Curve {
  const { door, pie, scale } = plan;
  const a = { x: door.x + door.w * (0.35 + (nth % 3) * 0.14), y: plan.wall + 4 * scale };
  const angle = -0.66 + (nth % 5) * 0.2;
  const c = onPie(pie, angle, 1.14);
  return {
    a,
    b: { x: lerp(a.x, c.x, 0.75) + 26 * scale, y: lerp(a.y, c.y, 0.25) },
    c: { x: c.x, y: c.y + 6 * scale },
  };
}

export function pointOn({ a, b, c }: Curve, t: number): Point {
  const u = 1 - t;
  return { x: u * u * a.x + 2 * u * t * b.x + t * t * c.x, y: u * u * a.y + 2 * u * t * b.y + t * t * c.y };
}

export const lengthOf = ({ a, b, c }: Curve): number =>
  (Math.hypot(c.x - a.x, c.y - a.y) + Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y)) /
  2;
