/** The numbers of one organisation over the debrief: a host turns to it first. Escape closes it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { orgName } from '../../../shared/net/orgs.ts';
import { watch } from '../../net/session.ts';
import { session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { OrgBehind, type Pressed } from './OrgBehind.tsx';

export function BehindDialog(props: { org: string; first?: Pressed | undefined; close: () => void }) {
  const { org, first, close } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [turned, setTurned] = useState(session.value?.org === org);
  useEffect(() => {
    dialog.current?.showModal();
    if (!turned) void watch(org).then(() => setTurned(true));
  }, []);
  return (
    <dialog ref={dialog} class="behind behind-all card" aria-labelledby="behind-title" onClose={close}>
      <div class="behind-head">
        <h2 id="behind-title">{t('behind.of', { org: orgName(org) })}</h2>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          {t('review.close')}
        </button>
      </div>
      {turned ? <OrgBehind org={org} first={first} /> : <p role="status">{t('review.loading')}</p>}
    </dialog>
  );
}
