/** Which drawing lies over which, and the grid of device pixels. */

/** Order in which things are drawn; what stands on the floor is sorted by its y. */
export const DEPTH = {
  ground: 0,
  sky: 10,
  wall: 20,
  rail: 60,
  oven: 70,
  train: 80,
  floor: 100,
  strings: 2500,
  couriers: 2600,
  light: 5000,
  smoke: 5100,
  glow: 5200,
  labels: 6000,
  floats: 6500,
} as const;

/** A coordinate on the grid of device pixels: drawings placed there stay sharp. */
export const snap = (value: number, dpr: number): number => Math.round(value * dpr) / dpr;
