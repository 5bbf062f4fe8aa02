/** Where everything on the stage stands, from the room there is and what the org consists of. Pure. */
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { type LabelBounds, type LabelPlace, placeLabels } from './labels.ts';
import { CRUST, type PieShape, pieShape, type SliceShape, sliceShapes } from './pie.ts';
import { ringOrder } from './ring.ts';
import { clamp, overlaps, type Point, type Rect, TILT } from './shapes.ts';
import { type TablePlace, tablePlace } from './tables.ts';

export interface PlatePlace extends Point {
  id: string;
  /** The module it serves: units of services carry its id. */
  module: string;
  /** Radius of the plate along x. */
  r: number;
  label: Rect;
}

export interface StagePlan {
  width: number;
  height: number;
  /** The part of the canvas that no panel covers. */
  room: Rect;
  /** The part of the canvas that is painted. */
  painted: Rect;
  /** Size of things: 1 in a room of 774 × 664. */
  scale: number;
  /** Font size of names in CSS pixels, 12 or more, and the height of their plates. */
  font: number;
  labelHeight: number;
  /** So narrow that names leave out all but themselves. */
  compact: boolean;
  /** Where the wall meets the floor. */
  wall: number;
  oven: Rect;
  /** The train: its rails and the place where its cart stands. */
  rail: { y: number; from: number; to: number };
  cart: Rect;
  door: Rect;
  windows: Rect[];
  pie: PieShape;
  slices: SliceShape[];
  labels: LabelPlace[];
  plates: PlatePlace[];
  tables: TablePlace[];
}

export interface PlanInput {
  width: number;
  height: number;
  room: Rect;
  /** In the order they are drawn. `alone`: it has left the pie. */
  modules: readonly { id: string; size: number; alone: boolean }[];
  teams: readonly { id: string; engineers: readonly string[] }[];
  /** Who calls whom. */
  calls: readonly (readonly [from: string, to: string])[];
  /** Width of a module's name plate in CSS pixels. */
  labelWidth: (module: string, font: number, compact: boolean) => number;
  /** The same for the plate of a service: its flag shows the emblem already. */
  plateWidth: (module: string, font: number, compact: boolean) => number;
}

/** Reads from a view what the plan depends on. */
export function planParts(view: PublicWorld): Pick<PlanInput, 'modules' | 'teams' | 'calls'> {
  const byOrder = <T extends { order: number }>(rows: Record<string, T>): T[] =>
    Object.values(rows).sort((a, b) => a.order - b.order);
  const people = byOrder(view.engineers);
  return {
    modules: byOrder(view.modules).map((module) => ({
      id: module.id,
      size: module.size,
      alone: view.units[module.unit]?.kind === 'service',
    })),
    teams: byOrder(view.teams).map((team) => ({
      id: team.id,
      engineers: people.filter((person) => person.team === team.id).map((person) => person.id),
    })),
    calls: Object.values(view.calls)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ from, to }) => [from, to]),
  };
}

/** Two views with the same signature are drawn in the same places. */
export function planSignature(parts: Pick<PlanInput, 'modules' | 'teams' | 'calls'>): string {
  return JSON.stringify(parts);
}

/** On a narrow map that a panel leaves little of, services get the height they need; the camera is moved over it. */
export function plannedRoom(room: Rect, services: number): Rect {
  if (room.w >= 520 || services === 0) return room;
  return { ...room, h: Math.max(room.h, Math.min(540, 430 + 12 * services)) };
}

/** Lays out the stage. */
export function planStage(input: PlanInput): StagePlan {
  const { room } = input;
  const scale = clamp(Math.min(room.w / 774, room.h / 664), 0.46, 2.4);
  const tall = room.h > room.w * 1.1;
  const font = clamp(Math.round(11.4 + 1.6 * scale), 12, 16);
  const labelHeight = font + 7;
  const compact = room.w < 520;
  const widthOf = (id: string): number => input.labelWidth(id, font, compact);
  const wall = room.y + clamp(room.h * (tall ? 0.135 : 0.165), 52, 210);
  const rows = input.teams.length * 84 > room.w ? 2 : 1;
  const tableH = clamp(room.h * (tall ? 0.19 : 0.235), 84, 270);
  const tablesTop = room.y + room.h - tableH * rows;
  const middle: Rect = { x: room.x, y: wall + 30 * scale, w: room.w, h: tablesTop - wall - 30 * scale };

  const away = input.modules.filter((module) => module.alone);
  const cells = plateCells(
    middle,
    away.map((module) => input.plateWidth(module.id, font, compact)),
    scale,
    tall,
  );
  const labelled = input.modules.filter((module) => !module.alone);
  const pieRoom: Rect = tall ? { ...middle, h: middle.h - cells.taken } : middle;
  const slices = sliceShapes(input.modules);
  const inPie = slices.filter((slice) => labelled.some((module) => module.id === slice.id));
  const cellOf = tall ? cells.cells : roundThePie(room, cells.cells, away, input);
  const plates = away.map(
    (module, i): PlatePlace =>
      platePlace(module.id, cellOf[i]!, input.plateWidth(module.id, font, compact), labelHeight),
  );
  const bounds: LabelBounds = {
    height: labelHeight,
    // The left one leaves room for what is said about the train.
    top: { left: wall + 25 * scale + labelHeight + 5, right: wall + 14 * scale },
    bottom: tall ? pieRoom.y + pieRoom.h : tablesTop - 2,
    left: (y, h) => reach(cells.cells, y, h, 'left', room),
    right: (y, h) => reach(cells.cells, y, h, 'right', room),
  };
  const { pie, labels } = largestPie(room, pieRoom, tall ? 0 : cells.taken, inPie, widthOf, bounds);
  return {
    width: input.width,
    height: input.height,
    room,
    painted: { x: 0, y: 0, w: input.width, h: input.height },
    scale,
    font,
    labelHeight,
    compact,
    wall,
    ...wallThings(room, wall, scale, tall),
    pie,
    slices,
    labels,
    plates,
    tables: tableCells(input.teams.length, rows, room, tablesTop, tableH).map((cell, i) =>
      tablePlace(input.teams[i]!.id, cell, input.teams[i]!.engineers),
    ),
  };
}

/** The largest pie whose names find room beside it without covering more than its crust. */
function largestPie(
  room: Rect,
  pieRoom: Rect,
  taken: number,
  slices: readonly SliceShape[],
  widthOf: (id: string) => number,
  bounds: LabelBounds,
): { pie: PieShape; labels: LabelPlace[] } {
  const upright = (pieRoom.h - 6) / (2 * TILT + 0.085 * 2 + 0.16);
  const sideways = (room.w / 2 - Math.max(taken, 4)) / 1.09;
  for (let rx = Math.max(40, Math.min(upright, sideways)); ; rx -= 3) {
    const pie = pieShape(Math.round(room.x + room.w / 2), 0, rx);
    const high = 2 * pie.ry + pie.rim * 2 + pie.thick + pie.board;
    pie.cy = Math.round(pieRoom.y + (pieRoom.h - high) / 2 + pie.ry + pie.rim);
    const labels = placeLabels(pie, slices, widthOf, bounds);
    if (rx <= 43 || labels.every((label) => !coversToppings(pie, label))) return { pie, labels };
  }
}

/** Whether a rectangle lies over the part of the pie inside its crust. */
export function coversToppings(pie: PieShape, rect: Rect): boolean {
  const x = clamp(pie.cx, rect.x, rect.x + rect.w) - pie.cx;
  const y = clamp(pie.cy, rect.y, rect.y + rect.h) - pie.cy;
  return Math.hypot(x / pie.rx, y / pie.ry) < 1 - CRUST;
}

/** How far a label may reach to a side beside the plates that stand at its height. */
function reach(cells: readonly Rect[], y: number, h: number, side: 'left' | 'right', room: Rect): number {
  const middle = room.x + room.w / 2;
  const beside = cells.filter(
    (cell) => cell.x > middle === (side === 'right') && overlaps(cell, { x: cell.x, y, w: 1, h }),
  );
  return side === 'right'
    ? beside.reduce((x, cell) => Math.min(x, cell.x), room.x + room.w - 4)
    : beside.reduce((x, cell) => Math.max(x, cell.x + cell.w), room.x + 4);
}

function tableCells(count: number, rows: number, room: Rect, top: number, h: number): Rect[] {
  const columns = Math.ceil(count / rows);
  const w = Math.min(room.w / columns, 420);
  const left = room.x + (room.w - w * columns) / 2;
  return Array.from({ length: count }, (_, i) => ({
    x: left + (i % columns) * w,
    y: top + Math.floor(i / columns) * h,
    w,
    h,
  }));
}

/** Places for plates: columns at both sides of a wide stage, rows under the pie of a tall one. */
function plateCells(
  middle: Rect,
  names: readonly number[],
  scale: number,
  tall: boolean,
): { cells: Rect[]; taken: number } {
  if (names.length === 0) return { cells: [], taken: 0 };
  return tall ? plateRows(middle, names, scale) : plateColumns(middle, names, scale);
}

/** Rows that break where the names ask for more room. */
function plateRows(middle: Rect, names: readonly number[], scale: number): { cells: Rect[]; taken: number } {
  const least = clamp(120 * scale, 66, 120);
  const rows: number[][] = [[]];
  for (const name of names) {
    const w = Math.max(least, name + 6);
    const row = rows[rows.length - 1]!;
    if (row.length > 0 && row.reduce((sum, x) => sum + x, w) > middle.w) rows.push([w]);
    else row.push(w);
  }
  const h = clamp((middle.h * 0.62) / rows.length, 48, 82 * Math.max(0.9, scale * 1.3));
  const cells = rows.flatMap((row, r) => {
    const free = (middle.w - row.reduce((sum, w) => sum + w, 0)) / (row.length + 1);
    let x = middle.x;
    return row.map((w) => {
      x += free;
      const cell = { x, y: middle.y + middle.h - (rows.length - r) * h, w, h };
      x += w;
      return cell;
    });
  });
  return { cells, taken: rows.length * h };
}

/** Columns from the walls inwards, right and left in turn. */
function plateColumns(
  middle: Rect,
  names: readonly number[],
  scale: number,
): { cells: Rect[]; taken: number } {
  const w = Math.max(clamp(104 * scale, 84, 190), ...names.map((name) => name + 6));
  const least = clamp(104 * scale, 84, 180);
  const rows = Math.max(1, Math.floor(middle.h / least));
  const h = Math.min(middle.h / rows, least * 1.12);
  const pad = (middle.h - rows * h) / 2;
  const cells = names.map((_, i) => {
    const column = Math.floor(i / (rows * 2));
    const nth = i % (rows * 2);
    const row = Math.floor(nth / 2);
    const x = nth % 2 === 0 ? middle.x + middle.w - w * (column + 1) - 4 : middle.x + w * column + 4;
    return { x, y: middle.y + pad + row * h, w, h };
  });
  return { cells, taken: w * Math.ceil(names.length / (rows * 2)) + 6 };
}

/**
 * Deals the cells of two sides round the pie: down the right side, up the left. A plate moves by one cell at most when another
 * slice leaves.
 */
function roundThePie(
  room: Rect,
  cells: readonly Rect[],
  away: readonly { id: string }[],
  { modules, calls }: Pick<PlanInput, 'modules' | 'calls'>,
): Rect[] {
  const middle = room.x + room.w / 2;
  const right = cells.filter((cell) => cell.x > middle).sort((a, b) => a.y - b.y || b.x - a.x);
  const left = cells.filter((cell) => cell.x <= middle).sort((a, b) => b.y - a.y || a.x - b.x);
  const round = [...right, ...left];
  const ring = ringOrder(
    modules.map(({ id }) => id),
    calls,
  ).filter((id) => away.some((module) => module.id === id));
  return away.map(({ id }) => round[ring.indexOf(id)]!);
}

/** Radius below which a plate is no plate, CSS pixels. */
const LEAST_PLATE = 8;

function platePlace(id: string, cell: Rect, name: number, labelHeight: number): PlatePlace {
  // A map squeezed to a strip by large text has cells lower than a name.
  const r = Math.max(LEAST_PLATE, Math.min(cell.w * 0.36, (cell.h - labelHeight) * 0.46));
  const x = Math.round(cell.x + cell.w / 2);
  const y = Math.round(cell.y + (cell.h - labelHeight) * 0.56);
  return {
    id,
    module: id,
    x,
    y,
    r,
    label: {
      x: Math.round(x - name / 2),
      y: Math.round(cell.y + cell.h - labelHeight - 1),
      w: name,
      h: labelHeight,
    },
  };
}

function wallThings(
  room: Rect,
  wall: number,
  scale: number,
  tall: boolean,
): Pick<StagePlan, 'oven' | 'rail' | 'cart' | 'door' | 'windows'> {
  const high = wall - room.y;
  const ovenW = clamp(high * 1.42, 84, room.w * 0.3);
  const oven: Rect = {
    x: room.x + room.w * (tall ? 0.5 : 0.52) - ovenW / 2,
    y: room.y + high * 0.06,
    w: ovenW,
    h: high * 1.04,
  };
  const cartW = clamp(high * 1.25, 78, room.w * 0.26);
  const railY = wall + 16 * scale;
  const cart: Rect = {
    x: room.x + room.w * (tall ? 0.05 : 0.09),
    y: railY - high * 0.82,
    w: cartW,
    h: high * 0.82,
  };
  const doorH = high * 0.86;
  const door: Rect = {
    x: room.x + room.w - doorH * 0.62 - 14 * scale,
    y: wall - doorH,
    w: doorH * 0.62,
    h: doorH,
  };
  const windowH = high * 0.6;
  const gapLeft = oven.x + oven.w + 12 * scale;
  const windowW = Math.max(0, Math.min(windowH * 1.7, door.x - gapLeft - 12 * scale));
  const between = (gapLeft + door.x) / 2;
  const windows: Rect[] = [{ x: between - windowW / 2, y: room.y + high * 0.13, w: windowW, h: windowH }];
  const leftRoom = oven.x - 12 * scale - room.x;
  windows.unshift({ x: room.x + leftRoom / 2 - windowW / 2, y: room.y + high * 0.1, w: windowW, h: windowH });
  return {
    oven,
    rail: { y: railY, from: room.x - 40, to: oven.x + oven.w * 0.5 },
    cart,
    door,
    windows: windows.filter((pane) => pane.w > 24),
  };
}
