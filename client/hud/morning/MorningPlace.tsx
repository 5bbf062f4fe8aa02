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

/** The cards of today, in a panel or as a strip of a narrow page. */
export const MorningPlace = ({ strip = false }: { strip?: boolean }) =>
  mornings.value.length === 0 ? null : <MorningCards strip={strip} />;
