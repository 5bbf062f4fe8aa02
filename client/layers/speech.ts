/** What people say to each other: a word over the one who speaks, and a ring round what she speaks of. */
import type * as Phaser from 'phaser';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { DEPTH } from './depth.ts';
import type { Layer, Stage } from './layer.ts';
import type { Point } from './plan/shapes.ts';
import { middleOf } from './plan/strings.ts';
import { read } from './visits.ts';

/** Something said between two views. */
export interface Said {
  engineer: string;
  phrase: string;
  about: string;
  of: string;
}

/** How long a ring is seen, and one swell of it, milliseconds. */
const RING = 4200;
const SWELL = 1400;
const RADIUS = 46;

export function saidBetween(view: PublicWorld, before: PublicWorld): Said[] {
  return Object.values(view.log)
    .filter((row) => row.kind === 'messageSaid' && !before.log[row.id])
    .map((row) => {
      const { engineer, phrase, about, of } = read(row);
      return { engineer: String(engineer), phrase: String(phrase), about: String(about), of: String(of) };
    });
}

export class Speech implements Layer {
  private readonly stage: Stage;
  private ring: Phaser.GameObjects.Arc | null = null;
  private age = RING;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  place(): void {
    this.ring?.destroy();
    this.ring = null;
    this.age = RING;
  }

  show(view: PublicWorld, previous: PublicWorld | null): void {
    if (!previous) return;
    for (const said of saidBetween(view, previous)) this.say(view, said);
  }

  tick(_now: number, dt: number): void {
    if (!this.ring || this.age >= RING) return;
    this.age += dt;
    const swell = this.stage.still ? 0.5 : (this.age % SWELL) / SWELL;
    this.ring
      .setScale(1 + 0.35 * swell)
      .setAlpha(this.age >= RING ? 0 : 1 - 0.8 * swell)
      .setVisible(this.age < RING);
  }

  private say(view: PublicWorld, { engineer, phrase, about, of }: Said): void {
    const { floats, say, plan } = this.stage;
    const at = this.seat(engineer);
    const name = view.engineers[engineer]?.name ?? '';
    if (at)
      floats.say(
        say('stage.said', { name, phrase: say(`message.phrase.${phrase}`) }),
        at.x,
        at.y - 62 * plan.scale,
        'plain',
        `said${engineer}`,
        0,
      );
    const spot = this.spot(view, about, of);
    if (spot) this.mark(spot);
  }

  private mark({ x, y }: Point): void {
    const { scene, plan } = this.stage;
    this.ring ??= scene.add
      .circle(0, 0, RADIUS * plan.scale)
      .setStrokeStyle(4, 0xffd84d)
      .setDepth(DEPTH.floats - 1);
    this.ring.setPosition(x, y).setVisible(true);
    this.age = 0;
  }

  private seat(engineer: string): Point | null {
    for (const table of this.stage.plan.tables)
      for (const seat of table.seats) if (seat.engineer === engineer) return { x: seat.x, y: seat.y };
    return null;
  }

  /** Where a thing stands on the stage. */
  private spot(view: PublicWorld, about: string, of: string): Point | null {
    const { plan } = this.stage;
    if (about === 'engineer') return this.seat(of);
    if (about === 'team') {
      const table = plan.tables.find(({ team }) => team === of);
      return table ? { x: table.x, y: table.y } : null;
    }
    if (about === 'module') return middleOf(plan, of);
    const unit = about === 'incident' ? (view.incidents[of]?.unit ?? '') : of;
    if (unit === 'monolith') return { x: plan.pie.cx, y: plan.pie.cy };
    return unit === '' ? null : middleOf(plan, unit);
  }
}
