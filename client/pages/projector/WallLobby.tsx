/** Before the start: how to join, and who is here. */
import { orgName } from '../../../shared/net/orgs.ts';
import type { Wall } from '../../../shared/net/wall.ts';
import { list } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { OrgEmblem, sizeOf } from './OrgEmblem.tsx';
import { QrCode, useJoinLink } from './QrCode.tsx';

export function WallLobby({ wall, code }: { wall: Wall; code: string }) {
  const link = useJoinLink(code).replace(/^https?:\/\//, '');
  const here = wall.orgs.reduce((sum, org) => sum + org.here, 0);
  return (
    <div class="wall-lobby">
      {wall.joining ? (
        <div class="wall-join">
          <div>
            <h1 class="wall-todo">{t('wall.join', { link: link.replace(/\/j\/[^/]*$/, '') })}</h1>
            <p class="wall-giant num">
              <span aria-hidden="true">
                {code.slice(0, 3)}
                <span class="giant-gap" />
                {code.slice(3)}
              </span>
              <span class="unseen">{[...code].join(' ')}</span>
            </p>
          </div>
          <QrCode code={code} class="wall-big-qr" />
        </div>
      ) : (
        <h1 class="wall-todo">{t('wall.locked')}</h1>
      )}
      <p class="wall-todo" role="status">
        {t('lobby.here', { n: here })}
      </p>
      {wall.orgs.length > 1 || wall.orgs.some(({ names }) => names.length > 0) ? (
        <ul class="plain wall-orgs" data-size={sizeOf(wall.orgs.length)}>
          {wall.orgs.map((org) => (
            <li key={org.id} class="wall-org">
              <span class="wall-emblem">
                <OrgEmblem org={org.id} />
              </span>
              <span class="wall-org-name">{orgName(org.id)}</span>
              <span>{t('lead.here', { here: org.here, all: org.people })}</span>
              {org.names.length > 0 ? <small>{list(org.names)}</small> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
