/** Keys whose sentence happens to be the same in English and another language. One list for each language. */
import type { Locale } from '../../client/text/locales.ts';

const de: readonly string[] = [
  'host.workshop',
  'lobby.start',
  'name.phase.plan',
  'name.scenario.amazon-2001',
  'name.scenario.black-friday',
];

export const SAME: Partial<Record<Locale, readonly string[]>> = { de };
