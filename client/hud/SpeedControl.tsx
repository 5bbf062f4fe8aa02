/** How fast the clock runs: one button that tells it, and the four speeds under it. The host's and the solo player's. */
import '../style/speed.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ALL_SPEEDS, chooseSpeed } from '../intents/speed.ts';
import { session } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { useSheet } from './useSheet.ts';

/** Opens the choice, and closes it on a choice, Escape or a press elsewhere. */
export function SpeedControl() {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const speed = session.value?.speed ?? 1;
  useSheet(root, button, open, () => setOpen(false));
  useEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="speed" ref={root}>
      <button
        type="button"
        ref={button}
        class="button button-icon mono speed-now"
        aria-label={t('speed.open', { speed })}
        aria-expanded={open}
        aria-controls={id}
        aria-keyshortcuts=". ,"
        onClick={() => setOpen(!open)}
      >
        ×{speed}
      </button>
      <fieldset id={id} class="speed-choices card" aria-label={t('speed.label')} hidden={!open}>
        {ALL_SPEEDS.map((one) => (
          <button
            key={one}
            type="button"
            class="button mono speed-choice"
            aria-pressed={one === speed}
            aria-label={t('speed.pick', { speed: one })}
            onClick={() => {
              chooseSpeed(one);
              close();
            }}
          >
            ×{one}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
