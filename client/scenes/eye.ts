/** The camera of the stage: what the page may tell it, what it looks at by itself, and how the buttons are moved along. */
import type * as Phaser from 'phaser';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { Stage } from '../layers/layer.ts';
import { clamp, type Point, type Rect } from '../layers/plan/shapes.ts';
import { middleOf } from '../layers/plan/strings.ts';
import { Lens, type View } from './lens.ts';
import type { StageCamera, StageShift, StageThing, StageThingKind } from './types.ts';

/** How long the look at a new incident lasts, in milliseconds. */
const LOOK = 1200;
/** So long after its last move it is taken to stand, milliseconds. */
const REST = 130;
/** How near a thing is looked at, and how near what burns. */
const NEAR = 2.4;
const AT_FIRE = 1.9;

export class Eye implements StageCamera {
  readonly lens = new Lens();
  /** What is on the stage, in the picture's own pixels. */
  things: () => StageThing[] = () => [];
  private readonly settled: () => void;
  private readonly listeners = new Set<(shift: StageShift) => void>();
  private base: View = { zoom: 1, x: 0, y: 0 };
  private following = false;
  private followed = '';
  /** Milliseconds since it last moved, while the buttons are not laid out anew yet. */
  private rested = 0;
  /** It has moved since the buttons were laid out. */
  unsettled = false;
  private moved = false;
  /** A short look at a new incident: where, and how long ago. */
  private look: (Point & { age: number }) | null = null;

  constructor(settled: () => void) {
    this.settled = settled;
  }

  setRoom(room: Rect, picture: Rect): void {
    this.lens.setRoom(room, picture);
    this.moved = true;
  }

  zoomBy(factor: number, at?: Point): void {
    this.lens.zoomBy(factor, at);
  }

  panBy(dx: number, dy: number, held = false): void {
    this.lens.panBy(dx, dy);
    if (!held) return;
    this.lens.snap();
    this.moved = true;
  }

  fit(): void {
    this.lens.fit();
  }

  lookAt(kind: StageThingKind, id: string): boolean {
    const part = this.part(kind, id);
    if (part) this.lens.lookAt(part, NEAR);
    return part !== null;
  }

  reveal(kind: StageThingKind, id: string): void {
    const part = this.part(kind, id);
    if (part && this.lens.partial) this.lens.reveal(part);
  }

  follow(on: boolean): void {
    this.following = on;
    this.followed = '';
  }

  zoom(): number {
    return this.lens.zoom;
  }

  partial(): boolean {
    return this.lens.partial;
  }

  onShift(listener: (shift: StageShift) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The buttons were laid out for where the camera stands now. */
  published(): void {
    this.base = { ...this.lens.now };
  }

  /** A new incident draws the eye once, gently; followed, the camera stays there until nothing burns. */
  attend(stage: Stage, before: PublicWorld | null): void {
    const { view, plan } = stage;
    const open = Object.values(view.incidents).filter((row) => row.state !== 'resolved');
    const fresh = before && open.find((row) => !before.incidents[row.id]);
    const spot = fresh && middleOf(plan, fresh.module || fresh.unit);
    if (spot && view.phase === 'live' && !stage.still) this.look = { ...spot, age: 0 };
    if (!this.following) return;
    const [worst] = open.sort((one, other) => one.severity - other.severity || other.order - one.order);
    const target = worst ? worst.module || worst.unit : '';
    if (target === this.followed) return;
    this.followed = target;
    const at = target === '' ? null : middleOf(plan, target);
    if (at) {
      const r = plan.pie.rx * 0.5;
      this.lens.lookAt({ x: at.x - r, y: at.y - r, w: r * 2, h: r * 2 }, AT_FIRE);
    } else this.lens.fit();
  }

  /** One step of the way; true when the picture has to be drawn from elsewhere. */
  tick(dt: number, still: boolean): boolean {
    const moved = this.lens.tick(dt, still) || this.moved;
    this.moved = false;
    if (this.look) {
      this.look.age += dt;
      if (this.look.age >= LOOK) this.look = null;
    }
    if (moved) {
      const { zoom, x, y } = this.lens.now;
      const shift = {
        scale: zoom / this.base.zoom,
        x: (this.base.x - x) * zoom,
        y: (this.base.y - y) * zoom,
      };
      for (const listener of this.listeners) listener(shift);
      this.unsettled = true;
      this.rested = 0;
    } else if (this.unsettled) {
      this.rested += dt;
      if (this.rested > REST) {
        this.unsettled = false;
        this.settled();
      }
    }
    return moved || this.look !== null;
  }

  /** Points a camera of Phaser whose origin is its corner. */
  apply(camera: Phaser.Cameras.Scene2D.Camera, dpr: number): void {
    const { zoom, x, y } = this.lens.now;
    const { look } = this;
    const share = look ? clamp(look.age / LOOK, 0, 1) : 0;
    const bump = look ? 1 + 0.045 * Math.sin(share * Math.PI) ** 2 : 1;
    const near = zoom * bump;
    // The point looked at stays where it is on the screen.
    const shift = look ? 1 / zoom - 1 / near : 0;
    const at = look ? { x: (look.x - x) * zoom * shift, y: (look.y - y) * zoom * shift } : { x: 0, y: 0 };
    camera.setZoom(dpr * near).setScroll(x + at.x, y + at.y);
  }

  private part(kind: StageThingKind, id: string): Rect | null {
    const thing = this.things().find((one) => one.kind === kind && one.id === id);
    if (!thing) return null;
    if (kind !== 'team') return thing;
    // A team is its table and everybody at it, not its name alone.
    const h = Math.max(thing.h * 4.2, thing.w);
    return { x: thing.x - thing.w * 0.3, y: thing.y + thing.h - h, w: thing.w * 1.6, h };
  }
}
