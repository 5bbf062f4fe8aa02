/**
 * A cutover: a slice leaves the pie, strings of cheese stretch and snap, and it lands on its own plate; merged back, it flies home.
 * Both take about two and a half seconds.
 */
import type * as Phaser from 'phaser';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { DEPTH } from './depth.ts';
import type { Layer, Stage } from './layer.ts';
import { easeInOut, easeOut } from './look/motion.ts';
import { teamLook, tintOf } from './look/palette.ts';
import { drawSlice, sliceBox } from './pieArt.ts';
import { onPie, type SliceShape } from './plan/pie.ts';
import type { PlatePlace } from './plan/plan.ts';
import { clamp, lerp, type Point } from './plan/shapes.ts';

const LENGTH = 2600;
/** The way back is shorter: nothing holds it. */
const HOME = 1500;
const STRANDS = 9;

interface Flight {
  module: string;
  slice: SliceShape;
  image: Phaser.GameObjects.Image;
  strands: Phaser.GameObjects.Graphics;
  age: number;
  /** It flies back into the pie. */
  back: boolean;
  to: Point;
  scale: number;
}

export class Cutovers implements Layer {
  private readonly stage: Stage;
  private readonly flying: Set<string>;
  private flights: Flight[] = [];
  private plates: readonly PlatePlace[] = [];
  private platesBefore: readonly PlatePlace[] = [];

  constructor(stage: Stage, flying: Set<string>) {
    this.stage = stage;
    this.flying = flying;
  }

  place(): void {
    for (const flight of this.flights) this.end(flight);
    this.flights = [];
    this.platesBefore = this.plates;
    this.plates = this.stage.plan.plates;
  }

  show(view: PublicWorld, previous: PublicWorld | null): void {
    if (!previous || view === previous) return;
    for (const plate of this.stage.plan.plates) {
      const before = previous.modules[plate.module];
      if (!before || previous.units[before.unit]?.kind !== 'monolith') continue;
      if (this.flights.some((flight) => flight.module === plate.module)) continue;
      this.start(view, plate.module, { x: plate.x, y: plate.y }, plate.r, false);
    }
    for (const plate of this.platesBefore) {
      const row = view.modules[plate.module];
      const was = previous.modules[plate.module];
      if (!row || view.units[row.unit]?.kind !== 'monolith') continue;
      if (!was || previous.units[was.unit]?.kind !== 'service') continue;
      if (this.flights.some((flight) => flight.module === plate.module)) continue;
      this.start(view, plate.module, { x: plate.x, y: plate.y }, plate.r, true);
    }
  }

  tick(now: number, dt: number): void {
    if (this.flights.length === 0) return;
    for (const flight of this.flights) this.move(flight, now, dt);
    this.flights = this.flights.filter((flight) => flight.age < (flight.back ? HOME : LENGTH));
  }

  private start(view: PublicWorld, module: string, to: Point, r: number, back: boolean): void {
    const { plan, baker, still, scene } = this.stage;
    const { pie } = plan;
    const slice = plan.slices.find((shape) => shape.id === module);
    if (still || view.phase === 'lapse' || !slice) {
      this.tell(module, to, r, back);
      return;
    }
    const team = view.modules[module]!.team;
    const look = teamLook(team, view.teams[team]?.order);
    const image = baker
      .image(`flight:${module}`, sliceBox(pie, slice), (brush) => drawSlice(brush, pie, slice, look))
      .setPosition(pie.cx, pie.cy)
      .setDepth(DEPTH.couriers + 20);
    const strands = scene.add.graphics().setDepth(DEPTH.couriers + 19);
    this.flying.add(module);
    this.flights.push({ module, slice, image, strands, age: 0, back, to, scale: (r * 1.5) / pie.rx });
  }

  private tell(module: string, at: Point, r: number, back: boolean): void {
    const { floats, say } = this.stage;
    const name = say(`name.module.${module}`);
    const said = say(back ? 'stage.mergedBack' : 'stage.cutOver', { name });
    floats.say(said, at.x, at.y - r * 1.5, back ? 'plain' : 'good', `cut${module}`);
  }

  private move(flight: Flight, now: number, dt: number): void {
    const { plan, baker, crumbs } = this.stage;
    const { pie } = plan;
    const { slice, image } = flight;
    flight.age += dt;
    const t = flight.back ? 0.86 * clamp(1 - flight.age / HOME, 0, 1) : clamp(flight.age / LENGTH, 0, 1);
    // Pull out and lift, hold against the cheese, then fly and land with a small squash.
    const pull = easeOut(clamp(t / 0.42, 0, 1));
    const fly = easeInOut(clamp((t - 0.4) / 0.46, 0, 1));
    const tremble = t < 0.44 && !flight.back ? Math.sin(now / 26) * 1.3 * pull : 0;
    const reach = pie.rx * 0.34 * pull;
    const start = {
      x: pie.cx + Math.cos(slice.middle) * reach + tremble,
      y: pie.cy + Math.sin(slice.middle) * reach * 0.78 - 26 * plan.scale * pull,
    };
    const centre = onPie({ cx: 0, cy: 0, rx: pie.rx, ry: pie.ry }, slice.middle, 0.55);
    const scale = lerp(1, flight.scale, fly);
    const turn = shortest(Math.PI / 2 - slice.middle) * fly;
    const goal = { x: flight.to.x, y: flight.to.y };
    const middle = {
      x: lerp(start.x + centre.x, goal.x, fly),
      y: lerp(start.y + centre.y, goal.y, fly) - Math.sin(fly * Math.PI) * 70 * plan.scale,
    };
    const land = clamp((t - 0.86) / 0.14, 0, 1);
    const squash = land > 0 ? Math.sin(land * Math.PI) * 0.16 : 0;
    const offset = {
      x: centre.x * Math.cos(turn) - centre.y * Math.sin(turn),
      y: centre.x * Math.sin(turn) + centre.y * Math.cos(turn),
    };
    image
      .setPosition(middle.x - offset.x * scale, middle.y - offset.y * scale)
      .setRotation(turn)
      .setScale((scale * (1 + squash)) / baker.dpr, (scale * (1 - squash)) / baker.dpr);
    if (!flight.back) this.stretch(flight, t, turn, scale);
    if (flight.back ? flight.age < HOME : t < 1) return;
    const landed = flight.back ? { x: pie.cx + centre.x, y: pie.cy + centre.y } : flight.to;
    const r = (flight.scale * pie.rx) / 1.5;
    for (let i = 0; i < 12; i++) crumbs.puff('flour', landed.x, landed.y, 16 * plan.scale, 0.9);
    // Its own little oven is lit.
    for (let i = 0; i < 8 && !flight.back; i++)
      crumbs.puff('spark', flight.to.x + r * 1.06, flight.to.y - r * 0.5, 7 * plan.scale);
    this.tell(flight.module, landed, r, flight.back);
    this.end(flight);
  }

  /** Strands from the edges of the gap to the edges of the slice; each snaps at its own length. */
  private stretch(flight: Flight, t: number, turn: number, scale: number): void {
    const { pie } = this.stage.plan;
    const { strands, slice, image } = flight;
    strands.clear();
    if (t > 0.97) return;
    for (let i = 0; i < STRANDS; i++) {
      const edge = i % 2 === 0 ? slice.from : slice.to;
      const radius = 0.16 + (i / STRANDS) * 0.66;
      const root = onPie(pie, edge, radius);
      const local = {
        x: Math.cos(edge) * pie.rx * radius * scale,
        y: Math.sin(edge) * pie.ry * radius * scale,
      };
      const tip = {
        x: image.x + local.x * Math.cos(turn) - local.y * Math.sin(turn),
        y: image.y + local.x * Math.sin(turn) + local.y * Math.cos(turn),
      };
      const snapAt = 0.62 + ((i * 5) % STRANDS) * 0.034;
      const torn = clamp((t - snapAt) / 0.12, 0, 1);
      if (torn >= 1) continue;
      const long = Math.hypot(tip.x - root.x, tip.y - root.y);
      const thick = clamp(10 - long / 34, 1.8, 9) * (1 - torn * 0.5);
      const sag = long * 0.16 + torn * 26;
      for (const [extra, colour] of [
        [3, tintOf('#5b3413')],
        [0, tintOf('#ffcf5e')],
      ] as const) {
        let last = root;
        for (let k = 1; k <= 8; k++) {
          const share = k / 8;
          const next = {
            x: lerp(root.x, tip.x, share),
            y: lerp(root.y, tip.y, share) + Math.sin(share * Math.PI) * sag,
          };
          const open = Math.abs(share - 0.56) < torn * 0.5;
          if (!open)
            strands
              .lineStyle(thick * (1 - 0.5 * Math.sin(share * Math.PI)) + extra, colour, 1)
              .lineBetween(last.x, last.y, next.x, next.y);
          last = next;
        }
      }
    }
  }

  private end(flight: Flight): void {
    flight.image.destroy();
    flight.strands.destroy();
    flight.age = LENGTH;
    this.flying.delete(flight.module);
  }
}

/** The same turn, at most half a circle. */
const shortest = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));
