/** Practices: hours on the Delivery, Quality, Operate, Learn and Architecture lanes add up. Runs every office hour. */

import type { PracticeData } from '../../content/types.ts';
import { DECAY_POINTS_PER_WEEK, EXPERT_LOSS, QUALITY_BUILDS } from '../balance/practices.ts';
import { dayOf } from '../calendar.ts';
import { decided, noteDecision } from '../causes.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { LANES, type Lane } from '../publicWorld.ts';
import { luck } from '../random.ts';
import { type Engineer, heldLevel, type Skill, type Team, type World } from '../world.ts';
import { actionsShare } from './cards.ts';
import { contractsOf, workOnContract } from './interfaces.ts';

/** Lane points a holder needs from a level to the next, 0 at the top. Team practices are smaller steps than the org's. */
export function pointsToRise(world: World, id: string, level: number): number {
  const data = dataOf(world, id);
  return data?.points[level] ?? 0;
}

/** Practices of the content that was asked for last, by id: they are looked up every hour for every lane. */
let known: { practices: readonly PracticeData[]; byId: Map<string, PracticeData> } | undefined;

function dataOf({ content: { practices } }: World, id: string): PracticeData | undefined {
  if (known?.practices !== practices)
    known = { practices, byId: new Map(practices.map((practice) => [practice.id, practice])) };
  return known.byId.get(id);
}

/** The practice that must come first, '' when nothing is missing. `at` is a team; left out, the weakest one counts. */
export function missingFor(world: World, id: string, at = ''): string {
  for (const need of dataOf(world, id)?.needs ?? [])
    if (heldLevel(world, need.practice, at) < need.level) return need.practice;
  return '';
}

/** Whether a lane of a team builds a practice up now: one is chosen, can be had and is not at its top. */
export function isRising(world: World, team: Team, lane: Lane): boolean {
  const id = team.focus[lane];
  const practice = id === undefined ? undefined : world.practices[id];
  if (id === undefined || !practice || practice.pinned) return false;
  const skill = practice.held[practice.scope === 'org' ? '' : team.id];
  return skill !== undefined && skill.level < 3 && missingFor(world, id, team.id) === '';
}

/** Share of a lane that builds the chosen practice: Quality cleans up first, Learn has actions to do, Architecture contracts. */
function shareOf(world: World, team: Team, lane: Lane): number {
  if (lane === 'quality') return QUALITY_BUILDS;
  if (lane === 'learn') return 1 - actionsShare(world, team);
  return lane === 'architecture' ? 1 / architectureWork(world, team) : 1;
}

/** One office hour of building up ways of working: each team's lane builds what the team chose, or keeps what there is. */
export function practiseAnHour(tick: Tick): void {
  const { world } = tick;
  const teams = Object.keys(world.teams).length;
  for (const team of Object.values(world.teams)) {
    for (const lane of LANES) {
      const id = team.focus[lane];
      const points = team.output * team.shares[lane];
      if (id === undefined || points <= 0) continue;
      // What the org holds as one, all teams learn.
      const share = shareOf(world, team, lane);
      const holder = world.practices[id]?.scope === 'org' ? '' : team.id;
      raise(tick, id, holder, team.id, (points * share) / (holder === '' ? teams : 1));
    }
  }
}

function raise(tick: Tick, id: string, holder: string, team: string, points: number): void {
  const { world } = tick;
  const practice = world.practices[id];
  const skill = practice?.held[holder];
  if (!practice || !skill || practice.pinned || skill.level >= 3 || missingFor(world, id, team) !== '')
    return;
  const needed = pointsToRise(world, id, skill.level);
  skill.points += points;
  if (skill.points < needed) return;
  skill.points -= needed;
  skill.level += 1;
  const fields = { practice: id, level: skill.level, team: holder };
  const because = decided(world, `focus/${team}/${id}`, `lanes/${team}`);
  noteDecision(world, `practice/${id}/${holder}`, emit(tick, 'practiceRose', fields, because));
  callForAttention(world);
}

/** Once a week: what nobody has slices on its lane for decays slowly; pinned practices are held. */
export function decayPractices(tick: Tick): void {
  const { world } = tick;
  for (const data of world.content.practices) {
    const practice = world.practices[data.id];
    if (!practice || practice.pinned) continue;
    for (const holder in practice.held) {
      const keepers = holder === '' ? Object.values(world.teams) : [world.teams[holder]];
      if (!keepers.some((team) => (team?.shares[data.lane] ?? 0) > 0)) decay(tick, data, holder);
    }
  }
}

function decay(tick: Tick, data: PracticeData, holder: string): void {
  const { world } = tick;
  const skill = world.practices[data.id]?.held[holder];
  if (!skill) return;
  skill.points -= DECAY_POINTS_PER_WEEK;
  if (skill.points >= 0) return;
  if (skill.level === 0) {
    skill.points = 0;
    return;
  }
  // Nobody leans on the lane: whoever moved the slices last decided that.
  const teams = holder === '' ? Object.keys(world.teams) : [holder];
  const because = decided(world, ...teams.map((team) => `lanes/${team}`));
  fall(tick, data, skill, holder, because);
  skill.points += data.points[skill.level] ?? 0;
}

function fall(tick: Tick, data: PracticeData, skill: Skill, holder: string, because: string[]): void {
  skill.level -= 1;
  const fields = { practice: data.id, level: skill.level, team: holder };
  noteDecision(tick.world, `practice/${data.id}/${holder}`, emit(tick, 'practiceDecayed', fields, because));
}

/**
 * An expert has left: what only she kept going on her lanes may fall back a level. Practices of the org outlive anybody.
 * @param person still one of the team's table or already gone; her lanes are those of her last day
 * @param because the fact of her leaving
 */
export function loseExpert(
  tick: Tick,
  person: Pick<Engineer, 'id' | 'team' | 'lanes'>,
  because: string,
): void {
  const { world } = tick;
  const colleagues = (world.teams[person.team]?.table ?? [])
    .map((id) => world.engineers[id])
    .filter((one): one is Engineer => one !== undefined && one.id !== person.id);
  for (const data of world.content.practices) {
    const practice = world.practices[data.id];
    const skill = practice?.held[person.team];
    if (!practice || !skill || practice.pinned || skill.level === 0 || !person.lanes.includes(data.lane))
      continue;
    const others = colleagues.filter(({ lanes }) => lanes.includes(data.lane)).length;
    const name = `forget/${data.id}/${person.id}/day-${dayOf(world.tick)}`;
    if (luck(world.setup.seed, 'people', name) >= EXPERT_LOSS / (1 + others)) continue;
    fall(tick, data, skill, person.team, [because]);
    skill.points = 0;
  }
}

/** What a team's Architecture slices are divided among: extractions, contracts, and the practice it builds up; at least 1. */
export function architectureWork(world: World, team: Team): number {
  let works = team.focus.architecture === undefined ? 0 : 1;
  // An extraction belongs to whoever owns its module.
  for (const id of team.modules) {
    const extraction = world.extractions[id];
    if (extraction?.team === team.id && extraction.active && !extraction.ready) works += 1;
  }
  return Math.max(1, works + contractsOf(world, team.id).length);
}

/** One office hour of Architecture: contracts between units come closer to being signed. */
export function agreeAnHour(tick: Tick): void {
  const { world } = tick;
  if (!world.calls.some((call) => call.contract === 'building')) return;
  for (const team of Object.values(world.teams)) {
    const works = contractsOf(world, team.id);
    if (works.length === 0) continue;
    const points = (team.output * team.shares.architecture) / architectureWork(world, team);
    for (const call of works) workOnContract(tick, call, team.id, points);
  }
}
