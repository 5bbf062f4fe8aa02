import '../../style/guide.css';
import { dayAndClock } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { goTo } from '../navigate.ts';
import { nowOpen, tab } from '../uiState.ts';
import { moduleName, name } from '../words.ts';
import { dismissHint, hintNow } from './guideState.ts';
import { targetOf } from './place.ts';
import type { Step } from './steps.ts';
import type { Hint } from './struggle.ts';

/** One line of help with one action, where a new control shows itself or somebody struggles. */
export function HintLine() {
  const now = hintNow.value;
  if (!now) return null;
  const words = 'step' in now ? t(now.step.text) : hintWords(now.hint);
  return (
    <aside class="hint" aria-label={t('play.hint.label')}>
      <p role="status">{words}</p>
      {'step' in now && now.step.targets.length === 0 ? null : (
        <button
          type="button"
          class="button button-chip"
          onClick={() => ('step' in now ? show(now.step) : follow(now.hint))}
        >
          {t('play.hint.show')}
        </button>
      )}
      <button
        type="button"
        class="button button-quiet button-icon"
        aria-label={t('play.hint.dismiss')}
        onClick={dismissHint}
      >
        <Icon id="close" />
      </button>
    </aside>
  );
}

function hintWords({ id, params }: Hint): string {
  if (id === 'idle') return t('play.hint.idle', { since: dayAndClock(Number(params.since)) });
  if (id === 'repeat') return t('play.hint.repeat', { ...params, module: moduleName(String(params.module)) });
  if (id === 'lane')
    return t('play.hint.lane', {
      lane: name('lane', String(params.lane)),
      practice: name('practice', String(params.practice)),
    });
  return t(`play.hint.${id}`, params);
}

/** Brings the control into view and gives it the focus. */
function show(step: Step): void {
  tab.value = 'decide';
  nowOpen.value = true;
  requestAnimationFrame(() => {
    const target = targetOf(step.targets);
    target?.scrollIntoView({ block: 'nearest' });
    const inside = target?.matches('button, select, input, a') ? target : target?.querySelector('button');
    (inside as HTMLElement | null | undefined)?.focus({ preventScroll: true });
  });
}

function follow(hint: Hint): void {
  dismissHint();
  goTo(hint.panel, hint.id === 'review' ? hint.about : undefined);
}
