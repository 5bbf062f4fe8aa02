/** Opens the stage: a canvas as large as its host, sharp at every pixel ratio, that shows a view and changes nothing. */
import * as Phaser from 'phaser';
import { HEAD_FONT, TEXT_FONT } from '../layers/floats.ts';
import { drawnBySoftware, gameConfig, letCanvasMultiply } from './gameConfig.ts';
import { Rest } from './rest.ts';
import type { Insets, StageCamera, StageHandle, StageLayout, StageOptions } from './types.ts';
import { type Room, WorldScene } from './world.ts';

const FONTS = [`600 14px ${TEXT_FONT}`, `700 14px ${TEXT_FONT}`, `700 16px ${HEAD_FONT}`];

/** The picture never gets less than this, whatever lies over it, CSS pixels. */
const LEAST_ROOM = 160;

/**
 * How much larger the page is set than on an ordinary screen, in quarters: on wide screens all grows along (see base.css).
 * The text size of the comfort settings is not part of it: the picture keeps its room.
 */
function growth(): number {
  const style = getComputedStyle(document.documentElement);
  const text = Number(style.getPropertyValue('--text-scale')) || 1;
  const size = Number.parseFloat(style.fontSize) || 16;
  return Math.max(1, Math.floor((size / 16 / text) * 4 + 0.01) / 4);
}

/** Two insets on opposite sides, made smaller together where they would leave too little between them. */
function beside(one: number, other: number, room: number): [number, number] {
  const share = Math.min(1, (room - LEAST_ROOM) / Math.max(1, one + other));
  return [one * share, other * share];
}

/** Fetches the fonts for the letters in use. A font that does not come must not keep the stage closed. */
function loadFonts({ t }: StageOptions): Promise<unknown> {
  const letters = `a${t?.('stage.train.empty') ?? ''}`;
  return Promise.race([
    Promise.all(FONTS.map((font) => document.fonts.load(font, letters))).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, 2500)),
  ]);
}

/** A layout of the picture in pixels of the page. */
const enlarged = (layout: StageLayout, by: number): StageLayout =>
  by === 1
    ? layout
    : {
        ...layout,
        width: layout.width * by,
        height: layout.height * by,
        things: layout.things.map((thing) => ({
          ...thing,
          x: thing.x * by,
          y: thing.y * by,
          w: thing.w * by,
          h: thing.h * by,
        })),
      };

/** The camera for a page that shows the picture larger: points and ways in pixels of the page. What moves it stirs the picture. */
function enlargedCamera(eye: StageCamera, by: () => number, stir: () => void): StageCamera {
  const moving =
    <A extends unknown[], R>(move: (...given: A) => R) =>
    (...given: A): R => {
      stir();
      return move(...given);
    };
  return {
    zoomBy: moving((factor, at) => eye.zoomBy(factor, at && { x: at.x / by(), y: at.y / by() })),
    panBy: moving((dx, dy, held) => eye.panBy(dx / by(), dy / by(), held)),
    fit: moving(() => eye.fit()),
    lookAt: moving((kind, id) => eye.lookAt(kind, id)),
    reveal: moving((kind, id) => eye.reveal(kind, id)),
    follow: moving((on) => eye.follow(on)),
    zoom: () => eye.zoom(),
    partial: () => eye.partial(),
    onShift: (listener) => eye.onShift(({ scale, x, y }) => listener({ scale, x: x * by(), y: y * by() })),
  };
}

/** Starts Phaser in `host`; the promise is kept when the first frame may be drawn. */
export async function createStage(host: HTMLElement, options: StageOptions = {}): Promise<StageHandle> {
  const insets: Insets = { left: 0, right: 0, top: 0, bottom: 0, ...options.insets };
  const cap = options.maxDpr ?? 2;
  /** The picture is drawn this much larger, and its room is that much smaller. */
  let grown = 1;
  const measure = (): Room => {
    grown = growth();
    // A host that is hidden when the stage opens has no size yet: an ordinary room stands in for it.
    const width = Math.max(LEAST_ROOM, (host.clientWidth || 960) / grown);
    const height = Math.max(LEAST_ROOM, (host.clientHeight || 600) / grown);
    const [left, right] = beside(insets.left / grown, insets.right / grown, width);
    const [top, bottom] = beside(insets.top / grown, insets.bottom / grown, height);
    const dpr = Math.min(Math.max(window.devicePixelRatio || 1, 1), cap) * grown;
    return { width, height, dpr, insets: { left, right, top, bottom } };
  };
  options.onProgress?.(0.1);
  await loadFonts(options);
  options.onProgress?.(0.5);
  const weak = drawnBySoftware();
  const scene = new WorldScene(options.t, weak);
  let room = measure();
  const game = new Phaser.Game(gameConfig(host, room, weak, grown));
  await new Promise<void>((resolve) => game.events.once(Phaser.Core.Events.READY, () => resolve()));
  letCanvasMultiply(game);
  game.canvas.style.display = 'block';
  game.canvas.setAttribute('aria-hidden', 'true');
  game.scene.add('world', scene, true);
  await new Promise<void>((resolve) => {
    if (scene.cameras?.main) resolve();
    else scene.events.once(Phaser.Scenes.Events.CREATE, () => resolve());
  });
  scene.setRoom(room);
  scene.setStill(options.reducedMotion ?? false);
  const rest = new Rest(game.loop);
  rest.setStill(options.reducedMotion ?? false);
  /** What came while nobody looked. */
  let missed: Parameters<StageHandle['update']> | null = null;
  options.onProgress?.(1);

  const adapt = (force = false): void => {
    // Hidden, the host has no size: the picture keeps the room it had.
    if (host.clientWidth === 0 || host.clientHeight === 0) return;
    const next = measure();
    const same = next.width === room.width && next.height === room.height && next.dpr === room.dpr;
    if (same && !force) return;
    room = next;
    if (!same) {
      game.scale.setZoom(grown / room.dpr);
      game.scale.resize(Math.round(room.width * room.dpr), Math.round(room.height * room.dpr));
      // The scale manager keeps an old size where the ratio is 1.
      game.canvas.style.width = `${room.width * grown}px`;
      game.canvas.style.height = `${room.height * grown}px`;
    }
    scene.setRoom(room);
    rest.stir();
    // A canvas of a new size is black until it is drawn: before the page is painted, not a frame later.
    if (rest.seen) game.loop.step(performance.now());
  };
  const sizes = new ResizeObserver(() => adapt());
  sizes.observe(host);
  let ratio: MediaQueryList | null = null;
  const onRatio = (): void => {
    ratio?.removeEventListener('change', onRatio);
    ratio = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    ratio.addEventListener('change', onRatio);
    adapt();
  };
  onRatio();

  return {
    update: (...shown) => {
      if (!rest.seen && scene.begun) missed = shown;
      else {
        scene.present(...shown);
        rest.stir();
      }
    },
    layout: () => enlarged(scene.layout(), grown),
    onLayout: (listener) => scene.onLayout((layout) => listener(enlarged(layout, grown))),
    resize: () => adapt(),
    setInsets: (next) => {
      if (JSON.stringify(next) === JSON.stringify(insets)) return;
      Object.assign(insets, next);
      adapt(true);
    },
    setReducedMotion: (still) => {
      scene.setStill(still);
      rest.setStill(still);
    },
    setSeen: (seen) => {
      if (seen === rest.seen) return;
      rest.show(seen);
      if (seen && missed) scene.present(missed[0], null, missed[2]);
      missed = null;
    },
    relabel: () => void loadFonts(options).then(() => adapt(true)),
    camera: enlargedCamera(
      scene.eye,
      () => grown,
      () => rest.stir(),
    ),
    probe: () => scene.probe(),
    destroy: () => {
      rest.stop();
      sizes.disconnect();
      ratio?.removeEventListener('change', onRatio);
      game.destroy(true);
    },
  };
}
