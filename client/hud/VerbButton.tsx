import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { whyNot } from '../intents/affordances.ts';
import { forget, isPending, keyOf, propose, refused } from '../intents/bindings.ts';
import { t } from '../text/index.ts';
import { refusalText } from '../text/refusal.ts';
import { ghostMark } from './ghost.ts';

export interface VerbButtonProps {
  verb: string;
  payload: Record<string, unknown>;
  children: ComponentChildren;
  /** A second, quieter line: the price, the likely effect. */
  note?: ComponentChildren;
  look?: 'plain' | 'primary' | 'marked' | 'chip' | 'choice' | 'quiet' | 'danger' | 'stage';
  /** The reason of a disabled button: always visible, or only when the button is touched or focused. */
  why?: 'always' | 'touched';
  /** A toggle: this choice is the present one. */
  pressed?: boolean;
  /** A letter key that presses it, shown at its edge. */
  letter?: string | undefined;
  label?: string;
  /** Without the mark of who suggests it: the place says so already. */
  bare?: boolean;
  onDone?: () => void;
  onRefused?: () => void;
  id?: string;
}

/**
 * The one way a command is given: says beforehand why it cannot be, shows that it is under way, and says at the button
 * when it was refused. A disabled one keeps the focus and its reason.
 */
export function VerbButton(props: VerbButtonProps) {
  const { verb, payload, look = 'plain', why = 'touched', pressed } = props;
  const reasonId = useId();
  const ghostId = useId();
  const [touched, setTouched] = useState(false);
  const refusal = whyNot(verb, payload);
  // Where only the hat is missing, the button suggests: another command behind the same words.
  const ghost = props.bare ? null : ghostMark(verb, payload, refusal);
  const said = ghost?.command ?? { verb, payload };
  const key = keyOf(said.verb, said.payload);
  const can = refusal === null || said.verb !== verb;
  const waiting = isPending(said.verb, said.payload);
  // A choice this game does not have is not shown at all.
  if (refusal?.kind === 'leverClosed') return null;
  const answered = refused.value[key];
  // The present choice needs no excuse for being chosen already.
  const idle = !can && !(pressed === true && refusal?.kind === 'sameValue');
  const reason = answered && can ? refusalText(answered) : idle && refusal ? refusalText(refusal) : '';
  const press = async (): Promise<void> => {
    if (!can || waiting) {
      setTouched(true);
      return;
    }
    const outcome = await propose(said.verb, said.payload);
    if (outcome.ok) {
      if (said.verb === verb) props.onDone?.();
    } else {
      setTouched(true);
      props.onRefused?.();
    }
  };
  return (
    <span class={`verb verb-${look}`}>
      <button
        type="button"
        id={props.id}
        class={`button button-${look}${ghost ? ` button-ghost-${ghost.look}` : ''}`}
        aria-disabled={idle || waiting ? true : undefined}
        aria-pressed={ghost?.look === 'made' ? true : pressed}
        aria-busy={waiting ? true : undefined}
        aria-label={props.label}
        aria-describedby={reason ? reasonId : ghost ? ghostId : undefined}
        aria-keyshortcuts={props.letter}
        onClick={() => void press()}
        onBlur={() => {
          setTouched(false);
          forget(key);
        }}
      >
        {props.letter ? (
          <span class="letter" aria-hidden="true">
            {props.letter}
          </span>
        ) : null}
        <span class="button-text">{props.children}</span>
        {waiting ? (
          <small class="note">{t('play.pending')}</small>
        ) : ghost ? (
          <small class="note ghost-note" id={ghostId}>
            {ghost.note}
          </small>
        ) : props.note ? (
          <small class="note">{props.note}</small>
        ) : null}
      </button>
      {reason ? (
        <small id={reasonId} class={why === 'always' || touched || (answered && can) ? 'why' : 'why why-shy'}>
          {reason}
        </small>
      ) : null}
    </span>
  );
}
