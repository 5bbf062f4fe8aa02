import { useState } from 'preact/hooks';

/** A list whose first few are shown and whose rest is one tap away. */
export function Few<T extends { id: string }>(props: {
  rows: T[];
  first: number;
  more: (n: number) => string;
  less: string;
  children: (row: T, at: number) => preact.ComponentChildren;
}) {
  const { rows, first, more, less, children } = props;
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, first);
  return (
    <>
      {shown.map((row, at) => children(row, at))}
      {rows.length > first ? (
        <button
          type="button"
          class="button button-quiet few-more"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? less : more(rows.length - first)}
        </button>
      ) : null}
    </>
  );
}
