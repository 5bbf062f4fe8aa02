/**
 * One short word for a whole world: two worlds with the same digest are the same, down to the order of their tables
 * (order is part of the state: systems walk tables in it). Static content is left out; it has its own hash.
 */

/** Hashes a text to 16 hex digits: two lanes of 32 bits over its UTF-16 code units. */
export function digestText(text: string): string {
  let a = 0x811c9dc5 | 0;
  let b = 0x2f0b4c47 | 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 15;
  }
  return hex(finish(a ^ text.length)) + hex(finish(b ^ (a >>> 7)));
}

/** The digest of a world: 16 hex digits over its JSON without `content`. */
export function digest(world: object): string {
  const { content: _, ...state } = world as { content?: unknown };
  return digestText(JSON.stringify(state));
}

const finish = (h: number): number => {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

const hex = (n: number): string => n.toString(16).padStart(8, '0');
