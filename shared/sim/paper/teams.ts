/** A team on paper: who sits there, what it did each quarter, what it practised, what paid off, what it achieved. Pure. */
import { quarterOf } from '../calendar.ts';
import type { Fact } from '../facts.ts';
import type { Report } from '../metrics/report.ts';
import type { PublicWorld } from '../publicWorld.ts';
import type { PaperFeat } from './paper.ts';

/** What is told of each. */
const MOST_PAID = 3;
const MOST_FACTS = 2;

/** Counts of one quarter. */
export interface TeamQuarter {
  quarter: number;
  merged: number;
  conflicts: number;
  /** Cards that were finished, and cents a day of what reached users. */
  cards: number;
  value: number;
  pages: number;
  nightPages: number;
}

export interface PaidWork {
  tick: number;
  title: string;
  /** Cents a day; `hope` is what it was hoped to earn, -1 where nobody guessed. */
  worth: number;
  hope: number;
}

export interface PaperTeam {
  id: string;
  modules: string[];
  people: { engineer: string; name: string; human: boolean }[];
  quarters: TeamQuarter[];
  paid: PaidWork[];
  feats: PaperFeat[];
}

const empty = (quarter: number): TeamQuarter => ({
  quarter,
  merged: 0,
  conflicts: 0,
  cards: 0,
  value: 0,
  pages: 0,
  nightPages: 0,
});

function count(row: TeamQuarter, fact: Fact): void {
  if (fact.kind === 'changeMerged') row.merged += 1;
  else if (fact.kind === 'changeConflicted') row.conflicts += 1;
  else if (fact.kind === 'cardFinished') row.cards += 1;
  else if (fact.kind === 'valueReleased') row.value += fact.worth;
  else if (fact.kind === 'pageRang') {
    row.pages += 1;
    if (fact.night) row.nightPages += 1;
  }
}

/** The cards of a team that users pay most for. */
function paidOf(facts: readonly Fact[], team: string): PaidWork[] {
  const hopes = new Map<string, number>();
  const worth = new Map<string, PaidWork>();
  for (const fact of facts) {
    if (fact.kind === 'cardFinished' && fact.team === team) hopes.set(fact.card, fact.hope);
    if (fact.kind !== 'valueReleased' || fact.team !== team) continue;
    const before = worth.get(fact.card)?.worth ?? 0;
    worth.set(fact.card, { tick: fact.tick, title: fact.title, worth: before + fact.worth, hope: -1 });
  }
  return [...worth]
    .map(([card, paid]) => ({ ...paid, hope: hopes.get(card) ?? -1 }))
    .filter((paid) => paid.worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_PAID);
}

/** The pages of all teams, in the order of the tables. */
export function teamPages(report: Report, facts: readonly Fact[], view: PublicWorld): PaperTeam[] {
  const numbers = report.quarters.map(({ quarter }) => quarter);
  return Object.values(view.teams)
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => {
      const rows = new Map(numbers.map((quarter) => [quarter, empty(quarter)]));
      for (const fact of facts) {
        if (!('team' in fact) || fact.team !== id) continue;
        const row = rows.get(quarterOf(fact.tick));
        if (row) count(row, fact);
      }
      return {
        id,
        modules: Object.values(view.modules)
          .filter(({ team }) => team === id)
          .map((module) => module.id),
        people: Object.values(view.engineers)
          .filter(({ team, vacant }) => team === id && !vacant)
          .sort((a, b) => a.order - b.order)
          .map(({ id: engineer, name, human }) => ({ engineer, name, human })),
        quarters: [...rows.values()],
        paid: paidOf(facts, id),
        feats: (report.achieved?.[id] ?? []).map(({ id: feat, quarter, evidence }) => ({
          id: feat,
          quarter,
          facts: evidence.slice(-MOST_FACTS).flatMap((fact) => report.facts[fact] ?? []),
        })),
      };
    });
}
