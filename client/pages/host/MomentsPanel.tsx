/** Moments kept for the debrief, and notes that only hosts read. */
import { useState } from 'preact/hooks';
import { type BoardMark, type BoardNote, type Lead, MAX_NOTE, MAX_SAY } from '../../../shared/net/lead.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { download } from '../../net/http.ts';
import { session } from '../../net/viewStore.ts';
import { fullTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { saveFile } from '../saveFile.ts';
import type { PanelProps } from './panels.ts';

export function MomentsPanel({ board, order }: PanelProps) {
  const { spot, of, token } = board.projector;
  return (
    <div class="console-two">
      <section class="stack-small" aria-labelledby="marks-title">
        <h3 id="marks-title">{t('console.marks')}</h3>
        {board.marks.length === 0 ? <p class="quiet">{t('console.marksNone')}</p> : null}
        <ul class="plain console-list">
          {[...board.marks].reverse().map((mark) => (
            <Mark
              key={mark.id}
              mark={mark}
              order={order}
              wall={token !== ''}
              shown={spot === 'mark' && of === String(mark.id)}
            />
          ))}
        </ul>
      </section>
      <Notes notes={board.notes} order={order} />
    </div>
  );
}

interface MarkProps {
  mark: BoardMark;
  order: (order: Lead) => void;
  /** There is a projector, and it shows this mark. */
  wall: boolean;
  shown: boolean;
}

function Mark({ mark, order, wall, shown }: MarkProps) {
  const when = `${orgName(mark.org)} · ${fullTime(mark.tick)}`;
  return (
    <li class="console-item">
      <span class="quiet small console-when">{when}</span>
      <input
        class="input"
        aria-label={t('console.markWords', { when })}
        placeholder={t('console.markEmpty')}
        maxLength={MAX_SAY}
        value={mark.text}
        onChange={(event) => order({ do: 'remark', mark: mark.id, text: event.currentTarget.value })}
      />
      {wall ? (
        <button
          type="button"
          class="button button-chip"
          aria-pressed={shown}
          onClick={() =>
            order(shown ? { do: 'show', what: 'all' } : { do: 'show', what: 'mark', of: String(mark.id) })
          }
        >
          {t('console.markShow')}
        </button>
      ) : null}
      <button
        type="button"
        class="button button-chip"
        aria-label={t('console.drop', { what: mark.text || when })}
        onClick={() => order({ do: 'unmark', mark: mark.id })}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

function Notes({ notes, order }: { notes: readonly BoardNote[]; order: (order: Lead) => void }) {
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const code = session.value?.code ?? '';
  const keep = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== '') order({ do: 'note', text });
    setText('');
  };
  const take = (): void =>
    void download(code, 'notes.csv').then(
      (file) => {
        setFailed(false);
        saveFile(file, `slice-${code}-notes.csv`);
      },
      () => setFailed(true),
    );
  return (
    <section class="stack-small" aria-labelledby="notes-title">
      <h3 id="notes-title">{t('console.notes')}</h3>
      <p class="small quiet">{t('console.notesHint')}</p>
      <form class="console-item" onSubmit={keep}>
        <input
          class="input"
          aria-label={t('console.note')}
          maxLength={MAX_NOTE}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('console.noteKeep')}
        </button>
      </form>
      <ul class="plain console-list">
        {[...notes].reverse().map((note) => (
          <li key={note.id} class="console-item">
            <span class="quiet small">{fullTime(note.tick)}</span>
            <span class="console-words">{note.text}</span>
            <button
              type="button"
              class="button button-chip"
              aria-label={t('console.drop', { what: note.text })}
              onClick={() => order({ do: 'note', note: note.id, text: '' })}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" class="button" onClick={take}>
          <Icon name="download" />
          {t('console.notesFile')}
        </button>
      </div>
      <p class="small" role="status">
        {failed ? t('data.failed') : ''}
      </p>
    </section>
  );
}
