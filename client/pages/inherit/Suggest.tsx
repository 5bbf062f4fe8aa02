/** Beside the hand-over note, for whoever does not write it: one click or a few words of her own, which the writer takes or not. */
import { useId, useState } from 'preact/hooks';
import { type HandIdea, remarksOf } from '../../../shared/net/inherit.ts';
import { NOTE_LETTERS } from '../../../shared/sim/noteLimits.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { handIdea } from '../../net/session.ts';
import { t } from '../../text/index.ts';
import { refusalText } from '../../text/refusal.ts';
import { Problem } from '../Parts.tsx';
import { lineText, remarkText } from './told.ts';

export function Suggest({ world, ideas }: { world: PublicWorld; ideas: readonly HandIdea[] }) {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const lay = async (line: Parameters<typeof handIdea>[0]): Promise<void> => {
    const outcome = await handIdea(line);
    setProblem(outcome.ok ? '' : refusalText(outcome.refusal));
    if (outcome.ok && 'text' in line) setText('');
  };
  const lies = (remark: string): boolean => ideas.some(({ line }) => 'id' in line && line.id === remark);
  return (
    <form
      class="stack-small"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void lay({ text: text.trim() });
      }}
    >
      <fieldset class="hand-picks">
        <legend class="label">{t('inherit.suggestPick')}</legend>
        {remarksOf(world).map((remark) => (
          <button
            key={remark.id}
            type="button"
            class="button hand-pick"
            aria-pressed={lies(remark.id)}
            onClick={() => {
              if (!lies(remark.id)) void lay({ remark: remark.id });
            }}
          >
            {remarkText(remark)}
          </button>
        ))}
      </fieldset>
      <label class="label" for={id}>
        {t('inherit.suggestOwn')}
      </label>
      <input
        id={id}
        class="input"
        maxLength={NOTE_LETTERS}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Problem text={problem} />
      <p class="row">
        <button type="submit" class="button" aria-disabled={text.trim() === '' ? true : undefined}>
          {t('inherit.suggest')}
        </button>
        <span class="quiet" role="status">
          {ideas.length > 0 ? t('inherit.suggested', { n: ideas.length }) : ''}
        </span>
      </p>
      {ideas.length > 0 ? (
        <ul class="small">
          {ideas.map(({ by, line }) => (
            <li key={lineText(line)}>{t('inherit.idea', { name: by, text: lineText(line) })}</li>
          ))}
        </ul>
      ) : null}
    </form>
  );
}
