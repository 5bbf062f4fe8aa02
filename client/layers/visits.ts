/** Monkeys at work: each comes in by the door when it acts, does its deed at the thing, and leaves. */
import type { LogRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { Layer, Stage } from './layer.ts';
import type { Point } from './plan/shapes.ts';
import { middleOf } from './plan/strings.ts';
import { drawMonkey, type MonkeyKind } from './walkArt.ts';
import { Walks, wayToThing } from './walks.ts';

/** What a monkey did and where. */
export interface Deed {
  monkey: MonkeyKind;
  /** The module or unit it stands at; '' for the machines at the wall. */
  at: string;
  /** Key of what is said there, and the rule it is about. */
  says: 'found' | 'held' | 'swept' | 'broken' | 'mended';
  rule: string;
}

/** How long a deed takes, milliseconds. */
const DEED = 2200;
/** Monkeys in the house at once. */
const MOST = 3;

/** What the monkeys did between two views: chaos and conformity leave facts, the janitor leaves less waste. */
export function deedsBetween(view: PublicWorld, before: PublicWorld): Deed[] {
  const fresh = Object.values(view.log).filter((row) => !before.log[row.id]);
  const deeds = fresh.flatMap((row): Deed[] => {
    const params = read(row);
    const at = String(params.module ?? params.unit ?? '');
    const rule = String(params.rule ?? '');
    if (row.kind === 'chaosStruck')
      return [{ monkey: 'chaos', at, says: params.found ? 'found' : 'held', rule: '' }];
    if (row.kind === 'ruleBroken') return [{ monkey: 'conformity', at, says: 'broken', rule }];
    if (row.kind === 'ruleMended') return [{ monkey: 'conformity', at, says: 'mended', rule }];
    return [];
  });
  const janitor = (view.practices.janitorMonkey?.level ?? 0) > 0;
  if (janitor && before.waste > 0 && view.waste < before.waste * 0.97)
    deeds.push({ monkey: 'janitor', at: '', says: 'swept', rule: '' });
  return deeds;
}

/** The fields of a log row; {} when they cannot be read. */
export function read(row: LogRow): Record<string, unknown> {
  try {
    return JSON.parse(row.params) as Record<string, unknown>;
  } catch {
    return {};
  }
}

export class Visits implements Layer {
  private readonly stage: Stage;
  private readonly walks: Walks;
  private sent = 0;

  constructor(stage: Stage) {
    this.stage = stage;
    this.walks = new Walks(stage);
  }

  place(): void {
    this.walks.clear();
    this.sent = 0;
  }

  show(view: PublicWorld, previous: PublicWorld | null): void {
    if (!previous || view.phase !== 'live' || previous.phase !== 'live') return;
    for (const deed of deedsBetween(view, previous)) this.send(deed);
  }

  tick(now: number, dt: number): void {
    this.walks.tick(now, dt);
  }

  private send(deed: Deed): void {
    const spot = this.spot(deed.at);
    const id = `${deed.monkey}:${deed.at}`;
    if (!spot || this.sent >= MOST || this.walks.has(id)) return;
    const { plan, baker } = this.stage;
    const u = Math.max(0.66, plan.scale) * 1.05;
    this.sent += 1;
    this.walks.send({
      id,
      path: wayToThing(plan, spot),
      stop: DEED,
      back: true,
      dress: (image, step) =>
        baker.show(
          image,
          `monkey:${deed.monkey}:${step}`,
          { w: 56 * u, h: 62 * u, ox: 26 * u, oy: 57 * u },
          (brush) => {
            brush.scale(u, u);
            drawMonkey(brush, deed.monkey, step);
          },
        ),
      arrive: () => this.act(deed, spot),
      done: () => {
        this.sent -= 1;
      },
    });
  }

  private act(deed: Deed, spot: Point): void {
    const { crumbs, floats, say, plan, still } = this.stage;
    const tone = deed.says === 'found' || deed.says === 'broken' ? 'bad' : 'good';
    const rule = deed.rule && say(`name.rule.${deed.rule}`);
    floats.say(say(`stage.monkey.${deed.says}`, { rule }), spot.x, spot.y - 56 * plan.scale, tone);
    if (still) return;
    for (let i = 0; i < 8; i++)
      crumbs.puff(deed.monkey === 'chaos' ? 'spark' : 'flour', spot.x + 12, spot.y - 8, 9 * plan.scale, 1);
  }

  /** Where a monkey stands: before the plate or at the rim of the pie, next to the slice. */
  private spot(at: string): Point | null {
    const { plan } = this.stage;
    const { pie, oven, scale } = plan;
    if (at === '') return { x: oven.x + oven.w + 46 * scale, y: plan.wall + 18 * scale };
    const plate = plan.plates.find((place) => place.module === at);
    if (plate) return { x: plate.x - plate.r * 0.3, y: plate.y + plate.r * 0.5 };
    if (at === 'monolith') return { x: pie.cx + pie.rx * 0.5, y: pie.cy - pie.ry * 0.8 };
    return middleOf(plan, at);
  }
}
