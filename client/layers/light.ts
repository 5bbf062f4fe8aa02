/**
 * The light of the room: one small picture laid over the whole stage by multiplication, deep navy with warm pools where
 * lamps, screens, embers and the oven are. It is painted at a fraction of the stage's size and only when a light changed.
 */
import type * as Phaser from 'phaser';
import { DEPTH } from './depth.ts';
import { dayShare } from './hours.ts';
import type { Layer, Stage } from './layer.ts';
import { fade, mix } from './look/palette.ts';

export interface Lamp {
  x: number;
  y: number;
  /** Radius in CSS pixels. */
  r: number;
  colour: string;
  /** 0-1. */
  power: number;
  /** Height over width of the pool. */
  flat?: number;
}

const GRAIN = 7;

export class Light implements Layer {
  private readonly stage: Stage;
  private readonly lamps: () => Lamp[];
  private canvas: HTMLCanvasElement | null = null;
  private texture: Phaser.Textures.CanvasTexture | null = null;
  private image: Phaser.GameObjects.Image | null = null;
  private painted = '';
  private since = 1e9;
  private readonly key: string;

  constructor(stage: Stage, lamps: () => Lamp[], name: string) {
    this.stage = stage;
    this.lamps = lamps;
    this.key = `light:${name}`;
  }

  place(): void {
    const { plan, scene } = this.stage;
    const { painted } = plan;
    const w = Math.ceil(painted.w / GRAIN);
    const h = Math.ceil(painted.h / GRAIN);
    this.image?.destroy();
    if (this.texture) scene.textures.remove(this.key);
    this.canvas = document.createElement('canvas');
    this.canvas.width = w;
    this.canvas.height = h;
    this.texture = scene.textures.addCanvas(this.key, this.canvas);
    this.image = scene.add
      .image(painted.x, painted.y, this.key)
      .setOrigin(0)
      .setDisplaySize(painted.w, painted.h)
      .setDepth(DEPTH.light)
      .setBlendMode('MULTIPLY');
    this.painted = '';
    this.since = 1e9;
  }

  show(): void {}

  tick(_now: number, dt: number): void {
    if (!this.image) return;
    const { darkness, view } = this.stage;
    this.since += dt;
    this.image.setVisible(darkness > 0.01 || dayShare(view).dusk > 0.01);
    if (!this.image.visible || this.since < 90) return;
    const lamps = this.lamps();
    const { dusk } = dayShare(view);
    const state = `${darkness.toFixed(2)}${dusk.toFixed(2)}${lamps.map((l) => `${l.x | 0},${l.y | 0},${l.r | 0},${l.power.toFixed(1)}`).join()}`;
    if (state === this.painted) return;
    this.painted = state;
    this.since = 0;
    this.paint(lamps, darkness, dusk);
  }

  private paint(lamps: Lamp[], dark: number, dusk: number): void {
    const brush = this.canvas!.getContext('2d', { willReadFrequently: true })!;
    const { plan } = this.stage;
    const base = mix(mix('#ffffff', '#ffbe80', dusk * 0.85 * (1 - dark * 0.5)), '#22356f', dark * 0.95);
    const deep = mix(base, '#101c4c', dark * 0.8);
    const { painted } = plan;
    const across = this.canvas!.width / painted.w;
    const down = this.canvas!.height / painted.h;
    brush.setTransform(across, 0, 0, down, -painted.x * across, -painted.y * down);
    brush.globalCompositeOperation = 'source-over';
    const { pie } = plan;
    const fall = brush.createRadialGradient(
      pie.cx,
      pie.cy,
      pie.rx * 0.6,
      pie.cx,
      pie.cy,
      Math.max(plan.width, plan.height) * 0.72,
    );
    fall.addColorStop(0, base);
    fall.addColorStop(1, deep);
    brush.fillStyle = fall;
    brush.fillRect(0, 0, plan.width, plan.height);
    brush.globalCompositeOperation = 'lighter';
    for (const lamp of lamps) {
      const power = lamp.power * dark;
      if (power < 0.02) continue;
      const flat = lamp.flat ?? 1;
      brush.save();
      brush.translate(lamp.x, lamp.y);
      brush.scale(1, flat);
      const pool = brush.createRadialGradient(0, 0, 0, 0, 0, lamp.r);
      pool.addColorStop(0, fade(lamp.colour, 0.82 * power));
      pool.addColorStop(0.45, fade(lamp.colour, 0.5 * power));
      pool.addColorStop(0.8, fade(lamp.colour, 0.11 * power));
      pool.addColorStop(1, fade(lamp.colour, 0));
      brush.fillStyle = pool;
      brush.fillRect(-lamp.r, -lamp.r, lamp.r * 2, lamp.r * 2);
      brush.restore();
    }
    this.texture!.refresh();
  }
}
