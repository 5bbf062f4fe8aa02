/** The status of a narrow page: two numbers that matter now; all five, with the clock's and the page's settings, are one tap away. */
import '../../style/phone.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { unread } from '../../intents/chat.ts';
import { whys } from '../../intents/whys.ts';
import { chat, me } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { useSheet } from '../useSheet.ts';

interface Props {
  /** The numbers that are always seen, in few words, the most telling first: where there is no room the last give way. */
  front: ComponentChildren;
  /** All numbers in full. */
  all: ComponentChildren;
  /** Buttons of the clock and of the page. */
  children: ComponentChildren;
}

/** One button with the numbers on it; the sheet under it closes on Escape and on a press elsewhere. */
export function PhoneStrip({ front, all, children }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useSheet(root, button, open, () => setOpen(false));
  // A why lies over the page: the focus comes back to where the numbers are.
  const asked = whys.value.length > 0;
  useLayoutEffect(() => {
    if (!asked || !open) return;
    button.current?.focus();
    setOpen(false);
  }, [asked]);
  const news = chat.value.on && unread(chat.value, me.value?.seat ?? '').length > 0;
  return (
    <div class="more" ref={root}>
      <button
        type="button"
        class="more-button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        data-waiting={news || undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon id={open ? 'close' : 'more'} />
        <span class="unseen">{t('phones.more')}</span>
        {front}
      </button>
      <div class="more-sheet" id={id} hidden={!open}>
        <h2 class="unseen">{t('phones.numbers')}</h2>
        <dl class="strip-numbers">{all}</dl>
        <div class="more-controls">{children}</div>
      </div>
    </div>
  );
}
