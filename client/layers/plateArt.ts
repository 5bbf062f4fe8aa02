/** A plate on a small round table of its own. */
import { type Brush, shape } from './look/bake.ts';

/** Draws it around the middle of the plate; `r` is the plate's radius. */
export function drawPlate(brush: Brush, r: number): void {
  const flat = 0.72;
  shape(brush, 'rgba(30,16,12,.34)', 0, (b) => b.ellipse(r * 0.06, r * 0.5, r * 1.16, r * 0.74, 0, 0, 7));
  shape(brush, '#5f3a1f', 2, (b) => {
    b.ellipse(0, r * 0.26, r * 1.16, r * 1.16 * flat, 0, 0, Math.PI);
    b.lineTo(-r * 1.16, r * 0.1);
    b.ellipse(0, r * 0.1, r * 1.16, r * 1.16 * flat, 0, Math.PI, 0, true);
    b.closePath();
  });
  const wood = brush.createLinearGradient(-r, -r, r, r);
  wood.addColorStop(0, '#bd8450');
  wood.addColorStop(1, '#936036');
  shape(brush, wood, 2, (b) => b.ellipse(0, r * 0.1, r * 1.16, r * 1.16 * flat, 0, 0, 7));
  shape(brush, '#b9b4a8', 1.8, (b) => b.ellipse(0, r * 0.07, r, r * flat, 0, 0, 7));
  const china = brush.createLinearGradient(-r, -r, r, r);
  china.addColorStop(0, '#ffffff');
  china.addColorStop(1, '#e4e0d6');
  shape(brush, china, 1.8, (b) => b.ellipse(0, 0, r, r * flat, 0, 0, 7));
  brush.strokeStyle = '#7aa6b8';
  brush.lineWidth = Math.max(1, r * 0.045);
  brush.beginPath();
  brush.ellipse(0, 0, r * 0.9, r * 0.9 * flat, 0, 0, 7);
  brush.stroke();
  shape(brush, '#f4f1ea', 1, (b) => b.ellipse(0, r * 0.02, r * 0.68, r * 0.68 * flat, 0, 0, 7), '#cfcabd');
}

/** A stack of unwashed trays with what is left on them; its foot at y 0. */
export function drawTrays(brush: Brush, count: number): void {
  shape(brush, 'rgba(20,12,10,.28)', 0, (b) => b.ellipse(0, 1, 14, 3, 0, 0, 7));
  for (let i = 0; i < count; i++) {
    const x = i % 2 ? 1.2 : -0.8;
    shape(brush, i % 2 ? '#8a94a8' : '#9aa5b8', 1.5, (b) => b.roundRect(x - 12, -4.2 - i * 4.4, 24, 4, 1.8));
    shape(brush, '#7a4a24', 0, (b) => b.ellipse(x - 4 + (i % 3) * 4, -4 - i * 4.4, 2.6, 1.1, 0, 0, 7));
  }
}
