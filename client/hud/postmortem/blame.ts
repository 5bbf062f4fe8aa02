/** Words that ask for a person instead of a cause. Pure. */

/** A piece of a line; `asks` when it asks for a person. */
export interface Piece {
  text: string;
  asks: boolean;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A line in pieces.
 * @param words of the language that is spoken, separated by `|`
 * @param names of people
 */
export function piecesOf(line: string, words: string, names: readonly string[]): Piece[] {
  const all = [...words.split('|'), ...names].map((word) => word.trim()).filter((word) => word !== '');
  if (line === '' || all.length === 0) return line === '' ? [] : [{ text: line, asks: false }];
  // Longest first: “his fault” before “fault”.
  const any = all
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const found = new RegExp(`(?<![\\p{L}\\p{M}])(?:${any})(?![\\p{L}\\p{M}])`, 'giu');
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of line.matchAll(found)) {
    if (match.index > at) pieces.push({ text: line.slice(at, match.index), asks: false });
    pieces.push({ text: match[0], asks: true });
    at = match.index + match[0].length;
  }
  if (at < line.length) pieces.push({ text: line.slice(at), asks: false });
  return pieces;
}

/** The words that ask for a person, each once. */
export const blameIn = (pieces: readonly Piece[]): string[] => [
  ...new Set(pieces.flatMap(({ text, asks }) => (asks ? [text] : []))),
];
