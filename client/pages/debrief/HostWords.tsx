/** What people wrote, before it is shown: the host reads it, leaves out what does not belong there, and shows the rest. */
import type { DebriefNow, HostPart } from '../../../shared/net/debrief.ts';
import { session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { saveFile } from '../saveFile.ts';
import type { Change } from './HostDebrief.tsx';

export function HostWords({ host, now, change }: { host: HostPart; now: DebriefNow; change: Change }) {
  const { words, hide } = host;
  const save = (): void => {
    const rows = words.map(({ at, text, org, name }) => ({ at, org, name, text }));
    const file = new Blob([JSON.stringify(rows, null, 2)], { type: 'application/json' });
    saveFile(file, `slice-${session.value?.code ?? ''}-reflections.json`);
  };
  return (
    <section class="stack-small">
      <div class="buttons">
        <p role="status">{t('debrief.host.words', { n: words.length })}</p>
        <button
          type="button"
          class="button button-primary"
          disabled={words.length === 0}
          onClick={() => change({ words: true })}
        >
          {t(now.words ? 'debrief.host.showNew' : 'debrief.host.show')}
        </button>
        {now.words ? (
          <button type="button" class="button" onClick={() => change({ words: false })}>
            {t('debrief.host.cover')}
          </button>
        ) : null}
        {words.length > 0 ? (
          <button type="button" class="button" onClick={save}>
            {t('debrief.host.export')}
          </button>
        ) : null}
      </div>
      <ul class="plain debrief-list">
        {words.map(({ seat, at, text, name, hidden }) => (
          <li key={`${seat} ${at}`} class="debrief-word">
            <span class={hidden ? 'quiet debrief-out' : ''}>{text}</span>
            <small class="quiet">{name}</small>
            <button
              type="button"
              class="button button-small"
              aria-pressed={hidden}
              onClick={() => change({ hide: hidden ? hide.filter((one) => one !== seat) : [...hide, seat] })}
            >
              {t('debrief.host.hideOne')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
