/**
 * First slice, the first week of a newcomer: two teams, five modules, a loaded train with a box nobody knows is broken, a disk
 * that fills up in the night, a slice nearly cut. What becomes of them is up to the law, and to Ana.
 */
import type { ScenarioData } from '../types.ts';
import { experiment, feature, likes, module, needs, request, team, upkeep } from './kit.ts';

export const firstSlice: ScenarioData = {
  version: 1,
  id: 'first-slice',
  presets: ['taster'],
  teams: [
    team('basil', ['Ana', 'Kai', 'Mo', 'Jo', 'Ines', 'Tariq', 'Yuki']),
    team('olive', ['Noor', 'Sven', 'Lia', 'Omar', 'Fay', 'Ravi', 'Zoe']),
  ],
  modules: [
    module('storefront', 'basil', 3, 1, 0.55),
    module('catalog', 'basil', 2, 0.8, 0.2),
    module('reviews', 'basil', 1, 0.4, 0.03),
    module('cart', 'olive', 2, 0.7, 0.14),
    module('checkout', 'olive', 3, 1.2, 0.08),
  ],
  calls: [
    needs('storefront', 'catalog'),
    likes('catalog', 'reviews', 0.5),
    needs('cart', 'catalog', 0.5),
    needs('checkout', 'cart'),
  ],
  cards: {
    basil: [
      feature('wishlist', ['storefront'], 5, 500),
      experiment('photoReviews', ['reviews'], 3, 300),
      feature('biggerPictures', ['catalog'], 4, 400),
      upkeep('librarySupport', ['catalog'], 2),
      request('seasonalFront', ['storefront'], 3, 300),
    ],
    olive: [
      feature('oneClickBuy', ['checkout'], 5, 700),
      experiment('savedBaskets', ['cart'], 3, 300),
      feature('vouchers', ['cart', 'checkout'], 4, 400),
      upkeep('securityPatch', ['checkout'], 2),
      experiment('fewerFields', ['checkout'], 2, 300),
    ],
  },
  start: {
    practices: { monitoring: 1, flags: 1, versioning: 1 },
    policies: { cadence: 'twoDays', pagers: 'teams' },
    strategy: 'allAtOnce',
    mode: 'scheduled',
    intervalDays: 2,
    instances: 3,
    waiting: { basil: 5, olive: 4 },
    flaws: [{ module: 'storefront', archetype: 'badRelease', level: 0.5 }],
    extractions: [{ module: 'reviews', progress: 0.94 }],
    cashCents: 20_000_000,
    trust: 0.68,
    debt: 0.5,
    users: 1400,
    pager: 'basil-ana',
  },
  pressures: { growthPerYear: 0, stakeholders: 0.5 },
  twists: [
    // A disk fills up in the first night. Whom that wakes, and when, is up to monitoring and the on-call rota.
    {
      id: 'fullDisk',
      condition: { kind: 'fault', archetype: 'diskFull', module: 'storefront', level: 0.7 },
      day: 1,
      hour: 3,
    },
  ],
  goals: [
    { id: 'firstCut', metric: 'slicesCut', compare: 'atLeast', value: 1, over: 'last' },
    { id: 'whole', metric: 'availability', compare: 'atLeast', value: 0.985, over: 'last' },
    { id: 'soundDeploys', metric: 'changeFailureRate', compare: 'atMost', value: 0.18, over: 'last' },
  ],
  learning: [
    { id: 'bigBatch', law: 'bigBatchHurt' },
    { id: 'flag', law: 'flagOff' },
    { id: 'ownWay', law: 'ownWay' },
    { id: 'practice', law: 'habitGrew', value: 1 },
    { id: 'innocent', law: 'innocentDeploy' },
    { id: 'small', law: 'smallBatches' },
  ],
  unlocked: {
    practices: ['versioning', 'ci', 'tests', 'oneButton', 'flags', 'monitoring', 'runbooks', 'canary'],
    policies: ['cadence', 'pagers'],
  },
  reveal: [],
};
