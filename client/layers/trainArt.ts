/** The train with its flatbed, pizza boxes, the oven in the wall, and the small oven of a service. */
import { type Brush, box, glow, shape } from './look/bake.ts';
import { drawEmblem } from './look/emblem.ts';
import { INK, mix, NIGHT_INK, type TeamLook } from './look/palette.ts';

/** Width and height of a pizza box on the train, in CSS pixels at scale 1. */
export const BOX = { w: 27, h: 8.5 } as const;

/** A closed pizza box from its front: a change of a team. */
export function drawBox(brush: Brush, look: TeamLook, w: number, h: number): void {
  shape(brush, '#ecd9b6', 1.5, (b) => box(b, -w / 2, -h, w, h, 1.5));
  shape(brush, '#fdf3dc', 0, (b) => b.rect(-w / 2 + 1, -h + 1, w - 2, 1.8));
  shape(brush, look.fill, 0, (b) => b.rect(-w / 2 + 1, -h + 2.6, w - 2, h - 3.4));
  shape(brush, mix(look.fill, look.shade, 0.8), 0, (b) => b.rect(-w / 2 + 1, -2.6, w - 2, 1.8));
  brush.save();
  brush.translate(0, -h / 2 + 0.6);
  drawEmblem(brush, look.emblem, h * 0.62, NIGHT_INK, 0);
  brush.restore();
}

/** The flatbed that carries the boxes: `w` wide, its deck at y 0. */
export function drawBed(brush: Brush, w: number): void {
  shape(brush, 'rgba(20,12,10,.3)', 0, (b) => b.ellipse(0, 14, w * 0.54, 4, 0, 0, 7));
  shape(brush, '#8d3b2a', 1.9, (b) => box(b, -w / 2, 0, w, 6.5, 2));
  shape(brush, '#c05a3e', 0, (b) => b.rect(-w / 2 + 2, 1.2, w - 4, 1.8));
  for (const x of [-w * 0.36, -w * 0.12, w * 0.12, w * 0.36]) wheel(brush, x, 9.5, 4.4);
}

function wheel(brush: Brush, x: number, y: number, r: number): void {
  shape(brush, '#39445c', 1.7, (b) => b.arc(x, y, r, 0, 7));
  shape(brush, '#c9d2e2', 0, (b) => b.arc(x, y, r * 0.36, 0, 7));
}

/** The little engine, 46 wide, heading right, rails at y 14. */
export function drawEngine(brush: Brush): void {
  shape(brush, 'rgba(20,12,10,.3)', 0, (b) => b.ellipse(0, 14.5, 26, 4, 0, 0, 7));
  shape(brush, '#2f5d62', 1.9, (b) => box(b, -22, -30, 20, 36, 3));
  shape(brush, '#bfe3f2', 1.5, (b) => box(b, -18, -25, 12, 11, 2));
  shape(brush, '#244a50', 1.9, (b) => box(b, -25, -34, 26, 6, 2.5));
  shape(brush, '#3d7a7c', 1.9, (b) => box(b, -4, -15, 26, 20, 8));
  shape(brush, '#58a09c', 0, (b) => box(b, -2, -13, 20, 5, 2.5));
  for (const x of [4, 12]) shape(brush, '#ffb000', 0, (b) => b.rect(x, -14, 2, 18));
  shape(brush, '#39445c', 1.8, (b) => {
    b.moveTo(10, -15);
    b.lineTo(8, -27);
    b.lineTo(19, -27);
    b.lineTo(17, -15);
    b.closePath();
  });
  shape(brush, '#ffe08a', 1.5, (b) => b.arc(22, -5, 3.6, 0, 7));
  shape(brush, '#c05a3e', 1.8, (b) => box(b, -24, 3, 48, 6, 2));
  wheel(brush, -15, 9, 6);
  wheel(brush, 2, 10, 5);
  wheel(brush, 15, 10, 5);
}

/** The brick oven: `w` × `h`, its foot at y 0, its mouth in the middle. */
export function drawOven(brush: Brush, w: number, h: number): void {
  const u = w / 160;
  shape(brush, 'rgba(20,12,10,.35)', 0, (b) => b.ellipse(0, 2, w * 0.56, 8 * u, 0, 0, 7));
  // Chimney and dome.
  shape(brush, '#8f4a34', 2.2, (b) => b.rect(-15 * u, -h, 30 * u, h * 0.36));
  shape(brush, '#b5643a', 2.4, (b) => {
    b.moveTo(-w / 2, 0);
    b.lineTo(-w / 2, -h * 0.34);
    b.bezierCurveTo(-w / 2, -h * 0.86, -w * 0.22, -h * 0.93, 0, -h * 0.93);
    b.bezierCurveTo(w * 0.22, -h * 0.93, w / 2, -h * 0.86, w / 2, -h * 0.34);
    b.lineTo(w / 2, 0);
    b.closePath();
  });
  brush.save();
  brush.clip();
  const rows = 9;
  for (let row = 0; row < rows; row++) {
    const y = -h * 0.93 + (row * h * 0.93) / rows;
    for (let x = -w / 2 - (row % 2) * 10 * u; x < w / 2; x += 20 * u) {
      brush.fillStyle = ['#c2714a', '#b05f3b', '#cf8058'][(row * 5 + Math.round(x / (20 * u)) + 40) % 3]!;
      brush.beginPath();
      box(brush, x + 1, y + 1, 20 * u - 2, (h * 0.93) / rows - 2, 1.5);
      brush.fill();
    }
  }
  const shade = brush.createLinearGradient(-w / 2, 0, w / 2, 0);
  shade.addColorStop(0, 'rgba(255,220,170,.2)');
  shade.addColorStop(0.5, 'rgba(0,0,0,0)');
  shade.addColorStop(1, 'rgba(50,14,10,.42)');
  brush.fillStyle = shade;
  brush.fillRect(-w / 2, -h, w, h);
  brush.restore();
  // Stone arch and shelf.
  shape(brush, '#e0cba5', 2.2, (b) => mouth(b, w * 0.335, h * 0.6));
  shape(brush, '#1a1116', 2, (b) => mouth(b, w * 0.27, h * 0.5));
  shape(brush, '#d3bb92', 2.2, (b) => box(b, -w * 0.4, -h * 0.13, w * 0.8, h * 0.075, 2));
  shape(brush, '#8f4a34', 2, (b) => box(b, -w / 2 - 4 * u, -5 * u, w + 8 * u, 7 * u, 2));
}

function mouth(brush: Brush, half: number, top: number): void {
  brush.moveTo(-half, -top * 0.24);
  brush.lineTo(-half, -top * 0.5);
  brush.bezierCurveTo(-half, -top * 1.05, half, -top * 1.05, half, -top * 0.5);
  brush.lineTo(half, -top * 0.24);
  brush.closePath();
}

/** Fire in the oven's mouth. */
export function drawHearth(brush: Brush, w: number, h: number): void {
  brush.beginPath();
  mouth(brush, w * 0.265, h * 0.49);
  brush.clip();
  const fire = brush.createRadialGradient(0, -h * 0.14, 2, 0, -h * 0.14, w * 0.32);
  fire.addColorStop(0, '#ffe9a0');
  fire.addColorStop(0.35, '#ffab3d');
  fire.addColorStop(0.75, '#d8431d');
  fire.addColorStop(1, '#4a1410');
  brush.fillStyle = fire;
  brush.fillRect(-w, -h, w * 2, h * 2);
  for (let i = 0; i < 5; i++) {
    const x = (i - 2) * w * 0.095;
    shape(brush, i % 2 ? '#ff7a2a' : '#ffc24d', 0, (b) => {
      b.moveTo(x - w * 0.06, -h * 0.1);
      b.quadraticCurveTo(x - w * 0.05, -h * 0.26, x + (i % 2 ? 4 : -4), -h * (0.34 + (i % 2) * 0.06));
      b.quadraticCurveTo(x + w * 0.06, -h * 0.24, x + w * 0.06, -h * 0.1);
    });
  }
}

/** The iron door that closes the mouth. */
export function drawDoor(brush: Brush, w: number, h: number): void {
  shape(brush, '#39445c', 2.2, (b) => mouth(b, w * 0.28, h * 0.52));
  shape(brush, '#4a587a', 0, (b) => mouth(b, w * 0.23, h * 0.45));
  for (const x of [-0.1, 0, 0.1])
    shape(brush, '#ff9a3d', 1, (b) => box(b, x * w - w * 0.028, -h * 0.3, w * 0.056, h * 0.045, 1.5));
  shape(brush, '#c9d2e2', 1.5, (b) => box(b, -w * 0.1, -h * 0.19, w * 0.2, h * 0.035, 2));
}

/** The dial over the oven's mouth, without its hand. */
export function drawDial(brush: Brush, r: number): void {
  shape(brush, '#fff9ef', 2.2, (b) => b.arc(0, 0, r, 0, 7));
  brush.strokeStyle = INK;
  brush.lineWidth = Math.max(1, r * 0.09);
  for (let i = 0; i < 12; i++) {
    const angle = (i / 12) * Math.PI * 2;
    brush.beginPath();
    brush.moveTo(Math.cos(angle) * r * 0.78, Math.sin(angle) * r * 0.78);
    brush.lineTo(Math.cos(angle) * r * 0.9, Math.sin(angle) * r * 0.9);
    brush.stroke();
  }
}

/** A cook who tastes first: the canary. */
export function drawTaster(brush: Brush): void {
  shape(brush, 'rgba(20,12,10,.3)', 0, (b) => b.ellipse(0, 1, 13, 3.5, 0, 0, 7));
  shape(brush, '#3b4a66', 1.7, (b) => box(b, -7, -12, 14, 13, 3));
  shape(brush, '#fff9ef', 1.9, (b) => box(b, -11, -34, 22, 26, 8));
  shape(brush, '#ffd84d', 1.5, (b) => {
    b.moveTo(-5, -33);
    b.lineTo(5, -33);
    b.lineTo(0, -27);
    b.closePath();
  });
  shape(brush, '#d9a273', 1.9, (b) => b.arc(0, -42, 9.4, 0, 7));
  shape(brush, '#fff9ef', 1.8, (b) => {
    b.moveTo(-8, -47);
    b.bezierCurveTo(-16, -56, -8, -64, -3, -60);
    b.bezierCurveTo(0, -66, 8, -64, 8, -58);
    b.bezierCurveTo(15, -58, 12, -50, 8, -47);
    b.closePath();
  });
  for (const x of [-3.4, 3.4]) shape(brush, INK, 0, (b) => b.arc(x, -42, 1.3, 0, 7));
  brush.strokeStyle = INK;
  brush.lineWidth = 1.5;
  brush.beginPath();
  brush.arc(0, -39.4, 2.6, 0.3, Math.PI - 0.3);
  brush.stroke();
  // A slice on its way to the mouth.
  shape(brush, '#ffd873', 1.6, (b) => {
    b.moveTo(7, -30);
    b.lineTo(19, -36);
    b.lineTo(17, -24);
    b.closePath();
  });
  shape(brush, '#d5432f', 0, (b) => b.arc(14.5, -30, 1.8, 0, 7));
}

/** The own little oven of a service, 26 wide, its foot at y 0. */
export function drawSmallOven(brush: Brush, lit: boolean): void {
  shape(brush, '#8f4a34', 1.6, (b) => b.rect(-3, -27, 6, 8));
  shape(brush, '#c2714a', 1.9, (b) => {
    b.moveTo(-13, 0);
    b.bezierCurveTo(-14, -25, 14, -25, 13, 0);
    b.closePath();
  });
  shape(brush, '#e0cba5', 1.4, (b) => b.arc(0, -3, 8.4, Math.PI, 0));
  shape(brush, lit ? '#ffab3d' : '#1a1116', 1.2, (b) => b.arc(0, -2.4, 6, Math.PI, 0));
  if (lit)
    glow(brush, 9, [
      [0, 'rgba(255,230,150,.9)'],
      [1, 'rgba(255,140,40,0)'],
    ]);
}
