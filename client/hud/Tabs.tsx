import { useComputed } from '@preact/signals';
import { t } from '../text/index.ts';
import { currentAsks } from './AsksTray.tsx';
import { Icon } from './Icon.tsx';
import type { IconId } from './icons.ts';
import { type Tab, tab } from './uiState.ts';

const TABS: { id: Tab; icon: IconId; key: string }[] = [
  { id: 'map', icon: 'map', key: '1' },
  { id: 'decide', icon: 'list', key: '2' },
  { id: 'log', icon: 'log', key: '3' },
];

/** The three places of a phone, with how many decisions wait. */
export function Tabs() {
  const waiting = useComputed(() => currentAsks().length);
  return (
    <nav class="tabs" aria-label={t('play.tabs.label')}>
      {TABS.map(({ id, icon, key }) => (
        <button
          key={id}
          type="button"
          class="tab"
          data-guide={`tab-${id}`}
          aria-current={tab.value === id ? 'page' : undefined}
          aria-keyshortcuts={key}
          onClick={() => {
            tab.value = id;
          }}
        >
          <Icon id={icon} />
          <span>
            {t(`play.tabs.${id}`)}
            {id === 'decide' && waiting.value > 0 ? (
              <span class="badge">
                {waiting.value}
                <span class="unseen">{t('play.tabs.waiting', { n: waiting.value })}</span>
              </span>
            ) : null}
          </span>
        </button>
      ))}
    </nav>
  );
}
