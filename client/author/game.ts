/** One game of a draft, played by bots: the same engine, the same setup as a session of it would have. */
import type { Authored } from '../../shared/content/authoredTypes.ts';
import { INJECTS } from '../../shared/content/injects.ts';
import { closedAtFirst, presets } from '../../shared/content/presets.ts';
import type { Content, ScenarioData } from '../../shared/content/types.ts';
import type { BotId } from '../../shared/sim/bots/driver.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
import { goalResults, isWon, score } from '../../shared/sim/goals/score.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import type { BotGame } from './messages.ts';

/** What a session of this file in its usual length is made of, with the luck of this number. */
export function setupOf(file: Authored, seed: number): WorldSetup {
  const { scenario, length, closed } = file;
  const preset = scenario.presets[0] ?? 'taster';
  const { quarters, liveDays } = length ?? presets[preset];
  const { proof } = presets[preset];
  const shut = closed ?? closedAtFirst(preset, scenario.id);
  return {
    seed: `author-${seed}`,
    scenario: scenario.id,
    quarters,
    ...(proof > 0 ? { proof } : {}),
    liveDays,
    ...(shut.length > 0 ? { closed: [...shut] } : {}),
    own: { ...file, scenario: withPlan(file) },
  };
}

/** No conductor puts the plan on a game of bots: here it comes by itself, as twists at the same hours. */
function withPlan({ scenario, plan = [] }: Authored): ScenarioData {
  const planned = plan.flatMap(({ quarter, week, day, hour, inject }, i) => {
    const found = INJECTS.find(({ id }) => id === inject);
    if (!found) return [];
    const { atDay: _, ...condition } = found.condition;
    return [
      { id: `planned-${i}`, condition, day: (quarter - 1) * 91 + (week - 1) * 7 + day - 1, hour },
    ] as ScenarioData['twists'];
  });
  return { ...scenario, twists: [...scenario.twists, ...planned] };
}

/** Plays it to its end. */
export function playDraft(
  file: Authored,
  bot: BotId,
  seed: number,
  content: Content,
  now: () => number,
): BotGame {
  const begun = now();
  const setup = setupOf(file, seed);
  const { world, facts } = playHeadless({ setup, content, bots: bot });
  const results = goalResults(file.scenario.goals, facts, setup.quarters + (setup.proof ?? 0));
  return {
    bot,
    seed,
    won: isWon(results),
    score: score(results),
    goals: results.map(({ id, value, met }) => ({ id, value, met })),
    cash: world.cash,
    trust: world.trust,
    ms: now() - begun,
  };
}

/** '' where a draft gets through its first day, else what went wrong. */
export function tryDraft(file: Authored, content: Content): string {
  try {
    playHeadless({ setup: setupOf(file, 1), content, bots: 'careful', until: DAY_TICKS });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
