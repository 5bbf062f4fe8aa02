import { useState } from 'preact/hooks';
import { showFork } from '../../net/replay.ts';
import { t } from '../../text/index.ts';
import type { Fork } from './forks.ts';
import { shareTo } from './looks.ts';

/** The host's: this fork on everybody's replay. */
export function ForkShare({ fork }: { fork: Fork }) {
  const [said, setSaid] = useState<'' | 'done' | 'failed'>('');
  const code = shareTo.value;
  if (code === '') return null;
  const show = (): void => {
    setSaid('');
    showFork(code, fork.file).then(
      () => setSaid('done'),
      () => setSaid('failed'),
    );
  };
  return (
    <>
      <button type="button" class="button" onClick={show}>
        {t('fork.show')}
      </button>
      <small role="status">{said === '' ? '' : t(said === 'done' ? 'fork.showDone' : 'data.failed')}</small>
    </>
  );
}
