import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../client/hud/placeBeside.ts';
import { Lens, MOST_ZOOM } from '../../client/scenes/lens.ts';

const ROOM = { x: 290, y: 0, w: 740, h: 670 };

function lens(): Lens {
  const made = new Lens();
  made.setRoom(ROOM);
  return made;
}

describe('the camera', () => {
  it('keeps the point under the finger where it is', () => {
    const eye = lens();
    const at = { x: 600, y: 300 };
    eye.zoomBy(2, at);
    eye.snap();
    expect(eye.toScreen({ ...at, w: 0, h: 0 })).toMatchObject({ x: 600, y: 300 });
    expect(eye.now.zoom).toBe(2);
  });

  it('never shows more than the room and never goes nearer than it may', () => {
    const eye = lens();
    eye.zoomBy(99);
    eye.panBy(9e4, 9e4);
    eye.snap();
    expect(eye.now.zoom).toBe(MOST_ZOOM);
    expect(eye.seen().x).toBeCloseTo(ROOM.x, 6);
    expect(eye.seen().y).toBeCloseTo(ROOM.y, 6);
    eye.panBy(-9e4, -9e4);
    eye.snap();
    expect(eye.seen().x + eye.seen().w).toBeCloseTo(ROOM.x + ROOM.w, 6);
    expect(eye.seen().y + eye.seen().h).toBeCloseTo(ROOM.y + ROOM.h, 6);
  });

  it('cannot be panned while all is seen, and comes back to all', () => {
    const eye = lens();
    eye.panBy(50, -80);
    eye.snap();
    expect(eye.now).toEqual({ zoom: 1, x: 0, y: 0 });
    eye.lookAt({ x: 300, y: 500, w: 160, h: 120 });
    expect(eye.zoom).toBeGreaterThan(2);
    eye.fit();
    eye.snap();
    expect(eye.now).toEqual({ zoom: 1, x: 0, y: 0 });
  });

  it('moves over a picture that is taller than its room, and not beyond', () => {
    const eye = new Lens();
    eye.setRoom({ x: 0, y: 0, w: 360, h: 318 }, { x: 0, y: 0, w: 360, h: 540 });
    expect(eye.partial).toBe(true);
    eye.panBy(-40, -999);
    eye.snap();
    expect(eye.now).toEqual({ zoom: 1, x: 0, y: 540 - 318 });
    eye.fit();
    eye.snap();
    expect(eye.now.y).toBe(0);
  });

  it('eases there, or jumps where motion is reduced', () => {
    const eye = lens();
    eye.zoomBy(2);
    expect(eye.tick(16, false)).toBe(true);
    expect(eye.now.zoom).toBeLessThan(2);
    expect(eye.tick(16, true)).toBe(true);
    expect(eye.now.zoom).toBe(2);
    expect(eye.moving).toBe(false);
  });

  it('stays in its bounds when the device is turned', () => {
    const eye = lens();
    eye.zoomBy(3, { x: 1000, y: 600 });
    eye.setRoom({ x: 0, y: 60, w: 360, h: 300 });
    const seen = eye.seen();
    expect(seen.x).toBeGreaterThanOrEqual(-1e-6);
    expect(seen.y).toBeGreaterThanOrEqual(60 - 1e-6);
    expect(seen.x + seen.w).toBeLessThanOrEqual(360 + 1e-6);
    expect(seen.y + seen.h).toBeLessThanOrEqual(360 + 1e-6);
    expect(eye.moving).toBe(false);
  });

  it('moves just enough to reveal what has the focus', () => {
    const eye = lens();
    eye.zoomBy(2, { x: ROOM.x, y: ROOM.y });
    eye.snap();
    const thing = { x: 900, y: 600, w: 40, h: 40 };
    eye.reveal(thing);
    eye.snap();
    const seen = eye.seen();
    expect(thing.x + thing.w).toBeLessThanOrEqual(seen.x + seen.w + 0.01);
    expect(thing.y + thing.h).toBeLessThanOrEqual(seen.y + seen.h + 0.01);
  });
});

describe('the verbs at a thing', () => {
  const bounds = { x: 0, y: 0, w: 360, h: 500 };
  const bar = { w: 200, h: 44 };
  const overlaps = (spot: { x: number; y: number }, one: { x: number; y: number; w: number; h: number }) =>
    spot.x < one.x + one.w && one.x < spot.x + bar.w && spot.y < one.y + one.h && one.y < spot.y + bar.h;

  it('stand above it, beside nothing else', () => {
    const spot = placeBeside({ x: 150, y: 200, w: 40, h: 40 }, bar, bounds, []);
    expect(spot).toEqual({ x: 70, y: 148 });
  });

  it.each([
    ['at the top', { x: 150, y: 4, w: 40, h: 40 }],
    ['in a corner', { x: 330, y: 2, w: 30, h: 30 }],
    ['under the card', { x: 100, y: 420, w: 40, h: 40 }],
  ])('stay inside and off the card: %s', (_, thing) => {
    const card = { x: 8, y: 260, w: 344, h: 232 };
    const spot = placeBeside(thing, bar, bounds, [card]);
    expect(spot.x).toBeGreaterThanOrEqual(0);
    expect(spot.x + bar.w).toBeLessThanOrEqual(360);
    expect(spot.y).toBeGreaterThanOrEqual(0);
    expect(spot.y + bar.h).toBeLessThanOrEqual(500);
    expect(overlaps(spot, card)).toBe(false);
  });
});
