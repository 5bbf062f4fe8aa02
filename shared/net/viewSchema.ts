/**
 * PublicWorld as Colyseus carries it: one flat class per table row, maps by id. It holds no rule and adds no column;
 * the `Same` checks below fail the type-check as soon as a column of publicWorld.ts and one of these classes differ.
 * A column that holds whole numbers is an `int` (1-9 bytes), any other number a `real` (8 bytes): both are exact.
 */
import { type Data, type MapSchema, type SchemaType, schema, t } from '@colyseus/schema';
import type * as P from '../sim/publicWorld.ts';

/** Every field has a default: one without is silently encoded as 0. */
const text = () => t.string().default('');
/** A text that is one of a few. */
const one = <T extends string>(first: T) => t.string<T>().default(first);
const int = () => t.number().default(0);
const real = () => t.float64().default(0);
const flag = () => t.boolean().default(false);

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
    mode: one<P.ReleaseMode>('scheduled'),
    intervalDays: real(),
    strategy: one<P.Strategy>('allAtOnce'),
    departs: int(),
    calling: flag(),
    waiting: int(),
    deploy: text(),
    ovenHours: real(),
    searching: flag(),
  },
  'UnitView',
);

export const TeamView = schema(
  {
    id: text(),
    order: int(),
    people: int(),
    humans: int(),
    word: one<P.TeamRow['word']>('undecided'),
    cognitiveLoad: real(),
    energy: real(),
    morale: real(),
    mergedToday: int(),
    mergedYesterday: int(),
    onCall: text(),
  },
  'TeamView',
);

export const EngineerView = schema(
  {
    id: text(),
    name: text(),
    team: text(),
    order: int(),
    human: flag(),
    laneA: one<P.Lane>('build'),
    laneB: one<P.Lane>('build'),
    nextA: one<P.Lane>('build'),
    nextB: one<P.Lane>('build'),
    energy: real(),
    morale: real(),
    pager: flag(),
    posture: one<P.EngineerRow['posture']>('away'),
    incident: text(),
    nightPages: int(),
  },
  'EngineerView',
);

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
  },
  'DeployView',
);

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
    opened: flag(),
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

export const ExtractionView = schema(
  {
    id: text(),
    team: text(),
    progress: real(),
    ready: flag(),
    daysLeft: real(),
    active: flag(),
  },
  'ExtractionView',
);

export const PracticeView = schema(
  {
    id: text(),
    order: int(),
    lane: one<P.Lane>('build'),
    level: int(),
    progress: real(),
    focus: flag(),
    needs: text(),
  },
  'PracticeView',
);

export const PolicyView = schema(
  {
    id: text(),
    order: int(),
    value: text(),
    choices: text(),
    votes: text(),
  },
  'PolicyView',
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
    incidents: int(),
    lost: real(),
    revenue: real(),
    trust: real(),
    energy: real(),
  },
  'WeekView',
);

export const OrgView = schema(
  {
    tick: int(),
    quarter: int(),
    quarters: int(),
    liveDays: int(),
    phase: one<P.Phase>('live'),
    cash: real(),
    revenueToday: real(),
    revenueYesterday: real(),
    trust: real(),
    users: real(),
    failing: real(),
    lostToday: real(),
    lostQuarter: real(),
    budgetLeft: real(),
    hold: text(),
    holdMs: real(),
    orderSlots: int(),
    ready: text(),
    lapseStop: text(),
    modules: t.map(ModuleView),
    calls: t.map(CallView),
    units: t.map(UnitView),
    teams: t.map(TeamView),
    engineers: t.map(EngineerView),
    cards: t.map(CardView),
    changes: t.map(ChangeView),
    deploys: t.map(DeployView),
    incidents: t.map(IncidentView),
    evidence: t.map(EvidenceView),
    options: t.map(OptionView),
    orders: t.map(OrderView),
    extractions: t.map(ExtractionView),
    practices: t.map(PracticeView),
    policies: t.map(PolicyView),
    habits: t.map(HabitView),
    log: t.map(LogView),
    weeks: t.map(WeekView),
  },
  'OrgView',
);
export type OrgView = SchemaType<typeof OrgView>;

/** The class of each table's rows. */
export const ROW_VIEWS = {
  modules: ModuleView,
  calls: CallView,
  units: UnitView,
  teams: TeamView,
  engineers: EngineerView,
  cards: CardView,
  changes: ChangeView,
  deploys: DeployView,
  incidents: IncidentView,
  evidence: EvidenceView,
  options: OptionView,
  orders: OrderView,
  extractions: ExtractionView,
  practices: PracticeView,
  policies: PolicyView,
  habits: HabitView,
  log: LogView,
  weeks: WeekView,
} as const;

// The checks. Every row class equals its interface, every table is there, every scalar is there, in both directions.
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type Plain<T> = { [K in keyof T]: T[K] };
type RowsSame = {
  [K in keyof P.PublicTables]: Same<
    Plain<Data<InstanceType<(typeof ROW_VIEWS)[K]>>>,
    Plain<P.PublicTables[K][string]>
  >;
};
type ScalarsSame = Same<Plain<Omit<Data<OrgView>, keyof P.PublicTables>>, Plain<P.PublicScalars>>;
type TablesSame = Same<keyof Omit<Data<OrgView>, keyof P.PublicScalars>, keyof P.PublicTables>;
type MapsSame = {
  [K in keyof P.PublicTables]: OrgView[K] extends MapSchema<InstanceType<(typeof ROW_VIEWS)[K]>>
    ? true
    : false;
};
type Holds<T extends true> = T;
export type SchemaChecks = [
  Holds<RowsSame[keyof RowsSame]>,
  Holds<ScalarsSame>,
  Holds<TablesSame>,
  Holds<MapsSame[keyof MapsSame]>,
  Holds<Same<keyof typeof ROW_VIEWS, keyof P.PublicTables>>,
];
