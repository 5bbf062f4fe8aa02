/** What of an organisation's numbers is a team's: incidents in its slices, pages that rang it, deploys of what is its own. Pure. */
import type { Report } from '../../../shared/sim/metrics/report.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';

export const TEAM_COUNTS = ['incidents', 'pages', 'deploys'] as const;
export type TeamCount = (typeof TEAM_COUNTS)[number];

/** Ids of facts, oldest first. */
export type TeamFacts = { team: string } & Record<TeamCount, string[]>;

/** For each team, in the order of the tables, the facts behind its counts. */
export function teamFacts(
  { facts, metrics }: Pick<Report, 'facts' | 'metrics'>,
  world: Pick<PublicWorld, 'teams' | 'modules' | 'units'>,
): TeamFacts[] {
  const noticed = metrics.find(({ id }) => id === 'incidentsPerYear')?.all.evidence ?? [];
  const shipped = metrics.find(({ id }) => id === 'deploysPerYear')?.all.evidence ?? [];
  const rows = Object.values(world.teams).sort((one, other) => one.order - other.order);
  const pages = Object.values(facts).filter((fact) => fact.kind === 'pageRang');
  return rows.map(({ id: team }) => {
    const ofSlice = (id: string): boolean => {
      const fact = facts[id];
      return fact !== undefined && 'module' in fact && world.modules[String(fact.module)]?.team === team;
    };
    const ofUnit = (id: string): boolean => {
      const fact = facts[id];
      return fact !== undefined && 'unit' in fact && world.units[String(fact.unit)]?.team === team;
    };
    return {
      team,
      incidents: noticed.filter(ofSlice),
      pages: pages.filter((fact) => fact.team === team).map(({ id }) => id),
      deploys: shipped.filter(ofUnit),
    };
  });
}
