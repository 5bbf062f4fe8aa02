/** What of an organisation's numbers is a team's, and which organisation a facilitator should look at. */
import { describe, expect, it } from 'vitest';
import { teamFacts } from '../../client/pages/behind/teamFacts.ts';
import { urgent } from '../../client/pages/host/urgency.ts';
import { content } from '../../shared/content/index.ts';
import type { BoardOrg } from '../../shared/net/lead.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { report } from '../../shared/sim/metrics/report.ts';
import { project } from '../../shared/sim/project.ts';

it('a number of a team leads to facts of that team alone, and no incident is lost between them', () => {
  const setup = { seed: 'behind', scenario: 'two-pizzas', quarters: 1, liveDays: 3 };
  const { facts, world } = playHeadless({ setup, content, bots: 'idle' });
  const view = project(world);
  const found = report(facts, { to: world.tick });
  const rows = teamFacts(found, view);
  expect(rows.map(({ team }) => team)).toEqual(Object.keys(view.teams));
  for (const { team, incidents, pages } of rows) {
    for (const id of incidents) {
      const fact = found.facts[id];
      expect(fact && 'module' in fact && view.modules[String(fact.module)]?.team).toBe(team);
    }
    expect(pages.map((id) => found.facts[id])).toEqual(
      facts.filter((fact) => fact.kind === 'pageRang' && fact.team === team && fact.id in found.facts),
    );
  }
  const placed = new Set(rows.flatMap(({ incidents }) => incidents));
  const noticed = found.metrics.find(({ id }) => id === 'incidentsPerYear')?.all.evidence ?? [];
  const inSlices = noticed.filter((id) => {
    const fact = found.facts[id];
    return fact && 'module' in fact && fact.module !== '';
  });
  expect(inSlices.length).toBeGreaterThan(0);
  expect([...placed].sort()).toEqual([...inSlices].sort());
});

describe('whom a facilitator looks at first', () => {
  const org = (id: string, more: Partial<BoardOrg>): BoardOrg =>
    ({ id, status: 'running', health: 'good', flags: [], failing: 0, ...more }) as BoardOrg;
  const first = (...orgs: BoardOrg[]) => urgent(orgs, 3).map((row) => [row.org.id, row.why]);

  it('is what burns before what waits, and among flames the larger one', () => {
    expect(
      first(
        org('calm', {}),
        org('tired', { flags: ['tired', 'silent'] }),
        org('spark', { health: 'fire', failing: 0.02, flags: ['stuck'] }),
        org('blaze', { health: 'fire', failing: 0.4 }),
        org('stuck', { flags: ['tired', 'stuck'] }),
      ),
    ).toEqual([
      ['blaze', 'fire'],
      ['spark', 'fire'],
      ['stuck', 'stuck'],
    ]);
  });

  it('is nobody for what most of them have', () => {
    const losing = (id: string, ...more: BoardOrg['flags']) => org(id, { flags: ['losing', ...more] });
    expect(first(losing('a'), losing('b', 'silent'), losing('c'), org('d', {}))).toEqual([['b', 'silent']]);
  });

  it('is nobody while all is well, and before everything a clock that stands for good', () => {
    expect(first(org('a', {}), org('b', { health: 'waits' }))).toEqual([]);
    expect(first(org('a', { health: 'fire' }), org('b', { status: 'stopped' }))[0]).toEqual(['b', 'stands']);
  });
});
