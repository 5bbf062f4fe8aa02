import type { ComponentChildren } from 'preact';
import { t } from '../text/index.ts';
import { ComfortButton } from './Comfort.tsx';
import { Link, Wordmark } from './Parts.tsx';

/** The frame of a page: name, comfort, content. */
export function Page(props: { children: ComponentChildren; class?: string; aside?: ComponentChildren }) {
  return (
    <div class={`page ${props.class ?? ''}`}>
      <a class="button skip" href="#main">
        {t('app.skip')}
      </a>
      <header class="top">
        <Link to="/" class="top-home" label={t('app.home')}>
          <Wordmark />
        </Link>
        <div class="top-aside">{props.aside}</div>
        <ComfortButton />
      </header>
      <main id="main" tabIndex={-1}>
        {props.children}
      </main>
    </div>
  );
}
