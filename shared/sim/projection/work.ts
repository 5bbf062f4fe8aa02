/** The tables of the work: cards, changes, deploys, extractions, practices, policies. */
import type { PracticeData } from '../../content/types.ts';
import { clamp01 } from '../exact.ts';
import { closedIn, policyClosed, practiceClosed } from '../levers.ts';
import type { Lane } from '../publicWorld.ts';
import { skillKey } from '../skillKey.ts';
import { firstCard } from '../systems/cards.ts';
import { isLate } from '../systems/dueDates.ts';
import { extractionPoints } from '../systems/extraction.ts';
import { isStale } from '../systems/flags.ts';
import { missingFor, pointsToRise } from '../systems/practices.ts';
import { listOf } from '../tables.ts';
import type { Card, Skill, World } from '../world.ts';
import { listed, type Row } from './listed.ts';
import { round } from './round.ts';

function cardState(card: Card): Row<'cards'>['state'] {
  if (card.done) return 'done';
  if (card.begun >= card.size) return 'shipping';
  return card.begun > 0 ? 'building' : 'backlog';
}

function votesOf(votes: Record<string, string>): string {
  let text = '';
  for (const team in votes) text += `${text === '' ? '' : ' '}${team}:${votes[team]}`;
  return text;
}

export function cards(world: World, only?: string): Row<'cards'>[] {
  const rows: Row<'cards'>[] = [];
  const teams = listed(world.teams, only === undefined ? only : (world.cards[only]?.team ?? ''));
  const first = new Set(teams.map((team) => firstCard(world, team)?.id));
  let order = 0;
  for (const card of listed(world.cards, only, listOf)) {
    const { id, team, kind, title, modules, size, merged, live, hope, due, flagged, share, known, worth } =
      card;
    rows.push({
      id,
      team,
      order: order++,
      kind,
      title,
      modules: modules.join(' '),
      size,
      merged,
      live,
      hope: kind === 'upkeep' || kind === 'action' ? -1 : hope,
      due,
      late: isLate(world, card),
      stale: isStale(world, card),
      flagged,
      share,
      state: cardState(card),
      first: first.has(id),
      worth: known ? worth : 0,
      known,
    });
  }
  return rows;
}

export function changes(world: World, only?: string): Row<'changes'>[] {
  const rows: Row<'changes'>[] = [];
  let order = 0;
  for (const change of listed(world.changes, only)) {
    const { id, team, card, module, unit, state, deploy, migration, repair, mergedAt } = change;
    if (state === 'live') continue;
    rows.push({
      id,
      order: order++,
      team,
      card,
      module,
      unit,
      state,
      deploy,
      flagged: world.cards[card]?.flagged ?? false,
      migration,
      repair,
      mergedAt,
    });
  }
  return rows;
}

export function deploys(world: World, only?: string): Row<'deploys'>[] {
  const rows: Row<'deploys'>[] = [];
  for (const deploy of listed(world.deploys, only)) {
    const {
      id,
      number,
      unit,
      state,
      strategy,
      changes,
      startedAt,
      stageAt,
      stageEnds,
      liveAt,
      share,
      failed,
    } = deploy;
    const teams = new Set(changes.map((change) => world.changes[change]?.team)).size;
    rows.push({
      id,
      number,
      unit,
      state,
      strategy,
      changes: changes.length,
      teams,
      startedAt,
      stageAt,
      stageEnds,
      liveAt,
      share,
      failed,
      gate: state === 'gates' ? (deploy.gates.find((stop) => stop.ends > world.tick)?.gate ?? '') : '',
      hotfix: deploy.hotfix !== '',
    });
  }
  return rows;
}

export function extractions(world: World, only?: string): Row<'extractions'>[] {
  const rows: Row<'extractions'>[] = [];
  for (const { module, team, points, active, ready, back } of listed(world.extractions, only)) {
    const needed = extractionPoints(world, module);
    const state = world.teams[team];
    const perDay = (state?.output ?? 0) * (state?.shares.architecture ?? 0) * 9;
    rows.push({
      id: module,
      team,
      active,
      progress: ready ? 1 : Math.min(1, round(points / Math.max(1, needed), 1000)),
      ready,
      back,
      daysLeft: ready ? 0 : active && perDay > 0 ? Math.ceil((needed - points) / perDay) : -1,
    });
  }
  return rows;
}

const scenarioOf = (world: World) => world.content.scenarios[world.setup.scenario];

export function practices(world: World, only?: string): Row<'practices'>[] {
  const rows: Row<'practices'>[] = [];
  if (only !== undefined) {
    const data = world.content.practices.find(({ id }) => id === only);
    if (data) rows.push(lazyPractice(world, data));
    return rows;
  }
  const focused = focusedBy(world);
  let order = 0;
  for (const data of world.content.practices) rows.push(practiceRow(world, data, order++, focused));
  return rows;
}

/** The practices some team builds up now. */
function focusedBy(world: World): Set<string | undefined> {
  const focused = new Set<string | undefined>();
  for (const id in world.teams) {
    const focus = world.teams[id]?.focus;
    for (const lane in focus) focused.add(focus[lane as Lane]);
  }
  return focused;
}

const requirements = new WeakMap<PracticeData, string>();

/** What a practice needs, as `practice:level`; content never changes, so it is written once. */
function requiresOf(data: PracticeData): string {
  let known = requirements.get(data);
  if (known === undefined) {
    known = data.needs.map((need) => `${need.practice}:${need.level}`).join(' ');
    requirements.set(data, known);
  }
  return known;
}

const isOpen = (world: World, { id }: PracticeData): boolean =>
  !practiceClosed(closedIn(world), id) && (scenarioOf(world)?.unlocked?.practices?.includes(id) ?? true);

function practiceRow(
  world: World,
  data: PracticeData,
  order: number,
  focused: ReadonlySet<string | undefined>,
): Row<'practices'> {
  const { id, lane, scope, from } = data;
  const { level, points } = weakest(world, id);
  const open = isOpen(world, data);
  const begun = level > 0 || points > 0 || focused.has(id);
  const found = points === 0 && !focused.has(id) && practiceClosed(closedIn(world), id);
  return {
    id,
    order,
    lane,
    scope,
    level,
    progress: progressOf(world, id, { level, points }),
    focus: focused.has(id),
    needs: missingFor(world, id),
    requires: requiresOf(data),
    open,
    // What somebody has begun is never hidden; what was found like that is, where its lever is closed.
    shown: (open && from <= world.setup.quarters) || (begun && !found),
  };
}

/** One practice for a glance: what looks at every team of the org is worked out when it is read; most refusals never ask. */
function lazyPractice(world: World, data: PracticeData): Row<'practices'> {
  let made: Row<'practices'> | undefined;
  const row = () => {
    made ??= practiceRow(world, data, 0, focusedBy(world));
    return made;
  };
  return {
    id: data.id,
    order: 0,
    lane: data.lane,
    scope: data.scope,
    get level() {
      return weakest(world, data.id).level;
    },
    get progress() {
      return row().progress;
    },
    get focus() {
      return row().focus;
    },
    get needs() {
      return row().needs;
    },
    requires: requiresOf(data),
    open: isOpen(world, data),
    get shown() {
      return row().shown;
    },
  };
}

export function skills(world: World, only?: string): Row<'skills'>[] {
  const rows: Row<'skills'>[] = [];
  const [practice, holder] = only?.split('/') ?? [];
  for (const { id, scope, held } of listed(world.practices, practice, listOf)) {
    if (scope === 'org') continue;
    for (const team of holder === undefined ? Object.keys(held) : [holder]) {
      const skill = held[team];
      if (!skill || (skill.level === 0 && skill.points <= 0)) continue;
      const key = skillKey(id, team);
      rows.push({ id: key, practice: id, team, level: skill.level, progress: progressOf(world, id, skill) });
    }
  }
  return rows;
}

function weakest(world: World, id: string): Skill {
  let least: Skill | undefined;
  const held = world.practices[id]?.held;
  for (const holder in held) {
    const skill = held[holder];
    if (!skill) continue;
    if (!least || skill.level < least.level || (skill.level === least.level && skill.points < least.points))
      least = skill;
  }
  return least ?? { level: 0, points: 0 };
}

function progressOf(world: World, id: string, { level, points }: Skill): number {
  const needed = pointsToRise(world, id, level);
  return needed > 0 ? clamp01(round(points / needed, 100)) : 0;
}

export function policies(world: World, only?: string): Row<'policies'>[] {
  const rows: Row<'policies'>[] = [];
  const unlocked = scenarioOf(world)?.unlocked?.policies;
  const closed = closedIn(world);
  let order = 0;
  for (const { id, choices, from } of world.content.policies) {
    if (only !== undefined && id !== only) continue;
    const state = world.policies[id];
    const open = !policyClosed(closed, id) && (unlocked?.includes(id) ?? true);
    rows.push({
      id,
      order: order++,
      value: state?.value ?? '',
      choices: choices.join(' '),
      votes: votesOf(state?.votes ?? {}),
      open,
      shown: open && from <= world.setup.quarters,
    });
  }
  return rows;
}
