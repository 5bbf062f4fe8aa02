/** Small geometry for hand-drawn SVG. Angles in degrees, 0 to the right, growing clockwise. */
export interface Point {
  x: number;
  y: number;
}

/** One decimal is enough for a picture and keeps its text short. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** The point at a distance and angle from a centre. */
export function arcPoint(centre: Point, radius: number, angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  return { x: centre.x + radius * Math.cos(radians), y: centre.y + radius * Math.sin(radians) };
}

/** A slice of a pie, from angle to angle (less than half a turn). */
export function slicePath(centre: Point, radius: number, from: number, to: number): string {
  const start = arcPoint(centre, radius, from);
  const end = arcPoint(centre, radius, to);
  return `M${round(centre.x)} ${round(centre.y)}L${round(start.x)} ${round(start.y)}A${radius} ${radius} 0 0 1 ${round(end.x)} ${round(end.y)}Z`;
}

/** A waning moon. */
export function moonPath(centre: Point, radius: number): string {
  const { x, y } = centre;
  return `M${x + radius * 0.4} ${y - radius}A${radius} ${radius} 0 1 0 ${x + radius} ${y + radius * 0.4}A${radius * 0.86} ${radius * 0.86} 0 0 1 ${x + radius * 0.4} ${y - radius}Z`;
}

/** Stars in the night half, always the same ones, spread evenly without a pattern (the R2 sequence). */
export function stars(count: number): { x: number; y: number; size: number; twinkles: boolean }[] {
  return Array.from({ length: count }, (_, i) => ({
    x: round(440 + ((i * 0.7548776662) % 1) * 312),
    y: round(12 + ((i * 0.5698402909) % 1) * 400),
    size: 1.1 + ((i * 13) % 4) * 0.5,
    twinkles: i % 5 === 0,
  })).filter((star) => star.x > 478 || star.y > 120);
}
