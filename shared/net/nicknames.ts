/** Names that are offered: friendly, short, from a kitchen; nobody has to invent one, nobody can be teased with one. */
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

/** A name that is none of those to avoid, from a number between 0 (included) and 1. */
export function suggestName(luck: () => number, avoid: readonly string[] = []): string {
  for (let i = 0; i < 20; i += 1) {
    const name = `${pick(FIRST, luck())} ${pick(SECOND, luck())}`;
    if (!avoid.includes(name)) return name;
  }
  return `${pick(FIRST, luck())} ${Math.floor(luck() * 900) + 100}`;
}

/** Whether a name is one of those that are offered, maybe with a number. */
export function isOffered(name: string): boolean {
  const [first = '', second = '', number = '1', ...more] = name.split(' ');
  if (!FIRST.includes(first) || more.length > 0) return false;
  return SECOND.includes(second)
    ? /^\d{1,3}$/.test(number)
    : name.split(' ').length === 2 && /^\d{3}$/.test(second);
}

/** What somebody is called whose name was forgotten; `order` is that of her seat. */
export const namelessName = (order: number): string => `Guest ${order}`;

const pick = (words: readonly string[], luck: number): string =>
  words[Math.floor(luck * words.length)] ?? 'Basil';
