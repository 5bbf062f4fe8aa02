/** Tables and what stands on them: laptops, cups, a lamp; the window of a home; a pager. */
import { type Brush, box, glow, shape } from './look/bake.ts';
import { drawEmblem } from './look/emblem.ts';
import { HAIRS, INK, mix, NIGHT_INK, SKINS, type TeamLook } from './look/palette.ts';
import { hash01 } from './plan/shapes.ts';

/** A round table, in units of a 190 px wide cell; `rx`, `ry` are its radii. */
export function drawTable(brush: Brush, rx: number, ry: number, look: TeamLook): void {
  shape(brush, 'rgba(30,16,12,.32)', 0, (b) => b.ellipse(3, 17, rx * 1.03, ry * 1.05, 0, 0, 7));
  shape(brush, '#5f3a1f', 2.2, (b) => {
    b.ellipse(0, 8, rx, ry, 0, 0, Math.PI);
    b.lineTo(-rx, 0);
    b.ellipse(0, 0, rx, ry, 0, Math.PI, 0, true);
    b.closePath();
  });
  const wood = brush.createLinearGradient(-rx, -ry, rx, ry);
  wood.addColorStop(0, '#b67a46');
  wood.addColorStop(1, '#8f5a30');
  shape(brush, wood, 2.2, (b) => b.ellipse(0, 0, rx, ry, 0, 0, 7));
  brush.strokeStyle = mix(look.fill, '#8f5a30', 0.25);
  brush.lineWidth = 2.2;
  brush.beginPath();
  brush.ellipse(0, 0, rx * 0.93, ry * 0.9, 0, 0, 7);
  brush.stroke();
  brush.strokeStyle = 'rgba(70,38,16,.28)';
  brush.lineWidth = 1;
  for (const y of [-0.5, -0.1, 0.35, 0.65]) {
    const half = rx * 0.86 * Math.sqrt(1 - y * y);
    brush.beginPath();
    brush.moveTo(-half, y * ry);
    brush.quadraticCurveTo(0, y * ry + 3, half, y * ry);
    brush.stroke();
  }
}

/** A laptop seen from behind (far seats) or with its screen towards us. */
export function drawLaptop(brush: Brush, look: TeamLook, far: boolean, lit: boolean): void {
  if (far) {
    shape(brush, '#2b3650', 1.6, (b) => {
      b.moveTo(-9.5, 4);
      b.lineTo(-8.5, -7.5);
      b.lineTo(8.5, -7.5);
      b.lineTo(9.5, 4);
      b.closePath();
    });
    shape(brush, look.fill, 0, (b) => b.arc(0, -1.6, 2.2, 0, 7));
    return;
  }
  shape(brush, '#3a4763', 1.6, (b) => {
    b.moveTo(-8.5, 3);
    b.lineTo(8.5, 3);
    b.lineTo(10.5, 8);
    b.lineTo(-10.5, 8);
    b.closePath();
  });
  shape(brush, lit ? '#a8d4ff' : '#5d7fae', 1.6, (b) => box(b, -9, -9, 18, 12, 1.5));
  if (!lit) return;
  for (const [i, w] of [9, 13, 7].entries())
    shape(brush, 'rgba(20,50,110,.5)', 0, (b) => b.rect(-7, -7 + i * 3, w, 1.3));
}

export function drawCup(brush: Brush): void {
  shape(brush, '#fff4e4', 1.3, (b) => box(b, -2.9, -4, 5.8, 6.6, 1.6));
  shape(brush, '#5a3218', 0, (b) => b.ellipse(0, -3.5, 2.2, 1, 0, 0, 7));
}

/** A desk lamp, its foot at 0,0. */
export function drawLamp(brush: Brush, lit: boolean): void {
  brush.strokeStyle = INK;
  brush.lineWidth = 3.2;
  brush.beginPath();
  brush.moveTo(0, 0);
  brush.lineTo(3, -11);
  brush.lineTo(-3, -18);
  brush.stroke();
  shape(brush, '#46546e', 1.4, (b) => b.ellipse(0, 0, 4.6, 2.2, 0, 0, 7));
  if (lit) shape(brush, '#ffe9a8', 0, (b) => b.ellipse(-6, -13.6, 4.4, 2.6, 0.5, 0, 7));
  shape(brush, lit ? '#ffb000' : '#7286a6', 1.6, (b) => {
    b.moveTo(-3, -22);
    b.quadraticCurveTo(2, -20, 0, -15);
    b.lineTo(-9.5, -11.5);
    b.quadraticCurveTo(-10.5, -18, -3, -22);
  });
}

/** The round window of a home where somebody sleeps or has just been woken. */
export function drawHome(brush: Brush, id: string, look: TeamLook, awake: boolean): void {
  const skin = SKINS[Math.floor(hash01(id, 1) * SKINS.length)]!;
  const hair = HAIRS[Math.floor(hash01(id, 2) * HAIRS.length)]!;
  shape(brush, '#fff4e0', 2, (b) => {
    b.arc(0, 0, 18, 0, 7);
  });
  shape(brush, '#fff4e0', 1.6, (b) => b.arc(4, 21, 2.6, 0, 7));
  brush.save();
  brush.beginPath();
  brush.arc(0, 0, 15.4, 0, 7);
  brush.clip();
  shape(brush, awake ? '#6a2f3c' : '#22325e', 0, (b) => b.rect(-18, -18, 36, 36));
  if (awake)
    glow(brush, 20, [
      [0, 'rgba(255,150,60,.85)'],
      [1, 'rgba(255,90,30,0)'],
    ]);
  else {
    shape(brush, '#f4f1de', 0, (b) => b.arc(8, -8, 3, 0, 7));
    shape(brush, '#22325e', 0, (b) => b.arc(6.6, -8.8, 2.6, 0, 7));
  }
  shape(brush, '#eef0f6', 1.3, (b) => box(b, -13, 0, 18, 9, 4));
  brush.translate(-3, awake ? -3 : 1);
  if (!awake) brush.rotate(-0.3);
  shape(brush, skin, 1.4, (b) => b.arc(0, 0, 6.2, 0, 7));
  shape(brush, hair, 1.3, (b) => {
    b.arc(0, -0.6, 6.4, Math.PI * 0.95, Math.PI * 2.05);
    b.quadraticCurveTo(2, -4.5, -6.2, -0.6);
  });
  brush.strokeStyle = INK;
  brush.lineWidth = 1.2;
  for (const x of [-2.2, 2.2]) {
    brush.beginPath();
    if (awake) brush.arc(x, 0.6, 0.9, 0, 7);
    else brush.arc(x, 0.4, 1.3, 0.2, Math.PI - 0.2);
    brush.stroke();
  }
  brush.restore();
  brush.save();
  brush.beginPath();
  brush.arc(0, 0, 15.4, 0, 7);
  brush.clip();
  shape(brush, look.fill, 1.6, (b) => {
    b.moveTo(-18, 9);
    b.quadraticCurveTo(-4, 3, 18, 7);
    b.lineTo(18, 20);
    b.lineTo(-18, 20);
    b.closePath();
  });
  brush.restore();
}

/** A pager with its screen lit. */
export function drawPager(brush: Brush): void {
  shape(brush, NIGHT_INK, 0, (b) => box(b, -13, -9, 26, 18, 5));
  shape(brush, '#3b2028', 1.6, (b) => box(b, -11.5, -7.5, 23, 15, 4), '#ff6a45');
  shape(brush, '#ff6a45', 0, (b) => box(b, -8.5, -5, 17, 8, 2));
  brush.fillStyle = NIGHT_INK;
  brush.fillRect(-2.6, -4, 1.9, 4);
  brush.fillRect(-2.6, 0.9, 1.9, 1.4);
  brush.fillRect(1, -4, 1.9, 4);
  brush.fillRect(1, 0.9, 1.9, 1.4);
}

/** A stopwatch: somebody stands by. */
export function drawWatch(brush: Brush): void {
  shape(brush, '#fff9ef', 1.6, (b) => b.arc(0, 0, 6, 0, 7));
  shape(brush, '#ffb000', 1.2, (b) => box(b, -1.6, -9, 3.2, 3, 1));
  shape(brush, '#a63a00', 0, (b) => {
    b.moveTo(0, 0);
    b.arc(0, 0, 4.4, -Math.PI / 2, 0.6);
    b.closePath();
  });
}

/** The flag of a team: emblem on cloth, its pole's foot at 0,0. */
export function drawFlag(brush: Brush, look: TeamLook, h: number): void {
  brush.strokeStyle = INK;
  brush.lineWidth = 3;
  brush.beginPath();
  brush.moveTo(0, 0);
  brush.lineTo(0, -h);
  brush.stroke();
  brush.strokeStyle = '#e9d3ae';
  brush.lineWidth = 1.2;
  brush.stroke();
  shape(brush, look.fill, 1.7, (b) => {
    b.moveTo(0, -h);
    b.quadraticCurveTo(h * 0.25, -h * 1.06, h * 0.62, -h * 0.94);
    b.lineTo(h * 0.5, -h * 0.74);
    b.lineTo(h * 0.62, -h * 0.54);
    b.quadraticCurveTo(h * 0.25, -h * 0.64, 0, -h * 0.56);
    b.closePath();
  });
  brush.save();
  brush.translate(h * 0.24, -h * 0.79);
  drawEmblem(brush, look.emblem, h * 0.3, NIGHT_INK, 0);
  brush.restore();
}
