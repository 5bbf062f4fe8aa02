/** Name tags: a plate with an emblem, a name and signs. Each is one picture, drawn again only when it says something else. */
import type * as Phaser from 'phaser';
import { type Baker, type Brush, box, shape } from './bake.ts';
import { drawEmblem } from './emblem.ts';
import { INK, NIGHT_INK, type TeamLook } from './palette.ts';

export const TAG_FONT = '"Atkinson Hyperlegible Next Variable", "Noto Sans Arabic Variable", sans-serif';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** How a tag shows the owner: its emblem, a band of its colour where room is scarce, or not at all. */
export type Badge = 'emblem' | 'band' | 'none';

export interface TagLook {
  text: string;
  look: TeamLook | null;
  badge: Badge;
  font: number;
  height: number;
  night: boolean;
  /** 'bad' turns the plate to the alarm colour. */
  tone: 'plain' | 'bad' | 'warn';
  /** Unwashed trays, 0-3. */
  trays: number;
  picked: boolean;
  /** Drawn at the right end of the plate instead of the left one. */
  mirrored: boolean;
  bold?: boolean;
}

let ruler: CanvasRenderingContext2D | null = null;

/** Width of a text in CSS pixels. */
export function textWidth(text: string, font: number, weight = 600): number {
  ruler ??= document.createElement('canvas').getContext('2d')!;
  ruler.font = `${weight} ${font}px ${TAG_FONT}`;
  return ruler.measureText(text).width;
}

const TRAY = 11;

/** Width of a tag; the same whatever its tone. */
export function tagWidth(text: string, font: number, height: number, badge: Badge, trays: number): number {
  return Math.ceil(textWidth(text, font) + start(badge, height) + 9 + (trays > 0 ? TRAY + 5 : 0));
}

/** Where the text begins. */
const start = (badge: Badge, height: number): number =>
  badge === 'emblem' ? height + 2 : badge === 'band' ? 11 : 8;

/** Shows a tag in an image, whose origin is the tag's top left corner. */
export function showTag(
  baker: Baker,
  image: Phaser.GameObjects.Image | null,
  tag: TagLook,
): Phaser.GameObjects.Image {
  const w = tagWidth(tag.text, tag.font, tag.height, tag.badge, tag.trays);
  const name = `tag:${JSON.stringify([tag.text, tag.look?.fill, tag.badge, tag.font, tag.height, tag.night, tag.tone, tag.trays, tag.picked, tag.mirrored])}`;
  const size = { w: w + 8, h: tag.height + 8, ox: 4, oy: 4 };
  const draw = (brush: Brush): void => drawTag(brush, tag, w);
  if (!image) return baker.image(name, size, draw);
  baker.show(image, name, size, draw);
  return image;
}

function drawTag(brush: Brush, tag: TagLook, w: number): void {
  const { height: h, look } = tag;
  const ground =
    tag.tone === 'bad' ? '#ff6a45' : tag.tone === 'warn' ? '#ffcb52' : tag.night ? '#16233a' : '#fff9ef';
  const ink = tag.tone !== 'plain' || !tag.night ? NIGHT_INK : '#f4f1ea';
  const edge = tag.picked ? '#ffd84d' : tag.night && tag.tone === 'plain' ? '#7286a6' : INK;
  if (tag.picked) shape(brush, NIGHT_INK, 0, (b) => box(b, -3.5, -3.5, w + 7, h + 7, 9));
  shape(brush, 'rgba(20,16,30,.28)', 0, (b) => box(b, 1, 2.5, w, h, 6));
  shape(brush, ground, 0, (b) => box(b, 0, 0, w, h, 6));
  brush.save();
  brush.beginPath();
  box(brush, 0, 0, w, h, 6);
  brush.clip();
  if (look && tag.badge !== 'none') {
    const wide = tag.badge === 'emblem' ? h - 2 : 7;
    const x = tag.mirrored ? w - wide : 0;
    shape(brush, look.fill, 0, (b) => b.rect(x, 0, wide, h));
    brush.translate(x + wide / 2, h / 2);
    if (tag.badge === 'emblem') drawEmblem(brush, look.emblem, h * 0.64, NIGHT_INK, 0);
  }
  brush.restore();
  brush.beginPath();
  box(brush, 0, 0, w, h, 6);
  brush.lineWidth = tag.picked ? 2.5 : 1.6;
  brush.strokeStyle = edge;
  brush.stroke();
  brush.font = `${tag.bold ? 700 : 600} ${tag.font}px ${TAG_FONT}`;
  brush.fillStyle = ink;
  brush.textBaseline = 'middle';
  const begin = tag.mirrored ? 8 : start(tag.badge, h);
  const trayAt = tag.mirrored ? 6 : w - TRAY - 6;
  // A canvas that stands nowhere knows no direction of its own.
  brush.direction = RIGHT_TO_LEFT.test(tag.text) ? 'rtl' : 'ltr';
  brush.textAlign = 'left';
  brush.fillText(tag.text, tag.mirrored && tag.trays > 0 ? begin + TRAY + 5 : begin, h / 2 + 1);
  for (let i = 0; i < tag.trays; i++) {
    shape(
      brush,
      tag.night ? '#c9d2e2' : '#8d97a8',
      1,
      (b) => box(b, trayAt, h * 0.68 - i * 4.2, TRAY, 3.2, 1.5),
      ink,
    );
  }
}
