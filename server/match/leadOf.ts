import { wearers } from '../../shared/sim/hats.ts';
import type { Match } from './Match.ts';

/** Whoever of the team of an engineer has the Lead hat now, '' while no person of it is here. */
export const leadOf = ({ view }: Pick<Match, 'view'>, engineer: string): string =>
  wearers(view, view.engineers[engineer]?.team ?? '').lead;
