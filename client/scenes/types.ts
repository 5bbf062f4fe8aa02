/** What the rest of the client may know of the stage. Nothing here imports the renderer. */
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';

/** Room taken by panels over the canvas, in CSS pixels. */
export interface Insets {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Who looks at the stage and what she has picked. */
export interface StageContext {
  /** The viewer's engineer, '' for a projector. */
  me: string;
  /** The id of the picked thing (module, unit, team or engineer), ''. */
  selected: string;
}

export type StageThingKind = 'module' | 'unit' | 'team' | 'engineer' | 'train' | 'call';

/** Something a button may be laid over, in CSS pixels relative to the host. */
export interface StageThing {
  id: string;
  kind: StageThingKind;
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface StageLayout {
  /** Grows by one whenever a rectangle changed. */
  rev: number;
  width: number;
  height: number;
  /** How near the camera is: 1 shows the whole picture. */
  zoom: number;
  things: StageThing[];
}

/** How the rectangles of the last layout have moved since, while the camera is on its way: times `scale`, plus x and y. */
export interface StageShift {
  scale: number;
  x: number;
  y: number;
}

/** The camera in the words of the page. Points are CSS pixels relative to the host. */
export interface StageCamera {
  zoomBy(factor: number, at?: { x: number; y: number }): void;
  /** `held`: a finger is on the picture, which follows at once. */
  panBy(dx: number, dy: number, held?: boolean): void;
  fit(): void;
  /** Goes near to a thing; false where it is not on the stage. */
  lookAt(kind: StageThingKind, id: string): boolean;
  /** Moves as little as needed for a thing to be seen. */
  reveal(kind: StageThingKind, id: string): void;
  /** Looks at what burns for as long as something does, or not any more. */
  follow(on: boolean): void;
  zoom(): number;
  /** There is more of the picture than is seen: it can be moved. */
  partial(): boolean;
  /** Calls back while the camera moves; returns how to stop. */
  onShift(listener: (shift: StageShift) => void): () => void;
}

export interface StageOptions {
  /** Text by key, null where there is none; without it English words and readable ids stand in. */
  t?: (key: string, params?: Record<string, string | number>) => string | null;
  insets?: Partial<Insets>;
  reducedMotion?: boolean;
  /** Upper bound of the device pixel ratio that is drawn; 2 unless told. */
  maxDpr?: number;
  /** Called with 0-1 while the stage loads. */
  onProgress?: (share: number) => void;
}

/** Numbers for tests and for the bench: never for play. */
export interface StageProbe {
  fps: number;
  /** Milliseconds of script one frame takes, mean of the last second. */
  frameMs: number;
  objects: number;
  particles: number;
  couriers: number;
  textures: number;
  dpr: number;
  canvasWidth: number;
  canvasHeight: number;
  /** 0 day … 1 night. */
  darkness: number;
  /** Texts on the stage and their font size in CSS pixels. */
  labels: { text: string; size: number; x: number; y: number; w: number; h: number }[];
}

export interface StageHandle {
  update(view: PublicWorld, previous: PublicWorld | null, context: StageContext): void;
  layout(): StageLayout;
  /** Calls back now and whenever the rectangles change; returns how to stop. */
  onLayout(listener: (layout: StageLayout) => void): () => void;
  resize(): void;
  setInsets(insets: Insets): void;
  setReducedMotion(still: boolean): void;
  /** Whether anybody sees the picture; unseen it rests, and shows what is then when it is seen again. */
  setSeen(seen: boolean): void;
  /** Another language is spoken: all words are written anew. */
  relabel(): void;
  readonly camera: StageCamera;
  probe(): StageProbe;
  destroy(): void;
}
