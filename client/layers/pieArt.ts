/** How pizza is drawn: slices with crust, the owner's colour, pattern and toppings; their burnt twins; the board. */
import { type BakedSize, type Brush, shape } from './look/bake.ts';
import { drawPattern, drawTopping } from './look/emblem.ts';
import { fade, INK, mix, type TeamLook } from './look/palette.ts';
import { CRUST, type PieShape, type SliceShape, toppingSpots } from './plan/pie.ts';
import { hash01, TILT } from './plan/shapes.ts';

/** The least box around a slice, its origin in the middle of the pie. */
export function sliceBox(pie: PieShape, slice: SliceShape): BakedSize {
  let left = 0;
  let right = 0;
  let top = 0;
  let bottom = 0;
  for (let i = 0; i <= 16; i++) {
    const angle = slice.from + ((slice.to - slice.from) * i) / 16;
    left = Math.min(left, Math.cos(angle) * pie.rx);
    right = Math.max(right, Math.cos(angle) * pie.rx);
    top = Math.min(top, Math.sin(angle) * pie.ry);
    bottom = Math.max(bottom, Math.sin(angle) * pie.ry);
  }
  const pad = 8;
  return { w: right - left + pad * 2, h: bottom - top + pie.thick + pad * 2, ox: pad - left, oy: pad - top };
}

function wedge(brush: Brush, pie: PieShape, slice: SliceShape, share: number, dy: number): void {
  brush.moveTo(0, dy);
  brush.ellipse(0, dy, pie.rx * share, pie.ry * share, 0, slice.from, slice.to);
  brush.closePath();
}

/** An edge of melted cheese: an ellipse that runs out a little here and there. */
function melt(brush: Brush, pie: PieShape, slice: SliceShape, share: number): void {
  const steps = 22;
  brush.moveTo(0, 0);
  for (let i = 0; i <= steps; i++) {
    const angle = slice.from + ((slice.to - slice.from) * i) / steps;
    const wave = share + (hash01(slice.id, i + 900) - 0.5) * 0.028 + Math.sin(angle * 23) * 0.008;
    brush.lineTo(Math.cos(angle) * pie.rx * wave, Math.sin(angle) * pie.ry * wave);
  }
  brush.closePath();
}

/** Draws one slice around the middle of the pie. */
export function drawSlice(brush: Brush, pie: PieShape, slice: SliceShape, look: TeamLook): void {
  const u = pie.rx / 200;
  brush.translate(Math.cos(slice.middle) * 2.4 * u, Math.sin(slice.middle) * 1.9 * u);
  // Its thickness: the same shape again and again from below.
  for (const [colour, line] of [
    [INK, 5 * Math.max(0.7, u)],
    ['#c98339', 0],
  ] as const) {
    for (let dy = pie.thick; dy >= 0; dy -= 1) {
      brush.beginPath();
      wedge(brush, pie, slice, 1, dy);
      if (line > 0) {
        brush.strokeStyle = colour;
        brush.lineWidth = line;
        brush.stroke();
      } else {
        brush.fillStyle = mix('#9c5a22', colour, 1 - dy / pie.thick);
        brush.fill();
      }
    }
  }
  const crust = brush.createLinearGradient(-pie.rx * 0.7, -pie.ry, pie.rx * 0.6, pie.ry);
  crust.addColorStop(0, '#f3c679');
  crust.addColorStop(0.55, '#dd9a47');
  crust.addColorStop(1, '#c67f33');
  shape(brush, crust, 0, (b) => wedge(b, pie, slice, 1, 0));
  brush.save();
  brush.beginPath();
  wedge(brush, pie, slice, 1, 0);
  brush.clip();
  drawCrust(brush, pie, slice, u);
  shape(brush, '#b93f24', 0, (b) => melt(b, pie, slice, 1.035 - CRUST));
  const cheese = brush.createLinearGradient(-pie.rx * 0.6, -pie.ry * 0.8, pie.rx * 0.6, pie.ry * 0.9);
  cheese.addColorStop(0, look.light);
  cheese.addColorStop(0.45, look.fill);
  cheese.addColorStop(1, mix(look.fill, look.shade, 0.75));
  shape(brush, cheese, 0, (b) => melt(b, pie, slice, 0.995 - CRUST));
  brush.beginPath();
  melt(brush, pie, slice, 0.985 - CRUST);
  brush.clip();
  drawPattern(brush, look.emblem, pie.rx, pie.ry, 17 * Math.max(0.72, u), fade(look.shade, 0.5));
  drawToppings(brush, pie, slice, look, u);
  brush.restore();
  brush.beginPath();
  wedge(brush, pie, slice, 1, 0);
  brush.lineWidth = 1.8 * Math.max(0.75, u);
  brush.strokeStyle = INK;
  brush.stroke();
}

function drawCrust(brush: Brush, pie: PieShape, slice: SliceShape, u: number): void {
  brush.lineWidth = 3.4 * u;
  brush.strokeStyle = 'rgba(255,235,180,.65)';
  brush.beginPath();
  brush.ellipse(-1, -2 * u, pie.rx * 0.955, pie.ry * 0.955, 0, slice.from + 0.03, slice.to - 0.03);
  brush.stroke();
  const spots = Math.max(2, Math.round((slice.to - slice.from) * 9));
  for (let i = 0; i < spots; i++) {
    const angle = slice.from + (slice.to - slice.from) * ((i + hash01(slice.id, i + 40)) / spots);
    const radius = 1 - CRUST * (0.2 + hash01(slice.id, i + 70) * 0.5);
    brush.fillStyle = fade('#7d431a', 0.2 + hash01(slice.id, i + 30) * 0.3);
    brush.beginPath();
    brush.ellipse(
      Math.cos(angle) * pie.rx * radius,
      Math.sin(angle) * pie.ry * radius,
      (2.5 + hash01(slice.id, i) * 5) * u,
      (1.8 + hash01(slice.id, i + 5) * 2.6) * u,
      angle + Math.PI / 2,
      0,
      7,
    );
    brush.fill();
  }
}

function drawToppings(brush: Brush, pie: PieShape, slice: SliceShape, look: TeamLook, u: number): void {
  const size = 21 * u;
  const spots = toppingSpots(slice, pie.rx, size, (i) => hash01(slice.id, i));
  spots
    .sort((a, b) => a.y - b.y)
    .forEach((spot, i) => {
      brush.save();
      brush.translate(spot.x, spot.y);
      shape(brush, 'rgba(40,20,20,.22)', 0, (b) =>
        b.ellipse(1.5 * u, 3 * u, size * 0.46, size * 0.36, 0, 0, 7),
      );
      brush.scale(1, TILT + 0.06);
      if (i % 3 === 1) drawSalami(brush, size * 0.92, u);
      else {
        brush.rotate(hash01(slice.id, i + 500) * 6.3);
        drawTopping(brush, look, size * 0.9);
      }
      brush.restore();
    });
}

function drawSalami(brush: Brush, size: number, u: number): void {
  const r = size / 2;
  shape(brush, '#8f2418', 0, (b) => b.arc(0, 1.6 * u, r, 0, 7));
  shape(brush, '#d5432f', 1.5 * Math.max(0.7, u), (b) => b.arc(0, 0, r, 0, 7));
  shape(brush, 'rgba(255,170,140,.55)', 0, (b) => b.arc(-r * 0.25, -r * 0.28, r * 0.42, 0, 7));
  for (const [x, y] of [
    [0.3, 0.2],
    [-0.35, 0.3],
    [0.1, -0.45],
  ] as const)
    shape(brush, 'rgba(255,225,200,.8)', 0, (b) => b.arc(x * r, y * r, r * 0.11, 0, 7));
}

/** The same slice, charred: laid over it as errors rise. */
export function drawBurnt(brush: Brush, pie: PieShape, slice: SliceShape): void {
  const u = pie.rx / 200;
  brush.translate(Math.cos(slice.middle) * 2.4 * u, Math.sin(slice.middle) * 1.9 * u);
  brush.beginPath();
  wedge(brush, pie, slice, 1, 0);
  brush.clip();
  brush.fillStyle = '#4d2c1a';
  brush.fillRect(-pie.rx, -pie.ry, pie.rx * 2, pie.ry * 2);
  shape(brush, '#211a1c', 0, (b) => melt(b, pie, slice, 1.02 - CRUST));
  for (let i = 0; i < 26; i++) {
    const radius = 0.15 + hash01(slice.id, i + 200) * 0.68;
    const angle = slice.from + (slice.to - slice.from) * hash01(slice.id, i + 240);
    brush.fillStyle = i % 2 ? 'rgba(92,66,56,.7)' : 'rgba(8,6,10,.6)';
    brush.beginPath();
    brush.ellipse(
      Math.cos(angle) * pie.rx * radius,
      Math.sin(angle) * pie.ry * radius,
      (4 + hash01(slice.id, i) * 10) * u,
      (3 + hash01(slice.id, i + 3) * 5) * u,
      angle,
      0,
      7,
    );
    brush.fill();
  }
}

/** Glowing cracks of a burnt slice, laid on by addition. */
export function drawEmbers(brush: Brush, pie: PieShape, slice: SliceShape): void {
  const u = pie.rx / 200;
  brush.beginPath();
  wedge(brush, pie, slice, 0.97 - CRUST, 0);
  brush.clip();
  for (let i = 0; i < 7; i++) {
    let radius = 0.2 + hash01(slice.id, i + 300) * 0.6;
    let angle = slice.from + (slice.to - slice.from) * (0.15 + 0.7 * hash01(slice.id, i + 320));
    brush.beginPath();
    for (let k = 0; k < 5; k++) {
      brush.lineTo(Math.cos(angle) * pie.rx * radius, Math.sin(angle) * pie.ry * radius);
      radius += (hash01(slice.id, i * 9 + k + 340) - 0.45) * 0.13;
      angle += (hash01(slice.id, i * 9 + k + 380) - 0.5) * 0.13;
    }
    for (const [width, colour] of [
      [8 * u, 'rgba(255,80,20,.28)'],
      [3.4 * u, 'rgba(255,120,30,.75)'],
      [1.3 * u, 'rgba(255,226,140,.95)'],
    ] as const) {
      brush.lineWidth = width;
      brush.strokeStyle = colour;
      brush.stroke();
    }
  }
}

/** The wooden board under the pie with its shadow, and crumbs where slices have left. */
export function drawBoard(brush: Brush, pie: PieShape): void {
  const u = pie.rx / 200;
  const rx = pie.rx + pie.rim;
  const ry = pie.ry + pie.rim;
  brush.save();
  brush.filter = `blur(${Math.round(9 * u)}px)`;
  shape(brush, 'rgba(30,16,12,.5)', 0, (b) =>
    b.ellipse(6 * u, pie.thick + pie.board + 15 * u, rx * 1.02, ry * 1.02, 0, 0, 7),
  );
  brush.restore();
  const base = pie.thick;
  shape(brush, INK, 0, (b) => b.ellipse(0, base + pie.board, rx + 2.5, ry + 2.5, 0, 0, 7));
  shape(brush, INK, 0, (b) => b.rect(-rx - 2.5, base, rx * 2 + 5, pie.board));
  shape(brush, '#6b4022', 0, (b) => b.ellipse(0, base + pie.board, rx, ry, 0, 0, 7));
  shape(brush, '#6b4022', 0, (b) => b.rect(-rx, base, rx * 2, pie.board));
  const wood = brush.createLinearGradient(-rx, -ry, rx, ry);
  wood.addColorStop(0, '#d39a5c');
  wood.addColorStop(1, '#a86a38');
  shape(brush, wood, 2.4, (b) => b.ellipse(0, base, rx, ry, 0, 0, 7));
  brush.save();
  brush.beginPath();
  brush.ellipse(0, base, rx, ry, 0, 0, 7);
  brush.clip();
  brush.strokeStyle = 'rgba(90,48,20,.35)';
  brush.lineWidth = 1.4 * u;
  for (let i = -9; i <= 9; i++) {
    brush.beginPath();
    const y = base + (i / 9) * ry;
    brush.moveTo(-rx, y);
    brush.bezierCurveTo(
      -rx * 0.3,
      y + (hash01('grain', i + 20) - 0.5) * 18 * u,
      rx * 0.3,
      y + (hash01('grain', i + 60) - 0.5) * 18 * u,
      rx,
      y,
    );
    brush.stroke();
  }
  // What a pizza leaves behind: flour and a stain.
  shape(brush, 'rgba(120,40,20,.22)', 0, (b) =>
    b.ellipse(0, base * 0.6, pie.rx * 0.94, pie.ry * 0.94, 0, 0, 7),
  );
  for (let i = 0; i < 90; i++) {
    const angle = hash01('crumb', i) * 6.3;
    const radius = 0.15 + hash01('crumb', i + 100) * 0.9;
    brush.fillStyle = i % 3 ? 'rgba(255,240,210,.5)' : 'rgba(196,120,50,.8)';
    brush.beginPath();
    brush.arc(
      Math.cos(angle) * pie.rx * radius,
      base * 0.7 + Math.sin(angle) * pie.ry * radius,
      (0.8 + hash01('crumb', i + 200) * 1.7) * u,
      0,
      7,
    );
    brush.fill();
  }
  brush.restore();
}

/** A dotted line along both edges of a slice, from the crust inwards as far as it is cut, and the knife at its end. */
export function drawCut(brush: Brush, pie: PieShape, slice: SliceShape, progress: number): void {
  const tip = 1 - progress * 0.96;
  for (const edge of [slice.from, slice.to])
    for (const [width, colour] of [
      [Math.max(4.5, pie.rx * 0.026), INK],
      [Math.max(2.2, pie.rx * 0.013), '#fff9ef'],
    ] as const) {
      brush.setLineDash([pie.rx * 0.045, pie.rx * 0.04]);
      brush.lineWidth = width;
      brush.strokeStyle = colour;
      brush.beginPath();
      brush.moveTo(Math.cos(edge) * pie.rx, Math.sin(edge) * pie.ry);
      brush.lineTo(Math.cos(edge) * pie.rx * tip, Math.sin(edge) * pie.ry * tip);
      brush.stroke();
    }
  brush.setLineDash([]);
  const u = Math.max(0.7, pie.rx / 190);
  brush.translate(Math.cos(slice.to) * pie.rx * tip, Math.sin(slice.to) * pie.ry * tip);
  brush.rotate(slice.to);
  brush.scale(u, u);
  shape(brush, '#e7ebf2', 1.6, (b) => {
    b.moveTo(0, 0);
    b.quadraticCurveTo(8, -8, 26, -7);
    b.lineTo(26, 0);
    b.closePath();
  });
  shape(brush, '#8a5a34', 1.6, (b) => b.roundRect(26, -6, 15, 6, 2.5));
}
