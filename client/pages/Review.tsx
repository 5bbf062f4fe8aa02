import '../style/review.css';
import '../style/phonePages.css';
import { useEffect, useState } from 'preact/hooks';
import type { Calibration } from '../../shared/sim/metrics/odds.ts';
import type { Report, ReportRow } from '../../shared/sim/metrics/report.ts';
import { type PublicWorld, seesProof } from '../../shared/sim/publicWorld.ts';
import { Goals } from '../hud/Goals.tsx';
import { PhaseReady } from '../hud/PhaseReady.tsx';
import { ToConsole } from '../hud/ToConsole.tsx';
import { TermOr } from '../hud/terms/Term.tsx';
import { Waits } from '../hud/Waits.tsx';
import { at } from '../net/base.ts';
import { download } from '../net/http.ts';
import { fetchReview } from '../net/questions.ts';
import { me, session, view } from '../net/viewStore.ts';
import { nameOf, t } from '../text/index.ts';
import { tell } from '../text/measures.ts';
import { BotBenchmark } from './BotBenchmark.tsx';
import { Causes } from './Causes.tsx';
import { cardModel } from './card/model.ts';
import { SaveCard } from './card/SaveCard.tsx';
import { LookBack, QuarterWord } from './debrief/LookBack.tsx';
import { EvidenceDialog, type Shown } from './Evidence.tsx';
import { HistoryReveal } from './History.tsx';
import { Icon } from './Icon.tsx';
import { HandNote } from './inherit/HandNote.tsx';
import type { Link as FactLink } from './lookback/Chain.tsx';
import { ChainDialog } from './lookback/ChainDialog.tsx';
import { Decisive } from './lookback/Decisive.tsx';
import { FourNumbers } from './lookback/FourNumbers.tsx';
import { Postmortems } from './lookback/Postmortems.tsx';
import { OddsReview } from './OddsReview.tsx';
import { Page } from './Page.tsx';
import { PaperLinks } from './PaperLinks.tsx';
import { Link } from './Parts.tsx';
import { ProofReview } from './ProofReview.tsx';
import { QuarterParts } from './QuarterParts.tsx';
import { barOf, betterHalf, figure, GROUPS, HALVES, type Half, rowsOf, verdict } from './reviewRows.ts';
import { Standings } from './Standings.tsx';
import { saveFile } from './saveFile.ts';
import { ShadeReview } from './shade/ShadeReview.tsx';
import { Learned } from './solo/Learned.tsx';

/** The quarter (or the whole game) in numbers, each a button to what is behind it. */
export function ReviewPage() {
  const [report, setReport] = useState<(Report & { odds?: Calibration }) | null>(null);
  const [failed, setFailed] = useState(false);
  const world = view.value;
  const phase = world?.phase;
  const quarter = world?.quarter ?? 1;
  const proof = world !== null && seesProof(world);
  const load = async (): Promise<void> => {
    setFailed(false);
    const found = await fetchReview();
    if (isReport(found)) setReport(found);
    else setFailed(true);
  };
  // Counted again when the game has moved on.
  useEffect(() => {
    void load();
  }, [phase, quarter]);
  return (
    <Page class="review" aside={<ToConsole />}>
      <div class="review-head">
        <h1>
          {phase === 'over' ? t('review.over') : proof ? t('proof.title') : t('review.title', { quarter })}
        </h1>
        <p class="quiet">{t('review.lead')}</p>
      </div>
      {phase === 'over' ? <Waits over /> : null}
      {world && phase === 'review' ? <HandNote world={world} /> : null}
      {report && world && proof ? <ProofReview report={report} world={world} /> : null}
      {report && !proof ? <FourNumbers report={report} quarter={quarter} /> : null}
      <div class="review-top">
        {world ? <Goals world={world} /> : null}
        {world ? <BotBenchmark world={world} /> : null}
        <Standings />
        <ShadeReview />
        {world ? <Decisive world={world} /> : null}
      </div>
      {report ? (
        <Numbers report={report} quarter={quarter} over={phase === 'over' || proof} />
      ) : failed ? (
        <div class="row" role="alert">
          <p>{t('review.failed')}</p>
          <button type="button" class="button" onClick={() => void load()}>
            {t('review.retry')}
          </button>
        </div>
      ) : (
        <p role="status">{t('review.loading')}</p>
      )}
      {world ? <Postmortems world={world} /> : null}
      {report && world ? (
        <Learned world={world} achieved={report.achieved?.[me.value?.team ?? ''] ?? []} />
      ) : null}
      {report?.odds ? <OddsReview odds={report.odds} /> : null}
      {report && phase === 'over' ? (
        <HistoryReveal scenario={session.value?.scenario ?? ''} report={report} />
      ) : null}
      <QuarterWord />
      <footer class="review-foot">
        {world && phase === 'review' && me.value?.engineer ? (
          <PhaseReady world={world} team={me.value?.team ?? ''} />
        ) : null}
        {phase === 'over' ? (
          <Link to="/" class="button button-primary button-big">
            <Icon name="again" />
            {t('review.playAgain')}
          </Link>
        ) : null}
        {report && world ? <OwnCard report={report} world={world} /> : null}
        {phase === 'over' || me.value?.host ? (
          <a class="button" href={at(`/replay/${session.value?.code ?? ''}`)} target="_blank" rel="noopener">
            <Icon name="play" />
            {t('replay.link')}
          </a>
        ) : null}
        <LookBack />
        <PaperLinks />
        <Download />
      </footer>
    </Page>
  );
}

/** The result to take home, for whoever plays. */
function OwnCard({ report, world }: { report: Report; world: PublicWorld }) {
  const now = session.value;
  const own = me.value;
  if (!now || !own || own.engineer === '') return null;
  return (
    <SaveCard card={cardModel({ report, world, session: now, engineer: own.engineer, team: own.team })} />
  );
}

const isReport = (found: unknown): found is Report =>
  typeof found === 'object' && found !== null && 'metrics' in found && 'facts' in found;

/** The part that needs no session: also for a report that was kept. */
export function Numbers({ report, quarter, over }: { report: Report; quarter: number; over: boolean }) {
  const [part, setPart] = useState(over ? 0 : quarter);
  const [shown, setShown] = useState<Shown | null>(null);
  const [link, setLink] = useState<FactLink | null>(null);
  const rows = rowsOf(report, part);
  const parts = report.quarters.length > 1 ? [...report.quarters.map((one) => one.quarter), 0] : [];
  return (
    <>
      <div class="review-bar">
        <p class="verdict">
          {t('review.verdict', verdict(rows))}{' '}
          <small class="legend">
            <BetterMark />
            {t('review.legend')}
          </small>
        </p>
        <QuarterParts label={t('review.part')} parts={parts} part={part} pick={setPart} />
      </div>
      <div class="review-groups">
        {GROUPS.map((group) => (
          <section key={group.id} class="card review-group">
            <table>
              <caption>{t(`review.group.${group.id}`)}</caption>
              <thead>
                <tr>
                  <th scope="col">
                    <span class="unseen">{t('review.metric')}</span>
                  </th>
                  {HALVES.map((half) => (
                    <th key={half} scope="col">
                      {t(`review.${half}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {group.metrics.map((id) => {
                  const row = rows.find((one) => one.id === id);
                  return row ? <MetricRow key={id} row={row} show={setShown} /> : null;
                })}
              </tbody>
            </table>
          </section>
        ))}
      </div>
      <Causes facts={report.facts} rows={rows} go={setLink} />
      {link ? <ChainDialog link={link} close={() => setLink(null)} /> : null}
      {shown ? <EvidenceDialog shown={shown} facts={report.facts} close={() => setShown(null)} /> : null}
    </>
  );
}

function MetricRow({ row, show }: { row: ReportRow; show: (shown: Shown) => void }) {
  const better = betterHalf(row);
  const metric = nameOf('metric', row.id);
  return (
    <tr>
      <th scope="row">
        <TermOr kind="metric" id={row.id}>
          {metric}
        </TermOr>
      </th>
      {HALVES.map((half) => (
        <td key={half} data-half={t(`review.${half}`)}>
          <Cell row={row} half={half} metric={metric} better={better === half} show={show} />
        </td>
      ))}
    </tr>
  );
}

function Cell(props: {
  row: ReportRow;
  half: Half;
  metric: string;
  better: boolean;
  show: (shown: Shown) => void;
}) {
  const { row, half, metric, better } = props;
  const measure = row[half];
  const value = tell(row.id, row.unit, figure(row, half));
  const halfName = t(`review.${half}`);
  const label = t('review.open', { metric, half: halfName, value, n: measure.evidence.length });
  return (
    <button
      type="button"
      class={`figure ${measure.value === null ? 'figure-none' : ''} ${better ? 'figure-better' : ''}`}
      aria-label={better ? `${label} (${t('review.better')})` : label}
      onClick={() => props.show({ metric, half: halfName, value, evidence: measure.evidence })}
    >
      <span class="num figure-value">{value}</span>
      {better ? <BetterMark /> : null}
      <span class="figure-bar" style={{ inlineSize: `${barOf(row, half) * 100}%` }} />
    </button>
  );
}

function BetterMark() {
  return (
    <span class="better" aria-hidden="true">
      <Icon name="check" />
    </span>
  );
}

function Download() {
  const [failed, setFailed] = useState(false);
  const code = session.value?.code ?? '';
  const save = async (): Promise<void> => {
    setFailed(false);
    try {
      saveFile(await download(code, 'journal'), `slice-${code}.json`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="download">
      <button type="button" class="button" onClick={() => void save()}>
        <Icon name="download" />
        {t('review.download')}
      </button>
      <small class="quiet" role="status">
        {failed ? t('review.downloadFailed') : t('review.downloadHint')}
      </small>
    </div>
  );
}
