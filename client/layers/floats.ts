/** Words that rise from a spot and fade: reasons, losses, good news. A small pool; the same word is not said twice at once. */
import type * as Phaser from 'phaser';
import { DEPTH } from './depth.ts';
import { INK, PAPER } from './look/palette.ts';
import { clamp, type Rect } from './plan/shapes.ts';

const LIFE = 1900;
const MOST = 12;
export const TEXT_FONT = '"Atkinson Hyperlegible Next Variable", "Noto Sans Arabic Variable", sans-serif';
export const HEAD_FONT = '"Bricolage Grotesque Variable", "Noto Sans Arabic Variable", sans-serif';

interface Word {
  text: Phaser.GameObjects.Text;
  age: number;
  x: number;
  y: number;
  said: string;
}

export class Floats {
  private readonly scene: Phaser.Scene;
  private readonly words: Word[] = [];
  private dpr = 1;
  private zoom = 1;
  private room: Rect = { x: 0, y: 0, w: 1e4, h: 1e4 };
  private readonly lastAt = new Map<string, number>();

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  setDpr(dpr: number): void {
    this.dpr = dpr;
    for (const word of this.words) word.text.setResolution(dpr);
  }

  /** Words stay within the part of the stage that no panel covers. */
  setRoom(room: Rect, zoom = 1): void {
    this.room = room;
    this.zoom = zoom;
  }

  /** Lets `said` rise from a point; a word said at the same spot (`spot`) less than `pause` ms ago is dropped. */
  say(said: string, x: number, y: number, tone: 'good' | 'bad' | 'plain', spot = said, pause = 1500): void {
    const now = this.scene.time.now;
    if (now - (this.lastAt.get(spot) ?? -1e9) < pause) return;
    this.lastAt.set(spot, now);
    const free =
      this.words.find((word) => word.age >= LIFE) ?? (this.words.length < MOST ? this.add() : null);
    if (!free) return;
    free.age = 0;
    free.x = x;
    // A word already there is not written over.
    free.y =
      y -
      this.words.filter(
        (word) => word !== free && word.age < 900 && Math.abs(word.x - x) < 90 && Math.abs(word.y - y) < 18,
      ).length *
        20;
    if (free.said !== said) free.text.setText(said);
    free.said = said;
    free.text.setColor(tone === 'bad' ? '#ffd9cc' : tone === 'good' ? '#e2fff2' : PAPER);
    free.text.setBackgroundColor(tone === 'bad' ? '#8d2412' : tone === 'good' ? '#0b5d45' : INK);
    free.text.setVisible(true);
  }

  /** Whether something may be said at a spot again. */
  free(spot: string, pause: number): boolean {
    return this.scene.time.now - (this.lastAt.get(spot) ?? -1e9) >= pause;
  }

  tick(dt: number, still: boolean): void {
    for (const word of this.words) {
      if (word.age >= LIFE) continue;
      word.age += dt;
      const share = Math.min(1, word.age / LIFE);
      const rise = still ? 0 : 26 * (1 - (1 - share) ** 2);
      const half = word.text.width / 2 / this.zoom;
      const x = clamp(word.x, this.room.x + half + 4, this.room.x + this.room.w - half - 4);
      word.text
        .setScale(1 / this.zoom)
        .setPosition(Math.round(x), Math.round((word.y - rise / this.zoom) * this.dpr) / this.dpr);
      word.text.setAlpha(share < 0.08 ? share / 0.08 : share > 0.75 ? (1 - share) / 0.25 : 1);
      if (share >= 1) word.text.setVisible(false);
    }
  }

  /** Texts seen now, for the probe. */
  seen(): { text: string; x: number; y: number; w: number; h: number }[] {
    return this.words
      .filter((word) => word.age < LIFE)
      .map((word) => ({
        text: word.said,
        x: word.text.x - word.text.width / 2,
        y: word.text.y - word.text.height / 2,
        w: word.text.width,
        h: word.text.height,
      }));
  }

  private add(): Word {
    const text = this.scene.add
      .text(0, 0, '', {
        fontFamily: TEXT_FONT,
        fontSize: '13px',
        fontStyle: '700',
        color: PAPER,
        backgroundColor: INK,
        padding: { x: 7, y: 3 },
        resolution: this.dpr,
      })
      .setOrigin(0.5)
      .setDepth(DEPTH.floats);
    const word: Word = { text, age: LIFE, x: 0, y: 0, said: '' };
    this.words.push(word);
    return word;
  }
}
