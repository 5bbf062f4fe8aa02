/** The way to the debrief for whoever may look alone: who played alone, and who was freed by the host. */
import { at } from '../../net/base.ts';
import { session, view } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { debriefNow } from './now.ts';
import { ReflectForm } from './ReflectForm.tsx';

export function LookBack() {
  const now = session.value;
  const freed = debriefNow()?.free === true && now?.status !== 'running';
  if (!now || (now.kind !== 'solo' && !freed)) return null;
  return (
    <a class="button" href={at(`/debrief/${now.code}`)} target="_blank" rel="noopener">
      <Icon name="clock" />
      {t('debrief.lookBack')}
    </a>
  );
}

/** A sentence at the end of this quarter, or of the game. */
export function QuarterWord() {
  const code = session.value?.code ?? '';
  const { phase, quarter } = view.value ?? { phase: 'live', quarter: 1 };
  if (code === '' || (phase !== 'review' && phase !== 'over')) return null;
  const at = phase === 'over' ? 'end' : `q${quarter}`;
  return <ReflectForm key={at} code={code} at={at} />;
}
