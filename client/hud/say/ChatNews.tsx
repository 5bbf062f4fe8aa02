/** What somebody of the team has just written, for a moment and for screen readers; and the way to it from every screen of the game. */
import '../../style/together.css';
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { unread } from '../../intents/chat.ts';
import { chat, me } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { later } from '../later.tsx';

const SayDialog = later(async () => (await import('./SayDialog.tsx')).SayDialog);

/** What people say is open on the screen. */
const open = signal(false);
/** A line stands this long. */
const SHOWN_MS = 9_000;

export function ChatNews() {
  const { on, lines } = chat.value;
  const newest = on ? unread(chat.value, me.value?.seat ?? '').at(-1) : undefined;
  const [gone, setGone] = useState(0);
  // Whatever was there when the page opened is no news.
  const [first, setFirst] = useState<number | null>(null);
  useEffect(() => {
    if (on && first === null) setFirst(lines.at(-1)?.id ?? 0);
  }, [on]);
  const id = newest?.id ?? 0;
  useEffect(() => {
    if (id === 0) return;
    const closing = setTimeout(() => setGone(id), SHOWN_MS);
    return () => clearTimeout(closing);
  }, [id]);
  const shown = newest && first !== null && id > first && id > gone ? newest : undefined;
  if (!on) return null;
  return (
    <>
      <div class="chat-news" role="log" aria-label={t('chat.log')}>
        {shown ? <p dir="auto">{t('chat.new', { name: shown.name, text: shown.text })}</p> : null}
      </div>
      {open.value ? (
        <SayDialog
          onClose={() => {
            open.value = false;
          }}
        />
      ) : null}
    </>
  );
}

/** Opens what people say, with the number of lines not read yet; only where own words are allowed. */
export function ChatButton() {
  const waiting = unread(chat.value, me.value?.seat ?? '').length;
  if (!chat.value.on) return null;
  const says = t('chat.unread', { n: waiting });
  return (
    <button
      type="button"
      class="button button-icon chat-button"
      aria-label={says}
      title={says}
      aria-haspopup="dialog"
      data-waiting={waiting > 0 || undefined}
      onClick={() => {
        open.value = true;
      }}
    >
      <Icon id="say" />
    </button>
  );
}
