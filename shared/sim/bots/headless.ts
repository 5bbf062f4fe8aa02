/**
 * Plays a whole game without people and without a clock: bots decide whenever there is something new, deadlines of
 * standing phases fall due at once, and every command is written down, so that the run can be replayed.
 */
import type { Content } from '../../content/types.ts';
import { createWorld } from '../createWorld.ts';
import type { Fact } from '../facts.ts';
import { glance } from '../glance.ts';
import { pace } from '../pace.ts';
import { project } from '../project.ts';
import { type Outcome, type Stamped, settle, step } from '../step.ts';
import type { World, WorldSetup } from '../world.ts';
import type { Bot } from './bot.ts';
import { type BotId, botCommands, timeToLead } from './driver.ts';

/** One accepted line of a journal: the command and the tick at which it was applied. */
export interface JournalEntry {
  tick: number;
  command: Stamped;
}

export interface HeadlessRun {
  world: World;
  facts: Fact[];
  journal: JournalEntry[];
  /** The value of `world.attention` that the bots have answered; -1 when they were never asked. */
  answered?: number;
}

export interface HeadlessOptions {
  setup: WorldSetup;
  content: Content;
  /** One bot for everybody, or one for each engineer (who is left out is not played). */
  bots: BotId | Bot | Record<string, BotId>;
  /** Stops when this tick is reached, or when the game is over. */
  until?: number;
  /** Asked once a tick; false stops the run. */
  goOn?: (world: World) => boolean;
  /** Called for every outcome, for tests that count refusals. */
  onOutcome?: (outcome: Outcome, command: Stamped) => void;
}

/** Bots that answer each other at one tick more often than this are going in circles. */
const ROUNDS_PER_TICK = 60;

/** Plays on from where the run stands. Mutates and returns it. */
export function playOn(run: HeadlessRun, options: Omit<HeadlessOptions, 'setup' | 'content'>): HeadlessRun {
  const { world, facts, journal } = run;
  const { seed } = world.setup;
  const until = options.until ?? Number.POSITIVE_INFINITY;
  const { bots } = options;
  const cast = typeof bots === 'string' || isBot(bots) ? everybody(world, bots) : bots;
  let rounds = 0;
  let lastTick = -1;
  const submit = (commands: Stamped[]): void => {
    for (const command of commands) journal.push({ tick: world.tick, command });
    const result = settle(world, commands);
    for (const fact of result.facts) facts.push(fact);
    if (options.onOutcome) {
      for (const [i, outcome] of result.outcomes.entries())
        options.onOutcome(outcome, commands[i] as Stamped);
    }
  };
  while (world.phase !== 'over' && world.tick < until) {
    if (world.tick !== lastTick && options.goOn?.(world) === false) break;
    rounds = world.tick === lastTick ? rounds + 1 : 0;
    lastTick = world.tick;
    if (rounds > ROUNDS_PER_TICK) throw new Error(`the clock stands at tick ${world.tick} (${world.phase})`);
    if (world.attention !== run.answered) {
      run.answered = world.attention;
      const commands = botCommands(timeToLead(world) ? project(world) : glance(world), cast, seed);
      if (commands.length > 0) {
        submit(commands);
        continue;
      }
    }
    const now = pace(world);
    if (now.deadline) {
      const { verb, payload } = now.deadline.command;
      submit([{ id: `due-${world.tick}-${rounds}`, actor: { kind: 'system' }, verb, payload }]);
    } else if (now.ticksPerSecond === 0) {
      throw new Error(`the clock stands at tick ${world.tick} (${now.why}) and nothing is due`);
    } else {
      for (const fact of step(world, []).facts) facts.push(fact);
    }
  }
  return run;
}

/** Plays a game from its beginning. */
export function playHeadless(options: HeadlessOptions): HeadlessRun {
  const world = createWorld(options.setup, options.content);
  return playOn({ world, facts: [], journal: [] }, options);
}

/**
 * Plays a journal again: step to each command's tick, apply it, and at the end step to `to`. Commands after `to` are
 * left out.
 */
export function replayJournal(
  setup: WorldSetup,
  content: Content,
  journal: readonly JournalEntry[],
  to: number,
): { world: World; facts: Fact[] } {
  const world = createWorld(setup, content);
  const facts: Fact[] = [];
  const stepTo = (tick: number): void => {
    while (world.tick < tick && world.phase !== 'over')
      for (const fact of step(world, []).facts) facts.push(fact);
  };
  for (const { tick, command } of journal) {
    if (tick > to) break;
    stepTo(tick);
    for (const fact of settle(world, [command]).facts) facts.push(fact);
  }
  stepTo(to);
  return { world, facts };
}

const isBot = (bots: Bot | Record<string, BotId>): bots is Bot => typeof bots.lead === 'function';

function everybody(world: World, bot: BotId | Bot): Record<string, BotId | Bot> {
  const cast: Record<string, BotId | Bot> = {};
  for (const id of Object.keys(world.engineers)) cast[id] = bot;
  return cast;
}
