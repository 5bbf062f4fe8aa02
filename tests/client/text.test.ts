/** Every fact and refusal has a sentence that formats, and everything authors wrote has a name. */
import { describe, expect, it } from 'vitest';
import { content } from '../../client/text/en/content.ts';
import { facts } from '../../client/text/en/facts.ts';
import { home } from '../../client/text/en/home.ts';
import { names } from '../../client/text/en/names.ts';
import { play } from '../../client/text/en/play.ts';
import { refusals } from '../../client/text/en/refusals.ts';
import { review } from '../../client/text/en/review.ts';
import { scenarios } from '../../client/text/en/scenarios.ts';
import '../../client/text/game.ts';
import { clock, fullTime, money, span } from '../../client/text/format.ts';
import { type NameKind, say } from '../../client/text/index.ts';
import { refusalText } from '../../client/text/refusal.ts';
import { sentenceOf } from '../../client/text/sentences.ts';
import { content as written } from '../../shared/content/index.ts';
import { SESSION_REFUSALS } from '../../shared/net/messages.ts';
import type { FactFields } from '../../shared/sim/facts.ts';
import { REFUSALS } from '../../shared/sim/refusals.ts';

const who = { team: 'basil', engineer: 'basil-ana' };
const deploy = {
  deploy: 'd7',
  number: 7,
  unit: 'monolith',
  changes: 9,
  teams: 3,
  strategy: 'canary',
} as const;
const card = { card: 'c1', title: 'giftCards', team: 'olive' };
const trouble = { incident: 'i3', severity: 2, symptom: 'slow', unit: 'monolith', module: 'cart' } as const;

/** One of each kind: a new kind of fact does not compile until it is here. */
const SAMPLES: FactFields = {
  gameOpened: {
    scenario: 'two-pizzas',
    teams: 4,
    units: 1,
    cadence: 'twoDays',
    mode: 'scheduled',
    approval: 'off',
    pagers: 'central',
    practices: 3,
    practicesOf: 28,
    debt: 0.6,
  },
  changeMerged: {
    change: 'c',
    team: 'basil',
    module: 'cart',
    card: 'c1',
    unit: 'monolith',
    startedAt: 3,
    repair: false,
  },
  changeConflicted: { team: 'basil', module: 'cart', hours: 4, days: 2 },
  stakeholderAsked: { ...card, due: 3000 },
  dueMissed: { ...card, upkeep: true },
  requestWithdrawn: card,
  actionDone: { card: 'a1', archetype: 'slowLeak', team: 'basil' },
  shortcutOffered: { shortcut: 'approvalBoard', team: 'basil', patience: 0.3 },
  shortcutTaken: { shortcut: 'nameCulprit', team: 'basil', patience: 0.4 },
  shortcutDeclined: { shortcut: 'nameCulprit', team: 'basil' },
  boardStepped: { strict: true, patience: 0.2 },
  betMade: { bet: 'launch', team: 'basil' },
  betSettled: { bet: 'campaign', team: 'basil', won: true },
  workLimited: { team: 'basil', cards: 3 },
  cardPicked: { ...card, by: 'olive-noor' },
  cardFinished: { ...card, hope: 150_000, worth: -20_000 },
  messageSaid: { ...who, phrase: 'help', about: 'module', of: 'cart' },
  morningAnswered: {
    morning: 'm1',
    hat: 'builder',
    team: 'basil',
    asks: 'train',
    verb: 'sendTrain',
    payload: '{"unit":"monolith"}',
    answer: 'done',
    engineer: 'basil-ana',
  },
  slicesAssigned: { ...who, a: 'build', b: 'learn' },
  trainCalled: { unit: 'monolith', changes: 15 },
  trainAnswered: { unit: 'monolith', team: 'basil', aboard: true },
  trainHeld: { unit: 'monolith', changes: 1 },
  oddsCalled: { ...who, unit: 'monolith', deploy: 'd7', number: 7, percent: 60 },
  deployStarted: deploy,
  defectFound: { deploy: 'd7', unit: 'cart', gate: 'tests', changes: 2 },
  deployFinished: { ...deploy, leadTicks: 192, leads: [192], unplanned: true },
  deployFailed: { deploy: 'd7', number: 7, unit: 'monolith', incident: 'i3', recoveryTicks: 32 },
  deployRolledBack: { deploy: 'd7', number: 7, unit: 'monolith', changes: 1, by: 'basil-ana' },
  deployHalted: { deploy: 'd7', number: 7, unit: 'monolith', share: 0.05, lost: 40 },
  defectEscaped: { deploy: 'd1', unit: 'monolith', changes: 40, culprits: 5 },
  driftHit: { unit: 'monolith', deploy: 'd1', drift: 0.3 },
  rollbackBlocked: { deploy: 'd1', unit: 'monolith', migrations: 2 },
  migrationLocked: { deploy: 'd1', unit: 'monolith', module: 'cart', team: 'olive', minutes: 25 },
  hotfixWritten: { incident: 'i1', unit: 'monolith', module: 'cart', team: 'olive' },
  cardDisabled: { card: 'k1', title: 'giftCards', incident: 'i1', ticks: 9, by: 'flag' },
  unitsTiedTogether: { deploy: 'd1', unit: 'monolith', units: 'cart' },
  mergeBackStarted: { module: 'reviews', team: 'basil' },
  sliceMergedBack: { module: 'reviews', team: 'basil', unit: 'monolith' },
  modeChosen: { unit: 'reviews', mode: 'continuous', intervalDays: 2 },
  strategyChosen: { unit: 'monolith', strategy: 'halfAndHalf' },
  cardFlagged: { ...card, flagged: true },
  flagSwitched: { ...card, share: 0.25 },
  valueReleased: { ...card, worth: 90_000 },
  incidentDetected: { ...trouble, startedAt: 100, noticedBy: 'customers', peak: 0.4 },
  pageRang: { ...who, incident: 'i3', night: true, symptom: 'writesFail', unit: 'monolith', real: true },
  pageMissed: { engineer: 'basil-ana', incident: 'i3', real: true },
  pageAcknowledged: { incident: 'i3', engineer: 'basil-ana', ticks: 2 },
  expertCalled: { incident: 'i3', engineer: 'basil-teo', team: 'basil', by: 'basil-ana', night: true },
  pageEscalated: { incident: 'i3', from: 'basil-ana', to: 'olive-noor' },
  evidenceOpened: { incident: 'i3', evidence: 'hosts', engineer: 'basil-ana' },
  responseChosen: {
    incident: 'i3',
    response: 'scaleOut',
    target: 'monolith',
    engineer: 'basil-ana',
    by: 'human',
    minutes: 14.6,
  },
  responseEnded: {
    incident: 'i3',
    response: 'scaleOut',
    target: 'monolith',
    outcome: 'worse',
    why: 'moreOfTheSame',
  },
  incidentFlaredUp: { ...trouble, ticks: 60 },
  incidentMitigated: { ...trouble, startedAt: 100, ticks: 23, lost: 258_077.4, cure: 'rollBack' },
  incidentResolved: {
    ...trouble,
    archetype: 'slowLeak',
    family: 'infrastructure',
    deploy: 'd7',
    startedAt: 100,
    detectedAt: 104,
    mitigatedAt: 120,
    lost: 12,
    units: 1,
    peak: 0.4,
    culprits: '',
    repeat: false,
    changeLinked: true,
    latestInnocent: true,
    restoredByRollback: false,
    factors: 'debt',
    quickest: 'rollBack',
    quickestMinutes: 20,
    misread: 'hosts',
  },
  evidencePinned: { incident: 'i3', evidence: 'hosts', engineer: 'basil-ana' },
  postmortemHeld: {
    incident: 'i3',
    archetype: 'slowLeak',
    team: 'basil',
    blame: false,
    actions: 2,
    named: '',
    plan: '',
  },
  chaosStruck: { unit: 'monolith', module: 'cart', found: true },
  orderSet: { symptom: 'slow', response: '', team: 'basil' },
  extractionStarted: { module: 'reviews', team: 'basil', by: 'basil-ana' },
  extractionStopped: { module: 'reviews', team: 'basil' },
  extractionReady: { module: 'reviews', team: 'basil' },
  sliceCutOver: { module: 'reviews', team: 'basil', unit: 'reviews' },
  practiceFocused: { practice: 'ci', team: 'basil', by: 'basil-ana' },
  practiceRose: { practice: 'ci', level: 2, team: 'basil' },
  practiceDecayed: { practice: 'ci', level: 1, team: '' },
  voteCast: { policy: 'cadence', value: 'daily', team: 'basil' },
  policyChanged: { policy: 'pagers', value: 'teams' },
  contractBegun: { call: 'cart>search', from: 'cart', to: 'search', team: 'olive' },
  contractSigned: { call: 'cart>search', from: 'cart', to: 'search' },
  interfaceBroke: { call: 'cart>search', deploy: 'd7', number: 7, from: 'cart', to: 'search' },
  ruleBroken: { unit: 'reviews', team: 'basil', rule: 'noTimeout' },
  ruleMended: { unit: 'reviews', team: 'basil', rule: 'drift' },
  ownerChanged: { module: 'cart', from: 'olive', to: 'basil' },
  seatTaken: who,
  seatLeft: who,
  leaveBegan: { ...who, until: 3, modules: 'cart checkout' },
  leaveEnded: who,
  engineerExhausted: { ...who, nightPages: 3 },
  hireOpened: { team: 'basil', days: 30 },
  engineerHired: { ...who, name: 'Ana' },
  engineerRamped: { ...who, days: 110 },
  engineerResigned: { ...who, name: 'Ana', modules: 'cart checkout' },
  engineerLent: { ...who, to: 'olive', days: 7 },
  engineerReturned: { ...who, from: 'olive' },
  movePlanned: { engineer: 'basil-ana', from: 'basil', to: 'olive' },
  engineerMoved: { engineer: 'basil-ana', from: 'basil', to: 'olive' },
  splitPlanned: { team: 'basil', modules: 'reviews' },
  teamSplit: { team: 'basil', born: 'basil-2', modules: 'reviews', people: 4 },
  overtimeCalled: { team: 'basil', days: 7 },
  followUpDone: { engineer: 'basil-ana', incident: 'i3' },
  followUpSkipped: { engineer: 'basil-ana', incident: 'i3' },
  dayClosed: {
    day: 1,
    users: 3000,
    requests: 1e6,
    failed: 10,
    lost: 20.5,
    revenue: 1_030_200,
    cost: 900_000,
    cash: 40_000_000,
    trust: 0.68,
    energy: 0.7,
    morale: 0.6,
    byHand: true,
    hoursNew: 90,
    hoursUnplanned: 60,
    hoursToil: 40,
    hoursImprovement: 60,
    hoursOther: 38,
    cognitiveLoad: 0.9,
    infraCost: 40_000,
    peopleCost: 860_000,
    offered: 5e6,
    needed: 5e6,
    databaseReads: 7e6,
    databasePeak: 9000,
    threadsHeld: 12,
    dataLost: 0,
  },
  weekClosed: {
    week: 3,
    quarter: 1,
    deploys: 1,
    incidents: 0,
    lost: 5,
    revenue: 7_000_000,
    trust: 0.6,
    energy: 0.7,
  },
  phaseBegan: { phase: 'plan', quarter: 2 },
  zoneLost: { zone: 0, units: 3 },
  zoneBack: { zone: 0 },
  autoscaled: { unit: 'monolith', instances: 9, before: 6 },
  breakerOpened: { call: 'cart>accounts', from: 'cart', to: 'accounts' },
  breakerClosed: { call: 'cart>accounts', from: 'cart', to: 'accounts' },
  primaryFailedOver: { unit: 'monolith', lostSeconds: 30 },
  primaryRestored: { unit: 'monolith', minutes: 400, lost: 90_000 },
  serversOrdered: { unit: 'monolith', servers: 3, reads: 0, arrives: 6048 },
  providerPaid: { team: 'olive', unit: 'payments', cents: 120_000, availability: 0.997 },
  serversArrived: { unit: 'monolith', servers: 0, reads: 4000 },
  bailedOut: { cash: 5_000_000, trust: 0.3 },
  leverOpened: { lever: 'hiring' },
  injected: { inject: 'crowd', what: 'demand' },
  conditionBegan: { condition: 'gourmetFair', what: 'demand', hours: 10, factor: 1.7 },
  goalMet: { goal: 'trusted', value: 0.8 },
};

describe('sentences of facts', () => {
  it.each(Object.entries(SAMPLES))('%s reads as a sentence', (kind, fields) => {
    const sentence = sentenceOf({ kind, tick: 400 }, fields);
    expect(sentence).not.toBe(kind);
    expect(sentence.length).toBeGreaterThan(10);
    expect(sentence).not.toMatch(/[{}]|undefined|NaN|basil-ana|giftCards|halfAndHalf/);
  });

  it('tells who, what, how many and how long', () => {
    expect(sentenceOf({ kind: 'deployFinished', tick: 9 }, SAMPLES.deployFinished)).toBe(
      'Deploy 7 of the monolith is with every user: 9 changes, 16 h after the first work on them, not planned',
    );
    expect(sentenceOf({ kind: 'incidentDetected', tick: 124 }, SAMPLES.incidentDetected)).toBe(
      'Cart: pages are slow. Customers told us 2 h after it began',
    );
    expect(sentenceOf({ kind: 'pageRang', tick: 9 }, SAMPLES.pageRang)).toBe(
      'The pager rings for Ana, who was asleep: the monolith, nothing can be saved',
    );
  });

  it('takes a name the view knows better than the id does', () => {
    expect(sentenceOf({ kind: 'seatTaken', tick: 0 }, who, { engineer: () => 'Anouk' })).toContain('Anouk');
  });

  it('leaves a kind it does not know as it is', () => {
    expect(sentenceOf({ kind: 'somethingNewer', tick: 0 }, {})).toBe('somethingNewer');
  });
});

describe('sentences of refusals', () => {
  it.each([...REFUSALS, ...SESSION_REFUSALS])('%s reads without any parameter', (kind) => {
    const sentence = refusalText({ kind, params: {} });
    expect(sentence.length).toBeGreaterThan(8);
    expect(sentence).not.toMatch(/[{}]|none|undefined/);
  });

  it('names what it speaks of', () => {
    expect(refusalText({ kind: 'notYourTeam', params: { team: 'olive' } })).toBe('Team Olive decides this');
    expect(
      refusalText({ kind: 'practiceNeedsOther', params: { practice: 'canary', needs: 'monitoring' } }),
    ).toBe('“Monitoring” has to come first');
    expect(refusalText({ kind: 'strategyLocked', params: { strategy: 'blueGreen' } })).toContain(
      'Blue/green',
    );
    expect(refusalText({ kind: 'trainBlocked', params: { why: 'night' } })).toContain('office hours');
  });
});

describe('names', () => {
  it('has one for everything authors wrote', () => {
    const unnamed: string[] = [];
    const check = (kind: NameKind, id: string): void => {
      if (say(`name.${kind}.${id}`) === null) unnamed.push(`${kind} ${id}`);
    };
    for (const practice of written.practices) {
      check('practice', practice.id);
      for (const what of ['about', 'story'])
        if (say(`${what}.practice.${practice.id}`) === null) unnamed.push(`${what} of ${practice.id}`);
    }
    for (const archetype of written.archetypes) check('archetype', archetype.id);
    for (const archetype of written.archetypes) {
      check('family', archetype.family);
      for (const action of archetype.actions) check('action', action);
      for (const factor of archetype.factors) check('factor', factor);
      for (const reason of Object.values(archetype.reasons))
        if (say(`reason.${reason}`) === null) unnamed.push(`reason ${reason}`);
      if (say(`precedent.${archetype.precedent}`) === null) unnamed.push(`precedent ${archetype.precedent}`);
    }
    for (const policy of written.policies) {
      check('policy', policy.id);
      for (const choice of policy.choices) check('choice', `${policy.id}.${choice}`);
    }
    for (const one of written.deck) check('card', one.title);
    for (const scenario of Object.values(written.scenarios)) {
      check('scenario', scenario.id);
      for (const kind of ['about', 'story'])
        if (say(`${kind}.scenario.${scenario.id}`) === null) unnamed.push(`${kind} of ${scenario.id}`);
      for (const { id } of scenario.reveal)
        if (say(`reveal.${scenario.id}.${id}`) === null) unnamed.push(`reveal ${scenario.id} ${id}`);
      for (const goal of scenario.goals) check('goal', goal.id);
      for (const twist of scenario.twists) check('twist', twist.id);
      for (const team of scenario.teams) check('team', team.id);
      for (const module of scenario.modules) check('module', module.id);
      for (const cards of Object.values(scenario.cards)) for (const one of cards) check('card', one.title);
    }
    expect(unnamed).toEqual([]);
  });
});

describe('the catalogue', () => {
  const all = { home, names, content, facts, refusals, review, play, scenarios };

  it('has no key twice', () => {
    const keys = Object.values(all).flatMap((catalogue) => Object.keys(catalogue));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('has only sentences that parse', () => {
    for (const catalogue of Object.values(all)) {
      for (const key of Object.keys(catalogue)) {
        try {
          say(key, {});
        } catch (error) {
          // A missing parameter is the caller's business; a sentence that cannot be read is the author's.
          expect(String(error), key).toMatch(/not provided|must be of type|Invalid values/);
        }
      }
    }
  });
});

describe('numbers and times', () => {
  it('reads times off the calendar', () => {
    expect(clock(168)).toBe('14:00');
    expect(clock(288 + 1)).toBe('00:05');
    expect(fullTime(26_208 + 2_016 + 110)).toBe('Q2 week 2, Mon 09:10');
  });

  it('tells lengths in the unit a person would use', () => {
    expect([span(5), span(12), span(41), span(864)]).toEqual(['25 min', '1 h', '3 h 25', '3 days']);
  });

  it('tells cents as euros', () => {
    expect(money(123_456)).toBe('€1,235');
  });
});
