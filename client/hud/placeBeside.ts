/** Where a small bar of buttons stands beside a thing: above it if it can, never outside, least over what must stay seen. */

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

const GAP = 8;

/** The top left corner for a bar of size `bar` beside `thing`, inside `bounds`, as free of `obstacles` as can be. */
export function placeBeside(
  thing: Box,
  bar: { w: number; h: number },
  bounds: Box,
  obstacles: readonly Box[],
): { x: number; y: number } {
  const middle = { x: thing.x + thing.w / 2 - bar.w / 2, y: thing.y + thing.h / 2 - bar.h / 2 };
  const wished = [
    { x: middle.x, y: thing.y - bar.h - GAP },
    { x: middle.x, y: thing.y + thing.h + GAP },
    { x: thing.x + thing.w + GAP, y: middle.y },
    { x: thing.x - bar.w - GAP, y: middle.y },
  ];
  // Where all four sides are taken: just above or below what is in the way.
  for (const one of obstacles)
    wished.push({ x: middle.x, y: one.y - bar.h - GAP }, { x: middle.x, y: one.y + one.h + GAP });
  let best = { x: 0, y: 0, cost: Number.POSITIVE_INFINITY };
  for (const wish of wished) {
    const x = within(wish.x, bounds.x, bounds.x + bounds.w - bar.w);
    const y = within(wish.y, bounds.y, bounds.y + bounds.h - bar.h);
    const spot = { x, y, w: bar.w, h: bar.h };
    const hidden = obstacles.reduce((sum, one) => sum + shared(spot, one), 0);
    const moved = Math.abs(x - wish.x) + Math.abs(y - wish.y);
    const far = Math.hypot(x - middle.x, y - middle.y);
    const cost = hidden * 50 + shared(spot, thing) * 4 + moved * 3 + far;
    if (cost < best.cost) best = { x, y, cost };
  }
  return { x: Math.round(best.x), y: Math.round(best.y) };
}

const within = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, Math.max(low, high)));

function shared(one: Box, other: Box): number {
  const w = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x);
  const h = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y);
  return w > 0 && h > 0 ? w * h : 0;
}
