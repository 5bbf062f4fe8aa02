import { useId, useState } from 'preact/hooks';
import { MAX_NAME_LENGTH } from '../../shared/net/protocol.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';

/** How often another name may be suggested: enough to smile, too few to shop. */
const SUGGESTIONS = 3;

/** What is wrong with a name, '' when it may be tried. */
export function nameProblem(name: string): string {
  const length = [...name.trim()].length;
  if (length === 0) return t('join.nameEmpty');
  return length > MAX_NAME_LENGTH ? t('join.nameLong', { max: MAX_NAME_LENGTH }) : '';
}

/** A name: suggested, suggested again up to three times, or typed. */
export function NameField(props: {
  label: string;
  name: string;
  change: (name: string) => void;
  suggest: () => string;
  describedBy?: string;
  invalid?: boolean;
  /** Only the suggested ones may be had. */
  given?: boolean;
}) {
  const [left, setLeft] = useState(SUGGESTIONS);
  const id = useId();
  const another = (): void => {
    if (left === 0) return;
    setLeft(left - 1);
    props.change(props.suggest());
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <div class="row name-row">
        <input
          id={id}
          class="input"
          value={props.name}
          autocomplete="off"
          spellcheck={false}
          readOnly={props.given}
          maxLength={MAX_NAME_LENGTH}
          aria-invalid={props.invalid}
          aria-describedby={props.describedBy}
          onInput={(event) => props.change(event.currentTarget.value)}
        />
        <button type="button" class="button" aria-disabled={left === 0} onClick={another}>
          <Icon name="dice" />
          {t('join.another')}
        </button>
      </div>
      <small class="quiet" aria-live="polite">
        {props.given ? `${t('data.given')} ` : ''}
        {t('join.rerolls', { n: left })}
      </small>
    </div>
  );
}
