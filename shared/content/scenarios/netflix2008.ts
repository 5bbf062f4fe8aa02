/**
 * Netflix 2008, "Three days without DVDs": a hardware fault corrupts the one big database in the own data centre. Streaming
 * grows faster than servers can be racked. Win: a lost zone nobody notices, deploys in 20 minutes, streaming at 99.95 %.
 */
import type { ScenarioData } from '../types.ts';
import { experiment, feature, likes, module, needs, request, team, upkeep } from './kit.ts';

export const netflix2008: ScenarioData = {
  version: 1,
  id: 'netflix-2008',
  presets: ['workshop', 'marathon'],
  teams: [
    team('basil', ['Ana', 'Kai', 'Mo', 'Jo', 'Ines', 'Tariq', 'Yuki', 'Bea']),
    team('olive', ['Noor', 'Sven', 'Lia', 'Omar', 'Fay', 'Ravi', 'Zoe', 'Hugo']),
    team('cheese', ['Mei', 'Paul', 'Ada', 'Luca', 'Gita', 'Emil', 'Rosa', 'Dan']),
  ],
  modules: [
    module('website', 'basil', 3, 1, 0.4),
    module('movieQueue', 'basil', 2, 0.6, 0.14),
    module('search', 'basil', 2, 1, 0.1),
    module('recommendations', 'basil', 2, 0.9, 0),
    module('streaming', 'olive', 4, 1.1, 0.3),
    module('devices', 'olive', 2, 0.6, 0.02),
    module('encoding', 'olive', 2, 0.8, 0),
    module('shipping', 'cheese', 3, 0.7, 0.02),
    module('accounts', 'cheese', 3, 0.5, 0.02),
    module('billing', 'cheese', 2, 0.6, 0),
  ],
  calls: [
    needs('website', 'movieQueue', 0.5),
    needs('website', 'accounts', 0.5),
    likes('website', 'recommendations', 0.9),
    likes('search', 'recommendations', 0.2),
    needs('movieQueue', 'shipping', 0.3),
    needs('streaming', 'devices', 0.6),
    needs('streaming', 'accounts', 0.4),
    likes('streaming', 'encoding', 0.2),
    needs('devices', 'accounts', 0.4),
    needs('shipping', 'accounts', 0.5),
    likes('accounts', 'billing', 0.3),
  ],
  cards: {
    basil: [
      feature('betterQueue', ['movieQueue'], 5, 700),
      experiment('starRatings', ['recommendations'], 3, 600),
      feature('instantRow', ['website', 'streaming'], 7, 1300),
      request('familyFront', ['website'], 4, 500),
      upkeep('librarySupport', ['search'], 3),
      experiment('typoSearch', ['search'], 3, 500),
    ],
    olive: [
      feature('gameConsole', ['devices', 'streaming'], 8, 1800),
      feature('television', ['devices'], 6, 1300),
      experiment('smootherStart', ['streaming'], 3, 800),
      feature('subtitles', ['streaming'], 5, 600),
      upkeep('securityPatch', ['streaming'], 2),
      feature('moreBitrates', ['encoding'], 4, 500),
    ],
    cheese: [
      feature('fasterReturns', ['shipping'], 5, 600),
      request('refundTool', ['billing'], 4, 400),
      feature('profiles', ['accounts'], 6, 900),
      upkeep('librarySupport', ['billing'], 3),
      experiment('quietHours', ['accounts'], 2, 200),
    ],
  },
  start: {
    practices: { versioning: 1, monitoring: 1, tests: 1 },
    policies: { cadence: 'twoWeeks', approval: 'on', pagers: 'central', hosting: 'own', chaos: 'off' },
    strategy: 'allAtOnce',
    mode: 'scheduled',
    intervalDays: 14,
    instances: 6,
    waiting: { basil: 12, olive: 14, cheese: 8 },
    extractions: [],
    cashCents: 60_000_000,
    trust: 0.7,
    debt: 0.55,
    drift: 0.3,
    zones: 1,
    replicas: 0,
    users: 2400,
    pager: 'cheese-mei',
  },
  pressures: { growthPerYear: 1, stakeholders: 1 },
  twists: [
    {
      id: 'corruption',
      condition: { kind: 'fault', archetype: 'wrongTerminal', module: 'shipping', level: 1 },
      day: 0,
      hour: 10,
    },
    {
      id: 'consoleLaunch',
      condition: { kind: 'demand', hours: 72, factor: 1.4 },
      day: 110,
      jitterDays: 15,
    },
    // A provider's zone can only be lost by whoever lives at the provider.
    {
      id: 'april',
      condition: { kind: 'zoneLoss', hours: 30, zone: 0 },
      day: 195,
      hour: 1,
      jitterDays: 20,
      when: { policy: { id: 'hosting', value: 'cloud' } },
    },
    {
      id: 'volumes',
      condition: { kind: 'fault', archetype: 'slowLeak', module: 'streaming', level: 1 },
      day: 245,
      jitterDays: 15,
    },
    {
      id: 'storm',
      condition: { kind: 'zoneLoss', hours: 6, zone: 1 },
      day: 285,
      hour: 20,
      jitterDays: 15,
      when: { policy: { id: 'hosting', value: 'cloud' } },
    },
    { id: 'christmasEve', condition: { kind: 'demand', hours: 40, factor: 1.2 }, day: 351, hour: 12 },
    {
      id: 'balancers',
      condition: { kind: 'fault', archetype: 'regionDown', module: 'streaming' },
      day: 351,
      hour: 13,
    },
  ],
  goals: [
    { id: 'zone', metric: 'zoneLossAvailability', compare: 'atLeast', value: 0.985, over: 'all' },
    { id: 'fastDeploy', metric: 'deployMinutes', compare: 'atMost', value: 180, over: 'last' },
    { id: 'streams', metric: 'availability', compare: 'atLeast', value: 0.995, over: 'last' },
  ],
  reveal: [
    {
      id: 'start',
      date: 'Aug 2008',
      sources: ['blog.netflix.com, Aug 2008', 'Izrailevsky: Completing the Netflix Cloud Migration (2016)'],
    },
    { id: 'cloud', date: '2009-10', sources: ['Cockcroft: Netflix on Cloud (Nov 2010)', 'QCon SF 2010'] },
    {
      id: 'monkeys',
      date: '2011',
      sources: ['github.com/Netflix/SimianArmy', 'github.com/Netflix/chaosmonkey'],
    },
    {
      id: 'christmas',
      date: 'Dec 2012',
      sources: ['postmortems.info: Netflix Christmas Eve 2012', 'techblog.netflix.com, Mar 2016'],
    },
    { id: 'minutes', date: '2016', sources: ['Netflix techblog: How We Build Code at Netflix (Mar 2016)'] },
    {
      id: 'closed',
      date: 'Jan 2016',
      sources: ['Izrailevsky: Completing the Netflix Cloud Migration (2016)'],
    },
  ],
};
