/**
 * What is to be heard between two views. Pure. Nearly everything comes from facts of the log, so that whatever sounds
 * can also be read there.
 */
import type { FactKind } from '../../shared/sim/facts.ts';
import type { IncidentRow, LogRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { CueId } from './cues.ts';

/** Who listens. */
export interface Ears {
  engineer: string;
  team: string;
}

type Fields = Record<string, string | number | boolean>;
type Rule = (fields: Fields, ears: Ears) => CueId | null;

const always =
  (cue: CueId): Rule =>
  () =>
    cue;
const ofMyTeam =
  (cue: CueId): Rule =>
  ({ team }, ears) =>
    team === ears.team ? cue : null;

/** Small troubles are seen, not heard: above this severity number. */
const LOUD_SEVERITY = 3;

const RULES: Partial<Record<FactKind, Rule>> = {
  deployStarted: always('deployStart'),
  deployFinished: always('deployOk'),
  deployFailed: always('deployFail'),
  deployHalted: always('deployFail'),
  deployRolledBack: always('deployFail'),
  incidentDetected: ({ severity }) => (Number(severity) <= LOUD_SEVERITY ? 'outage' : null),
  incidentFlaredUp: ({ severity }) => (Number(severity) <= LOUD_SEVERITY ? 'outage' : null),
  incidentMitigated: ({ severity }) => (Number(severity) <= LOUD_SEVERITY ? 'outageFixed' : null),
  // One's own ring is heard for as long as it lasts: see `ringOf`.
  pageRang: ({ engineer, team, real }, ears) =>
    real === true && team === ears.team && engineer !== ears.engineer ? 'pagerTeam' : null,
  pageEscalated: ({ from, to }, ears) =>
    [from, to].some((id) => id === ears.engineer || String(id).startsWith(`${ears.team}-`))
      ? 'escalated'
      : null,
  trainAnswered: ofMyTeam('lockIn'),
  sliceCutOver: always('slice'),
  sliceMergedBack: always('slice'),
  engineerHired: ofMyTeam('hire'),
  valueReleased: ofMyTeam('cash'),
  goalMet: always('goal'),
};

/** The kinds of facts that make a sound. */
export const HEARD_FACTS = Object.keys(RULES) as FactKind[];

/** A view so much later, ticks, is a page that was away: what it missed is read, not played. */
const AWAY_TICKS = 288;

/** The page that rings for this engineer now. */
export const ringOf = (view: PublicWorld | null, engineer: string): IncidentRow | undefined =>
  view === null || engineer === ''
    ? undefined
    : Object.values(view.incidents).find(
        ({ id, state, engineer: whose }) =>
          state === 'ringing' && whose === engineer && (view.phase === 'live' || view.lapseStop === id),
      );

/** The sounds of a new view, in the order things happened, each once. */
export function cuesBetween(before: PublicWorld | null, after: PublicWorld, ears: Ears): CueId[] {
  const found = new Set<CueId>();
  const ring = ringOf(after, ears.engineer);
  if (ring && ring.id !== ringOf(before, ears.engineer)?.id) found.add('pager');
  if (before && after.tick >= before.tick && after.tick - before.tick <= AWAY_TICKS) {
    for (const row of newRows(before, after)) {
      const cue = RULES[row.kind as FactKind]?.(fieldsOf(row), ears);
      if (cue) found.add(cue);
    }
    if (after.phase !== before.phase && after.phase === 'review') found.add('gong');
    if (saidReady(after, ears.team) && !saidReady(before, ears.team)) found.add('lockIn');
    if (holdRanOut(before, after)) found.add('timerEnd');
  }
  return [...found];
}

const newRows = (before: PublicWorld, after: PublicWorld): LogRow[] =>
  before.log === after.log
    ? []
    : Object.values(after.log)
        .filter(({ id }) => !(id in before.log))
        .sort((one, other) => one.tick - other.tick);

const saidReady = ({ ready }: PublicWorld, team: string): boolean =>
  team !== '' && ready.split(' ').includes(team);

/** The clock held for a decision, and runs on without one. */
function holdRanOut(before: PublicWorld, after: PublicWorld): boolean {
  const held = after.incidents[before.hold];
  return (
    before.incidents[before.hold]?.awaiting === true &&
    held !== undefined &&
    !held.awaiting &&
    held.response === '' &&
    (held.state === 'triage' || held.state === 'working')
  );
}

function fieldsOf(row: LogRow): Fields {
  try {
    return JSON.parse(row.params) as Fields;
  } catch {
    return {};
  }
}
