import { describe, expect, it } from 'vitest';
import { dayShare, lightAt } from '../../client/layers/hours.ts';
import { speaker } from '../../client/layers/look/words.ts';
import { CRUST, sliceShapes, toppingSpots } from '../../client/layers/plan/pie.ts';
import {
  coversToppings,
  plannedRoom,
  planParts,
  planSignature,
  planStage,
  type StagePlan,
} from '../../client/layers/plan/plan.ts';
import { crossings, ringOrder } from '../../client/layers/plan/ring.ts';
import { hash01, overlaps, type Rect } from '../../client/layers/plan/shapes.ts';
import { pointOn, stringCurve } from '../../client/layers/plan/strings.ts';
import '../../client/text/game.ts';
import { say } from '../../client/text/index.ts';
import { type Mood, stageView } from './stageFixture.ts';

/** Width of a name about as wide as the page's font draws it. */
const wide = (id: string, font: number, extra: number): number => Math.ceil(id.length * font * 0.5 + extra);

interface Screen {
  name: string;
  width: number;
  height: number;
  room: Rect;
}

const SCREENS: Screen[] = [
  { name: '1366×768', width: 1366, height: 768, room: { x: 276, y: 60, w: 774, h: 664 } },
  { name: '1920×1080', width: 1920, height: 1080, room: { x: 276, y: 60, w: 1328, h: 976 } },
  { name: '360×640', width: 360, height: 640, room: { x: 0, y: 56, w: 360, h: 528 } },
  { name: '1024×768', width: 1024, height: 768, room: { x: 0, y: 60, w: 1024, h: 664 } },
  { name: '3840×2160', width: 3840, height: 2160, room: { x: 276, y: 60, w: 3248, h: 2056 } },
];
const MOODS: Mood[] = ['day', 'services', 'fire'];

function planOf(screen: Screen, mood: Mood): StagePlan {
  return planStage({
    width: screen.width,
    height: screen.height,
    room: screen.room,
    ...planParts(stageView(mood)),
    labelWidth: (id, font, compact) => wide(id, font, compact ? 20 : 52),
    plateWidth: (id, font, compact) => wide(id, font, compact ? 17 : 33),
  });
}

const boardOf = ({ pie }: StagePlan): Rect => ({
  x: pie.cx - pie.rx - pie.rim,
  y: pie.cy - pie.ry - pie.rim,
  w: (pie.rx + pie.rim) * 2,
  h: (pie.ry + pie.rim) * 2 + pie.thick + pie.board,
});

const inside = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.w <= outer.x + outer.w + 1 &&
  inner.y + inner.h <= outer.y + outer.h + 1;

describe('slices', () => {
  it('fill the circle once, in order, wider for larger modules and never too thin to press', () => {
    const slices = sliceShapes(planParts(stageView('day')).modules);
    expect(slices).toHaveLength(12);
    for (let i = 1; i < slices.length; i++) expect(slices[i]!.from).toBeCloseTo(slices[i - 1]!.to, 9);
    expect(slices.at(-1)!.to - slices[0]!.from).toBeCloseTo(Math.PI * 2, 9);
    const width = (id: string): number => {
      const slice = slices.find((shape) => shape.id === id)!;
      return slice.to - slice.from;
    };
    expect(width('checkout')).toBeGreaterThan(width('cart'));
    expect(width('cart')).toBeGreaterThan(width('reviews'));
    expect(width('reviews')).toBeGreaterThan(0.25);
  });

  it('keep their toppings apart, off the crust and off their edges, the same on every device', () => {
    for (const slice of sliceShapes(planParts(stageView('day')).modules)) {
      const spots = toppingSpots(slice, 190, 20, (i) => hash01(slice.id, i));
      expect(spots).toEqual(toppingSpots(slice, 190, 20, (i) => hash01(slice.id, i)));
      expect(spots.length).toBeGreaterThan(1);
      for (const [i, spot] of spots.entries()) {
        expect(Math.hypot(spot.x / 190, spot.y / (190 * 0.78))).toBeLessThan(1 - CRUST);
        for (const other of spots.slice(i + 1)) {
          expect(Math.hypot(spot.x - other.x, (spot.y - other.y) / 0.78)).toBeGreaterThan(20);
        }
      }
    }
  });
});

describe.each(SCREENS)('the stage at $name', (screen) => {
  it.each(MOODS)('has nothing on top of anything: %s', (mood) => {
    const plan = planOf(screen, mood);
    const { labels, tables, plates } = plan;
    for (const [i, label] of labels.entries()) {
      expect(inside(screen.room, label), `${label.id} leaves the room`).toBe(true);
      expect(coversToppings(plan.pie, label), `${label.id} lies over toppings`).toBe(false);
      for (const other of labels.slice(i + 1))
        expect(overlaps(label, other), `${label.id} on ${other.id}`).toBe(false);
      for (const table of tables)
        expect(overlaps(label, table), `${label.id} on table ${table.team}`).toBe(false);
      for (const plate of plates)
        expect(overlaps(label, plate.label), `${label.id} on plate ${plate.id}`).toBe(false);
    }
    for (const [i, table] of tables.entries()) {
      expect(inside(screen.room, table), `table ${table.team} leaves the room`).toBe(true);
      expect(
        overlaps(boardOf(plan), { ...table, y: table.cy - table.ry, h: table.h }),
        'pie on a table',
      ).toBe(false);
      for (const other of tables.slice(i + 1)) expect(overlaps(table, other, -0.5)).toBe(false);
    }
    for (const [i, plate] of plates.entries()) {
      const disc = (place: typeof plate): Rect => ({
        x: place.x - place.r,
        y: place.y - place.r * 0.72,
        w: place.r * 2,
        h: place.r * 1.44,
      });
      expect(overlaps(disc(plate), boardOf(plan), -plan.pie.rim * 3), `plate ${plate.id} on the pie`).toBe(
        false,
      );
      for (const other of plates.slice(i + 1)) {
        expect(overlaps(disc(plate), disc(other)), `${plate.id} on ${other.id}`).toBe(false);
        expect(overlaps(plate.label, other.label), `names of ${plate.id} and ${other.id}`).toBe(false);
      }
    }
  });

  it('is readable: no name below 12 px, a pie worth looking at', () => {
    const plan = planOf(screen, 'day');
    expect(plan.font).toBeGreaterThanOrEqual(12);
    expect(plan.pie.rx).toBeGreaterThan(Math.min(screen.room.w, screen.room.h) * 0.22);
  });

  it('holds eleven services beside what is left of the pie', () => {
    const plan = planOf(screen, 'many');
    expect(plan.plates).toHaveLength(11);
    for (const [i, plate] of plan.plates.entries()) {
      expect(
        inside({ ...screen.room, x: screen.room.x - 2, w: screen.room.w + 4 }, plate.label),
        plate.id,
      ).toBe(true);
      for (const other of plan.plates.slice(i + 1)) expect(overlaps(plate.label, other.label)).toBe(false);
    }
  });
});

describe('a narrow map that a panel leaves little of', () => {
  it.each<[Mood, number]>([
    ['services', 3],
    ['fire', 2],
    ['many', 11],
  ])('keeps services and names apart: %s', (mood, services) => {
    const room = plannedRoom({ x: 0, y: 0, w: 360, h: 318 }, services);
    const plan = planOf({ name: 'phone', width: 360, height: room.h, room }, mood);
    const names: Rect[] = [...plan.labels, ...plan.plates.map((plate) => plate.label)];
    expect(plan.plates).toHaveLength(services);
    for (const [i, one] of names.entries())
      for (const other of names.slice(i + 1)) expect(overlaps(one, other)).toBe(false);
  });

  it('is as large as it is where nothing has left the pie, or where there is room', () => {
    const room: Rect = { x: 0, y: 0, w: 360, h: 318 };
    expect(plannedRoom(room, 0)).toEqual(room);
    expect(plannedRoom({ ...room, w: 774 }, 5).h).toBe(318);
  });
});

describe('strings', () => {
  it('hang between what they join', () => {
    const plan = planOf(SCREENS[0]!, 'services');
    const curve = stringCurve(plan, 'checkout', 'payments')!;
    const straight = (curve.a.y + curve.c.y) / 2;
    expect(pointOn(curve, 0)).toEqual(curve.a);
    expect(pointOn(curve, 1)).toEqual(curve.c);
    expect(pointOn(curve, 0.5).y).toBeGreaterThan(straight);
    expect(stringCurve(plan, 'checkout', 'nothing')).toBeNull();
  });
});

describe('what the plan depends on', () => {
  it('changes with a cutover, not with a tick', () => {
    const view = stageView('day');
    const later = { ...view, tick: view.tick + 40, users: 9 };
    expect(planSignature(planParts(later))).toBe(planSignature(planParts(view)));
    expect(planSignature(planParts(stageView('services')))).not.toBe(planSignature(planParts(view)));
  });
});

describe('day and night', () => {
  it('is bright at noon, dark at three, warm in the evening, and moves without jumps', () => {
    expect(lightAt(12)).toEqual({ dark: 0, dusk: 0 });
    expect(lightAt(3).dark).toBe(1);
    expect(lightAt(18.9).dusk).toBeGreaterThan(0.9);
    for (let hour = 0; hour < 24; hour += 0.1) {
      const step = Math.abs(lightAt(hour).dark - lightAt((hour + 0.1) % 24).dark);
      expect(step).toBeLessThan(0.08);
    }
  });

  it('is daylight in phases where the clock stands, and steady while days fly', () => {
    expect(dayShare({ phase: 'plan', tick: 36 })).toEqual({ dark: 0, dusk: 0 });
    expect(dayShare({ phase: 'lapse', tick: 36 })).toEqual(dayShare({ phase: 'lapse', tick: 170 }));
    expect(dayShare({ phase: 'live', tick: 36 }).dark).toBe(1);
  });
});

describe('words', () => {
  it('come from the page; what has no sentence is told by its id', () => {
    expect(speaker(say)('stage.train.changes', { n: 9 })).toBe('9 on the train');
    expect(speaker((key) => (key === 'stage.train.empty' ? 'leer' : null))('stage.train.empty')).toBe('leer');
    expect(speaker((key) => key)('name.module.cart')).toBe('Cart');
  });
});

describe('services round the pie', () => {
  const parts = planParts(stageView('many'));
  const ids = parts.modules.map(({ id }) => id);
  const ring = ringOrder(ids, parts.calls);

  it('stand so that few strings cross, and each of them once', () => {
    expect([...ring].sort()).toEqual([...ids].sort());
    expect(crossings(ring, parts.calls)).toBeLessThan(crossings(ids, parts.calls) / 2);
  });

  it('keep their order when another leaves', () => {
    const screen = SCREENS[0]!;
    const placed = (alone: number): string[] => {
      const modules = parts.modules.map((module, i) => ({ ...module, alone: i > 0 && i <= alone }));
      const plan = planStage({
        ...{ width: screen.width, height: screen.height, room: screen.room, ...parts, modules },
        labelWidth: (id, font, compact) => wide(id, font, compact ? 20 : 52),
        plateWidth: (id, font, compact) => wide(id, font, compact ? 17 : 33),
      });
      const right = plan.plates.filter(({ x }) => x > plan.pie.cx).sort((a, b) => a.y - b.y || b.x - a.x);
      const left = plan.plates.filter(({ x }) => x <= plan.pie.cx).sort((a, b) => b.y - a.y || a.x - b.x);
      return [...right, ...left].map(({ id }) => id);
    };
    const before = placed(7);
    expect(placed(8).filter((id) => before.includes(id))).toEqual(before);
  });
});
