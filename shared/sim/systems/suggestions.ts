/** Suggestions: made by whoever lacks the hat, over when the hat does it, puts it aside, or they have become stale. */
import { DAY_TICKS } from '../calendar.ts';
import type { Who } from '../commands/command.ts';
import type { Hat } from '../publicWorld.ts';
import type { RefusalKind } from '../refusals.ts';
import type { World } from '../world.ts';
import { payloadKey, type Suggestion, type SuggestionState } from '../worldSuggestions.ts';

/** Open at once: of one person, and to one team. The oldest gives way. */
export const OPEN_EACH = 2;
export const OPEN_TEAM = 6;
/** Of a team, so many that are over are remembered, so that whoever made them sees what became of them; for so long. */
const OVER_KEPT = 6;
const OVER_TICKS = DAY_TICKS / 2;
/** Nobody remembers after a day what it was for. */
const STALE_TICKS = DAY_TICKS;

/** What passes by itself: a suggestion waits for that. */
const PASSING: ReadonlySet<RefusalKind> = new Set(['alreadyWorking', 'ovenBusy']);
/** Whether a suggestion may stand although its command is refused just now. */
export const isPassing = (kind: RefusalKind): boolean => PASSING.has(kind);

/** The suggestions that wait for an answer. */
export const openSuggestions = (world: World): Suggestion[] =>
  world.suggestions?.list.filter(({ state }) => state === 'open') ?? [];

function close(world: World, suggestion: Suggestion, state: SuggestionState, by = ''): void {
  suggestion.state = state;
  suggestion.answeredBy = by;
  suggestion.answeredAt = world.tick;
}

/** Keeps a new one; the oldest of hers, or of her team's, gives way. */
export function suggest(world: World, who: Who, hat: Hat, verb: string, payload: unknown): void {
  const open = openSuggestions(world).filter(({ team }) => team === who.team);
  const hers = open.filter(({ by }) => by === who.engineer);
  const gone = hers.length >= OPEN_EACH ? hers[0] : open.length >= OPEN_TEAM ? open[0] : undefined;
  if (gone) close(world, gone, 'dropped');
  world.suggestions ??= { next: 1, list: [] };
  world.suggestions.list.push({
    id: `s${world.suggestions.next++}`,
    team: who.team,
    by: who.engineer,
    hat,
    verb,
    payload: payloadKey(payload),
    madeAt: world.tick,
    state: 'open',
    answeredBy: '',
    answeredAt: -1,
  });
}

/** Somebody did what was suggested. */
export function noteDone(world: World, who: Who, verb: string, payload: unknown): void {
  if (!world.suggestions || who.kind !== 'human') return;
  const key = payloadKey(payload);
  for (const one of openSuggestions(world))
    if (one.team === who.team && one.verb === verb && one.payload === key)
      close(world, one, 'taken', who.engineer);
}

/** The hat, or whoever made it, does not want it any more. */
export function putAside(world: World, who: Who, id: string): void {
  const one = openSuggestions(world).find((suggestion) => suggestion.id === id);
  if (one) close(world, one, 'dismissed', who.engineer);
}

/**
 * Drops what has become old or cannot be done any more, and forgets what has been over for long.
 * @param refused why the command would be refused now if the hat gave it, null when it would not
 */
export function tidySuggestions(world: World, refused: (one: Suggestion) => RefusalKind | null): void {
  if (!world.suggestions) return;
  for (const one of openSuggestions(world)) {
    const kind = refused(one);
    const stale = world.tick - one.madeAt > STALE_TICKS;
    if (stale || (kind !== null && !isPassing(kind))) close(world, one, 'dropped');
  }
  const kept = new Map<string, number>();
  world.suggestions.list = world.suggestions.list
    .reverse()
    .filter(({ state, team, answeredAt }) => {
      if (state === 'open') return true;
      const before = kept.get(team) ?? 0;
      kept.set(team, before + 1);
      return before < OVER_KEPT && world.tick - answeredAt <= OVER_TICKS;
    })
    .reverse();
}
