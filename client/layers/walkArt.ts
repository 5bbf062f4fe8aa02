/** Those who walk through the kitchen: people with a box in their arms, and the three monkeys with their tools. */
import { type Brush, box, shape } from './look/bake.ts';
import { fade, INK, mix, type TeamLook } from './look/palette.ts';
import { drawPerson } from './personArt.ts';

export type MonkeyKind = 'chaos' | 'janitor' | 'conformity';

/** A person on foot, heading right, feet at y 0, about 60 high; `cargo`: she carries her things in a carton. */
export function drawWalker(brush: Brush, id: string, look: TeamLook, step: number, cargo: boolean): void {
  shape(brush, fade('#140c0a', 0.28), 0, (b) => b.ellipse(0, 1, 13, 3, 0, 0, 7));
  for (const side of [-1, 1]) {
    const stride = step === 0 ? side * 5 : side * 1.5;
    brush.strokeStyle = INK;
    brush.lineWidth = 7;
    brush.beginPath();
    brush.moveTo(side * 4, -16);
    brush.lineTo(stride, -2);
    brush.stroke();
    brush.strokeStyle = '#3b4a66';
    brush.lineWidth = 4;
    brush.stroke();
    shape(brush, INK, 0, (b) => b.ellipse(stride + 1.5, -1.5, 4, 2, 0, 0, 7));
  }
  brush.save();
  brush.translate(0, -30);
  brush.scale(0.86, 0.86);
  drawPerson(brush, { id, look, far: true, pose: 'desk', tired: false });
  brush.restore();
  if (!cargo) return;
  shape(brush, '#d9b483', 1.8, (b) => box(b, -10, -27, 22, 13, 1.5));
  shape(brush, '#c39a66', 0, (b) => b.rect(-9, -18, 20, 3));
  // What a person takes along: a plant and a mug.
  shape(brush, '#2f7a4d', 1.4, (b) => b.ellipse(-3, -31, 3, 5, -0.4, 0, 7));
  shape(brush, '#4f9a63', 1.4, (b) => b.ellipse(1.5, -31, 3, 5, 0.4, 0, 7));
  shape(brush, '#fff4e4', 1.2, (b) => box(b, 5, -31, 5, 5, 1.4));
}

const FUR = '#8a5a36';
const SKIN = '#e6bd92';

/** A monkey on foot, heading right, feet at y 0, about 46 high; `step` 0 or 1 walks, 2 does its deed. */
export function drawMonkey(brush: Brush, kind: MonkeyKind, step: number): void {
  const deed = step === 2;
  shape(brush, fade('#140c0a', 0.28), 0, (b) => b.ellipse(0, 1, 13, 3, 0, 0, 7));
  for (const [width, colour] of [
    [6, INK],
    [3.2, FUR],
  ] as const) {
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.beginPath();
    brush.moveTo(-6, -12);
    brush.bezierCurveTo(-20, -8, -22, -26, -15, -28);
    brush.quadraticCurveTo(-11, -28, -12, -24);
    brush.stroke();
    for (const side of [-1, 1]) {
      const stride = deed ? side * 4 : step === 0 ? side * 6 : side * 1.5;
      brush.beginPath();
      brush.moveTo(side * 3, -10);
      brush.lineTo(stride, -1.5);
      brush.stroke();
    }
  }
  shape(brush, FUR, 1.9, (b) => b.ellipse(0, -15, 8.6, 9.6, 0, 0, 7));
  shape(brush, SKIN, 0, (b) => b.ellipse(1.5, -14, 5, 6.2, 0, 0, 7));
  for (const x of [-9.6, 9.6]) shape(brush, SKIN, 1.7, (b) => b.arc(x, -32, 3.6, 0, 7));
  shape(brush, FUR, 1.9, (b) => b.arc(0, -32, 9.8, 0, 7));
  shape(brush, SKIN, 0, (b) => {
    b.ellipse(-2.6, -33.6, 4, 4.4, 0, 0, 7);
    b.ellipse(3.6, -33.6, 4, 4.4, 0, 0, 7);
    b.ellipse(0.6, -28, 6.6, 4.4, 0, 0, 7);
  });
  for (const x of [-2.4, 3.6]) shape(brush, INK, 0, (b) => b.arc(x, -33, 1.4, 0, 7));
  brush.strokeStyle = INK;
  brush.lineWidth = 1.4;
  brush.beginPath();
  brush.arc(0.6, -29, 3.4, 0.25, Math.PI - 0.25);
  brush.stroke();
  if (kind === 'chaos') drawChaos(brush);
  else if (kind === 'janitor') drawJanitor(brush);
  else drawConformity(brush);
  drawArm(brush, deed);
  brush.save();
  brush.translate(12, deed ? -27 : -17);
  if (deed) brush.rotate(-0.5);
  if (kind === 'chaos') wrench(brush);
  else if (kind === 'janitor') broom(brush);
  else clipboard(brush);
  brush.restore();
}

function drawArm(brush: Brush, up: boolean): void {
  for (const [width, colour] of [
    [6, INK],
    [3.2, FUR],
  ] as const) {
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.beginPath();
    brush.moveTo(5, -19);
    brush.lineTo(12, up ? -27 : -17);
    brush.stroke();
  }
}

function drawChaos(brush: Brush): void {
  shape(brush, '#d8362a', 1.7, (b) => {
    b.moveTo(-9.6, -35);
    b.quadraticCurveTo(0, -47, 9.6, -35);
    b.quadraticCurveTo(0, -39, -9.6, -35);
  });
  shape(brush, '#d8362a', 1.5, (b) => {
    b.moveTo(-9, -36);
    b.lineTo(-17, -39);
    b.lineTo(-15, -33);
    b.closePath();
  });
}

function drawJanitor(brush: Brush): void {
  shape(brush, '#3f7fd0', 1.7, (b) => {
    b.moveTo(-9.4, -36);
    b.quadraticCurveTo(0, -50, 9.4, -36);
    b.closePath();
  });
  shape(brush, '#2c5c9c', 1.6, (b) => box(b, 1, -38, 14, 3.4, 1.6));
  shape(brush, '#3f7fd0', 1.5, (b) => box(b, -6, -16, 13, 9, 2));
}

function drawConformity(brush: Brush): void {
  brush.strokeStyle = INK;
  brush.lineWidth = 1.5;
  for (const x of [-2.6, 4]) {
    shape(brush, 'rgba(220,240,255,.75)', 1.5, (b) => b.arc(x, -33, 3.5, 0, 7));
    shape(brush, INK, 0, (b) => b.arc(x, -33, 1.3, 0, 7));
  }
  shape(brush, '#2f8a5d', 1.4, (b) => {
    b.moveTo(-3, -23);
    b.lineTo(4, -23);
    b.lineTo(2, -12);
    b.lineTo(0.5, -10);
    b.lineTo(-1, -12);
    b.closePath();
  });
}

function wrench(brush: Brush): void {
  shape(brush, '#c9d2e2', 1.6, (b) => box(b, -1.8, -14, 3.6, 17, 1.5));
  shape(brush, '#c9d2e2', 1.6, (b) => {
    b.arc(0, -16, 5, -0.9, Math.PI + 0.9);
    b.lineTo(-1.6, -15);
    b.lineTo(1.6, -15);
    b.closePath();
  });
}

function broom(brush: Brush): void {
  shape(brush, '#b98a56', 1.4, (b) => box(b, -1.4, -18, 2.8, 30, 1));
  shape(brush, '#e8b34a', 1.6, (b) => {
    b.moveTo(-3, 9);
    b.lineTo(3, 9);
    b.lineTo(7, 18);
    b.lineTo(-7, 18);
    b.closePath();
  });
}

function clipboard(brush: Brush): void {
  shape(brush, mix('#b98a56', INK, 0.15), 1.6, (b) => box(b, -4, -9, 12, 15, 1.5));
  shape(brush, '#fff9ef', 0, (b) => b.rect(-2.4, -6.6, 8.8, 11));
  shape(brush, '#c9d2e2', 1.2, (b) => box(b, -0.6, -11, 5, 3.6, 1));
  for (const [i, colour] of ['#2f8a5d', '#d8362a', '#2f8a5d'].entries())
    shape(brush, colour, 0, (b) => b.rect(-1.2, -4.4 + i * 3, 6, 1.5));
}
