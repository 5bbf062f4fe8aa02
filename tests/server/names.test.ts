import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRude } from '../../server/rooms/rude.ts';
import { NOT_RUDE, RUDE_ALONE, RUDE_ANYWHERE } from '../../server/rooms/rudeWords.ts';
import { isOffered, suggestName } from '../../shared/net/nicknames.ts';
import { MAX_NAME_LENGTH } from '../../shared/net/protocol.ts';
import { tidyName } from '../../shared/net/tidy.ts';

/** Names of people and places that hold a piece of something else. */
const GOOD =
  `Ana|Ana 455|Chris Hitchens|Cassandra|Assunta|Analía|Dickens|Hancock|Nigel|Nigeria|Titus|Essex|Scunthorpe
Constance|Consuelo|Conny|Culpeper|Bitten|Pedro|Salomé|Putri|Mustafa|Kassem|كريم|عائشة|الخولي|البلوطي|Tizian|Assad|Massimo
Peacock|Dr. No|Jo Fu|Müller|Hassan|Monique|Dominique|Véronique|Amandine|Homer|Vergara|Uwe 88|Pissarro|Sexton|Penelope|Rapper
Mario|Zorro|Popcorn|Fickert|Merdeka|Pornthip|Nutter|Therapist|李小龙|Владимир|Γιώργος|Zoë O’Neil-Smith|Yüksel|Kubrick|Weiss`
    .split(/[|\n]/u)
    .concat(NOT_RUDE);

/** Ways in which a word is hidden. */
const DISGUISES: [string, (word: string) => string][] = [
  ['as it is', (word) => word],
  ['in capitals', (word) => word.toUpperCase()],
  ['beside a name', (word) => `Ana ${word}`],
  ['set apart by blanks', (word) => [...word].join(' ')],
  ['set apart by dots', (word) => [...word].join('.')],
  ['drawn out', (word) => word.replace(/(.)$/u, '$1$1$1')],
  ['with an accent', (word) => word.replace(/[aeiou]/u, (letter) => `${letter}\u0301`)],
  [
    'in wide letters',
    (word) => word.replace(/[a-z]/gu, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
  ],
  ['with signs that show nothing', (word) => [...word].join('\u200b')],
  ['stretched by tatweel', (word) => word.replace(/([\u0620-\u064a])(?=[\u0620-\u064a])/u, '$1\u0640')],
];
/** Only where a letter is left that says it is a word. */
const DIGITS: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };

describe('names that hurt', () => {
  it.each(DISGUISES)('are found %s', (_how, disguise) => {
    // Two letters set apart are somebody's initials.
    const words = [...RUDE_ANYWHERE, ...RUDE_ALONE].filter((word) => word.length > 2);
    const missed = words.flatMap((word, number) =>
      isRude(disguise(word)) || isRude(tidyName(disguise(word))) ? [] : [number],
    );
    expect(missed).toEqual([]);
  });

  it('are found with digits for letters, and inside another word', () => {
    const first = (word: string): string => word.replace(/[aeiost]/u, (letter) => DIGITS[letter] ?? letter);
    const missed = RUDE_ANYWHERE.flatMap((word, number) =>
      isRude(first(word)) && isRude(`xo${word}ox`) ? [] : [number],
    );
    expect(missed).toEqual([]);
  });

  it('are not found in good ones', () => {
    expect(GOOD.filter(isRude)).toEqual([]);
  });

  it('are not among the offered ones', () => {
    for (let first = 0; first < 16; first += 1)
      for (let second = 0; second < 16; second += 1) {
        const turns = [first / 16, second / 16];
        const name = suggestName(() => turns.shift() ?? 0);
        expect([name, isRude(name), isOffered(name), isOffered(`${name} 12`)]).toEqual([
          name,
          false,
          true,
          true,
        ]);
      }
    for (const name of ['Ana', 'Crispy', 'Crispy Ana', 'Crispy Caper x', 'Crispy Caper 2 3', ''])
      expect([name, isOffered(name)]).toEqual([name, false]);
  });
});

describe('a typed name', () => {
  it.each([
    ['<b>Ana</b>', 'Ana'],
    ['<img src=x onerror=alert(1)>Ana', 'Ana'],
    ['<<<Ana', 'Ana'],
    ['Ana😀😀😀😀😀😀', 'Ana 😀'],
    ['😀😀😀', ''],
    ['👨‍👩‍👧‍👦 Fam', 'Fam 👨‍👩‍👧‍👦'],
    ['\u202enoN', 'noN'],
    ['Ana\u2066\u200f\u061c', 'Ana'],
    ['Ana\u0000\u0007\r\n\tB', 'Ana B'],
    ['A\u0301\u0301\u0301\u0301\u0301na', 'Á\u0301\u0301na'],
    ['\u{1d4d0}\u{1d4f7}\u{1d4ea}', 'Ana'],
    ['\u3164\u2800', ''],
    ['=1+1', '1 1'],
    ['@Ana', 'Ana'],
    ['-- !', ''],
    ['  Zoë   O’Neil-Smith ', 'Zoë O’Neil-Smith'],
    ['أَحْمَد', 'أَحْمَد'],
    ['李小龙', '李小龙'],
    ['A"n"a', 'A n a'],
    [`${'a'.repeat(40)}😀`, `${'a'.repeat(22)} 😀`],
  ])('%j is shown as %j', (typed, shown) => {
    expect(tidyName(typed)).toBe(shown);
  });

  it('of any kind is short, tidy, and tidy again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        const name = tidyName(typed);
        expect([...name].length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
        expect(name).not.toMatch(/[<>"=@\u202a-\u202e\u2066-\u2069]|\s\s|^\s|\s$/u);
        expect(tidyName(name)).toBe(name);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});
