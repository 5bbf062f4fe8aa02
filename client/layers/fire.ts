/** Fire on a burning slice: flames that lick, embers that breathe, smoke that rises by the share of requests that fail. */
import type * as Phaser from 'phaser';
import { DEPTH } from './depth.ts';
import type { Stage } from './layer.ts';
import { type Brush, glow, shape } from './look/bake.ts';
import { approach } from './look/motion.ts';
import { clamp, hash01, type Point } from './plan/shapes.ts';

const FLAMES = 4;

/** One fire: on a slice of the pie or on the plate of a service. */
export class Fire {
  /** 0 sound … 1 burnt, as it is drawn now. */
  burn = 0;
  errors = 0;
  spot: Point = { x: 0, y: 0 };
  size = 30;
  private readonly stage: Stage;
  private readonly seed: string;
  private flames: Phaser.GameObjects.Image[] = [];
  private light: Phaser.GameObjects.Image | null = null;
  private debt = 0;

  constructor(stage: Stage, seed: string) {
    this.stage = stage;
    this.seed = seed;
  }

  /** Moves one step; returns how burnt the slice is. */
  tick(now: number, dt: number): number {
    const goal = this.errors < 0.004 ? 0 : clamp(0.25 + this.errors * 2.4, 0, 1);
    this.burn = approach(this.burn, goal, dt, goal > this.burn ? 240 : 900);
    if (this.burn < 0.01) {
      this.hide();
      return 0;
    }
    this.smoke(dt);
    this.blaze(now);
    return this.burn;
  }

  hide(): void {
    for (const flame of this.flames) flame.destroy();
    this.flames = [];
    this.light?.destroy();
    this.light = null;
  }

  private smoke(dt: number): void {
    const { crumbs, still, thrifty } = this.stage;
    if (still) return;
    this.debt += (dt / 1000) * this.burn * (thrifty ? 8 : 15);
    while (this.debt >= 1) {
      this.debt -= 1;
      crumbs.puff(
        'smoke',
        this.spot.x,
        this.spot.y - this.size * 0.4,
        this.size * 1.05,
        0.6 + this.burn * 0.45,
      );
      if (this.burn > 0.55 && Math.random() < 0.5)
        crumbs.puff('spark', this.spot.x, this.spot.y, this.size * 0.14);
    }
  }

  private blaze(now: number): void {
    const { baker, still, darkness } = this.stage;
    const size = this.size;
    this.light ??= baker
      .image('fire:light', { w: 200, h: 200 }, (brush) =>
        glow(brush, 100, [
          [0, 'rgba(255,140,50,.55)'],
          [0.45, 'rgba(255,90,30,.22)'],
          [1, 'rgba(255,60,20,0)'],
        ]),
      )
      .setBlendMode('ADD')
      .setDepth(DEPTH.smoke - 2);
    // Breathing light stays below half a beat per second.
    const breath = still ? 1 : 0.88 + 0.12 * Math.sin(now / 390 + this.spot.x);
    this.light
      .setPosition(this.spot.x, this.spot.y)
      .setDisplaySize(size * 4.4, size * 3.4)
      .setAlpha(this.burn * breath * (0.4 + darkness * 0.6));
    const wanted = this.burn < 0.45 ? 0 : Math.min(FLAMES, 1 + Math.floor((this.burn - 0.45) * 7));
    while (this.flames.length < wanted) {
      this.flames.push(
        baker.image('fire:flame', { w: 34, h: 56, ox: 17, oy: 50 }, drawFlame).setDepth(DEPTH.smoke - 1),
      );
    }
    while (this.flames.length > wanted) this.flames.pop()!.destroy();
    this.flames.forEach((flame, i) => {
      const beat = still ? 0 : now / (160 + hash01(this.seed, i) * 60) + i * 2;
      const tall = (0.72 + 0.2 * Math.sin(beat) + 0.1 * Math.sin(beat * 2.3)) * (i % 2 ? 0.78 : 1);
      const unit = (size / 40) * (0.6 + this.burn * 0.4);
      flame
        .setPosition(
          this.spot.x + (i - (this.flames.length - 1) / 2) * size * 0.36,
          this.spot.y + size * (0.3 + (i % 2) * 0.14),
        )
        .setScale((unit * (0.92 + 0.1 * Math.sin(beat * 1.7))) / baker.dpr, (unit * tall) / baker.dpr)
        .setRotation(Math.sin(beat * 0.7) * 0.07);
    });
  }
}

function drawFlame(brush: Brush): void {
  const tongue = (w: number, h: number, colour: string, line: number): void =>
    shape(
      brush,
      colour,
      line,
      (b) => {
        b.moveTo(0, -h);
        b.bezierCurveTo(w * 0.25, -h * 0.62, w, -h * 0.5, w * 0.82, -h * 0.16);
        b.quadraticCurveTo(w * 0.7, 2, 0, 3);
        b.quadraticCurveTo(-w * 0.78, 2, -w * 0.84, -h * 0.2);
        b.bezierCurveTo(-w * 0.95, -h * 0.46, -w * 0.42, -h * 0.5, -w * 0.34, -h * 0.74);
        b.quadraticCurveTo(-w * 0.1, -h * 0.6, 0, -h);
      },
      '#5a1408',
    );
  tongue(15, 46, '#ff5a26', 2);
  tongue(10.5, 32, '#ff9a2e', 0);
  tongue(6, 19, '#ffe28a', 0);
}
