import '../../style/say.css';
import { useEffect, useRef } from 'preact/hooks';
import { phrases } from '../../intents/phrases.ts';
import { chat } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { VerbButton } from '../VerbButton.tsx';
import { ChatPart } from './ChatPart.tsx';
import type { About } from './SayButton.tsx';

/** The few sentences, one press each: everybody in the organisation reads it in the log and sees it on the map. */
export function SayDialog({ about, onClose }: { about?: About; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => dialog.current?.close();
  return (
    <dialog class="saying card" ref={dialog} aria-labelledby="saying-title" onClose={onClose}>
      {chat.value.on && !about ? <ChatPart /> : null}
      <h2 id="saying-title">
        {about ? t('message.titleAbout', { thing: about.called }) : t('message.title')}
      </h2>
      <div class="saying-phrases">
        {phrases
          .filter((phrase) => about || phrase !== 'look')
          .map((phrase) => (
            <VerbButton
              key={phrase}
              verb="message"
              payload={{ phrase, about: about?.kind ?? '', id: about?.id ?? '' }}
              onDone={close}
            >
              {t(`message.phrase.${phrase}`)}
            </VerbButton>
          ))}
      </div>
      <button type="button" class="button button-quiet" onClick={close}>
        {t('play.close')}
      </button>
    </dialog>
  );
}
