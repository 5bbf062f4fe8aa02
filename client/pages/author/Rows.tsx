/** A list of rows, one like the other: the fields of each, a way to take it away, and a way to add one more. */
import type { ComponentChildren } from 'preact';
import { t } from '../../text/index.ts';
import { changeAt } from './desk.ts';
import { Small } from './fields.tsx';
import type { Path } from './paths.ts';

export function Rows(props: {
  /** Where the list stands in the draft. */
  path: Path;
  items: readonly unknown[] | undefined;
  /** The fields of the row at a place. */
  row: (path: (string | number)[], i: number) => ComponentChildren;
  /** What adding is called, and what is added. */
  add: string;
  fresh: () => unknown;
  /** What a row is called when it is taken away; left out, its number. */
  name?: (i: number) => string;
  wide?: boolean;
}) {
  const { path, items = [], row, add, fresh, name = (i) => `${i + 1}`, wide = false } = props;
  return (
    <>
      <ul class="plain author-list">
        {items.map((_, i) => (
          <li key={i} class={wide ? 'author-line author-line-wide' : 'author-line'}>
            {row([...path, i], i)}
            <Small
              label={t('author.dropNamed', { name: name(i) })}
              act={() => changeAt([...path, i], undefined)}
            >
              {t('author.drop')}
            </Small>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => changeAt(path, [...items, fresh()])}>
        {add}
      </button>
    </>
  );
}
