import { describe, expect, test } from 'vitest';
import { CROWD_HOURS } from '../../shared/sim/balance/traffic.ts';
import { HOUR_TICKS } from '../../shared/sim/calendar.ts';
import { REGISTRY, type Verb } from '../../shared/sim/commands/registry.ts';
import { makeService } from '../../shared/sim/createWorld.ts';
import { closedIn } from '../../shared/sim/levers.ts';
import { project } from '../../shared/sim/project.ts';
import type { RefusalKind } from '../../shared/sim/refusals.ts';
import { type Actor, step } from '../../shared/sim/step.ts';
import type { Incident, World } from '../../shared/sim/world.ts';
import { fork, human, newWorld, playedTo, SYSTEM, tell } from '../kit/worlds.ts';

const ANA = human('basil-ana');
const NOOR = human('olive-noor');

/** Monday 09:00 with Ana of Basil played by a person. */
function morning(): World {
  const world = newWorld({ quarters: 2 });
  tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
  return world;
}

/** Ana of Basil is Lead and Liaison, Kai its Builder with the pager. */
function pair(): World {
  const world = morning();
  tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-kai' });
  return world;
}

/** The moment a page first rings Ana. */
function ringing(which: (incident: Incident) => boolean = () => true): { world: World; incident: Incident } {
  for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8']) {
    const world = newWorld({ seed });
    tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
    for (const card of Object.values(world.cards)) Object.assign(card, { flagged: true, share: 0.5 });
    while (world.phase === 'live') {
      world.pager = 'basil-ana';
      if (world.units.monolith?.calling) tell(world, SYSTEM, 'closeCall', { unit: 'monolith' });
      step(world);
      const incident = Object.values(world.incidents).find(
        (one) => one.state === 'ringing' && one.engineer === 'basil-ana' && which(one),
      );
      if (incident) return { world, incident };
    }
  }
  throw new Error('no page rang Ana in eight first weeks');
}

/** The same, when she has answered. */
function triage(): { world: World; incident: Incident } {
  const { world, incident } = ringing();
  expect(tell(world, ANA, 'acknowledge', { incident: incident.id }).outcome.ok).toBe(true);
  return { world, incident };
}

/** Friday evening: the clock stands and asks for habits. */
function friday(): World {
  const world = morning();
  while (world.phase === 'live') {
    step(world);
    for (const one of Object.values(world.incidents)) if (one.acksAt < 0) one.acksAt = world.tick;
  }
  return world;
}

/** Recommendations stand on their own plate, and its team has learned to keep contracts. */
function serviceWithContracts(): World {
  const world = morning();
  makeService(world, 'recommendations', 'onion');
  const skill = world.practices.contracts?.held.onion;
  if (skill) skill.level = 1;
  return world;
}

/** A slice that is ready to be cut out. */
function readySlice(): World {
  const world = morning();
  world.extractions.reviews = {
    module: 'reviews',
    team: 'basil',
    points: 1e6,
    active: true,
    ready: true,
    back: false,
  };
  return world;
}

const options = (world: World, incident: string) =>
  Object.values(project(world).options).filter((option) => option.incident === incident);

interface Case {
  make: () => World;
  by: Actor;
  payload: unknown | ((world: World) => unknown);
  /** What is true after it was accepted. */
  after: (world: World) => unknown;
  /** The same verb said wrongly, and why it is refused. */
  but: { by?: Actor; payload?: unknown | ((world: World) => unknown); why: RefusalKind };
}

const firstIncident = (world: World): string => Object.keys(world.incidents)[0] ?? '';
const openCard = (world: World): string =>
  Object.values(project(world).cards).find(
    (card) => card.team === 'basil' && card.state === 'backlog' && !card.first,
  )?.id ?? '';

const CASES: Record<Verb, Case> = {
  assignSlices: {
    make: morning,
    by: ANA,
    payload: { engineer: 'basil-ana', a: 'learn', b: 'operate' },
    after: (world) => world.engineers['basil-ana']?.next.join() === 'learn,operate',
    but: { payload: { engineer: 'olive-noor', a: 'learn', b: 'operate' }, why: 'notYourTeam' },
  },
  callTrain: {
    make: morning,
    by: ANA,
    payload: { unit: 'monolith', aboard: false },
    after: (world) => world.units.monolith?.words.basil === 'hold',
    but: { payload: { unit: 'nowhere', aboard: true }, why: 'unknownThing' },
  },
  sendTrain: {
    make: morning,
    by: ANA,
    payload: { unit: 'monolith' },
    after: (world) =>
      world.units.monolith?.busy !== '' && Object.values(world.deploys)[0]?.changes.length === 15,
    but: { payload: { unit: 'reviews' }, why: 'unknownThing' },
  },
  chooseStrategy: {
    make: morning,
    by: ANA,
    payload: { unit: 'monolith', strategy: 'halfAndHalf' },
    after: (world) => world.units.monolith?.strategy === 'halfAndHalf',
    but: { payload: { unit: 'monolith', strategy: 'canary' }, why: 'strategyLocked' },
  },
  chooseMode: {
    make: () => {
      const world = readySlice();
      tell(world, ANA, 'cutOver', { module: 'reviews' });
      return world;
    },
    by: ANA,
    payload: { unit: 'reviews', mode: 'onDemand', intervalDays: 1 },
    after: (world) => world.units.reviews?.mode === 'onDemand',
    but: { payload: { unit: 'monolith', mode: 'onDemand', intervalDays: 1 }, why: 'sharedTrainIsPolicy' },
  },
  pickCard: {
    make: morning,
    by: ANA,
    payload: (world: World) => ({ card: openCard(world) }),
    after: (world) => world.cards[world.teams.basil?.pick ?? '']?.team === 'basil',
    but: { by: NOOR, why: 'notYourTeam' },
  },
  flagCard: {
    make: morning,
    by: ANA,
    payload: (world: World) => ({ card: openCard(world), flagged: true }),
    after: (world) => Object.values(world.cards).some((card) => card.flagged && card.share === 0),
    but: { payload: (world: World) => ({ card: openCard(world), flagged: false }), why: 'sameValue' },
  },
  callOdds: {
    make: morning,
    by: ANA,
    payload: { unit: 'monolith', percent: 60 },
    after: (world) => world.odds.calls['basil-ana monolith']?.percent === 60,
    but: { payload: { unit: 'nowhere', percent: 60 }, why: 'unknownThing' },
  },
  limitWork: {
    make: morning,
    by: ANA,
    payload: { cards: 4 },
    after: (world) => project(world).teams.basil?.wipLimit === 4,
    but: { payload: { cards: 2 }, why: 'sameValue' },
  },
  answerStakeholder: {
    make: () => {
      const world = morning();
      world.stakeholders.offer = { kind: 'approvalBoard', team: 'basil', until: 9999, fact: '' };
      return world;
    },
    by: ANA,
    payload: { accept: true },
    after: (world) =>
      world.policies.approval?.value === 'on' &&
      project(world).shortcut === '' &&
      project(world).patience === 0.7,
    but: { by: NOOR, why: 'notYourTeam' },
  },
  placeBet: {
    make: () => {
      const world = morning();
      Object.assign(world.stakeholders, { bets: ['campaign'], betUntil: world.tick + 60 });
      return world;
    },
    by: ANA,
    payload: { bet: 'campaign' },
    after: (world) => {
      const before = fork(world);
      before.conditions = [];
      // A crowd gathers over hours.
      for (let i = 0; i < CROWD_HOURS * HOUR_TICKS; i++) {
        step(world);
        step(before);
      }
      return project(world).bets === '' && world.users > before.users * 1.5;
    },
    but: { payload: { bet: 'launch' }, why: 'nothingOffered' },
  },
  setShare: {
    make: () => {
      const world = morning();
      const card = world.cards[openCard(world)];
      if (card) Object.assign(card, { flagged: true, share: 0, built: 1, merged: 1, live: 1 });
      return world;
    },
    by: ANA,
    payload: (world: World) => ({
      card: Object.values(world.cards).find((card) => card.flagged)?.id,
      share: 0.25,
    }),
    after: (world) =>
      Object.values(world.cards).some((card) => card.share === 0.25 && card.seenAt === world.tick),
    but: {
      payload: (world: World) => ({
        card: Object.values(world.cards).find((card) => card.team === 'basil' && !card.flagged)?.id,
        share: 1,
      }),
      why: 'cardNotFlagged',
    },
  },
  acknowledge: {
    make: () => ringing().world,
    by: ANA,
    payload: (world: World) => ({ incident: firstIncident(world) }),
    after: (world) => world.incidents[firstIncident(world)]?.acknowledgedAt === world.tick,
    but: { payload: { incident: 'i999' }, why: 'noSuchIncident' },
  },
  openEvidence: {
    make: () => triage().world,
    by: ANA,
    payload: (world: World) => ({ evidence: `${firstIncident(world)}:errorGraph` }),
    after: (world) => world.incidents[firstIncident(world)]?.work === 'look',
    but: { payload: { evidence: 'i999:errorGraph' }, why: 'unknownThing' },
  },
  respond: {
    make: () => triage().world,
    by: ANA,
    payload: (world: World) => ({
      option: options(world, firstIncident(world)).find((one) => one.response === 'investigate')?.id,
    }),
    after: (world) => world.incidents[firstIncident(world)]?.work === 'investigate',
    but: { payload: { option: 'i999:0' }, why: 'unknownThing' },
  },
  pinEvidence: {
    make: () => {
      const { world, incident } = triage();
      Object.assign(incident.evidence[0] ?? {}, { opened: true, reader: 'basil-ana', pinnedAt: -1 });
      return world;
    },
    by: ANA,
    payload: (world: World) => ({ evidence: `${firstIncident(world)}:errorGraph` }),
    after: (world) =>
      project(world).evidence[`${firstIncident(world)}:errorGraph`]?.pinned &&
      !project(world).evidence[`${firstIncident(world)}:hosts`]?.pinned,
    but: {
      payload: (world: World) => ({ evidence: `${firstIncident(world)}:hosts` }),
      why: 'evidenceUnread',
    },
  },
  callIn: {
    make: () => triage().world,
    by: ANA,
    payload: (world: World) => ({ incident: firstIncident(world), engineer: 'basil-kai' }),
    after: (world) => world.incidents[firstIncident(world)]?.expert === 'basil-kai',
    but: {
      payload: (world: World) => ({ incident: firstIncident(world), engineer: 'nobody' }),
      why: 'unknownThing',
    },
  },
  inject: {
    make: () => morning(),
    by: SYSTEM,
    payload: { inject: 'crowd', condition: { kind: 'demand', atDay: 0, hours: 6, factor: 2 } },
    after: (world) => world.conditions.some(({ id, began }) => id.startsWith('crowd@') && !began),
    but: { payload: { inject: 'crowd', condition: { kind: 'nonsense' } }, why: 'badPayload' },
  },
  setLevers: {
    make: () => morning(),
    by: SYSTEM,
    payload: { closed: ['bets', 'hiring'] },
    after: (world) => closedIn(world).join() === 'hiring,bets',
    but: { payload: { closed: [] }, why: 'sameValue' },
  },
  giveLeave: {
    make: () => morning(),
    by: SYSTEM,
    payload: { engineer: 'basil-ana', days: 2 },
    after: (world) => project(world).engineers['basil-ana']?.leave === 2,
    but: { payload: { engineer: 'basil-ana', days: 0 }, why: 'sameValue' },
  },
  endGame: {
    make: () => morning(),
    by: SYSTEM,
    payload: {},
    after: (world) => world.phase === 'over',
    but: { payload: { now: true }, why: 'badPayload' },
  },
  shorten: {
    make: () => morning(),
    by: SYSTEM,
    payload: { quarters: 1, liveDays: 3, standing: 0.5 },
    after: (world) => {
      const view = project(world);
      return view.quarters === 1 && view.liveDays === 3 && view.standing === 0.5;
    },
    but: { payload: { quarters: 1, liveDays: 0, standing: 0.5 }, why: 'badPayload' },
  },
  holdPostmortem: {
    make: () => {
      const { world, incident } = triage();
      Object.assign(incident, { state: 'resolved' });
      incident.review.state = 'due';
      return world;
    },
    by: ANA,
    payload: (world: World) => ({ incident: firstIncident(world), question: 'what' }),
    after: (world) => {
      const incident = world.incidents[firstIncident(world)];
      const asked = incident?.review.actions.length ?? 0;
      return asked > 0 && world.undone[incident?.archetype ?? ''] === asked;
    },
    but: { payload: { incident: 'i999', question: 'who' }, why: 'noSuchIncident' },
  },
  setOrder: {
    make: friday,
    by: ANA,
    payload: { symptom: 'errors', response: 'rollBack' },
    after: (world) => world.orders.errors === 'rollBack',
    but: { payload: { symptom: 'slow', response: '' }, why: 'sameValue' },
  },
  startExtraction: {
    make: morning,
    by: ANA,
    payload: { module: 'catalog' },
    after: (world) => world.extractions.catalog?.active,
    but: { payload: { module: 'cart' }, why: 'notYourTeam' },
  },
  stopExtraction: {
    make: morning,
    by: ANA,
    payload: { module: 'reviews' },
    after: (world) => world.extractions.reviews?.active === false,
    but: { payload: { module: 'catalog' }, why: 'unknownThing' },
  },
  cutOver: {
    make: readySlice,
    by: ANA,
    payload: { module: 'reviews' },
    after: (world) => world.units.reviews?.kind === 'service' && world.modules.reviews?.unit === 'reviews',
    but: { payload: { module: 'catalog' }, why: 'unknownThing' },
  },
  mergeBack: {
    make: () => {
      const world = readySlice();
      tell(world, ANA, 'cutOver', { module: 'reviews' });
      return world;
    },
    by: ANA,
    payload: { module: 'reviews' },
    after: (world) => world.extractions.reviews?.back && world.extractions.reviews.active,
    but: { payload: { module: 'catalog' }, why: 'noService' },
  },
  focusPractice: {
    make: morning,
    by: ANA,
    payload: { practice: 'runbooks' },
    after: (world) => world.teams.basil?.focus.operate === 'runbooks',
    but: { payload: { practice: 'wishing' }, why: 'unknownThing' },
  },
  callOvertime: {
    make: morning,
    by: ANA,
    payload: {},
    after: (world) => world.teams.basil?.overtimeUntil === 8,
    but: { payload: { team: 'olive' }, why: 'badPayload' },
  },
  hire: {
    make: morning,
    by: ANA,
    payload: {},
    after: (world) => world.teams.basil?.hires.length === 1 && world.teams.basil.hires[0]?.day === 30,
    but: { payload: { team: 'olive' }, why: 'badPayload' },
  },
  lend: {
    make: morning,
    by: ANA,
    payload: { engineer: 'basil-kai', team: 'olive' },
    after: (world) => world.engineers['basil-kai']?.lentTo === 'olive',
    but: { payload: { engineer: 'olive-noor', team: 'basil' }, why: 'notYourTeam' },
  },
  moveEngineer: {
    make: morning,
    by: ANA,
    payload: { engineer: 'basil-kai', team: 'olive' },
    after: (world) => world.engineers['basil-kai']?.movesTo === 'olive',
    but: { payload: { engineer: 'basil-kai', team: 'basil' }, why: 'sameValue' },
  },
  splitTeam: {
    make: morning,
    by: ANA,
    payload: { modules: ['reviews'] },
    after: (world) => world.teams.basil?.split.join() === 'reviews',
    but: { payload: { modules: ['storefront', 'catalog', 'reviews'] }, why: 'splitOneSided' },
  },
  castVote: {
    make: morning,
    by: ANA,
    payload: { policy: 'pagers', value: 'teams' },
    // Basil is the only team with a person: its vote is the majority.
    after: (world) => world.policies.pagers?.value === 'teams',
    but: { payload: { policy: 'pagers', value: 'nobody' }, why: 'unknownThing' },
  },
  signContract: {
    make: serviceWithContracts,
    by: ANA,
    payload: { call: 'storefront>recommendations' },
    after: (world) =>
      world.calls.find(({ id }) => id === 'storefront>recommendations')?.contract === 'building',
    but: { payload: { call: 'storefront>catalog' }, why: 'callInside' },
  },
  message: {
    make: morning,
    by: ANA,
    payload: { phrase: 'help', about: 'module', id: 'cart' },
    after: (world) => world.log.at(-1)?.kind === 'messageSaid',
    but: { payload: { phrase: 'look', about: '', id: '' }, why: 'unknownThing' },
  },
  handOver: {
    make: morning,
    by: ANA,
    payload: { module: 'reviews', team: 'onion' },
    after: (world) =>
      world.modules.reviews?.team === 'onion' && (world.teams.onion?.modules.includes('reviews') ?? false),
    but: { payload: { module: 'cart', team: 'basil' }, why: 'notYourTeam' },
  },
  answerMorning: {
    make: () => {
      const world = morning();
      step(world);
      return world;
    },
    by: ANA,
    payload: { morning: 'm1', answer: 'leave' },
    after: (world) => world.mornings?.list[0]?.state === 'left',
    but: { by: NOOR, why: 'notYourTeam' },
  },
  suggest: {
    make: pair,
    by: human('basil-kai'),
    payload: { verb: 'hire', payload: {} },
    after: (world) =>
      world.suggestions?.list.map(({ by, hat, verb }) => [by, hat, verb].join(' '))[0] ===
      'basil-kai lead hire',
    but: {
      payload: { verb: 'chooseMode', payload: { unit: 'monolith', mode: 'continuous', intervalDays: 1 } },
      why: 'ownHat',
    },
  },
  dismissSuggestion: {
    make: () => {
      const world = pair();
      tell(world, human('basil-kai'), 'suggest', { verb: 'hire', payload: {} });
      return world;
    },
    by: ANA,
    payload: { suggestion: 's1' },
    after: (world) => world.suggestions?.list[0]?.state === 'dismissed',
    but: { by: NOOR, why: 'notYourTeam' },
  },
  ready: {
    make: friday,
    by: ANA,
    payload: {},
    after: (world) => world.phase === 'lapse',
    but: { payload: { now: true }, why: 'badPayload' },
  },
  takeSeat: {
    make: morning,
    by: SYSTEM,
    payload: { engineer: 'olive-noor' },
    after: (world) => world.engineers['olive-noor']?.human,
    but: { payload: { engineer: 'basil-ana' }, why: 'seatTaken' },
  },
  leaveSeat: {
    make: morning,
    by: SYSTEM,
    payload: { engineer: 'basil-ana' },
    after: (world) => world.engineers['basil-ana']?.human === false,
    but: { payload: { engineer: 'olive-noor' }, why: 'seatFree' },
  },
  endPhase: {
    make: friday,
    by: SYSTEM,
    payload: { phase: 'habit' },
    after: (world) => world.phase === 'lapse',
    but: { payload: { phase: 'plan' }, why: 'phaseMoved' },
  },
  spendHold: {
    make: () => triage().world,
    by: SYSTEM,
    payload: (world: World) => ({ incident: firstIncident(world), ms: 3000 }),
    after: (world) => world.holdMs === 3000 && world.incidents[firstIncident(world)]?.holdMs === 3000,
    but: { payload: { incident: 'i999', ms: 3000 }, why: 'noSuchIncident' },
  },
  escalatePage: {
    make: () => ringing().world,
    by: SYSTEM,
    payload: (world: World) => ({ incident: firstIncident(world) }),
    after: (world) => world.incidents[firstIncident(world)]?.rings === 2,
    but: { payload: { incident: 'i999' }, why: 'pageNotRinging' },
  },
  closeCall: {
    make: () => {
      const world = morning();
      while (!world.units.monolith?.calling) step(world);
      return world;
    },
    by: SYSTEM,
    payload: { unit: 'monolith' },
    after: (world) => world.units.monolith?.calling === false && world.units.monolith.busy !== '',
    but: { payload: { unit: 'cart' }, why: 'holdMoved' },
  },
  resumeLapse: {
    make: () => {
      const { world, incident } = triage();
      world.lapseStop = incident.id;
      return world;
    },
    by: SYSTEM,
    payload: (world: World) => ({ incident: world.lapseStop }),
    after: (world) => world.lapseStop === '',
    but: { payload: { incident: 'i999' }, why: 'holdMoved' },
  },
};

const resolve = (payload: unknown, world: World): unknown =>
  typeof payload === 'function' ? payload(world) : payload;

describe('every verb', () => {
  test('has a case here', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(REGISTRY).sort());
  });

  test.each(Object.keys(CASES) as Verb[])('%s does what it says, and is refused for its reason', (verb) => {
    const { make, by, payload, after, but } = CASES[verb];
    const world = make();
    const refused = tell(fork(world), but.by ?? by, verb, resolve(but.payload ?? payload, world));
    expect(refused.outcome).toMatchObject({ ok: false, refusal: { kind: but.why } });
    const said = tell(world, by, verb, resolve(payload, world));
    expect(said.outcome).toEqual({ id: expect.any(String), ok: true });
    expect(after(world), JSON.stringify(said.facts)).toBe(true);
    // Said twice it is either still meaningful or refused; it never throws.
    tell(world, by, verb, resolve(payload, world));
  });

  test.each(Object.keys(CASES) as Verb[])('%s refuses a payload of the wrong shape', (verb) => {
    const { make, by } = CASES[verb];
    const { outcome } = tell(make(), by, verb, { surprise: 1 });
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'badPayload' } });
  });
});

test('a flag switches off sooner than a deploy is rolled back', () => {
  const { world, incident } = ringing((one) => one.options.some(({ response }) => response === 'flagOff'));
  const minutes = (response: string): number[] =>
    options(world, incident.id)
      .filter((one) => one.response === response)
      .map((one) => one.minutes);
  expect(minutes('rollBack')).toHaveLength(1);
  expect(Math.max(...minutes('flagOff'))).toBeLessThan((minutes('rollBack')[0] ?? 0) / 2);
});

test('a train that is held by everybody stays', () => {
  const world = morning();
  for (const actor of [ANA, NOOR, human('cheese-mei'), human('onion-ivo')]) {
    tell(world, actor, 'callTrain', { unit: 'monolith', aboard: false });
  }
  while (world.tick < 168 + 12) step(world);
  expect(world.units.monolith?.busy).toBe('');
});

test('nobody needs to click: with no people at all a quarter reaches its review', () => {
  expect(playedTo(Number.POSITIVE_INFINITY, 'idle').world.phase).toBe('over');
});
