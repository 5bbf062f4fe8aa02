/** The parts of a parsed ICU message that we look at ourselves. */
import { IntlMessageFormat } from 'intl-messageformat';

/** A sentence as it is written, or parsed already by the build. */
export type Sentence = ConstructorParameters<typeof IntlMessageFormat>[0];
export type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Element = Ast[number];

/** The parser's names for kinds of elements. */
export const KIND = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

const literal = (value: string): Element => ({ type: KIND.literal, value }) as Element;
/** First strong isolate and its end: what stands between is laid out by its own direction. */
const BEGIN = '\u2068';
const END = '\u2069';

/** The messages inside an element: the options of a plural or a select. */
export function inner(element: Element): Ast[] {
  return 'options' in element
    ? Object.values(element.options as Record<string, { value: Ast }>).map(({ value }) => value)
    : [];
}

/** Isolates everything that is filled in, in place. */
export function isolate(ast: Ast): void {
  const closed = ast.flatMap((element) =>
    element.type === KIND.argument ? [literal(BEGIN), element, literal(END)] : [element],
  );
  ast.splice(0, ast.length, ...closed);
  for (const element of ast) for (const message of inner(element)) isolate(message);
}

/** The same message with other letters: `change` sees every piece of text, holes stay as they are. */
export function reword(message: Sentence, change: (text: string) => string): Sentence {
  if (typeof message === 'string') {
    if (!/[{']/.test(message)) return change(message);
    return reword(new IntlMessageFormat(message, 'en').getAst(), change);
  }
  const copy = structuredClone(message) as Ast;
  const walk = (ast: Ast): void => {
    for (const element of ast) {
      if (element.type === KIND.literal)
        (element as { value: string }).value = change((element as { value: string }).value);
      for (const part of inner(element)) walk(part);
    }
  };
  walk(copy);
  return copy;
}
