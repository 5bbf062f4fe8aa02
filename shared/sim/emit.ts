/** Writing down what happened: the one way a fact comes to be. */
import { LOG_LENGTH } from './balance/time.ts';
import type { Fact, FactFields, FactKind } from './facts.ts';
import { rememberForGoals } from './goals/remember.ts';
import { rememberForNews } from './news.ts';
import type { World } from './world.ts';

/** What every system gets: the world it may change and the facts of this tick. */
export interface Tick {
  world: World;
  facts: Fact[];
}

/** Kinds too frequent for the log people read. */
const QUIET: ReadonlySet<FactKind> = new Set([
  'changeMerged',
  'defectEscaped',
  'driftHit',
  'dayClosed',
  'weekClosed',
  'trainAnswered',
  'slicesAssigned',
  'voteCast',
  'morningAnswered',
  'followUpDone',
  'movePlanned',
  'autoscaled',
  'serversArrived',
]);

/** Records a fact and returns its id. `because` names the facts that led to it. */
export function emit<K extends FactKind>(
  { world, facts }: Tick,
  kind: K,
  fields: FactFields[K],
  because: string[] = [],
): string {
  const id = `f${world.next.fact}`;
  world.next.fact += 1;
  const fact = {
    id,
    tick: world.tick,
    because: because.filter((cause) => cause !== ''),
    kind,
    ...fields,
  } as unknown as Fact;
  facts.push(fact);
  rememberForGoals(world, fact);
  rememberForNews(world, fact);
  // A latent fault is nobody's news until it shows.
  const latent =
    (fact.kind === 'conditionBegan' && (fact.what === 'fault' || fact.what === 'flaw')) ||
    (fact.kind === 'injected' && fact.what === 'flaw');
  if (!QUIET.has(kind) && !latent) {
    world.log.push(fact);
    if (world.log.length > LOG_LENGTH) world.log.shift();
  }
  return id;
}

/** Somebody has something new to decide: bots are asked, screens look again. */
export const callForAttention = (world: World): void => {
  world.attention += 1;
};
