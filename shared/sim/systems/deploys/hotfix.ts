/**
 * Hotfix: the repair of what is broken in production rolls forward. It passes the same gates at emergency pace and may itself be
 * wrong; until it is live the incident goes on.
 */
import { decided } from '../../causes.ts';
import { emit, type Tick } from '../../emit.ts';
import type { Change, Deploy, Incident, Unit, World } from '../../world.ts';
import { addChange } from '../changes.ts';
import { startDeploy } from './run.ts';

/** The repair that is on its way for an incident, if any. */
function hotfixOf(world: World, incident: Incident): Deploy | undefined {
  for (const id in world.units) {
    for (const running of world.units[id]?.hotfixes ?? []) {
      const deploy = world.deploys[running];
      if (deploy?.hotfix === incident.id) return deploy;
    }
  }
  return undefined;
}

/** A repair for an incident is on its way to production. */
export const isRepairUnderway = (world: World, incident: Incident): boolean =>
  hotfixOf(world, incident) !== undefined;

/** A repair is written: it leaves for production now. Returns its deploy; the one already under way when there is one. */
export function startHotfix(tick: Tick, incident: Incident): Deploy | undefined {
  const { world } = tick;
  const unit: Unit | undefined = world.units[world.modules[incident.module]?.unit ?? incident.unit];
  if (!unit) return undefined;
  const known = hotfixOf(world, incident);
  if (known) return known;
  const team = world.modules[incident.module]?.team ?? unit.owners[0] ?? '';
  const because = [incident.lastFact, incident.fact];
  const fact = emit(
    tick,
    'hotfixWritten',
    { incident: incident.id, unit: unit.id, module: incident.module, team },
    [...because, ...decided(world, 'policy/approval')],
  );
  const change: Change = {
    id: `fix-${incident.id}-${world.tick}`,
    team,
    card: '',
    module: incident.module,
    unit: unit.id,
    state: 'waiting',
    deploy: '',
    startedAt: Math.max(incident.detectedAt, 0),
    mergedAt: world.tick,
    fact,
    culprit: false,
    migration: false,
    repair: true,
  };
  addChange(world, change);
  return startDeploy(tick, unit, [change], { hotfix: incident.id });
}
