/** Draws the result card on a canvas, 1200 × 630, in the colours of the house. No picture is fetched: it works offline. */
import { t } from '../../text/index.ts';
import type { CardModel } from './model.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const HEAD = '"Bricolage Grotesque Variable", system-ui, sans-serif';
const TEXT = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';
const MONO = '"Atkinson Hyperlegible Mono Variable", ui-monospace, monospace';
const INK = '#0e1726';
const PAPER = '#fff9ef';
const QUIET = '#4a5568';
const TEAMS: Readonly<Record<string, string>> = {
  basil: '#46b799',
  olive: '#8d9aff',
  cheese: '#ffff53',
  onion: '#de45a1',
  tuna: '#b0e3fb',
  tomato: '#fa3527',
  pepper: '#dba240',
  mushroom: '#faf4ea',
};

/** Width of the night side on the left, and where the words on the right begin and end. */
const SIDE = 392;
const LEFT = SIDE + 44;
const RIGHT = CARD_WIDTH - 48;

type Pen = CanvasRenderingContext2D;

/** The fonts a card is written in; they are the page's own. */
export const FONTS = [`800 40px ${HEAD}`, `500 24px ${TEXT}`, `600 24px ${MONO}`];

/** Draws the whole card. */
export function drawCard(pen: Pen, card: CardModel): void {
  const colour = TEAMS[card.team.replace(/-\d+$/, '')] ?? '#faf4ea';
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  drawSide(pen, card, colour);
  write(pen, card.title, LEFT, 84, `800 50px ${HEAD}`, INK, RIGHT - LEFT);
  write(pen, [card.who, card.part].join(' · '), LEFT, 124, `500 25px ${TEXT}`, QUIET, RIGHT - LEFT);
  let y = 174;
  for (const goal of card.goals.slice(0, 4)) {
    mark(pen, LEFT + 13, y - 9, goal.met);
    write(pen, goal.text, LEFT + 40, y, `600 25px ${TEXT}`, INK, RIGHT - LEFT - 40);
    y += 36;
  }
  drawNumbers(pen, card, Math.max(y + 8, 300));
  drawFeats(pen, card);
  pen.lineWidth = 6;
  pen.strokeStyle = INK;
  pen.strokeRect(3, 3, CARD_WIDTH - 6, CARD_HEIGHT - 6);
}

/** Night, the pizza with a slice for each goal, the verdict under it. */
function drawSide(pen: Pen, card: CardModel, colour: string): void {
  pen.fillStyle = '#16233a';
  pen.fillRect(0, 0, SIDE, CARD_HEIGHT);
  pen.fillStyle = '#f4f1ea';
  for (let i = 0; i < 26; i += 1) {
    const x = 24 + ((i * 0.7548776662) % 1) * (SIDE - 48);
    const y = 16 + ((i * 0.5698402909) % 1) * 130;
    pen.fillRect(x, y, 2 + (i % 3), 2 + (i % 3));
  }
  pizza(pen, SIDE / 2, 268, 142, card.goals, colour);
  write(
    pen,
    card.verdict,
    SIDE / 2,
    478,
    `800 ${card.won ? 52 : 36}px ${HEAD}`,
    card.won ? '#ffb000' : '#f4f1ea',
    SIDE - 48,
    'center',
  );
  for (const [i, line] of card.small.entries())
    write(pen, line, SIDE / 2, 520 + i * 32, `500 24px ${TEXT}`, '#b9c4d6', SIDE - 48, 'center');
  write(pen, t('card.motto'), SIDE / 2, 596, `700 22px ${HEAD}`, '#ffd84d', SIDE - 48, 'center');
}

/** One slice for each goal: lit in the team's colour when it was reached, and pulled out when all were. */
function pizza(pen: Pen, x: number, y: number, r: number, goals: CardModel['goals'], colour: string): void {
  const slices = goals.length === 0 ? [{ met: true }, { met: true }, { met: true }] : goals;
  const step = (Math.PI * 2) / slices.length;
  pen.lineJoin = 'round';
  for (const [i, { met }] of slices.entries()) {
    const from = -Math.PI / 2 + i * step;
    const away = met ? 9 : 0;
    const cx = x + Math.cos(from + step / 2) * away;
    const cy = y + Math.sin(from + step / 2) * away;
    const slice = (radius: number, fill: string, edge: number): void => {
      pen.beginPath();
      pen.moveTo(cx, cy);
      pen.arc(cx, cy, radius, from + edge, from + step - edge);
      pen.closePath();
      pen.fillStyle = fill;
      pen.fill();
    };
    slice(r, met ? '#d9963a' : '#4a5568', 0);
    pen.lineWidth = 5;
    pen.strokeStyle = INK;
    pen.stroke();
    slice(r * 0.86, met ? '#f7c860' : '#22324f', 0.03);
    slice(r * 0.74, met ? colour : '#2a3b5c', 0.06);
    if (!met) continue;
    for (const [distance, turn] of [
      [0.32, 0.5],
      [0.56, 0.26],
      [0.56, 0.74],
    ] as const) {
      pen.beginPath();
      pen.arc(
        cx + Math.cos(from + step * turn) * r * distance,
        cy + Math.sin(from + step * turn) * r * distance,
        11,
        0,
        Math.PI * 2,
      );
      pen.fillStyle = '#e8352b';
      pen.fill();
      pen.lineWidth = 3;
      pen.stroke();
    }
  }
}

/** A tick or a cross in a circle: colour does not stand alone. */
function mark(pen: Pen, x: number, y: number, met: boolean): void {
  pen.beginPath();
  pen.arc(x, y, 14, 0, Math.PI * 2);
  pen.fillStyle = met ? '#008060' : '#ffffff';
  pen.fill();
  pen.lineWidth = 3;
  pen.strokeStyle = INK;
  pen.stroke();
  pen.beginPath();
  if (met) {
    pen.moveTo(x - 6, y);
    pen.lineTo(x - 2, y + 5);
    pen.lineTo(x + 7, y - 5);
  } else {
    pen.moveTo(x - 5, y - 5);
    pen.lineTo(x + 5, y + 5);
    pen.moveTo(x + 5, y - 5);
    pen.lineTo(x - 5, y + 5);
  }
  pen.strokeStyle = met ? '#ffffff' : QUIET;
  pen.lineCap = 'round';
  pen.stroke();
}

function drawNumbers(pen: Pen, card: CardModel, top: number): void {
  const hand = RIGHT - 190;
  write(pen, t('card.hand'), hand, top, `600 20px ${TEXT}`, QUIET, 170, 'right');
  write(pen, t('card.habit'), RIGHT, top, `600 20px ${TEXT}`, QUIET, 170, 'right');
  pen.fillStyle = '#e9d3ae';
  pen.fillRect(LEFT, top + 10, RIGHT - LEFT, 4);
  for (const [i, number] of card.numbers.entries()) {
    const y = top + 44 + i * 36;
    write(pen, number.metric, LEFT, y, `500 24px ${TEXT}`, INK, hand - 150 - LEFT);
    write(pen, number.hand, hand, y, `600 24px ${MONO}`, INK, 150, 'right');
    write(pen, number.habit, RIGHT, y, `600 24px ${MONO}`, INK, 170, 'right');
  }
}

/** Stamps at the foot, as many as fit, and how many more there are. */
function drawFeats(pen: Pen, card: CardModel): void {
  if (card.feats.length === 0) return;
  const font = `650 21px ${TEXT}`;
  let x = LEFT;
  let y = 556;
  for (const [i, feat] of card.feats.entries()) {
    const left = card.feats.length - i;
    pen.font = font;
    let wide = pen.measureText(feat).width + 28;
    if (x + wide > RIGHT && y === 556) {
      x = LEFT;
      y = 600;
    }
    const more = t('card.more', { n: left });
    const last = y === 600 && x + wide > RIGHT - (left > 1 ? 110 : 0);
    if (last) wide = pen.measureText(more).width + 28;
    pen.beginPath();
    pen.roundRect(x, y - 25, wide, 36, 18);
    pen.fillStyle = '#ffcb52';
    pen.fill();
    pen.lineWidth = 3;
    pen.strokeStyle = INK;
    pen.stroke();
    write(pen, last ? more : feat, x + 14, y, font, INK, wide - 20);
    if (last) return;
    x += wide + 10;
  }
}

/** One line of text, made smaller until it fits. */
function write(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
  room: number,
  align: CanvasTextAlign = 'left',
): void {
  let size = Number(/(\d+)px/.exec(font)?.[1] ?? 24);
  const at = (px: number): string => font.replace(/\d+px/, `${px}px`);
  pen.font = font;
  while (size > 14 && pen.measureText(text).width > room) {
    size -= 1;
    pen.font = at(size);
  }
  pen.textAlign = align;
  pen.fillStyle = colour;
  pen.fillText(text, x, y, room);
}
