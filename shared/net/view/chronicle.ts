/** Row classes of the log, the weeks and the goals: the columns of the tables in sim/publicWorld.ts. */
import { schema } from '@colyseus/schema';
import type * as P from '../../sim/publicWorld.ts';
import { flag, int, one, real, text } from './fields.ts';

export const LogView = schema(
  {
    id: text(),
    tick: int(),
    kind: text(),
    tone: one<P.LogRow['tone']>('plain'),
    params: text(),
    because: text(),
  },
  'LogView',
);

export const WeekView = schema(
  {
    id: text(),
    order: int(),
    headline: text(),
    params: text(),
    deploys: int(),
    failed: int(),
    restoreMinutes: int(),
    incidents: int(),
    lost: real(),
    revenue: real(),
    trust: real(),
    energy: real(),
  },
  'WeekView',
);

export const GoalView = schema(
  {
    id: text(),
    order: int(),
    metric: text(),
    compare: one<P.GoalRow['compare']>('atLeast'),
    target: real(),
    value: real(),
    known: flag(),
    met: flag(),
    closed: flag(),
    over: text(),
  },
  'GoalView',
);
