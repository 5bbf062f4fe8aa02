/** A session on one page, for whoever led it: its organisations side by side. */
import { orgName } from '../../../shared/net/orgs.ts';
import type { PaperAnswer, PaperOrg } from '../../../shared/net/paper.ts';
import { nameOf, t } from '../../text/index.ts';
import { DELIVERY, listed, rowText } from './model.ts';
import { Part, Sheet } from './parts.tsx';
import { Lines } from './TeamSheet.tsx';

const COLUMNS = [...DELIVERY, 'availability', 'trust', 'userMinutesLost', 'energy'] as const;

export function SessionSheet({ answer }: { answer: PaperAnswer }) {
  const { orgs, standings } = answer;
  const far = orgs[0]?.paper;
  if (!far) return null;
  const ranked = standings.length > 0;
  return (
    <Sheet title={t('report.session', { n: orgs.length })} answer={answer} far={far}>
      <Part title={t('report.comparison')}>
        <p>{t('report.compare', { shown: ranked ? 'yes' : 'no' })}</p>
        <table class="sheet-quarters sheet-orgs">
          <thead>
            <tr>
              {ranked ? <th scope="col">{t('report.place')}</th> : null}
              <th scope="col">{t('report.name')}</th>
              <th scope="col">{t('report.goalsShort')}</th>
              {COLUMNS.map((id) => (
                <th key={id} scope="col">
                  {nameOf('metric', id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed(orgs, standings).map((org, i) => (
              <Row key={org.id} org={org} place={ranked ? i + 1 : 0} />
            ))}
          </tbody>
        </table>
      </Part>
      <Lines title={t('report.notesOf')} n={10} />
    </Sheet>
  );
}

function Row({ org, place }: { org: PaperOrg; place: number }) {
  const { goals, whole } = org.paper;
  return (
    <tr>
      {place === 0 ? null : <td class="num">{place}</td>}
      <th scope="row">{orgName(org.id)}</th>
      <td class="num">
        {goals.filter(({ met }) => met).length}/{goals.length}
      </td>
      {COLUMNS.map((id) => {
        const row = whole.find((one) => one.id === id);
        return (
          <td key={id} class="num">
            {row ? rowText(row) : ''}
          </td>
        );
      })}
    </tr>
  );
}
