/** Team tables: a row of them in the foreground, eight chairs each. */
import type { Point, Rect } from './shapes.ts';

export interface SeatPlace extends Point {
  engineer: string;
  /** Far seats face us, near seats show their backs. */
  far: boolean;
  /** -1 far left … 1 far right. */
  lean: number;
}

export interface TablePlace extends Rect {
  team: string;
  cx: number;
  cy: number;
  rx: number;
  ry: number;
  /** Size of a person: 1 in a cell of 190 × 152. */
  scale: number;
  /** Names of all eight fit at 12 px or more. */
  names: boolean;
  seats: SeatPlace[];
  /** Middle of the plate with the team's name. */
  plate: Point;
}

/** Lays out one table in its cell. */
export function tablePlace(team: string, cell: Rect, engineers: readonly string[]): TablePlace {
  const scale = Math.min(cell.w / 190, cell.h / 152);
  const cx = cell.x + cell.w / 2;
  const plate = { x: cx, y: cell.y + cell.h - 13 };
  // Two rows of people and the table between them share what the plate leaves.
  const top = cell.y + (cell.h - 26 - 118 * scale) / 2;
  const cy = top + 66 * scale;
  const rx = Math.min(cell.w * 0.43, 84 * scale * 1.12);
  const far = Math.ceil(engineers.length / 2);
  const seats = engineers.map((engineer, i): SeatPlace => {
    const row = i < far;
    const count = row ? far : engineers.length - far;
    const nth = row ? i : i - far;
    const lean = count === 1 ? 0 : (nth / (count - 1)) * 2 - 1;
    const curve = lean * lean;
    return {
      engineer,
      far: row,
      lean,
      x: cx + lean * rx * (row ? 0.84 : 0.8),
      y: row ? cy - (26 - curve * 7) * scale : cy + (31 - curve * 6) * scale,
    };
  });
  return {
    ...cell,
    team,
    cx,
    cy,
    rx,
    ry: 29 * scale,
    scale,
    names: cell.w >= 172 && scale > 0.8 && (rx * 1.68) / Math.max(1, far - 1) > 33,
    seats,
    plate,
  };
}
