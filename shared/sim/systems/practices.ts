/** Practices and extractions: hours on the Delivery, Quality, Operate, Learn and Architecture lanes add up. Runs every office hour. */
import { DECAY_POINTS_PER_WEEK, EXTRACTION_POINTS } from '../balance.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { LANES, type Lane } from '../publicWorld.ts';
import { practiceLevel, type World } from '../world.ts';

/** The practice a lane builds now: what was chosen, else the first that may rise. */
export function focusOf(world: World, lane: Lane): string {
  const chosen = world.focus[lane];
  if (chosen !== undefined && mayRise(world, chosen)) return chosen;
  return (
    world.content.practices.find((practice) => practice.lane === lane && mayRise(world, practice.id))?.id ??
    ''
  );
}

/** Below level 3, not pinned, and everything it needs is in place. */
export const mayRise = (world: World, id: string): boolean => {
  const state = world.practices[id];
  return state !== undefined && !state.pinned && state.level < 3 && missingFor(world, id) === '';
};

/** The practice that must come first, '' when nothing is missing. */
export function missingFor(world: World, id: string): string {
  const data = world.content.practices.find((practice) => practice.id === id);
  return data?.needs.find((need) => practiceLevel(world, need.practice) < need.level)?.practice ?? '';
}

/** One office hour of building up ways of working. Quality slices clean up first; half of them build a practice. */
export function practiseAnHour(tick: Tick): void {
  const { world } = tick;
  const teams = Object.values(world.teams);
  for (const lane of LANES) {
    if (lane === 'build' || lane === 'architecture') continue;
    let points = 0;
    for (const team of teams) points += team.output * team.shares[lane];
    // Four teams of eight are the measure; a smaller org has less to change, a larger one more.
    const scaled = (points * (lane === 'quality' ? 0.5 : 1) * 4) / Math.max(1, teams.length);
    if (scaled > 0) raise(tick, focusOf(world, lane), scaled);
  }
}

function raise(tick: Tick, id: string, points: number): void {
  const { world } = tick;
  const state = world.practices[id];
  const data = world.content.practices.find((practice) => practice.id === id);
  const needed = data?.points[state?.level ?? 3];
  if (!state || needed === undefined) return;
  state.points += points;
  if (state.points < needed) return;
  state.points -= needed;
  state.level += 1;
  emit(tick, 'practiceRose', { practice: id, level: state.level });
  callForAttention(world);
}

/** Once a week: a practice whose lane nobody works on decays slowly; pinned ones are held. */
export function decayPractices(tick: Tick): void {
  const { world } = tick;
  for (const data of world.content.practices) {
    const state = world.practices[data.id];
    if (!state || state.pinned) continue;
    const tended = Object.values(world.teams).some((team) => team.shares[data.lane] > 0);
    if (tended) continue;
    state.points -= DECAY_POINTS_PER_WEEK;
    if (state.points >= 0) continue;
    if (state.level === 0) {
      state.points = 0;
      continue;
    }
    state.level -= 1;
    state.points += data.points[state.level as 0 | 1 | 2];
    emit(tick, 'practiceDecayed', { practice: data.id, level: state.level });
  }
}

/** Points a module needs before it can be cut out. */
export const extractionPoints = (world: World, module: string): number =>
  EXTRACTION_POINTS[world.modules[module]?.size ?? 1] ?? 0;

/** One office hour of Architecture: the team's active extraction comes closer to its cutover. */
export function extractAnHour(tick: Tick): void {
  const { world } = tick;
  const working = Object.values(world.extractions).filter(({ active, ready }) => active && !ready);
  const parallel = new Map<string, number>();
  for (const { team } of working) parallel.set(team, (parallel.get(team) ?? 0) + 1);
  for (const extraction of working) {
    const team = world.teams[extraction.team];
    if (!team) continue;
    extraction.points += (team.output * team.shares.architecture) / (parallel.get(team.id) ?? 1);
    if (extraction.points < extractionPoints(world, extraction.module)) continue;
    extraction.ready = true;
    emit(tick, 'extractionReady', { module: extraction.module, team: extraction.team });
    callForAttention(world);
  }
}
