import { me, session } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { atDesk } from './atDesk.ts';
import { readsReview } from './watching.ts';

/** The way back to the console, for a host who plays along; and to the watcher's place for whoever watches. */
export function ToConsole() {
  if (readsReview.value && session.value?.seats[me.value?.seat ?? '']?.watching)
    return (
      <button
        type="button"
        class="button to-console"
        onClick={() => {
          readsReview.value = false;
        }}
      >
        {t('watch.back')}
      </button>
    );
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
