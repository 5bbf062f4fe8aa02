/** What each piece of evidence looks like, drawn from the view: it shows what is there, not what it means. */
import type { EvidenceRow, IncidentRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { clock, count, dayAndClock } from '../text/format.ts';
import { t } from '../text/index.ts';
import { ErrorGraph, graphOf } from './ErrorGraph.tsx';
import { findingText } from './findings.ts';
import { fieldsOf, newestFirst, sentenceOfRow } from './logFacts.ts';
import { NeighbourGraph } from './NeighbourGraph.tsx';
import { ServerRack } from './ServerRack.tsx';
import { moduleName, name } from './words.ts';

interface Props {
  world: PublicWorld;
  incident: IncidentRow;
  row: EvidenceRow;
  params: Record<string, string | number>;
}

export function EvidenceDrawing(props: Props) {
  const { world, incident, row, params } = props;
  switch (row.kind) {
    case 'errorGraph': {
      const graph = graphOf(params, world, incident.unit);
      return graph ? <ErrorGraph {...graph} /> : null;
    }
    case 'lastDeploys':
      return <LastDeploys world={world} unit={incident.unit} />;
    case 'configLog':
      return <Settings {...props} />;
    case 'dependencies':
      return <NeighbourGraph world={world} module={incident.module} />;
    case 'hosts':
      return <ServerRack world={world} id={incident.unit} />;
    case 'logLines':
      return (
        <div class="terminal mono">
          <p class="terminal-head">{t('desk.log.prompt', { module: moduleName(incident.module) })}</p>
          <p>{findingText(row.finding, params)}</p>
        </div>
      );
    default:
      return <p class="bubble">{findingText(row.finding, params)}</p>;
  }
}

const DEPLOYS = 4;

/** The newest deploys of the unit: when, how many changes of how many teams, and how. */
function LastDeploys({ world, unit }: { world: PublicWorld; unit: string }) {
  const rows = Object.values(world.deploys)
    .filter((deploy) => deploy.unit === unit && deploy.liveAt >= 0)
    .sort((one, other) => other.number - one.number)
    .slice(0, DEPLOYS);
  if (rows.length === 0) return null;
  return (
    <table class="evidence-table">
      <thead>
        <tr>
          <th scope="col">{t('desk.deploys.number')}</th>
          <th scope="col">{t('desk.deploys.when')}</th>
          <th scope="col">{t('desk.deploys.changes')}</th>
          <th scope="col">{t('desk.deploys.teams')}</th>
          <th scope="col">{t('desk.deploys.how')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((deploy) => (
          <tr key={deploy.id}>
            <th scope="row" class="mono">
              {count(deploy.number)}
            </th>
            <td class="mono">{dayAndClock(deploy.liveAt)}</td>
            <td class="mono">{count(deploy.changes)}</td>
            <td class="mono">{count(deploy.teams)}</td>
            <td>
              {name('strategy', deploy.strategy)} <em>{t('desk.deploys.state', { state: deploy.state })}</em>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Kinds of facts by which something was set, by hand or by a job. */
const SETTINGS: ReadonlySet<string> = new Set([
  'flagSwitched',
  'modeChosen',
  'strategyChosen',
  'policyChanged',
  'orderSet',
  'sliceCutOver',
  'chaosStruck',
  'breakerOpened',
  'breakerClosed',
  'primaryFailedOver',
  'serversOrdered',
  'conditionBegan',
]);
const DAY = 288;
const LINES = 3;

/** The reading first, then what else was set in the last day. */
function Settings({ world, row, params }: Props) {
  const others = newestFirst(world)
    .filter(({ kind, tick }) => SETTINGS.has(kind) && world.tick - tick < DAY)
    .filter((one) => Object.keys(fieldsOf(one)).length > 0)
    .slice(0, LINES);
  return (
    <div class="terminal mono">
      <p>{findingText(row.finding, params)}</p>
      {others.length === 0 ? <p class="terminal-head">{t('desk.settings.none')}</p> : null}
      {others.map((one) => (
        <p key={one.id}>
          <time>{clock(one.tick)}</time> {sentenceOfRow(world, one)}
        </p>
      ))}
    </div>
  );
}
