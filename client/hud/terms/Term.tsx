import '../../style/terms.css';
import type { ComponentChildren } from 'preact';
import { TERM_IDS, TERM_OF, type TermId } from '../../../shared/content/glossary.ts';
import { partsOf, type TextKey, type TextParams, t } from '../../text/index.ts';
import { openTerm, toggleTerm } from './termState.ts';

/** A word of the trade that says on a tap what it means. Never inside another button. */
export function Term({ id, children }: { id: TermId; children?: ComponentChildren }) {
  const open = openTerm.value?.id === id;
  return (
    <button
      type="button"
      class="term"
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={(event) => toggleTerm(id, event.currentTarget)}
    >
      {children ?? t(`term.${id}`)}
    </button>
  );
}

interface OfThing {
  /** The kind and id under which the game knows it: practice, metric, strategy, lane or response. */
  kind: string;
  id: string;
}

/** The words of a label, as a term where there is one for the thing. */
export function TermOr({ kind, id, children }: OfThing & { children: ComponentChildren }) {
  const term = TERM_OF[`${kind}/${id}`];
  return <>{term ? <Term id={term}>{children}</Term> : children}</>;
}

const isTerm = (id: string): id is TermId => (TERM_IDS as readonly string[]).includes(id);

/** A sentence whose marked words (`<t-canary>…</t-canary>`) are terms. */
export function Say({ k, params }: { k: TextKey; params?: TextParams }) {
  return (
    <>
      {partsOf(k, params, (term, words) =>
        isTerm(term) ? (
          <Term key={term} id={term}>
            {words}
          </Term>
        ) : (
          words
        ),
      )}
    </>
  );
}
