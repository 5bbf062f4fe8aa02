/**
 * The cards of the morning: dealt at 09:00 of a day that is played by hand, one to each hat of a team with a person; over when
 * their command is given, when somebody leaves them, when the matter is settled otherwise, or when the office closes.
 */
import {
  dayOf,
  isWorkday,
  OFFICE_CLOSES,
  OFFICE_OPENS,
  TRAIN_LEAVES,
  timeOfDay,
  weekOf,
} from '../calendar.ts';
import type { Who } from '../commands/command.ts';
import { emit, type Tick } from '../emit.ts';
import { wearers } from '../hats.ts';
import { type May, morningCard, toldAs } from '../morning/morningOf.ts';
import { project } from '../project.ts';
import { HATS, type PublicWorld } from '../publicWorld.ts';
import type { RefusalKind } from '../refusals.ts';
import type { World } from '../world.ts';
import type { Morning, MorningState, Mornings } from '../worldMorning.ts';
import { payloadKey } from '../worldSuggestions.ts';
import { isPassing } from './suggestions.ts';

/** The cards that wait for an answer. */
export const openMornings = (world: World): Morning[] =>
  world.mornings?.list.filter(({ state }) => state === 'open') ?? [];

/** Teams with a person who have not been asked today. */
function unasked(world: World): string[] {
  const today = dayOf(world.tick);
  const asked = new Set(world.mornings?.day === today ? world.mornings.list.map(({ team }) => team) : []);
  const teams = new Set<string>();
  for (const id of world.seated ?? []) {
    const engineer = world.engineers[id];
    if (engineer?.human && !asked.has(engineer.team)) teams.add(engineer.team);
  }
  return Object.keys(world.teams).filter((team) => teams.has(team));
}

/** The table of today, cleared of yesterday's; what was told is forgotten with the week. */
function today(world: World): Mornings {
  const day = dayOf(world.tick);
  const week = weekOf(world.tick);
  world.mornings ??= { next: 1, day, list: [], told: {}, week };
  const { mornings } = world;
  if (mornings.day !== day) Object.assign(mornings, { day, list: [] });
  if (mornings.week !== week) Object.assign(mornings, { week, told: {} });
  return mornings;
}

/** Deals from 09:00 on; whoever comes before the early afternoon is still asked. */
export function dealMornings(world: World, may: (view: PublicWorld, team: string) => May): void {
  const time = timeOfDay(world.tick);
  if (world.phase !== 'live' || !isWorkday(world.tick) || time < OFFICE_OPENS || time >= TRAIN_LEAVES) return;
  const teams = unasked(world);
  if (teams.length === 0) return;
  const mornings = today(world);
  const view = project(world);
  for (const team of teams) {
    const worn = wearers(view, team);
    const told = mornings.told[team] ?? [];
    mornings.told[team] = told;
    for (const hat of HATS) {
      const card = morningCard(view, { team, hat, engineer: worn[hat] }, may(view, team), told);
      if (!card) continue;
      told.push(toldAs(hat, card));
      mornings.list.push({
        id: `m${mornings.next++}`,
        team,
        hat,
        asks: card.kind,
        weight: Math.round(card.weight * 10) / 10,
        about: card.about,
        params: JSON.stringify(card.params),
        verb: card.act.verb,
        payload: payloadKey(card.act.payload),
        state: 'open',
        by: '',
        endedAt: -1,
      });
    }
  }
}

function end(tick: Tick, card: Morning, state: MorningState, by = '', because: string[] = []): void {
  card.state = state;
  card.by = by;
  card.endedAt = tick.world.tick;
  const { id, hat, team, asks, verb, payload } = card;
  emit(
    tick,
    'morningAnswered',
    { morning: id, hat, team, asks, verb, payload, answer: state, engineer: by },
    because,
  );
}

/** A command was given: the cards of the team that asked for it are answered. `since`: facts told before it. */
export function answerByDeed(tick: Tick, who: Who, verb: string, payload: unknown, since: number): void {
  if (who.kind !== 'human' || !tick.world.mornings) return;
  const key = payloadKey(payload);
  const deed = tick.facts[since]?.id ?? '';
  for (const card of openMornings(tick.world))
    if (card.team === who.team && card.verb === verb && card.payload === key)
      end(tick, card, 'done', who.engineer, [deed]);
}

/** Somebody wants it left as it is. */
export function leaveMorning(tick: Tick, who: Who, id: string): void {
  const card = openMornings(tick.world).find((one) => one.id === id);
  if (card) end(tick, card, 'left', who.engineer);
}

/** Takes away what was settled otherwise. `refused`: why the command would be refused now, null when it would not. */
export function tidyMornings(tick: Tick, refused: (card: Morning) => RefusalKind | null): void {
  for (const card of openMornings(tick.world)) {
    const kind = refused(card);
    if (kind !== null && !isPassing(kind)) end(tick, card, 'moot');
  }
}

/** The office closes: what nobody chose stays as it was. */
export function passMornings(tick: Tick): void {
  if (timeOfDay(tick.world.tick) !== OFFICE_CLOSES - 1) return;
  for (const card of openMornings(tick.world)) end(tick, card, 'passed');
}
