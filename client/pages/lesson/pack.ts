/** What a lesson pack says of its story: sentences of ours. What is made of an author's own file stands in ownPack.ts. */

import { TERM_IDS, type TermId } from '../../../shared/content/glossary.ts';
import type { PresetId } from '../../../shared/content/presets.ts';
import type { ScenarioData } from '../../../shared/content/types.ts';
import { say, t } from '../../text/index.ts';
import type { Size } from './plan.ts';

/** A kind of incident an author made. */
export interface OwnIncident {
  id: string;
  name: string;
  /** Her sentences, '' where she wrote none. */
  shows: string;
  was: string;
  lesson: string;
}

/** A practice that does something else than ours does. */
export interface OwnPractice {
  name: string;
  law: string;
  gives: readonly [number, number, number];
}

export interface Pack {
  story: ScenarioData;
  /** Language and direction of an author's words, where they may be another one's than the page's. */
  tongue?: { lang: string; dir: 'ltr' | 'rtl' };
  /** What the story is about, paragraph by paragraph. */
  about: string[];
  /** What is said when people arrive. */
  say: string;
  /** What to watch for, and what to bookmark, in the live week of a quarter. */
  watch(quarter: number, quarters: number): string[];
  marks(quarter: number, quarters: number): string[];
  /** Questions for the talk. */
  questions: string[];
  /** Words of the trade, and what the author calls them where she has a name for them. */
  terms: { id: TermId; here: string }[];
  incidents: OwnIncident[];
  practices: OwnPractice[];
  /** What the author made of the usual length. */
  length?: Size & { preset: PresetId };
}

/** Questions a pack of ours has of its own. */
export const QUESTIONS = [1, 2, 3, 4, 5, 6] as const;

/** Which of so many remarks, counted from 1, belong to a live week: one after the other, the last week has what is left. */
export const watchIn = (quarter: number, quarters: number, many: number): number[] =>
  Array.from({ length: many }, (_, i) => i + 1).filter((n) => Math.min(n, quarters) === quarter);

/** Two questions every talk ends with. */
export const lastQuestions = (): string[] => [t('lesson.q.habit'), t('lesson.q.work')];

/** The pack of one of our stories, in the language spoken. */
export function ourPack(story: ScenarioData): Pack {
  const sentence = (key: string): string => say(`lesson.${story.id}.${key}`) ?? '';
  const some = (key: string, numbers: readonly number[]): string[] =>
    numbers.map((n) => sentence(`${key}${n}`)).filter((text) => text !== '');
  return {
    story,
    about: [sentence('about')],
    say: sentence('say'),
    watch: (quarter, quarters) => some('watch', watchIn(quarter, quarters, 3)),
    marks: (quarter, quarters) => some('mark', watchIn(quarter, quarters, 2)),
    questions: [...some('q', QUESTIONS), ...lastQuestions()],
    terms: TERM_IDS.map((id) => ({ id, here: '' })),
    incidents: [],
    practices: [],
  };
}
