/**
 * How a new version reaches the table, so that each strategy looks like itself: all at once blinks and steams, half and half
 * and rolling serve one part anew, a canary one thin piece, blue and green keep a second pizza on a trolley and swap.
 */
import type * as Phaser from 'phaser';
import { WARM_HOURS } from '../../shared/sim/balance/deploys.ts';
import { HOUR_TICKS } from '../../shared/sim/calendar.ts';
import type { DeployRow, PublicWorld, UnitRow } from '../../shared/sim/publicWorld.ts';
import { DEPTH } from './depth.ts';
import { Keyed } from './keyed.ts';
import type { Layer, Stage } from './layer.ts';
import { easeInOut } from './look/motion.ts';
import type { StagePlan } from './plan/plan.ts';
import { clamp, lerp, type Point } from './plan/shapes.ts';
import { drawBackwards, drawFlash, drawShare, drawSlate, drawSpare, drawTrolley } from './rolloutArt.ts';
import { drawTaster } from './trainArt.ts';

const FLASH = 900;
const SWAP = 1100;
const GREEN = '#5ec98a';
const BLUE = '#6aa5ff';

/** What is served by a unit: where it lies and where its trolley and its taster stand. */
interface Dish extends Point {
  rx: number;
  ry: number;
  /** Size of what stands beside it. */
  u: number;
  trolley: Point;
  taster: Point | null;
}

interface Serving {
  dish: Dish;
  deploy: DeployRow;
  share: Phaser.GameObjects.Image | null;
  back: Phaser.GameObjects.Image | null;
  flash: Phaser.GameObjects.Image | null;
  trolley: Phaser.GameObjects.Image | null;
  spare: Phaser.GameObjects.Image | null;
  swapped: Phaser.GameObjects.Image | null;
  taster: Phaser.GameObjects.Image | null;
  flashed: number;
  swappedAt: number;
  said: string;
}

/** Where a unit's dish lies on the stage; null for one that has no place there. */
export function dishOf(plan: StagePlan, unit: UnitRow): Dish | null {
  const { pie, oven, scale } = plan;
  if (unit.kind === 'monolith') {
    return {
      x: pie.cx,
      y: pie.cy,
      rx: pie.rx * 0.97,
      ry: pie.ry * 0.97,
      u: (oven.h / 115) * 1.05,
      trolley: { x: oven.x + oven.w + 30 * scale, y: plan.wall + 12 * scale },
      // Its taster stands at the oven and belongs to it.
      taster: null,
    };
  }
  const plate = plan.plates.find((place) => place.module === unit.id);
  if (!plate) return null;
  const u = plate.r / 38;
  return {
    x: plate.x,
    y: plate.y,
    rx: plate.r * 0.92,
    ry: plate.r * 0.66,
    u: u * 0.62,
    trolley: { x: plate.x - plate.r * 0.95, y: plate.y + plate.r * 0.72 },
    taster: { x: plate.x - plate.r * 0.98, y: plate.y + plate.r * 0.72 },
  };
}

/** The deploy whose looks are on the table now: the running one, or the last one while its old set still stands warm. */
export function servedBy(view: PublicWorld, unit: UnitRow): DeployRow | null {
  if (view.phase === 'lapse') return null;
  const running = view.deploys[unit.deploy];
  if (running) return running;
  if (view.policies.hosting?.value === 'own') return null;
  return (
    Object.values(view.deploys).find(
      (row) =>
        row.unit === unit.id &&
        row.number === unit.version &&
        row.strategy === 'blueGreen' &&
        row.state === 'done' &&
        view.tick - row.liveAt < WARM_HOURS * HOUR_TICKS,
    ) ?? null
  );
}

export class Rollouts implements Layer {
  private readonly stage: Stage;
  private readonly servings: Keyed<DeployRow, Serving>;
  private slate: Phaser.GameObjects.Image | null = null;

  constructor(stage: Stage) {
    this.stage = stage;
    this.servings = new Keyed<DeployRow, Serving>(
      (row) => this.make(row),
      (serving, row, before) => this.change(serving, row, before),
      (serving) => {
        for (const image of imagesOf(serving)) image.destroy();
      },
    );
  }

  place(): void {
    this.slate?.destroy();
    this.slate = null;
    this.servings.clear();
    this.show(this.stage.view);
  }

  show(view: PublicWorld): void {
    const { plan } = this.stage;
    this.servings.sync(
      Object.values(view.units).flatMap((unit) => {
        const deploy = dishOf(plan, unit) && servedBy(view, unit);
        return deploy ? [[deploy.id, deploy] as const] : [];
      }),
    );
    this.sign(view);
  }

  tick(now: number, dt: number): void {
    for (const [, serving] of this.servings.entries()) this.move(serving, now, dt);
  }

  private make(deploy: DeployRow): Serving {
    const dish = dishOf(this.stage.plan, this.stage.view.units[deploy.unit]!)!;
    return {
      dish,
      deploy,
      share: null,
      back: null,
      flash: null,
      trolley: null,
      spare: null,
      swapped: null,
      taster: null,
      flashed: FLASH,
      swappedAt: SWAP,
      said: '',
    };
  }

  private change(serving: Serving, row: DeployRow, before: DeployRow | null): void {
    serving.deploy = row;
    const arrived = row.share >= 1 && before !== null && before.share < 1 && row.state !== 'rollingBack';
    if (arrived) this.arrive(serving);
    const { state, strategy, share } = row;
    const said = `${state}${strategy}${share}`;
    if (said === serving.said) return;
    serving.said = said;
    this.dress(serving);
  }

  /** Everybody has the new version: one blink at most, and steam. */
  private arrive(serving: Serving): void {
    const { still, crumbs } = this.stage;
    const { x, y, rx, ry } = serving.dish;
    if (serving.deploy.strategy === 'allAtOnce') serving.flashed = 0;
    if (serving.deploy.strategy === 'blueGreen') serving.swappedAt = 0;
    if (still) return;
    for (let i = 0; i < 14; i++) {
      const angle = (i / 14) * Math.PI * 2;
      const far = 0.25 + (i % 3) * 0.26;
      crumbs.puff('steam', x + Math.cos(angle) * rx * far, y + Math.sin(angle) * ry * far, rx * 0.3, 2);
    }
  }

  private dress(serving: Serving): void {
    const { baker, plan } = this.stage;
    const { dish, deploy } = serving;
    const { x, y, rx, ry, u } = dish;
    const { state, strategy, share } = deploy;
    for (const image of imagesOf(serving)) image.destroy();
    serving.share = serving.back = serving.trolley = serving.spare = serving.taster = null;
    serving.flash = serving.swapped = null;
    const size = { w: rx * 2 + 16, h: ry * 2 + 16 };
    const name = `${rx.toFixed(1)}`;
    if (state === 'rollingBack')
      serving.back = baker
        .image(`back:${name}`, { w: rx * 2.5, h: ry * 2.5 }, (brush) =>
          drawBackwards(brush, rx * 1.04, ry * 1.04),
        )
        .setPosition(x, y)
        .setDepth(DEPTH.strings - 2);
    if (state === 'rollout' && share > 0 && share < 1) {
      const shaded = strategy === 'halfAndHalf';
      serving.share = baker
        .image(`share:${name}:${share}:${shaded}`, size, (brush) => drawShare(brush, rx, ry, share, shaded))
        .setPosition(x, y)
        .setDepth(DEPTH.floor + y + rx * 0.5);
    }
    if (strategy === 'allAtOnce')
      serving.flash = baker
        .image(`blink:${name}`, size, (brush) => drawFlash(brush, rx, ry))
        .setPosition(x, y)
        .setDepth(DEPTH.strings - 1)
        .setVisible(false);
    if (dish.taster && strategy === 'canary' && (state === 'rollout' || state === 'verifying'))
      serving.taster = baker
        .image(`taster:${u.toFixed(2)}`, { w: 44 * u, h: 76 * u, oy: 70 * u }, (brush) => {
          brush.scale(u, u);
          drawTaster(brush);
        })
        .setPosition(dish.taster.x, dish.taster.y)
        .setDepth(DEPTH.floor + dish.taster.y);
    if (strategy !== 'blueGreen' || state === 'gates' || state === 'rolledBack') return;
    const old = share >= 1;
    const { trolley } = dish;
    const depth = dish.taster ? DEPTH.floor + trolley.y : DEPTH.train + 1;
    serving.trolley = baker
      .image(`trolley:${old}:${u.toFixed(2)}`, { w: 64 * u, h: 40 * u, oy: 32 * u }, (brush) => {
        brush.scale(u, u);
        drawTrolley(brush, old ? BLUE : GREEN);
      })
      .setPosition(trolley.x, trolley.y)
      .setDepth(depth);
    serving.spare = this.spare(u, state === 'oven')
      .setPosition(trolley.x, trolley.y - 27 * u)
      .setDepth(depth + 0.1);
    if (serving.swappedAt < SWAP)
      serving.swapped = this.spare(u, false)
        .setPosition(trolley.x, trolley.y - 27 * u)
        .setDepth(plan ? DEPTH.couriers + 18 : 0);
  }

  private spare(u: number, pale: boolean): Phaser.GameObjects.Image {
    return this.stage.baker.image(`spare:${pale}:${u.toFixed(2)}`, { w: 52 * u, h: 46 * u }, (brush) => {
      brush.scale(u, u);
      drawSpare(brush, 22, pale);
    });
  }

  private move(serving: Serving, now: number, dt: number): void {
    const { still, crumbs, baker } = this.stage;
    const { dish, deploy } = serving;
    serving.back?.setAlpha(still ? 0.9 : 0.72 + 0.2 * Math.sin(now / 300));
    serving.share?.setAlpha(still ? 1 : 0.86 + 0.14 * Math.sin(now / 420));
    if (serving.taster && !still) serving.taster.setRotation(Math.sin(now / 420) * 0.05);
    if (serving.share && !still && Math.random() < dt / 420) {
      const angle = -Math.PI / 2 + Math.random() * deploy.share * Math.PI * 2;
      crumbs.puff(
        'steam',
        dish.x + Math.cos(angle) * dish.rx * 0.6,
        dish.y + Math.sin(angle) * dish.ry * 0.6,
        dish.rx * 0.2,
        1.5,
      );
    }
    if (serving.trolley && deploy.state === 'oven' && !still && Math.random() < dt / 600)
      crumbs.puff('steam', dish.trolley.x, dish.trolley.y - 30 * dish.u, 14 * dish.u, 1.2);
    serving.flashed = still ? FLASH : Math.min(FLASH, serving.flashed + dt);
    const lit = 1 - serving.flashed / FLASH;
    serving.flash?.setVisible(lit > 0).setAlpha(lit * lit * 0.9);
    if (!serving.swapped) return;
    serving.swappedAt = still ? SWAP : serving.swappedAt + dt;
    const t = easeInOut(clamp(serving.swappedAt / SWAP, 0, 1));
    // The new one flies in and grows; the old one, smaller and smaller, takes its place on the trolley.
    const from = { x: dish.trolley.x, y: dish.trolley.y - 27 * dish.u };
    const grown = dish.rx / (22 * dish.u);
    serving.swapped
      .setPosition(lerp(from.x, dish.x, t), lerp(from.y, dish.y, t) - Math.sin(t * Math.PI) * dish.rx * 0.3)
      .setScale(lerp(1, grown, t) / baker.dpr)
      .setAlpha(t < 0.7 ? 1 : (1 - t) / 0.3);
    serving.spare?.setAlpha(t);
    if (t < 1) return;
    serving.swapped.destroy();
    serving.swapped = null;
    serving.spare?.setAlpha(1);
  }

  /** The slate on the oven: the strategy the next deploy of the shared train will take, or the running one takes. */
  private sign(view: PublicWorld): void {
    const unit = view.units.monolith;
    if (!unit) return;
    const { oven } = this.stage.plan;
    const strategy = view.deploys[unit.deploy]?.strategy ?? unit.strategy;
    const s = Math.max(16, oven.w * 0.15);
    const size = { w: s + 6, h: s + 6 };
    const draw = (brush: CanvasRenderingContext2D): void => drawSlate(brush, strategy, s);
    if (!this.slate)
      this.slate = this.stage.baker
        .image(`slate:${strategy}`, size, draw)
        .setPosition(oven.x + oven.w * 0.82, oven.y + oven.h * 0.5)
        .setDepth(DEPTH.oven + 3);
    else this.stage.baker.show(this.slate, `slate:${strategy}`, size, draw);
  }
}

const imagesOf = (serving: Serving): Phaser.GameObjects.Image[] =>
  [
    serving.share,
    serving.back,
    serving.flash,
    serving.trolley,
    serving.spare,
    serving.swapped,
    serving.taster,
  ].filter((image): image is Phaser.GameObjects.Image => image !== null);
