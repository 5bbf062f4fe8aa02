/** What each organisation received, in one table, and a word where it was not the same. */
import type { BoardConduct } from '../../../../shared/net/conduct.ts';
import { orgName } from '../../../../shared/net/orgs.ts';
import { count, list } from '../../../text/format.ts';
import { t } from '../../../text/index.ts';
import { GIVEN_PARTS, givenOf, unequal } from './late.ts';
import { injectName } from './names.ts';

export function Fairness({ told }: { told: BoardConduct }) {
  const parts = unequal(told);
  const word =
    parts.length === 0
      ? t('conductor.equal')
      : t('conductor.unequal', { what: list(parts.map((part) => t('conductor.part', { part }))) });
  return (
    <details class="fold">
      <summary>
        {t('conductor.fair')}
        <small class={parts.length > 0 ? 'chip conductor-late' : 'quiet'}>{word}</small>
      </summary>
      <div class="conductor-scroll">
        <table class="conductor-table">
          <thead>
            <tr>
              <th scope="col">{t('conductor.org')}</th>
              {GIVEN_PARTS.map((part) => (
                <th key={part} scope="col">
                  {t('conductor.part', { part })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.orgs.map((org) => (
              <tr key={org.id}>
                <th scope="row">{orgName(org.id)}</th>
                {GIVEN_PARTS.map((part) => (
                  <td key={part} class={parts.includes(part) ? 'conductor-differs' : ''}>
                    {count(givenOf(org, part))}
                    {part === 'injects' && org.given.injects.length > 0 ? (
                      <small class="quiet">{list(org.given.injects.map(injectName))}</small>
                    ) : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
