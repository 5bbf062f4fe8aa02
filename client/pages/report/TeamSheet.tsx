/** A team on paper, with lines to write on. */
import { orgName } from '../../../shared/net/orgs.ts';
import type { PaperAnswer, PaperOrg } from '../../../shared/net/paper.ts';
import type { Calibration } from '../../../shared/sim/metrics/odds.ts';
import type { PaperTeam, TeamQuarter } from '../../../shared/sim/paper/teams.ts';
import { count, money, percent } from '../../text/format.ts';
import { nameOf, say, t } from '../../text/index.ts';
import { sentenceOf } from '../../text/sentences.ts';
import { incidentsOf } from './model.ts';
import { IncidentTable, Part, Sheet, Steps } from './parts.tsx';

export function TeamSheet({ org, team, answer }: { org: PaperOrg; team: PaperTeam; answer: PaperAnswer }) {
  const { paper } = org;
  const incidents = incidentsOf(paper, team.id);
  // What the whole organisation holds is everybody's.
  const steps = paper.steps.filter((step) => !('team' in step) || step.team === '' || step.team === team.id);
  const own = answer.team === team.id && answer.engineer !== '';
  return (
    <Sheet
      title={t('report.team', { team: nameOf('team', team.id), org: orgName(org.id) })}
      answer={answer}
      far={paper}
    >
      <Part title={t('report.people')}>
        <p>{team.people.map((person) => seatText(person, org)).join(', ')}</p>
      </Part>
      <Part title={t('report.did')}>
        <Did team={team} quarters={paper.quarters} />
        <ul class="plain">
          {team.paid.map((paid) => (
            <li key={`${paid.title} ${paid.tick}`}>
              {t('report.paid', {
                title: say(paid.title) ?? nameOf('card', paid.title),
                worth: money(paid.worth),
                known: paid.hope >= 0 ? 'yes' : 'no',
                hope: money(paid.hope),
              })}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('feat.title')}>
        {team.feats.length === 0 ? <p>{t('feat.none')}</p> : null}
        <ul class="plain sheet-feats">
          {team.feats.map(({ id, quarter, facts }) => (
            <li key={id}>
              <b>{t(`feat.${id}`)}</b> ({t('feat.quarter', { quarter })}). {t(`feat.${id}.text`)}
              {facts.map((fact) => (
                <small key={fact.id}>{sentenceOf(fact, fact)}</small>
              ))}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('report.steps')}>
        <Steps steps={steps} />
      </Part>
      <Part title={t('report.ours')}>
        {incidents.length === 0 ? <p>{t('report.oursNone')}</p> : <IncidentTable rows={incidents} />}
      </Part>
      {own && org.odds ? <Odds title={t('odds.review')} odds={org.odds} /> : null}
      <Part title={t('report.think')}>
        {(['again', 'back', 'habit', 'work'] as const).map((about) => (
          <Lines key={about} title={t(`report.think.${about}`)} />
        ))}
      </Part>
    </Sheet>
  );
}

/** An engineer, and who plays her, as far as that is known to the reader. */
function seatText({ engineer, name, human }: PaperTeam['people'][number], org: PaperOrg): string {
  const player = org.people.find((one) => one.engineer === engineer)?.name;
  return t('report.seat', { engineer: name, who: player ?? t(human ? 'report.person' : 'report.bot') });
}

const COLUMNS = ['merged', 'conflicts', 'cards', 'value', 'pages', 'nightPages'] as const;

function Did({ team, quarters }: { team: PaperTeam; quarters: number }) {
  const cell = (row: TeamQuarter, column: (typeof COLUMNS)[number]): string =>
    column === 'value' ? money(row.value) : count(row[column]);
  return (
    <table class="sheet-quarters">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{t('review.metric')}</span>
          </th>
          {team.quarters.map(({ quarter }) => (
            <th key={quarter} scope="col">
              {t(quarter > quarters ? 'report.proof' : 'report.quarter', { quarter })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {COLUMNS.map((column) => (
          <tr key={column}>
            <th scope="row">{t(`report.did.${column === 'nightPages' ? 'night' : column}`)}</th>
            {team.quarters.map((row) => (
              <td key={row.quarter} class="num">
                {cell(row, column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was said of the odds, and what came of it. */
export function Odds({ title, odds }: { title: string; odds: Calibration }) {
  const said = odds.bins.filter((bin) => bin.calls > 0);
  if (said.length === 0) return null;
  return (
    <Part title={title}>
      <ul class="plain">
        {said.map(({ percent: chance, calls, well }) => (
          <li key={chance}>{t('report.chance', { share: percent(chance / 100), well, calls })}</li>
        ))}
      </ul>
    </Part>
  );
}

/** A question with lines to answer it on. */
export function Lines({ title, n = 2 }: { title: string; n?: number }) {
  return (
    <div class="sheet-write">
      <p>{title}</p>
      {Array.from({ length: n }, (_, i) => (
        <hr key={i} />
      ))}
    </div>
  );
}
