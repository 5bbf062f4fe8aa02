/** How a bot looks back: it asks what made it easy, never who it was. */

import { rowsOf } from '../../rows.ts';
import type { Place, Wish } from '../bot.ts';
import { once } from '../seen.ts';

/** Holds the reviews that are due; those of others are refused. */
export const askWhat = ({ view }: Place): Wish[] =>
  once(view, 'due', () => rowsOf(view.incidents).filter((incident) => incident.review === 'due')).map(
    (incident) => ({ verb: 'holdPostmortem', payload: { incident: incident.id, question: 'what' } }),
  );
