/** How a bot chooses what its team's lanes build up: what answers the worst losses it has seen comes first. */
import { levelIn, neededFirst } from '../../commands/focusPractice.ts';
import { LANES, type PracticeRow, type PublicWorld, type Symptom } from '../../publicWorld.ts';
import { rowsOf } from '../../rows.ts';
import { skillKey } from '../../skillKey.ts';
import type { Place, Wish } from '../bot.ts';
import { grouped, once } from '../seen.ts';

/** How much a bot thinks of each practice before it has seen anything; 0 is left out. */
export type Curriculum = Readonly<Record<string, number>>;

/** What a loss with this symptom asks for. */
const ANSWERS: Record<Symptom, readonly string[]> = {
  errors: ['tests', 'canary', 'autoRollback', 'flags', 'monitoring'],
  slow: ['tests', 'canary', 'caching', 'oneLogic', 'monitoring'],
  saturated: ['autoscaling', 'chaosMonkey', 'caching', 'breakers', 'configManagement'],
  writesFail: ['replication', 'migrations', 'monitoring', 'runbooks'],
  dependencySlow: ['breakers', 'runbooks'],
  loginsFail: ['runbooks', 'conformityMonkey', 'breakers'],
  queueGrows: ['runbooks', 'autoscaling'],
  oddNumbers: ['configManagement', 'images', 'packages'],
  noTraffic: ['runbooks', 'replication', 'chaosMonkey', 'conformityMonkey'],
};
/** What a goal asks for that no loss asks for in time: it is measured on few days, and readiness for them is built long before. */
const READY_FOR: Readonly<Record<string, readonly string[]>> = {
  zoneLossAvailability: ['chaosMonkey', 'replication', 'autoscaling'],
};
/** Weight of the losses seen against what the bot thought before. */
const SEEN = 2;
/** Each level is worth less than the one before, and takes longer. */
const LEVEL_WORTH = [1, 0.45, 0.2] as const;

/** What the losses still in view ask for, as share of the lost user-minutes by practice; and the goals that have to be prepared for. */
function lossesAsk(view: PublicWorld): Map<string, number> {
  let all = 0;
  const asked = new Map<string, number>();
  for (const { lost, symptom, noticedBy, deploy } of incidentsOf(view)) {
    all += lost;
    const answers = ANSWERS[symptom];
    for (const [i, id] of answers.entries()) asked.set(id, (asked.get(id) ?? 0) + lost / (1 + i));
    if (noticedBy === 'customers') asked.set('monitoring', (asked.get('monitoring') ?? 0) + lost);
    if (deploy) asked.set('tests', (asked.get('tests') ?? 0) + lost / 2);
  }
  if (all > 0) for (const [id, lost] of asked) asked.set(id, lost / all);
  for (const { metric, met } of rowsOf(view.goals))
    for (const [i, id] of (met ? [] : (READY_FOR[metric] ?? [])).entries())
      asked.set(id, (asked.get(id) ?? 0) + 1 / (1 + i));
  return asked;
}

const incidentsOf = (view: PublicWorld) => {
  const failed = new Set(
    rowsOf(view.deploys)
      .filter((deploy) => deploy.failed)
      .map((deploy) => deploy.unit),
  );
  return rowsOf(view.incidents).map(({ lost, symptom, noticedBy, unit }) => ({
    lost,
    symptom,
    noticedBy,
    deploy: failed.has(unit),
  }));
};

/** Practices by the lane that builds them. */
const practicesByLane = (view: PublicWorld) =>
  once(view, 'practices', () => grouped(view.practices, (row) => row.lane));

const progressOf = (view: PublicWorld, { id, scope, progress }: PracticeRow, team: string): number =>
  scope === 'org' ? progress : (view.skills[skillKey(id, team)]?.progress ?? 0);

/** Share of the worth of a practice that what it needs first is worth. */
const PASSED_ON = 0.9;

/** What each practice is worth to the team now: by itself, or because one it wants cannot be begun without it. */
function worths({ view, team }: Place, curriculum: Curriculum): Map<string, number> {
  const asked = once(view, 'asked', () => lossesAsk(view));
  const worth = new Map<string, number>();
  for (const id in view.practices) {
    const row = view.practices[id];
    const own = curriculum[id] ?? 0;
    const level = row ? levelIn(view, row, team.id) : 3;
    if (own > 0 && level < 3)
      worth.set(id, own * (1 + SEEN * (asked.get(id) ?? 0)) * (LEVEL_WORTH[level] ?? 0));
  }
  for (const [id, wanted] of [...worth]) {
    let passed = wanted;
    let needs = neededFirst(view, id, team.id);
    while (needs !== '' && curriculum[needs]) {
      passed *= PASSED_ON;
      worth.set(needs, Math.max(worth.get(needs) ?? 0, passed));
      needs = neededFirst(view, needs, team.id);
    }
  }
  return worth;
}

/** The practice each lane should build now; a focus once chosen is kept until its level is reached. */
export function chooseFocus(place: Place, curriculum: Curriculum): Wish[] {
  const { view, team } = place;
  const focus = team.focus === '' ? [] : team.focus.split(' ');
  const isOpen = (row: PracticeRow): boolean =>
    (curriculum[row.id] ?? 0) !== 0 &&
    levelIn(view, row, team.id) < 3 &&
    neededFirst(view, row.id, team.id) === '';
  const wishes: Wish[] = [];
  const practices = practicesByLane(view);
  let worth: Map<string, number> | undefined;
  for (const lane of LANES) {
    const rows = practices.get(lane) ?? [];
    // Halfway there, nobody turns round.
    if (rows.some((row) => focus.includes(row.id) && progressOf(view, row, team.id) > 0.02 && isOpen(row)))
      continue;
    const open = rows.filter(isOpen);
    // Nothing but what is built anyway: then nobody asks what it is worth.
    if (open.every((row) => focus.includes(row.id))) continue;
    worth ??= worths(place, curriculum);
    let best = '';
    let most = 0;
    for (const { id } of open) {
      const value = worth.get(id) ?? 0;
      if (value <= most) continue;
      best = id;
      most = value;
    }
    if (best !== '' && !focus.includes(best))
      wishes.push({ verb: 'focusPractice', payload: { practice: best } });
  }
  return wishes;
}

/** Worth of a next level from which it is no longer looked for on purpose. */
const LITTLE = 0.55;

/** Lanes on which the team has little left to learn of the curriculum. */
export function learnedLanes({ view, team }: Place, curriculum: Curriculum): Set<string> {
  const learned = new Set<string>(LANES);
  const isWanted = (row: PracticeRow): boolean => {
    const first = curriculum[row.id] ?? 0;
    return first >= LITTLE && first * (LEVEL_WORTH[levelIn(view, row, team.id)] ?? 0) >= LITTLE;
  };
  const practices = practicesByLane(view);
  for (const lane of LANES) if (practices.get(lane)?.some(isWanted)) learned.delete(lane);
  return learned;
}
