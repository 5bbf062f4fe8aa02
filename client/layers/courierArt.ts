/** Couriers: pizza boxes on legs inside the house, scooters from the street. */
import { type Brush, box, shape } from './look/bake.ts';
import { INK } from './look/palette.ts';

/** A pizza box on legs, heading right; `step` 0 or 1. Its feet at y 0. */
export function drawRunner(brush: Brush, step: number): void {
  brush.strokeStyle = INK;
  brush.lineWidth = 1.9;
  const legs =
    step === 0
      ? [
          [-2.5, -5],
          [2.5, 5],
        ]
      : [
          [-2, 1],
          [2, -1.5],
        ];
  for (const [from, to] of legs as [number, number][]) {
    brush.beginPath();
    brush.moveTo(from, -5);
    brush.lineTo(to, 0);
    brush.lineTo(to + 2, 0);
    brush.stroke();
  }
  shape(brush, '#ecd9b6', 1.7, (b) => box(b, -8, -11.5, 16, 7.5, 1.5));
  shape(brush, '#fff4dc', 0, (b) => b.rect(-7, -10.6, 14, 1.9));
  shape(brush, '#d5432f', 0, (b) => b.arc(0, -6.9, 1.7, 0, 7));
}

/** A scooter with a rider and a box, heading right. Its wheels at y 0. */
export function drawScooter(brush: Brush, coat: string): void {
  shape(brush, 'rgba(20,12,10,.28)', 0, (b) => b.ellipse(0, 0.5, 13, 2.8, 0, 0, 7));
  for (const x of [-8, 8.5]) {
    shape(brush, '#2b3650', 1.5, (b) => b.arc(x, -3, 3.3, 0, 7));
    shape(brush, '#c9d2e2', 0, (b) => b.arc(x, -3, 1.1, 0, 7));
  }
  shape(brush, '#d5432f', 1.7, (b) => {
    b.moveTo(-11, -5);
    b.quadraticCurveTo(-9, -10, -3, -8.5);
    b.lineTo(-1, -5);
    b.lineTo(4, -5);
    b.lineTo(6.5, -12);
    b.lineTo(9, -11.5);
    b.lineTo(8, -4);
    b.lineTo(-11, -4);
    b.closePath();
  });
  shape(brush, '#ecd9b6', 1.5, (b) => box(b, -13, -16, 8.5, 7, 1.2));
  shape(brush, '#d5432f', 0, (b) => b.arc(-8.8, -12.5, 1.6, 0, 7));
  shape(brush, coat, 1.6, (b) => {
    b.moveTo(-4.5, -8.5);
    b.lineTo(-2.5, -16.5);
    b.lineTo(2, -16);
    b.lineTo(6, -12.5);
    b.lineTo(5, -11);
    b.lineTo(1, -12.5);
    b.lineTo(1.5, -8.5);
    b.closePath();
  });
  shape(brush, '#ffd84d', 1.6, (b) => b.arc(0, -19.2, 3.9, 0, 7));
  shape(brush, '#31445f', 0, (b) => box(b, 0.4, -20.2, 3.6, 2.4, 1));
}

/** A pizza box that fell open: a lost request. */
export function drawLost(brush: Brush): void {
  shape(brush, '#ecd9b6', 1.6, (b) => box(b, -7, -5, 14, 7, 1.2));
  shape(brush, '#c9ac7a', 1.4, (b) => {
    b.moveTo(-7, -5);
    b.lineTo(-10, -10);
    b.lineTo(4, -11);
    b.lineTo(7, -5);
    b.closePath();
  });
  shape(brush, '#ff6a45', 0, (b) => b.arc(-1, -2, 2, 0, 7));
}
