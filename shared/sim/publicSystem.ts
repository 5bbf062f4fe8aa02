/** What may be seen of modules, calls and units. Rules for a row: publicWorld.ts. */
import type { ReleaseMode, Strategy } from './publicWorld.ts';

/** A bounded context of the product: a slice. */
export interface ModuleRow {
  id: string;
  order: number;
  team: string;
  unit: string;
  /** 1 small … 4 large: drives the effort of an extraction. */
  size: number;
  /** Requests per minute that reach it now. */
  load: number;
  /** Share of its requests that fail now, 0-1: smoke and burnt crust. */
  errors: number;
  /** Technical debt 0-1: unwashed trays. */
  debt: number;
  /** Working days until it could be cut out of the pie with one slice on it; more slices take as much less. -1: not in the pie, or unknown. */
  pullDays: number;
}

/** One module calling another: a string of cheese. */
export interface CallRow {
  id: string;
  from: string;
  to: string;
  /** Calls per minute now. */
  rate: number;
  /** Crosses the network, i.e. the modules live in different units. */
  remote: boolean;
  /** Share of calls lost on this string now, 0-1. */
  lost: number;
  /** Why: '' | 'timedOut' | 'failed' | 'overloaded' | 'cutOff'. */
  reason: string;
  breaker: 'none' | 'closed' | 'open';
  /** What both ends share beyond the interface, and how far the caller's idea of it has drifted, 0-1. */
  coupling: number;
  fray: number;
  /** The contract about it: 'none' | 'building' | 'kept'. */
  contract: 'none' | 'building' | 'kept';
}

/** Something deployed as one: the monolith or a service on its own plate. */
export interface UnitRow {
  id: string;
  order: number;
  kind: 'monolith' | 'service';
  /** Owner team of a service, '' for the shared monolith. */
  team: string;
  /** Number of the newest deploy that reached production. */
  version: number;
  instances: number;
  /** Utilisation: offered load over capacity; above 1 requests are turned away. */
  utilisation: number;
  latencyMs: number;
  errors: number;
  /** Zones its servers stand in, copies of its data store, and how warm its cache is (-1: none). */
  zones: number;
  replicas: number;
  warmth: number;
  /** Utilisation of its data store; share of requests turned away on purpose; servers on their way. */
  databaseUse: number;
  shed: number;
  arriving: number;
  mode: ReleaseMode;
  intervalDays: number;
  strategy: Strategy;
  /** The team that picks the strategy now: the owner's, or the conductor of the shared train. */
  conductor: string;
  /** Share of its servers that were changed by hand and differ. */
  drift: number;
  /** Strategies and modes its owners have learned, separated by spaces; the weakest owner counts. */
  allows: string;
  /** Rules it is known to break, separated by spaces; '' where nobody looks. */
  breaks: string;
  /** Tick at which the scheduled train leaves, -1 when none is scheduled. */
  departs: number;
  /** The departure call is open: every team says aboard or hold. */
  calling: boolean;
  /** Changes waiting on its train. */
  waiting: number;
  /** The deploy in the oven, '' when idle. */
  deploy: string;
  /** The train stands while a rolled-back batch is searched for its culprit. */
  searching: boolean;
  /** Hours one deploy keeps the oven busy, gates left out. */
  ovenHours: number;
}
