/** Questions about what is over: beside a bot with the same luck, and without single decisions. Workers play for the answers. */
import { benchmarkOf } from '../match/benchmark.ts';
import { decisiveOf, isWeighable } from '../match/decisive.ts';
import { check, isRefusal, refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';

export const looksBack = {
  async benchmark(raw: unknown, { match, seat, rate }: HandlerContext): Promise<object> {
    const message = check('benchmark', raw);
    if (isRefusal(message)) return message;
    if (!rate.take(seat.id)) return refused('benchmark', 'tooFrequent');
    // In the middle of a week it would tell what is still to come.
    if (!match || !['review', 'plan', 'over'].includes(match.view.phase))
      return refused('benchmark', 'notYet');
    return benchmarkOf(match);
  },

  async shade(raw: unknown, { match, seat, rate, shades }: HandlerContext): Promise<object> {
    const message = check('shade', raw);
    if (isRefusal(message)) return message;
    if (!rate.take(seat.id)) return refused('shade', 'tooFrequent');
    return match ? shades.answer(match, message.of) : refused('shade', 'notYet');
  },

  async decisive(raw: unknown, { match, seat, rate }: HandlerContext): Promise<object> {
    const message = check('decisive', raw);
    if (isRefusal(message)) return message;
    if (!rate.take(seat.id)) return refused('decisive', 'tooFrequent');
    if (!match || !isWeighable(match, message.quarter)) return refused('decisive', 'notYet');
    return decisiveOf(match, message.quarter);
  },
};
