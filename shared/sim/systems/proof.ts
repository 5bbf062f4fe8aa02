/**
 * The year-end proof: quarters after the last one played, which run as one time-lapse on the habits that were built. The law is
 * the same; nobody gives a command, and nothing stops the clock.
 */
import { quarterOf } from '../calendar.ts';
import { quartersOf } from '../length.ts';
import type { World } from '../world.ts';

/** Quarters of the proof, 0 in a game without one. */
export const proofQuarters = (world: World): number => world.setup.proof ?? 0;

/** The last quarter of the game, the proof included. */
export const lastQuarter = (world: World): number => quartersOf(world) + proofQuarters(world);

/** Whether a quarter (from 1) belongs to the proof. */
export const isProof = (world: World, quarter: number): boolean =>
  quarter > quartersOf(world) && quarter <= lastQuarter(world);

/** The present tick lies in the proof; on its eve too. */
export const inProof = (world: World): boolean => isProof(world, quarterOf(world.tick));
