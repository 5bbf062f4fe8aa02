/** Services: a slice on its own plate, with its owner's flag, its own little oven and its own few boxes. */
import type * as Phaser from 'phaser';
import type { ModuleRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { StageThing } from '../scenes/types.ts';
import { DEPTH } from './depth.ts';
import { Fire } from './fire.ts';
import { Keyed } from './keyed.ts';
import type { Layer, Stage } from './layer.ts';
import type { Lamp } from './light.ts';
import { type TeamLook, teamLook, tintOf } from './look/palette.ts';
import { drawBurnt, drawSlice } from './pieArt.ts';
import { pieShape, type SliceShape } from './plan/pie.ts';
import type { PlatePlace } from './plan/plan.ts';
import { clamp } from './plan/shapes.ts';
import { drawPlate, drawTrays } from './plateArt.ts';
import { drawFlag } from './tableArt.ts';
import { drawBox, drawSmallOven } from './trainArt.ts';

/** The slice on a plate: its tip points away from us. */
const ON_PLATE: SliceShape = { id: '', from: Math.PI / 2 - 0.5, to: Math.PI / 2 + 0.5, middle: Math.PI / 2 };

interface Plate {
  place: PlatePlace;
  look: TeamLook;
  row: ModuleRow;
  images: Phaser.GameObjects.Image[];
  slice: Phaser.GameObjects.Image;
  burnt: Phaser.GameObjects.Image;
  oven: Phaser.GameObjects.Image;
  ring: Phaser.GameObjects.Graphics;
  boxes: Phaser.GameObjects.Image[];
  /** Unwashed trays: its technical debt. */
  trays: Phaser.GameObjects.Image | null;
  tray: number;
  fire: Fire;
  drawn: string;
  lit: boolean | null;
}

export class Plates implements Layer {
  private readonly stage: Stage;
  private readonly plates: Keyed<ModuleRow, Plate>;
  /** Modules that are on their way to their plate. */
  readonly flying = new Set<string>();

  constructor(stage: Stage) {
    this.stage = stage;
    this.plates = new Keyed<ModuleRow, Plate>(
      (row) => this.make(row),
      (plate, row) => {
        plate.row = row;
        plate.fire.errors = row.errors;
      },
      (plate) => {
        for (const image of [...plate.images, ...plate.boxes]) image.destroy();
        plate.trays?.destroy();
        plate.ring.destroy();
        plate.fire.hide();
      },
    );
  }

  place(): void {
    this.plates.clear();
    this.show(this.stage.view);
  }

  show(view: PublicWorld): void {
    const placed = new Set(this.stage.plan.plates.map((plate) => plate.module));
    this.plates.sync(Object.entries(view.modules).filter(([id]) => placed.has(id)));
    for (const [, plate] of this.plates.entries()) this.dress(view, plate);
  }

  tick(now: number, dt: number): void {
    for (const [id, plate] of this.plates.entries()) {
      plate.slice.setVisible(!this.flying.has(id));
      const burn = plate.fire.tick(now, dt);
      plate.burnt.setVisible(burn > 0 && !this.flying.has(id)).setAlpha(Math.min(0.94, burn * 1.15));
      if (!this.stage.still && !this.flying.has(id) && Math.random() < dt / 3400) {
        this.stage.crumbs.puff('steam', plate.place.x, plate.place.y - 8, plate.place.r * 0.5);
      }
    }
  }

  lamps(): Lamp[] {
    return [...this.plates.entries()].map(([, plate]) => ({
      x: plate.place.x,
      y: plate.place.y,
      r: plate.place.r * 2,
      colour: plate.fire.burn > 0.2 ? '#ff8a4a' : '#ffe6bd',
      power: 0.72,
      flat: 0.85,
    }));
  }

  things(): StageThing[] {
    return [...this.plates.entries()].flatMap(([id, plate]) => {
      const { x, y, r } = plate.place;
      const side = Math.max(26, r * 0.72);
      return [
        { id, kind: 'module' as const, x: x - r * 0.62, y: y - r * 0.5, w: r * 1.2, h: r * 1.1 },
        { id, kind: 'unit' as const, x: x + r * 0.66, y: y - side * 1.1, w: side, h: side },
        { id, kind: 'train' as const, x: x + r * 0.66, y: y + side * 0.05, w: side, h: side },
      ];
    });
  }

  private make(row: ModuleRow): Plate {
    const { plan, baker, view, scene } = this.stage;
    const place = plan.plates.find((plate) => plate.module === row.id)!;
    const look = teamLook(row.team, view.teams[row.team]?.order);
    const { r, x, y } = place;
    const depth = DEPTH.floor + y;
    const name = r.toFixed(1);
    const base = baker
      .image(`plate:${name}`, { w: r * 2.5, h: r * 2.5 }, (brush) => drawPlate(brush, r))
      .setPosition(x, y)
      .setDepth(depth);
    const pie = pieShape(0, 0, r * 1.5);
    const size = { w: r * 2, h: r * 2.4, oy: r * 0.6 };
    const slice = baker
      .image(`served:${row.id}:${name}`, size, (brush) =>
        drawSlice(brush, pie, { ...ON_PLATE, id: row.id }, look),
      )
      .setPosition(x, y - r * 0.66)
      .setDepth(depth + 0.1);
    const burnt = baker
      .image(`served:burnt:${row.id}:${name}`, size, (brush) =>
        drawBurnt(brush, pie, { ...ON_PLATE, id: row.id }),
      )
      .setPosition(x, y - r * 0.66)
      .setDepth(depth + 0.11)
      .setVisible(false);
    const flag = baker
      .image(`flag:${row.team}:${name}`, { w: r * 1.4, h: r * 1.5, ox: r * 0.2, oy: r * 1.3 }, (brush) =>
        drawFlag(brush, look, r * 1.05),
      )
      .setPosition(x - r * 0.62, y + r * 0.05)
      .setDepth(depth + 0.2);
    const u = r / 38;
    const oven = this.oven(false, u)
      .setPosition(x + r * 1.06, y - r * 0.22)
      .setDepth(depth - 0.1);
    const ring = scene.add
      .graphics()
      .setDepth(DEPTH.light + 3)
      .setPosition(x + r * 1.06, y - r * 0.22 - 32 * u);
    const fire = new Fire(this.stage, row.id);
    fire.spot = { x, y: y + r * 0.06 };
    fire.size = r * 0.7;
    return {
      place,
      look,
      row,
      images: [base, slice, burnt, flag, oven],
      slice,
      burnt,
      oven,
      ring,
      boxes: [],
      trays: null,
      tray: 0,
      fire,
      drawn: '',
      lit: null,
    };
  }

  /** One unwashed tray for each sixth of debt. */
  private stackTrays(plate: Plate): void {
    const count = Math.min(5, Math.round(plate.row.debt * 6));
    if (count === plate.tray) return;
    plate.tray = count;
    plate.trays?.destroy();
    plate.trays = null;
    if (count === 0) return;
    const { x, y, r } = plate.place;
    const u = r / 38;
    plate.trays = this.stage.baker
      .image(`trays:${count}:${u.toFixed(2)}`, { w: 30 * u, h: 30 * u, oy: 26 * u }, (brush) => {
        brush.scale(u, u);
        drawTrays(brush, count);
      })
      .setPosition(x - r * 0.86, y + r * 0.6)
      .setDepth(DEPTH.floor + y + 0.4);
  }

  private oven(lit: boolean, u: number): Phaser.GameObjects.Image {
    return this.stage.baker.image(
      `oven:small:${lit}:${u.toFixed(2)}`,
      { w: 34 * u, h: 36 * u, oy: 32 * u },
      (brush) => {
        brush.scale(u, u);
        drawSmallOven(brush, lit);
      },
    );
  }

  /** Its own deploys: fire in its oven, the share that is done, the boxes that wait. */
  private dress(view: PublicWorld, plate: Plate): void {
    const { baker } = this.stage;
    const unit = view.units[plate.row.unit];
    if (!unit) return;
    const { x, y, r } = plate.place;
    const u = r / 38;
    const deploy = view.deploys[unit.deploy];
    const lit = deploy !== undefined;
    if (lit !== plate.lit) {
      plate.lit = lit;
      const oven = this.oven(lit, u).setPosition(plate.oven.x, plate.oven.y).setDepth(plate.oven.depth);
      plate.images[plate.images.indexOf(plate.oven)] = oven;
      plate.oven.destroy();
      plate.oven = oven;
    }
    this.stackTrays(plate);
    const boxes = Math.min(5, unit.waiting);
    while (plate.boxes.length > boxes) plate.boxes.pop()!.destroy();
    while (plate.boxes.length < boxes) {
      const i = plate.boxes.length;
      const box = baker.image(
        `box:small:${plate.row.team}:${u.toFixed(2)}`,
        { w: 24 * u, h: 10 * u, oy: 9 * u },
        (brush) => {
          brush.scale(u, u);
          drawBox(brush, plate.look, 20, 7);
        },
      );
      plate.boxes.push(
        box
          .setPosition(x + r * 1.02 + (i % 2) * u, y + r * 0.42 - i * 6.4 * u)
          .setDepth(DEPTH.floor + y + 0.3 + i * 0.01),
      );
    }
    const length = deploy ? deploy.stageEnds - deploy.stageAt : 1;
    const share = deploy
      ? deploy.state === 'rollout'
        ? deploy.share
        : clamp((view.tick - deploy.stageAt) / Math.max(1, length), 0.03, 1)
      : 0;
    const drawn = `${Math.round(share * 60)}${deploy?.state ?? ''}`;
    if (drawn === plate.drawn) return;
    plate.drawn = drawn;
    plate.ring.clear();
    if (!deploy) return;
    plate.ring.fillStyle(tintOf('#1b2333'), 1).fillCircle(0, 0, 8 * u);
    plate.ring.fillStyle(tintOf('#fff9ef'), 1).fillCircle(0, 0, 6.4 * u);
    plate.ring.fillStyle(tintOf(deploy.state === 'rollingBack' ? '#ff6a45' : '#ffb000'), 1);
    plate.ring.slice(0, 0, 6 * u, -Math.PI / 2, -Math.PI / 2 + share * Math.PI * 1.999, false).fillPath();
  }
}
