/** The response desk: symptom, evidence, responses and what they cost; afterwards what it really was. */
import '../style/desk.css';
import { useEffect, useRef } from 'preact/hooks';
import type { IncidentRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { holdOf } from '../intents/deadlines.ts';
import { isMine } from '../intents/reads.ts';
import { me, view } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { DeskEvidence } from './DeskEvidence.tsx';
import { DeskHead } from './DeskHead.tsx';
import { DeskResponses, LastOutcome } from './DeskResponses.tsx';
import { incidentOnDesk } from './incidentOnDesk.ts';
import { later } from './later.tsx';
import { findRow } from './logFacts.ts';
import { myPage } from './PagerOverlay.tsx';
import { SoftBar } from './SoftBar.tsx';
import { cleared, deskIncident } from './uiState.ts';
import { VerbButton } from './VerbButton.tsx';
import { name, personName, teamName } from './words.ts';

/** What it really was is told when it is over: its code comes then. */
const DeskAfter = later(async () => (await import('./DeskAfter.tsx')).DeskAfter);

function clearDesk(id: string): void {
  cleared.value = new Set([...cleared.value, id]);
  deskIncident.value = '';
}

export function IncidentDesk() {
  const world = view.value;
  const incident = world ? incidentOnDesk(world) : undefined;
  if (!world || !incident) return null;
  const hold = world.phase === 'live' ? holdOf(world) : null;
  const own = me.value;
  const mine = own !== null && isMine(world, incident, own.team, own.engineer);
  const open = incident.state !== 'resolved' && incident.state !== 'mitigated';
  return (
    <section
      key={incident.id}
      class={open && mine ? 'panel-section desk desk-open' : 'panel-section desk'}
      aria-labelledby="desk-title"
      data-guide="desk"
    >
      <DeskHead world={world} incident={incident} />
      <Progress world={world} incident={incident} />
      {hold && world.hold === incident.id && world.phase === 'live' ? (
        <SoftBar wait={hold}>
          {(seconds) =>
            hold.kind === 'ring'
              ? t('play.desk.ringLeft', { n: seconds })
              : t('play.desk.holdLeft', { n: seconds })
          }
        </SoftBar>
      ) : null}
      {incident.state === 'ringing' && myPage()?.id !== incident.id ? (
        <VerbButton verb="acknowledge" payload={{ incident: incident.id }} look="primary" why="always">
          {t('play.desk.acknowledge')}
        </VerbButton>
      ) : null}
      {open && mine ? <LastOutcome world={world} incident={incident} /> : null}
      {open ? <DeskEvidence world={world} incident={incident} mine={mine} /> : null}
      {open && mine ? <DeskResponses world={world} incident={incident} /> : null}
      {open ? (
        <Else says={mine ? byDefault(world, incident) : theirs(incident)} />
      ) : (
        <DeskAfter world={world} incident={incident} mine={mine} />
      )}
      {incident.state === 'resolved' ? (
        <button type="button" class="button button-quiet" onClick={() => clearDesk(incident.id)}>
          {t('play.desk.close')}
        </button>
      ) : null}
    </section>
  );
}

/** What is done where nothing is decided here. */
const Else = ({ says }: { says: string }) => (says === '' ? null : <p class="quiet">{says}</p>);

/** How far the work under way is, from the tick it was begun. */
function Progress({ world, incident }: { world: PublicWorld; incident: IncidentRow }) {
  if (incident.state !== 'working' || incident.responseEnds < 0) return null;
  const looks = incident.response === 'look';
  const begun = looks
    ? undefined
    : findRow(world, 'responseChosen', (fact) => fact.incident === incident.id)?.tick;
  if (begun === undefined) return null;
  const share = Math.min(1, (world.tick - begun) / Math.max(1, incident.responseEnds - begun));
  return (
    <div class="work-bar" aria-hidden="true">
      <span style={{ '--share': share }} />
    </div>
  );
}

/** Another team's page; while it waits in the queue nobody works on it. */
const theirs = ({ state, team }: IncidentRow): string =>
  state === 'queued' ? '' : t('play.desk.theirs', { team: teamName(team) });

/** What happens without a decision: the standing order, or the engineer goes on alone. */
function byDefault(world: PublicWorld, incident: IncidentRow): string {
  const order = world.orders[incident.symptom];
  return order
    ? t('play.desk.defaultOrder', { response: name('response', order.response) })
    : t('play.desk.default', { name: personName(world, incident.engineer) });
}

/** Moves the focus to the desk when it is opened for a new incident that awaits me. */
export function useDeskFocus(): void {
  const last = useRef('');
  const world = view.value;
  const incident = world ? incidentOnDesk(world) : undefined;
  const key = incident?.awaiting && incident.state !== 'ringing' ? incident.id : '';
  useEffect(() => {
    if (key !== '' && key !== last.current && document.activeElement === document.body)
      document.getElementById('desk-title')?.focus();
    last.current = key;
  }, [key]);
}
