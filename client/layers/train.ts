/** The train of the monolith: boxes stack up on it, it wheels into the oven, and back when a deploy is rolled back. */
import type * as Phaser from 'phaser';
import type { ChangeRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { StageThing } from '../scenes/types.ts';
import { dayAndClock } from '../text/format.ts';
import { DEPTH } from './depth.ts';
import { Keyed } from './keyed.ts';
import type { Layer, Stage } from './layer.ts';
import { easeBack, easeInOut } from './look/motion.ts';
import { NOBODY, teamLook } from './look/palette.ts';
import { showTag } from './look/tag.ts';
import { lerp, type Point } from './plan/shapes.ts';
import { BOX, drawBed, drawBox, drawEngine } from './trainArt.ts';

/** Changes beyond these are in the count only. */
const MOST = 32;
/** Least time between two words of its tag in the lapse. */
const LABEL_MS = 900;

interface Box {
  image: Phaser.GameObjects.Image;
  from: Point;
  /** 0 at its start … 1 on the train or in the oven. */
  way: number;
  wait: number;
  row: ChangeRow;
  /** Where it goes: its place on the train, or the oven. */
  inside: boolean;
}

export class Train implements Layer {
  private readonly stage: Stage;
  private bed: Phaser.GameObjects.Image | null = null;
  private engine: Phaser.GameObjects.Image | null = null;
  private name: Phaser.GameObjects.Image | null = null;
  private readonly boxes: Keyed<ChangeRow, Box>;
  private order: string[] = [];
  /** 0 at its stop, 1 at the oven. */
  private drive = 0;
  private goal = 0;
  private said = '';
  private text = '';
  private opened = false;
  private labelledAt = 0;
  private late = false;
  private count = 0;

  constructor(stage: Stage) {
    this.stage = stage;
    this.boxes = new Keyed<ChangeRow, Box>(
      (row) => this.make(row),
      (box, row, before) => this.change(box, row, before),
      (box) => box.image.destroy(),
    );
  }

  place(): void {
    const { baker } = this.stage;
    const u = this.unit;
    this.bed?.destroy();
    this.engine?.destroy();
    this.name?.destroy();
    this.name = null;
    this.said = '';
    this.bed = baker
      .image('train:bed', { w: (this.bedWidth + 16) * u, h: 30 * u }, (brush) => {
        brush.scale(u, u);
        drawBed(brush, this.bedWidth);
      })
      .setDepth(DEPTH.train);
    this.engine = baker
      .image('train:engine', { w: 60 * u, h: 64 * u, oy: 44 * u }, (brush) => {
        brush.scale(u, u);
        drawEngine(brush);
      })
      .setDepth(DEPTH.train + 0.5);
    this.boxes.clear();
    this.opened = false;
    this.show(this.stage.view);
    this.opened = true;
  }

  show(view: PublicWorld): void {
    const rows = Object.values(view.changes)
      .filter((row) => row.unit === 'monolith' && (row.state === 'waiting' || row.state === 'aboard'))
      .sort((a, b) => a.order - b.order);
    const waiting = rows.filter((row) => row.state === 'waiting');
    this.order = waiting.slice(0, MOST).map((row) => row.id);
    const shown = [...waiting.slice(0, MOST), ...rows.filter((row) => row.state === 'aboard').slice(0, MOST)];
    this.boxes.sync(shown.map((row) => [row.id, row] as const));
    const unit = view.units.monolith;
    const deploy = unit ? view.deploys[unit.deploy] : undefined;
    this.goal = deploy && deploy.state !== 'rollingBack' && this.order.length === 0 ? 1 : 0;
    if (view.phase === 'lapse' || (deploy && deploy.state !== 'gates' && deploy.state !== 'oven'))
      this.goal = 0;
    this.count = waiting.length;
    this.label(view, waiting.length);
  }

  tick(now: number, dt: number): void {
    const { still, plan, view } = this.stage;
    if (this.late && now - this.labelledAt >= LABEL_MS) this.label(view, this.count);
    const pace = still ? 1 : dt / 1100;
    this.drive =
      this.goal > this.drive
        ? Math.min(this.goal, this.drive + pace)
        : Math.max(this.goal, this.drive - pace * 0.8);
    const u = this.unit;
    const shift = easeInOut(this.drive) * (plan.oven.x - plan.cart.x - plan.cart.w * 0.86);
    const moving = Math.abs(this.goal - this.drive) > 0.001;
    const bob = moving && !still ? Math.sin(now / 55) * 0.6 * u : 0;
    const base = this.deck();
    this.bed!.setPosition(base.x + shift, base.y + bob);
    this.engine!.setPosition(base.x + shift + (this.bedWidth / 2 + 25) * u, base.y - bob * 0.6);
    if (!still && Math.random() < dt / (moving ? 110 : 1400)) {
      this.stage.crumbs.puff(
        'steam',
        this.engine!.x + 13 * u,
        this.engine!.y - 30 * u,
        15 * u,
        moving ? 1.6 : 0.8,
      );
    }
    for (const [id, box] of this.boxes.entries()) this.move(id, box, shift, bob, dt);
  }

  things(): StageThing[] {
    const { plan } = this.stage;
    const { cart } = plan;
    return [
      {
        id: 'monolith',
        kind: 'train',
        x: cart.x,
        y: plan.wall - cart.h * 0.8,
        w: cart.w,
        h: Math.max(44, cart.h + 6),
      },
    ];
  }

  seen(): { text: string; x: number; y: number; w: number; h: number }[] {
    if (!this.name) return [];
    return [
      {
        text: this.text,
        x: this.name.x,
        y: this.name.y,
        w: this.name.width / this.stage.baker.dpr,
        h: this.stage.plan.labelHeight,
      },
    ];
  }

  private get unit(): number {
    return this.stage.plan.cart.w / 138;
  }

  private readonly bedWidth = 90;

  private deck(): Point {
    const { plan } = this.stage;
    return { x: plan.cart.x + (this.bedWidth / 2 + 2) * this.unit, y: plan.rail.y - 13 * this.unit };
  }

  /** Where the nth waiting box lies: three stacks side by side, lowest first. */
  private slot(nth: number): Point {
    const u = this.unit;
    const base = this.deck();
    const column = nth % 3;
    const row = Math.floor(nth / 3);
    const askew = ((nth * 7) % 5) - 2;
    return {
      x: base.x + ((column - 1) * (BOX.w + 1.5) + askew * 0.5) * u,
      y: base.y - row * (BOX.h - 0.4) * u,
    };
  }

  private make(row: ChangeRow): Box {
    const { baker, plan, view } = this.stage;
    const u = this.unit;
    const look = row.team ? teamLook(row.team, view.teams[row.team]?.order) : NOBODY;
    const image = baker.image(
      `box:${row.team}`,
      { w: (BOX.w + 4) * u, h: (BOX.h + 4) * u, oy: (BOX.h + 2) * u },
      (brush) => {
        brush.scale(u, u);
        drawBox(brush, look, BOX.w, BOX.h);
      },
    );
    // A new change flies in from its team's table.
    const table = plan.tables.find((place) => place.team === row.team);
    const fresh =
      this.opened && !this.stage.still && view.phase !== 'lapse' && row.state === 'waiting' && table;
    const from = fresh
      ? { x: table.cx, y: table.cy - 20 }
      : { x: plan.oven.x + plan.oven.w / 2, y: plan.oven.y + plan.oven.h * 0.75 };
    return { image, from, way: fresh ? 0 : 1, wait: 0, row, inside: row.state === 'aboard' };
  }

  private change(box: Box, row: ChangeRow, before: ChangeRow | null): void {
    box.row = row;
    const inside = row.state === 'aboard';
    if (before && inside !== box.inside) {
      box.from = { x: box.image.x, y: box.image.y };
      box.way = this.stage.still || this.stage.view.phase === 'lapse' ? 1 : 0;
      // Boxes follow one another: into the oven once the train has arrived, out of it at once.
      box.wait = (inside ? 1050 : 0) + (row.order % 16) * 40;
    }
    box.inside = inside;
  }

  private move(id: string, box: Box, shift: number, bob: number, dt: number): void {
    const { plan, still } = this.stage;
    if (box.wait > 0 && !still && box.way < 1) {
      box.wait -= dt;
      // Until its turn it rides on the train.
      if (box.inside) box.image.setPosition(box.from.x + shift, box.from.y + bob);
      return;
    }
    const nth = this.order.indexOf(id);
    const oven: Point = { x: plan.oven.x + plan.oven.w / 2, y: plan.oven.y + plan.oven.h * 0.84 };
    const slot = box.inside ? oven : this.slot(Math.max(0, nth));
    const goal = box.inside ? slot : { x: slot.x + shift, y: slot.y + bob };
    if (box.way >= 1) {
      box.image
        .setVisible(!box.inside)
        .setPosition(goal.x, goal.y)
        .setScale(1 / this.stage.baker.dpr)
        .setDepth(DEPTH.train + 0.1 + nth * 0.005);
      return;
    }
    box.way = Math.min(1, box.way + dt / (box.inside ? 320 : 620));
    const start = box.inside ? { x: box.from.x + shift, y: box.from.y } : box.from;
    const t = box.inside ? easeInOut(box.way) : easeBack(box.way);
    const hop = Math.sin(Math.min(1, box.way) * Math.PI) * (box.inside ? 26 : 54) * plan.scale;
    const size = box.inside ? lerp(1, 0.45, box.way) : 1;
    box.image
      .setVisible(true)
      .setDepth(DEPTH.couriers + 2)
      .setPosition(lerp(start.x, goal.x, t), lerp(start.y, goal.y, t) - hop)
      .setScale(size / this.stage.baker.dpr);
  }

  private label(view: PublicWorld, count: number): void {
    const { say, baker, plan, darkness, context } = this.stage;
    const unit = view.units.monolith;
    if (!unit) return;
    const now = this.stage.scene.time.now;
    // In the lapse it would flicker; what was left out is said a moment later, also when the clock stands by then.
    this.late = view.phase === 'lapse' && this.name !== null && now - this.labelledAt < LABEL_MS;
    if (this.late) return;
    this.labelledAt = now;
    const total = Math.max(count, unit.waiting);
    const many =
      total === 0
        ? say('stage.train.empty')
        : total === 1
          ? say('stage.train.change')
          : say('stage.train.changes', { n: total });
    const leaves = unit.departs >= 0 && total > 0 && view.phase === 'live' && plan.scale > 0.62;
    this.text = leaves ? say('stage.train.leaves', { n: many, when: dayAndClock(unit.departs) }) : many;
    const night = darkness > 0.5;
    const picked = context.selected === 'train:monolith';
    const said = `${this.text}${night}${unit.calling}${picked}`;
    if (said === this.said) return;
    this.said = said;
    this.name = showTag(baker, this.name, {
      text: this.text,
      look: null,
      badge: 'none',
      font: Math.max(12, plan.font - 1),
      height: plan.labelHeight,
      night,
      tone: unit.calling ? 'warn' : 'plain',
      trays: 0,
      picked,
      mirrored: false,
    });
    const rect = { x: Math.round(plan.cart.x), y: Math.round(plan.rail.y + 9 * plan.scale), w: 0, h: 0 };
    this.stage.pins.set(this.name.setDepth(DEPTH.labels), rect, 0, 0);
  }
}
