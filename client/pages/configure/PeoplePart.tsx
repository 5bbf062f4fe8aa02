/** Single people: who watches, and who has more time for what only she decides. */
import type { BoardOrg, Lead } from '../../../shared/net/lead.ts';
import { PACES } from '../../../shared/net/settings.ts';
import { t } from '../../text/index.ts';

const times = (pace: number): string => `×${pace}`;

export function PeoplePart({ orgs, order }: { orgs: readonly BoardOrg[]; order: (order: Lead) => void }) {
  const people = orgs.flatMap(({ seats }) => seats);
  if (people.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t('rules.people')}</summary>
      <p class="small quiet">{t('rules.paceHint')}</p>
      <ul class="plain rules-people">
        {people.map(({ id, name, watching, pace }) => (
          <li key={id}>
            <label class="choice-tick">
              <input
                type="checkbox"
                checked={watching}
                onChange={(event) => order({ do: 'watching', seat: id, on: event.currentTarget.checked })}
              />
              <span>{t('rules.watches', { name })}</span>
            </label>
            <select
              class="input"
              aria-label={t('rules.pace', { name })}
              value={String(pace)}
              onChange={(event) => {
                const next = PACES.find((one) => String(one) === event.currentTarget.value);
                if (next) order({ do: 'pace', seat: id, pace: next });
              }}
            >
              {PACES.map((one) => (
                <option key={one} value={String(one)}>
                  {times(one)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </details>
  );
}
