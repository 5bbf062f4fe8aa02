/** What is learned: an action that is done makes its kind rarer, one that is only written lets it return harder. */
import { ACTION_DAYS, ACTION_FORGOTTEN_DAYS, LESSON_SPREADS } from '../balance/faults.ts';
import { DAY_TICKS } from '../calendar.ts';
import { emit, type Tick } from '../emit.ts';
import { luck } from '../random.ts';
import { type Incident, practiceLevel, type World } from '../world.ts';
import { luckOf } from '../worldIncident.ts';
import { archetypeOf } from './faults.ts';

/** An action about a kind is done: it comes less often from now on, and so do its kin where reviews look for what they share. */
export function learn(world: World, archetype: string): void {
  const kind = archetypeOf(world, archetype);
  const spreads = LESSON_SPREADS[practiceLevel(world, 'postmortems') as 0 | 1 | 2 | 3];
  for (const { id, family } of world.content.archetypes) {
    const learned = id === archetype ? 1 : family === kind?.family ? spreads : 0;
    if (learned > 0) world.lessons[id] = (world.lessons[id] ?? 0) + learned;
  }
  world.undone[archetype] = Math.max(0, (world.undone[archetype] ?? 0) - 1);
}

/** An action about a kind was written down. */
export function promise(world: World, archetype: string): void {
  world.undone[archetype] = (world.undone[archetype] ?? 0) + 1;
}

/** Writes down an action whose fate a policy file holds: so many are done, the others never. */
export function holdAction(
  world: World,
  incident: Incident,
  action: string,
  team: string,
  fact: string,
): void {
  const { archetype } = incident;
  const name = `action/${luckOf(incident)}/${action}`;
  const done = luck(world.setup.seed, 'work', name) < (world.setup.pins?.postmortemActions ?? 0);
  const id = `h-${incident.id}-${action}`;
  world.ops.actions[id] = {
    id,
    action,
    archetype,
    incident: incident.id,
    team,
    writtenAt: world.tick,
    doneAt: done ? world.tick + ACTION_DAYS * DAY_TICKS : -1,
    fact,
  };
}

/** Every evening: held actions come to their end. */
export function finishHeldActions(tick: Tick): void {
  const { world } = tick;
  for (const id in world.ops.actions) {
    const entry = world.ops.actions[id];
    if (!entry) continue;
    const done = entry.doneAt >= 0 && world.tick >= entry.doneAt;
    if (!done && world.tick - entry.writtenAt <= ACTION_FORGOTTEN_DAYS * DAY_TICKS) continue;
    delete world.ops.actions[id];
    if (!done) continue;
    learn(world, entry.archetype);
    emit(tick, 'actionDone', { card: id, archetype: entry.archetype, team: entry.team }, [entry.fact]);
  }
}
