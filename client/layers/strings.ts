/** Strings of cheese: calls that cross the network. Thick by their rate, sagging, frayed when requests are lost on them. */
import type * as Phaser from 'phaser';
import type { CallRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { StageThing } from '../scenes/types.ts';
import { DEPTH } from './depth.ts';
import { Keyed } from './keyed.ts';
import type { Layer, Stage } from './layer.ts';
import { approach, Spring } from './look/motion.ts';
import { tintOf } from './look/palette.ts';
import { clamp, hash01 } from './plan/shapes.ts';
import { type Curve, pointOn, stringCurve } from './plan/strings.ts';

interface Cheese {
  row: CallRow;
  curve: Curve;
  thick: number;
  thickGoal: number;
  /** How far it hangs, on a spring. */
  sag: Spring;
  hurt: number;
}

const STEPS = 12;
const FULL = { line: tintOf('#5b3413'), body: tintOf('#ffcf5e'), shine: tintOf('#fff0b8') };
const HURT = { line: tintOf('#4a1408'), body: tintOf('#ff6a45'), shine: tintOf('#ffb49c') };

export class Strings implements Layer {
  private readonly stage: Stage;
  private drawing: Phaser.GameObjects.Graphics | null = null;
  private readonly strings: Keyed<CallRow, Cheese>;
  private sinceDraw = 1e9;

  private readonly flying: ReadonlySet<string>;

  /** `flying`: modules on their way to their plate, to which nothing is fastened yet. */
  constructor(stage: Stage, flying: ReadonlySet<string>) {
    this.stage = stage;
    this.flying = flying;
    this.strings = new Keyed<CallRow, Cheese>(
      (row) => ({
        row,
        curve: stringCurve(this.stage.plan, row.from, row.to)!,
        thick: 0,
        thickGoal: 0,
        sag: new Spring(0.1),
        hurt: 0,
      }),
      (cheese, row) => {
        cheese.row = row;
        cheese.thickGoal = this.thickness(row);
      },
      () => undefined,
    );
  }

  place(): void {
    this.drawing?.destroy();
    this.drawing = this.stage.scene.add.graphics().setDepth(DEPTH.strings);
    this.strings.clear();
    this.show(this.stage.view);
  }

  show(view: PublicWorld): void {
    const { plan } = this.stage;
    this.strings.sync(
      Object.entries(view.calls).filter(
        ([, row]) => row.remote && stringCurve(plan, row.from, row.to) !== null,
      ),
    );
    this.sinceDraw = 1e9;
  }

  /** The strings as couriers see them. */
  ways(): { row: CallRow; curve: Curve }[] {
    return [...this.strings.entries()].map(([, cheese]) => ({
      row: cheese.row,
      curve: this.hanging(cheese, 0),
    }));
  }

  tick(now: number, dt: number): void {
    this.sinceDraw += dt;
    for (const [, cheese] of this.strings.entries()) {
      const loose = this.loose(cheese.row);
      // Fastened at last, it falls and swings.
      if (loose) Object.assign(cheese, { thick: 0, sag: new Spring(2.4) });
      cheese.thick = approach(cheese.thick, loose ? 0 : cheese.thickGoal, dt, 200);
      cheese.hurt = approach(
        cheese.hurt,
        cheese.row.lost > 0.002 ? 1 : 0,
        dt,
        this.stage.view.phase === 'lapse' ? 1500 : 200,
      );
      cheese.sag.pull(1, this.stage.still ? 1000 : dt);
    }
    // Thirty drawings a second are plenty for cheese.
    if (this.sinceDraw < 33 || this.strings.size === 0) {
      if (this.strings.size === 0) this.drawing?.clear();
      return;
    }
    this.sinceDraw = 0;
    const brush = this.drawing!.clear();
    for (const [id, cheese] of this.strings.entries())
      this.draw(brush, id, cheese, this.stage.still ? 0 : now);
  }

  things(): StageThing[] {
    return [...this.strings.entries()].map(([id, cheese]) => {
      const middle = pointOn(cheese.curve, 0.5);
      return { id, kind: 'call', x: middle.x - 14, y: middle.y - 14, w: 28, h: 28 };
    });
  }

  private loose(row: CallRow): boolean {
    return this.flying.has(row.from) || this.flying.has(row.to);
  }

  private thickness(row: CallRow): number {
    // Where many cross, each is thinner: the plates below stay legible.
    const many = Object.values(this.stage.view.calls).filter((call) => call.remote).length;
    return (
      clamp(9 / Math.max(1, many), 0.5, 1) *
      (2.2 + clamp(Math.log10(1 + row.rate) * 1.35, 0, 5.5)) *
      Math.max(0.62, Math.min(1.5, this.stage.plan.scale))
    );
  }

  private hanging(cheese: Cheese, now: number): Curve {
    const { a, b, c } = cheese.curve;
    const sway = now === 0 ? 0 : Math.sin(now / 900 + a.x) * 2.4;
    const straight = (a.y + c.y) / 2;
    return { a, b: { x: b.x + sway, y: straight + (b.y - straight) * cheese.sag.at }, c };
  }

  private draw(brush: Phaser.GameObjects.Graphics, id: string, cheese: Cheese, now: number): void {
    const curve = this.hanging(cheese, now);
    const points = Array.from({ length: STEPS + 1 }, (_, i) => pointOn(curve, i / STEPS));
    const cut = cheese.row.breaker === 'open';
    const tones = cheese.hurt > 0.5 ? HURT : FULL;
    // Fat at both ends, thin in the middle, as melted cheese is; thinner still where it frays.
    const girth = (i: number): number => {
      const share = i / STEPS;
      const waist = 1 - 0.45 * Math.sin(share * Math.PI) - cheese.hurt * 0.25 * (i % 2);
      return Math.max(1.2, cheese.thick * waist);
    };
    // The widest pass is half transparent: it smooths the edge where the screen does not.
    for (const [extra, colour, dy, alpha] of [
      [4.2, tones.line, 0, 0.32],
      [2.6, tones.line, 0, 1],
      [0, tones.body, 0, 1],
      [-1, tones.shine, -0.9, 0.9],
    ] as const) {
      for (let i = 0; i < STEPS; i++) {
        if (cut && i > 3 && i < 8) continue;
        const width = extra === -1 ? Math.max(0.8, girth(i) * 0.28) : girth(i) + extra;
        brush.lineStyle(width, colour, alpha);
        brush.lineBetween(points[i]!.x, points[i]!.y + dy, points[i + 1]!.x, points[i + 1]!.y + dy);
      }
    }
    for (const end of [points[0]!, points[STEPS]!]) {
      brush
        .fillStyle(tones.line, 1)
        .fillEllipse(end.x, end.y, cheese.thick * 2.6 + 3, cheese.thick * 1.8 + 3);
      brush.fillStyle(tones.body, 1).fillEllipse(end.x, end.y, cheese.thick * 2.6, cheese.thick * 1.8);
    }
    if (cut) {
      for (const i of [4, 8]) this.droop(brush, points[i]!, cheese.thick, i === 4 ? 1 : -1);
    } else if (cheese.hurt > 0.5) this.fray(brush, id, points, cheese.thick);
  }

  /** The cut end of a string whose breaker is open. */
  private droop(
    brush: Phaser.GameObjects.Graphics,
    end: { x: number; y: number },
    thick: number,
    way: number,
  ): void {
    for (const [width, colour] of [
      [thick + 2.6, FULL.line],
      [thick, FULL.body],
    ] as const) {
      brush.lineStyle(width, colour, 1);
      brush.lineBetween(end.x, end.y, end.x + way * 3, end.y + 10);
      brush.fillStyle(colour, 1).fillCircle(end.x + way * 3, end.y + 11, width * 0.75);
    }
  }

  private fray(
    brush: Phaser.GameObjects.Graphics,
    id: string,
    points: { x: number; y: number }[],
    thick: number,
  ): void {
    for (let i = 2; i < STEPS - 1; i += 2) {
      const point = points[i]!;
      const lean = (hash01(id, i) - 0.5) * 14;
      brush.lineStyle(2.6, HURT.line, 1).lineBetween(point.x, point.y, point.x + lean, point.y + 6 + thick);
      brush.lineStyle(1.2, HURT.body, 1).lineBetween(point.x, point.y, point.x + lean, point.y + 6 + thick);
    }
  }
}
