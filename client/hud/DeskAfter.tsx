/** Afterwards: what you saw, what it was, where the minutes went, and what to do about it from now on. */
import type { FactFields } from '../../shared/sim/facts.ts';
import type { IncidentRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { inOrder } from '../intents/reads.ts';
import { count, dayAndClock, percent, span, spanOfMinutes } from '../text/format.ts';
import { t } from '../text/index.ts';
import { responseText } from './DeskResponses.tsx';
import { ReviewChoice } from './DueReviews.tsx';
import { findingText, paramsOf } from './findings.ts';
import { fieldsOf, findRow, newestFirst } from './logFacts.ts';
import { OwnSay } from './OwnSay.tsx';
import { Term } from './terms/Term.tsx';
import { type Phases, phasesOf, triedOf } from './tried.ts';
import { VerbButton } from './VerbButton.tsx';
import { WhyButton } from './WhyButton.tsx';
import { capital, name, unitName } from './words.ts';

export function DeskAfter(props: { world: PublicWorld; incident: IncidentRow; mine: boolean }) {
  const { world, incident, mine } = props;
  const row = findRow(world, 'incidentResolved', (one) => one.incident === incident.id);
  const fact = row ? (fieldsOf(row) as FactFields['incidentResolved']) : undefined;
  return (
    <>
      {row && fact ? (
        <div class="afterwards">
          <h3>{t('play.desk.after')}</h3>
          <p class="after-was">
            {t('desk.after.was', { archetype: name('archetype', fact.archetype) })}{' '}
            <WhyButton ask={{ fact: row.id }} about={name('archetype', fact.archetype)} />
          </p>
          <OwnSay archetype={fact.archetype} />
          <p>{blameText(world, fact)}</p>
          <PhaseBar world={world} incident={incident} fact={fact} />
          <Saw world={world} incident={incident} misread={fact.misread} />
          <Did world={world} incident={incident} fact={fact} />
        </div>
      ) : null}
      <Always world={world} incident={incident} mine={mine} />
      <ReviewOf incident={incident} mine={mine} factors={fact?.factors ?? ''} />
    </>
  );
}

/** Which deploy brought it, or that none did. */
function blameText(world: PublicWorld, fact: FactFields['incidentResolved']): string {
  const deploy = world.deploys[fact.deploy];
  const brought = deploy
    ? t('desk.after.brought', { number: deploy.number, unit: unitName(deploy.unit) })
    : fact.changeLinked
      ? ''
      : t('desk.after.noChange');
  return [brought, fact.latestInnocent ? t('desk.after.innocent') : ''].filter(Boolean).join(' ');
}

const PHASES = ['detect', 'ack', 'triage', 'mitigate'] as const satisfies (keyof Phases)[];

function PhaseBar(props: {
  world: PublicWorld;
  incident: IncidentRow;
  fact: FactFields['incidentResolved'];
}) {
  const { world, incident, fact } = props;
  const first = newestFirst(world)
    .filter(
      (row) =>
        row.kind === 'responseChosen' && (fieldsOf(row) as { incident?: string }).incident === incident.id,
    )
    .at(-1);
  const phases = phasesOf({
    startedAt: fact.startedAt,
    detectedAt: fact.detectedAt,
    acknowledgedAt: incident.acknowledgedAt,
    respondedAt: first?.tick ?? -1,
    mitigatedAt: fact.mitigatedAt,
  });
  const whole = Math.max(1, fact.mitigatedAt - fact.startedAt);
  return (
    <div class="phases">
      <h4>{t('desk.after.phases')}</h4>
      <div class="phase-bar" aria-hidden="true">
        {PHASES.map((phase) => (
          <span
            key={phase}
            class={`phase-${phase}`}
            style={{ inlineSize: `${(phases[phase] / whole) * 100}%` }}
          />
        ))}
      </div>
      <ul class="phase-list">
        {PHASES.map((phase) => (
          <li key={phase} class={`phase-${phase}`}>
            {t('desk.phase.row', {
              phase: t(`desk.phase.${phase}`),
              span: span(phases[phase]),
              share: percent(phases[phase] / whole),
            })}
          </li>
        ))}
      </ul>
      <p>{t('desk.after.lost', { lost: count(fact.lost), span: span(whole) })}</p>
    </div>
  );
}

/** Each piece that was read, and whether the first reading was right. */
function Saw({ world, incident, misread }: { world: PublicWorld; incident: IncidentRow; misread: string }) {
  const rows = inOrder(world.evidence).filter((row) => row.incident === incident.id && row.opened);
  const wrong = misread.split(' ');
  return (
    <div>
      <h4>{t('desk.after.saw')}</h4>
      {rows.length === 0 ? <p class="quiet">{t('desk.after.sawNothing')}</p> : null}
      <ul class="saw">
        {rows.map((row) => (
          <li key={row.id} class={wrong.includes(row.kind) ? 'saw-wrong' : 'saw-right'}>
            <strong>{t(`desk.short.${row.kind}`)}</strong>{' '}
            <small>{t(wrong.includes(row.kind) ? 'desk.after.misread' : 'desk.after.fits')}</small>
            <span>{findingText(row.finding, paramsOf(row.params))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was tried and what came of it, beside what would have been quickest. */
function Did(props: { world: PublicWorld; incident: IncidentRow; fact: FactFields['incidentResolved'] }) {
  const { world, incident, fact } = props;
  const tried = triedOf(world, incident.id).reverse();
  const cure = tried.find((one) => one.outcome === 'cured');
  const response = fact.quickest === '' ? '' : name('response', fact.quickest);
  return (
    <div>
      <h4>{t('desk.after.did')}</h4>
      {tried.length === 0 ? <p class="quiet">{t('desk.after.didNothing')}</p> : null}
      <ul class="tried">
        {tried.map((one) => (
          <li key={one.id} class={`tried-${one.outcome}`}>
            <strong>{responseText(world, incident, one)}</strong>{' '}
            <small>{t(`play.desk.outcome.${one.outcome}`)}</small>
          </li>
        ))}
      </ul>
      <p class="quickest">
        {response === ''
          ? t('desk.after.noCure')
          : cure?.response === fact.quickest
            ? t('desk.after.wasQuickest', { response })
            : t('desk.after.quickest', { response, time: spanOfMinutes(fact.quickestMinutes) })}
      </p>
    </div>
  );
}

/** What helped can be done without a click from now on. */
function Always({ world, incident, mine }: { world: PublicWorld; incident: IncidentRow; mine: boolean }) {
  const helped = triedOf(world, incident.id).find(
    ({ outcome }) => outcome === 'cured' || outcome === 'eased',
  )?.response;
  if (!mine || !helped) return null;
  const symptom = name('symptom', incident.symptom);
  const response = name('response', helped);
  if (world.orders[incident.symptom]?.response === helped)
    return <p class="quiet">{t('desk.alwaysIs', { symptom, response })}</p>;
  return (
    <VerbButton
      verb="setOrder"
      payload={{ symptom: incident.symptom, response: helped }}
      look="choice"
      why="always"
      note={t('desk.alwaysNote', { response })}
    >
      {t('desk.always', { symptom })}
    </VerbButton>
  );
}

/** The review: what to ask, or what was asked and is to be done. */
function ReviewOf(props: { incident: IncidentRow; mine: boolean; factors: string }) {
  const { incident, mine, factors } = props;
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
