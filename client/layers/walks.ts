/** Walking through the room: along the wall and down the aisles, never across the pie. One picture per walk, two steps each. */
import type * as Phaser from 'phaser';
import { DEPTH } from './depth.ts';
import type { Stage } from './layer.ts';
import type { StagePlan } from './plan/plan.ts';
import { clamp, lerp, type Point } from './plan/shapes.ts';

/** Somebody's way: where it leads, how long it stops there, and what happens at its ends. */
export interface Way {
  id: string;
  path: readonly Point[];
  /** Milliseconds it stops at the end of the path, and whether it then goes back the same way. */
  stop: number;
  back: boolean;
  /** Draws the picture for a step: 0 and 1 walk, 2 stands at the end. */
  dress: (image: Phaser.GameObjects.Image, step: number) => void;
  arrive?: () => void;
  done?: () => void;
}

interface Walk extends Way {
  image: Phaser.GameObjects.Image;
  at: number;
  length: number;
  waited: number;
  home: boolean;
  arrived: boolean;
}

const STEP_MS = 170;
/** CSS pixels a second at scale 1. */
const PACE = 82;

export class Walks {
  private readonly stage: Stage;
  private walks: Walk[] = [];

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Sends somebody off; with reduced motion she is at the end at once. */
  send(way: Way): void {
    const image = this.stage.scene.add.image(0, 0, '__DEFAULT');
    way.dress(image, 0);
    const length = lengthOf(way.path);
    const { still } = this.stage;
    this.walks.push({
      ...way,
      image,
      length,
      at: still ? length : 0,
      waited: 0,
      home: false,
      arrived: false,
    });
  }

  has(id: string): boolean {
    return this.walks.some((walk) => walk.id === id);
  }

  /** Ends all ways at once: places changed. */
  clear(): void {
    for (const walk of this.walks) this.end(walk);
    this.walks = [];
  }

  tick(now: number, dt: number): void {
    if (this.walks.length === 0) return;
    for (const walk of this.walks) this.move(walk, now, dt);
    this.walks = this.walks.filter((walk) => !(walk.home && walk.at <= 0));
  }

  private move(walk: Walk, now: number, dt: number): void {
    const { still, plan, baker } = this.stage;
    const reach = still ? walk.length : (PACE * Math.max(0.6, plan.scale) * dt) / 1000;
    const standing = walk.at >= walk.length && walk.waited < walk.stop;
    if (walk.home) walk.at -= reach;
    else walk.at = Math.min(walk.length, walk.at + reach);
    if (walk.at >= walk.length && !walk.home) {
      if (!walk.arrived) {
        walk.arrived = true;
        walk.arrive?.();
      }
      walk.waited += dt;
      if (walk.waited >= walk.stop) {
        walk.home = true;
        if (!walk.back || still) walk.at = 0;
      }
    }
    if (walk.home && walk.at <= 0) {
      this.end(walk);
      return;
    }
    const here = pointAlong(walk.path, walk.at);
    const ahead = pointAlong(walk.path, walk.at + (walk.home ? -4 : 4));
    walk.dress(walk.image, standing ? 2 : Math.floor(now / STEP_MS) % 2);
    const bob = standing && !still ? Math.abs(Math.sin(now / 210)) * 3 * plan.scale : 0;
    if (!standing) walk.image.setFlipX(ahead.x < here.x - 0.2);
    walk.image
      .setPosition(Math.round(here.x * baker.dpr) / baker.dpr, here.y - bob)
      .setDepth(DEPTH.floor + Math.max(4, here.y))
      .setAlpha(still ? 1 : clamp(walk.at / 14, 0, 1));
  }

  private end(walk: Walk): void {
    walk.image.destroy();
    walk.done?.();
  }
}

/** Inside the shop's door. */
export const atDoor = ({ door, wall, scale }: StagePlan): Point => ({
  x: door.x + door.w * 0.5,
  y: wall + 8 * scale,
});

/** From the door to a thing that stands on the floor: along the wall, then straight down to it. */
export function wayToThing(plan: StagePlan, to: Point): Point[] {
  const from = atDoor(plan);
  const aisle = plan.wall + 26 * plan.scale;
  return [from, { x: lerp(from.x, to.x, 0.25), y: aisle }, { x: to.x, y: Math.min(aisle, to.y) }, to];
}

/** From the door to a seat: down the right-hand side, then along the tables. */
export function wayToSeat(plan: StagePlan, to: Point): Point[] {
  const from = atDoor(plan);
  const top = Math.min(...plan.tables.map((table) => table.y)) + 4 * plan.scale;
  const right = plan.room.x + plan.room.w - 18 * plan.scale;
  return [from, { x: right, y: lerp(from.y, top, 0.4) }, { x: right, y: top }, { x: to.x, y: top }, to];
}

/** From one seat to another: along the upper edge of the tables. */
export function wayBetween(plan: StagePlan, from: Point, to: Point): Point[] {
  const top = Math.min(...plan.tables.map((table) => table.y)) + 4 * plan.scale;
  return [from, { x: from.x, y: top }, { x: to.x, y: top }, to];
}

const gap = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function lengthOf(path: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < path.length; i++) sum += gap(path[i - 1]!, path[i]!);
  return sum;
}

/** The point `far` CSS pixels along a path; its ends hold. */
export function pointAlong(path: readonly Point[], far: number): Point {
  let left = Math.max(0, far);
  for (let i = 1; i < path.length; i++) {
    const from = path[i - 1]!;
    const to = path[i]!;
    const long = gap(from, to);
    if (left <= long && long > 0)
      return { x: lerp(from.x, to.x, left / long), y: lerp(from.y, to.y, left / long) };
    left -= long;
  }
  return path[path.length - 1]!;
}
