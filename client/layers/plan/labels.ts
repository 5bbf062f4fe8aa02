/** Names around the pie: outside it, never over toppings, never over each other. */
import { onPie, type PieShape, type SliceShape } from './pie.ts';
import { clamp, halfWidthAt, type Point, type Rect } from './shapes.ts';

export interface LabelPlace extends Rect {
  id: string;
  /** Where its line touches the crust. */
  anchor: Point;
  side: 'left' | 'right';
}

export interface LabelBounds {
  /** The highest a label may stand at each side. */
  top: { left: number; right: number };
  bottom: number;
  /** The furthest a label may reach at a height. */
  left: (y: number, h: number) => number;
  right: (y: number, h: number) => number;
  /** Height of one label. */
  height: number;
}

const GAP = 9;

/** Places the names of the slices left and right of the pie, each as near to its slice as the others allow. */
export function placeLabels(
  pie: PieShape,
  slices: readonly SliceShape[],
  widthOf: (id: string) => number,
  bounds: LabelBounds,
): LabelPlace[] {
  return (['left', 'right'] as const).flatMap((side) =>
    placeSide(
      pie,
      slices.filter((slice) => Math.cos(slice.middle) >= 0 === (side === 'right')),
      side,
      widthOf,
      bounds,
    ),
  );
}

function placeSide(
  pie: PieShape,
  slices: readonly SliceShape[],
  side: 'left' | 'right',
  widthOf: (id: string) => number,
  bounds: LabelBounds,
): LabelPlace[] {
  const rows = slices
    .map((slice) => ({ slice, y: onPie(pie, slice.middle, 1.18).y - bounds.height / 2 }))
    .sort((a, b) => a.y - b.y);
  const ys = spread(
    rows.map((row) => row.y),
    bounds.top[side],
    bounds.bottom - bounds.height,
    bounds.height + 2,
  );
  return rows.map(({ slice }, i) => {
    const y = Math.round(ys[i] ?? 0);
    const w = widthOf(slice.id);
    const edge = boardEdge(pie, y, bounds.height);
    const near = edge === 0 ? 5 : edge + GAP;
    const x =
      side === 'right'
        ? Math.min(pie.cx + near, bounds.right(y, bounds.height) - w)
        : Math.max(pie.cx - near - w, bounds.left(y, bounds.height));
    return {
      id: slice.id,
      side,
      x: Math.round(x),
      y,
      w,
      h: bounds.height,
      anchor: onPie(pie, slice.middle, 0.955),
    };
  });
}

/** How far the board reaches sideways over the height of a label. */
function boardEdge(pie: PieShape, y: number, height: number): number {
  const rx = pie.rx + pie.rim;
  const ry = pie.ry + pie.rim;
  const top = y - pie.cy;
  const bottom = top + height;
  // The lower half of the board is drawn with its thickness.
  const low = halfWidthAt(rx, ry, clamp(0, top - pie.thick - pie.board, bottom - pie.thick - pie.board));
  return Math.max(halfWidthAt(rx, ry, clamp(0, top, bottom)), low);
}

/** Moves sorted numbers apart until each is `step` from the next, inside the bounds and near to where they wished. */
export function spread(wished: readonly number[], low: number, high: number, step: number): number[] {
  const ys = [...wished];
  const gap = ys.length > 1 ? Math.min(step, (high - low) / (ys.length - 1)) : step;
  for (let round = 0; round < 60; round++) {
    for (let i = 1; i < ys.length; i++) {
      const lack = gap - (ys[i]! - ys[i - 1]!);
      if (lack <= 0) continue;
      ys[i - 1]! -= lack / 2;
      ys[i]! += lack / 2;
    }
    for (let i = 0; i < ys.length; i++)
      ys[i] = clamp(ys[i]!, low + i * gap, high - (ys.length - 1 - i) * gap);
  }
  return ys;
}
