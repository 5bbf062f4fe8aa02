/** The numbers of the organisation this page sees, each one press away from the events behind it; and what burns just now. */
import '../../style/review.css';
import '../../style/lookback.css';
import '../../style/behind.css';
import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../../shared/sim/calendar.ts';
import type { Report, ReportRow } from '../../../shared/sim/metrics/report.ts';
import type { MetricId } from '../../../shared/sim/metrics/table.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { Emblem } from '../../hud/TeamArt.tsx';
import { capital, moduleName, name, personName, teamName, unitName } from '../../hud/words.ts';
import { fetchReview } from '../../net/questions.ts';
import { session, view } from '../../net/viewStore.ts';
import { dayAndClock, short } from '../../text/format.ts';
import { nameOf, t } from '../../text/index.ts';
import { tell } from '../../text/measures.ts';
import { EvidenceDialog, type Shown } from '../Evidence.tsx';
import { MomentLink } from '../lookback/MomentLink.tsx';
import { figure } from '../reviewRows.ts';
import { TEAM_COUNTS, teamFacts } from './teamFacts.ts';

const NUMBERS = [
  'deploysPerYear',
  'leadTimeHours',
  'changeFailureRate',
  'restoreHours',
  'incidentsPerYear',
  'userMinutesLost',
] as const satisfies readonly MetricId[];

/** A number of one quarter that was pressed elsewhere: what is behind it is shown at once. */
export interface Pressed {
  metric: MetricId;
  quarter: number;
}

export function OrgBehind({ org, first }: { org: string; first?: Pressed | undefined }) {
  const [report, setReport] = useState<Report | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const world = view.value;
  const here = session.value?.org === org;
  useEffect(() => {
    const metrics = report?.quarters.find(({ quarter }) => quarter === first?.quarter)?.metrics;
    const row = metrics?.find(({ id }) => id === first?.metric);
    if (row && first)
      setShown({
        metric: nameOf('metric', row.id),
        half: t('review.thisQuarter', { quarter: first.quarter }),
        value: tell(row.id, row.unit, figure(row, 'all')),
        evidence: row.all.evidence,
      });
  }, [report !== null]);
  // A report is long, and measuring a year takes a server's moment: once a day by hand, and when a phase begins.
  const when = world?.phase === 'live' ? dayOf(world.tick) : world?.phase;
  useEffect(() => {
    if (!here) return;
    let gone = false;
    void fetchReview().then((answer) => {
      const found = answer as Partial<Report> | null;
      if (!gone && found?.metrics && found.facts) setReport(found as Report);
    });
    return () => {
      gone = true;
    };
  }, [here, when]);
  if (!here || !world) return null;
  return (
    <div class="behind-org">
      {world.phase === 'over' ? null : <Burning world={world} />}
      <section class="stack-small" aria-label={t('behind.title')}>
        <h3>{t('behind.title')}</h3>
        {report ? (
          <>
            <dl class="behind-numbers">
              {NUMBERS.map((id) => {
                const row = report.metrics.find((one) => one.id === id);
                return row ? <Measured key={id} row={row} show={setShown} /> : null;
              })}
            </dl>
            <Teams report={report} world={world} show={setShown} />
          </>
        ) : (
          <p class="quiet" role="status">
            {t('review.loading')}
          </p>
        )}
      </section>
      {shown && report ? (
        <EvidenceDialog shown={shown} facts={report.facts} close={() => setShown(null)} />
      ) : null}
    </div>
  );
}

interface Press {
  label: string;
  text: string;
  evidence: readonly string[];
  metric: string;
  half: string;
  show: (shown: Shown) => void;
}

/** A number; where nothing is behind it there is nothing to press. */
function Figure({ label, text, evidence, metric, half, show }: Press) {
  if (evidence.length === 0) return <span class="num behind-figure">{text}</span>;
  return (
    <button
      type="button"
      class="num behind-figure"
      aria-label={label}
      onClick={() => show({ metric, half, value: text, evidence })}
    >
      {text}
    </button>
  );
}

function Measured({ row, show }: { row: ReportRow; show: (shown: Shown) => void }) {
  const { id, unit, all } = row;
  const metric = nameOf('metric', id);
  const half = t('behind.soFar');
  const text = tell(id, unit, figure(row, 'all'));
  const label = t('review.open', { metric, half, value: text, n: all.evidence.length });
  return (
    <div>
      <dt>{metric}</dt>
      <dd>
        <Figure {...{ label, text, metric, half, show }} evidence={all.evidence} />
      </dd>
    </div>
  );
}

/** The same for each team: what happened in its slices, what rang it, what it shipped by itself. */
function Teams(props: { report: Report; world: PublicWorld; show: (shown: Shown) => void }) {
  const { report, world, show } = props;
  return (
    <table class="behind-teams">
      <thead>
        <tr>
          <th scope="col">{t('play.board.team')}</th>
          {TEAM_COUNTS.map((what) => (
            <th key={what} scope="col">
              {t(`behind.${what}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {teamFacts(report, world).map((row) => (
          <tr key={row.team}>
            <th scope="row">
              <span class="behind-team">
                <Emblem team={row.team} size={20} />
                {teamName(row.team)}
              </span>
            </th>
            {TEAM_COUNTS.map((what) => {
              const text = String(row[what].length);
              const metric = t(`behind.${what}`);
              const half = teamName(row.team);
              const label = t('review.open', { metric, half, value: text, n: row[what].length });
              return (
                <td key={what}>
                  <Figure {...{ label, text, metric, half, show }} evidence={row[what]} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Incidents that still hurt, the worst first: where, since when, who is on it, and the way to the moment. */
function Burning({ world }: { world: PublicWorld }) {
  const open = Object.values(world.incidents)
    .filter(({ state }) => state !== 'resolved' && state !== 'mitigated')
    .sort((one, other) => one.severity - other.severity || one.order - other.order);
  if (open.length === 0) return null;
  return (
    <section class="stack-small" aria-label={t('behind.burning')}>
      <h3>{t('behind.burning')}</h3>
      <ul class="plain behind-burning">
        {open.map(({ id, severity, symptom, module, unit, detectedAt, engineer, state, lost }) => {
          const about = t('postmortem.title', {
            module: module === '' ? unitName(unit) : moduleName(module),
            symptom: capital(name('symptom', symptom)),
          });
          const who = engineer === '' ? '' : personName(world, engineer);
          return (
            <li key={id}>
              <span class="chip chip-bad num">{t('play.desk.severity', { n: severity })}</span>
              <span class="behind-what">
                <strong>{about}</strong>
                <small>
                  {t('behind.since', {
                    time: dayAndClock(detectedAt),
                    state: who === '' ? 'nobody' : state === 'ringing' ? 'rings' : 'on',
                    who,
                    lost: short(lost),
                  })}
                </small>
              </span>
              <MomentLink tick={detectedAt} about={about} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
