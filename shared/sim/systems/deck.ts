/** The deck: which card a team is dealt next. Cards follow the modules: who owns a module gets its ideas, requests and upkeep. */
import type { CardData, DeckCard, ScenarioData } from '../../content/types.ts';
import { REQUEST_DAYS, UPKEEP_DAYS } from '../balance/backlog.ts';
import { DAY_TICKS } from '../calendar.ts';
import { luckBetween, luckInt } from '../random.ts';
import type { Team, World } from '../world.ts';
import { pressuresOf } from './conditions.ts';

/** What comes to every table in turn: most is wanted by the product, some by others, a little keeps the house standing. */
const TURN = ['feature', 'experiment', 'feature', 'request', 'feature', 'upkeep', 'experiment'] as const;

/** What is known of the next card. */
export interface Dealt extends CardData {
  /** Tick by which it is wanted, -1. */
  due: number;
}

const byModule = new WeakMap<ScenarioData, Map<string, CardData[]>>();

/** The scenario's own cards by their first module; content never changes, so they are sorted once. */
function cardsOf(scenario: ScenarioData): Map<string, CardData[]> {
  let sorted = byModule.get(scenario);
  if (sorted) return sorted;
  sorted = new Map();
  for (const list of Object.values(scenario.cards)) {
    for (const card of list) {
      const home = card.modules[0] ?? '';
      sorted.set(home, [...(sorted.get(home) ?? []), card]);
    }
  }
  byModule.set(scenario, sorted);
  return sorted;
}

/**
 * The card that comes to a team as its `ordinal`-th. Authored cards of its modules come first, the common deck after them; the
 * same title is not on one table twice.
 * @param taken titles on its table
 */
export function nextDealt(
  world: World,
  team: Team,
  ordinal: number,
  taken: ReadonlySet<string>,
): Dealt | null {
  const scenario = world.content.scenarios[world.setup.scenario];
  const home = team.modules.length > 0 ? team.modules : Object.keys(world.modules);
  const kind = TURN[ordinal % TURN.length] ?? 'feature';
  const authored = scenario ? home.flatMap((id) => cardsOf(scenario).get(id) ?? []) : [];
  const own = authored.filter((card) => card.kind === kind);
  const common = world.content.deck.filter((card) => card.kind === kind);
  const { seed } = world.setup;
  const name = `${team.id}/${ordinal}`;
  const count = own.length + common.length;
  const first = timesBefore(kind, ordinal);
  for (let i = 0; i < count; i++) {
    const at = (first + i) % count;
    const card: CardData | DeckCard | undefined = at < own.length ? own[at] : common[at - own.length];
    if (!card || taken.has(card.title)) continue;
    const wanted =
      'modules' in card ? card.modules : [home[luckInt(seed, 'market', `home/${name}`, home.length)] ?? ''];
    const modules = wanted.filter((id) => world.modules[id]);
    // An idea that comes again is worth something else by then.
    const again =
      first + i < count && at < own.length ? 1 : luckBetween(seed, 'market', `hope/${name}`, 0.6, 1.3);
    return {
      title: card.title,
      kind: card.kind,
      size: card.size,
      modules: modules.length > 0 ? modules : [home[0] ?? ''],
      hope: Math.round(card.hope * again),
      due: dueOf(world, kind, name),
    };
  }
  return null;
}

/** How often a kind came up before the `ordinal`-th card. */
function timesBefore(kind: string, ordinal: number): number {
  const perTurn = TURN.filter((one) => one === kind).length;
  const inTurn = TURN.slice(0, ordinal % TURN.length).filter((one) => one === kind).length;
  return Math.floor(ordinal / TURN.length) * perTurn + inTurn;
}

function dueOf(world: World, kind: CardData['kind'], name: string): number {
  if (kind !== 'request' && kind !== 'upkeep') return -1;
  const [least, most] = kind === 'request' ? REQUEST_DAYS : UPKEEP_DAYS;
  const days = luckBetween(world.setup.seed, 'market', `due/${name}`, least, most);
  // Impatient stakeholders set earlier dates; an end of life waits for nobody and is hurried by nobody.
  const push = kind === 'request' ? Math.max(0.5, pressuresOf(world)?.stakeholders ?? 1) : 1;
  return world.tick + Math.round(days / push) * DAY_TICKS;
}

/** The archetype that neglected upkeep leaves behind. */
export const neglectOf = (world: World, title: string): string =>
  world.content.deck.find((card) => card.title === title)?.neglect ?? 'slowLeak';
