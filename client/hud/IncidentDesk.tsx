import { useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceRow, IncidentRow, OptionRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { holdOf } from '../intents/deadlines.ts';
import { inOrder, isMine, openIncidents } from '../intents/reads.ts';
import { me, view } from '../net/viewStore.ts';
import { clock, count, dayAndClock, percent, span } from '../text/format.ts';
import { say, t } from '../text/index.ts';
import { ReviewChoice } from './DueReviews.tsx';
import { ErrorGraph, graphOf } from './ErrorGraph.tsx';
import { findingText, paramsOf, targetName } from './findings.ts';
import { incidentOnDesk } from './incidentOnDesk.ts';
import { LETTERS } from './letters.ts';
import { findFact } from './logFacts.ts';
import { myPage } from './PagerOverlay.tsx';
import { SoftBar } from './SoftBar.tsx';
import { Term } from './terms/Term.tsx';
import { cleared, deskIncident } from './uiState.ts';
import { VerbButton } from './VerbButton.tsx';
import { capital, name, personName, teamName, unitName } from './words.ts';

const EVIDENCE_FIRST = 3;
const RESPONSES_FIRST = 4;

function clearDesk(id: string): void {
  cleared.value = new Set([...cleared.value, id]);
  deskIncident.value = '';
}

/** Symptom, evidence, responses and what they cost; afterwards what it really was. */
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
      class={open && mine ? 'panel-section desk desk-open' : 'panel-section desk'}
      aria-labelledby="desk-title"
      data-guide="desk"
    >
      <h2 id="desk-title" tabIndex={-1}>
        {t('play.desk.title', { unit: unitName(incident.unit) })}
        <span class={`chip chip-sev${incident.severity}`}>
          <Term id="severity">{t('play.desk.severity', { n: incident.severity })}</Term>
        </span>
      </h2>
      <OtherIncidents world={world} now={incident.id} />
      <Situation world={world} incident={incident} />
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
      {open ? <Evidence world={world} incident={incident} mine={mine} /> : null}
      {open && mine ? <Responses world={world} incident={incident} /> : null}
      {open ? (
        <p class="quiet">
          {mine ? byDefault(world, incident) : t('play.desk.theirs', { team: teamName(incident.team) })}
        </p>
      ) : (
        <>
          <Afterwards world={world} incident={incident} />
          <ReviewOf world={world} incident={incident} mine={mine} />
        </>
      )}
      {incident.state === 'resolved' ? (
        <button type="button" class="button button-quiet" onClick={() => clearDesk(incident.id)}>
          {t('play.desk.close')}
        </button>
      ) : null}
    </section>
  );
}

function OtherIncidents({ world, now }: { world: PublicWorld; now: string }) {
  const others = openIncidents(world).filter((incident) => incident.id !== now);
  if (others.length === 0) return null;
  return (
    <div class="buttons">
      {others.map((incident) => (
        <button
          key={incident.id}
          type="button"
          class="button button-chip"
          onClick={() => {
            deskIncident.value = incident.id;
          }}
        >
          {t('play.desk.other', { unit: unitName(incident.unit), n: incident.severity })}
        </button>
      ))}
    </div>
  );
}

/** What is seen and who is on it, in words. */
function Situation({ world, incident }: { world: PublicWorld; incident: IncidentRow }) {
  const who = personName(world, incident.engineer);
  const left = Math.max(0, incident.responseEnds - world.tick);
  return (
    <div class="situation">
      <p>
        <strong>{capital(name('symptom', incident.symptom))}</strong>{' '}
        {t('play.desk.since', { when: dayAndClock(incident.detectedAt), noticedBy: incident.noticedBy })}
      </p>
      <p class="quiet">{t('play.desk.loss', { lost: count(incident.lost), peak: percent(incident.peak) })}</p>
      <p role="status">
        {incident.state === 'ringing'
          ? t('play.desk.ringing', {
              name: who,
              night: world.engineers[incident.engineer]?.posture === 'asleep' ? 'yes' : 'no',
            })
          : null}
        {incident.state === 'queued'
          ? t('play.desk.queued', { when: dayAndClock(incident.waitsUntil) })
          : null}
        {incident.state === 'triage' ? t('play.desk.triage', { name: who }) : null}
        {incident.state === 'working'
          ? t('play.desk.working', {
              name: who,
              response: workName(incident.response),
              until: clock(incident.responseEnds),
              left: span(left),
            })
          : null}
        {incident.state === 'mitigated'
          ? t('play.desk.mitigated', { when: dayAndClock(incident.mitigatedAt) })
          : null}
      </p>
    </div>
  );
}

const workName = (work: string): string =>
  work === '' || work === 'look' ? t('play.desk.looking') : name('response', work);

/** A list whose first few are shown and whose rest is one tap away. */
function Few<T extends { id: string }>({
  rows,
  first,
  children,
}: {
  rows: T[];
  first: number;
  children: (row: T, at: number) => preact.ComponentChildren;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, first);
  return (
    <>
      {shown.map((row, at) => children(row, at))}
      {rows.length > shown.length ? (
        <button type="button" class="button button-quiet" onClick={() => setAll(true)}>
          {t('play.more', { n: rows.length - shown.length })}
        </button>
      ) : null}
    </>
  );
}

function Evidence(props: { world: PublicWorld; incident: IncidentRow; mine: boolean }) {
  const { world, incident, mine } = props;
  const rows = inOrder(world.evidence).filter((row) => row.incident === incident.id);
  const opened = rows.filter((row) => row.opened);
  const closed = rows.filter((row) => !row.opened);
  if (rows.length === 0 || (!mine && opened.length === 0)) return null;
  return (
    <div class="evidence">
      <h3>{t('play.desk.know')}</h3>
      {opened.length === 0 ? <p class="quiet">{t('play.desk.knowNothing')}</p> : null}
      <ul class="findings">
        {opened.map((row) => (
          <Finding key={row.id} row={row} mine={mine} />
        ))}
      </ul>
      {mine && closed.length > 0 ? (
        <>
          {' '}
          <h4>{t('play.desk.look')}</h4>
          <div class="looks" data-guide="look">
            <Few rows={closed} first={EVIDENCE_FIRST}>
              {(row) => (
                <VerbButton
                  key={row.id}
                  verb="openEvidence"
                  payload={{ evidence: row.id }}
                  look="chip"
                  note={t('play.minutes', { n: Math.round(row.minutes) })}
                >
                  {capital(name('evidence', row.kind))}
                </VerbButton>
              )}
            </Few>
          </div>
        </>
      ) : null}
    </div>
  );
}

/** What a screen showed. Until it hangs on the wall it is for whoever read it. */
function Finding({ row, mine }: { row: EvidenceRow; mine: boolean }) {
  const params = paramsOf(row.params);
  const graph = graphOf(params);
  return (
    <li>
      <strong>{capital(name('evidence', row.kind))}</strong>
      {graph ? <ErrorGraph {...graph} /> : null}
      {row.pinned || me.value?.engineer === row.reader ? (
        <p>{findingText(row.finding, params)}</p>
      ) : (
        <p class="quiet">{t('play.desk.unpinned')}</p>
      )}
      {mine && !row.pinned ? (
        <VerbButton verb="pinEvidence" payload={{ evidence: row.id }} look="chip">
          {t('play.desk.pin')}
        </VerbButton>
      ) : null}
    </li>
  );
}

function Responses({ world, incident }: { world: PublicWorld; incident: IncidentRow }) {
  const rows = inOrder(world.options)
    .filter((row) => row.incident === incident.id)
    .sort((one, other) => rank(one) - rank(other) || one.order - other.order);
  if (rows.length === 0) return null;
  return (
    <div class="responses" data-guide="respond">
      <h3>{incident.awaiting ? t('play.desk.decide') : t('play.desk.could')}</h3>
      <Few rows={rows} first={RESPONSES_FIRST}>
        {(row, at) => (
          <Response
            key={row.id}
            world={world}
            incident={incident}
            row={row}
            letter={incident.awaiting ? LETTERS[at] : undefined}
          />
        )}
      </Few>
    </div>
  );
}

const rank = (row: OptionRow): number => (row.tried ? 2 : row.marked ? 0 : 1);

function Response(props: {
  world: PublicWorld;
  incident: IncidentRow;
  row: OptionRow;
  letter: string | undefined;
}) {
  const { world, incident, row, letter } = props;
  const outcome = row.tried
    ? findFact(
        world,
        'responseEnded',
        (fact) => fact.incident === incident.id && fact.response === row.response,
      )?.outcome
    : undefined;
  return (
    <VerbButton
      {...(letter ? { id: `ask-option-${letter}` } : {})}
      verb="respond"
      letter={letter}
      payload={{ option: row.id }}
      look={row.marked && !row.tried ? 'marked' : 'plain'}
      note={
        outcome
          ? t(`play.desk.outcome.${outcome}`)
          : t('play.desk.cost', {
              n: Math.round(row.minutes),
              hint: say(`play.response.${row.response}`) ?? '',
              marked: row.marked ? 'yes' : 'no',
            })
      }
    >
      {responseText(world, incident, row)}
    </VerbButton>
  );
}

/** A response with what it acts on, where that says more than the title of the desk. */
function responseText(world: PublicWorld, incident: IncidentRow, row: OptionRow): string {
  const deploy = row.response === 'rollBack' ? world.deploys[row.target] : undefined;
  if (deploy) return t('play.desk.rollBack', { number: deploy.number });
  const target = row.target === incident.unit ? '' : targetName(world, row.target);
  return t('play.desk.response', {
    response: name('response', row.response),
    hasTarget: target === '' ? 'no' : 'yes',
    target,
  });
}

/** What happens without a decision: the standing order, or the engineer goes on alone. */
function byDefault(world: PublicWorld, incident: IncidentRow): string {
  const order = world.orders[incident.symptom];
  return order
    ? t('play.desk.defaultOrder', { response: name('response', order.response) })
    : t('play.desk.default', { name: personName(world, incident.engineer) });
}

/** The review: what to ask, or what was asked and is to be done. */
function ReviewOf({ world, incident, mine }: { world: PublicWorld; incident: IncidentRow; mine: boolean }) {
  if (incident.review === 'due')
    return (
      <div class="review-of">
        <h3>
          <Term id="postmortem">{t('play.desk.review')}</Term>
        </h3>
        {mine ? (
          <ReviewChoice incident={incident} />
        ) : (
          <p class="quiet">{t('play.desk.reviewDue', { when: dayAndClock(incident.reviewDue) })}</p>
        )}
      </div>
    );
  if (incident.review !== 'held') return null;
  const factors = findFact(world, 'incidentResolved', (one) => one.incident === incident.id)?.factors ?? '';
  const words = (kind: 'factor' | 'action', keys: string) =>
    keys.split(' ').flatMap((key) => (key === '' ? [] : [<li key={key}>{capital(name(kind, key))}</li>]));
  return (
    <div class="review-of">
      <h3>{t(incident.question === 'who' ? 'play.desk.askWho' : 'play.desk.askWhat')}</h3>
      {incident.question === 'what' ? <ul>{words('factor', factors)}</ul> : null}
      <h4>{t('play.desk.todo')}</h4>
      {incident.actions === '' ? <p class="quiet">{t('play.desk.nothingToDo')}</p> : null}
      <ul>{words('action', incident.actions)}</ul>
    </div>
  );
}

/** What you saw, and what it was. */
function Afterwards({ world, incident }: { world: PublicWorld; incident: IncidentRow }) {
  const fact = findFact(world, 'incidentResolved', (one) => one.incident === incident.id);
  if (!fact) return null;
  return (
    <div class="afterwards">
      <h3>{t('play.desk.after')}</h3>
      <dl class="facts">
        <div>
          <dt>{t('play.desk.saw')}</dt>
          <dd>{capital(name('symptom', fact.symptom))}</dd>
        </div>
        <div>
          <dt>{t('play.desk.was')}</dt>
          <dd>{capital(name('archetype', fact.archetype))}</dd>
        </div>
        <div>
          <dt>{t('play.desk.took')}</dt>
          <dd>{span(Math.max(0, fact.mitigatedAt - fact.startedAt))}</dd>
        </div>
        <div>
          <dt>{t('play.desk.cost.lost')}</dt>
          <dd>{t('play.desk.userMinutes', { n: count(fact.lost) })}</dd>
        </div>
      </dl>
    </div>
  );
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
