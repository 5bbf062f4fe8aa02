/** How Phaser is set up: sharp at every pixel ratio, without sound and input of its own, thrifty without a graphics card. */
import * as Phaser from 'phaser';

/** Whether pages are drawn without a graphics card, or without WebGL: then the canvas draws by itself, twice as fast. */
export function drawnBySoftware(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return true;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}

/** Phaser asks late whether a canvas can multiply, and takes the answer for no: night would be a sheet before the picture. */
export function letCanvasMultiply({ renderer }: Phaser.Game): void {
  if (renderer instanceof Phaser.Renderer.Canvas.CanvasRenderer)
    renderer.blendModes[Phaser.BlendModes.MULTIPLY] = 'multiply';
}

/** The settings of the game in `host`; `room` is in CSS pixels with its pixel ratio, `weak` as `drawnBySoftware` says, `grown` how much larger the page shows it. */
export function gameConfig(
  host: HTMLElement,
  room: { width: number; height: number; dpr: number },
  weak: boolean,
  grown = 1,
): Phaser.Types.Core.GameConfig {
  return {
    type: weak ? Phaser.CANVAS : Phaser.WEBGL,
    banner: false,
    backgroundColor: '#1b2333',
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    autoFocus: false,
    disableContextMenu: true,
    render: { antialias: true, stencil: false },
    // Half the frames leave a machine without a graphics card time for the game itself.
    fps: weak ? { limit: 30 } : {},
    scale: {
      mode: Phaser.Scale.NONE,
      parent: host,
      width: Math.round(room.width * room.dpr),
      height: Math.round(room.height * room.dpr),
      zoom: grown / room.dpr,
    },
  };
}
