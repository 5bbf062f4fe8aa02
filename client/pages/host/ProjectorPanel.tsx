/** The projector: its address, what it shows, and whether it may name people. */
import { orgName } from '../../../shared/net/orgs.ts';
import type { Spot } from '../../../shared/net/wall.ts';
import { at } from '../../net/base.ts';
import { session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Switch } from '../Switch.tsx';
import { CopyLink } from './CopyLink.tsx';
import type { PanelProps } from './panels.ts';

export function ProjectorPanel({ board, order }: PanelProps) {
  const { token, open, spot, of, names } = board.projector;
  const path = `/p/${session.value?.code ?? ''}#${token}`;
  if (token === '') {
    return (
      <div class="stack-small">
        <p>{t('console.wallText')}</p>
        <div>
          <button
            type="button"
            class="button button-primary"
            onClick={() => order({ do: 'projector', open: true })}
          >
            {t('console.wallOpen')}
          </button>
        </div>
      </div>
    );
  }
  const show = (what: Spot, one = ''): void => order({ do: 'show', what, of: one });
  const several = board.orgs.length > 1;
  return (
    <div class="stack-small">
      <CopyLink path={path} label={t('console.wallLink')} />
      <div class="buttons">
        <a class="button" href={at(path)} target="_blank" rel="noreferrer">
          {t('console.wallHere')}
        </a>
        <button type="button" class="button" onClick={() => order({ do: 'projector', open: false })}>
          {t('console.wallShut')}
        </button>
        <span class="chip">{t('console.wallCount', { n: open })}</span>
      </div>
      {several ? (
        <fieldset class="console-spots">
          <legend class="label">{t('console.spot')}</legend>
          <Choice on={spot === 'all'} label={t('console.spotAll')} choose={() => show('all')} />
          {board.orgs.map(({ id }) => (
            <Choice
              key={id}
              on={spot === 'org' && of === id}
              label={orgName(id)}
              choose={() => show('org', id)}
            />
          ))}
          <Choice on={spot === 'ranking'} label={t('wall.ranking')} choose={() => show('ranking')} />
        </fieldset>
      ) : null}
      <Switch
        label={t('console.names')}
        hint={t('console.namesHint')}
        on={names}
        change={(on) => order({ do: 'names', on })}
      />
      {several ? (
        <Switch
          label={t('console.reveal')}
          on={session.value?.revealed === true}
          change={(on) => order({ do: 'reveal', on })}
        />
      ) : null}
    </div>
  );
}

function Choice({ on, label, choose }: { on: boolean; label: string; choose: () => void }) {
  return (
    <button type="button" class="button button-chip" aria-pressed={on} onClick={choose}>
      {label}
    </button>
  );
}
