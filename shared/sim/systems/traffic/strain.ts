/** Strain: what awake faults, lost zones and lost calls do to units and modules, before anybody's load is counted. */
import type { FaultEffect } from '../../../content/types.ts';
import { TICK_MINUTES } from '../../calendar.ts';
import { clamp01 } from '../../exact.ts';
import type { Fault, World } from '../../world.ts';
import { untriedFailover } from '../redundancy.ts';
import type { Layout, Node, Part, Site } from './layout.ts';
import { zoneShareLost } from './zones.ts';

/** Share of users a fault reaches: its deploy's and its flag's share; 1 for one that no change brought. */
export function exposure(world: World, fault: Fault): number {
  if (fault.deploy === '') return 1;
  const deploy = world.deploys[fault.deploy];
  const card = world.cards[fault.card];
  const flag = card?.flagged ? card.share : 1;
  return (deploy ? deploy.share : 1) * flag;
}

/** Most of its capacity that a leak takes. */
const LEAK_MOST = 0.85;

/** Two shares of the same thing that are gone by different causes. */
const both = (a: number, b: number): number => 1 - (1 - a) * (1 - clamp01(b));

/** What is left of a crowd or a blip that began so many minutes ago and lasts `minutes`, 1 … 0. */
const fading = (since: number, minutes: number): number => clamp01(1 - since / minutes);

/** True while an effect changes by itself from tick to tick. */
export function movesByItself({ effects, awakeAt }: Fault, tick: number): boolean {
  const since = (tick - awakeAt) * TICK_MINUTES;
  for (const effect of effects) {
    if ((effect.kind === 'herd' || effect.kind === 'blip') && since <= effect.minutes + TICK_MINUTES)
      return true;
  }
  return false;
}

/** A module waits for a provider outside the org that has turned slow. */
export function waitsOutside(world: World, module: string): boolean {
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (fault?.awake && fault.module === module && fault.effects.some(({ kind }) => kind === 'externalSlow'))
      return true;
  }
  return false;
}

/** Reads the strain on a part into its nodes and sites. Returns the share of all network calls that are lost now. */
export function readStrain(world: World, layout: Layout, part: Part): number {
  for (const site of part.sites) {
    site.lost = zoneShareLost(world, site.unit);
    if (site.lost > 0) site.lost = both(site.lost, untriedFailover(world, site.unit.id));
    site.databaseSlow = 1;
    site.writesFail = site.unit.primaryBackAt >= 0 ? 1 : 0;
    site.locked = 0;
    site.callsFail = 0;
    site.crowd = 1;
    site.trap = false;
  }
  for (const node of part.nodes) {
    node.fails = 0;
    node.slow = 1;
    node.outsideMs = 0;
  }
  let astray = 0;
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (!fault?.awake) continue;
    const site = layout.sites.get(fault.unit);
    const node = layout.nodes.get(fault.module);
    if (!site || !node) continue;
    const reach = exposure(world, fault) * fault.level;
    for (const effect of fault.effects) {
      if (effect.kind === 'regionLoss') {
        for (const other of part.sites) other.lost = both(other.lost, effect.share * reach);
      } else if (effect.kind === 'blip') {
        const since = (world.tick - fault.awakeAt) * TICK_MINUTES;
        if (since < effect.minutes) astray = both(astray, effect.share * reach);
      } else strainBy(world, fault, effect, reach, site, node);
    }
  }
  return astray;
}

function strainBy(
  world: World,
  fault: Fault,
  effect: FaultEffect,
  reach: number,
  site: Site,
  node: Node,
): void {
  const minutes = (world.tick - fault.awakeAt) * TICK_MINUTES;
  switch (effect.kind) {
    case 'errors':
      node.fails = both(node.fails, effect.share * reach);
      break;
    case 'latency':
      node.slow *= 1 + (effect.factor - 1) * reach;
      break;
    case 'externalSlow':
      node.outsideMs = Math.max(node.outsideMs, effect.ms * reach);
      break;
    case 'capacityDecay':
      site.lost = both(site.lost, Math.min(LEAK_MOST, (effect.perHour * minutes * reach) / 60));
      break;
    case 'capacityLoss':
    case 'deadWorkers':
      site.lost = both(site.lost, effect.share * reach);
      break;
    case 'herd':
      site.crowd *= 1 + (effect.factor - 1) * Math.min(1, reach) * fading(minutes, effect.minutes);
      break;
    case 'databaseSlow':
      site.databaseSlow *= 1 + (effect.factor - 1) * reach;
      break;
    case 'lock':
      site.locked = both(site.locked, effect.share * reach);
      break;
    case 'writesFail':
      site.writesFail = both(site.writesFail, effect.share * reach);
      break;
    case 'callsFail':
      site.callsFail = both(site.callsFail, effect.share * reach);
      break;
    case 'scaleTrap':
      site.trap = true;
      break;
    default:
      // Users, zones, primaries, caches and blindness are the business of other systems.
      break;
  }
}
