/** The part of the World that serves users: modules, their calls, and the units they run in. One comment per field. */
import type { ReleaseMode, Rule, Strategy } from './publicWorld.ts';
import type { Asking, Calling, Serving } from './worldTraffic.ts';

export interface Module extends Asking {
  id: string;
  team: string;
  unit: string;
  size: number;
  /** Work units of one request. */
  work: number;
  /** Share of visits that enter here. */
  entry: number;
  debt: number;
  /** Minutes of automated tests that belong to it. */
  suite: number;
  /** Somebody cut it off: its callers answer with a fallback, and it asks nobody outside. */
  breaker: boolean;
  /** Nobody waits for its provider outside any more: cut off by hand. */
  outsideCut: boolean;
}

export interface Call extends Calling {
  id: string;
  from: string;
  to: string;
  rate: number;
  hard: boolean;
  /** What both ends share beyond the interface, and how far the caller's idea of it has drifted; 0-1 (systems/conway.ts). */
  coupling: number;
  fray: number;
  contract: 'none' | 'building' | 'kept';
  /** Architecture points the caller's and the provider's team still owe the contract. */
  owedFrom: number;
  owedTo: number;
}

export interface Unit extends Serving {
  id: string;
  kind: 'monolith' | 'service';
  /** Owner of a service; '' for the monolith, which is shared. */
  team: string;
  /** Rules a check found broken, and rules somebody has seen to for good (systems/conformity.ts). */
  breaks: Rule[];
  mended: Rule[];
  /** Teams that own a module of it, in table order; kept by `refreshOwners`. */
  owners: string[];
  /** Number of the newest deploy started and of the one that serves users. */
  number: number;
  version: number;
  /** Minutes its automated tests run for each merge and deploy; summed every morning (suite.ts). */
  suite: number;
  mode: ReleaseMode;
  intervalDays: number;
  strategy: Strategy;
  /** Day of the next scheduled departure. */
  departDay: number;
  calling: boolean;
  /** What teams said about the next departure. */
  words: Record<string, 'aboard' | 'hold'>;
  /** Deploys, newest last, at most KEPT_DEPLOYS. */
  deploys: string[];
  /** Ids of changes that ride or rode its train, gone ones among them (systems/changes.ts). */
  boxes: string[];
  /** The running deploy, ''. */
  busy: string;
  /** Running repairs; they have a lane of their own beside it. */
  hotfixes: string[];
  /** Share of its servers that were changed by hand and differ. */
  drift: number;
  /** Departures so far; they say whose turn it is to conduct the shared train. */
  rides: number;
  /** Changes of a rolled-back deploy are searched for the culprit until this tick. */
  searchUntil: number;
}
