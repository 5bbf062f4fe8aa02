import { useId } from 'preact/hooks';

/** A setting that is on or off. */
export function Switch(props: { label: string; hint?: string; on: boolean; change: (on: boolean) => void }) {
  const hintId = useId();
  return (
    <div class="comfort-row">
      <span>
        {props.label}
        {props.hint ? (
          <small id={hintId} class="quiet comfort-note">
            {props.hint}
          </small>
        ) : null}
      </span>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={props.on}
        aria-label={props.label}
        aria-describedby={props.hint ? hintId : undefined}
        onClick={() => props.change(!props.on)}
      >
        <span class="switch-knob" />
      </button>
    </div>
  );
}
