/**
 * The layout of the call graph: who calls whom across which units, sorted so that one pass carries demand down and one pass
 * carries success back up. It is derived from the world alone and derived anew when `world.structure` has grown, so it is no
 * part of the state. Its nodes carry scratch numbers of the solver; between two solutions they mean nothing.
 */
import { CALL_WAYS, SOLVE_STEP } from '../../balance/traffic.ts';
import type { Call, Module, Unit, World } from '../../world.ts';
import { derived } from '../derived.ts';

/** How a caller treats one network call. */
export interface CallWay {
  timeoutMs: number;
  retries: number;
  backoff: boolean;
  breaker: boolean;
  fallback: boolean;
  bulkhead: boolean;
}

/** How far a value that feeds back goes in each round: shorter steps where it swings, longer ones where it does not. */
export interface Gait {
  last: number;
  gain: number;
}
const newGait = (): Gait => ({ last: 0, gain: SOLVE_STEP });

/** A unit as the solver sees it. */
export interface Site {
  unit: Unit;
  nodes: Node[];
  /** Modules of more than one piece of the call graph run in it. */
  shared: boolean;
  /** Strain: share of capacity gone; factors on the data store; shares of writes and of network calls that fail. */
  lost: number;
  databaseSlow: number;
  writesFail: number;
  locked: number;
  callsFail: number;
  crowd: number;
  trap: boolean;
  /** Work, reads and threads of modules that are not solved now. */
  baseWork: number;
  baseReads: number;
  baseHeld: number;
  /** Capacity, work units a minute; latency of the queue; share a request gets through the door. */
  capacity: number;
  pool: number;
  queueMs: number;
  accept: number;
  databaseMs: number;
  databaseOk: number;
  /** Share of reads that miss the cache. */
  miss: number;
  overflowGait: Gait;
  threadsGait: Gait;
  databaseGait: Gait;
}

/** A module as the solver sees it. */
export interface Node {
  module: Module;
  site: Site;
  out: Wire[];
  part: number;
  /** Requests one visit makes of it when all is well. */
  perVisit: number;
  /** Strain: share failing, factor on its work, ms of a provider outside. */
  fails: number;
  slow: number;
  outsideMs: number;
  outside: CallWay;
  /** Requests a minute: at the door from users and from other units, and from inside. */
  door: number;
  inside: number;
  /** Success once inside, and ms until it answers. */
  ok: number;
  ms: number;
  /** Ms a thread waits for others. */
  waits: number;
  gait: Gait;
}

/** A call as the solver sees it. */
export interface Wire {
  call: Call;
  from: Node;
  to: Node;
  remote: boolean;
  way: CallWay;
  /** Share of tries that succeed, that are lost on the way, and whose answer comes too late. */
  once: number;
  astray: number;
  late: number;
  gait: Gait;
}

/** What is solved together: everything, or one connected piece of the call graph. */
export interface Part {
  nodes: Node[];
  sites: Site[];
  wires: Wire[];
}

export interface Layout {
  structure: number;
  whole: Part;
  parts: Part[];
  nodes: Map<string, Node>;
  sites: Map<string, Site>;
  /** Network calls one visit needs when nothing is tried again. */
  callsPerVisit: number;
}

/** The layout of the world as it is now. */
export const layoutOf = derived(layOut);

/** How a unit's network calls are made: pinned for one call, pinned for all, else by its owners' level of Breakers. */
export function wayOf(world: World, unit: Unit, call = ''): CallWay {
  const pins = world.setup.pins;
  const usual = CALL_WAYS[unit.breakers as 0 | 1 | 2 | 3] ?? CALL_WAYS[0];
  return { ...usual, ...pins?.dependency, ...pins?.dependencies?.[call] };
}

const newSite = (unit: Unit): Site => ({
  unit,
  nodes: [],
  shared: false,
  lost: 0,
  databaseSlow: 1,
  writesFail: 0,
  locked: 0,
  callsFail: 0,
  crowd: 1,
  trap: false,
  baseWork: 0,
  baseReads: 0,
  baseHeld: 0,
  capacity: 1,
  pool: 1,
  queueMs: 0,
  accept: 1,
  databaseMs: 0,
  databaseOk: 1,
  miss: 1,
  overflowGait: newGait(),
  threadsGait: newGait(),
  databaseGait: newGait(),
});

const newNode = (module: Module, site: Site, outside: CallWay): Node => ({
  module,
  site,
  out: [],
  part: -1,
  perVisit: module.entry,
  fails: 0,
  slow: 1,
  outsideMs: 0,
  outside,
  door: 0,
  inside: 0,
  ok: 1,
  ms: 0,
  waits: 0,
  gait: newGait(),
});

function layOut(world: World): Layout {
  const sites = new Map<string, Site>();
  for (const id in world.units) {
    const unit = world.units[id];
    if (unit) sites.set(id, newSite(unit));
  }
  const nodes = new Map<string, Node>();
  const outside = new Map<string, CallWay>();
  for (const id of world.moduleOrder) {
    const module = world.modules[id];
    const site = sites.get(module?.unit ?? '');
    if (!module || !site) continue;
    let way = outside.get(module.unit);
    if (!way) {
      way = wayOf(world, site.unit);
      outside.set(module.unit, way);
    }
    const node = newNode(module, site, way);
    nodes.set(id, node);
    site.nodes.push(node);
  }
  const wires: Wire[] = [];
  let callsPerVisit = 0;
  for (const call of world.calls) {
    const from = nodes.get(call.from);
    const to = nodes.get(call.to);
    if (!from || !to) continue;
    const remote = from.site !== to.site;
    const wire: Wire = {
      call,
      from,
      to,
      remote,
      way: wayOf(world, from.site.unit, call.id),
      once: 1,
      astray: 0,
      late: 0,
      gait: newGait(),
    };
    from.out.push(wire);
    wires.push(wire);
  }
  // Callers stand before callees, so each has its whole demand when its own calls are counted.
  for (const node of nodes.values()) {
    for (const { call, to, remote } of node.out) {
      to.perVisit += node.perVisit * call.rate;
      if (remote) callsPerVisit += node.perVisit * call.rate;
    }
  }
  const whole: Part = { nodes: [...nodes.values()], sites: [...sites.values()], wires };
  return {
    structure: world.structure,
    whole,
    parts: splitParts(whole),
    nodes,
    sites,
    callsPerVisit,
  };
}

/** Pieces of the call graph that no call connects. They may still share a unit. */
function splitParts(whole: Part): Part[] {
  const neighbours = new Map<Node, Node[]>();
  for (const node of whole.nodes) neighbours.set(node, []);
  for (const { from, to } of whole.wires) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const parts: Part[] = [];
  for (const start of whole.nodes) {
    if (start.part >= 0) continue;
    const open = [start];
    start.part = parts.length;
    for (let node = open.pop(); node; node = open.pop()) {
      for (const next of neighbours.get(node) ?? []) {
        if (next.part >= 0) continue;
        next.part = parts.length;
        open.push(next);
      }
    }
    parts.push({ nodes: [], sites: [], wires: [] });
  }
  for (const node of whole.nodes) parts[node.part]?.nodes.push(node);
  for (const wire of whole.wires) parts[wire.from.part]?.wires.push(wire);
  for (const part of parts) {
    for (const { site } of part.nodes) if (!part.sites.includes(site)) part.sites.push(site);
  }
  for (const site of whole.sites) site.shared = site.nodes.some((node) => node.part !== site.nodes[0]?.part);
  return parts;
}
