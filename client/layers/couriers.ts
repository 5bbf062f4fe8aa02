/** Traffic: couriers from the street to the pie by the users of this minute, and along the strings by their rate. */
import type * as Phaser from 'phaser';
import type { CallRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { drawLost, drawRunner, drawScooter } from './courierArt.ts';
import { DEPTH } from './depth.ts';
import type { Layer, Stage } from './layer.ts';
import type { BakedSize } from './look/bake.ts';
import { clamp, type Point } from './plan/shapes.ts';
import { type Curve, doorCurve, lengthOf, middleOf, pointOn } from './plan/strings.ts';
import { tellRelief } from './relief.ts';

const MOST = 56;
const COATS = ['#3d7a7c', '#6a5acd', '#b5643a', '#2f5d8a'] as const;

type Kind = 'runner' | 'scooter';

interface Courier {
  image: Phaser.GameObjects.Image;
  kind: Kind;
  way: string;
  curve: Curve;
  /** 0-1 along its way, and how much of it a second takes. */
  at: number;
  speed: number;
  /** Where it loses its pizza, 2 when it does not. */
  drops: number;
  reason: string;
  coat: number;
}

interface Fallen {
  image: Phaser.GameObjects.Image;
  age: number;
  x: number;
  y: number;
  spin: number;
}

interface Way {
  id: string;
  kind: Kind;
  /** The string it goes along; null: through the door, each courier by a line of its own. */
  curve: Curve | null;
  /** Couriers that should be on the way at once. */
  goal: number;
  lost: number;
  reason: string;
  sent: number;
  debt: number;
}

export class Couriers implements Layer {
  private readonly stage: Stage;
  private readonly strings: () => { row: CallRow; curve: Curve }[];
  private readonly live: Courier[] = [];
  private readonly spare: Phaser.GameObjects.Image[] = [];
  private readonly fallen: Fallen[] = [];
  private ways: Way[] = [];
  private losses = 0;

  constructor(stage: Stage, strings: () => { row: CallRow; curve: Curve }[]) {
    this.stage = stage;
    this.strings = strings;
  }

  get count(): number {
    return this.live.length;
  }

  place(): void {
    for (const courier of this.live) courier.image.destroy();
    for (const image of this.spare) image.destroy();
    for (const fallen of this.fallen) fallen.image.destroy();
    this.live.length = 0;
    this.spare.length = 0;
    this.fallen.length = 0;
    this.ways = [];
    this.show(this.stage.view, null);
    if (this.stage.still) this.freeze();
  }

  show(view: PublicWorld, previous: PublicWorld | null): void {
    const small = this.stage.plan.scale < 0.62 ? 0.6 : 1;
    const wanted: Omit<Way, 'sent' | 'debt'>[] = [
      // Day rush and calm night: users of this minute decide, the pie is where they go.
      {
        id: 'door',
        kind: 'scooter',
        curve: null,
        goal: clamp(view.users / 330, 0.6, 14) * small,
        lost: 0,
        reason: '',
      },
      ...this.strings().map(({ row, curve }) => ({
        id: row.id,
        kind: 'runner' as const,
        curve,
        goal: row.breaker === 'open' ? 0 : clamp(Math.log10(1 + row.rate) * 0.95, 0, 4.5) * small,
        lost: row.lost,
        reason: row.reason,
      })),
    ];
    const total = wanted.reduce((sum, way) => sum + way.goal, 0);
    const squeeze = total > MOST ? MOST / total : 1;
    const known = new Map(this.ways.map((way) => [way.id, way]));
    this.ways = wanted.map((way) => ({
      sent: known.get(way.id)?.sent ?? 0,
      debt: known.get(way.id)?.debt ?? Math.random(),
      ...way,
      goal: way.goal * squeeze,
    }));
    if (previous) {
      this.lose(view, previous);
      tellRelief(this.stage, view, previous);
    }
  }

  tick(now: number, dt: number): void {
    const { still, plan } = this.stage;
    if (still) return;
    const seconds = dt / 1000;
    for (const way of this.ways) {
      const speed = this.speedOf(this.curveOf(way), way.kind);
      way.debt += way.goal * speed * seconds;
      if (way.debt >= 1 && this.live.length < MOST) {
        way.debt = Math.min(1, way.debt - 1);
        this.send(way, 0);
      }
    }
    for (let i = this.live.length - 1; i >= 0; i--) {
      const courier = this.live[i]!;
      courier.at += courier.speed * seconds;
      if (courier.at >= courier.drops && courier.drops < 1) {
        const spot = pointOn(courier.curve, courier.at);
        this.fall(spot);
        const { say, floats } = this.stage;
        if (courier.reason && this.stage.view.phase === 'live')
          floats.say(
            say(`stage.lost.${courier.reason}`),
            spot.x,
            spot.y - 14,
            'bad',
            `lost:${courier.way}`,
            2400,
          );
        this.recycle(i);
      } else if (courier.at >= 1) this.recycle(i);
      else this.step(courier, now);
    }
    for (let i = this.fallen.length - 1; i >= 0; i--) {
      const fallen = this.fallen[i]!;
      fallen.age += dt;
      const share = fallen.age / 1900;
      if (share >= 1) {
        fallen.image.destroy();
        this.fallen.splice(i, 1);
        continue;
      }
      const drop = Math.min(1, share * 3.2);
      fallen.image
        .setPosition(
          fallen.x + fallen.spin * 12 * drop,
          fallen.y + drop * drop * 34 * plan.scale - Math.sin(drop * Math.PI) * 8,
        )
        .setRotation(fallen.spin * drop * 1.6)
        .setAlpha(share > 0.7 ? (1 - share) / 0.3 : 1);
    }
  }

  private curveOf(way: Way): Curve {
    return way.curve ?? doorCurve(this.stage.plan, way.sent);
  }

  private speedOf(curve: Curve, kind: Kind): number {
    return (
      ((kind === 'scooter' ? 74 : 56) * Math.max(0.7, this.stage.plan.scale)) / Math.max(60, lengthOf(curve))
    );
  }

  private send(way: Way, at: number): void {
    const curve = this.curveOf(way);
    way.sent += 1;
    const image = this.spare.pop() ?? this.stage.scene.add.image(0, 0, '__DEFAULT');
    const drops = Math.random() < way.lost ? 0.42 + Math.random() * 0.3 : 2;
    const courier: Courier = {
      image,
      kind: way.kind,
      way: way.id,
      curve,
      at,
      speed: this.speedOf(curve, way.kind) * (0.85 + Math.random() * 0.3),
      drops,
      reason: way.reason,
      coat: way.sent % COATS.length,
    };
    image.setVisible(true).setAlpha(1).setRotation(0);
    this.live.push(courier);
    this.step(courier, 0);
  }

  private step(courier: Courier, now: number): void {
    const { image, curve, at, kind } = courier;
    const spot = pointOn(curve, at);
    const ahead = pointOn(curve, Math.min(1, at + 0.02));
    const left = ahead.x < spot.x;
    const frame = kind === 'runner' ? Math.floor(now / 130 + courier.coat) % 2 : 0;
    const scale = this.stage.plan.scale;
    this.dress(image, kind, frame, courier.coat);
    const bob =
      kind === 'runner' ? (frame === 0 ? 0 : -1.4 * scale) : Math.sin(now / 60 + courier.coat) * 0.4;
    image.setPosition(spot.x, spot.y + bob).setFlipX(left);
    image.setDepth(kind === 'runner' ? DEPTH.couriers : DEPTH.floor + Math.max(1, spot.y));
    // It comes in and goes out by the ends, without popping.
    image.setAlpha(clamp(Math.min(at, 1 - at) * 9, 0, 1));
  }

  private dress(image: Phaser.GameObjects.Image, kind: Kind, frame: number, coat: number): void {
    const u = Math.max(0.7, this.stage.plan.scale) * (kind === 'scooter' ? 1.06 : 1);
    const size: BakedSize =
      kind === 'runner' ? { w: 24 * u, h: 20 * u, oy: 15 * u } : { w: 34 * u, h: 32 * u, oy: 27 * u };
    this.stage.baker.show(image, `courier:${kind}:${kind === 'runner' ? frame : coat}`, size, (brush) => {
      brush.scale(u, u);
      if (kind === 'runner') drawRunner(brush, frame);
      else drawScooter(brush, COATS[coat]!);
    });
  }

  private recycle(i: number): void {
    const courier = this.live[i]!;
    courier.image.setVisible(false);
    this.spare.push(courier.image);
    this.live[i] = this.live[this.live.length - 1]!;
    this.live.pop();
  }

  private fall(spot: Point): void {
    if (this.fallen.length > 14) return;
    const u = Math.max(0.7, this.stage.plan.scale);
    const image = this.stage.baker.image('courier:lost', { w: 26 * u, h: 20 * u }, (brush) => {
      brush.scale(u, u);
      drawLost(brush);
    });
    this.fallen.push({
      image: image.setDepth(DEPTH.couriers + 1),
      age: 0,
      x: spot.x,
      y: spot.y,
      spin: Math.random() < 0.5 ? -1 : 1,
    });
  }

  /** What users lost since the view before is said where it was lost, added up so that it can be read. */
  private lose(view: PublicWorld, previous: PublicWorld): void {
    if (view.phase !== 'live' || view.lostToday < previous.lostToday) {
      this.losses = 0;
      return;
    }
    this.losses += view.lostToday - previous.lostToday;
    if (this.losses < 1) return;
    const worst = Object.values(view.modules).reduce<{ id: string; errors: number } | null>(
      (found, row) => (row.errors > (found?.errors ?? 0.004) ? row : found),
      null,
    );
    const spot = worst && middleOf(this.stage.plan, worst.id);
    if (!spot) return;
    const { floats, say } = this.stage;
    if (!floats.free('minutes', 1700)) return;
    const n = Math.round(this.losses);
    floats.say(
      say('stage.lost.minutes', { n }),
      spot.x,
      spot.y - 30 * this.stage.plan.scale,
      'bad',
      'minutes',
      1700,
    );
    this.fall(spot);
    this.losses = 0;
  }

  /** Reduced motion: couriers stand along their ways and tell the rate by their number. */
  private freeze(): void {
    for (const way of this.ways) {
      const n = Math.round(way.goal);
      for (let i = 0; i < n && this.live.length < MOST; i++) this.send(way, (i + 0.5) / n);
    }
    for (const courier of this.live) courier.drops = 2;
  }
}
