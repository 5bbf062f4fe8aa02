import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { AboutKind } from '../../intents/phrases.ts';
import { session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { later } from '../later.tsx';

const SayDialog = later(async () => (await import('./SayDialog.tsx')).SayDialog);

/** What a message is about, and what that is called. */
export interface About {
  kind: AboutKind;
  id: string;
  called: string;
}

/** Opens the few sentences people say to each other; only where there is somebody to say them to. */
export function SayButton({ about }: { about?: About }) {
  const [open, setOpen] = useState(false);
  const company = useComputed(
    () => Object.values(session.value?.seats ?? {}).filter(({ engineer }) => engineer !== '').length > 1,
  );
  if (!company.value) return null;
  const says = t(about ? 'message.about' : 'message.open');
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-icon"
        aria-label={says}
        title={says}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon id="say" />
      </button>
      {open ? <SayDialog {...(about ? { about } : {})} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
