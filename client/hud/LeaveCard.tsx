/** On leave: what it is for and what can be watched, in place of everything one could decide. Only where one is. */
import '../style/together.css';
import { busFactorWithout } from '../intents/leave.ts';
import { me, view } from '../net/viewStore.ts';
import { dayName, list } from '../text/format.ts';
import { t } from '../text/index.ts';
import { moduleName } from './words.ts';

/** The day she is back from leave, -1 when she is not on leave. */
export const leaveNow = (): number => view.value?.engineers[me.value?.engineer ?? '']?.leave ?? -1;

export function LeaveCard() {
  const world = view.value;
  const day = leaveNow();
  if (!world || day < 0) return null;
  const alone = busFactorWithout(world, me.value?.engineer ?? '');
  return (
    <section class="panel-section leave-card" aria-labelledby="leave-title">
      <h2 id="leave-title">{t('leave.title', { day: dayName(day) })}</h2>
      <p>{t('leave.why')}</p>
      <p>
        {alone.length > 0 ? t('leave.only', { modules: list(alone.map(moduleName)) }) : t('leave.shared')}
      </p>
      <p class="quiet">{t('leave.watch')}</p>
    </section>
  );
}
