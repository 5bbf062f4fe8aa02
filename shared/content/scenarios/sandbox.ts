/** Sandbox: the standard org on a quiet sea. Every lever is open, nothing comes from outside unless somebody sends it. */
import type { ScenarioData } from '../types.ts';
import { twoPizzas } from './twoPizzas.ts';

export const sandbox: ScenarioData = {
  ...twoPizzas,
  id: 'sandbox',
  presets: ['marathon', 'workshop', 'lesson', 'taster'],
  start: {
    ...twoPizzas.start,
    practices: { versioning: 1, monitoring: 1 },
    waiting: {},
    extractions: [],
    cashCents: 100_000_000,
    debt: 0.4,
  },
  pressures: { growthPerYear: 0, stakeholders: 0.5 },
  twists: [],
  goals: [
    { id: 'trusted', metric: 'trust', compare: 'atLeast', value: 0.75, over: 'last' },
    { id: 'often', metric: 'deploysPerYear', compare: 'atLeast', value: 500, over: 'last' },
  ],
  learning: [
    { id: 'small', law: 'smallBatches' },
    { id: 'ownWay', law: 'ownWay' },
    { id: 'undo', law: 'undoneInTime' },
    { id: 'storm', law: 'stormStopped' },
    { id: 'crowd', law: 'peakSurvived' },
    { id: 'review', law: 'actionInTime' },
    { id: 'order', law: 'habitHelped' },
    { id: 'onPurpose', law: 'onPurpose' },
  ],
};
