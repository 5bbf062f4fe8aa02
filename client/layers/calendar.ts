/** The tear-off calendar on the wall: the week of the quarter. In the time-lapse its sheets fly. */
import type * as Phaser from 'phaser';
import { QUARTER_WEEKS, weekOfQuarter } from '../../shared/sim/calendar.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { DEPTH } from './depth.ts';
import { HEAD_FONT } from './floats.ts';
import type { Layer, Stage } from './layer.ts';
import { type Brush, box, shape } from './look/bake.ts';
import { CARD, easeInOut } from './look/motion.ts';
import { INK } from './look/palette.ts';
import type { Rect } from './plan/shapes.ts';

export class Calendar implements Layer {
  private readonly stage: Stage;
  private sheet: Phaser.GameObjects.Image | null = null;
  private torn: Phaser.GameObjects.Image | null = null;
  private week = 0;
  private age = 1e9;
  private spot: Rect | null = null;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  place(): void {
    this.sheet?.destroy();
    this.torn?.destroy();
    this.sheet = null;
    this.torn = null;
    const { oven, windows, wall, room, scale } = this.stage.plan;
    const pane = windows[0];
    const w = 38 * scale;
    const left = pane ? pane.x + pane.w + 8 * scale : room.x + 8;
    const space = oven.x - 10 * scale - left;
    // Where the wall has no room for a sheet that can be read, there is none.
    this.spot =
      pane && pane.x < oven.x && space > w && w > 24
        ? { x: left + (space - w) / 2, y: room.y + (wall - room.y) * 0.12, w, h: w * 1.12 }
        : null;
    this.week = 0;
    this.show(this.stage.view);
    this.age = 1e9;
  }

  show(view: PublicWorld): void {
    const week = Math.min(QUARTER_WEEKS, weekOfQuarter(view.tick));
    if (!this.spot || week === this.week) return;
    this.torn?.destroy();
    this.torn = this.sheet;
    this.torn?.setDepth(DEPTH.wall + 3);
    this.week = week;
    this.age = 0;
    const { spot } = this;
    this.sheet = this.stage.baker
      .image(`week:${week}`, { w: spot.w + 8, h: spot.h + 12, ox: 4, oy: 8 }, (brush) =>
        drawSheet(brush, spot, week),
      )
      .setPosition(spot.x, spot.y)
      .setDepth(DEPTH.wall + 2);
  }

  tick(_now: number, dt: number): void {
    if (!this.torn || !this.spot) return;
    this.age += dt;
    const share = Math.min(1, this.age / (CARD * 2));
    const fall = easeInOut(share);
    this.torn
      .setPosition(this.spot.x + fall * 16, this.spot.y + fall * 46)
      .setRotation(fall * 0.7)
      .setAlpha(1 - fall);
    if (share < 1 && !this.stage.still) return;
    this.torn.destroy();
    this.torn = null;
  }
}

function drawSheet(brush: Brush, { w, h }: Rect, week: number): void {
  shape(brush, 'rgba(30,16,12,.3)', 0, (b) => box(b, 2, 3, w, h, 3));
  shape(brush, '#fff9ef', 1.8, (b) => box(b, 0, 0, w, h, 3));
  shape(brush, '#d8503a', 1.8, (b) => box(b, 0, 0, w, h * 0.26, 3));
  for (const x of [0.28, 0.72]) shape(brush, '#c9d2e2', 1.3, (b) => box(b, w * x - 1.6, -4, 3.2, 8, 1.5));
  brush.font = `800 ${Math.max(12, h * 0.54)}px ${HEAD_FONT}`;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.fillStyle = INK;
  brush.fillText(String(week), w / 2, h * 0.66);
}
