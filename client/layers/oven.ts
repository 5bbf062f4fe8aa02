/** The one oven: fire, door, a dial that shows how far the deploy is, the taster of a canary, and light by its state. */
import type * as Phaser from 'phaser';
import { NEARLY_FULL } from '../../shared/sim/balance/traffic.ts';
import { weekOfQuarter } from '../../shared/sim/calendar.ts';
import type { DeployRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { StageThing } from '../scenes/types.ts';
import { DEPTH } from './depth.ts';
import type { Layer, Stage } from './layer.ts';
import type { Lamp } from './light.ts';
import { glow } from './look/bake.ts';
import { approach } from './look/motion.ts';
import { tintOf } from './look/palette.ts';
import { showTag, tagWidth } from './look/tag.ts';
import { clamp } from './plan/shapes.ts';
import { drawDial, drawDoor, drawHearth, drawOven, drawTaster } from './trainArt.ts';

/** Servers fuller than this are not told in per cent any more. */
const OVER = 2;

export class Oven implements Layer {
  private readonly stage: Stage;
  private images: Phaser.GameObjects.Image[] = [];
  private hearth: Phaser.GameObjects.Image | null = null;
  private door: Phaser.GameObjects.Image | null = null;
  private shine: Phaser.GameObjects.Image | null = null;
  private taster: Phaser.GameObjects.Image | null = null;
  private name: Phaser.GameObjects.Image | null = null;
  private ring: Phaser.GameObjects.Graphics | null = null;
  private deploy: DeployRow | null = null;
  private heat = 0.25;
  private shut = 0;
  private drawn = '';
  private said = '';
  private text = '';

  constructor(stage: Stage) {
    this.stage = stage;
  }

  place(): void {
    const { baker, plan, scene } = this.stage;
    for (const image of this.images) image.destroy();
    this.ring?.destroy();
    this.name?.destroy();
    this.name = null;
    this.said = '';
    this.drawn = '';
    const { oven } = plan;
    const { w, h } = oven;
    const x = oven.x + w / 2;
    const y = oven.y + h;
    const size = { w: w * 1.16, h: h * 1.1, oy: h * 1.03 };
    const body = baker
      .image('oven', size, (brush) => drawOven(brush, w, h))
      .setPosition(x, y)
      .setDepth(DEPTH.oven);
    this.hearth = baker
      .image('oven:fire', size, (brush) => drawHearth(brush, w, h))
      .setPosition(x, y)
      .setDepth(DEPTH.oven + 1);
    this.door = baker
      .image('oven:door', size, (brush) => drawDoor(brush, w, h))
      .setPosition(x, y)
      .setDepth(DEPTH.oven + 2);
    const r = h * 0.125;
    const dial = baker
      .image('oven:dial', { w: r * 2 + 6, h: r * 2 + 6 }, (brush) => drawDial(brush, r))
      .setPosition(x, oven.y + h * 0.27)
      .setDepth(DEPTH.oven + 3);
    this.shine = baker
      .image('oven:shine', { w: 160, h: 160 }, (brush) =>
        glow(brush, 80, [
          [0, 'rgba(255,160,60,.6)'],
          [0.5, 'rgba(255,120,40,.2)'],
          [1, 'rgba(255,90,20,0)'],
        ]),
      )
      .setPosition(x, y - h * 0.24)
      .setDepth(DEPTH.light + 1)
      .setBlendMode('ADD');
    this.shine.setDisplaySize(w * 1.7, h * 1.5);
    const u = h / 115;
    this.taster = baker
      .image('taster', { w: 44 * u, h: 76 * u, oy: 70 * u }, (brush) => {
        brush.scale(u, u);
        drawTaster(brush);
      })
      .setPosition(x + w * 0.62, y + 8 * u)
      .setDepth(DEPTH.floor + 0.5)
      .setVisible(false);
    this.images = [body, this.hearth, this.door, dial, this.shine, this.taster];
    this.ring = scene.add
      .graphics()
      .setDepth(DEPTH.light + 3)
      .setPosition(x, oven.y + h * 0.27);
    this.show(this.stage.view, null);
  }

  show(view: PublicWorld, previous: PublicWorld | null): void {
    const unit = view.units.monolith;
    // In the time-lapse deploys follow one another too fast to be told apart.
    this.deploy = (view.phase !== 'lapse' && unit && view.deploys[unit.deploy]) || null;
    const before = previous?.units.monolith?.deploy;
    if (before && before !== unit?.deploy) this.announce(view, before);
    this.label(view);
  }

  tick(now: number, dt: number): void {
    const { still, plan } = this.stage;
    const { deploy } = this;
    const baking = deploy?.state === 'oven';
    this.heat = approach(this.heat, deploy ? (baking ? 1 : 0.75) : 0.22, dt, 400);
    this.shut = approach(this.shut, baking ? 1 : 0, dt, still ? 1 : 200);
    const breath = still ? 1 : 0.92 + 0.08 * Math.sin(now / 350);
    this.hearth!.setAlpha(0.35 + 0.65 * this.heat * breath);
    this.shine!.setAlpha((0.2 + this.heat * 0.75) * breath * (0.35 + 0.65 * this.stage.darkness));
    // The door slides down from the arch; open, it hangs out of sight above the mouth.
    this.door!.setAlpha(this.shut).setY(plan.oven.y + plan.oven.h * (1 - 0.1 * (1 - this.shut)));
    this.taster!.setVisible(
      deploy?.strategy === 'canary' && (deploy.state === 'rollout' || deploy.state === 'verifying'),
    );
    if (this.taster!.visible && !still) this.taster!.setRotation(Math.sin(now / 420) * 0.05);
    if (!still && Math.random() < dt / (baking ? 320 : 2200)) {
      this.stage.crumbs.puff(
        'steam',
        plan.oven.x + plan.oven.w / 2,
        plan.oven.y + 8,
        24 * plan.scale,
        baking ? 1.5 : 0.8,
      );
    }
    this.progress();
  }

  lamps(): Lamp[] {
    const { oven } = this.stage.plan;
    return [
      {
        x: oven.x + oven.w / 2,
        y: oven.y + oven.h * 0.8,
        r: oven.w * (0.7 + this.heat * 0.35),
        colour: '#ff9a48',
        power: 0.3 + this.heat * 0.6,
        flat: 0.8,
      },
    ];
  }

  things(): StageThing[] {
    const { oven } = this.stage.plan;
    return [{ id: 'monolith', kind: 'unit', x: oven.x, y: oven.y, w: oven.w, h: oven.h }];
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

  private announce(view: PublicWorld, id: string): void {
    if (view.phase === 'lapse') return;
    const row = view.deploys[id];
    if (!row) return;
    const { plan, floats, say } = this.stage;
    const x = plan.oven.x + plan.oven.w / 2;
    if (row.state === 'rolledBack')
      floats.say(say('stage.rolledBack'), x, plan.wall + 20, 'bad', `back${id}`);
    else floats.say(say('stage.live', { n: row.number }), x, plan.wall + 20, 'good', `live${id}`);
  }

  /** How much of the present stage is over, or which share of users has the new version. */
  private share(): number {
    const { deploy } = this;
    if (!deploy) return 0;
    if (deploy.state === 'rollout' && deploy.share > 0) return deploy.share;
    const length = deploy.stageEnds - deploy.stageAt;
    return length > 0 ? clamp((this.stage.view.tick - deploy.stageAt) / length, 0, 1) : 1;
  }

  private progress(): void {
    const share = Math.round(this.share() * 90) / 90;
    const drawn = `${share}${this.deploy?.state ?? ''}`;
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    const ring = this.ring!;
    const r = this.stage.plan.oven.h * 0.125;
    ring.clear();
    if (!this.deploy) return;
    const back = this.deploy.state === 'rollingBack';
    ring.fillStyle(tintOf(back ? '#ff6a45' : '#ffb000'), 1);
    ring.slice(0, 0, r * 0.68, -Math.PI / 2, -Math.PI / 2 + Math.max(0.02, share) * Math.PI * 1.999, false);
    ring.fillPath();
    ring.lineStyle(Math.max(2, r * 0.16), tintOf('#1b2333'), 1);
    ring.strokeCircle(0, 0, r * 0.99);
  }

  private label(view: PublicWorld): void {
    const { say, baker, plan, darkness } = this.stage;
    const { deploy } = this;
    const unit = view.units.monolith;
    if (!unit) return;
    const lapse = view.phase === 'lapse';
    const full = Math.max(unit.utilisation, unit.databaseUse);
    // Beyond twice what they hold a share says nothing: they are over.
    const busy = full > OVER ? 'stage.oven.over' : 'stage.oven.full';
    const calm = full < NEARLY_FULL ? 'stage.oven.idle' : busy;
    const key = lapse ? 'stage.week' : deploy ? `stage.oven.${deploy.state}` : calm;
    this.text = say(key, {
      share: Math.round((deploy?.share ?? full) * 100),
      n: weekOfQuarter(view.tick),
    });
    const night = darkness > 0.5;
    const said = `${this.text}${night}${lapse}${full > 1}`;
    if (said === this.said) return;
    this.said = said;
    const font = Math.max(12, plan.font - 1);
    this.name = showTag(baker, this.name, {
      text: this.text,
      look: null,
      badge: 'none',
      font,
      height: plan.labelHeight,
      night,
      tone: lapse
        ? 'plain'
        : deploy?.state === 'rollingBack' || full > 1
          ? 'bad'
          : deploy || full >= NEARLY_FULL
            ? 'warn'
            : 'plain',
      trays: 0,
      picked: false,
      mirrored: false,
    });
    const w = tagWidth(this.text, font, plan.labelHeight, 'none', 0);
    const rect = {
      x: Math.round(plan.oven.x + plan.oven.w / 2 - w / 2),
      y: Math.round(plan.oven.y + plan.oven.h + 2 * plan.scale),
      w,
      h: plan.labelHeight,
    };
    this.stage.pins.set(this.name.setDepth(DEPTH.labels), rect, 0.5, 0.5);
  }
}
