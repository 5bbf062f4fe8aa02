/** Opens the stage: a canvas as large as its host, sharp at every pixel ratio, that shows a view and changes nothing. */
import * as Phaser from 'phaser';
import { HEAD_FONT, TEXT_FONT } from '../layers/floats.ts';
import type { Insets, StageHandle, StageOptions } from './types.ts';
import { type Room, WorldScene } from './world.ts';

const FONTS = [`600 14px ${TEXT_FONT}`, `700 14px ${TEXT_FONT}`, `700 16px ${HEAD_FONT}`];

/** Whether pages are drawn without a graphics card: smoothing every edge by hand would cost more than it shows. */
function drawnBySoftware(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  const info = gl?.getExtension('WEBGL_debug_renderer_info');
  const name = gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}

/** The picture never gets less than this, whatever lies over it, CSS pixels. */
const LEAST_ROOM = 160;

/** Two insets on opposite sides, made smaller together where they would leave too little between them. */
function beside(one: number, other: number, room: number): [number, number] {
  const share = Math.min(1, (room - LEAST_ROOM) / Math.max(1, one + other));
  return [one * share, other * share];
}

/** Starts Phaser in `host`; the promise is kept when the first frame may be drawn. */
export async function createStage(host: HTMLElement, options: StageOptions = {}): Promise<StageHandle> {
  const insets: Insets = { left: 0, right: 0, top: 0, bottom: 0, ...options.insets };
  const cap = options.maxDpr ?? 2;
  const measure = (): Room => {
    // A host that is hidden when the stage opens has no size yet: an ordinary room stands in for it.
    const width = Math.max(LEAST_ROOM, Math.round(host.clientWidth || 960));
    const height = Math.max(LEAST_ROOM, Math.round(host.clientHeight || 600));
    const [left, right] = beside(insets.left, insets.right, width);
    const [top, bottom] = beside(insets.top, insets.bottom, height);
    const dpr = Math.min(Math.max(window.devicePixelRatio || 1, 1), cap);
    return { width, height, dpr, insets: { left, right, top, bottom } };
  };
  options.onProgress?.(0.1);
  // A font that does not come must not keep the stage closed.
  await Promise.race([
    Promise.all(FONTS.map((font) => document.fonts.load(font))).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, 2500)),
  ]);
  options.onProgress?.(0.5);
  const weak = drawnBySoftware();
  const scene = new WorldScene(options.t, weak);
  let room = measure();
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    banner: false,
    backgroundColor: '#1b2333',
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    autoFocus: false,
    disableContextMenu: true,
    render: { antialias: true, antialiasGL: !weak, stencil: false, ...(weak ? { maxTextures: 1 } : {}) },
    // Half the frames leave a machine without a graphics card time for the game itself.
    fps: weak ? { limit: 30 } : {},
    scale: {
      mode: Phaser.Scale.NONE,
      parent: host,
      width: Math.round(room.width * room.dpr),
      height: Math.round(room.height * room.dpr),
      zoom: 1 / room.dpr,
    },
  });
  await new Promise<void>((resolve) => game.events.once(Phaser.Core.Events.READY, () => resolve()));
  game.canvas.style.display = 'block';
  game.canvas.setAttribute('aria-hidden', 'true');
  game.scene.add('world', scene, true);
  await new Promise<void>((resolve) => {
    if (scene.cameras?.main) resolve();
    else scene.events.once(Phaser.Scenes.Events.CREATE, () => resolve());
  });
  scene.setRoom(room);
  scene.setStill(options.reducedMotion ?? false);
  options.onProgress?.(1);

  const adapt = (force = false): void => {
    // Hidden, the host has no size: the picture keeps the room it had.
    if (host.clientWidth === 0 || host.clientHeight === 0) return;
    const next = measure();
    const same = next.width === room.width && next.height === room.height && next.dpr === room.dpr;
    if (same && !force) return;
    room = next;
    if (!same) {
      game.scale.setZoom(1 / room.dpr);
      game.scale.resize(Math.round(room.width * room.dpr), Math.round(room.height * room.dpr));
      // The scale manager keeps an old size where the ratio is 1.
      game.canvas.style.width = `${room.width}px`;
      game.canvas.style.height = `${room.height}px`;
    }
    scene.setRoom(room);
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
    update: (view, previous, context) => scene.present(view, previous, context),
    layout: () => scene.layout(),
    onLayout: (listener) => scene.onLayout(listener),
    resize: () => adapt(),
    setInsets: (next) => {
      if (JSON.stringify(next) === JSON.stringify(insets)) return;
      Object.assign(insets, next);
      adapt(true);
    },
    setReducedMotion: (still) => scene.setStill(still),
    camera: scene.eye,
    probe: () => scene.probe(),
    destroy: () => {
      sizes.disconnect();
      ratio?.removeEventListener('change', onRatio);
      game.destroy(true);
    },
  };
}
