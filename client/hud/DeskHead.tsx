/** What hurts whom, since when, how loud and who works on it: the head of the desk. */
import type { IncidentRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { inOrder, openIncidents } from '../intents/reads.ts';
import { me } from '../net/viewStore.ts';
import { clockFrom, count, dayAndClock, percent, short, span } from '../text/format.ts';
import { t } from '../text/index.ts';
import { Face } from './Face.tsx';
import { findRow } from './logFacts.ts';
import { SayButton } from './say/SayButton.tsx';
import { Term } from './terms/Term.tsx';
import { deskIncident } from './uiState.ts';
import { useSmooth } from './useSmooth.ts';
import { WhyButton } from './WhyButton.tsx';
import { capital, moduleName, name, personName, unitName } from './words.ts';

export function DeskHead({ world, incident }: { world: PublicWorld; incident: IncidentRow }) {
  const lost = useSmooth(incident.lost);
  const mine = ({ incident: id }: { incident: string }): boolean => id === incident.id;
  const detected = findRow(world, 'incidentFlaredUp', mine) ?? findRow(world, 'incidentDetected', mine);
  const symptom = capital(name('symptom', incident.symptom));
  return (
    <header class="desk-head">
      <h2 id="desk-title" tabIndex={-1}>
        <span class={`chip chip-sev${incident.severity}`}>
          <Term id="severity">{t('play.desk.severity', { n: incident.severity })}</Term>
        </span>
        {t('play.desk.title', { unit: placeOf(incident) })}
      </h2>
      <OtherIncidents world={world} now={incident.id} />
      <p class="desk-symptom">
        <strong>{symptom}</strong>{' '}
        {t('play.desk.since', { when: dayAndClock(incident.detectedAt), noticedBy: incident.noticedBy })}{' '}
        {incident.hurtsSince > incident.detectedAt ? (
          <strong>{t('play.desk.again', { when: dayAndClock(incident.hurtsSince) })} </strong>
        ) : null}
        {detected ? <WhyButton ask={{ fact: detected.id }} about={symptom} /> : null}
        <SayButton about={{ kind: 'incident', id: incident.id, called: symptom }} />
      </p>
      <dl class="desk-figures">
        <div title={count(incident.lost)}>
          <dd class="mono">{short(Math.round(lost))}</dd>
          <dt>{t('desk.figure.lost')}</dt>
        </div>
        <div>
          <dd class="mono">{percent(incident.peak)}</dd>
          <dt>{t('desk.figure.peak')}</dt>
        </div>
        <div>
          <dd class="mono">{span(Math.max(0, endOf(world, incident) - incident.detectedAt))}</dd>
          <dt>{t('desk.figure.since')}</dt>
        </div>
      </dl>
      {incident.state === 'resolved' ? null : <AtIt world={world} incident={incident} />}
    </header>
  );
}

/** The slice where it shows: two troubles of one pie are told apart. */
const placeOf = ({ module, unit }: IncidentRow): string =>
  module === '' ? unitName(unit) : moduleName(module);

const endOf = (world: PublicWorld, incident: IncidentRow): number =>
  incident.mitigatedAt >= 0 ? incident.mitigatedAt : world.tick;

function OtherIncidents({ world, now }: { world: PublicWorld; now: string }) {
  const others = openIncidents(world).filter((incident) => incident.id !== now);
  if (others.length === 0) return null;
  return (
    <div class="buttons desk-others">
      <span class="quiet">{t('play.desk.also')}</span>
      {others.map((incident) => (
        <button
          key={incident.id}
          type="button"
          class="button button-chip"
          onClick={() => {
            deskIncident.value = incident.id;
          }}
        >
          {t('play.desk.other', { unit: placeOf(incident), n: incident.severity })}
        </button>
      ))}
    </div>
  );
}

/** Who works on it, with her face, and what she does now. */
function AtIt({ world, incident }: { world: PublicWorld; incident: IncidentRow }) {
  const helpers = inOrder(world.engineers).filter(
    ({ id, incident: on }) => on === incident.id && id !== incident.engineer && id !== incident.commander,
  );
  return (
    <div class={`at-it at-${incident.state}`}>
      <span class="lamp">
        <Face world={world} id={incident.engineer} size={48} />
      </span>
      <div>
        <p role="status">{stateText(world, incident)}</p>
        {incident.commander === '' ? null : (
          <p class="helpers">
            <span>{personName(world, incident.commander)}</span> <em>{t('desk.at.leads')}</em>
          </p>
        )}
        {helpers.length === 0 ? null : (
          <ul class="helpers">
            {helpers.map(({ id, name: who }) => (
              <li key={id}>
                <Face world={world} id={id} size={28} />
                <span>{who}</span> <em>{t('desk.at.helps')}</em>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

const workName = (work: string): string =>
  work === '' || work === 'look' ? t('play.desk.looking') : name('response', work);

/** Where an incident stands, as a sentence about whoever works on it. */
export function stateText(world: PublicWorld, incident: IncidentRow): string {
  const own = me.value?.engineer === incident.engineer;
  const plain = personName(world, incident.engineer);
  const who = own ? t('desk.at.you', { name: plain }) : plain;
  switch (incident.state) {
    case 'ringing':
      return t('play.desk.ringing', {
        name: who,
        night: world.engineers[incident.engineer]?.posture === 'asleep' ? 'yes' : 'no',
      });
    case 'queued':
      return t('play.desk.queued', { when: dayAndClock(incident.waitsUntil) });
    case 'triage':
      return t('play.desk.triage', { name: who });
    case 'working':
      return t('play.desk.working', {
        name: who,
        response: workName(incident.response),
        until: clockFrom(incident.responseEnds, world.tick),
        left: span(Math.max(0, incident.responseEnds - world.tick)),
      });
    case 'mitigated':
      return t('play.desk.mitigated', { when: dayAndClock(incident.mitigatedAt) });
    default:
      return '';
  }
}
