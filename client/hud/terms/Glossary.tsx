import '../../style/terms.css';
import { TERM_IDS, type TermId } from '../../../shared/content/glossary.ts';
import { t } from '../../text/index.ts';
import { keySheetOpen } from '../uiState.ts';
import { wordSearch } from './termState.ts';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The terms that contain the text in their name or meaning, those whose name begins with it first, else by name. */
export function findTerms(text: string): TermId[] {
  const wanted = plain(text.trim());
  const name = (id: TermId): string => plain(t(`term.${id}`));
  const begins = (id: TermId): number => (wanted !== '' && name(id).startsWith(wanted) ? 0 : 1);
  return TERM_IDS.filter(
    (id) => name(id).includes(wanted) || plain(t(`term.${id}.means`)).includes(wanted),
  ).sort((one, other) => begins(one) - begins(other) || name(one).localeCompare(name(other)));
}

/** All words of the trade, to be searched. */
export function Glossary() {
  if (!keySheetOpen.value) return null;
  const found = findTerms(wordSearch.value);
  return (
    <section class="words" aria-labelledby="words-title">
      <h3 id="words-title" tabIndex={-1}>
        {t('play.words.title')}
      </h3>
      <label class="label" for="words-search">
        {t('play.words.search')}
      </label>
      <input
        id="words-search"
        class="input"
        type="search"
        autocomplete="off"
        value={wordSearch.value}
        onInput={(event) => {
          wordSearch.value = event.currentTarget.value;
        }}
      />
      <p class="unseen" role="status">
        {t('play.words.count', { n: found.length })}
      </p>
      {found.length === 0 ? <p class="quiet">{t('play.words.none', { text: wordSearch.value })}</p> : null}
      <dl class="words-list">
        {found.map((id) => (
          <div key={id}>
            <dt>{t(`term.${id}`)}</dt>
            <dd>
              {t(`term.${id}.means`)} <span class="quiet">{t(`term.${id}.game`)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
