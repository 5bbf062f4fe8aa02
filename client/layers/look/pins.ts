/** Names keep their size on the screen while the camera goes nearer: each is pinned to the picture by one of its points. */
import type * as Phaser from 'phaser';
import type { Rect } from '../plan/shapes.ts';

interface Pin {
  rect: Rect;
  /** The point that stays: 0 left or top … 1 right or bottom. */
  ax: number;
  ay: number;
}

export class Pins {
  zoom = 1;
  private readonly dpr: () => number;
  private readonly pins = new Map<Phaser.GameObjects.Image, Pin>();

  /** `dpr`: pixels of a baked drawing per CSS pixel. */
  constructor(dpr: () => number) {
    this.dpr = dpr;
  }

  /** Places a drawing whose origin is the top left corner of `rect`. */
  set(image: Phaser.GameObjects.Image, rect: Rect, ax: number, ay: number): void {
    this.pins.set(image, { rect, ax, ay });
    this.apply(image, { rect, ax, ay });
  }

  /** All names again, smaller in the picture the nearer the camera is. */
  setZoom(zoom: number): void {
    this.zoom = zoom;
    for (const [image, pin] of this.pins) {
      if (image.scene) this.apply(image, pin);
      else this.pins.delete(image);
    }
  }

  private apply(image: Phaser.GameObjects.Image, { rect, ax, ay }: Pin): void {
    const k = 1 / this.zoom;
    image
      .setScale(k / this.dpr())
      .setPosition(rect.x + rect.w * ax * (1 - k), rect.y + rect.h * ay * (1 - k));
  }
}
