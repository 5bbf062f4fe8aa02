/** Two pizzas, the standard game: four teams of eight, one monolith of twelve modules, growing demand. */
import type { CallData, CardData, EngineerData, ModuleData, ScenarioData, TeamData } from '../types.ts';

const module = (id: string, team: string, size: number, work: number, entry: number): ModuleData => ({
  id,
  team,
  size,
  work,
  entry,
});
const call = (from: string, to: string, rate: number, hard: boolean): CallData => ({ from, to, rate, hard });

/** The previous manager's plan: seven slices of sixteen build, one learns. */
const PLAN: EngineerData['lanes'][] = [
  ['build', 'operate'],
  ['build', 'quality'],
  ['build', 'delivery'],
  ['build', 'quality'],
  ['build', 'architecture'],
  ['build', 'delivery'],
  ['build', 'operate'],
  ['build', 'learn'],
];

const team = (id: string, names: string[]): TeamData => ({
  id,
  engineers: names.map((name, i) => ({
    id: `${id}-${name.toLowerCase()}`,
    name,
    lanes: PLAN[i % PLAN.length] ?? ['build', 'build'],
  })),
});

const card = (
  title: string,
  kind: CardData['kind'],
  modules: string[],
  size: number,
  hopeEuros: number,
): CardData => ({
  title,
  kind,
  modules,
  size,
  hope: hopeEuros * 100,
});

export const twoPizzas: ScenarioData = {
  version: 1,
  id: 'two-pizzas',
  presets: ['lesson', 'taster', 'workshop', 'marathon'],
  teams: [
    team('basil', ['Ana', 'Kai', 'Mo', 'Jo', 'Ines', 'Tariq', 'Yuki', 'Bea']),
    team('olive', ['Noor', 'Sven', 'Lia', 'Omar', 'Fay', 'Ravi', 'Zoe', 'Hugo']),
    team('cheese', ['Mei', 'Paul', 'Ada', 'Luca', 'Gita', 'Emil', 'Rosa', 'Dan']),
    team('onion', ['Ivo', 'Uma', 'Kofi', 'Nell', 'Said', 'Vera', 'Theo', 'Wren']),
  ],
  modules: [
    module('storefront', 'basil', 3, 1, 0.5),
    module('catalog', 'basil', 3, 0.8, 0.1),
    module('reviews', 'basil', 1, 0.4, 0.02),
    module('cart', 'olive', 2, 0.7, 0.1),
    module('checkout', 'olive', 4, 1.2, 0.06),
    module('payments', 'olive', 3, 1, 0),
    module('search', 'cheese', 2, 1.2, 0.16),
    module('accounts', 'cheese', 3, 0.5, 0.05),
    module('notifications', 'cheese', 1, 0.3, 0),
    module('shipping', 'onion', 2, 0.6, 0.01),
    module('recommendations', 'onion', 1, 0.9, 0),
    module('analytics', 'onion', 2, 0.3, 0),
  ],
  calls: [
    call('storefront', 'catalog', 1, true),
    call('storefront', 'recommendations', 0.8, false),
    call('storefront', 'accounts', 0.4, false),
    call('storefront', 'analytics', 0.5, false),
    call('search', 'catalog', 0.6, true),
    call('search', 'analytics', 0.3, false),
    call('catalog', 'reviews', 0.5, false),
    call('cart', 'catalog', 0.5, true),
    call('cart', 'accounts', 0.5, true),
    call('checkout', 'cart', 1, true),
    call('checkout', 'accounts', 1, true),
    call('checkout', 'payments', 1, true),
    call('checkout', 'shipping', 1, true),
    call('checkout', 'notifications', 1, false),
    call('payments', 'notifications', 0.4, false),
    call('shipping', 'notifications', 0.6, false),
    call('recommendations', 'analytics', 0.2, false),
  ],
  cards: {
    basil: [
      card('wishlist', 'feature', ['storefront'], 6, 900),
      card('photoReviews', 'experiment', ['reviews'], 3, 400),
      card('biggerPictures', 'feature', ['catalog'], 5, 700),
      card('seasonalFront', 'request', ['storefront'], 4, 600),
      card('librarySupport', 'upkeep', ['catalog'], 3, 0),
      card('sellerPages', 'feature', ['storefront', 'catalog'], 8, 1400),
      card('sortByNew', 'experiment', ['catalog'], 2, 300),
    ],
    olive: [
      card('giftCards', 'feature', ['checkout', 'payments'], 8, 1500),
      card('savedBaskets', 'experiment', ['cart'], 3, 500),
      card('oneClickBuy', 'feature', ['checkout'], 6, 1200),
      card('refundTool', 'request', ['payments'], 4, 400),
      card('securityPatch', 'upkeep', ['payments'], 2, 0),
      card('vouchers', 'feature', ['cart', 'checkout'], 5, 800),
      card('fewerFields', 'experiment', ['checkout'], 2, 600),
    ],
    cheese: [
      card('typoSearch', 'feature', ['search'], 5, 1000),
      card('passwordless', 'feature', ['accounts'], 6, 600),
      card('orderMails', 'request', ['notifications'], 3, 300),
      card('searchFilters', 'experiment', ['search'], 3, 700),
      card('librarySupport', 'upkeep', ['accounts'], 3, 0),
      card('savedSearches', 'feature', ['search', 'notifications'], 6, 900),
      card('quietHours', 'experiment', ['notifications'], 2, 200),
    ],
    onion: [
      card('parcelTracking', 'feature', ['shipping'], 6, 900),
      card('alsoBought', 'experiment', ['recommendations'], 3, 800),
      card('pickupPoints', 'feature', ['shipping'], 5, 700),
      card('sellerReports', 'request', ['analytics'], 4, 300),
      card('securityPatch', 'upkeep', ['shipping'], 2, 0),
      card('returnsLabel', 'feature', ['shipping'], 4, 500),
      card('trendingNow', 'experiment', ['recommendations', 'analytics'], 4, 600),
    ],
  },
  start: {
    practices: {
      monitoring: 1,
      flags: 1,
      versioning: 1,
      ci: 0,
      tests: 0,
      trunk: 0,
      oneButton: 0,
      runbooks: 0,
    },
    policies: { cadence: 'twoDays', approval: 'off', pagers: 'central' },
    strategy: 'allAtOnce',
    mode: 'scheduled',
    intervalDays: 2,
    instances: 9,
    waiting: { basil: 4, olive: 5, cheese: 3, onion: 3 },
    extractions: [{ module: 'reviews', progress: 0.55 }],
    cashCents: 40000000,
    trust: 0.68,
    debt: 0.6,
    users: 3000,
    pager: 'basil-ana',
  },
  pressures: { growthPerYear: 0.3, stakeholders: 1 },
  twists: [
    {
      id: 'gourmetFair',
      condition: { kind: 'demand', hours: 10, factor: 1.7 },
      day: 120,
      jitterDays: 14,
    },
  ],
  goals: [
    { id: 'often', metric: 'deploysPerYear', compare: 'atLeast', value: 300, over: 'last' },
    { id: 'whole', metric: 'availability', compare: 'atLeast', value: 0.995, over: 'last' },
    { id: 'soundDeploys', metric: 'changeFailureRate', compare: 'atMost', value: 0.15, over: 'last' },
    { id: 'trusted', metric: 'trust', compare: 'atLeast', value: 0.7, over: 'last' },
  ],
  reveal: [],
};
