/** The part of the World that carries load: what units, calls and the org as a whole remember of it. One comment per field. */

/** How a unit serves users: the servers it has, what it keeps warm, and the last solution. */
export interface Serving {
  /** Servers that run now, and those added during an incident, which are handed back when it is over. */
  instances: number;
  extra: number;
  /** Servers on their way: how many, reads a minute more for the data store, and the tick at which they are there. */
  ordered: { servers: number; reads: number; at: number }[];
  /** The autoscaler's next size and its tick; -1 when nothing is under way. */
  scaleTo: number;
  scaleAt: number;
  /** Zones its servers are spread over, and the first of them (0-2), where the primary of its data store stands. */
  zones: number;
  zone: number;
  /** Copies of its data store beside the primary. */
  replicas: number;
  /** Levels of Breakers and of Autoscaling as its owners hold them since midnight. */
  breakers: number;
  autoscaling: number;
  /** Share of reads its cache answers when warm; whether refilling it is protected from stampedes. */
  cacheMost: number;
  lease: boolean;
  /** How warm the cache is, 0-1. */
  warmth: number;
  /** Reads a minute its data store can do by itself, without replicas, and could do when the unit was made. */
  database: number;
  databaseAtFirst: number;
  /** Tick at which a lost primary is back from a backup, -1 while there is a primary. */
  primaryBackAt: number;
  /** Share of requests turned away on purpose. */
  shed: number;
  /** Nobody tries again what it failed to do. */
  noRetries: boolean;
  /** Work units that were turned away and will come again. */
  backlog: number;
  /** Busiest it was this week, of servers and of the data store, without retries and reloads: what habit plans by. */
  peak: number;
  databasePeak: number;
  /** Something in it still moves by itself (cache, backlog, breakers): it is solved again next tick. */
  restless: boolean;
  /** Hours looked at since providers were last paid, and the sum of the failing shares seen. */
  asked: number;
  failed: number;
  /** Solved: work units a minute offered, and those that users need without anything done twice. */
  work: number;
  needed: number;
  /** Solved: offered work ÷ capacity of the servers; ms until it answers; share of requests that fail at its door. */
  utilisation: number;
  latencyMs: number;
  errors: number;
  /** Solved: shares turned away because servers are full, because all threads wait, because the data store is full. */
  overflow: number;
  threadsFull: number;
  databaseFull: number;
  /** Solved: reads a minute that reach the data store, its utilisation, threads that wait for others. */
  reads: number;
  databaseUse: number;
  threads: number;
}

/** What a call remembers. */
export interface Calling {
  /** Its circuit breaker: half-open lets a part through to see whether the callee is well. */
  breaker: 'closed' | 'half' | 'open';
  /** Opened by hand: it stays open until it is handed back. */
  forced: boolean;
  /** Solved: calls a minute, share lost for good, and why. */
  flow: number;
  lost: number;
  reason: '' | 'timedOut' | 'failed' | 'overloaded' | 'cutOff';
  /** Solved: tries one call makes on the average, 1 where all goes well. A storm of retries lives on in it. */
  tries: number;
}

/** What a module remembers of the last solution. */
export interface Asking {
  /** Requests a minute that are worked on. */
  load: number;
  /** Share of its requests that fail as users see it. */
  errors: number;
  /** Work units and reads a minute it puts on its unit, and threads it holds there. */
  cpu: number;
  reads: number;
  held: number;
}

/** Rates of the whole org, a minute: kept from solution to solution and counted every tick. */
export interface Flows {
  /** Sum of entry × failing share over modules, and of entries. */
  failed: number;
  entries: number;
  /** Network calls made, and those that would be made if nothing were tried again. */
  offered: number;
  needed: number;
  /** Reads that reach the data stores; threads that wait for others. */
  reads: number;
  held: number;
}

export const noFlows = (): Flows => ({ failed: 0, entries: 0, offered: 0, needed: 0, reads: 0, held: 0 });

/** A unit that has not served anybody yet. */
export const newServing = (instances: number): Serving => ({
  instances,
  extra: 0,
  ordered: [],
  scaleTo: 0,
  scaleAt: -1,
  zones: 1,
  zone: 0,
  replicas: 0,
  breakers: 0,
  autoscaling: 0,
  cacheMost: 0,
  lease: false,
  warmth: 1,
  database: 1,
  databaseAtFirst: 1,
  primaryBackAt: -1,
  shed: 0,
  noRetries: false,
  backlog: 0,
  peak: 0,
  databasePeak: 0,
  restless: false,
  asked: 0,
  failed: 0,
  work: 0,
  needed: 0,
  utilisation: 0,
  latencyMs: 0,
  errors: 0,
  overflow: 0,
  threadsFull: 0,
  databaseFull: 0,
  reads: 0,
  databaseUse: 0,
  threads: 0,
});

/** A module nobody has asked yet, and a call nobody has made. */
export const newAsking = (): Asking => ({ load: 0, errors: 0, cpu: 0, reads: 0, held: 0 });
export const newCalling = (): Calling => ({
  breaker: 'closed',
  forced: false,
  flow: 0,
  lost: 0,
  reason: '',
  tries: 1,
});
