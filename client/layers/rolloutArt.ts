/** How a deploy strategy looks: the part that is new, the second pizza on its trolley, the sign on the oven. */
import type { Strategy } from '../../shared/sim/publicWorld.ts';
import { type Brush, box, shape } from './look/bake.ts';
import { fade, INK } from './look/palette.ts';
import { TILT } from './plan/shapes.ts';

const TOP = -Math.PI / 2;
const FRESH = '#fff3b0';

/** The share of a dish of radii `rx`, `ry` that is served anew; `shaded` darkens what is still the old version. */
export function drawShare(brush: Brush, rx: number, ry: number, share: number, shaded: boolean): void {
  const to = TOP + share * Math.PI * 2;
  const sector = (from: number, end: number) => (b: Brush) => {
    b.moveTo(0, 0);
    b.ellipse(0, 0, rx, ry, 0, from, end);
    b.closePath();
  };
  if (shaded) {
    shape(brush, fade('#10152b', 0.5), 0, sector(to, TOP + Math.PI * 2));
    brush.save();
    brush.beginPath();
    sector(to, TOP + Math.PI * 2)(brush);
    brush.clip();
    brush.strokeStyle = fade('#10152b', 0.4);
    brush.lineWidth = rx * 0.035;
    for (let x = -rx * 2; x < rx; x += rx * 0.11) {
      brush.beginPath();
      brush.moveTo(x, -ry);
      brush.lineTo(x + ry * 2, ry);
      brush.stroke();
    }
    brush.restore();
  }
  shape(brush, fade(FRESH, 0.36), 0, sector(TOP, to));
  for (const [width, colour, dash] of [
    [Math.max(4, rx * 0.036), INK, false],
    [Math.max(2, rx * 0.02), '#ffd84d', true],
  ] as const) {
    brush.beginPath();
    sector(TOP, to)(brush);
    brush.lineWidth = width;
    brush.strokeStyle = colour;
    brush.setLineDash(dash ? [rx * 0.08, rx * 0.045] : []);
    brush.stroke();
  }
  brush.setLineDash([]);
}

/** A whole dish in white light, for the blink in which all is new at once. */
export function drawFlash(brush: Brush, rx: number, ry: number): void {
  shape(brush, fade('#fffbe6', 0.9), 0, (b) => b.ellipse(0, 0, rx, ry, 0, 0, 7));
  brush.beginPath();
  brush.ellipse(0, 0, rx * 1.02, ry * 1.02, 0, 0, 7);
  brush.lineWidth = Math.max(3, rx * 0.05);
  brush.strokeStyle = '#ffd84d';
  brush.stroke();
}

/** Arrows that run backwards round a dish: it is taken back. */
export function drawBackwards(brush: Brush, rx: number, ry: number): void {
  const line = Math.max(4, rx * 0.045);
  for (const [width, colour] of [
    [line + 3, INK],
    [line, '#ff6a45'],
  ] as const) {
    for (let i = 0; i < 3; i++) {
      const from = (i / 3) * Math.PI * 2 + 0.35;
      const to = from + 1.45;
      brush.beginPath();
      brush.ellipse(0, 0, rx, ry, 0, from, to);
      brush.lineWidth = width;
      brush.strokeStyle = colour;
      brush.stroke();
      const tip = { x: Math.cos(from - 0.16) * rx, y: Math.sin(from - 0.16) * ry };
      brush.beginPath();
      for (const reach of [0.88, 1.12])
        brush.lineTo(Math.cos(from + 0.08) * rx * reach, Math.sin(from + 0.08) * ry * reach);
      brush.lineTo(tip.x, tip.y);
      brush.closePath();
      brush.fillStyle = colour;
      brush.fill();
      brush.lineWidth = Math.max(1, width - line);
      brush.stroke();
    }
  }
}

/** A whole small pizza of radius `r`; pale while it still bakes. */
export function drawSpare(brush: Brush, r: number, pale: boolean): void {
  const ry = r * TILT;
  shape(brush, '#9c5a22', 1.8, (b) => b.ellipse(0, r * 0.12, r, ry, 0, 0, 7));
  shape(brush, pale ? '#f0d9a8' : '#d5924a', 1.8, (b) => b.ellipse(0, 0, r, ry, 0, 0, 7));
  shape(brush, pale ? '#fbeecb' : '#ffd25e', 0, (b) => b.ellipse(0, 0, r * 0.8, ry * 0.8, 0, 0, 7));
  for (let i = 0; i < 8; i++) {
    const angle = (i / 8) * Math.PI * 2 + 0.3;
    const far = i % 2 ? 0.55 : 0.3;
    shape(brush, pale ? '#e6c39a' : i % 3 ? '#d5432f' : '#2f7a4d', 0, (b) =>
      b.ellipse(Math.cos(angle) * r * far, Math.sin(angle) * ry * far, r * 0.1, r * 0.085, 0, 0, 7),
    );
  }
}

/** A serving trolley, its wheels at y 0, with a ribbon that names the set: green the new one, blue the old one. */
export function drawTrolley(brush: Brush, ribbon: string): void {
  shape(brush, fade('#140c0a', 0.3), 0, (b) => b.ellipse(0, 1, 27, 4.5, 0, 0, 7));
  for (const x of [-18, 18]) {
    shape(brush, '#c9d2e2', 1.5, (b) => box(b, x - 1.6, -20, 3.2, 18, 1));
    shape(brush, '#39445c', 1.5, (b) => b.arc(x, -1.5, 3.4, 0, 7));
  }
  shape(brush, '#8a94a8', 1.5, (b) => box(b, -20, -9, 40, 3.4, 1.5));
  shape(brush, '#e7ebf2', 1.9, (b) => box(b, -25, -24, 50, 6, 2.5));
  shape(brush, ribbon, 1.6, (b) => box(b, -17, -19, 34, 9, 1.5));
}

/** A slate with the pictogram of a strategy, `s` wide. */
export function drawSlate(brush: Brush, strategy: Strategy, s: number): void {
  shape(brush, '#6e4526', 1.6, (b) => box(b, -s / 2, -s / 2, s, s, 3));
  shape(brush, '#22304a', 0, (b) => box(b, -s * 0.4, -s * 0.4, s * 0.8, s * 0.8, 1.5));
  const r = s * 0.27;
  const chalk = '#fff9ef';
  brush.lineWidth = Math.max(1.2, s * 0.06);
  brush.strokeStyle = chalk;
  brush.fillStyle = chalk;
  const circle = (x: number, size: number): void => {
    brush.beginPath();
    brush.arc(x, 0, size, 0, 7);
  };
  const part = (from: number, to: number): void => {
    brush.beginPath();
    brush.moveTo(0, 0);
    brush.arc(0, 0, r, TOP + from * Math.PI * 2, TOP + to * Math.PI * 2);
    brush.closePath();
    brush.fill();
  };
  if (strategy === 'blueGreen') {
    circle(-r * 0.62, r * 0.62);
    brush.stroke();
    circle(r * 0.62, r * 0.62);
    brush.fill();
    return;
  }
  circle(0, r);
  brush.stroke();
  if (strategy === 'allAtOnce') part(0, 1);
  else if (strategy === 'halfAndHalf') part(0, 0.5);
  else if (strategy === 'canary') part(0, 0.12);
  else for (const at of [0, 0.5]) part(at, at + 0.25);
}
