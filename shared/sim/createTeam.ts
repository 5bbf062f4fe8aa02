/** New teams and engineers, before anything happened to them. */
import { WIP_USUAL } from './balance/flow.ts';
import type { Lane } from './publicWorld.ts';
import type { Engineer, Team } from './world.ts';

/** A tick so long ago that everything since has become a habit. */
export const NEVER = -1_000_000;

const noShares = (): Record<Lane, number> => ({
  build: 0,
  quality: 0,
  delivery: 0,
  operate: 0,
  architecture: 0,
  learn: 0,
});

/** A team without people and modules. */
export function createTeam(id: string): Team {
  return {
    id,
    table: [],
    modules: [],
    cards: [],
    finished: [],
    shares: noShares(),
    output: 0,
    dayOutput: 0,
    hoursPerPoint: 0,
    hands: 0,
    cognitiveLoad: 0,
    toil: 0,
    unplanned: 0,
    busFactor: 0,
    pain: 0,
    overtimeUntil: -1,
    hires: [],
    hired: 0,
    deck: id,
    split: [],
    site: 0,
    wip: WIP_USUAL,
    work: [],
    branch: [],
    testsLevel: 0,
    testsSince: NEVER,
    late: 0,
    care: 0,
    mergedToday: 0,
    mergedYesterday: 0,
    made: 0,
    cardsDealt: 0,
    actionsDealt: 0,
    shift: 0,
    unfocus: 0,
    focus: {},
    pick: '',
    value: 0,
    earned: 0,
  };
}

/** An engineer who has been here for long and knows nothing yet: who makes her says what she knows. */
export function createEngineer(id: string, name: string, team: string, lanes: [Lane, Lane]): Engineer {
  return {
    id,
    name,
    team,
    human: false,
    lanes: [...lanes],
    next: [...lanes],
    energy: 0.65,
    morale: 0.7,
    nightPages: 0,
    pages: 0,
    shiftPages: 0,
    lastShiftPages: 0,
    wokenAt: -1,
    incident: '',
    ramp: 1,
    joined: -1,
    joinedFact: '',
    vacantUntil: -1,
    knows: {},
    home: '',
    backDay: -1,
    lentTo: '',
    movesTo: '',
    scars: [],
  };
}
