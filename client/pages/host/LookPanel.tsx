/** Words for everybody: a line above every screen, or one over all of it. */
import { useState } from 'preact/hooks';
import { MAX_SAY } from '../../../shared/net/lead.ts';
import { session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import type { PanelProps } from './panels.ts';

export function LookPanel({ order }: PanelProps) {
  const [text, setText] = useState('');
  const now = session.value;
  const notice = now?.notice ?? '';
  const say = (event: Event): void => {
    event.preventDefault();
    order({ do: 'say', text });
    setText('');
  };
  return (
    <form class="stack-small" onSubmit={say}>
      <label class="label" for="say-all">
        {t('lead.say')}
      </label>
      <input
        id="say-all"
        class="input"
        value={text}
        maxLength={MAX_SAY}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {t('lead.sayButton')}
        </button>
        {notice === '' ? null : (
          <button type="button" class="button" onClick={() => order({ do: 'say', text: '' })}>
            {t('lead.sayNothing')}
          </button>
        )}
        <button
          type="button"
          class="button button-primary"
          onClick={() => order({ do: 'freeze', on: true, text })}
        >
          {t('console.freeze')}
        </button>
      </div>
      <p class="small quiet">
        {notice === '' ? t('console.freezeHint') : t('console.shown', { text: notice })}
      </p>
    </form>
  );
}
