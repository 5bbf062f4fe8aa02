/** The monolith: one pizza on a board, a slice per module that has not left it, burnt where requests fail. */
import type * as Phaser from 'phaser';
import type { ModuleRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { StageThing } from '../scenes/types.ts';
import { DEPTH, snap } from './depth.ts';
import { Fire } from './fire.ts';
import { Keyed } from './keyed.ts';
import type { Layer, Stage } from './layer.ts';
import type { Lamp } from './light.ts';
import { approach } from './look/motion.ts';
import { teamLook } from './look/palette.ts';
import { drawBurnt, drawCut, drawEmbers, drawSlice, sliceBox } from './pieArt.ts';
import { onPie, type SliceShape } from './plan/pie.ts';

interface Slice {
  shape: SliceShape;
  top: Phaser.GameObjects.Image;
  burnt: Phaser.GameObjects.Image;
  embers: Phaser.GameObjects.Image;
  fire: Fire;
  /** The knife's line along its edges while it is cut out; how far it is drawn. */
  knife: Phaser.GameObjects.Image | null;
  cut: number;
  /** How far it is pulled out, in CSS pixels: picked, or on its way out of the pie. */
  out: number;
  outGoal: number;
}

export class Pie implements Layer {
  private readonly stage: Stage;
  private readonly flying: ReadonlySet<string>;
  private shape = '';
  private readonly slices: Keyed<ModuleRow, Slice>;

  /** `flying`: modules on their way home, which do not lie here yet. */
  constructor(stage: Stage, flying: ReadonlySet<string>) {
    this.stage = stage;
    this.flying = flying;
    this.slices = new Keyed<ModuleRow, Slice>(
      (row) => this.make(row),
      (slice, row) => {
        slice.fire.errors = row.errors;
      },
      (slice) => this.end(slice),
    );
  }

  place(): void {
    const { pie } = this.stage.plan;
    this.shape = `${pie.rx.toFixed(1)}`;
    this.slices.clear();
    this.show(this.stage.view);
  }

  show(view: PublicWorld): void {
    const { plan } = this.stage;
    const alone = new Set(plan.plates.map((plate) => plate.module));
    this.slices.sync(
      Object.entries(view.modules).filter(
        ([id]) => !alone.has(id) && plan.slices.some((slice) => slice.id === id),
      ),
    );
    const { selected } = this.stage.context;
    for (const [id, slice] of this.slices.entries()) {
      const leaving = view.extractions[id];
      slice.outGoal = (id === selected ? 9 : 0) + (leaving ? 3 + leaving.progress * 8 : 0);
      this.cut(slice, leaving?.progress ?? 0);
    }
  }

  tick(now: number, dt: number): void {
    const { pie, scale } = this.stage.plan;
    const { still, baker } = this.stage;
    for (const [id, slice] of this.slices.entries()) {
      slice.top.setVisible(!this.flying.has(id));
      slice.out = still ? slice.outGoal : approach(slice.out, slice.outGoal, dt, 90);
      const push = slice.out * scale;
      const x = snap(pie.cx + Math.cos(slice.shape.middle) * push, baker.dpr);
      const y = snap(pie.cy + Math.sin(slice.shape.middle) * push * 0.78, baker.dpr);
      slice.top.setPosition(x, y);
      slice.knife?.setPosition(x, y);
      const burn = slice.fire.tick(now, dt);
      slice.burnt
        .setVisible(burn > 0)
        .setPosition(x, y)
        .setAlpha(Math.min(0.94, burn * 1.15));
      const breath = still ? 1 : 0.85 + 0.15 * Math.sin(now / 420 + slice.shape.middle * 3);
      slice.embers
        .setVisible(burn > 0.12)
        .setPosition(x, y)
        .setAlpha(burn ** 1.6 * 0.85 * breath);
    }
  }

  /** Light that the pie itself gives: the lamp over it and its fires. */
  lamps(): Lamp[] {
    const { pie } = this.stage.plan;
    const lamps: Lamp[] = [
      { x: pie.cx, y: pie.cy + pie.thick, r: pie.rx * 1.7, colour: '#ffe6bd', power: 1.05, flat: 0.82 },
    ];
    for (const [, slice] of this.slices.entries()) {
      if (slice.fire.burn > 0.05)
        lamps.push({
          ...slice.fire.spot,
          r: pie.rx * 0.75,
          colour: '#ff7a3a',
          power: slice.fire.burn * 0.8,
          flat: 0.8,
        });
    }
    return lamps;
  }

  things(): StageThing[] {
    const { pie } = this.stage.plan;
    const things: StageThing[] = [];
    for (const [id, slice] of this.slices.entries()) {
      const middle = onPie(pie, slice.shape.middle, 0.66);
      const side = Math.min(64, Math.max(24, (slice.shape.to - slice.shape.from) * pie.ry * 0.62));
      things.push({ id, kind: 'module', x: middle.x - side / 2, y: middle.y - side / 2, w: side, h: side });
    }
    return things;
  }

  private make(row: ModuleRow): Slice {
    const { plan, baker, view } = this.stage;
    const { pie } = plan;
    const shape = plan.slices.find((slice) => slice.id === row.id)!;
    const look = teamLook(row.team, view.teams[row.team]?.order);
    const size = sliceBox(pie, shape);
    const name = `${row.id}:${row.team}:${this.shape}:${shape.from.toFixed(3)}:${shape.to.toFixed(3)}`;
    // Slices further back lie behind those in front of them.
    const depth = DEPTH.floor + 2 + (Math.sin(shape.middle) + 1) * 0.4;
    const top = baker
      .image(`slice:${name}`, size, (brush) => drawSlice(brush, pie, shape, look))
      .setDepth(depth);
    const burnt = baker
      .image(`burnt:${name}`, size, (brush) => drawBurnt(brush, pie, shape))
      .setDepth(depth + 0.01)
      .setVisible(false);
    const embers = baker
      .image(`embers:${name}`, size, (brush) => drawEmbers(brush, pie, shape))
      .setDepth(DEPTH.light + 1)
      .setBlendMode('ADD')
      .setVisible(false);
    const fire = new Fire(this.stage, row.id);
    fire.spot = onPie(pie, shape.middle, 0.6);
    fire.size = Math.max(20, Math.min(pie.rx * 0.24, (shape.to - shape.from) * pie.rx * 0.5));
    return { shape, top, burnt, embers, fire, knife: null, cut: 0, out: 0, outGoal: 0 };
  }

  /** Draws the knife's line as far as the cut has come, in steps of a tenth. */
  private cut(slice: Slice, progress: number): void {
    const step = progress <= 0 ? 0 : Math.max(1, Math.round(progress * 10));
    if (step === slice.cut) return;
    slice.cut = step;
    slice.knife?.destroy();
    slice.knife = null;
    if (step === 0) return;
    const { pie } = this.stage.plan;
    const { shape } = slice;
    const tight = sliceBox(pie, shape);
    // The knife's handle reaches beyond the crust.
    const room = { w: tight.w + 104, h: tight.h + 104, ox: tight.ox! + 52, oy: tight.oy! + 52 };
    slice.knife = this.stage.baker
      .image(`knife:${shape.id}:${this.shape}:${step}`, room, (brush) =>
        drawCut(brush, pie, shape, step / 10),
      )
      .setDepth(DEPTH.strings - 3);
  }

  private end(slice: Slice): void {
    slice.top.destroy();
    slice.burnt.destroy();
    slice.embers.destroy();
    slice.knife?.destroy();
    slice.fire.hide();
  }
}
