/** On the wall: a clock that goes with the world, and the free-pizza coupons that are left of the error budget. */
import type * as Phaser from 'phaser';
import { hourOf } from '../../shared/sim/calendar.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { COUPONS, couponsLeft } from '../intents/coupons.ts';
import { DEPTH } from './depth.ts';
import type { Layer, Stage } from './layer.ts';
import { type Brush, box, shape } from './look/bake.ts';
import { INK } from './look/palette.ts';
import type { Rect } from './plan/shapes.ts';

/** Smaller than this a clock cannot be read. */
const LEAST_CLOCK = 8;

export class Wall implements Layer {
  private readonly stage: Stage;
  private face: Phaser.GameObjects.Image | null = null;
  private hands: Phaser.GameObjects.Image[] = [];
  private board: Phaser.GameObjects.Image | null = null;
  private left = -1;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  place(): void {
    for (const image of [this.face, this.board, ...this.hands]) image?.destroy();
    this.face = null;
    this.board = null;
    this.hands = [];
    this.left = -1;
    const { plan, baker } = this.stage;
    const pane = plan.windows[plan.windows.length - 1];
    const end = pane && pane.x > plan.oven.x ? pane.x - 6 * plan.scale : plan.door.x;
    const free = end - (plan.oven.x + plan.oven.w);
    const r = Math.min(free * 0.38, (plan.wall - plan.room.y) * 0.15);
    if (r >= LEAST_CLOCK) {
      const x = plan.oven.x + plan.oven.w + free / 2;
      const y = plan.room.y + (plan.wall - plan.room.y) * 0.24;
      const size = { w: r * 2 + 6, h: r * 2 + 6 };
      this.face = baker
        .image(`clock:${r.toFixed(1)}`, size, (brush) => drawFace(brush, r))
        .setPosition(x, y)
        .setDepth(DEPTH.wall + 1);
      for (const [i, long] of [0.5, 0.78].entries())
        this.hands.push(
          baker
            .image(`hand:${i}:${r.toFixed(1)}`, size, (brush) =>
              drawHand(brush, r * long, i === 0 ? 2.6 : 1.6),
            )
            .setPosition(x, y)
            .setDepth(DEPTH.wall + 1.1 + i * 0.1),
        );
    }
    this.show(this.stage.view);
  }

  show(view: PublicWorld): void {
    const hour = hourOf(view.tick);
    this.hands[0]?.setRotation((hour / 12) * Math.PI * 2);
    this.hands[1]?.setRotation((hour % 1) * Math.PI * 2);
    const left = couponsLeft(view.budgetLeft);
    const pane = this.stage.plan.windows[this.stage.plan.windows.length - 1];
    if (left === this.left || !pane) return;
    this.left = left;
    const { baker, plan } = this.stage;
    this.board?.destroy();
    const h = Math.max(6, (plan.wall - plan.room.y) * 0.1);
    const place: Rect = { x: pane.x, y: pane.y + pane.h + 7 * plan.scale, w: pane.w, h };
    this.board = baker
      .image(`coupons:${left}`, { w: place.w, h: h + 6, ox: 0, oy: 3 }, (brush) =>
        drawCoupons(brush, place.w, h, left),
      )
      .setPosition(place.x, place.y)
      .setDepth(DEPTH.wall + 1);
  }
}

function drawFace(brush: Brush, r: number): void {
  shape(brush, '#8a5a34', 1.6, (b) => b.arc(0, 0, r, 0, 7));
  shape(brush, '#fff9ef', 0, (b) => b.arc(0, 0, r * 0.82, 0, 7));
  brush.strokeStyle = INK;
  brush.lineWidth = Math.max(0.8, r * 0.07);
  for (let i = 0; i < 12; i++) {
    const angle = (i / 12) * Math.PI * 2;
    brush.beginPath();
    brush.moveTo(Math.cos(angle) * r * (i % 3 ? 0.7 : 0.6), Math.sin(angle) * r * (i % 3 ? 0.7 : 0.6));
    brush.lineTo(Math.cos(angle) * r * 0.77, Math.sin(angle) * r * 0.77);
    brush.stroke();
  }
}

function drawHand(brush: Brush, long: number, width: number): void {
  brush.strokeStyle = INK;
  brush.lineWidth = width;
  brush.beginPath();
  brush.moveTo(0, long * 0.15);
  brush.lineTo(0, -long);
  brush.stroke();
}

/** Tickets in a row: those left in colour with a slice on them, the others torn off. */
function drawCoupons(brush: Brush, w: number, h: number, left: number): void {
  const step = w / COUPONS;
  for (let i = 0; i < COUPONS; i++) {
    const x = i * step + step * 0.08;
    const there = i < left;
    shape(brush, there ? '#ffd84d' : 'rgba(27,35,51,.14)', there ? 1.3 : 0, (b) =>
      box(b, x, 0, step * 0.84, h, 2),
    );
    if (!there) continue;
    const middle = x + step * 0.42;
    shape(brush, '#d5432f', 0, (b) => {
      b.moveTo(middle - h * 0.3, h * 0.25);
      b.lineTo(middle + h * 0.3, h * 0.25);
      b.lineTo(middle, h * 0.82);
      b.closePath();
    });
  }
}
