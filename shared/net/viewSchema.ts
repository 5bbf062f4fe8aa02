/**
 * PublicWorld as Colyseus carries it: one flat class per table row, maps by id. It holds no rule and adds no column;
 * the `Same` checks below fail the type-check as soon as a column of publicWorld.ts and one of these classes differ.
 * A column that holds whole numbers is an `int` (1-9 bytes), any other number a `real` (8 bytes): both are exact.
 */
import { type Data, type MapSchema, type SchemaType, schema, t } from '@colyseus/schema';
import type * as P from '../sim/publicWorld.ts';
import { GoalView, LogView, WeekView } from './view/chronicle.ts';
import { int, one, real, text } from './view/fields.ts';
import { EvidenceView, HabitView, IncidentView, OptionView, OrderView } from './view/incidents.ts';
import { EngineerView, MorningView, SuggestionView, TeamView } from './view/people.ts';
import { CallView, ModuleView, UnitView } from './view/system.ts';
import { PolicyView, PracticeView, SkillView } from './view/ways.ts';
import { CardView, ChangeView, DeployView, ExtractionView } from './view/work.ts';

export const OrgView = schema(
  {
    tick: int(),
    quarter: int(),
    quarters: int(),
    proof: int(),
    liveDays: int(),
    standing: real(),
    phase: one<P.Phase>('live'),
    cash: real(),
    revenueToday: real(),
    revenueYesterday: real(),
    runwayDays: int(),
    infraCost: real(),
    waste: real(),
    trust: real(),
    users: real(),
    failing: real(),
    lostToday: real(),
    lostQuarter: real(),
    budgetLeft: real(),
    patience: real(),
    shortcut: one<P.Shortcut | ''>(''),
    shortcutTeam: text(),
    shortcutUntil: int(),
    bets: text(),
    betUntil: int(),
    hold: text(),
    holdMs: real(),
    orderSlots: int(),
    ready: text(),
    lapseStop: text(),
    pinned: text(),
    closed: text(),
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
    skills: t.map(SkillView),
    policies: t.map(PolicyView),
    habits: t.map(HabitView),
    log: t.map(LogView),
    weeks: t.map(WeekView),
    goals: t.map(GoalView),
    suggestions: t.map(SuggestionView),
    mornings: t.map(MorningView),
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
  skills: SkillView,
  policies: PolicyView,
  habits: HabitView,
  log: LogView,
  weeks: WeekView,
  goals: GoalView,
  suggestions: SuggestionView,
  mornings: MorningView,
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
