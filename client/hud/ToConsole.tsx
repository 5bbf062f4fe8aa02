import { me, session } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { atDesk } from './atDesk.ts';

/** The way back to the console, for a host who plays along. */
export function ToConsole() {
  if (!me.value?.host || session.value?.kind !== 'host') return null;
  return (
    <button
      type="button"
      class="button to-console"
      onClick={() => {
        atDesk.value = false;
      }}
    >
      {t('hosts.console')}
    </button>
  );
}
