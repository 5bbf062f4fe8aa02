/**
 * Drawings made once by code and kept as textures. A drawing is made in CSS pixels on a canvas of CSS × device pixel
 * ratio, so it is sharp on every screen; an image that shows it is scaled back by 1 / ratio.
 */
import type * as Phaser from 'phaser';
import { Atlas, LARGEST } from './atlas.ts';
import { INK } from './palette.ts';

export type Brush = CanvasRenderingContext2D;

export interface BakedSize {
  w: number;
  h: number;
  /** Where in the drawing the point lies by which it is placed; its middle unless told. */
  ox?: number;
  oy?: number;
}

let serial = 0;

interface Drawing {
  texture: string;
  frame: string;
  /** Pixels per CSS pixel it was drawn with. */
  dpr: number;
}

/** Pixels one drawing may have: a floor seen from near is drawn coarser. */
const MOST_PIXELS = 5e6;

/** Makes and keeps the textures of one stage. */
export class Baker {
  readonly scene: Phaser.Scene;
  /** Pixels a drawing has per CSS pixel; `least` is kept whatever its size. */
  dpr = 1;
  least = 1;
  private readonly prefix = `stage${serial++}:`;
  private readonly atlas: Atlas;
  private readonly drawings = new Map<string, Drawing>();
  /** Textures that hold one large drawing each. */
  private large: string[] = [];
  private old: string[] = [];
  private age = 0;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
    this.atlas = new Atlas(scene.textures, this.prefix);
  }

  get count(): number {
    return this.drawings.size;
  }

  /** An image of a baked drawing, placed by the drawing's own origin. */
  image(name: string, size: BakedSize, draw: (brush: Brush) => void): Phaser.GameObjects.Image {
    const { texture, frame, dpr } = this.bake(name, size, draw);
    return sized(this.scene.add.image(0, 0, texture, frame), size, dpr);
  }

  /** Shows another baked drawing in an image. */
  show(image: Phaser.GameObjects.Image, name: string, size: BakedSize, draw: (brush: Brush) => void): void {
    const { texture, frame, dpr } = this.bake(name, size, draw);
    if (image.frame.name === frame && image.texture.key === texture) return;
    sized(image.setTexture(texture, frame), size, dpr);
  }

  /** Sends fresh drawings to the screen's memory: once a frame. */
  flush(): void {
    this.atlas.flush();
  }

  /** All drawings must be made anew: the size of things changed. Those still shown live until `sweep`. */
  retire(): void {
    this.old = [...this.old, ...this.large, ...this.atlas.retire()];
    this.large = [];
    this.drawings.clear();
    this.age += 1;
  }

  /** Frees the retired drawings: nothing shows them any more. */
  sweep(): void {
    for (const key of this.old) this.scene.textures.remove(key);
    this.old = [];
  }

  /** The drawing of a name; drawn only the first time it is asked for. */
  private bake(name: string, size: BakedSize, draw: (brush: Brush) => void): Drawing {
    const known = this.drawings.get(name);
    if (known) return known;
    const most = Math.sqrt(MOST_PIXELS / Math.max(1, size.w * size.h));
    const dpr = Math.max(Math.min(this.dpr, this.least), Math.min(this.dpr, most));
    const w = Math.max(1, Math.ceil(size.w * dpr));
    const h = Math.max(1, Math.ceil(size.h * dpr));
    const paint = (brush: Brush): void => {
      brush.scale(dpr, dpr);
      brush.translate(size.ox ?? size.w / 2, size.oy ?? size.h / 2);
      brush.lineJoin = 'round';
      brush.lineCap = 'round';
      draw(brush);
    };
    const small = w <= LARGEST && h <= LARGEST;
    const drawing = small
      ? { texture: this.atlas.add(name, w, h, paint), frame: name, dpr }
      : { texture: this.alone(name, w, h, paint), frame: '__BASE', dpr };
    this.drawings.set(name, drawing);
    return drawing;
  }

  private alone(name: string, w: number, h: number, paint: (brush: Brush) => void): string {
    const key = `${this.prefix}${this.age}:${name}`;
    const canvas = document.createElement('canvas');
    canvas.width = w;
    canvas.height = h;
    // Drawn by the processor: a picture that goes to the graphics card once must not be fetched back from it first.
    paint(canvas.getContext('2d', { willReadFrequently: true })!);
    this.scene.textures.addCanvas(key, canvas);
    this.large.push(key);
    return key;
  }
}

function sized(image: Phaser.GameObjects.Image, size: BakedSize, dpr: number): Phaser.GameObjects.Image {
  // The canvas was rounded up to whole pixels: the origin must be told in those.
  const w = Math.ceil(size.w * dpr) / dpr;
  const h = Math.ceil(size.h * dpr) / dpr;
  return image.setScale(1 / dpr).setOrigin((size.ox ?? size.w / 2) / w, (size.oy ?? size.h / 2) / h);
}

/** Fills the path made by `path` and draws its outline. */
export function shape(
  brush: Brush,
  fill: string | CanvasGradient,
  line: number,
  path: (brush: Brush) => void,
  ink = INK,
): void {
  brush.beginPath();
  path(brush);
  brush.fillStyle = fill;
  brush.fill();
  if (line <= 0) return;
  brush.lineWidth = line;
  brush.strokeStyle = ink;
  brush.stroke();
}

/** A rectangle with round corners. */
export function box(brush: Brush, x: number, y: number, w: number, h: number, r: number): void {
  brush.roundRect(x, y, w, h, Math.max(0, Math.min(r, w / 2, h / 2)));
}

/** A soft round light: full in the middle, nothing at the edge. */
export function glow(brush: Brush, r: number, stops: readonly [number, string][]): void {
  const light = brush.createRadialGradient(0, 0, 0, 0, 0, r);
  for (const [at, colour] of stops) light.addColorStop(at, colour);
  brush.fillStyle = light;
  brush.fillRect(-r, -r, r * 2, r * 2);
}
