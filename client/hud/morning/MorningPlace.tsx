/** Where the card of the morning will be; its code and its sentences come with the first one. */
import { bringMorningWords } from '../../text/language.ts';
import { later } from '../later.tsx';
import { mornings } from './morningNow.ts';

/** Fetches the card with its sentences. */
export const bringMorning = async () => {
  const [{ MorningCards }] = await Promise.all([import('./MorningCards.tsx'), bringMorningWords()]);
  return MorningCards;
};
const MorningCards = later(bringMorning);

/** In the panel of decisions; on a narrow page also as a strip below the map, or as a button at its corner. */
export type MorningAt = 'panel' | 'strip' | 'corner';

/** The cards of today. */
export const MorningPlace = ({ at = 'panel' }: { at?: MorningAt }) =>
  mornings.value.length === 0 ? null : <MorningCards at={at} />;
