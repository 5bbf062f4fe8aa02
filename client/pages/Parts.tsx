/** Small parts that all pages share. */
import type { ComponentChildren } from 'preact';
import { at } from '../net/base.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';
import { go } from './route.ts';

/** A link within the game: it does not load the page again. */
export function Link(props: { to: string; class?: string; children: ComponentChildren; label?: string }) {
  return (
    <a
      href={at(props.to)}
      class={props.class}
      aria-label={props.label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(props.to);
      }}
    >
      {props.children}
    </a>
  );
}

/** The name with its slice. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <svg viewBox="0 0 32 32" width="34" height="34" aria-hidden="true">
        <path
          d="M3 7q13-7 26 0l-2.4 4.8q-10.6-5-21.2 0z"
          fill="#d9963a"
          stroke="currentColor"
          stroke-width="2"
          stroke-linejoin="round"
        />
        <path
          d="M5.4 11.8q10.6-5 21.2 0L16 30z"
          fill="#ffd35c"
          stroke="currentColor"
          stroke-width="2"
          stroke-linejoin="round"
        />
        <circle cx="12.6" cy="14.6" r="2.3" fill="#e8352b" />
        <circle cx="19.4" cy="16" r="2.3" fill="#e8352b" />
        <circle cx="15.6" cy="21" r="2.1" fill="#e8352b" />
      </svg>
      <span class="wordmark-text">{t('app.name')}</span>
    </span>
  );
}

/** What went wrong, at the place where it did. Always there, so that screen readers hear it when it fills. */
export function Problem({ text, id }: { text: string; id?: string }) {
  return (
    <div role="alert" id={id}>
      {text === '' ? null : (
        <p class="problem">
          <Icon name="alert" />
          <span>{text}</span>
        </p>
      )}
    </div>
  );
}
