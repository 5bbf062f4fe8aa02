/** The room: floor, wall and what stands still in it. One drawing, made when the room's size changes. */
import type * as Phaser from 'phaser';
import { drawBeams } from './beams.ts';
import { DEPTH } from './depth.ts';
import type { Layer, Stage } from './layer.ts';
import { type Brush, box, shape } from './look/bake.ts';
import { fade, INK, mix, teamLook } from './look/palette.ts';
import { drawBoard } from './pieArt.ts';
import type { StagePlan } from './plan/plan.ts';
import { hash01, type Rect, TILT } from './plan/shapes.ts';

const PLASTER = '#f2dcb4';
const TILE_A = '#f0d9b0';
const TILE_B = '#d9b27c';
const WOOD = '#8a5a34';

export class Ground implements Layer {
  private readonly stage: Stage;
  private image: Phaser.GameObjects.Image | null = null;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  place(): void {
    const { plan, baker, view, thrifty } = this.stage;
    this.image?.destroy();
    const orders = new Map(Object.values(view.teams).map((team) => [team.id, team.order]));
    this.image = baker
      .image(
        'ground',
        { w: plan.painted.w, h: plan.painted.h, ox: -plan.painted.x, oy: -plan.painted.y },
        (brush) => {
          drawFloor(brush, plan);
          for (const table of plan.tables) {
            const look = teamLook(table.team, orders.get(table.team));
            drawRug(
              brush,
              table.cx,
              table.cy + 6 * table.scale,
              table.w * 0.47,
              table.h * 0.36,
              mix(look.fill, TILE_B, 0.5),
              look.fill,
            );
          }
          const { pie } = plan;
          drawRug(
            brush,
            pie.cx,
            pie.cy + pie.thick + pie.board,
            pie.rx * 1.32,
            pie.ry * 1.3,
            '#b9654a',
            '#f0d9ac',
          );
          brush.save();
          brush.translate(pie.cx, pie.cy);
          drawBoard(brush, pie);
          brush.restore();
          drawRail(brush, plan);
          drawWall(brush, plan);
          if (!thrifty) return;
          // One picture less to lay over the whole floor: night darkens these beams with the rest.
          brush.globalAlpha = 0.6;
          brush.globalCompositeOperation = 'lighter';
          brush.translate(plan.room.x, plan.wall);
          drawBeams(brush, plan);
        },
      )
      .setPosition(0, 0)
      .setDepth(DEPTH.ground);
  }

  show(): void {}
}

function drawFloor(brush: Brush, plan: StagePlan): void {
  const { width, height, wall, scale } = plan;
  brush.fillStyle = TILE_A;
  brush.fillRect(0, wall, width, height - wall);
  const step = 46 * scale;
  const tilt = step * TILT * 0.62;
  brush.strokeStyle = fade('#a97d4c', 0.35);
  brush.lineWidth = Math.max(1, 1.2 * scale);
  for (let row = 0, y = wall; y < height + tilt; y += tilt, row++) {
    for (let x = -step + (row % 2) * step; x < width + step; x += step * 2) {
      const tone = hash01('tile', row * 97 + Math.round(x / step));
      brush.fillStyle = mix(TILE_B, tone > 0.5 ? '#cda268' : '#e0bd88', Math.abs(tone - 0.5) * 0.8);
      brush.beginPath();
      brush.moveTo(x, y);
      brush.lineTo(x + step, y - tilt);
      brush.lineTo(x + step * 2, y);
      brush.lineTo(x + step, y + tilt);
      brush.closePath();
      brush.fill();
      brush.stroke();
    }
  }
  const shade = brush.createLinearGradient(0, wall, 0, wall + 60 * scale);
  shade.addColorStop(0, fade('#5a3a1c', 0.4));
  shade.addColorStop(1, fade('#5a3a1c', 0));
  brush.fillStyle = shade;
  brush.fillRect(0, wall, width, 60 * scale);
}

/** A round rug with a border and a fringe of stitches. */
function drawRug(
  brush: Brush,
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  trim: string,
): void {
  brush.save();
  brush.translate(x, y);
  shape(brush, fade('#3a2414', 0.2), 0, (b) => b.ellipse(0, 4, rx + 4, ry + 4, 0, 0, 7));
  shape(brush, fill, 0, (b) => b.ellipse(0, 0, rx, ry, 0, 0, 7));
  for (const [inset, width, alpha] of [
    [0.965, 3, 0.9],
    [0.91, 1.5, 0.7],
    [0.7, 1.2, 0.32],
    [0.5, 1.2, 0.25],
  ] as const) {
    brush.beginPath();
    brush.ellipse(0, 0, rx * inset, ry * inset, 0, 0, 7);
    brush.setLineDash(inset === 0.91 ? [rx * 0.05, rx * 0.035] : []);
    brush.lineWidth = Math.max(1, (width * rx) / 130);
    brush.strokeStyle = fade(trim, alpha);
    brush.stroke();
  }
  brush.setLineDash([]);
  brush.restore();
}

function drawRail(brush: Brush, plan: StagePlan): void {
  const { rail, scale } = plan;
  for (let x = rail.from; x < rail.to; x += 15 * scale) {
    shape(brush, mix(WOOD, '#3a2414', 0.3), 0, (b) =>
      box(b, x, rail.y - 5 * scale, 6 * scale, 15 * scale, 2),
    );
  }
  for (const dy of [-2, 6]) {
    shape(brush, '#6d7788', Math.max(1, 1.1 * scale), (b) =>
      box(b, rail.from, rail.y + dy * scale, rail.to - rail.from, 3 * scale, 1),
    );
  }
}

function drawWall(brush: Brush, plan: StagePlan): void {
  const { width, wall, room, scale } = plan;
  const top = Math.max(0, room.y - 4);
  const high = wall - top;
  const plaster = brush.createLinearGradient(0, top, 0, wall);
  plaster.addColorStop(0, '#e3c594');
  plaster.addColorStop(0.5, PLASTER);
  brush.fillStyle = plaster;
  brush.fillRect(0, 0, width, wall);
  // Glazed tiles on the lower part.
  const dado = wall - high * 0.42;
  brush.fillStyle = '#5f9c94';
  brush.fillRect(0, dado, width, wall - dado);
  const tw = 26 * scale;
  const th = (wall - dado - 7 * scale) / 3;
  for (let row = 0; row < 3; row++) {
    for (let x = -tw + (row % 2) * tw * 0.5; x < width; x += tw) {
      const tone = hash01('glaze', row * 211 + Math.round(x / tw));
      brush.fillStyle = mix('#8cc5b6', tone > 0.5 ? '#a9d8c8' : '#74b0a5', Math.abs(tone - 0.5) * 1.2);
      brush.beginPath();
      box(brush, x + 1, dado + 4 * scale + row * th + 1, tw - 2, th - 2, 2.5 * scale);
      brush.fill();
    }
  }
  shape(brush, '#b5643a', 2, (b) => box(b, -4, dado - 3 * scale, width + 8, 7 * scale, 2));
  shape(brush, WOOD, 2, (b) => box(b, -4, wall - 6 * scale, width + 8, 9 * scale, 2));
  drawShelf(brush, plan, dado);
  for (const pane of plan.windows) drawPaneHole(brush, pane, scale);
  drawDoor(brush, plan.door, scale);
}

/** The wall behind a window is painted dark; the sky is an image of its own. */
function drawPaneHole(brush: Brush, pane: Rect, scale: number): void {
  shape(brush, '#b98a56', 2.5, (b) =>
    box(b, pane.x - 5 * scale, pane.y - 5 * scale, pane.w + 10 * scale, pane.h + 10 * scale, 5 * scale),
  );
  shape(brush, '#20304f', 0, (b) => box(b, pane.x, pane.y, pane.w, pane.h, 3 * scale));
}

function drawDoor(brush: Brush, door: Rect, scale: number): void {
  shape(brush, '#6e4526', 2.5, (b) =>
    box(b, door.x - 5 * scale, door.y - 5 * scale, door.w + 10 * scale, door.h + 5 * scale, 6 * scale),
  );
  shape(brush, '#31445f', 2, (b) => box(b, door.x, door.y, door.w, door.h, 3 * scale));
  // The street behind it, and the open leaf.
  const street = brush.createLinearGradient(0, door.y, 0, door.y + door.h);
  street.addColorStop(0, '#bfe0ee');
  street.addColorStop(0.6, '#e9d7b0');
  street.addColorStop(1, '#8e8a86');
  shape(brush, street, 0, (b) => box(b, door.x + 2, door.y + 2, door.w - 4, door.h - 2, 2));
  shape(brush, '#c8553d', 2, (b) => {
    b.moveTo(door.x + door.w, door.y);
    b.lineTo(door.x + door.w + 11 * scale, door.y + 6 * scale);
    b.lineTo(door.x + door.w + 11 * scale, door.y + door.h + 7 * scale);
    b.lineTo(door.x + door.w, door.y + door.h);
    b.closePath();
  });
  const stripe = door.w / 5;
  for (let i = 0; i < 5; i++) {
    shape(brush, i % 2 === 0 ? '#d8503a' : '#fff4e0', 1.5, (b) => {
      b.moveTo(door.x + i * stripe, door.y - 8 * scale);
      b.lineTo(door.x + (i + 1) * stripe, door.y - 8 * scale);
      b.lineTo(door.x + (i + 1) * stripe + (i - 1.5) * 2, door.y + 9 * scale);
      b.quadraticCurveTo(
        door.x + (i + 0.5) * stripe,
        door.y + 15 * scale,
        door.x + i * stripe + (i - 2.5) * 2,
        door.y + 9 * scale,
      );
      b.closePath();
    });
  }
}

/** Jars, a pot of basil and tins, where the wall has room for them. */
function drawShelf(brush: Brush, plan: StagePlan, dado: number): void {
  const { oven, windows, scale } = plan;
  const pane = windows[windows.length - 1];
  if (!pane || pane.w < 60) return;
  const y = dado - 4 * scale;
  const start = oven.x + oven.w + 8 * scale;
  const items = Math.floor((pane.x - 12 * scale - start) / (13 * scale));
  for (let i = 0; i < items; i++) {
    const h = (11 + hash01('jar', i) * 9) * scale;
    const x = start + i * 13 * scale;
    shape(
      brush,
      ['#c9563c', '#e8b34a', '#6d9d61', '#dfe7e6'][i % 4]!,
      1.6,
      (b) => box(b, x, y - h, 10 * scale, h, 3 * scale),
      INK,
    );
    shape(brush, '#7a5a3a', 1.2, (b) => box(b, x + 1 * scale, y - h - 3 * scale, 8 * scale, 4 * scale, 1.5));
  }
}
