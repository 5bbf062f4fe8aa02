/** The camera as numbers: how large the picture is drawn and which part of it is seen. Pure; CSS pixels. */
import { approach } from '../layers/look/motion.ts';
import { clamp, type Point, type Rect } from '../layers/plan/shapes.ts';

export const LEAST_ZOOM = 1;
export const MOST_ZOOM = 3;

/** Where the camera stands: a point of the picture p is seen at (p - scroll) * zoom. */
export interface View {
  zoom: number;
  x: number;
  y: number;
}

const WHOLE: View = { zoom: 1, x: 0, y: 0 };
/** Half-life of a camera move, milliseconds. */
const EASE = 70;

/** A camera that eases to where it was told to look, and never shows more than the room there is. */
export class Lens {
  now: View = { ...WHOLE };
  private goal: View = { ...WHOLE };
  private room: Rect = { x: 0, y: 0, w: 1, h: 1 };
  private picture: Rect = this.room;

  /** The part of the canvas no panel covers, and the picture where it is larger. What was in the middle stays there. */
  setRoom(room: Rect, picture = room): void {
    const whole = this.goal.zoom === 1 && this.goal.x === 0 && this.goal.y === 0;
    const middle = this.toPicture(centre(this.room), this.goal);
    this.room = room;
    this.picture = picture;
    this.goal = whole ? { ...WHOLE } : this.around(middle, this.goal.zoom);
    this.now = { ...this.goal };
  }

  /** The zoom it is on its way to. */
  get zoom(): number {
    return this.goal.zoom;
  }

  /** There is more of the picture than is seen. */
  get partial(): boolean {
    return this.goal.zoom > 1.01 || this.picture.h > this.room.h + 1;
  }

  get moving(): boolean {
    return (
      Math.abs(this.goal.zoom - this.now.zoom) > 0.001 ||
      Math.hypot(this.goal.x - this.now.x, this.goal.y - this.now.y) * this.now.zoom > 0.3
    );
  }

  /** Zooms by a factor; the point of the picture under `at` (on the screen) stays where it is. */
  zoomBy(factor: number, at: Point = centre(this.room)): void {
    const under = this.toPicture(at, this.goal);
    const zoom = clamp(this.goal.zoom * factor, LEAST_ZOOM, MOST_ZOOM);
    this.goal = this.within({ zoom, x: under.x - at.x / zoom, y: under.y - at.y / zoom });
  }

  /** Moves the picture by so many pixels of the screen, as a finger does. */
  panBy(dx: number, dy: number): void {
    const { zoom, x, y } = this.goal;
    this.goal = this.within({ zoom, x: x - dx / zoom, y: y - dy / zoom });
  }

  /** Looks at a part of the picture, as near as it fits with some room around. */
  lookAt(part: Rect, most = MOST_ZOOM): void {
    const fits = Math.min(this.room.w / (part.w * 1.3), this.room.h / (part.h * 1.3));
    this.goal = this.around(centre(part), clamp(fits, LEAST_ZOOM, most));
  }

  /** Moves as little as needed for a part of the picture to be seen. */
  reveal(part: Rect): void {
    const { zoom } = this.goal;
    const seen = this.seen(this.goal);
    const shift = (from: number, size: number, low: number, room: number): number =>
      from < low ? from - low : from + size > low + room ? from + size - low - room : 0;
    const dx = shift(part.x, part.w, seen.x, seen.w);
    const dy = shift(part.y, part.h, seen.y, seen.h);
    this.panBy(-dx * zoom, -dy * zoom);
  }

  /** The whole picture. */
  fit(): void {
    this.goal = { ...WHOLE };
  }

  /** Nearer to where it should be; true when it moved. `still`: at once. */
  tick(dt: number, still: boolean): boolean {
    if (!this.moving) {
      const changed =
        this.now.zoom !== this.goal.zoom || this.now.x !== this.goal.x || this.now.y !== this.goal.y;
      this.now = { ...this.goal };
      return changed;
    }
    const ease = (from: number, to: number): number => (still ? to : approach(from, to, dt, EASE));
    this.now = {
      zoom: ease(this.now.zoom, this.goal.zoom),
      x: ease(this.now.x, this.goal.x),
      y: ease(this.now.y, this.goal.y),
    };
    return true;
  }

  /** At the goal at once: a finger is on the picture. */
  snap(): void {
    this.now = { ...this.goal };
  }

  /** A rectangle of the picture as it is seen. */
  toScreen(rect: Rect): Rect {
    const { zoom, x, y } = this.now;
    return { x: (rect.x - x) * zoom, y: (rect.y - y) * zoom, w: rect.w * zoom, h: rect.h * zoom };
  }

  /** The part of the picture inside the room. */
  seen(view: View = this.now): Rect {
    const { room } = this;
    const corner = this.toPicture(room, view);
    return { ...corner, w: room.w / view.zoom, h: room.h / view.zoom };
  }

  private toPicture(at: Point, { zoom, x, y }: View): Point {
    return { x: at.x / zoom + x, y: at.y / zoom + y };
  }

  private around(middle: Point, zoom: number): View {
    const at = centre(this.room);
    return this.within({ zoom, x: middle.x - at.x / zoom, y: middle.y - at.y / zoom });
  }

  /** Never beyond the edges of the picture. */
  private within({ zoom, x, y }: View): View {
    const { room, picture } = this;
    return {
      zoom,
      x: clamp(x, picture.x - room.x / zoom, picture.x + picture.w - (room.x + room.w) / zoom),
      y: clamp(y, picture.y - room.y / zoom, picture.y + picture.h - (room.y + room.h) / zoom),
    };
  }
}

const centre = (rect: Rect): Point => ({ x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 });
