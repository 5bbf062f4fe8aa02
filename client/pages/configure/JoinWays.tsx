/** The way in where there is something to say about it: a name on a list, a place to choose, a game that runs already. */
import '../../style/configure.css';
import { useId } from 'preact/hooks';
import type { SessionCard } from '../../../shared/net/api.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { nameOf, t } from '../../text/index.ts';

/** What somebody wishes; '' is anywhere. */
export interface Ways {
  org: string;
  team: string;
  watch: boolean;
}

export function JoinWays(props: {
  card: SessionCard;
  ways: Ways;
  change: (ways: Ways) => void;
  pick: (name: string) => void;
}) {
  const { card, ways, change, pick } = props;
  const id = useId();
  const begun = card.status !== 'lobby';
  return (
    <>
      {card.roster.length === 0 ? null : (
        <div class="field">
          <label class="label" for={`${id}-list`}>
            {t('join.onList')}
          </label>
          <select
            id={`${id}-list`}
            class="input"
            aria-describedby={`${id}-hint`}
            onChange={(event) => pick(event.currentTarget.value)}
          >
            <option value="" />
            {card.roster.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
          <small id={`${id}-hint`} class="quiet">
            {t('join.onListHint')}
          </small>
        </div>
      )}
      {card.places.length === 0 || ways.watch ? null : (
        <div class="field">
          <label class="label" for={`${id}-where`}>
            {t('join.where')}
          </label>
          <select
            id={`${id}-where`}
            class="input"
            value={`${ways.org} ${ways.team}`}
            onChange={(event) => {
              const [org = '', team = ''] = event.currentTarget.value.split(' ');
              change({ ...ways, org, team });
            }}
          >
            <option value=" ">{t('join.anywhere')}</option>
            {card.places.map(({ org, teams }) => (
              <optgroup key={org} label={orgName(org)}>
                {teams.map(({ team, free }) => (
                  <option key={team} value={`${org} ${team}`} disabled={free === 0}>
                    {t('join.place', { team: nameOf('team', team), n: free })}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      )}
      {begun && card.late !== 'allowed' ? null : (
        <label class="choice-tick">
          <input
            type="checkbox"
            checked={ways.watch}
            onChange={(event) => change({ ...ways, watch: event.currentTarget.checked })}
          />
          <span>{t('join.watch')}</span>
        </label>
      )}
      {begun ? (
        <p class="small quiet">
          {t(
            card.late === 'closed'
              ? 'join.lateClosed'
              : card.late === 'watch'
                ? 'join.lateWatch'
                : 'join.lateDesk',
          )}
        </p>
      ) : null}
    </>
  );
}
