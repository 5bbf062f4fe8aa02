/**
 * Etsy 2008, "Deploy army": a marketplace whose developers, database people and operators meet in the middle. Deploys twice a
 * week take four hours; growth threatens to outpace capacity. Win bands of the history (20 deploys a day, CFR 10 %, restore
 * 15 minutes, 99.9 % over the holidays) are scaled where 24 people stand for 90: deploys by head, the rest as it was.
 */
import type { ScenarioData } from '../types.ts';
import { experiment, feature, likes, module, needs, request, team, upkeep } from './kit.ts';

export const etsy2008: ScenarioData = {
  version: 1,
  id: 'etsy-2008',
  presets: ['workshop', 'marathon'],
  teams: [
    team('basil', ['Ana', 'Kai', 'Mo', 'Jo', 'Ines']),
    team('olive', ['Noor', 'Sven', 'Lia', 'Omar', 'Fay']),
    // The database people: every change that needs a stored procedure comes to them.
    team('cheese', ['Mei', 'Paul', 'Ada', 'Luca', 'Gita']),
  ],
  modules: [
    module('storefront', 'basil', 3, 1, 0.46),
    module('search', 'basil', 3, 1.2, 0.24),
    module('shops', 'olive', 3, 0.9, 0.16),
    module('checkout', 'olive', 3, 1.2, 0.06),
    module('payments', 'olive', 2, 0.9, 0),
    module('forums', 'basil', 1, 0.5, 0.06),
    module('sprouter', 'cheese', 3, 0.4, 0),
    module('database', 'cheese', 4, 0.5, 0),
    module('accounts', 'cheese', 2, 0.4, 0.02),
  ],
  calls: [
    needs('storefront', 'sprouter'),
    needs('search', 'sprouter', 0.4),
    needs('shops', 'sprouter'),
    needs('checkout', 'sprouter'),
    needs('checkout', 'accounts'),
    needs('checkout', 'payments'),
    needs('payments', 'sprouter'),
    needs('sprouter', 'database'),
    needs('accounts', 'database'),
    likes('storefront', 'forums', 0.1),
    likes('shops', 'search', 0.2),
  ],
  cards: {
    basil: [
      feature('treasuries', ['storefront', 'sprouter'], 6, 900),
      experiment('handmadeGifts', ['storefront'], 3, 500),
      feature('searchByColour', ['search'], 5, 800),
      request('holidayFront', ['storefront'], 4, 600),
      upkeep('librarySupport', ['search'], 3),
      feature('betterSearch', ['search', 'database'], 7, 1300),
    ],
    olive: [
      feature('shopStats', ['shops', 'sprouter'], 6, 900),
      feature('oneClickBuy', ['checkout'], 5, 1000),
      experiment('shopVideo', ['shops'], 3, 400),
      request('refundTool', ['payments'], 4, 400),
      upkeep('securityPatch', ['payments'], 2),
      feature('giftCards', ['checkout', 'sprouter'], 6, 1100),
    ],
    cheese: [
      feature('fasterProcedures', ['sprouter'], 5, 500),
      upkeep('biggerIds', ['database'], 4),
      feature('leaveSprouter', ['sprouter', 'accounts'], 8, 700),
      request('sellerReports', ['database'], 4, 300),
      experiment('readCopies', ['database'], 4, 400),
    ],
  },
  start: {
    practices: { versioning: 1 },
    policies: { cadence: 'twoDays', approval: 'off', pagers: 'central', hosting: 'own', reviews: 'blameful' },
    strategy: 'allAtOnce',
    mode: 'scheduled',
    intervalDays: 3,
    instances: 5,
    waiting: { basil: 8, olive: 7, cheese: 4 },
    extractions: [],
    cashCents: 30_000_000,
    trust: 0.6,
    debt: 0.6,
    debtOf: { sprouter: 0.8, database: 0.8 },
    drift: 0.4,
    energy: 0.6,
    morale: 0.6,
    users: 2200,
    pager: 'basil-ana',
  },
  // Engineering grew fivefold in the eighteen months to October 2011 [Brittain: Metrics-Driven Engineering].
  pressures: {
    growthPerYear: 0.6,
    stakeholders: 1.2,
    joiners: [
      { team: 'basil', day: 21, count: 1 },
      { team: 'olive', day: 28, count: 1 },
      { team: 'cheese', day: 35, count: 1 },
      { team: 'basil', day: 70, count: 1 },
      { team: 'olive', day: 77, count: 1 },
      { team: 'cheese', day: 84, count: 1 },
      { team: 'basil', day: 119, count: 1 },
      { team: 'olive', day: 126, count: 1 },
      { team: 'cheese', day: 133, count: 1 },
    ],
  },
  twists: [
    {
      id: 'strayMigration',
      condition: { kind: 'fault', archetype: 'migrationLock', module: 'database' },
      day: 60,
      jitterDays: 25,
      when: { practiceAtMost: { practice: 'migrations', level: 1 } },
    },
    {
      id: 'shortIds',
      condition: { kind: 'fault', archetype: 'outOfNumbers', module: 'database' },
      day: 150,
      jitterDays: 30,
    },
    {
      id: 'multicast',
      condition: { kind: 'fault', archetype: 'offTheMap', module: 'search' },
      day: 215,
      jitterDays: 20,
    },
    { id: 'cyberMonday', condition: { kind: 'demand', hours: 16, factor: 1.3 }, day: 329, hour: 8 },
    { id: 'giftWeeks', condition: { kind: 'demand', hours: 240, factor: 1.1 }, day: 336, hour: 8 },
  ],
  goals: [
    // 20-40 deploys a working day by some 75 people are 5-10 for 24 [10,068 releases in 2011].
    { id: 'often', metric: 'deploysPerYear', compare: 'atLeast', value: 700, over: 'last' },
    { id: 'soundDeploys', metric: 'changeFailureRate', compare: 'atMost', value: 0.1, over: 'last' },
    { id: 'quickHelp', metric: 'restoreHours', compare: 'atMost', value: 24, over: 'last' },
    { id: 'holiday', metric: 'peakAvailability', compare: 'atLeast', value: 0.99, over: 'last' },
  ],
  learning: [
    { id: 'bigBatch', law: 'bigBatchHurt' },
    { id: 'small', law: 'smallBatches' },
    { id: 'undo', law: 'undoneInTime' },
    { id: 'review', law: 'actionInTime' },
    { id: 'pager', law: 'ownPager' },
    { id: 'crowd', law: 'peakSurvived' },
  ],
  reveal: [
    {
      id: 'start',
      date: '2008',
      sources: [
        'Ars Technica, Oct 2011: When clever goes wrong',
        'Snyder: Continuous Deployment at Etsy (2013)',
      ],
    },
    {
      id: 'button',
      date: '2009-10',
      sources: ['github.com/etsy/deployinator', 'codeascraft: Quantum of Deployment'],
    },
    {
      id: 'forty',
      date: '2011',
      sources: ['Elliott-McCrea: Engineering Change (2012)', 'Brittain: Metrics-Driven Engineering (2011)'],
    },
    {
      id: 'halves',
      date: '2012-13',
      sources: ['codeascraft: Two Sides For Salvation', 'codeascraft: Schemanator (Jan 2013)'],
    },
    { id: 'notice', date: '2011', sources: ['lowlevelmanager.com: Moving at Scale, Etsy (Apr 2011)'] },
  ],
};
