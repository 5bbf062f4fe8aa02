/** Sheets that many small drawings share, so that the screen is drawn in few strokes instead of one per picture. */
import type * as Phaser from 'phaser';

const SHEET = 1024;
/** Pixels kept free around a drawing: the next one must not shine into its edge. */
const GAP = 2;
/** Larger drawings get a texture of their own. */
export const LARGEST = 420;

class Sheet {
  readonly key: string;
  readonly brush: CanvasRenderingContext2D;
  readonly texture: Phaser.Textures.CanvasTexture;
  dirty = false;
  private x = GAP;
  private y = GAP;
  private row = 0;

  constructor(textures: Phaser.Textures.TextureManager, key: string) {
    this.key = key;
    const canvas = document.createElement('canvas');
    canvas.width = SHEET;
    canvas.height = SHEET;
    this.brush = canvas.getContext('2d', { willReadFrequently: true })!;
    this.texture = textures.addCanvas(key, canvas)!;
  }

  /** A free place, row by row; null when the sheet is full. */
  take(w: number, h: number): { x: number; y: number } | null {
    if (this.x + w + GAP > SHEET) {
      this.x = GAP;
      this.y += this.row + GAP;
      this.row = 0;
    }
    if (this.y + h + GAP > SHEET) return null;
    const place = { x: this.x, y: this.y };
    this.x += w + GAP;
    this.row = Math.max(this.row, h);
    return place;
  }
}

/** The sheets in use; a drawing is a frame of one of them. */
export class Atlas {
  private readonly textures: Phaser.Textures.TextureManager;
  private readonly prefix: string;
  private sheets: Sheet[] = [];
  private serial = 0;

  constructor(textures: Phaser.Textures.TextureManager, prefix: string) {
    this.textures = textures;
    this.prefix = prefix;
  }

  /** Draws into a free place of `w` × `h` pixels and returns the sheet's key. */
  add(frame: string, w: number, h: number, draw: (brush: CanvasRenderingContext2D) => void): string {
    let sheet = this.sheets[this.sheets.length - 1];
    let place = sheet?.take(w, h) ?? null;
    if (!sheet || !place) {
      sheet = new Sheet(this.textures, `${this.prefix}sheet${this.serial++}`);
      this.sheets.push(sheet);
      place = sheet.take(w, h)!;
    }
    const { brush, texture } = sheet;
    brush.save();
    brush.beginPath();
    brush.rect(place.x, place.y, w, h);
    brush.clip();
    brush.translate(place.x, place.y);
    draw(brush);
    brush.restore();
    texture.add(frame, 0, place.x, place.y, w, h);
    sheet.dirty = true;
    return sheet.key;
  }

  /** Sends what was drawn since the last frame to the screen's memory, each sheet once. */
  flush(): void {
    for (const sheet of this.sheets) {
      if (sheet.dirty) sheet.texture.refresh();
      sheet.dirty = false;
    }
  }

  /** Hands over the sheets in use and begins new ones. */
  retire(): string[] {
    const keys = this.sheets.map((sheet) => sheet.key);
    this.sheets = [];
    return keys;
  }
}
