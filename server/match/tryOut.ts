/** Whether a scenario from outside gets through its first day at all, before a session is made of it. */
import type { Authored } from '../../shared/content/authoredTypes.ts';
import { content } from '../../shared/content/index.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';

/** '' where it does, else what went wrong. */
export function tryOut(own: Authored): string {
  const setup = { seed: 'a day', scenario: own.scenario.id, quarters: 1, liveDays: 5, own };
  try {
    playHeadless({ setup, content, bots: 'careful', until: DAY_TICKS });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : String(error);
  }
}
