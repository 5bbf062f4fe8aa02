/** Row classes of incidents, evidence, options, standing orders and habits: the columns of the tables in sim/publicWorld.ts. */
import { schema } from '@colyseus/schema';
import type * as P from '../../sim/publicWorld.ts';
import { flag, int, one, real, text } from './fields.ts';

export const IncidentView = schema(
  {
    id: text(),
    order: int(),
    severity: int(),
    state: one<P.IncidentRow['state']>('ringing'),
    symptom: one<P.Symptom>('errors'),
    unit: text(),
    module: text(),
    detectedAt: int(),
    noticedBy: one<P.IncidentRow['noticedBy']>('monitoring'),
    hurtsSince: int(),
    acknowledgedAt: int(),
    mitigatedAt: int(),
    resolvedAt: int(),
    engineer: text(),
    team: text(),
    response: text(),
    responseEnds: int(),
    awaiting: flag(),
    holdMs: real(),
    lost: real(),
    peak: real(),
    waitsUntil: int(),
    commander: text(),
    expert: text(),
    review: one<P.IncidentRow['review']>(''),
    reviewDue: int(),
    question: one<P.IncidentRow['question']>(''),
    actions: text(),
  },
  'IncidentView',
);

export const EvidenceView = schema(
  {
    id: text(),
    order: int(),
    incident: text(),
    kind: one<P.EvidenceKind>('errorGraph'),
    minutes: real(),
    hat: one<P.Hat>('pager'),
    opened: flag(),
    reader: text(),
    pinned: flag(),
    finding: text(),
    params: text(),
  },
  'EvidenceView',
);

export const OptionView = schema(
  {
    id: text(),
    order: int(),
    incident: text(),
    response: one<P.ResponseId>('rollBack'),
    target: text(),
    minutes: real(),
    marked: flag(),
    runbook: flag(),
    tried: flag(),
  },
  'OptionView',
);

export const OrderView = schema(
  {
    id: one<P.Symptom>('errors'),
    response: one<P.ResponseId>('rollBack'),
  },
  'OrderView',
);

export const HabitView = schema(
  {
    id: one<P.Symptom>('errors'),
    response: one<P.ResponseId>('rollBack'),
    used: int(),
    cured: int(),
  },
  'HabitView',
);
