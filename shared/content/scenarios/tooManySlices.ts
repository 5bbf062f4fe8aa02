/**
 * Too many slices: eight people, an old core and seventeen services around it, and no platform under them. Every service has
 * a train, a pager and servers of its own. Less may be more: merging back is a choice like any other.
 */
import type { ModuleData, ScenarioData } from '../types.ts';
import { experiment, feature, likes, module, needs, request, team, upkeep } from './kit.ts';

const service = (id: string, work: number, entry: number): ModuleData => module(id, 'basil', 1, work, entry);

const modules: ModuleData[] = [
  module('core', 'basil', 2, 1, 0.4),
  service('search', 1, 0.16),
  service('catalog', 0.7, 0.08),
  service('cart', 0.6, 0.12),
  service('checkout', 1, 0.08),
  service('payments', 0.8, 0),
  service('accounts', 0.4, 0.06),
  service('sessions', 0.2, 0),
  service('prices', 0.3, 0),
  service('taxes', 0.3, 0),
  service('stock', 0.3, 0),
  service('shipping', 0.4, 0.02),
  service('reviews', 0.3, 0.03),
  service('recommendations', 0.6, 0),
  service('notifications', 0.2, 0),
  service('vouchers', 0.3, 0.02),
  service('pictures', 0.5, 0.03),
  service('audit', 0.2, 0),
];

export const tooManySlices: ScenarioData = {
  version: 1,
  id: 'too-many-slices',
  presets: ['workshop', 'lesson'],
  teams: [team('basil', ['Ana', 'Kai', 'Mo', 'Jo', 'Ines', 'Tariq', 'Yuki', 'Bea'])],
  modules,
  calls: [
    needs('core', 'catalog'),
    needs('core', 'sessions'),
    likes('core', 'recommendations', 0.6),
    needs('catalog', 'prices'),
    likes('catalog', 'pictures', 0.8),
    likes('catalog', 'reviews', 0.4),
    likes('catalog', 'stock', 0.5),
    needs('search', 'catalog', 0.5),
    needs('cart', 'catalog', 0.5),
    needs('cart', 'sessions'),
    needs('cart', 'stock', 0.6),
    likes('cart', 'vouchers', 0.3),
    needs('checkout', 'cart'),
    needs('checkout', 'accounts'),
    needs('checkout', 'payments'),
    needs('checkout', 'taxes'),
    needs('checkout', 'shipping'),
    likes('checkout', 'notifications'),
    needs('payments', 'audit'),
    needs('accounts', 'sessions'),
    likes('shipping', 'notifications', 0.6),
    needs('vouchers', 'prices', 0.5),
  ],
  cards: {
    basil: [
      feature('oneClickBuy', ['checkout', 'payments'], 5, 700),
      feature('wishlist', ['core', 'accounts'], 4, 500),
      experiment('fewerFields', ['checkout'], 2, 400),
      feature('vouchersForFriends', ['vouchers', 'cart'], 4, 400),
      request('sellerReports', ['audit'], 3, 200),
      upkeep('librarySupport', ['sessions'], 2),
      experiment('alsoBought', ['recommendations'], 2, 400),
      feature('typoSearch', ['search'], 4, 500),
    ],
  },
  start: {
    practices: { versioning: 1, ci: 1, tests: 1 },
    policies: { cadence: 'weekly', approval: 'off', pagers: 'teams', hosting: 'cloud', tools: 'free' },
    strategy: 'allAtOnce',
    mode: 'scheduled',
    intervalDays: 7,
    instances: 2,
    units: modules
      .filter(({ id }) => id !== 'core')
      .map(({ id }) => ({ id, owner: 'basil', modules: [id], instances: 1 })),
    serviceMode: 'onDemand',
    waiting: { basil: 6 },
    extractions: [],
    cashCents: 12_000_000,
    trust: 0.62,
    debt: 0.4,
    users: 900,
    pager: 'basil-ana',
  },
  pressures: { growthPerYear: 0.2, stakeholders: 1 },
  twists: [
    {
      id: 'oldCertificate',
      condition: { kind: 'fault', archetype: 'theDate', module: 'sessions' },
      day: 45,
      jitterDays: 20,
    },
    {
      id: 'slowBank',
      condition: { kind: 'fault', archetype: 'slowDependency', module: 'payments' },
      day: 110,
      jitterDays: 20,
    },
  ],
  goals: [
    { id: 'whole', metric: 'availability', compare: 'atLeast', value: 0.99, over: 'last' },
    { id: 'often', metric: 'deploysPerYear', compare: 'atLeast', value: 100, over: 'last' },
    { id: 'quickly', metric: 'leadTimeHours', compare: 'atMost', value: 200, over: 'last' },
  ],
  learning: [
    { id: 'merged', law: 'mergedBack' },
    { id: 'practice', law: 'habitGrew', value: 2 },
    { id: 'innocent', law: 'innocentDeploy' },
    { id: 'small', law: 'smallBatches' },
    { id: 'crowd', law: 'peakSurvived' },
  ],
  reveal: [],
};
