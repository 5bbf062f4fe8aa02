/** How people are drawn: bust, hair, sweater in the team's colour, and what their posture shows. */
import { type Brush, box, shape } from './look/bake.ts';
import { HAIRS, INK, mix, SKINS, type TeamLook } from './look/palette.ts';
import { hash01 } from './plan/shapes.ts';

export type Pose = 'desk' | 'ringing' | 'fighting' | 'standby';

export interface PersonLook {
  id: string;
  look: TeamLook;
  far: boolean;
  pose: Pose;
  tired: boolean;
}

const LINE = 1.9;

/** Draws a person whose seat is at 0,0, in units of a 190 px wide table. */
export function drawPerson(brush: Brush, person: PersonLook): void {
  const skin = SKINS[Math.floor(hash01(person.id, 1) * SKINS.length)]!;
  const hair = HAIRS[Math.floor(hash01(person.id, 2) * HAIRS.length)]!;
  const style = Math.floor(hash01(person.id, 3) * 6);
  const sink = person.tired && person.pose !== 'ringing' ? 3 : 0;
  const wide = 15.5 + hash01(person.id, 4) * 3;
  drawBody(brush, person, wide, sink, skin);
  brush.save();
  brush.translate(person.tired ? 1.4 : 0, -13 + sink);
  if (person.tired) brush.rotate(0.09);
  if (person.far) drawFace(brush, person, skin, hair, style);
  else drawBack(brush, skin, hair, style);
  if (person.pose === 'fighting') drawHeadset(brush, person.far);
  brush.restore();
}

function drawBody(brush: Brush, person: PersonLook, wide: number, sink: number, skin: string): void {
  const { look, far } = person;
  shape(brush, look.fill, LINE, (b) => {
    b.moveTo(-wide, 22);
    b.bezierCurveTo(-wide, 3 + sink, -wide * 0.62, -2 + sink, 0, -2 + sink);
    b.bezierCurveTo(wide * 0.62, -2 + sink, wide, 3 + sink, wide, 22);
    b.closePath();
  });
  shape(brush, mix(look.fill, look.shade, 0.8), 0, (b) => {
    b.moveTo(wide - 1, 21);
    b.bezierCurveTo(wide - 1, 6 + sink, wide * 0.6, 0 + sink, wide * 0.3, -1 + sink);
    b.bezierCurveTo(wide * 0.5, 6, wide * 0.45, 14, wide * 0.42, 21);
    b.closePath();
  });
  if (far) {
    shape(brush, mix(skin, '#7a3b20', 0.18), 0, (b) => box(b, -3.4, -6 + sink, 6.8, 7, 3));
    shape(brush, look.light, 1.3, (b) => {
      b.moveTo(-5.5, -1.6 + sink);
      b.quadraticCurveTo(0, 6 + sink, 5.5, -1.6 + sink);
      b.lineTo(3.2, -3 + sink);
      b.quadraticCurveTo(0, 1.6 + sink, -3.2, -3 + sink);
      b.closePath();
    });
  }
  if (person.pose === 'standby' && far) {
    shape(brush, look.shade, 1.6, (b) => box(b, -wide * 0.86, 9, wide * 1.72, 6.5, 3.2));
    shape(brush, skin, 1.4, (b) => b.arc(wide * 0.62, 10.5, 3, 0, 7));
  }
}

function drawFace(brush: Brush, person: PersonLook, skin: string, hair: string, style: number): void {
  const long = style === 1 || style === 4;
  if (long) shape(brush, mix(hair, INK, 0.25), LINE, (b) => box(b, -11.5, -9, 23, 21, 9));
  if (style === 5) shape(brush, hair, LINE, (b) => b.arc(0, -12.5, 5, 0, 7));
  shape(brush, skin, 1.5, (b) => b.arc(-10, 1, 2.6, 0, 7));
  shape(brush, skin, 1.5, (b) => b.arc(10, 1, 2.6, 0, 7));
  shape(brush, skin, LINE, (b) => b.ellipse(0, 0, 10.2, 10.8, 0, 0, 7));
  shape(brush, mix(skin, '#a03c2a', 0.22), 0, (b) => b.ellipse(-5.6, 3.8, 2.1, 1.3, 0, 0, 7));
  shape(brush, mix(skin, '#a03c2a', 0.22), 0, (b) => b.ellipse(5.6, 3.8, 2.1, 1.3, 0, 0, 7));
  // Hair over the forehead.
  shape(brush, hair, LINE, (b) => {
    b.moveTo(-10.6, 0.5);
    b.bezierCurveTo(-13, -13, -5, -14.4, 0.5, -13.6);
    b.bezierCurveTo(7, -14.4, 13, -11, 10.6, 0.5);
    if (style === 0) b.bezierCurveTo(9, -6, 2, -5, -1, -7.4);
    else if (style === 2) b.bezierCurveTo(8, -9, 4, -7, 0, -9);
    else if (style === 3) b.bezierCurveTo(9, -4, 6, -4, 0, -4.4);
    else b.bezierCurveTo(9, -7, 5, -9, 0, -6);
    b.bezierCurveTo(-5, -5, -9, -6, -10.6, 0.5);
  });
  if (style === 3)
    for (const x of [-7, -2.4, 2.4, 7]) shape(brush, hair, 1.2, (b) => b.arc(x, -11.6, 3.6, 0, 7));
  eyes(brush, person);
  brush.strokeStyle = INK;
  brush.lineWidth = 1.5;
  brush.beginPath();
  if (person.pose === 'ringing') brush.ellipse(0, 5.6, 1.9, 2.2, 0, 0, 7);
  else if (person.pose === 'fighting') {
    brush.moveTo(-2.6, 5.8);
    brush.lineTo(2.6, 5.4);
  } else if (person.tired) {
    brush.arc(0, 7.4, 2.4, Math.PI * 1.15, Math.PI * 1.85);
  } else brush.arc(0, 3.6, 3, Math.PI * 0.18, Math.PI * 0.82);
  brush.stroke();
  if (hash01(person.id, 6) > 0.72) {
    brush.lineWidth = 1.2;
    for (const x of [-3.9, 3.9]) {
      brush.beginPath();
      brush.arc(x, 0.6, 3.1, 0, 7);
      brush.stroke();
    }
    brush.beginPath();
    brush.moveTo(-0.8, 0.6);
    brush.lineTo(0.8, 0.6);
    brush.stroke();
  }
}

function eyes(brush: Brush, person: PersonLook): void {
  const wide = person.pose === 'ringing';
  for (const x of [-3.9, 3.9]) {
    if (person.tired && !wide) {
      brush.strokeStyle = INK;
      brush.lineWidth = 1.5;
      brush.beginPath();
      brush.moveTo(x - 2, 0.6);
      brush.lineTo(x + 2, 1);
      brush.stroke();
      shape(brush, 'rgba(60,40,90,.35)', 0, (b) => b.ellipse(x, 2.8, 2.2, 1, 0, 0, 7));
      continue;
    }
    if (wide) shape(brush, '#ffffff', 1.1, (b) => b.arc(x, 0, 2.7, 0, 7));
    shape(brush, INK, 0, (b) => b.arc(x, wide ? 0 : 0.4, wide ? 1.2 : 1.45, 0, 7));
    if (person.pose === 'fighting') {
      brush.strokeStyle = INK;
      brush.lineWidth = 1.5;
      brush.beginPath();
      brush.moveTo(x - 2.4, x < 0 ? -3.6 : -2.6);
      brush.lineTo(x + 2.4, x < 0 ? -2.6 : -3.6);
      brush.stroke();
    }
  }
}

function drawBack(brush: Brush, skin: string, hair: string, style: number): void {
  shape(brush, skin, 1.5, (b) => b.arc(-10, 1.5, 2.6, 0, 7));
  shape(brush, skin, 1.5, (b) => b.arc(10, 1.5, 2.6, 0, 7));
  if (style === 1 || style === 4) {
    shape(brush, hair, LINE, (b) => {
      b.moveTo(-10.8, -2);
      b.bezierCurveTo(-13, -16, 13, -16, 10.8, -2);
      b.lineTo(11.4, 12);
      b.quadraticCurveTo(0, 16, -11.4, 12);
      b.closePath();
    });
  } else {
    shape(brush, skin, LINE, (b) => b.ellipse(0, 0, 10.2, 10.8, 0, 0, 7));
    shape(brush, hair, LINE, (b) => {
      b.ellipse(0, -1.6, 10.8, 10.6, 0, Math.PI * 0.95, Math.PI * 2.05);
      b.quadraticCurveTo(7, 8, 0, 7.4);
      b.quadraticCurveTo(-7, 8, -10.6, 0);
    });
    if (style === 5) shape(brush, hair, LINE, (b) => b.arc(0, -11.5, 5.4, 0, 7));
  }
  brush.strokeStyle = 'rgba(255,255,255,.22)';
  brush.lineWidth = 2;
  brush.beginPath();
  brush.arc(-1, -2, 7.5, Math.PI * 1.1, Math.PI * 1.5);
  brush.stroke();
}

function drawHeadset(brush: Brush, far: boolean): void {
  brush.strokeStyle = INK;
  brush.lineWidth = 3.6;
  brush.beginPath();
  brush.arc(0, -0.5, 11.6, Math.PI * 1.04, Math.PI * 1.96);
  brush.stroke();
  brush.strokeStyle = '#c9d2e2';
  brush.lineWidth = 1.5;
  brush.stroke();
  for (const x of [-11.2, 11.2]) shape(brush, '#3b4a66', 1.5, (b) => box(b, x - 2.6, -3.4, 5.2, 8, 2.4));
  if (!far) return;
  brush.strokeStyle = INK;
  brush.lineWidth = 1.5;
  brush.beginPath();
  brush.moveTo(-11, 4);
  brush.quadraticCurveTo(-9, 8.4, -3.4, 7.4);
  brush.stroke();
  shape(brush, '#ff6a45', 1, (b) => b.arc(-3.2, 7.4, 1.5, 0, 7));
}

/** An empty chair, seen from the front (far) or from the back. */
export function drawChair(brush: Brush, look: TeamLook, far: boolean): void {
  const back = mix('#7a4e2c', look.fill, 0.22);
  shape(brush, mix(back, INK, far ? 0.1 : 0.25), LINE, (b) =>
    box(b, far ? -11 : -14, far ? -16 : -8, far ? 22 : 28, far ? 28 : 19, 6),
  );
  shape(brush, mix(back, '#ffffff', 0.18), 0, (b) =>
    box(b, far ? -8 : -11, far ? -13 : -5.6, far ? 16 : 22, far ? 5 : 3, 2),
  );
  if (far)
    for (const x of [-5, 0, 5]) shape(brush, 'rgba(27,35,51,.3)', 0, (b) => box(b, x - 1, -6, 2, 13, 1));
}
