/** Row classes of modules, calls and units: the columns of the tables in sim/publicWorld.ts. */
import { schema } from '@colyseus/schema';
import type * as P from '../../sim/publicWorld.ts';
import { flag, int, one, real, text } from './fields.ts';

export const ModuleView = schema(
  {
    id: text(),
    order: int(),
    team: text(),
    unit: text(),
    size: int(),
    load: real(),
    errors: real(),
    debt: real(),
    pullDays: int(),
  },
  'ModuleView',
);

export const CallView = schema(
  {
    id: text(),
    from: text(),
    to: text(),
    rate: real(),
    remote: flag(),
    lost: real(),
    reason: text(),
    breaker: one<P.CallRow['breaker']>('none'),
    coupling: real(),
    fray: real(),
    contract: one<P.CallRow['contract']>('none'),
  },
  'CallView',
);

export const UnitView = schema(
  {
    id: text(),
    order: int(),
    kind: one<P.UnitRow['kind']>('monolith'),
    team: text(),
    version: int(),
    instances: real(),
    utilisation: real(),
    latencyMs: real(),
    errors: real(),
    zones: int(),
    replicas: int(),
    warmth: real(),
    databaseUse: real(),
    shed: real(),
    arriving: int(),
    mode: one<P.ReleaseMode>('scheduled'),
    intervalDays: real(),
    strategy: one<P.Strategy>('allAtOnce'),
    conductor: text(),
    drift: real(),
    allows: text(),
    breaks: text(),
    departs: int(),
    calling: flag(),
    waiting: int(),
    deploy: text(),
    ovenHours: real(),
    searching: flag(),
  },
  'UnitView',
);
