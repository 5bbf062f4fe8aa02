/** What is printed is what happened: numbers, incidents and people of a recorded game, and of nobody else's. */
import { beforeAll, describe, expect, it } from 'vitest';
import { barsOf, changeOf, DELIVERY, REST } from '../../client/pages/report/model.ts';
import { recover } from '../../server/match/recovery.ts';
import { FIRST_ORG } from '../../shared/net/orgs.ts';
import type { Fact, FactKind, FactOf } from '../../shared/sim/facts.ts';
import { measure } from '../../shared/sim/metrics/measure.ts';
import { report } from '../../shared/sim/metrics/report.ts';
import { handAndHabit } from '../../shared/sim/metrics/window.ts';
import { type OrgPaper, PAPER_METRICS, paperOf } from '../../shared/sim/paper/paper.ts';
import { project } from '../../shared/sim/project.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { content, recordGame } from '../kit/recordGame.ts';

let paper: OrgPaper;
let facts: readonly Fact[];
let view: PublicWorld;
let to: number;

const ofKind = <K extends FactKind>(kind: K): FactOf<K>[] =>
  facts.filter((fact) => fact.kind === kind) as unknown as FactOf<K>[];

beforeAll(async () => {
  const { journal } = await recordGame(2, { scenario: 'two-pizzas', quarters: 2, liveDays: 2 });
  const played = await recover(journal, FIRST_ORG, content);
  facts = played.facts;
  view = project(played.world);
  to = played.world.tick;
  paper = paperOf(report(facts, { to, teams: Object.keys(view.teams) }), facts, view);
}, 60_000);

describe('a paper of a recorded game', () => {
  it('has the numbers that are measured from its facts, quarter by quarter', () => {
    expect(paper.parts.map(({ quarter }) => quarter)).toEqual([1, 2]);
    for (const { quarter, rows } of paper.parts) {
      const spans = handAndHabit(facts, to, quarter);
      const all = measure(facts, { spans: spans.all });
      const hand = measure(facts, { spans: spans.hand });
      expect(rows.map(({ id }) => id)).toEqual([...PAPER_METRICS]);
      for (const row of rows) {
        expect([row.id, row.all.value]).toEqual([row.id, all[row.id].value]);
        expect([row.id, row.hand.value]).toEqual([row.id, hand[row.id].value]);
      }
    }
    expect([...DELIVERY, ...REST].sort()).toEqual([...PAPER_METRICS].sort());
  });

  it('compares with the first quarter', () => {
    const often = barsOf(paper, 'deploysPerYear');
    expect(often?.bars.map(({ quarter }) => quarter)).toEqual([1, 2]);
    const [first, last] = often?.bars ?? [];
    const up = (last?.value ?? 0) > (first?.value ?? 0);
    expect(often?.change).toBe(first?.text === last?.text ? 'same' : up ? 'better' : 'worse');
    if (!often) throw new Error('no deploys');
    // What reads the same is the same; fewer repairs are better, fewer deploys are not.
    const less = { ...often.row, better: 'down' } as const;
    expect([104, 104.1, 520].map((to) => changeOf(often.row, 104, to))).toEqual(['same', 'same', 'better']);
    expect([52, 520].map((to) => changeOf(less, 104, to))).toEqual(['better', 'worse']);
    expect(changeOf(often.row, null, 52)).toBe('none');
    const alone = barsOf({ ...paper, parts: paper.parts.slice(0, 1) }, 'leadTimeHours');
    expect(alone?.bars.map(({ half }) => half)).toEqual(['hand', 'habit']);
  });

  it('tells the costliest incidents in the order in which they came, with what is known of each', () => {
    const noticed = ofKind('incidentDetected');
    expect(paper.incidentCount).toBe(noticed.length);
    expect(paper.incidentCount).toBeGreaterThan(0);
    const ticks = paper.incidents.map(({ tick }) => tick);
    expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
    const told = new Set(paper.incidents.map(({ id }) => id));
    const left = ofKind('incidentResolved').filter(({ incident }) => !told.has(incident));
    const least = Math.min(...paper.incidents.map(({ lost }) => lost));
    for (const { lost } of left) expect(Math.round(lost)).toBeLessThanOrEqual(least);
    for (const one of paper.incidents) {
      const end = ofKind('incidentResolved').find(({ incident }) => incident === one.id);
      // What it was is told only when it is over.
      expect(one.archetype).toBe(end?.archetype ?? '');
      if (one.deploy) {
        const started = ofKind('deployStarted').find(({ deploy }) => deploy === end?.deploy);
        expect(one.deploy).toMatchObject({ number: started?.number, changes: started?.changes });
      }
      const held = ofKind('postmortemHeld').find(({ incident }) => incident === one.id);
      expect([one.asked, one.review === 'held']).toEqual([held?.actions ?? 0, held !== undefined]);
      expect(one.actionsDone).toBeLessThanOrEqual(one.asked);
    }
  });

  it('counts each team’s own work', () => {
    expect(paper.teams.map(({ id }) => id)).toEqual(Object.keys(view.teams));
    const sum = (of: (row: OrgPaper['teams'][number]['quarters'][number]) => number): number =>
      paper.teams.flatMap(({ quarters }) => quarters).reduce((all, row) => all + of(row), 0);
    expect(sum(({ merged }) => merged)).toBe(ofKind('changeMerged').length);
    expect(sum(({ pages }) => pages)).toBe(ofKind('pageRang').length);
    expect(sum(({ value }) => value)).toBeCloseTo(
      ofKind('valueReleased').reduce((all, { worth }) => all + worth, 0),
      3,
    );
    for (const { id, people } of paper.teams)
      expect(people.every(({ engineer }) => view.engineers[engineer]?.team === id)).toBe(true);
  });

  it('says when a practice rose, and keeps what people called for themselves to itself', () => {
    expect(paper.steps.filter(({ kind }) => kind === 'practice')).toHaveLength(ofKind('practiceRose').length);
    expect(JSON.stringify(paper)).not.toContain('oddsCalled');
  });
});
