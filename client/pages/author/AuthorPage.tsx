/** The author's workshop: drafts that are kept here, one of ours to begin from, or a file from anywhere. */
import '../../style/author.css';
import { useEffect, useState } from 'preact/hooks';
import { type Draft, dropDraft, listDrafts, storageBlocked } from '../../net/drafts.ts';
import { ago } from '../../text/ago.ts';
import { nameOf, type TextKey, t } from '../../text/index.ts';
import { Page } from '../Page.tsx';
import { Problem } from '../Parts.tsx';
import { beginFrom, MODELS } from './begin.ts';
import { ask, closeDraft, draftId, newDraft, openDraft } from './desk.ts';
import { Editor } from './Editor.tsx';
import { ourWords } from './ourWords.ts';
import { reasonOf } from './problemWords.ts';

/** Bytes of a file that are read at all. */
const MOST_BYTES = 1_000_000;
/** Reasons that are shown of a file that is refused. */
const REASONS = 6;

export function AuthorPage() {
  useEffect(() => closeDraft, []);
  return <Page class="author">{draftId.value === '' ? <Shelf /> : <Editor key={draftId.value} />}</Page>;
}

function Shelf() {
  const [drafts, setDrafts] = useState<Draft[]>(listDrafts);
  const [refused, setRefused] = useState<{ name: string; reasons: string[] } | null>(null);
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setRefused(null);
    const name = chosen.name;
    if (chosen.size > MOST_BYTES) {
      setRefused({ name, reasons: [t('author.why.tooBig', { of: '' })] });
      return;
    }
    const read = await ask('read', { text: await chosen.text() });
    if ('file' in read) newDraft(read.file);
    else
      setRefused({
        name,
        reasons: read.problems
          .slice(0, REASONS)
          .map((one) => [one.path.join('.'), reasonOf(one)].filter((part) => part !== '').join(': ')),
      });
  };
  return (
    <div class="author-shelf">
      <div class="solo-head">
        <h1>{t('author.title')}</h1>
        <p class="lead">{t('author.lead')}</p>
      </div>
      {storageBlocked.value ? <Problem text={t('author.blockedLong')} /> : null}
      {drafts.length === 0 ? null : (
        <section class="card author-part">
          <h2>{t('author.drafts')}</h2>
          <ul class="plain author-list">
            {drafts.map((draft) => (
              <li key={draft.id} class="author-draft">
                <button type="button" class="button author-open" onClick={() => openDraft(draft.id)}>
                  {draft.name}
                </button>
                <span class="quiet">{ago(draft.savedAt, Date.now())}</span>
                {draft.sound ? null : <span class="chip chip-warn">{t('author.unfinished')}</span>}
                <DropButton
                  name={draft.name}
                  drop={() => {
                    dropDraft(draft.id);
                    setDrafts(listDrafts());
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Models />
      <section class="card author-part">
        <h2>{t('author.fromFile')}</h2>
        <p class="quiet">{t('author.fromFileHint')}</p>
        <label class="button author-file">
          {t('author.chooseFile')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              void take(input.files?.[0]).finally(() => {
                input.value = '';
              });
            }}
          />
        </label>
        <div role="alert">
          {refused ? (
            <div class="problem author-refused">
              <p>{t('author.refused', { name: refused.name })}</p>
              <ul>
                {refused.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </div>
      </section>
    </div>
  );
}

/** What can be taught, each with the story of ours that comes closest: a press makes a copy of it. */
function Models() {
  return (
    <section class="card author-part">
      <h2>{t('author.teach')}</h2>
      <p>{t('author.teachHint')}</p>
      <div class="author-models">
        {MODELS.map((model) => {
          const { id } = model;
          return (
            <button
              key={id}
              type="button"
              class="button author-model"
              onClick={() => newDraft(beginFrom(model, ourWords(id)))}
            >
              <b>{t(`author.teach.${id}` as TextKey)}</b>
              <small>{t('author.basedOn', { scenario: nameOf('scenario', id) })}</small>
            </button>
          );
        })}
      </div>
    </section>
  );
}

/** Throwing a draft away asks once more. */
function DropButton({ name, drop }: { name: string; drop: () => void }) {
  const [sure, setSure] = useState(false);
  return (
    <button
      type="button"
      class={`button ${sure ? 'button-danger' : 'button-quiet'}`}
      aria-label={t('author.dropNamed', { name })}
      onClick={() => (sure ? drop() : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {sure ? t('author.sure') : t('author.drop')}
    </button>
  );
}
