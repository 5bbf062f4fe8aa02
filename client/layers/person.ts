/** One person at a table: present or away, typing, rung, fighting an incident, standing by, or asleep at home. */
import type * as Phaser from 'phaser';
import type { EngineerRow } from '../../shared/sim/publicWorld.ts';
import { DEPTH } from './depth.ts';
import type { Stage } from './layer.ts';
import type { Lamp } from './light.ts';
import { type BakedSize, type Brush, glow } from './look/bake.ts';
import { approach } from './look/motion.ts';
import { type TeamLook, teamLook } from './look/palette.ts';
import { showTag, TAG_FONT, tagWidth, textWidth } from './look/tag.ts';
import { drawChair, drawPerson, type Pose } from './personArt.ts';
import { hash01 } from './plan/shapes.ts';
import type { SeatPlace, TablePlace } from './plan/tables.ts';
import { drawHome, drawLaptop, drawPager, drawWatch } from './tableArt.ts';

const WAVES = 2;
/** From this zoom on there is room for everybody's name. */
const NAMES_FROM = 1.9;

export class Person {
  /** Sits at the table now. */
  present = false;
  private readonly stage: Stage;
  private readonly table: TablePlace;
  private readonly seat: SeatPlace;
  private readonly look: TeamLook;
  private readonly depth: number;
  private row: EngineerRow;
  private readonly walking: ReadonlySet<string>;
  private afoot = false;
  private home = false;
  private readonly images: Partial<
    Record<
      'chair' | 'body' | 'laptop' | 'home' | 'pager' | 'watch' | 'name' | 'shine',
      Phaser.GameObjects.Image
    >
  > = {};
  private readonly waves: Phaser.GameObjects.Image[] = [];
  private dressed = '';
  private named = '';
  private nameRect = { text: '', x: 0, y: 0, w: 0, h: 0 };
  private rise = 0;
  private lapse = false;

  constructor(stage: Stage, row: EngineerRow, walking: ReadonlySet<string>) {
    this.stage = stage;
    this.walking = walking;
    this.row = row;
    this.table = stage.plan.tables.find((table) => table.team === row.team)!;
    this.seat = this.table.seats.find((seat) => seat.engineer === row.id)!;
    // A guest keeps the colour of her own team.
    const team = row.home || row.team;
    this.look = teamLook(team, stage.view.teams[team]?.order);
    this.depth =
      DEPTH.floor + this.table.cy + (this.seat.far ? -2 + this.seat.y * 0.001 : 2 + this.seat.y * 0.001);
    const { scale } = this.table;
    this.images.chair = this.bake(
      `chair:${row.team}:${this.seat.far}`,
      { w: 28 * scale, h: 40 * scale },
      (brush) => drawChair(brush, this.look, this.seat.far),
    )
      .setPosition(this.seat.x, this.seat.y + (this.seat.far ? 2 : 13) * scale)
      .setDepth(this.depth + (this.seat.far ? -0.3 : 0.3));
  }

  show(row: EngineerRow): void {
    // While days fly nobody comes and goes: that would flicker.
    this.row = this.stage.view.phase === 'lapse' ? { ...row, posture: 'desk' } : row;
    this.dress();
  }

  /** Whether those not at work are at home in bed, and whether days fly. */
  mood(home: boolean, lapse: boolean): void {
    this.home = home;
    this.lapse = lapse;
    this.dress();
    this.tag();
  }

  tick(now: number, dt: number, night: boolean): void {
    const { still } = this.stage;
    const { scale } = this.table;
    const { posture } = this.row;
    if (this.walking.has(this.row.id) !== this.afoot) {
      this.dress();
      this.tag();
    }
    const beat = still
      ? 0
      : Math.sin(now / (210 + hash01(this.row.id, 9) * 160) + hash01(this.row.id, 8) * 6.3);
    this.rise = approach(this.rise, posture === 'standby' && this.present ? 9 : 0, dt, still ? 1 : 120);
    const typing = posture === 'desk' || posture === 'fighting' ? beat * 0.55 : 0;
    this.images.body?.setPosition(this.seat.x, this.seat.y + (typing - this.rise) * scale);
    const { shine, pager, home, watch } = this.images;
    shine?.setAlpha((night ? 0.75 : 0) * (posture === 'ringing' ? 1 : 0.8));
    watch?.setY(this.seat.y - (44 + this.rise) * scale);
    if (!pager) return;
    // Two buzzes a second and a half apart; rings run outwards below one a second.
    const phase = (now % 1500) / 1500;
    const buzz = !still && phase < 0.3 ? Math.sin(now / 18) * 1.6 * scale : 0;
    const at = this.pagerSpot();
    pager.setPosition(at.x + buzz, at.y);
    home?.setX(this.homeX() + buzz * 0.3);
    for (const [i, wave] of this.waves.entries()) {
      const share = still ? 0.5 : (phase + i / WAVES) % 1;
      wave
        .setPosition(at.x, at.y)
        .setScale(((0.35 + share * 0.9) * scale) / this.stage.baker.dpr)
        .setAlpha((1 - share) * 0.8);
    }
  }

  lamps(): Lamp[] {
    const { scale } = this.table;
    const { posture, human } = this.row;
    const at = { x: this.seat.x, y: this.seat.y - 8 * scale };
    if (posture === 'ringing') return [{ ...at, r: 62 * scale, colour: '#ff7a45', power: 0.95 }];
    if (!this.present) return [];
    if (posture === 'fighting') return [{ ...at, r: 44 * scale, colour: '#8fc4ff', power: 0.85 }];
    return human ? [{ ...at, r: 42 * scale, colour: '#ffe2a6', power: 0.8 }] : [];
  }

  seen(): { text: string; x: number; y: number; w: number; h: number }[] {
    return this.images.name ? [this.nameRect] : [];
  }

  end(): void {
    for (const image of Object.values(this.images)) image?.destroy();
    for (const wave of this.waves) wave.destroy();
    this.waves.length = 0;
  }

  private dress(): void {
    const { row, seat, table } = this;
    const { scale } = table;
    const ringing = row.posture === 'ringing';
    this.afoot = this.walking.has(row.id);
    this.present =
      !this.afoot &&
      !row.vacant &&
      (row.posture === 'desk' ||
        row.posture === 'fighting' ||
        row.posture === 'standby' ||
        (ringing && !this.home));
    const tired = row.energy < 0.4;
    const pose: Pose =
      row.posture === 'ringing' || row.posture === 'fighting' || row.posture === 'standby'
        ? row.posture
        : 'desk';
    const atHome = (row.posture === 'asleep' && (row.pager || row.human)) || (ringing && this.home);
    const said = `${this.present}${pose}${tired}${atHome}${ringing}`;
    if (said === this.dressed) return;
    this.dressed = said;
    this.swap('body', this.present, () =>
      this.bake(
        `person:${row.id}:${pose}:${tired}`,
        { w: 52 * scale, h: 62 * scale, oy: 36 * scale },
        (brush) => drawPerson(brush, { id: row.id, look: this.look, far: seat.far, pose, tired }),
      ).setDepth(this.depth),
    );
    // A laptop stands on the table between a person and the pizzas.
    this.swap('laptop', this.present && pose !== 'standby', () =>
      this.bake(
        `laptop:${row.team}:${seat.far}:${pose === 'fighting'}`,
        { w: 26 * scale, h: 22 * scale },
        (brush) => drawLaptop(brush, this.look, seat.far, true),
      )
        .setPosition(
          seat.x * 0.94 + table.cx * 0.06,
          seat.far
            ? table.cy - (17 - seat.lean * seat.lean * 5) * scale
            : table.cy + (17 - seat.lean * seat.lean * 6) * scale,
        )
        .setDepth(DEPTH.floor + table.cy + (seat.far ? 0.2 : 0.6)),
    );
    this.swap('shine', this.present && seat.far && pose !== 'standby', () =>
      this.bake('shine', { w: 44 * scale, h: 40 * scale }, (brush) =>
        glow(brush, 20, [
          [0, 'rgba(130,190,255,.6)'],
          [0.5, 'rgba(110,170,255,.24)'],
          [1, 'rgba(90,150,255,0)'],
        ]),
      )
        .setPosition(seat.x, seat.y - 4 * scale)
        .setDepth(DEPTH.light + 2)
        .setBlendMode('ADD')
        .setAlpha(0),
    );
    this.swap('home', atHome, () =>
      this.bake(`home:${row.id}:${ringing}`, { w: 52 * scale, h: 64 * scale, oy: 26 * scale }, (brush) => {
        brush.scale(1.24, 1.24);
        drawHome(brush, row.id, this.look, ringing);
      })
        .setPosition(this.homeX(), seat.y - 30 * scale)
        .setDepth(DEPTH.glow + 2),
    );
    this.swap('watch', row.posture === 'standby', () =>
      this.bake('watch', { w: 18 * scale, h: 22 * scale }, drawWatch)
        .setPosition(seat.x + 15 * scale, seat.y - 44 * scale)
        .setDepth(DEPTH.labels - 2),
    );
    this.swap('pager', ringing, () =>
      this.bake('pager', { w: 30 * scale, h: 22 * scale }, drawPager).setDepth(DEPTH.labels + 2),
    );
    this.ring(ringing);
    if (this.stage.still) this.tick(0, 0, this.stage.darkness > 0.5);
  }

  private ring(on: boolean): void {
    for (const wave of this.waves) wave.destroy();
    this.waves.length = 0;
    for (let i = 0; on && i < WAVES; i++) {
      const wave = this.bake('wave', { w: 100, h: 100 }, (brush) => {
        brush.beginPath();
        brush.arc(0, 0, 42, 0, 7);
        brush.lineWidth = 3.5;
        brush.strokeStyle = '#ff8a5c';
        brush.stroke();
      });
      this.waves.push(wave.setDepth(DEPTH.labels + 1));
    }
  }

  /** The window of a home stays over its own table. */
  private homeX(): number {
    const reach = 25 * this.table.scale;
    return Math.min(Math.max(this.seat.x, this.table.x + reach), this.table.x + this.table.w - reach);
  }

  private pagerSpot(): { x: number; y: number } {
    const { scale } = this.table;
    return this.home
      ? { x: this.homeX() + 21 * scale, y: this.seat.y - 48 * scale }
      : { x: this.seat.x + 12 * scale, y: this.seat.y - 36 * scale };
  }

  /** Who is a player, who is rung or at work on an incident is always named; the others where there is room. */
  private tag(): void {
    const { row, table, seat, stage } = this;
    const mine = stage.context.me === row.id;
    const picked = stage.context.selected === row.id;
    const called = row.posture === 'ringing' || row.posture === 'fighting';
    const night = stage.darkness > 0.5;
    const onLeave = row.leave >= 0;
    const plate = row.human || called || picked || mine || onLeave || row.home !== '';
    const shown =
      (!row.vacant || onLeave) &&
      !this.afoot &&
      (plate || ((table.names || stage.pins.zoom >= NAMES_FROM) && this.present)) &&
      !(this.lapse && !mine);
    const said = shown
      ? `${stage.pins.zoom >= NAMES_FROM}${mine}${picked}${plate}${night}${row.posture}${row.leave}${this.present}${this.images.home !== undefined}`
      : '';
    if (said === this.named) return;
    this.named = said;
    this.images.name?.destroy();
    this.images.name = undefined;
    if (!shown) return;
    const asleep = this.images.home !== undefined || !this.present;
    const y = asleep
      ? seat.y + 2 * table.scale
      : seat.far
        ? seat.y - (row.posture === 'standby' ? 38 : 29) * table.scale - 10
        : seat.y + 15 * table.scale;
    const { w, h, image } = plate ? this.plate(mine, picked, night) : this.plain(night);
    const left = Math.min(Math.max(seat.x - w / 2, table.x + 1), table.x + table.w - w - 1);
    this.nameRect = { text: this.words(), x: Math.round(left), y: Math.round(y - h / 2), w, h };
    this.images.name = image.setDepth(DEPTH.labels - (plate ? 0 : 1));
    stage.pins.set(image, this.nameRect, 0.5, seat.far ? 1 : 0);
  }

  /** Her name; on leave, until when. */
  private words(): string {
    const { name, leave } = this.row;
    return leave < 0 ? name : this.stage.say('leave.tag', { name, day: leave % 7 });
  }

  private plate(
    mine: boolean,
    picked: boolean,
    night: boolean,
  ): { w: number; h: number; image: Phaser.GameObjects.Image } {
    const font = 12;
    const h = 17;
    const ringing = this.row.posture === 'ringing';
    // A guest carries the sign of her own team.
    const guest = this.row.home !== '';
    const badge = guest ? 'emblem' : 'none';
    const image = showTag(this.stage.baker, null, {
      text: this.words(),
      look: guest ? this.look : null,
      badge,
      font,
      height: h,
      night,
      tone: ringing ? 'bad' : mine ? 'warn' : 'plain',
      trays: 0,
      picked,
      mirrored: false,
    });
    return { w: tagWidth(this.words(), font, h, badge, 0), h, image };
  }

  private plain(night: boolean): { w: number; h: number; image: Phaser.GameObjects.Image } {
    const font = 12;
    const w = Math.ceil(textWidth(this.row.name, font, 600)) + 6;
    const h = 16;
    const image = this.stage.baker.image(
      `plain:${this.row.name}:${night}`,
      { w, h, ox: 0, oy: 0 },
      (brush) => {
        brush.font = `600 ${font}px ${TAG_FONT}`;
        brush.textBaseline = 'middle';
        brush.lineWidth = 3.4;
        brush.strokeStyle = night ? 'rgba(14,23,38,.85)' : 'rgba(255,246,228,.9)';
        brush.strokeText(this.row.name, 3, h / 2 + 0.5);
        brush.fillStyle = night ? '#d9e0ec' : '#1b2333';
        brush.fillText(this.row.name, 3, h / 2 + 0.5);
      },
    );
    return { w, h, image };
  }

  private swap(part: keyof Person['images'], shown: boolean, make: () => Phaser.GameObjects.Image): void {
    this.images[part]?.destroy();
    this.images[part] = shown ? make() : undefined;
  }

  /** Bakes a drawing made in units of the table's scale. */
  private bake(name: string, size: BakedSize, draw: (brush: Brush) => void): Phaser.GameObjects.Image {
    const { scale } = this.table;
    return this.stage.baker.image(`${name}@${scale.toFixed(3)}`, size, (brush) => {
      if (name !== 'wave') brush.scale(scale, scale);
      draw(brush);
    });
  }
}
