/** Names that hurt: a short list of words, found in the ways in which they are usually hidden. */
import { NOT_RUDE, RUDE_ALONE, RUDE_ANYWHERE } from './rudeWords.ts';

/** What letters are written with instead of themselves: digits, signs, and look-alikes of other alphabets. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'i', '€': 'e', '£': 'l', '+': 't', '(': 'c', '<': 'c' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ſ: 's' },
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    ё: 'e',
    н: 'h',
    і: 'i',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
  },
  ...{ у: 'y', х: 'x', α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' },
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه', ـ: '' },
};

/** Letters as they sound: small, without accents, stand-ins turned into what they stand for. */
const plain = (text: string): string =>
  [
    ...text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, ''),
  ]
    .map((sign) => LOOKS_LIKE[sign] ?? sign)
    .join('');

/** A word in which each letter may be drawn out; a double letter stays at least double. */
const drawnOut = (word: string): string =>
  plain(word).replace(/(.)\1*/gu, (run, letter: string) => `${letter}{${run.length},}`);

const anyOf = (words: readonly string[]): string => words.map(drawnOut).join('|');
const ANYWHERE = new RegExp(anyOf(RUDE_ANYWHERE), 'u');
const ALONE = new RegExp(`^(?:${anyOf(RUDE_ALONE)})$`, 'u');
/** Pieces this short are read together with their neighbours: letters set apart. */
const PIECE = 2;

/** Whether a name would hurt somebody, as far as a list of words can tell. */
export function isRude(name: string): boolean {
  // Digits by themselves are digits: "Ana 455" is called 455.
  const words = name
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word.normalize('NFKC')))
    .map(plain);
  const whole = words.flatMap((word) => [word, word.replaceAll('i', 'l')]).map(lettersOf);
  const split = words.flatMap((word) => word.split(/[^\p{L}]+/u)).filter((word) => word !== '');
  const all = [...whole, ...split, ...joined(split)];
  return all.some((word) => !NOT_RUDE.includes(word) && (ANYWHERE.test(word) || ALONE.test(word)));
}

/** Whether a sentence would: word by word, and letters set apart as one word. Neighbouring words are no word. */
export function isRudeText(text: string): boolean {
  const words = text.split(/\s+/u);
  const apart =
    text.match(/(?<![\p{L}\p{N}])(?:[\p{L}\p{N}@$!|][\s.\-_*]+){2,}[\p{L}\p{N}@$!|](?![\p{L}\p{N}])/gu) ?? [];
  return [...words, ...apart.map((run) => run.replace(/[\s.\-_*]+/gu, ''))].some(isRude);
}

const lettersOf = (word: string): string => word.replace(/[^\p{L}]+/gu, '');

/** Neighbouring short pieces as one word. */
function joined(pieces: readonly string[]): string[] {
  const found: string[] = [];
  let run = '';
  for (const piece of [...pieces, 'end of the name']) {
    if (piece.length <= PIECE) run += piece;
    else {
      if (run.length > PIECE) found.push(run);
      run = '';
    }
  }
  return found;
}
