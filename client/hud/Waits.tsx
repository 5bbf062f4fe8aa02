/** That one waits for other organisations, for whom and how long at most. */
import '../style/waits.css';
import type { Stands } from '../../shared/net/stands.ts';
import { session } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';
import { waitedFor } from './waitWords.ts';

/** Where the organisation of this page stands, as the server told it last; null while it moves. */
export function standsNow(): Stands | null {
  const told = session.value?.stands ?? '';
  return told === '' ? null : (JSON.parse(told) as Stands);
}

/** Nothing while nobody is waited for; `over` where the own game has ended and others still play. */
export function Waits({ over = false }: { over?: boolean }) {
  const stands = standsNow();
  if (!stands || stands.behind.length === 0) return null;
  return (
    <p class="waits" role="status">
      <Icon id="wait" />
      <span>{t(over ? 'waits.over' : 'waits.for', waitedFor(stands))}</span>
    </p>
  );
}
