/** The windows: a sky that follows the world's hour, a city that lights up, and daylight on the floor. */
import type * as Phaser from 'phaser';
import { hourOf } from '../../shared/sim/calendar.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { drawBeams } from './beams.ts';
import { DEPTH } from './depth.ts';
import { dayShare } from './hours.ts';
import type { Layer, Stage } from './layer.ts';
import { type Brush, box, glow, shape } from './look/bake.ts';
import { approach } from './look/motion.ts';
import { fade, mix } from './look/palette.ts';
import { clamp, hash01, type Rect } from './plan/shapes.ts';

interface Pane {
  rect: Rect;
  night: Phaser.GameObjects.Image;
  dusk: Phaser.GameObjects.Image;
  sun: Phaser.GameObjects.Image;
  moon: Phaser.GameObjects.Image;
  all: Phaser.GameObjects.Image[];
}

export class Sky implements Layer {
  private readonly stage: Stage;
  private panes: Pane[] = [];
  private beams: Phaser.GameObjects.Image | null = null;
  private sweep = 0;
  private moonlit: boolean | null = null;
  private scene = '';

  constructor(stage: Stage) {
    this.stage = stage;
  }

  place(): void {
    for (const pane of this.panes) for (const image of pane.all) image.destroy();
    this.beams?.destroy();
    this.moonlit = null;
    this.scene = sceneOf(this.stage.view);
    this.panes = this.stage.plan.windows.map((rect) => this.pane(rect));
    const { plan, baker, thrifty } = this.stage;
    this.beams = null;
    if (thrifty) return;
    this.beams = baker
      .image('beams', { w: plan.room.w, h: plan.height - plan.wall, ox: 0, oy: 0 }, (brush) =>
        drawBeams(brush, plan),
      )
      .setPosition(plan.room.x, plan.wall)
      .setDepth(DEPTH.ground + 1)
      .setBlendMode('ADD');
  }

  show(view: PublicWorld): void {
    if (sceneOf(view) !== this.scene) this.place();
  }

  tick(now: number, dt: number): void {
    const { view, darkness, still, plan } = this.stage;
    const hour = hourOf(view.tick);
    const { dusk } = dayShare(view);
    const lapse = view.phase === 'lapse' && !still;
    this.sweep = approach(this.sweep, lapse ? 1 : 0, dt, 200);
    for (const pane of this.panes) {
      pane.night.setAlpha(darkness);
      pane.dusk.setAlpha(dusk * 0.85);
      // In the time-lapse suns cross the window, slowly enough not to flash.
      const day = lapse ? (now / 2600) % 1 : (hour - 5.5) / 14.5;
      const night = lapse ? -1 : ((hour + 24 - 20) % 24) / 10;
      this.cross(pane, pane.sun, day, 1 - darkness * 0.9);
      this.cross(pane, pane.moon, night, darkness);
    }
    if (!this.beams) return;
    const swing = lapse ? Math.sin((now / 2600) * Math.PI * 2) * 40 * plan.scale : 0;
    // By day the sun falls in, by night a little of the moon.
    const sun = (1 - darkness) * (0.55 + 0.15 * Math.sin((hour / 24) * Math.PI)) * (1 + this.sweep * 0.5);
    const moonlit = darkness > 0.6;
    this.beams
      .setAlpha(moonlit ? (darkness - 0.6) * 0.75 : sun * (1 - darkness / 0.6))
      .setX(plan.room.x + swing);
    if (moonlit === this.moonlit) return;
    this.moonlit = moonlit;
    if (moonlit) this.beams.setTint(0x5b7fe0).setDepth(DEPTH.light + 1);
    else this.beams.clearTint().setDepth(DEPTH.ground + 1);
  }

  private cross(pane: Pane, image: Phaser.GameObjects.Image, share: number, alpha: number): void {
    const seen = share > 0 && share < 1;
    image.setVisible(seen);
    if (!seen) return;
    const { rect } = pane;
    const r = rect.h * 0.15;
    image.setPosition(
      rect.x + r + (rect.w - r * 2) * share,
      rect.y + rect.h * 0.62 - Math.sin(share * Math.PI) * rect.h * 0.4,
    );
    image.setAlpha(alpha * clamp(Math.min(share, 1 - share) * 8, 0, 1));
  }

  private pane(rect: Rect): Pane {
    const { baker } = this.stage;
    const size = { w: rect.w, h: rect.h, ox: 0, oy: 0 };
    const { scene } = this;
    const name = `${Math.round(rect.w)}x${Math.round(rect.h)}:${scene}`;
    const at = (image: Phaser.GameObjects.Image, depth: number): Phaser.GameObjects.Image =>
      image.setPosition(rect.x, rect.y).setDepth(DEPTH.sky + depth);
    const day = at(
      baker.image(`sky:day:${name}`, size, (brush) => drawDay(brush, rect, scene)),
      0,
    );
    const dusk = at(
      baker.image(`sky:dusk:${name}`, size, (brush) => drawDusk(brush, rect, scene)),
      1,
    );
    const night = at(
      baker.image(`sky:night:${name}`, size, (brush) => drawNight(brush, rect, scene)),
      2,
    );
    const r = rect.h * 0.14;
    const sun = baker
      .image(`sun:${name}`, { w: r * 4, h: r * 4 }, (brush) => {
        glow(brush, r * 2, [
          [0, 'rgba(255,240,170,.9)'],
          [0.4, 'rgba(255,226,130,.45)'],
          [1, 'rgba(255,220,120,0)'],
        ]);
        shape(brush, '#ffe08a', 0, (b) => b.arc(0, 0, r * 0.72, 0, 7));
      })
      .setDepth(DEPTH.sky + 3);
    const moon = baker
      .image(`moon:${name}`, { w: r * 4, h: r * 4 }, (brush) => {
        glow(brush, r * 2, [
          [0, 'rgba(220,230,255,.5)'],
          [1, 'rgba(220,230,255,0)'],
        ]);
        shape(brush, '#f4f1de', 0, (b) => b.arc(0, 0, r * 0.66, 0, 7));
        shape(brush, '#d8d6c4', 0, (b) => b.arc(r * 0.2, -r * 0.15, r * 0.16, 0, 7));
        shape(brush, '#d8d6c4', 0, (b) => b.arc(-r * 0.2, r * 0.22, r * 0.11, 0, 7));
      })
      .setDepth(DEPTH.sky + 3);
    const frame = at(
      baker.image(`frame:${name}`, size, (brush) => drawFrame(brush, rect, this.stage.plan.scale)),
      6,
    );
    return { rect, night, dusk, sun, moon, all: [day, dusk, night, sun, moon, frame] };
  }
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const LEAVES = { spring: '#f2a9c4', summer: '#5f9c58', autumn: '#d98a3a', winter: '#eef3fa' } as const;
/** Below this trust it rains outside. */
const RAIN = 0.35;

/** The season of the quarter, and the weather by what users think of the shop. */
export const sceneOf = (view: Pick<PublicWorld, 'quarter' | 'trust'>): string =>
  `${SEASONS[(Math.max(1, view.quarter) - 1) % 4]!}${view.trust < RAIN ? ' rain' : ''}`;

/** Trees before the city in the colours of the season, and rain; `dark` 0-1 takes the light away. */
function drawSeason(brush: Brush, rect: Rect, scene: string, dark: number): void {
  const [season = 'spring', rain] = scene.split(' ');
  const crown = mix(LEAVES[season as keyof typeof LEAVES], '#0d1733', dark);
  const r = rect.h * 0.12;
  if (season === 'winter') {
    brush.fillStyle = mix('#f4f8ff', '#0d1733', dark);
    brush.fillRect(0, rect.h * 0.93, rect.w, rect.h * 0.07);
  }
  for (let i = 0, x = r * 0.4; x < rect.w; i++, x += r * (1.9 + hash01('tree', i))) {
    const y = rect.h * (0.86 + hash01('tree', i + 40) * 0.05);
    brush.fillStyle = mix('#6b4a30', '#0d1733', dark);
    brush.fillRect(x - r * 0.12, y, r * 0.24, rect.h);
    shape(brush, crown, 0, (b) => b.ellipse(x, y - r * 0.4, r * 0.8, r, 0, 0, 7));
  }
  if (!rain) return;
  brush.fillStyle = fade('#46536a', 0.42 * (1 - dark * 0.5));
  brush.fillRect(0, 0, rect.w, rect.h);
  brush.strokeStyle = fade('#dfeaf6', 0.6);
  brush.lineWidth = 1;
  for (let i = 0; i < 46; i++) {
    const x = hash01('rain', i) * rect.w;
    const y = hash01('rain', i + 99) * rect.h;
    brush.beginPath();
    brush.moveTo(x, y);
    brush.lineTo(x - rect.h * 0.03, y + rect.h * 0.11);
    brush.stroke();
  }
}

function clipPane(brush: Brush, rect: Rect): void {
  brush.beginPath();
  box(brush, 0, 0, rect.w, rect.h, 4);
  brush.clip();
}

function fill(brush: Brush, rect: Rect, stops: readonly [number, string][]): void {
  const sky = brush.createLinearGradient(0, 0, 0, rect.h);
  for (const [at, colour] of stops) sky.addColorStop(at, colour);
  brush.fillStyle = sky;
  brush.fillRect(0, 0, rect.w, rect.h);
}

function drawCity(brush: Brush, rect: Rect, wall: string, lit: string | null): void {
  const step = rect.h * 0.3;
  for (let i = 0, x = -step * 0.3; x < rect.w; i++, x += step * 0.62) {
    const h = rect.h * (0.16 + hash01('house', i) * 0.26);
    brush.fillStyle = wall;
    brush.fillRect(x, rect.h - h, step * 0.6, h);
    if (!lit) continue;
    for (let k = 0; k < 6; k++) {
      if (hash01('lit', i * 7 + k) < 0.5) continue;
      brush.fillStyle = lit;
      brush.fillRect(
        x + step * (0.1 + (k % 2) * 0.24),
        rect.h - h + 4 + Math.floor(k / 2) * rect.h * 0.1,
        step * 0.12,
        rect.h * 0.05,
      );
    }
  }
}

function drawDay(brush: Brush, rect: Rect, scene: string): void {
  clipPane(brush, rect);
  fill(brush, rect, [
    [0, '#8ecbea'],
    [0.7, '#d3ecf0'],
    [1, '#f5eacb'],
  ]);
  for (let i = 0; i < 3; i++) {
    const x = rect.w * (0.2 + i * 0.32);
    const y = rect.h * (0.22 + hash01('cloud', i) * 0.2);
    for (const [dx, dy, r] of [
      [-0.09, 0, 0.07],
      [0, -0.04, 0.1],
      [0.1, 0, 0.075],
    ] as const) {
      shape(brush, 'rgba(255,255,255,.85)', 0, (b) =>
        b.ellipse(x + dx * rect.h * 2, y + dy * rect.h, r * rect.h * 1.7, r * rect.h, 0, 0, 7),
      );
    }
  }
  drawCity(brush, rect, '#9db8b4', null);
  drawSeason(brush, rect, scene, 0);
}

function drawDusk(brush: Brush, rect: Rect, scene: string): void {
  clipPane(brush, rect);
  fill(brush, rect, [
    [0, '#55518f'],
    [0.45, '#d77a70'],
    [0.8, '#ffb765'],
    [1, '#ffd98f'],
  ]);
  drawCity(brush, rect, '#6a4f68', '#ffdf8a');
  drawSeason(brush, rect, scene, 0.35);
}

function drawNight(brush: Brush, rect: Rect, scene: string): void {
  clipPane(brush, rect);
  fill(brush, rect, [
    [0, '#0a1230'],
    [0.7, '#1c2c5c'],
    [1, '#33477c'],
  ]);
  for (let i = 0; i < 34; i++) {
    const s = 0.5 + hash01('star', i * 3) * 1.1;
    brush.fillStyle = fade('#f4f1ff', 0.4 + hash01('star', i * 3 + 1) * 0.6);
    brush.fillRect(hash01('star', i * 5 + 2) * rect.w, hash01('star', i * 11) * rect.h * 0.6, s, s);
  }
  drawCity(brush, rect, '#0d1733', '#ffcf6b');
  drawSeason(brush, rect, scene, 0.75);
}

function drawFrame(brush: Brush, rect: Rect, scale: number): void {
  brush.strokeStyle = '#b98a56';
  brush.lineWidth = 3.4 * scale;
  brush.beginPath();
  for (const share of rect.w > rect.h * 1.35 ? [1 / 3, 2 / 3] : [0.5]) {
    brush.moveTo(rect.w * share, 0);
    brush.lineTo(rect.w * share, rect.h);
  }
  brush.moveTo(0, rect.h * 0.42);
  brush.lineTo(rect.w, rect.h * 0.42);
  brush.stroke();
  brush.strokeStyle = 'rgba(255,255,255,.22)';
  brush.lineWidth = 5 * scale;
  brush.beginPath();
  brush.moveTo(rect.w * 0.12, rect.h * 0.9);
  brush.lineTo(rect.w * 0.3, rect.h * 0.1);
  brush.stroke();
}
