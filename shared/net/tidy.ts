/** Typed words as they may be shown. */
import { MAX_NAME_LENGTH } from './protocol.ts';

/** A line somebody wrote for others to read: blanks tidied, without control characters; '' when nothing is left. */
export const tidyText = (typed: string, longest: number): string =>
  typed
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .trim();

/** One picture with what belongs to it: skin, sex, joined ones, flags. */
const EMOJI =
  /(?:\p{RI}\p{RI}|\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?(?:\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)*)/gu;
/** Letters that show nothing. */
const BLANKS = /[\u115F\u1160\u3164\uFFA0\u2800]/g;
const MARKUP = /<[^<>]*>/g;
/** Whatever is no letter, mark, digit or plain punctuation of names; control and direction signs are among it. */
const ODD = /[^\p{L}\p{M}\p{N}\p{Zs}'’.,!?&_\-()#·]/gu;
/** Longest emoji that is kept, in code points: a family has seven. */
const MOST_SIGNS = 7;
/** More than two marks on one letter are a tower. */
const TOWER = /(\p{M}{2})\p{M}+/gu;

/**
 * A name as it may be shown: one kind of letters, at most one emoji, no markup, no signs that turn the line round, blanks
 * tidied; '' when nothing is left that could be read aloud.
 */
export function tidyName(typed: string, longest = MAX_NAME_LENGTH): string {
  const emoji = typed.match(EMOJI)?.[0] ?? '';
  const words = typed
    .replace(EMOJI, ' ')
    .normalize('NFKC')
    .replace(BLANKS, ' ')
    .replace(MARKUP, ' ')
    .replace(ODD, ' ')
    .replace(TOWER, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return '';
  const picture = [...emoji].length > MOST_SIGNS || emoji === '' ? '' : ` ${emoji}`;
  return cut(words, longest - [...picture].length) + picture;
}

const cut = (words: string, length: number): string => [...words].slice(0, length).join('').trim();
