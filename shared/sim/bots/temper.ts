/**
 * Temperament: which of the bots each engineer is played by. Derived from the setup alone, so that a server that was started
 * again and everybody who looks choose the same one.
 */
import { luckInt } from '../random.ts';

/** Ways a colleague can be: the bots somebody would really work with. */
export const TEMPERS = ['careful', 'cautious', 'hero', 'platform', 'cowboy'] as const;
export type Temper = (typeof TEMPERS)[number];

/** What may be chosen for a game. */
export const COLLEAGUES = ['careful', 'mixed', 'daring'] as const;
export type Colleagues = (typeof COLLEAGUES)[number];

/** How often each temper is met among ten engineers. */
const SHARES: Record<Colleagues, Partial<Record<Temper, number>>> = {
  careful: { careful: 10 },
  mixed: { careful: 4, cautious: 2, hero: 2, platform: 1, cowboy: 1 },
  daring: { careful: 2, hero: 3, cowboy: 5 },
};
const TEN = 10;

/** The temper of an engineer; whoever takes her seat later has it, too. Games that say nothing are played by the careful. */
export function temperOf(setup: { seed: string; colleagues?: Colleagues }, engineer: string): Temper {
  const { seed, colleagues = 'careful' } = setup;
  if (colleagues === 'careful') return 'careful';
  let left = luckInt(seed, 'bots', `temper/${engineer}`, TEN);
  for (const temper of TEMPERS) {
    left -= SHARES[colleagues]?.[temper] ?? 0;
    if (left < 0) return temper;
  }
  return 'careful';
}
