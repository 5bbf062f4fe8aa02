/** Numbers of traffic and capacity: each with unit and reason; (b) marks a value that calibration may move. */

// Users.

/** Visits a user makes in a minute. */
export const VISITS_PER_USER = 0.5;
/** Share of users whose visit failed who try again at once (b): the load that keeps a site down. */
export const RELOADS = 0.5;
/** A user gives up on a page after about this, ms. */
export const USER_PATIENCE_MS = 8000;
/** Users by hour of day, share of the mean (b): a quiet night, a lunch bump, an evening peak. */
export const DAILY_CURVE = [
  0.45, 0.35, 0.3, 0.28, 0.3, 0.4, 0.55, 0.75, 0.95, 1.1, 1.2, 1.3, 1.38, 1.3, 1.22, 1.2, 1.22, 1.3, 1.45,
  1.6, 1.65, 1.5, 1.1, 0.7,
] as const;
/** The busiest hour of the curve. */
export const PEAK_OF_DAY = 1.65;
export const WEEKEND_USERS = 1.1;
/** Hours over which a crowd gathers: word goes round, a newsletter is opened one by one (b). */
export const CROWD_HOURS = 3;
/** Users by four-week period of the year, share of an ordinary one (b): a shop lives from its last quarter. */
export const SEASON = [1, 1, 1, 1, 1, 1, 0.97, 0.97, 1, 1.02, 1.08, 1.22, 1.35] as const;
/** The two sale days of the year (Friday of week 47, Monday of week 48): factor on the users (b). */
export const SALE_DAYS = [46 * 7 + 4, 47 * 7] as const;
export const SALE_FACTOR = 1.35;

// Servers.

/** Work units an instance does in a minute. */
export const INSTANCE_CAPACITY = 900;
/** Latency of an idle unit and of one network hop, ms. */
export const BASE_LATENCY_MS = 40;
export const HOP_LATENCY_MS = 8;
/** Utilisation from which queues overflow, ms of queue a whole capacity too much adds, and the longest queue, ms (b). */
export const FULL_AT = 0.985;
export const QUEUE_MS = 20000;
export const LONGEST_QUEUE_MS = 30000;
/** Threads of one instance [Hystrix keeps 10 for each dependency; a server has some dozens]. */
export const THREADS_PER_INSTANCE = 32;
/** Share of the work turned away that comes again later, over how many minutes, and the most kept, minutes of capacity (b). */
export const BACKLOG_SHARE = 0.2;
export const BACKLOG_MINUTES = 15;
export const BACKLOG_MOST = 20;
/** Each server added to a unit that cannot grow sideways takes this share of the others' capacity (b). */
export const SCALE_TRAP = 0.06;

/** Share of what servers or a data store can do from which a unit is shown as nearly full: the band of warning before users are turned away (design). */
export const NEARLY_FULL = 0.75;

// Network calls, by level of Breakers and fallbacks.

/** How a caller treats its network calls [level 2: the defaults of Hystrix: 1 s, open at half of them failing]. */
export const CALL_WAYS = [
  { timeoutMs: 10000, retries: 2, backoff: false, breaker: false, fallback: false, bulkhead: false },
  { timeoutMs: 1000, retries: 2, backoff: true, breaker: false, fallback: false, bulkhead: false },
  { timeoutMs: 1000, retries: 1, backoff: true, breaker: true, fallback: false, bulkhead: false },
  { timeoutMs: 1000, retries: 1, backoff: true, breaker: true, fallback: true, bulkhead: true },
] as const;
/** Chance that a healthy network call is lost. */
export const NETWORK_LOSS = 0.0002;
/** Share of lost calls that were lost on the way back: their work was done for nothing. */
export const LOST_ON_WAY_BACK = 0.5;
/** A breaker opens when this share of calls fails; half-open it lets this share through. */
export const BREAKER_TRIPS = 0.5;
export const HALF_OPEN = 0.2;
/** Calls a minute below which a breaker has seen too little [Hystrix: 20 in 10 s, for the whole fleet]. */
export const BREAKER_CALLS = 2;
/** Share of a unit's threads that one dependency may hold behind a bulkhead. */
export const BULKHEAD_SHARE = 0.15;
/** Work units of answering with a fallback instead of calling. */
export const BREAKER_WORK = 0.02;
/** Share of a caller's users who feel a failed soft dependency, and a fallback in place of a hard one. */
export const SOFT_LOSS = 0.12;
export const FALLBACK_LOSS = 0.3;

// Data stores and caches.

/** Reads one work unit causes, and share of requests that write. */
export const READS_PER_WORK = 1;
export const WRITE_SHARE = 0.25;
/** Latency of an idle data store, ms. */
export const DATABASE_MS = 6;
/** Reads a minute a new data store can do, times its usual peak (b). */
export const DATABASE_ROOM = 2;
/** A data store grows in steps of this factor up to so many times its first size: one machine has an end (b). */
export const DATABASE_STEP = 1.4;
export const DATABASE_MOST = 4;
/** Share of its reads a data store is built for at least, however good the cache before it (b). */
export const LEAST_MISSES = 0.35;
/** What one replica adds to the reads a data store can do, share of the primary. */
export const REPLICA_READS = 0.8;
/** Share of reads a warm cache answers, by level of Caching [memcached at large sites: 90 % and more]. */
export const CACHE_HITS = [0, 0.6, 0.8, 0.9] as const;
/** Level of Caching from which refilling is protected by leases. */
export const LEASE_LEVEL = 3;
/** Times as many reads an unprotected cold cache causes [leases cut 17,000 queries a second to 1,300]. */
export const STAMPEDE = 13;
/** Share of the missing warmth that a tick of misses refills when the data store answers all of them (b). */
export const REFILL = 0.25;
/** Replicas by level of Replication; seconds they are behind an idle primary, by level; level of automatic failover. */
export const REPLICAS = [0, 1, 1, 2] as const;
export const LAG_SECONDS = [30, 30, 10, 2] as const;
export const AUTO_FAILOVER_LEVEL = 3;
/** Hours until a backup is restored: tried out before, and never tried [three days at a mail-order film library, 2008]. */
export const RESTORE_HOURS = 4;
export const UNTRIED_RESTORE_HOURS = 60;
/** A query that hangs behind a lock waits so long, ms. */
export const LOCK_WAIT_MS = 10000;

// Capacity.

/** Most zones a cloud offers. */
export const ZONES = 3;
/** Servers a new service starts with at least, and room over its usual peak. */
export const SERVICE_INSTANCES = 2;
export const SERVICE_ROOM = 0.5;
/** Peak utilisation from which habit orders more servers, in a growing and in a lean budget, and what it aims at (b). */
export const ORDER_AT = { grow: 0.72, lean: 0.85 } as const;
export const ORDER_TO = 0.6;
/** Share of that aim below which a week was idle, and rented servers are given back (b). */
export const GIVE_BACK_AT = 0.7;
/** Days until ordered servers, and a bigger data store, are there: own data centre, cloud. */
export const LEAD_DAYS = { own: 21, cloud: 1 } as const;
/** Share of the servers that can be added at once in an own data centre: the spare rack (b). */
export const SPARE_RACK = 0.2;
/** Minutes the autoscaler is late, by level of Autoscaling, and the utilisation it aims at. */
export const SCALE_LAG = [0, 60, 30, 10] as const;
export const SCALE_TARGET = 0.6;
/** Utilisation the other zones may reach when one is lost, where that was tried before (b). */
export const ZONE_LOST_MOST = 0.7;
/** Share of the servers of an ordinary peak it never goes below, by level: who trusts it less keeps more (b). */
export const SCALE_FLOOR = [1, 0.5, 0.35, 0.2] as const;
/** Servers it may have at most, in those of an ordinary peak: what the provider grants an account (b). */
export const SCALE_CEILING = 4;
/** Share of those minutes a server from a baked image takes, by level of Immutable images: it comes up as it will run (b). */
export const IMAGE_BOOT = [1, 0.8, 0.6, 0.5] as const;

// Solving.

/** Fixed-point rounds at most, and the change below which it has settled. */
export const SOLVE_ROUNDS = 80;
export const SOLVE_EPSILON = 1e-4;
/** Share of the way each round goes: less would be slow, more would swing. */
export const SOLVE_STEP = 0.6;
/** Change at a shared unit's door from which everybody who calls it is solved again. */
export const SPREAD_EPSILON = 2e-3;
