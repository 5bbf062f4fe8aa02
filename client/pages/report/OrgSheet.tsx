/** An organisation on paper. */
import { HISTORIES } from '../../../shared/content/history.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import type { PaperAnswer, PaperOrg } from '../../../shared/net/paper.ts';
import type { OrgPaper, PaperWeek } from '../../../shared/sim/paper/paper.ts';
import { goalLine } from '../../hud/Goals.tsx';
import { dated, percent, short, shortMoney } from '../../text/format.ts';
import { nameOf, type TextKey, t } from '../../text/index.ts';
import { tell } from '../../text/measures.ts';
import { Bars, Weeks } from './Charts.tsx';
import { type Bar, barsOf, DELIVERY, REST, rowIn, rowText } from './model.ts';
import { IncidentTable, Mattered, Part, Sheet, Steps, Ways } from './parts.tsx';
import { Odds } from './TeamSheet.tsx';

export function OrgSheet({ org, answer }: { org: PaperOrg; answer: PaperAnswer }) {
  const { paper } = org;
  const met = paper.goals.filter((goal) => goal.met).length;
  return (
    <Sheet title={t('report.org', { org: orgName(org.id) })} answer={answer} far={paper}>
      {org.runBy === '' || org.runBy === org.id ? null : (
        <p>{t('report.runBy', { org: orgName(org.runBy) })}</p>
      )}
      <Part title={t(paper.parts.length > 1 ? 'report.four' : 'report.fourOne')}>
        <div class="sheet-four">
          {DELIVERY.map((id) => (
            <Figure key={id} paper={paper} id={id} />
          ))}
        </div>
      </Part>
      {paper.goals.length === 0 ? null : (
        <Part title={t('report.goals', { met, all: paper.goals.length })}>
          <ul class="plain sheet-goals">
            {paper.goals.map((goal) => (
              <li key={goal.id}>
                <b>{t('report.goalMet', { met: goal.met ? 'yes' : 'no' })}</b> {goalLine(goal)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('report.money')}>
        <Quarters paper={paper} />
        <div class="sheet-lines">
          <Line weeks={paper.weeks} what="trust" />
          <Line weeks={paper.weeks} what="lost" />
          <Line weeks={paper.weeks} what="revenue" />
        </div>
      </Part>
      <Part title={t('report.incidents', { n: paper.incidentCount, told: told(paper) })}>
        {paper.incidents.length === 0 ? null : <IncidentTable rows={paper.incidents} />}
      </Part>
      {answer.host && answer.team === '' && org.odds ? (
        <Odds title={t('report.oddsAll')} odds={org.odds} />
      ) : null}
      {org.decisive && org.decisive.rows.length > 0 ? (
        <Part title={t('report.decisive')}>
          <Mattered rows={org.decisive.rows} />
        </Part>
      ) : null}
      <Part title={t('report.steps')}>
        <Ways steps={paper.steps} />
        <Steps steps={paper.steps.filter(({ kind }) => kind !== 'practice')} />
      </Part>
      {answer.over ? <Theirs scenario={answer.scenario} paper={paper} /> : null}
    </Sheet>
  );
}

/** How many incidents are told, 0 for all. */
const told = ({ incidents, incidentCount }: OrgPaper): number =>
  incidents.length < incidentCount ? incidents.length : 0;

export const barName = (bar: Bar): string =>
  bar.half !== 'all'
    ? t(`review.${bar.half}`)
    : t(bar.proof ? 'report.proof' : 'report.quarter', { quarter: bar.quarter });

function Figure({ paper, id }: { paper: OrgPaper; id: (typeof DELIVERY)[number] }) {
  const found = barsOf(paper, id);
  if (!found) return null;
  const { bars, change } = found;
  const metric = nameOf('metric', id);
  const words = t('report.change', {
    state: change,
    first: bars[0]?.text ?? '',
    last: bars.at(-1)?.text ?? '',
  });
  return (
    <figure class="sheet-number">
      <figcaption>{metric}</figcaption>
      <Bars bars={bars} nameOf={barName} label={`${metric}: ${words}`} />
      <p class={`sheet-change sheet-change-${change}`}>{words}</p>
    </figure>
  );
}

function Quarters({ paper }: { paper: OrgPaper }) {
  return (
    <table class="sheet-quarters">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{t('review.metric')}</span>
          </th>
          {paper.parts.map(({ quarter }) => (
            <th key={quarter} scope="col">
              {t(quarter > paper.quarters ? 'report.proof' : 'report.quarter', { quarter })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {REST.map((id) => (
          <tr key={id}>
            <th scope="row">{nameOf('metric', id)}</th>
            {paper.parts.map(({ quarter }) => {
              const row = rowIn(paper, quarter, id);
              return (
                <td key={quarter} class="num">
                  {row ? rowText(row) : ''}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const TELL = { trust: percent, lost: short, revenue: shortMoney } as const;

function Line({ weeks, what }: { weeks: readonly PaperWeek[]; what: keyof typeof TELL }) {
  if (weeks.length < 2) return null;
  const values = weeks.map((week) => week[what]);
  const tellIt = TELL[what];
  const words = t('report.range', {
    least: tellIt(Math.min(...values)),
    most: tellIt(Math.max(...values)),
    last: tellIt(values.at(-1) ?? 0),
  });
  const title = t(`report.week.${what}`);
  const ends = weeks.flatMap((week, i) =>
    weeks[i + 1] && weeks[i + 1]?.quarter !== week.quarter ? [i] : [],
  );
  return (
    <figure class="sheet-line">
      <figcaption>{title}</figcaption>
      <Weeks
        values={values}
        ends={ends}
        label={`${title}: ${words}`}
        from={what === 'trust' ? 'lowest' : 'zero'}
      />
      <p>{words}</p>
    </figure>
  );
}

/** What the organisation of history did, and its figures beside the last quarter played. */
function Theirs({ scenario, paper }: { scenario: string; paper: OrgPaper }) {
  const history = HISTORIES[scenario];
  if (!history) return null;
  const { name, entries } = history;
  return (
    <Part title={t('history.title', { name })}>
      <p>{t('history.lead')}</p>
      <ol class="plain sheet-history">
        {entries.map(({ id, when, source, beside }) => {
          const own = beside && paper.parts.at(-1)?.rows.find((row) => row.id === beside.metric);
          return (
            <li key={id}>
              <time dateTime={when}>{dated(when)}</time>
              <span>
                {t(`history.${id}` as TextKey)}
                {beside && own ? (
                  <b class="sheet-beside">
                    {nameOf('metric', beside.metric)}:{' '}
                    {t('report.theirs', { who: name, value: tell(beside.metric, own.unit, beside.value) })} ·{' '}
                    {t('report.theirs', {
                      who: t('history.you', { quarter: paper.parts.at(-1)?.quarter ?? 1 }),
                      value: rowText(own),
                    })}
                  </b>
                ) : null}
                <cite>{source}</cite>
              </span>
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
