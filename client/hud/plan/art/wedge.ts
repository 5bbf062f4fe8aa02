/** Geometry of drawn pizzas. Angles in degrees, 0 to the right, growing clockwise. */

/** The point at a distance and angle, as SVG text. */
export function at(distance: number, angle: number, x = 0, y = 0): string {
  const radians = (angle * Math.PI) / 180;
  return `${(x + Math.cos(radians) * distance).toFixed(1)} ${(y + Math.sin(radians) * distance).toFixed(1)}`;
}

/** A wedge from angle to angle, its tip in the origin. */
export const wedge = (radius: number, from: number, to: number): string =>
  `M0 0L${at(radius, from)}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${at(radius, to)}Z`;
