/** Row classes of cards, changes, deploys and extractions: the columns of the tables in sim/publicWorld.ts. */
import { schema } from '@colyseus/schema';
import type * as P from '../../sim/publicWorld.ts';
import { flag, int, one, real, text } from './fields.ts';

export const CardView = schema(
  {
    id: text(),
    team: text(),
    order: int(),
    kind: one<P.CardRow['kind']>('feature'),
    title: text(),
    modules: text(),
    size: real(),
    merged: real(),
    live: real(),
    hope: real(),
    due: real(),
    late: flag(),
    stale: flag(),
    flagged: flag(),
    share: real(),
    state: one<P.CardRow['state']>('backlog'),
    worth: real(),
    known: flag(),
    first: flag(),
  },
  'CardView',
);

export const ChangeView = schema(
  {
    id: text(),
    order: int(),
    team: text(),
    card: text(),
    module: text(),
    unit: text(),
    state: one<P.ChangeRow['state']>('waiting'),
    deploy: text(),
    flagged: flag(),
    migration: flag(),
    repair: flag(),
    mergedAt: int(),
  },
  'ChangeView',
);

export const DeployView = schema(
  {
    id: text(),
    number: int(),
    unit: text(),
    state: one<P.DeployRow['state']>('gates'),
    strategy: one<P.Strategy>('allAtOnce'),
    changes: int(),
    teams: int(),
    startedAt: int(),
    stageAt: int(),
    stageEnds: int(),
    liveAt: int(),
    share: real(),
    failed: flag(),
    gate: one<P.DeployRow['gate']>(''),
    hotfix: flag(),
  },
  'DeployView',
);

export const ExtractionView = schema(
  {
    id: text(),
    team: text(),
    progress: real(),
    ready: flag(),
    back: flag(),
    daysLeft: real(),
    active: flag(),
  },
  'ExtractionView',
);
