/** Who leads, and on which device: one more host, one more device, handing the first place on. */
import type { BoardHost, Lead } from '../../../shared/net/lead.ts';
import { mySeat, session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { DataSetting } from '../DataSetting.tsx';
import { CopyLink } from './CopyLink.tsx';
import type { PanelProps } from './panels.ts';

export function HostsPanel({ board, order }: PanelProps) {
  const first = board.hosts.find(({ id }) => id === mySeat.value)?.first === true;
  return (
    <div class="stack-small">
      <ul class="plain console-list">
        {board.hosts.map((host) => (
          <Host key={host.id} host={host} may={first} order={order} />
        ))}
      </ul>
      {first ? <Invite as="host" secret={board.invites.host} order={order} /> : null}
      <Invite as="device" secret={board.invites.device} order={order} />
      <div>
        <DataSetting />
      </div>
    </div>
  );
}

function Host({ host, may, order }: { host: BoardHost; may: boolean; order: (order: Lead) => void }) {
  const { id, name, connected, first } = host;
  const you = id === mySeat.value;
  const words = [
    ...(you ? [t('lobby.you')] : []),
    t(first ? 'console.first' : 'console.second'),
    ...(connected ? [] : [t('lead.away')]),
  ];
  return (
    <li class="console-item">
      <span class="dot" data-here={connected} aria-hidden="true" />
      <span class="seat-name">{name}</span>
      <small class="quiet">{words.join(' · ')}</small>
      {may && !you ? (
        <>
          <button
            type="button"
            class="button button-chip"
            onClick={() => order({ do: 'handOver', seat: id })}
          >
            {t('console.handOver', { name })}
          </button>
          <button type="button" class="button button-chip" onClick={() => order({ do: 'dismiss', seat: id })}>
            {t('lead.remove', { name })}
          </button>
        </>
      ) : null}
    </li>
  );
}

function Invite(props: { as: 'host' | 'device'; secret: string; order: (order: Lead) => void }) {
  const { as, secret, order } = props;
  const code = session.value?.code ?? '';
  if (secret === '') {
    return (
      <div>
        <button type="button" class="button" onClick={() => order({ do: 'invite', as, open: true })}>
          {t('console.invite', { as })}
        </button>
      </div>
    );
  }
  return (
    <div class="stack-small">
      <p class="small quiet">{t('console.inviteHint', { as })}</p>
      <CopyLink path={`/lead/${code}#${as}.${secret}`} label={t('console.invite', { as })} />
      <div>
        <button
          type="button"
          class="button button-chip"
          onClick={() => order({ do: 'invite', as, open: false })}
        >
          {t('console.inviteShut')}
        </button>
      </div>
    </div>
  );
}
