/** The one scene: keeps the layers, hands them views and frames. It holds no state of the game. */
import * as Phaser from 'phaser';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { Calendar } from '../layers/calendar.ts';
import { Comings } from '../layers/comings.ts';
import { Couriers } from '../layers/couriers.ts';
import { Crumbs } from '../layers/crumbs.ts';
import { Cutovers } from '../layers/cutover.ts';
import { Floats } from '../layers/floats.ts';
import { Ground } from '../layers/ground.ts';
import { dayShare } from '../layers/hours.ts';
import type { Layer, Stage } from '../layers/layer.ts';
import { type Lamp, Light } from '../layers/light.ts';
import { Baker } from '../layers/look/bake.ts';
import { approach } from '../layers/look/motion.ts';
import { mix } from '../layers/look/palette.ts';
import { Pins } from '../layers/look/pins.ts';
import { tagWidth } from '../layers/look/tag.ts';
import { type Say, speaker } from '../layers/look/words.ts';
import { Names } from '../layers/names.ts';
import { Oven } from '../layers/oven.ts';
import { Pie } from '../layers/pie.ts';
import { plannedRoom, planParts, planSignature, planStage, type StagePlan } from '../layers/plan/plan.ts';
import type { Rect } from '../layers/plan/shapes.ts';
import { Plates } from '../layers/plates.ts';
import { Rollouts } from '../layers/rollouts.ts';
import { Sky } from '../layers/sky.ts';
import { Speech } from '../layers/speech.ts';
import { Strings } from '../layers/strings.ts';
import { Tables } from '../layers/tables.ts';
import { Train } from '../layers/train.ts';
import { Visits } from '../layers/visits.ts';
import { Wall } from '../layers/wall.ts';
import { Eye } from './eye.ts';
import type { Insets, StageContext, StageLayout, StageProbe, StageThing } from './types.ts';

export interface Room {
  width: number;
  height: number;
  dpr: number;
  insets: Insets;
}

let scenes = 0;
/** The colour of the floor from afar. */
const FLOOR = '#dfc090';

export class WorldScene extends Phaser.Scene {
  private stage: Stage | null = null;
  private layers: Layer[] = [];
  private names: Names | null = null;
  private texts: { seen(): { text: string; x: number; y: number; w: number; h: number }[] }[] = [];
  private room: Room = { width: 1, height: 1, dpr: 1, insets: { left: 0, right: 0, top: 0, bottom: 0 } };
  private signature = '';
  private seen: PublicWorld | null = null;
  /** Where the camera stands. */
  readonly eye = new Eye(() => this.settle());
  private still = false;
  private places: StageLayout = { rev: 0, width: 0, height: 0, zoom: 1, things: [] };
  private readonly listeners = new Set<(layout: StageLayout) => void>();
  private readonly say: Say;
  private readonly thrifty: boolean;
  private frameMs = 0;
  /** When the frames of the last second began. */
  private readonly beats: number[] = [];
  private readonly lightName = String(scenes++);

  /** `thrifty`: drawn without a graphics card, so there are fewer pictures to lay over each other. */
  constructor(
    t: ((key: string, params?: Record<string, string | number>) => string | null) | undefined,
    thrifty: boolean,
  ) {
    super({ key: 'world' });
    this.thrifty = thrifty;
    this.say = speaker(t);
  }

  /** A view was shown. */
  get begun(): boolean {
    return this.stage !== null;
  }

  /** The room changed: size, pixel ratio or panels. */
  setRoom(room: Room): void {
    this.room = room;
    this.cameras.main.setOrigin(0, 0);
    this.eye.setRoom(roomOf(room), this.stage ? this.picture(this.stage.view) : roomOf(room));
    this.eye.apply(this.cameras.main, room.dpr);
    if (!this.stage) return;
    this.sharpen(this.stage);
    this.replan(this.stage.view);
  }

  setStill(still: boolean): void {
    this.still = still;
    if (!this.stage || this.stage.still === still) return;
    this.stage.still = still;
    this.replan(this.stage.view);
  }

  /** Draws what changed since the view before. */
  present(view: PublicWorld, previous: PublicWorld | null, context: StageContext): void {
    if (!this.stage) {
      this.open(view, context);
      return;
    }
    const { stage } = this;
    stage.view = view;
    stage.context = context;
    // The same view may come again with another pick: what happened must not happen twice.
    const before = view === this.seen ? null : previous;
    this.seen = view;
    const signature = planSignature(planParts(view));
    if (signature !== this.signature) this.replan(view);
    for (const layer of this.layers) layer.show(view, before);
    this.eye.attend(stage, before);
    this.publish();
  }

  override update(now: number, dt: number): void {
    const { stage } = this;
    if (!stage) return;
    const start = performance.now();
    this.beats.push(start);
    while (this.beats[0]! < start - 1000) this.beats.shift();
    const step = Math.min(dt, 100);
    const { dark } = dayShare(stage.view);
    stage.darkness = stage.still ? dark : approach(stage.darkness, dark, step, 260);
    stage.crumbs.darkness = stage.darkness;
    if (this.thrifty) this.cameras.main.setBackgroundColor(mix(FLOOR, '#1c2742', stage.darkness));
    for (const layer of this.layers) layer.tick?.(now, step);
    this.aim(step);
    stage.crumbs.tick(step);
    stage.floats.tick(step, stage.still);
    stage.baker.flush();
    this.frameMs = approach(this.frameMs, performance.now() - start, dt, 300);
  }

  layout(): StageLayout {
    return this.places;
  }

  onLayout(listener: (layout: StageLayout) => void): () => void {
    this.listeners.add(listener);
    if (this.places.rev > 0) listener(this.places);
    return () => this.listeners.delete(listener);
  }

  probe(): StageProbe {
    const { stage, room } = this;
    const font = stage?.plan.font ?? 0;
    return {
      fps: this.beats.length,
      frameMs: this.frameMs,
      objects: this.children.length,
      particles: stage?.crumbs.count ?? 0,
      couriers: this.layers.reduce((sum, layer) => sum + ((layer as { count?: number }).count ?? 0), 0),
      textures: stage?.baker.count ?? 0,
      dpr: room.dpr,
      canvasWidth: this.game.canvas.width,
      canvasHeight: this.game.canvas.height,
      darkness: stage?.darkness ?? 0,
      labels: [
        ...this.texts.flatMap((layer) => layer.seen()).map((name) => ({ ...name, size: Math.max(12, font) })),
        ...(stage?.floats.seen() ?? []).map((word) => ({ ...word, size: 13 })),
      ],
    };
  }

  private aim(dt: number): void {
    const { stage, room } = this;
    if (!stage || !this.eye.tick(dt, stage.still)) return;
    this.eye.apply(this.cameras.main, room.dpr);
    stage.pins.setZoom(this.eye.lens.now.zoom);
    stage.floats.setRoom(this.eye.lens.seen(), this.eye.lens.now.zoom);
  }

  /** The camera stands: drawings as sharp as it is near, buttons where the things are now. */
  private settle(): void {
    const { stage } = this;
    if (!stage) return;
    if (this.sharpen(stage)) this.replan(stage.view);
    // Near enough, more names have room.
    else for (const layer of this.layers) layer.show(stage.view, null);
    this.publish();
  }

  /** Drawings have as many pixels as are seen of them, within bounds; true when they must be made anew. */
  private sharpen(stage: Stage): boolean {
    const { dpr } = this.room;
    const near = this.eye.lens.zoom >= 1.9 ? 2 : 1;
    const wanted = Math.max(dpr, Math.min(dpr * near, this.thrifty ? 2 : 3));
    if (stage.baker.dpr === wanted && stage.baker.least === dpr) return false;
    stage.baker.dpr = wanted;
    stage.baker.least = dpr;
    stage.floats.setDpr(dpr);
    return true;
  }

  private open(view: PublicWorld, context: StageContext): void {
    const baker = new Baker(this);
    baker.dpr = this.room.dpr;
    baker.least = this.room.dpr;
    const stage: Stage = {
      scene: this,
      baker,
      pins: new Pins(() => baker.dpr),
      say: this.say,
      floats: new Floats(this),
      crumbs: new Crumbs(baker),
      plan: this.plan(view),
      view,
      context,
      still: this.still,
      thrifty: this.thrifty,
      darkness: dayShare(view).dark,
    };
    stage.floats.setDpr(this.room.dpr);
    this.stage = stage;
    const plates = new Plates(stage);
    const pie = new Pie(stage, plates.flying);
    this.names = new Names(stage);
    const walking = new Set<string>();
    const tables = new Tables(stage, walking);
    const oven = new Oven(stage);
    const train = new Train(stage);
    const strings = new Strings(stage, plates.flying);
    const couriers = new Couriers(stage, () => strings.ways());
    const cutovers = new Cutovers(stage, plates.flying);
    this.texts = [this.names, tables, oven, train];
    const lamps = (): Lamp[] => [pie, oven, plates, tables].flatMap((layer) => layer.lamps());
    const light = new Light(stage, lamps, this.lightName);
    this.eye.things = () => this.layers.flatMap((layer) => layer.things?.() ?? []);
    this.layers = [
      new Ground(stage),
      new Sky(stage),
      new Calendar(stage),
      new Wall(stage),
      oven,
      train,
      pie,
      plates,
      new Rollouts(stage),
      strings,
      tables,
      new Comings(stage, walking),
      new Visits(stage),
      new Speech(stage),
      couriers,
      cutovers,
      light,
      this.names,
    ];
    this.replan(view);
  }

  /** What is drawn: the room no panel covers, or more where that would be too little. */
  private picture(view: PublicWorld): Rect {
    const services = planParts(view).modules.filter((module) => module.alone).length;
    return plannedRoom(roomOf(this.room), services);
  }

  private plan(view: PublicWorld): StagePlan {
    const { width, height } = this.room;
    const room = this.picture(view);
    return planStage({
      width,
      height: Math.max(height, room.y + room.h),
      room,
      ...planParts(view),
      labelWidth: (module, font, compact) =>
        tagWidth(
          this.say(`name.module.${module}`),
          font,
          font + 7,
          compact ? 'band' : 'emblem',
          compact ? 0 : 1,
        ),
      plateWidth: (module, font, compact) =>
        tagWidth(this.say(`name.module.${module}`), font, font + 7, 'none', compact ? 0 : 1),
    });
  }

  private replan(view: PublicWorld): void {
    const stage = this.stage!;
    this.signature = planSignature(planParts(view));
    stage.plan = this.plan(view);
    this.eye.setRoom(roomOf(this.room), this.picture(view));
    stage.floats.setRoom(this.eye.lens.seen(), this.eye.lens.now.zoom);
    stage.crumbs.clear();
    // Old pictures go only after the images that show them were replaced.
    stage.baker.retire();
    for (const layer of this.layers) layer.place();
    stage.baker.sweep();
    this.publish();
  }

  private publish(): void {
    // While the camera is on its way the buttons are moved along; they are laid out anew when it stands.
    if (this.eye.unsettled && this.places.rev > 0) return;
    const things: StageThing[] = this.layers
      .flatMap((layer) => layer.things?.() ?? [])
      .map((thing) => {
        const seen = this.eye.lens.toScreen(thing);
        return {
          ...thing,
          x: Math.round(seen.x),
          y: Math.round(seen.y),
          w: Math.round(seen.w),
          h: Math.round(seen.h),
        };
      });
    const { width, height } = this.room;
    const { zoom } = this.eye.lens.now;
    const same =
      JSON.stringify([things, width, height, zoom]) ===
      JSON.stringify([this.places.things, this.places.width, this.places.height, this.places.zoom]);
    if (same && this.places.rev > 0) return;
    this.eye.published();
    this.places = { rev: this.places.rev + 1, width, height, zoom, things };
    for (const listener of this.listeners) listener(this.places);
  }
}

const roomOf = ({ width, height, insets }: Room): Rect => ({
  x: insets.left,
  y: insets.top,
  w: width - insets.left - insets.right,
  h: height - insets.top - insets.bottom,
});
