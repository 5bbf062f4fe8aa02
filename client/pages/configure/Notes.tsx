/** Private notes that stay with a seat: kept a moment after the last letter, and when the page is left. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MAX_NOTE } from '../../../shared/net/settings.ts';
import { loadNote, saveNote } from '../../net/words.ts';
import { t } from '../../text/index.ts';
import { saveFile } from '../saveFile.ts';

/** Real ms without a letter until notes are kept. */
const PAUSE_MS = 900;

export function Notes({ code }: { code: string }) {
  const id = useId();
  const [text, setText] = useState('');
  /** As the server has it; null until it was heard. */
  const [kept, setKept] = useState<string | null>(null);
  const newest = useRef('');
  useEffect(() => {
    loadNote(code).then(
      (found) => {
        setKept(found);
        // Whoever began to write before it came goes on with what she wrote.
        setText((now) => (now === '' ? found : now));
      },
      () => {},
    );
  }, [code]);
  newest.current = text;
  const keep = (): void => {
    const sent = newest.current;
    saveNote(code, sent).then(
      () => setKept(sent),
      () => {},
    );
  };
  useEffect(() => {
    if (kept === null || text === kept) return;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, kept]);
  return (
    <section class="field">
      <label class="label" for={id}>
        {t('watch.note')}
      </label>
      <textarea
        id={id}
        class="input watch-note"
        rows={5}
        dir="auto"
        maxLength={MAX_NOTE}
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
      />
      <small id={`${id}-hint`} class="quiet">
        {t('watch.noteHint')}
      </small>
      <div class="row">
        <span class="small quiet" role="status">
          {text === '' && (kept ?? '') === '' ? '' : t(text === kept ? 'watch.kept' : 'watch.notKept')}
        </span>
        {text === '' ? null : (
          <button
            type="button"
            class="button button-chip"
            onClick={() => saveFile(new Blob([text], { type: 'text/plain' }), `slice-${code}-notes.txt`)}
          >
            {t('watch.take')}
          </button>
        )}
      </div>
    </section>
  );
}
