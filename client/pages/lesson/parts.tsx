/** What the sheets of a lesson pack share. */
import type { ComponentChildren } from 'preact';
import { nameOf, t } from '../../text/index.ts';

/** A sheet with the name of its story above it. */
export function Sheet(props: {
  story: { id: string };
  title: string;
  class?: string;
  children: ComponentChildren;
}) {
  const { story, title, children } = props;
  return (
    <article class={`sheet ${props.class ?? ''}`}>
      <header class="sheet-head">
        <p class="sheet-story">{t('lesson.title', { scenario: nameOf('scenario', story.id) })}</p>
        <h2>{title}</h2>
      </header>
      {children}
    </article>
  );
}
