/** A report for paper: what may be printed of a session, a sheet each; above it, on the screen only, what is wanted of it. */
import '../../style/paper.css';
import '../../style/report.css';
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { orgName } from '../../../shared/net/orgs.ts';
import type { PaperAnswer } from '../../../shared/net/paper.ts';
import { at } from '../../net/base.ts';
import { fetchPaper } from '../../net/paper.ts';
import { t } from '../../text/index.ts';
import { Page } from '../Page.tsx';
import { Problem } from '../Parts.tsx';
import { problemText } from '../problems.ts';
import { Inks } from './Charts.tsx';
import { OrgSheet } from './OrgSheet.tsx';
import { SessionSheet } from './SessionSheet.tsx';
import { TakeHome } from './TakeHome.tsx';
import { TeamSheet } from './TeamSheet.tsx';

const KINDS = ['session', 'orgs', 'teams'] as const;
type Wanted = Record<(typeof KINDS)[number], boolean> & { org: string };

export function ReportPage({ code }: { code: string }) {
  const [answer, setAnswer] = useState<PaperAnswer | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let gone = false;
    fetchPaper(code).then(
      (found) => gone || setAnswer(found),
      (error: unknown) => gone || setProblem(problemText(error)),
    );
    return () => {
      gone = true;
    };
  }, [code]);
  if (answer) return <Paper answer={answer} />;
  return (
    <Page class="narrow">
      <div class="stack">
        <h1>{t('report.title')}</h1>
        <Problem text={problem} />
        {problem === '' ? <p role="status">{t('review.loading')}</p> : null}
      </div>
    </Page>
  );
}

function Paper({ answer }: { answer: PaperAnswer }) {
  const { host, orgs, team } = answer;
  const many = orgs.length > 1;
  const [wanted, setWanted] = useState<Wanted>({ session: many, orgs: true, teams: team !== '', org: '' });
  const kinds = KINDS.filter((kind) =>
    kind === 'session' ? many : kind === 'teams' ? host || team !== '' : true,
  );
  const leads = host && team === '';
  const shown = orgs.filter(({ id }) => wanted.org === '' || wanted.org === id);
  const nothing = kinds.every((kind) => !wanted[kind]);
  return (
    <Page class="paper-page">
      <section class="paper-tools card" aria-labelledby="report-title">
        <h1 id="report-title">{t('report.title')}</h1>
        <p>{t('report.lead')}</p>
        <fieldset class="row paper-kinds">
          <legend class="label">{t('report.show')}</legend>
          {kinds.map((kind) => (
            <label key={kind} class="paper-kind">
              <input
                type="checkbox"
                checked={wanted[kind]}
                onChange={(event) => setWanted({ ...wanted, [kind]: event.currentTarget.checked })}
              />
              {t(`report.show.${kind}`, { host: leads ? 'yes' : 'no' })}
            </label>
          ))}
          {many ? (
            <label class="paper-kind">
              {t('report.show.which')}
              <select
                class="input"
                value={wanted.org}
                onChange={(event) => setWanted({ ...wanted, org: event.currentTarget.value })}
              >
                <option value="">{t('report.show.all')}</option>
                {orgs.map(({ id }) => (
                  <option key={id} value={id}>
                    {orgName(id)}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
        </fieldset>
        <div class="row">
          <button type="button" class="button button-primary" disabled={nothing} onClick={() => print()}>
            {t('paper.print')}
          </button>
          <a class="button" href={at(`/play/${answer.code}`)}>
            {t('report.back')}
          </a>
        </div>
        <p role="status">{nothing ? t('report.nothing') : ''}</p>
        <TakeHome answer={answer} />
      </section>
      <Inks />
      <div class="sheets">
        {wanted.session && many ? <SessionSheet answer={answer} /> : null}
        {shown.map((org) => (
          <Fragment key={org.id}>
            {wanted.orgs ? <OrgSheet org={org} answer={answer} /> : null}
            {wanted.teams
              ? org.paper.teams
                  .filter(({ id }) => leads || id === team)
                  .map((one) => <TeamSheet key={one.id} org={org} team={one} answer={answer} />)
              : null}
          </Fragment>
        ))}
      </div>
    </Page>
  );
}
