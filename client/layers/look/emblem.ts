/** The teams' emblems: told apart without colour. Used on plates, flags, boxes and as toppings. */
import { type Brush, shape } from './bake.ts';
import { type Emblem, INK, mix, type TeamLook } from './palette.ts';

/** Draws a team's emblem, about `size` wide, around 0,0. `line` 0 leaves the outline out. */
export function drawEmblem(brush: Brush, kind: Emblem, size: number, fill: string, line: number): void {
  const r = size / 2;
  const dark = mix(fill, INK, 0.55);
  brush.save();
  if (kind === 'leaf') {
    brush.rotate(-0.6);
    shape(brush, fill, line, (b) => {
      b.moveTo(-r, 0);
      b.quadraticCurveTo(-r * 0.2, -r * 0.95, r, 0);
      b.quadraticCurveTo(-r * 0.2, r * 0.95, -r, 0);
    });
    brush.beginPath();
    brush.moveTo(-r * 0.95, 0);
    brush.lineTo(r * 0.55, 0);
    brush.lineWidth = Math.max(0.8, r * 0.16);
    brush.strokeStyle = dark;
    brush.stroke();
  } else if (kind === 'ring') {
    ring(brush, r * 0.62, r * 0.56, fill, line);
  } else if (kind === 'wedge') {
    shape(brush, fill, line, (b) => {
      b.moveTo(-r, r * 0.5);
      b.lineTo(r * 0.85, -r * 0.75);
      b.lineTo(r, r * 0.5);
      b.closePath();
    });
    for (const [x, y, s] of [
      [0.42, -0.06, 0.2],
      [-0.14, 0.24, 0.14],
      [0.72, 0.3, 0.1],
    ] as const) {
      shape(brush, dark, 0, (b) => b.arc(x * r, y * r, s * r, 0, 7));
    }
  } else if (kind === 'arcs') {
    for (const s of [0.9, 0.5]) {
      arc(brush, s * r, fill, r * 0.24, line);
    }
  } else if (kind === 'fish') {
    shape(brush, fill, line, (b) => {
      b.ellipse(-r * 0.15, 0, r * 0.75, r * 0.45, 0, 0, 7);
      b.moveTo(r * 0.5, 0);
      b.lineTo(r, -r * 0.4);
      b.lineTo(r, r * 0.4);
      b.closePath();
    });
  } else if (kind === 'star') {
    shape(brush, fill, line, (b) => {
      for (let i = 0; i < 10; i++) {
        const s = i % 2 === 0 ? r : r * 0.5;
        const a = (i / 10) * Math.PI * 2 - Math.PI / 2;
        b.lineTo(Math.cos(a) * s, Math.sin(a) * s);
      }
      b.closePath();
    });
  } else if (kind === 'zigzag') {
    for (const [width, colour] of [
      [r * 0.42 + line * 2, INK],
      [r * 0.42, fill],
    ] as const) {
      brush.beginPath();
      for (let i = 0; i < 5; i++) brush.lineTo(-r * 0.85 + i * r * 0.42, i % 2 === 0 ? r * 0.4 : -r * 0.4);
      brush.lineWidth = width;
      brush.strokeStyle = colour;
      brush.stroke();
    }
  } else {
    shape(brush, fill, line, (b) => {
      b.arc(0, 0, r * 0.9, Math.PI, 0);
      b.closePath();
      b.roundRect(-r * 0.28, 0, r * 0.56, r * 0.8, r * 0.2);
    });
  }
  brush.restore();
}

function ring(brush: Brush, r: number, width: number, fill: string, line: number): void {
  for (const [w, colour] of [
    [width + line * 2, INK],
    [width, fill],
  ] as const) {
    if (line === 0 && colour === INK) continue;
    brush.beginPath();
    brush.arc(0, 0, r, 0, 7);
    brush.lineWidth = w;
    brush.strokeStyle = colour;
    brush.stroke();
  }
}

function arc(brush: Brush, r: number, fill: string, width: number, line: number): void {
  for (const [w, colour] of [
    [width + line * 1.6, INK],
    [width, fill],
  ] as const) {
    if (line === 0 && colour === INK) continue;
    brush.beginPath();
    brush.arc(0, r * 0.35, r, Math.PI * 1.12, Math.PI * 1.88);
    brush.lineWidth = w;
    brush.strokeStyle = colour;
    brush.stroke();
  }
}

/** The topping that stands for a team, as it lies on its slices. */
export function drawTopping(brush: Brush, look: TeamLook, size: number): void {
  const kind = look.emblem;
  if (kind === 'leaf') {
    drawEmblem(brush, 'leaf', size * 1.15, '#1f7a4d', 1.6);
  } else if (kind === 'ring') {
    drawEmblem(brush, 'ring', size * 0.95, '#3d3f63', 1.2);
  } else if (kind === 'wedge') {
    drawEmblem(brush, 'wedge', size, '#f0a92b', 1.6);
  } else if (kind === 'arcs') {
    drawEmblem(brush, 'arcs', size * 1.1, '#fff1f8', 1.3);
  } else {
    drawEmblem(brush, kind, size, look.light, 1.4);
  }
}

/** The team's pattern over whatever path is clipped: the second way to tell whose slice it is. */
export function drawPattern(
  brush: Brush,
  kind: Emblem,
  w: number,
  h: number,
  step: number,
  colour: string,
): void {
  brush.save();
  brush.strokeStyle = colour;
  brush.fillStyle = colour;
  brush.lineWidth = step * 0.13;
  for (let row = 0, y = -h; y < h; y += step * 0.82, row++) {
    for (let x = -w + (row % 2) * step * 0.5; x < w; x += step) {
      brush.beginPath();
      if (kind === 'leaf' || kind === 'cap') {
        brush.ellipse(x, y, step * 0.13, step * 0.1, 0, 0, 7);
        brush.fill();
      } else if (kind === 'ring') {
        brush.ellipse(x, y, step * 0.25, step * 0.2, 0, 0, 7);
        brush.stroke();
      } else if (kind === 'wedge') {
        brush.ellipse(
          x,
          y,
          step * (0.14 + 0.12 * ((row * 7 + Math.round(x / step)) % 3 === 0 ? 1 : 0)),
          step * 0.16,
          0,
          0,
          7,
        );
        brush.fill();
      } else if (kind === 'zigzag' || kind === 'fish') {
        brush.moveTo(x - step * 0.5, y);
        brush.lineTo(x, y - step * 0.25);
        brush.lineTo(x + step * 0.5, y);
        brush.stroke();
      } else {
        brush.ellipse(x, y + step * 0.2, step * 0.42, step * 0.34, 0, Math.PI * 1.1, Math.PI * 1.9);
        brush.stroke();
      }
    }
  }
  brush.restore();
}
