/** Before the start: the code for everybody to read, and who is here and where. */
import type { Board, Lead } from '../../../shared/net/lead.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { t } from '../../text/index.ts';
import { Invite } from '../Invite.tsx';
import { Roster } from './Roster.tsx';

export function LobbyControl(props: { board: Board; code: string; order: (order: Lead) => void }) {
  const { board, code, order } = props;
  const orgs = board.orgs.map(({ id }) => id);
  const people = board.orgs.flatMap(({ seats }) => seats.filter(({ out }) => !out));
  return (
    <div class="console-lobby">
      <Invite code={code} />
      <section class="stack-small" aria-labelledby="roster-title">
        <h2 id="roster-title" class="h3">
          {t('console.roster', {
            n: people.length,
            here: people.filter(({ connected }) => connected).length,
          })}
        </h2>
        <ul class="plain console-rosters">
          {board.orgs.map((org) => (
            <li key={org.id} class="card stack-small">
              {orgs.length > 1 ? <h3>{orgName(org.id)}</h3> : null}
              <Roster org={org} orgs={orgs} order={order} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
