/** Names of people who join. */
import { luckInt } from '../../random.ts';
import type { World } from '../../world.ts';

export const NAMES = [
  'Ana',
  'Kai',
  'Mo',
  'Jo',
  'Ines',
  'Tariq',
  'Yuki',
  'Bea',
  'Noor',
  'Sven',
  'Lia',
  'Omar',
  'Fay',
  'Ravi',
  'Zoe',
  'Hugo',
  'Aiko',
  'Bo',
  'Cleo',
  'Dara',
  'Elif',
  'Finn',
  'Gina',
  'Hana',
  'Ilya',
  'Jana',
  'Karim',
  'Leon',
  'Maja',
  'Nils',
  'Olga',
  'Pia',
  'Quinn',
  'Rafa',
  'Sana',
  'Tomas',
  'Ulla',
  'Viktor',
  'Wanda',
  'Xenia',
  'Yusuf',
  'Zara',
] as const;

/** A name nobody in the org has, as long as there is one. `key` names the luck of it. */
export function newName(world: World, key: string): string {
  const taken = new Set<string>();
  for (const id in world.engineers) taken.add(world.engineers[id]?.name ?? '');
  const start = luckInt(world.setup.seed, 'names', key, NAMES.length);
  for (let i = 0; i < NAMES.length; i++) {
    const name = NAMES[(start + i) % NAMES.length] ?? 'Ana';
    if (!taken.has(name)) return name;
  }
  return NAMES[start] ?? 'Ana';
}
