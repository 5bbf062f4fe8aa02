/** The list of people as a text to paste into; what is wrong with it is said line by line. */
import { useId, useRef } from 'preact/hooks';
import { MAX_ROSTER_TEXT, type RosterProblem } from '../../../shared/net/roster.ts';
import { t } from '../../text/index.ts';

/** A bigger file is no list of people. */
const MOST_BYTES = 6 * MAX_ROSTER_TEXT;

export function RosterPart({
  text,
  change,
  problems,
}: {
  text: string;
  change: (text: string) => void;
  problems: readonly RosterProblem[];
}) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const read = async (): Promise<void> => {
    const chosen = file.current?.files?.[0];
    if (!chosen) return;
    // A file that is much too long is given as far as it is looked at: the server says that it is too long.
    change(await chosen.slice(0, MOST_BYTES).text());
    if (file.current) file.current.value = '';
  };
  return (
    <div class="field roster">
      <label class="label" for={id}>
        {t('rules.list')}
      </label>
      <small id={`${id}-hint`} class="quiet">
        {t('rules.listHint')}
      </small>
      <textarea
        id={id}
        class="input"
        rows={6}
        spellcheck={false}
        value={text}
        dir="auto"
        aria-describedby={`${id}-hint ${id}-wrong`}
        aria-invalid={problems.length > 0}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <div class="row">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('rules.listFile')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          hidden
          aria-label={t('rules.listFile')}
          onChange={() => void read()}
        />
      </div>
      <div id={`${id}-wrong`} role="alert">
        {problems.length === 0 ? null : (
          <div class="problem roster-problems">
            <p>{t('rules.listWrong')}</p>
            <ul>
              {problems.map(({ kind, line, word }) => (
                <li key={`${kind}${line}`}>{t(`roster.${kind}`, { line, word })}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}
