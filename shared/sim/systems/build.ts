/** Build: an hour of a team's work goes into repairs first, then side by side into the changes it has begun. */
import { FOUND_DAYS, FOUND_ORDINAL, FOUND_PER_BUILDER } from '../balance/flow.ts';
import { DAY_TICKS, HOUR_TICKS } from '../calendar.ts';
import type { Tick } from '../emit.ts';
import { clamp01 } from '../exact.ts';
import { luck } from '../random.ts';
import type { Card, Team, WorkItem, World } from '../world.ts';
import { actAnHour, learnAnHour } from './actions.ts';
import { dealCards } from './backlog.ts';
import { mergeBranches, putOnBranch } from './branches.ts';
import { nextCard } from './cards.ts';
import { cleanUp } from './debt.ts';
import { effortOf, focusOn, noticeTests } from './effort.ts';
import { hoursOf, spend } from './people/time.ts';

/** Cards a team works on at once: its own choice, unless a policy file holds it. */
export const wipOf = (world: World, team: Team): number => world.setup.pins?.wipLimit ?? team.wip;

/** One office hour of every team's work. */
export function workAnHour(tick: Tick): void {
  const { world } = tick;
  for (const id in world.teams) {
    const team = world.teams[id];
    if (!team) continue;
    noticeTests(world, team);
    const { output } = team;
    let points = output * team.shares.build;
    const whole = points;
    points = repair(world, team, points);
    spend(world, 'unplanned', hoursOf(team, whole - points));
    spend(world, 'newWork', hoursOf(team, points));
    build(tick, team, actAnHour(tick, team, 'build', points));
    cleanUp(world, team, actAnHour(tick, team, 'quality', output * team.shares.quality));
    learnAnHour(tick, team, output * team.shares.learn);
    mergeBranches(tick, team);
  }
}

/** What went wrong comes first: conflicts and culprits, oldest first. Returns the points that are left. */
function repair(world: World, team: Team, points: number): number {
  let left = points;
  while (left > 0) {
    const item = team.work.find((one) => one.kind !== 'new');
    if (!item) return left;
    const spent = Math.min(left, item.need - item.done);
    item.done += spent;
    left -= spent;
    if (item.done >= item.need) finish(world, team, item, 1 - left / points);
  }
  return 0;
}

/** New work: the begun changes share the hour evenly; who finishes begins the next. */
function build(tick: Tick, team: Team, points: number): void {
  const { world } = tick;
  fill(tick, team);
  const begun = team.work.filter((item) => item.kind === 'new');
  if (begun.length === 0) return;
  const builders = team.table.length * team.shares.build;
  const whole = points * focusOn(begun.length, builders);
  let left = whole;
  while (left > 0) {
    const open = team.work.filter((item) => item.kind === 'new');
    if (open.length === 0) return;
    let step = left / open.length;
    for (const item of open) step = Math.min(step, item.need - item.done);
    left -= step * open.length;
    for (const item of open) {
      item.done += step;
      if (item.done >= item.need - 1e-9) finish(world, team, item, 1 - left / whole);
    }
    if (left < 1e-9) return;
    fill(tick, team);
  }
}

/** @param hour how much of this office hour has passed when it is done, 0-1 */
function finish(world: World, team: Team, item: WorkItem, hour: number): void {
  team.work = team.work.filter((one) => one !== item);
  if (item.kind === 'new') {
    const card = world.cards[item.card];
    if (card) card.built += 1;
  }
  putOnBranch(world, team, item, world.tick + Math.round(HOUR_TICKS * clamp01(hour)));
}

/** Begins changes until the limit is reached: one of each card first, the picked card before the others. */
function fill(tick: Tick, team: Team): void {
  const { world } = tick;
  const limit = wipOf(world, team);
  let begun = 0;
  for (const item of team.work) if (item.kind === 'new') begun += 1;
  for (; begun < limit; begun++) {
    let card = nextCard(world, team);
    if (!card) {
      // Everything on the table has been begun: there are always more ideas.
      dealCards(tick, team);
      card = nextCard(world, team);
    }
    if (!card) return;
    begin(world, team, card);
  }
}

/** First work on a change: from now on its lead time runs. */
function begin(world: World, team: Team, card: Card): void {
  const module = card.modules[card.begun % card.modules.length] ?? '';
  team.made += 1;
  card.begun += 1;
  team.work.push({
    kind: 'new',
    card: card.id,
    module,
    ordinal: team.made,
    change: '',
    startedAt: world.tick,
    done: 0,
    need: effortOf(world, team, module, team.made),
    repair: false,
    migration: false,
  });
}

/** The first morning finds every team in the middle of its work, each somewhere else. */
export function findAtWork(world: World, team: Team): void {
  if (!world.setup.pins) openBranches(world, team);
  fill({ world, facts: [] }, team);
  for (const item of team.work)
    item.done = item.need * luck(world.setup.seed, 'work', `begun/${team.id}/${item.ordinal}`);
}

/** Finished changes come home from their branches day by day, until the first ones of the new week do. */
function openBranches(world: World, team: Team): void {
  const slices = team.table.flatMap((id) => world.engineers[id]?.lanes ?? []);
  const builders = slices.filter((lane) => lane === 'build').length / 2;
  const count = Math.round(builders * FOUND_PER_BUILDER);
  for (let nth = 0; nth < count; nth++) {
    const card = furthest(world, team);
    if (!card) return;
    const module = card.modules[card.begun % card.modules.length] ?? '';
    const share = (nth + luck(world.setup.seed, 'work', `found/${team.id}/${nth}`)) / count;
    card.begun += 1;
    card.built += 1;
    team.branch.push({
      card: card.id,
      module,
      ordinal: FOUND_ORDINAL + nth,
      change: '',
      startedAt: world.tick,
      repair: false,
      migration: false,
      untangled: false,
      mergeAt: world.tick + Math.round(share * FOUND_DAYS * DAY_TICKS),
    });
  }
}

/** The card most of which is begun already: what is on branches belongs to what waits for the train, not to new ideas. */
const furthest = (world: World, team: Team): Card | undefined =>
  Object.values(world.cards)
    .filter((card) => card.team === team.id && card.begun > 0 && card.begun < card.size)
    .sort((one, other) => other.begun - one.begun)[0];
