/** Smoke, steam, sparks and crumbs: soft pictures in one pool with one cap, so that no fire can drown the frame. */
import type * as Phaser from 'phaser';
import { DEPTH } from './depth.ts';
import { type Baker, type Brush, glow } from './look/bake.ts';
import { fade } from './look/palette.ts';

export type CrumbKind = 'smoke' | 'steam' | 'spark' | 'flour';

const MOST = 150;

interface Crumb {
  image: Phaser.GameObjects.Image;
  kind: CrumbKind;
  age: number;
  life: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
  size: number;
  grow: number;
  spin: number;
  strength: number;
}

export class Crumbs {
  private readonly baker: Baker;
  private readonly live: Crumb[] = [];
  private readonly spare: Crumb[] = [];
  darkness = 0;

  constructor(baker: Baker) {
    this.baker = baker;
  }

  get count(): number {
    return this.live.length;
  }

  /** Lets one go; nothing happens when the cap is reached. */
  puff(kind: CrumbKind, x: number, y: number, size: number, strength = 1): void {
    if (this.live.length >= MOST) return;
    const crumb = this.spare.pop() ?? this.add();
    const wild = Math.random;
    crumb.kind = kind;
    crumb.age = 0;
    crumb.x = x + (wild() - 0.5) * size * 0.7;
    crumb.y = y + (wild() - 0.5) * size * 0.3;
    crumb.size = size * (0.7 + wild() * 0.6);
    crumb.strength = strength;
    crumb.spin = (wild() - 0.5) * 0.9;
    if (kind === 'smoke')
      Object.assign(crumb, {
        life: 2300 + wild() * 1700,
        vx: 2 + wild() * 16,
        vy: -26 - wild() * 26,
        grow: 3.1,
      });
    else if (kind === 'steam')
      Object.assign(crumb, {
        life: 1600 + wild() * 900,
        vx: (wild() - 0.5) * 6,
        vy: -13 - wild() * 6,
        grow: 1.7,
      });
    else if (kind === 'spark')
      Object.assign(crumb, {
        life: 700 + wild() * 700,
        vx: (wild() - 0.5) * 34,
        vy: -46 - wild() * 44,
        grow: 0.4,
      });
    else
      Object.assign(crumb, {
        life: 500 + wild() * 400,
        vx: (wild() - 0.5) * 70,
        vy: -30 - wild() * 30,
        grow: 1.6,
      });
    this.dress(crumb);
    this.live.push(crumb);
  }

  tick(dt: number): void {
    const seconds = dt / 1000;
    for (let i = this.live.length - 1; i >= 0; i--) {
      const crumb = this.live[i]!;
      crumb.age += dt;
      const share = crumb.age / crumb.life;
      if (share >= 1) {
        crumb.image.setVisible(false);
        this.spare.push(crumb);
        this.live[i] = this.live[this.live.length - 1]!;
        this.live.pop();
        continue;
      }
      crumb.x += crumb.vx * seconds;
      crumb.y += crumb.vy * seconds;
      if (crumb.kind === 'spark' || crumb.kind === 'flour') crumb.vy += 60 * seconds;
      const size = crumb.size * (1 + (crumb.grow - 1) * share);
      const peak =
        crumb.kind === 'smoke' ? (this.darkness > 0.5 ? 0.62 : 0.85) : crumb.kind === 'steam' ? 0.26 : 1;
      const alpha = peak * crumb.strength * Math.min(1, share * 7) * (1 - share) ** 0.8;
      crumb.image
        .setPosition(crumb.x, crumb.y)
        .setAlpha(alpha)
        .setDisplaySize(size, size)
        .setRotation(crumb.spin * share * 3);
    }
  }

  /** Puts all away: places changed. */
  clear(): void {
    for (const crumb of [...this.live, ...this.spare]) crumb.image.destroy();
    this.live.length = 0;
    this.spare.length = 0;
  }

  private add(): Crumb {
    const image = this.paint(null, 'smoke', DAY_SMOKE[0]);
    return {
      image,
      kind: 'smoke',
      age: 0,
      life: 1,
      x: 0,
      y: 0,
      vx: 0,
      vy: 0,
      size: 1,
      grow: 1,
      spin: 0,
      strength: 1,
    };
  }

  private dress(crumb: Crumb): void {
    const { image, kind } = crumb;
    // Smoke is dark by day; by night it is seen in the light of the embers below.
    const tones = kind === 'smoke' ? (this.darkness > 0.5 ? EMBER_SMOKE : DAY_SMOKE) : WHITE;
    const tone = tones[Math.floor(Math.random() * tones.length)]!;
    this.paint(image, kind, tone).setVisible(true).setAlpha(0).setOrigin(0.5);
    image
      .setBlendMode(kind === 'spark' ? 'ADD' : 'NORMAL')
      .setDepth(kind === 'spark' ? DEPTH.glow + 1 : DEPTH.smoke);
  }

  private paint(
    image: Phaser.GameObjects.Image | null,
    kind: CrumbKind,
    tone: string,
  ): Phaser.GameObjects.Image {
    const size = kind === 'spark' ? 16 : 64;
    const draw = (brush: Brush): void => (kind === 'spark' ? drawSpark(brush) : drawCloud(brush, tone));
    const name = kind === 'spark' ? 'crumb:spark' : `crumb:cloud:${tone}`;
    const square = { w: size, h: size };
    if (!image) return this.baker.image(name, square, draw);
    this.baker.show(image, name, square, draw);
    return image;
  }
}

const WHITE = ['#ffffff'] as const;
const DAY_SMOKE = ['#4a4650', '#6a6470'] as const;
const EMBER_SMOKE = ['#4b5064', '#4b5064', '#7c8296', '#a89890'] as const;

function drawSpark(brush: Brush): void {
  glow(brush, 8, [
    [0, 'rgba(255,244,190,1)'],
    [0.3, 'rgba(255,170,60,.9)'],
    [1, 'rgba(255,90,20,0)'],
  ]);
}

/** A cloud of lobes: it turns as it rises, so it must not be a plain disc. */
function drawCloud(brush: Brush, tone: string): void {
  for (let i = 0; i < 7; i++) {
    brush.save();
    const angle = (i / 7) * Math.PI * 2;
    brush.translate(Math.cos(angle) * 11, Math.sin(angle) * 10);
    glow(brush, 20, [
      [0, fade(tone, 0.5)],
      [0.6, fade(tone, 0.28)],
      [1, fade(tone, 0)],
    ]);
    brush.restore();
  }
}
