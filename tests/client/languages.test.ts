/** Every language says everything that English says, with the same holes, and nothing in English. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { author } from '../../client/text/en/author.ts';
import { game } from '../../client/text/en/game.ts';
import { lesson } from '../../client/text/en/lesson.ts';
import { morning } from '../../client/text/en/morning.ts';
import { report } from '../../client/text/en/report.ts';
import { shell } from '../../client/text/en/shell.ts';
import { type Ast, inner, KIND } from '../../client/text/icu.ts';
import { firstKnown } from '../../client/text/language.ts';
import { type Area, LANGUAGES, type Locale, OFFERED } from '../../client/text/locales.ts';
import { pseudo, pseudoText } from '../../client/text/pseudo.ts';
import { SAME } from './sameInEnglish.ts';

type Catalogue = Record<string, string>;
const AREAS = { shell, game, morning, report, lesson, author } as const;
const NAMES_OF_AREAS = Object.keys(AREAS) as Area[];
const english: Catalogue = { ...shell, ...game, ...morning, ...report, ...lesson, ...author };
const translated = OFFERED.filter((locale) => locale !== 'en');

/** The forms a language counts with; what CLDR adds for millions is left to 'other'. */
const FORMS: Partial<Record<string, readonly string[]>> = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
};
/** `=0`, `=1` and `=2` say what zero, one and two would. */
const EXACT: Record<string, string> = { zero: '=0', one: '=1', two: '=2' };
const formsOf = (locale: Locale): readonly string[] => FORMS[locale] ?? ['one', 'other'];

const astOf = (message: string): Ast => new IntlMessageFormat(message, 'en').getAst();

/** What a message is filled with: `n: plural`, `why: select a b other`, `name`. */
function holesOf(ast: Ast, found = new Map<string, string>()): Map<string, string> {
  for (const element of ast) {
    if (element.type === KIND.argument && !found.has(element.value)) found.set(element.value, 'text');
    if (element.type === KIND.number) found.set(element.value, 'number');
    if (element.type === KIND.plural) found.set(element.value, 'number');
    if (element.type === KIND.select)
      found.set(element.value, `select ${Object.keys(element.options).sort().join(' ')}`);
    for (const part of inner(element)) holesOf(part, found);
  }
  return found;
}

/** The options of every plural in a message. */
const pluralsOf = (ast: Ast): string[][] =>
  ast.flatMap((element) => [
    ...(element.type === KIND.plural ? [Object.keys(element.options)] : []),
    ...inner(element).flatMap(pluralsOf),
  ]);

/** What is wrong with a translated message; '' when nothing is. */
function complaint(locale: Locale, key: string, message: string): string {
  const original = english[key] as string;
  let ast: Ast;
  try {
    ast = astOf(message);
  } catch (error) {
    return `cannot be read: ${String(error)}`;
  }
  if (message.trim() === '' && original.trim() !== '') return 'is empty';
  const wanted = holesOf(astOf(original));
  const holes = holesOf(ast);
  for (const [name, kind] of wanted) if (!holes.has(name)) return `does not fill in {${name}} (${kind})`;
  for (const [name, kind] of holes) {
    const there = wanted.get(name);
    if (there === undefined) return `fills in {${name}}, which English does not`;
    if (kind !== there && !(kind === 'text' && there === 'number'))
      return `{${name}} is ${kind}; in English it is ${there}`;
  }
  // Where English has one form for all (`# min`), so may others.
  const countsInForms = pluralsOf(astOf(original)).some((options) => options.length > 1);
  for (const options of pluralsOf(ast)) {
    const lacking = formsOf(locale).filter(
      (form) => !options.includes(form) && !options.includes(EXACT[form] ?? ''),
    );
    if (lacking.length > 0 && (countsInForms || options.length > 1))
      return `does not say how to count ${lacking.join(', ')}`;
  }
  const words = message.replace(/\{\w+\}/g, '').match(/\p{L}{2,}/gu);
  if (message === original && words && !SAME[locale]?.includes(key) && !NAMES.test(key))
    return `is still English: ${message}`;
  return '';
}

/** 'Recommendations' still fits. */
const LONGEST = 15;

/** Names that no language changes. */
const NAMES = /^(app\.name|name\.team\..*)$/;

describe.each(translated)('%s', (locale) => {
  const words = LANGUAGES[locale].words ?? {};

  it.each(NAMES_OF_AREAS)('has every sentence of the %s, and no other', async (area) => {
    const catalogue = (await bring(words, area)) as Catalogue;
    const missing = Object.keys(AREAS[area]).filter((key) => !(key in catalogue));
    const unknown = Object.keys(catalogue).filter((key) => !(key in AREAS[area]));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  it.each(NAMES_OF_AREAS)(
    'says each sentence of the %s with the same holes, and not in English',
    async (area) => {
      const catalogue = (await bring(words, area)) as Catalogue;
      const complaints = Object.entries(catalogue)
        .map(([key, message]) => [key, complaint(locale, key, message)])
        .filter(([, found]) => found !== '')
        .map(([key, found]) => `${key} ${found}`);
      expect(complaints).toEqual([]);
    },
  );

  it('has names of slices short enough for their plates on a phone', async () => {
    const long = Object.entries(await bring(words, 'shell')).filter(
      ([key, name]) => key.startsWith('name.module.') && name.length > LONGEST,
    );
    expect(long).toEqual([]);
  });

  it('lists as the same in English only what is', async () => {
    const catalogue: Catalogue = {};
    for (const area of NAMES_OF_AREAS) Object.assign(catalogue, await bring(words, area));
    const listed = SAME[locale] ?? [];
    expect(listed.filter((key) => key in catalogue && catalogue[key] !== english[key])).toEqual([]);
  });
});

async function bring(
  words: NonNullable<(typeof LANGUAGES)[Locale]['words']>,
  area: Area,
): Promise<Catalogue> {
  const file = (await words[area]?.()) as Record<string, Catalogue> | undefined;
  return { ...file?.[area] };
}

describe('the pseudo-language', () => {
  it('keeps holes and numbers, and is a good third longer', () => {
    const made = pseudo(english);
    expect(Object.keys(made)).toEqual(Object.keys(english));
    const say = (key: string, params: Record<string, unknown>) =>
      String(new IntlMessageFormat(made[key] ?? '', 'en').format(params));
    expect(say('lobby.here', { n: 3 })).toBe('3 péèóöpléè áåréè héèréè');
    const length = (texts: Iterable<string>) => [...texts].join('').length;
    const plain = Object.values(english).filter((message) => !/[{']/.test(message));
    expect(length(plain.map(pseudoText)) / length(plain)).toBeGreaterThan(1.3);
    expect(length(plain.map(pseudoText)) / length(plain)).toBeLessThan(1.5);
  });
});

describe('the language of a device', () => {
  it('is the first of the browser’s that we speak, whatever its region', () => {
    const offered: Locale[] = ['en', 'de', 'ar'];
    expect(firstKnown(['pt-BR', 'de-AT', 'en'], offered)).toBe('de');
    expect(firstKnown(['pseudo', 'pt'], offered)).toBe('en');
    expect(firstKnown([], offered)).toBe('en');
  });
});
