/** What a table eats: two pizzas of eight slices, each in the colour of the lane it lies on; who is too many goes hungry. */
import type * as Phaser from 'phaser';
import type { EngineerRow, Lane, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { LANES } from '../../shared/sim/publicWorld.ts';
import { DEPTH } from './depth.ts';
import type { Stage } from './layer.ts';
import { type Brush, box, shape } from './look/bake.ts';
import { INK, mix } from './look/palette.ts';
import { TILT } from './plan/shapes.ts';
import type { TablePlace } from './plan/tables.ts';

/** The lanes' colours, as the panels paint them. */
export const LANE_FILL: Record<Lane, string> = {
  build: '#ffb000',
  quality: '#5ee6a8',
  delivery: '#6aa5ff',
  operate: '#ff6a45',
  architecture: '#de45a1',
  learn: '#ffff53',
};

const PER_PIZZA = 8;
/** People two pizzas feed. */
const FED = PER_PIZZA;
/** Talk bubbles over a crowded table at once. */
const BUBBLES = 5;

/** Today's slices of a table in the order of the lanes: 16 at most, fewer where somebody is missing. */
export function slicesOf(view: PublicWorld, team: string): Lane[] {
  return Object.values(view.engineers)
    .filter((row) => row.team === team && !row.vacant)
    .flatMap((row) => [row.laneA, row.laneB])
    .sort((one, other) => LANES.indexOf(one) - LANES.indexOf(other))
    .slice(0, PER_PIZZA * 2);
}

/** Who two pizzas do not feed: the last to sit down. */
export const hungryOf = (view: PublicWorld, team: string): EngineerRow[] =>
  Object.values(view.engineers)
    .filter((row) => row.team === team && !row.vacant)
    .sort((one, other) => one.order - other.order)
    .slice(FED);

/** The pizzas of one table, and the talk over it. */
export class Shares {
  private readonly stage: Stage;
  private readonly place: TablePlace;
  private pizzas: Phaser.GameObjects.Image | null = null;
  private tangle: Phaser.GameObjects.Image | null = null;
  private bubbles: Phaser.GameObjects.Image[] = [];
  private boxes: Phaser.GameObjects.Image[] = [];
  private said = '';

  constructor(stage: Stage, place: TablePlace) {
    this.stage = stage;
    this.place = place;
  }

  show(view: PublicWorld): void {
    const lanes = slicesOf(view, this.place.team);
    const hungry = hungryOf(view, this.place.team).map((row) => row.id);
    const said = `${lanes}|${hungry}`;
    if (said === this.said) return;
    this.said = said;
    this.end();
    this.serve(lanes, hungry.length > 0);
    if (hungry.length > 0) this.crowd(hungry);
  }

  /** Bubbles pop up here and there over a crowded table, each for a second or so. */
  tick(now: number, awake: boolean): void {
    const { still } = this.stage;
    this.tangle?.setVisible(awake).setAlpha(still ? 0.75 : 0.6 + 0.2 * Math.sin(now / 700));
    for (const [i, bubble] of this.bubbles.entries()) {
      const beat = still ? 0.5 : (now / 2600 + i / BUBBLES) % 1;
      bubble
        .setVisible(awake)
        .setAlpha(still ? 1 : beat < 0.62 ? Math.min(1, beat * 9, (0.62 - beat) * 9) : 0);
    }
  }

  end(): void {
    for (const image of [this.pizzas, this.tangle, ...this.bubbles, ...this.boxes]) image?.destroy();
    this.pizzas = null;
    this.tangle = null;
    this.bubbles = [];
    this.boxes = [];
  }

  private serve(lanes: Lane[], empty: boolean): void {
    const { baker } = this.stage;
    const { scale, rx, cx, cy } = this.place;
    const reach = (rx / scale) * 0.34;
    this.pizzas = baker
      .image(`pizzas:${lanes}:${rx.toFixed(1)}`, { w: (reach * 2 + 46) * scale, h: 34 * scale }, (brush) => {
        brush.scale(scale, scale);
        for (const [i, x] of [-reach, reach].entries()) {
          brush.save();
          brush.translate(x, 0);
          drawShared(brush, 18.5, lanes.slice(i * PER_PIZZA, (i + 1) * PER_PIZZA));
          brush.restore();
        }
      })
      .setPosition(cx, cy)
      .setDepth(DEPTH.floor + cy + 0.05);
    if (!empty) return;
    for (const side of [-1, 1])
      this.boxes.push(
        baker
          .image(`emptybox:${scale.toFixed(3)}`, { w: 40 * scale, h: 34 * scale }, (brush) => {
            brush.scale(scale, scale);
            drawEmptyBox(brush);
          })
          .setPosition(cx + side * rx * 1.02, cy + 17 * scale)
          .setDepth(DEPTH.floor + cy + 60 * scale),
      );
  }

  private crowd(hungry: readonly string[]): void {
    const { baker } = this.stage;
    const { place } = this;
    const { scale, seats } = place;
    const heads = seats.map((seat) => ({ x: seat.x - place.cx, y: seat.y - place.cy - 22 * scale }));
    this.tangle = baker
      .image(
        `tangle:${place.team}:${seats.length}`,
        { w: place.w, h: 120 * scale, oy: 70 * scale },
        (brush) => {
          brush.lineWidth = Math.max(1, 1.3 * scale);
          brush.setLineDash([4 * scale, 4 * scale]);
          for (const [i, a] of heads.entries())
            for (const [k, b] of heads.entries()) {
              if (k <= i || (i * 3 + k) % 3 !== 0) continue;
              brush.strokeStyle = (i + k) % 2 ? 'rgba(255,249,239,.75)' : 'rgba(27,35,51,.55)';
              brush.beginPath();
              brush.moveTo(a.x, a.y);
              brush.quadraticCurveTo((a.x + b.x) / 2, Math.min(a.y, b.y) - 24 * scale, b.x, b.y);
              brush.stroke();
            }
        },
      )
      .setPosition(place.cx, place.cy)
      .setDepth(DEPTH.floor + place.cy + 50);
    const talkers = seats.filter((_, i) => i % 2 === 0).slice(0, BUBBLES);
    for (const [i, seat] of talkers.entries()) {
      const starving = i === 0 || hungry.includes(seat.engineer);
      this.bubbles.push(
        baker
          .image(
            `bubble:${starving}:${scale.toFixed(3)}`,
            { w: 34 * scale, h: 30 * scale, oy: 27 * scale },
            (brush) => {
              brush.scale(scale, scale);
              drawBubble(brush, starving);
            },
          )
          .setPosition(seat.x + 10 * scale, seat.y - 26 * scale)
          .setDepth(DEPTH.labels - 3),
      );
    }
  }
}

/** A pizza in its open box, with a slice per lane; where nobody took a slice the box shows. */
function drawShared(brush: Brush, r: number, lanes: readonly Lane[]): void {
  const ry = r * TILT * 0.84;
  shape(brush, '#e9d3ae', 1.6, (b) => box(b, -r * 1.08, -ry * 1.1, r * 2.16, ry * 2.2, 3));
  const step = (Math.PI * 2) / PER_PIZZA;
  for (const [i, lane] of lanes.entries()) {
    const from = -Math.PI / 2 + i * step;
    const part = (share: number) => (b: Brush) => {
      b.moveTo(0, 0);
      b.ellipse(0, 0, r * share, ry * share, 0, from, from + step);
      b.closePath();
    };
    shape(brush, '#c98339', 0, part(0.98));
    shape(brush, LANE_FILL[lane], 0, part(0.8));
    const middle = from + step / 2;
    shape(brush, mix(LANE_FILL[lane], INK, 0.4), 0, (b) =>
      b.ellipse(Math.cos(middle) * r * 0.52, Math.sin(middle) * ry * 0.52, 1.7, 1.4, 0, 0, 7),
    );
    brush.beginPath();
    part(0.98)(brush);
    brush.lineWidth = 1;
    brush.strokeStyle = '#5f3a1f';
    brush.stroke();
  }
}

/** An open box with crumbs and nothing else. */
function drawEmptyBox(brush: Brush): void {
  shape(brush, '#d3b98c', 1.6, (b) => {
    b.moveTo(-13, -6);
    b.lineTo(-10, -15);
    b.lineTo(14, -15);
    b.lineTo(13, -6);
    b.closePath();
  });
  shape(brush, '#ecd9b6', 1.6, (b) => box(b, -15, -6, 30, 14, 2));
  shape(brush, '#f8ecd2', 0, (b) => box(b, -12, -4, 24, 10, 1.5));
  for (const [x, y] of [
    [-6, 1],
    [2, 3],
    [7, -1],
  ] as const)
    shape(brush, '#b07a3e', 0, (b) => b.arc(x, y, 1, 0, 7));
}

/** A speech bubble: three dots, or an empty plate for who got nothing. */
function drawBubble(brush: Brush, hungry: boolean): void {
  shape(brush, '#fff9ef', 1.6, (b) => {
    b.roundRect(-12, -24, 26, 17, 7);
    b.moveTo(-6, -8);
    b.lineTo(-10, 0);
    b.lineTo(0, -8);
  });
  shape(brush, '#fff9ef', 0, (b) => b.roundRect(-11, -23, 24, 15, 6));
  if (!hungry) {
    for (const x of [-5, 1, 7]) shape(brush, INK, 0, (b) => b.arc(x, -15.5, 1.9, 0, 7));
    return;
  }
  shape(brush, '#ffffff', 1.3, (b) => b.ellipse(1, -15, 8, 5.4, 0, 0, 7));
  shape(brush, '#e4e0d6', 0.8, (b) => b.ellipse(1, -15, 4.6, 3, 0, 0, 7));
}
