/** On leave: what it is for and what can be watched, in place of everything one could decide. Only where one is. */
import '../style/together.css';
import { useId } from 'preact/hooks';
import { busFactorWithout } from '../intents/leave.ts';
import { me, view } from '../net/viewStore.ts';
import { dayName, list } from '../text/format.ts';
import { t } from '../text/index.ts';
import { moduleName } from './words.ts';

/** The day she is back from leave, -1 when she is not on leave. */
export const leaveNow = (): number => view.value?.engineers[me.value?.engineer ?? '']?.leave ?? -1;

/** @param brief over the map there is room for the first and the last of it */
export function LeaveCard({ brief = false }: { brief?: boolean }) {
  const id = useId();
  const world = view.value;
  const day = leaveNow();
  if (!world || day < 0) return null;
  const alone = busFactorWithout(world, me.value?.engineer ?? '');
  return (
    <section class="panel-section leave-card" aria-labelledby={id}>
      <h2 id={id}>{t('leave.title', { day: dayName(day) })}</h2>
      {brief ? null : (
        <>
          <p>{t('leave.why')}</p>
          <p>
            {alone.length > 0 ? t('leave.only', { modules: list(alone.map(moduleName)) }) : t('leave.shared')}
          </p>
        </>
      )}
      <p class="quiet">{t('leave.watch')}</p>
    </section>
  );
}
