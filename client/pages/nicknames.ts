/** Suggested names: friendly, short, from a kitchen; nobody has to invent one. */
const FIRST = [
  'Crispy',
  'Mellow',
  'Sunny',
  'Quiet',
  'Brisk',
  'Golden',
  'Lucky',
  'Nimble',
  'Smoky',
  'Zesty',
  'Gentle',
  'Daring',
  'Toasty',
  'Clever',
  'Merry',
  'Steady',
];
const SECOND = [
  'Caper',
  'Basil',
  'Oregano',
  'Fennel',
  'Pepper',
  'Sesame',
  'Truffle',
  'Rocket',
  'Saffron',
  'Anchovy',
  'Paprika',
  'Thyme',
  'Garlic',
  'Chive',
  'Pesto',
  'Gouda',
];

/** A name that is none of those to avoid, from a number between 0 and 1. */
export function suggestName(luck: () => number, avoid: readonly string[] = []): string {
  for (let i = 0; i < 20; i += 1) {
    const name = `${pick(FIRST, luck())} ${pick(SECOND, luck())}`;
    if (!avoid.includes(name)) return name;
  }
  return `${pick(FIRST, luck())} ${Math.floor(luck() * 900) + 100}`;
}

const pick = (words: readonly string[], luck: number): string =>
  words[Math.floor(luck * words.length)] ?? 'Basil';
