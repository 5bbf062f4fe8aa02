/**
 * The guide as data: one control at a time, each with its moment, its place on the page, and how it is seen to be done. Pure
 * readings of the view; nothing here knows where a page is or what it remembers.
 */
import type { IncidentRow, PublicWorld, UnitRow } from '../../../shared/sim/publicWorld.ts';
import { isMine, openIncidents } from '../../intents/reads.ts';
import type { TextKey } from '../../text/index.ts';
import { findRow } from '../logFacts.ts';

/** Who looks, and at what. */
export interface Seen {
  world: PublicWorld;
  team: string;
  engineer: string;
}

export interface Step {
  id: string;
  /** At most eight words. */
  text: TextKey;
  /**
   * Where the eye should go, best first: the value of a `data-guide` attribute, or a thing of the map as `thing:kind:id`. The
   * first one that can be seen is taken.
   */
  targets: readonly string[];
  /** Its moment is now. */
  when: (seen: Seen) => boolean;
  /** It was done, by this person or by the world moving on. */
  done: (seen: Seen) => boolean;
}

const MONOLITH = 'monolith';
/** From here on a string between two services is worth a contract. */
const FRAYED = 0.15;

const live = ({ world }: Seen): boolean => world.phase === 'live';
const deploysOf = (world: PublicWorld) => Object.values(world.deploys);

const mine = ({ world, team, engineer }: Seen): IncidentRow[] =>
  openIncidents(world).filter((incident) => isMine(world, incident, team, engineer));

/** The incident that waits for a decision of mine. */
const awaiting = (seen: Seen): IncidentRow | undefined =>
  mine(seen).find((incident) => incident.awaiting && incident.state !== 'ringing');

const evidenceOf = ({ world }: Seen, incident: string) =>
  Object.values(world.evidence).filter((row) => row.incident === incident);

/** Something was read of it; where nothing can be read, one may act at once. */
const isRead = (seen: Seen, incident: string): boolean => {
  const rows = evidenceOf(seen, incident);
  return rows.length === 0 || rows.some((row) => row.opened);
};

/** A response that takes something back is open, and what was read points to it. */
const canRollBack = ({ world }: Seen, incident: string): boolean =>
  Object.values(world.options).some(
    (row) => row.incident === incident && row.response === 'rollBack' && row.marked && !row.tried,
  );

const readySlice = ({ world, team }: Seen): boolean =>
  Object.values(world.extractions).some((row) => row.team === team && row.ready && !row.back);

/** The first week: six controls, in the order in which they usually come. */
export const CHAIN: readonly Step[] = [
  {
    id: 'send',
    text: 'play.guide.send',
    targets: ['send'],
    when: (seen) =>
      live(seen) && deploysOf(seen.world).length === 0 && (seen.world.units[MONOLITH]?.waiting ?? 0) > 0,
    done: ({ world }) => deploysOf(world).length > 0,
  },
  {
    id: 'page',
    text: 'play.guide.page',
    targets: ['pager'],
    when: (seen) =>
      mine(seen).some((incident) => incident.state === 'ringing' && incident.engineer === seen.engineer),
    done: ({ world, engineer }) =>
      findRow(world, 'pageAcknowledged', (fact) => fact.engineer === engineer) !== undefined,
  },
  {
    id: 'look',
    text: 'play.guide.look',
    targets: ['look', 'desk', 'tab-decide'],
    when: (seen) => {
      const incident = awaiting(seen);
      return incident !== undefined && !isRead(seen, incident.id);
    },
    done: ({ world, engineer }) =>
      findRow(world, 'evidenceOpened', (fact) => fact.engineer === engineer) !== undefined,
  },
  {
    id: 'respond',
    text: 'play.guide.respond',
    targets: ['respond', 'desk', 'tab-decide'],
    when: (seen) => awaiting(seen) !== undefined,
    done: ({ world, engineer }) =>
      findRow(world, 'responseChosen', (fact) => fact.engineer === engineer && fact.by === 'human') !==
      undefined,
  },
  {
    id: 'cut',
    text: 'play.guide.cut',
    targets: ['cut', 'tab-decide'],
    when: (seen) => live(seen) && readySlice(seen),
    done: ({ world, team }) => findRow(world, 'sliceCutOver', (fact) => fact.team === team) !== undefined,
  },
  {
    id: 'habit',
    text: 'play.guide.habit',
    targets: ['habit'],
    when: ({ world }) => world.phase === 'habit' && Object.keys(world.orders).length < world.orderSlots,
    done: ({ world }) => Object.keys(world.orders).length > 0,
  },
];

/** What a first decision does, shown where it happens: nothing to press. */
export const ECHOES: readonly Step[] = [
  {
    id: 'oven',
    text: 'play.guide.oven',
    // On the map the monolith as a unit is its oven; the train has left its place.
    targets: [`thing:unit:${MONOLITH}`, 'oven', 'tab-decide'],
    when: (seen) => live(seen) && isFirstDeploy(seen.world, ['gates', 'oven', 'rollout', 'verifying']),
    done: ({ world }) => deploysOf(world).some((deploy) => deploy.liveAt >= 0),
  },
  {
    id: 'back',
    text: 'play.guide.back',
    targets: ['desk', 'oven', 'tab-decide'],
    when: ({ world }) => deploysOf(world).some((deploy) => deploy.state === 'rollingBack'),
    done: ({ world }) => deploysOf(world).some((deploy) => deploy.state === 'rolledBack'),
  },
  {
    id: 'plate',
    text: 'play.guide.plate',
    targets: ['own-train', 'tab-decide'],
    // Nothing can be sent before a box has come.
    when: (seen) => live(seen) && ownServices(seen).some(isFirstLoaded),
    done: (seen) => ownServices(seen).some((unit) => unit.version > 0 || unit.deploy !== ''),
  },
  {
    id: 'lapse',
    text: 'play.guide.lapse',
    targets: [],
    when: ({ world }) => world.phase === 'lapse' && world.lapseStop === '',
    done: ({ world }) => world.phase === 'review' || world.phase === 'over',
  },
];

const ownServices = ({ world, team }: Seen) =>
  Object.values(world.units).filter((unit) => unit.kind === 'service' && unit.team === team);

const isFirstLoaded = ({ version, deploy, waiting }: UnitRow): boolean =>
  version === 0 && deploy === '' && waiting > 0;

const isFirstDeploy = (world: PublicWorld, states: readonly string[]): boolean => {
  const [first, ...others] = deploysOf(world);
  return first !== undefined && others.length === 0 && states.includes(first.state);
};

/** Controls of longer games, told of when their moment first comes. */
export const FIRSTS: readonly Step[] = [
  {
    id: 'rollBack',
    text: 'play.guide.rollBack',
    targets: ['respond', 'desk', 'tab-decide'],
    when: (seen) => {
      const incident = awaiting(seen);
      return incident !== undefined && canRollBack(seen, incident.id);
    },
    done: ({ world, engineer }) =>
      findRow(world, 'deployRolledBack', (fact) => fact.by === engineer) !== undefined,
  },
  {
    id: 'breaker',
    text: 'play.guide.breaker',
    targets: ['respond', 'desk', 'tab-decide'],
    when: (seen) => {
      const incident = awaiting(seen);
      return Object.values(seen.world.options).some(
        (row) => row.incident === incident?.id && row.response === 'openBreaker' && !row.tried,
      );
    },
    done: ({ world, engineer }) =>
      findRow(
        world,
        'responseChosen',
        (fact) => fact.engineer === engineer && fact.response === 'openBreaker',
      ) !== undefined,
  },
  {
    id: 'aboard',
    text: 'play.guide.aboard',
    targets: ['send', 'tab-decide'],
    when: ({ world, team }) =>
      Object.values(world.units).some((unit) => unit.calling) && world.teams[team]?.word === 'undecided',
    done: ({ world, team }) =>
      Object.values(world.units).some((unit) => unit.calling) && world.teams[team]?.word !== 'undecided',
  },
  {
    id: 'flag',
    text: 'play.guide.flag',
    targets: ['ask', 'tab-decide'],
    when: ({ world, team }) =>
      Object.values(world.cards).some(
        (card) => card.team === team && card.flagged && card.live > 0 && card.share === 0,
      ),
    done: ({ world, team }) =>
      findRow(world, 'flagSwitched', (fact) => fact.team === team && fact.share > 0) !== undefined,
  },
  {
    id: 'review',
    text: 'play.guide.review',
    targets: ['review', 'desk', 'tab-decide'],
    when: ({ world, team, engineer }) =>
      Object.values(world.incidents).some(
        (incident) => incident.review === 'due' && isMine(world, incident, team, engineer),
      ),
    done: ({ world, team }) => findRow(world, 'postmortemHeld', (fact) => fact.team === team) !== undefined,
  },
  {
    id: 'plan',
    text: 'play.guide.plan',
    targets: [],
    when: ({ world }) => world.phase === 'plan',
    done: ({ world }) => world.quarter > 1 && world.phase === 'live',
  },
  {
    id: 'contract',
    text: 'play.guide.contract',
    targets: ['contract'],
    when: (seen) => live(seen) && Object.values(seen.world.calls).some((call) => isBare(seen, call)),
    done: ({ world, team }) =>
      Object.values(world.calls).some(
        (call) =>
          call.contract !== 'none' &&
          (world.modules[call.from]?.team === team || world.modules[call.to]?.team === team),
      ),
  },
];

function isBare({ world, team }: Seen, call: PublicWorld['calls'][string]): boolean {
  const ours = world.modules[call.from]?.team === team || world.modules[call.to]?.team === team;
  return ours && call.remote && call.contract === 'none' && call.fray >= FRAYED;
}

/** Every step there is. */
export const STEPS: readonly Step[] = [...CHAIN, ...ECHOES, ...FIRSTS];

/** The steps of the view that were done and are not yet remembered. */
export const newlyDone = (seen: Seen, remembered: ReadonlySet<string>): string[] =>
  STEPS.filter((step) => !remembered.has(step.id) && step.done(seen)).map(({ id }) => id);

/** Of these steps, the first whose moment is now and that is not remembered as done. */
export const stepNow = (
  steps: readonly Step[],
  seen: Seen,
  remembered: ReadonlySet<string>,
): Step | undefined => steps.find((step) => !remembered.has(step.id) && step.when(seen));

/** The order in which the first week guides: a fresh consequence comes before the next control, but for what rings. */
export function firstWeekStep(seen: Seen, remembered: ReadonlySet<string>): Step | undefined {
  const pressing = stepNow(
    CHAIN.filter(({ id }) => id === 'page' || id === 'look' || id === 'respond'),
    seen,
    remembered,
  );
  return pressing ?? stepNow(ECHOES, seen, remembered) ?? stepNow(CHAIN, seen, remembered);
}
