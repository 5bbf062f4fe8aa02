/** Why? What led to a fact, or what moved a number, read from the match as far as it may be seen. */
import { answerWhy, type WhyQuestion, type WhyRow } from '../../shared/sim/asked.ts';
import type { Match } from './Match.ts';

/** The chain of causes in order, newest last as `answerWhy` tells it. */
export const whyOf = (match: Match, question: WhyQuestion): WhyRow[] =>
  answerWhy(match.world, match.facts, question);
