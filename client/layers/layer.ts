/** What a layer of the stage is. */
import type * as Phaser from 'phaser';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { StageContext, StageThing } from '../scenes/types.ts';
import type { Crumbs } from './crumbs.ts';
import type { Floats } from './floats.ts';
import type { Baker } from './look/bake.ts';
import type { Pins } from './look/pins.ts';
import type { Say } from './look/words.ts';
import type { StagePlan } from './plan/plan.ts';

/** What all layers share. */
export interface Stage {
  readonly scene: Phaser.Scene;
  readonly baker: Baker;
  /** Names that keep their size on the screen. */
  readonly pins: Pins;
  readonly say: Say;
  /** Words that rise and fade. */
  readonly floats: Floats;
  /** Smoke, steam, sparks: one pool with one cap. */
  readonly crumbs: Crumbs;
  plan: StagePlan;
  view: PublicWorld;
  context: StageContext;
  /** Reduced motion: loops stand, moves are cuts. */
  still: boolean;
  /** Drawn without a graphics card: large pictures over one another are spared. */
  readonly thrifty: boolean;
  /** 0 day … 1 night, as it is drawn now. */
  darkness: number;
}

export interface Layer {
  /** Draws all anew: sizes or places changed. */
  place(): void;
  /** Draws what differs between two views; `previous` is null for the first one. */
  show(view: PublicWorld, previous: PublicWorld | null): void;
  /** Moves what moves by itself. Milliseconds. */
  tick?(now: number, dt: number): void;
  /** Rectangles of what may be chosen here. */
  things?(): StageThing[];
}
