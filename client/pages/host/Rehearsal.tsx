/** On the console of a rehearsal: that it is one, and how to end it. */
import { deleteGame } from '../../net/data.ts';
import { leave } from '../../net/session.ts';
import { session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { go } from '../route.ts';

export function Rehearsal() {
  const end = async (): Promise<void> => {
    const code = session.value?.code ?? '';
    try {
      await deleteGame(code);
    } finally {
      await leave();
      go('/host', true);
    }
  };
  return (
    <div class="rehearsal" role="note">
      <Icon name="play" />
      <p>{t('rehearse.note')}</p>
      <button type="button" class="button button-chip" onClick={() => void end()}>
        {t('rehearse.end')}
      </button>
    </div>
  );
}
