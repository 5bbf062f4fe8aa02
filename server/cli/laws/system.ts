/** Laws of calls, overload, caches, zones and copies of data. */
import type { PolicyFile } from '../policy.ts';
import { compare, pinned, SERVICES } from './base.ts';
import type { Law } from './law.ts';

const two = { scenario: 'two-pizzas' };

/** Services that nothing is deployed to: what is measured is traffic alone. */
const STILL: PolicyFile = { ...SERVICES, lanes: { quality: 1 }, detectMinutes: 10 };

/** A chain of services, each needing the next. */
const CHAIN = ['storefront', 'catalog', 'cart', 'checkout', 'payments', 'accounts', 'shipping', 'reviews'];
function chain(length: number): PolicyFile {
  const names = CHAIN.slice(0, length);
  const owned = Object.fromEntries(names.map((id) => [id, 'pizza']));
  return pinned(
    `a chain of ${length}`,
    {
      modules: owned,
      services: owned,
      calls: names.slice(1).map((to, i) => ({ from: names[i] ?? '', to, rate: 1, hard: true })),
      randomLoss: 0.003,
      dependency: { retries: 0 },
    },
    STILL,
  );
}

const LAYERS: PolicyFile['calls'] = [
  { from: 'storefront', to: 'catalog', rate: 1, hard: true },
  { from: 'catalog', to: 'cart', rate: 1, hard: true },
  { from: 'cart', to: 'checkout', rate: 1, hard: true },
];

/** Ten minutes of lost calls on busy evenings, in a system with little to spare. */
const overloaded = (retries: number): PolicyFile =>
  pinned(
    `${retries} retries in every layer`,
    {
      calls: LAYERS,
      headroom: 0.3,
      dependency: { retries, backoff: false, timeoutMs: 1000 },
      conditions: Array.from({ length: 12 }, (_, i) => ({
        kind: 'blip' as const,
        atDay: 95.79 + i * 14,
        minutes: 10,
        share: 0.6,
      })),
    },
    STILL,
  );

const lossy = (retries: number): PolicyFile =>
  pinned(
    `${retries} retries, two calls in a hundred are lost`,
    { calls: LAYERS, headroom: 2, randomLoss: 0.02, dependency: { retries, backoff: true } },
    STILL,
  );

/** One dependency turns slow, again and again. */
const SLOW: PolicyFile = {
  calls: LAYERS,
  conditions: Array.from({ length: 10 }, (_, i) => ({
    kind: 'fault' as const,
    atDay: 95 + i * 16,
    archetype: 'slowDependency',
    module: 'checkout',
    level: 2,
  })),
};

const cached = (hitRate: number): PolicyFile =>
  pinned(`${hitRate * 100} % from the cache`, { cache: { hitRate, lease: true } }, STILL);

const flushed = (lease: boolean): PolicyFile =>
  pinned(
    lease ? 'refilled one at a time' : 'everybody refills',
    {
      cache: { hitRate: 0.95, lease },
      conditions: Array.from({ length: 8 }, (_, i) => ({
        kind: 'cacheFlush' as const,
        atDay: 95.5 + i * 20,
      })),
    },
    STILL,
  );

const zones = (count: number): PolicyFile =>
  pinned(
    `${count} zones`,
    {
      redundancy: { zones: count },
      conditions: Array.from({ length: 6 }, (_, i) => ({
        kind: 'zoneLoss' as const,
        atDay: 95.5 + i * 25,
        hours: 4,
        zone: 0,
      })),
    },
    STILL,
  );

const lagging = (replicaLagSeconds: number): PolicyFile =>
  pinned(
    `replicas ${replicaLagSeconds} s behind`,
    {
      replicaLagSeconds,
      redundancy: { replicas: 1 },
      conditions: Array.from({ length: 6 }, (_, i) => ({
        kind: 'fault' as const,
        atDay: 95.5 + i * 25,
        archetype: 'wrongTerminal',
        level: 1,
      })),
    },
    STILL,
  );

export const SYSTEM_LAWS: readonly Law[] = [
  {
    id: 'L33',
    title: 'More hard dependencies in a row: less availability, by the product rule',
    kind: 'S',
    source: 'arithmetic',
    ...two,
    cases: [compare(chain(2), chain(8), 'availability', 'down', 0.002)],
  },
  {
    id: 'L34',
    title: 'More retries under overload: more load, longer recovery',
    kind: 'S',
    source: 'Amazon Builders Library; SRE book ch. 22; Bronson et al. 2021 (metastable failures)',
    ...two,
    cases: [
      compare(overloaded(0), overloaded(3), 'offeredPerNeeded', 'up', 0.02, { about: 'load' }),
      compare(overloaded(0), overloaded(3), 'userMinutesLost', 'up', 0.1, {
        about: 'harm until it recovers',
      }),
    ],
  },
  {
    id: 'L35',
    title: 'More retries under light random loss: more success',
    kind: 'C',
    source: 'SRE book ch. 22',
    ...two,
    cases: [compare(lossy(0), lossy(2), 'availability', 'up', 0.002)],
  },
  {
    id: 'L37',
    title: 'Breakers and bulkheads: a failed dependency takes fewer services down',
    kind: 'S',
    source: 'Netflix Hystrix',
    ...two,
    cases: [
      compare(
        pinned(
          'no breakers',
          { ...SLOW, dependency: { breaker: false, bulkhead: false, fallback: false } },
          STILL,
        ),
        pinned('breakers', { ...SLOW, dependency: { breaker: true, bulkhead: true, fallback: true } }, STILL),
        'servicesPerIncident',
        'down',
        0.1,
      ),
    ],
  },
  {
    id: 'L38',
    title: 'Longer timeouts: a slow dependency holds more threads',
    kind: 'S',
    source: 'Netflix Hystrix; Google APIs, May 2013',
    ...two,
    cases: [
      compare(
        pinned('half a second', { ...SLOW, dependency: { timeoutMs: 500, retries: 0 } }, STILL),
        pinned('half a minute', { ...SLOW, dependency: { timeoutMs: 30_000, retries: 0 } }, STILL),
        'threadsHeld',
        'up',
        0.2,
      ),
    ],
  },
  {
    id: 'L39',
    title: 'Fewer hits in the cache: more reads of the database, twice as many from 95 % to 90 %',
    kind: 'S',
    source: 'arithmetic; Slack, February 2022',
    ...two,
    cases: [
      compare(cached(0.95), cached(0.9), 'databaseReads', 'up', 0.5, { ratio: [1.7, 2.3], quarters: 1 }),
    ],
  },
  {
    id: 'L40',
    title: 'Nobody protects the refill of a cache: a higher peak at the database after a flush',
    kind: 'S',
    source: 'Nishtala et al. 2013 (leases); Slack, February 2022',
    ...two,
    cases: [compare(flushed(true), flushed(false), 'databasePeak', 'up', 0.2)],
  },
  {
    id: 'L42',
    title: 'More zones: a lost zone hurts less, machines cost more',
    kind: 'S',
    source: 'Netflix, Christmas Eve 2012',
    ...two,
    cases: [
      compare(zones(1), zones(3), 'userMinutesLost', 'down', 0.2, { about: 'harm' }),
      compare(zones(1), zones(3), 'infraCost', 'up', 0.02, { about: 'cost' }),
    ],
  },
  {
    id: 'L44',
    title: 'Replicas further behind: more data lost at a failover',
    kind: 'S',
    source: 'GitHub, October 2018; GitLab, January 2017',
    ...two,
    cases: [compare(lagging(2), lagging(600), 'dataLost', 'up', 0.5)],
  },
];
