/**
 * What a printed page says of an organisation: folds of what happened, as plain numbers and ids. Words and drawings are the
 * page's. Pure; reads only what everybody of the organisation may see.
 */
import type { Achieved } from '../achievements/achievement.ts';
import type { Fact, FactOf } from '../facts.ts';
import type { Report, ReportRow } from '../metrics/report.ts';
import type { MetricId } from '../metrics/table.ts';
import type { GoalRow, Phase, PublicWorld } from '../publicWorld.ts';
import { incidentLines, type PaperIncident } from './incidents.ts';
import { type PaperTeam, teamPages } from './teams.ts';

/** The numbers on paper, in order. */
export const PAPER_METRICS = [
  'deploysPerYear',
  'leadTimeHours',
  'changeFailureRate',
  'restoreHours',
  'availability',
  'userMinutesLost',
  'trust',
  'revenue',
  'cash',
  'valueReleased',
  'energy',
  'morale',
  'nightPagesPerWeek',
] as const satisfies readonly MetricId[];
export type PaperMetric = (typeof PAPER_METRICS)[number];

/** A number and how many things are in it, without their list. */
export interface Figure {
  value: number | null;
  n: number;
}

export interface PaperRow extends Pick<ReportRow, 'id' | 'unit' | 'better'> {
  hand: Figure;
  habit: Figure;
  all: Figure;
}

export interface PaperQuarter {
  quarter: number;
  rows: PaperRow[];
}

/** A week as it closed. */
export type PaperWeek = Pick<
  FactOf<'weekClosed'>,
  'week' | 'quarter' | 'deploys' | 'incidents' | 'lost' | 'revenue' | 'trust' | 'energy'
>;

/** A way of working that rose, a rule that changed, a slice that left or came back. */
export type PaperStep =
  | { kind: 'practice'; tick: number; id: string; level: number; team: string }
  | { kind: 'policy'; tick: number; id: string; value: string }
  | { kind: 'cut' | 'merged'; tick: number; id: string; team: string };

export interface OrgPaper {
  /** Up to here it was measured. */
  tick: number;
  phase: Phase;
  quarter: number;
  /** Quarters played, and those after them that ran on habits alone. */
  quarters: number;
  proof: number;
  parts: PaperQuarter[];
  whole: PaperRow[];
  weeks: PaperWeek[];
  goals: GoalRow[];
  steps: PaperStep[];
  /** What cost most, in the order in which it came, and how many incidents there were. */
  incidents: PaperIncident[];
  incidentCount: number;
  teams: PaperTeam[];
}

/** What is achieved by a team, with the facts that show it. */
export interface PaperFeat extends Pick<Achieved, 'id' | 'quarter'> {
  facts: Fact[];
}

const bare = ({ value, n }: Figure): Figure => ({ value, n });

const rowsOf = (rows: readonly ReportRow[]): PaperRow[] =>
  PAPER_METRICS.flatMap((wanted) => {
    const row = rows.find(({ id }) => id === wanted);
    if (!row) return [];
    const { id, unit, better, hand, habit, all } = row;
    return [{ id, unit, better, hand: bare(hand), habit: bare(habit), all: bare(all) }];
  });

const weekOf = (fact: FactOf<'weekClosed'>): PaperWeek => {
  const { week, quarter, deploys, incidents, lost, revenue, trust, energy } = fact;
  return { week, quarter, deploys, incidents, lost, revenue, trust, energy };
};

function stepOf(fact: Fact): PaperStep[] {
  const { tick } = fact;
  switch (fact.kind) {
    case 'practiceRose':
      return [{ kind: 'practice', tick, id: fact.practice, level: fact.level, team: fact.team }];
    case 'policyChanged':
      return [{ kind: 'policy', tick, id: fact.policy, value: fact.value }];
    case 'sliceCutOver':
      return [{ kind: 'cut', tick, id: fact.module, team: fact.team }];
    case 'sliceMergedBack':
      return [{ kind: 'merged', tick, id: fact.module, team: fact.team }];
    default:
      return [];
  }
}

/**
 * The paper of an organisation.
 * @param report its review, with what its teams have achieved
 * @param facts everything that happened, oldest first
 * @param view the organisation as its people see it
 */
export function paperOf(report: Report, facts: readonly Fact[], view: PublicWorld): OrgPaper {
  const incidents = incidentLines(facts, view);
  return {
    tick: report.to,
    phase: view.phase,
    quarter: view.quarter,
    quarters: view.quarters,
    proof: view.proof,
    parts: report.quarters.map(({ quarter, metrics }) => ({ quarter, rows: rowsOf(metrics) })),
    whole: rowsOf(report.metrics),
    weeks: facts.flatMap((fact) => (fact.kind === 'weekClosed' ? [weekOf(fact)] : [])),
    goals: Object.values(view.goals).sort((a, b) => a.order - b.order),
    steps: facts.flatMap(stepOf),
    incidents: incidents.told,
    incidentCount: incidents.count,
    teams: teamPages(report, facts, view),
  };
}
