/** A sentence of one's own at the end of a quarter, or of everything. */
import '../../style/debrief.css';
import { useEffect, useId, useState } from 'preact/hooks';
import { MAX_REFLECTION } from '../../../shared/net/debrief.ts';
import { loadReflections, saveReflection } from '../../net/debrief.ts';
import { JoinFailed } from '../../net/http.ts';
import { session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';

/** @param at 'q1' … or 'end' */
export function ReflectForm({ code, at }: { code: string; at: string }) {
  const [text, setText] = useState('');
  const [state, setState] = useState<'' | 'kept' | 'rude' | 'failed'>('');
  const field = useId();
  useEffect(() => {
    let here = true;
    loadReflections(code).then(
      (mine) => {
        if (here) setText((typed) => (typed === '' ? (mine[at] ?? '') : typed));
      },
      // What was written before is only missing here.
      () => {},
    );
    return () => {
      here = false;
    };
  }, [code, at]);
  const keep = (event: Event): void => {
    event.preventDefault();
    saveReflection(code, at, text).then(
      () => setState('kept'),
      (error: unknown) =>
        setState(error instanceof JoinFailed && error.problem === 'rudeName' ? 'rude' : 'failed'),
    );
  };
  const alone = session.value?.kind === 'solo';
  return (
    <form class="debrief-reflect" onSubmit={keep}>
      <label for={field}>{t(at === 'end' ? 'debrief.words.ask' : 'debrief.words.askQuarter')}</label>
      <div class="row">
        <input
          id={field}
          class="input"
          maxLength={MAX_REFLECTION}
          value={text}
          aria-describedby={`${field}-about`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setState('');
          }}
        />
        <button type="submit" class="button">
          {t('debrief.words.keep')}
        </button>
      </div>
      <p id={`${field}-about`} class="small quiet" role="status">
        {state === ''
          ? t(alone ? 'debrief.words.privateAlone' : 'debrief.words.private')
          : t(`debrief.words.${state}`)}
      </p>
    </form>
  );
}
