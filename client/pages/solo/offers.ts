/** What the page for playing alone says of each story, taken from the stories themselves. */
import { type PresetId, presets } from '../../../shared/content/presets.ts';
import { amazon2001 } from '../../../shared/content/scenarios/amazon2001.ts';
import { blackFriday } from '../../../shared/content/scenarios/blackFriday.ts';
import { etsy2008 } from '../../../shared/content/scenarios/etsy2008.ts';
import { firstSlice } from '../../../shared/content/scenarios/firstSlice.ts';
import { netflix2008 } from '../../../shared/content/scenarios/netflix2008.ts';
import { sandbox } from '../../../shared/content/scenarios/sandbox.ts';
import { tooManySlices } from '../../../shared/content/scenarios/tooManySlices.ts';
import { twoPizzas } from '../../../shared/content/scenarios/twoPizzas.ts';
import type { GoalData, ScenarioData } from '../../../shared/content/scenarioTypes.ts';
import type { Length } from '../../net/shelf.ts';

/** How hard a story is: how far beyond its goals careful bots come, and how often they miss one. */
export type Hardness = 'gentle' | 'fair' | 'hard' | 'open';

export interface Offer {
  id: string;
  teams: number;
  people: number;
  /** Its own length. */
  preset: PresetId;
  hardness: Hardness;
  goals: readonly GoalData[];
}

const STORIES: readonly [ScenarioData, Hardness][] = [
  [firstSlice, 'gentle'],
  [twoPizzas, 'fair'],
  [blackFriday, 'fair'],
  [tooManySlices, 'fair'],
  [etsy2008, 'fair'],
  [amazon2001, 'hard'],
  [netflix2008, 'hard'],
  [sandbox, 'open'],
];

/** All stories, in the order in which they are offered. */
export const OFFERS: readonly Offer[] = STORIES.map(([{ id, teams, presets: lengths, goals }, hardness]) => ({
  id,
  teams: teams.length,
  people: teams.reduce((sum, team) => sum + team.engineers.length, 0),
  preset: lengths[0] ?? 'taster',
  hardness,
  goals,
}));

/** How long a story is played where somebody likes this length. */
export const presetFor = (offer: Offer, length: Length): PresetId =>
  length === 'story' ? offer.preset : length;

/** Whether goals of the story look at quarters beyond those that are played. */
export const isCutShort = (offer: Offer, preset: PresetId): boolean =>
  presets[preset].quarters < presets[offer.preset].quarters;
