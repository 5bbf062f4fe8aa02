/**
 * Interfaces between units: what a provider's change does to its consumers. Runs when a deploy has reached every user. A call
 * without a contract frays with each change, and a frayed, coupled one breaks its consumer sooner or later.
 */
import {
  BREAK_CHANCE,
  CONTRACT_POINTS,
  FRAY_AFTER_BREAK,
  FRAY_PER_CHANGE,
  TALK_SPARES,
} from '../balance/conway.ts';
import { decided, noteDecision } from '../causes.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { clamp01 } from '../exact.ts';
import { luck } from '../random.ts';
import type { Call, Change, Deploy, World } from '../world.ts';
import { callsAtTeam } from './callsAt.ts';
import { contractKeeps, couplingOf, isRemote, talk } from './conway.ts';
import { plantNamed } from './faults.ts';

/** Chance that one change of the provider breaks this consumer. */
export const breakChance = (world: World, call: Call): number =>
  clamp01(BREAK_CHANCE * call.fray * couplingOf(world, call) * (1 - contractKeeps(world, call)));

/** The changes of a deploy are with every user: their callers in other units meet them. */
export function meetCallers(tick: Tick, deploy: Deploy, carried: readonly Change[]): void {
  const { world } = tick;
  const byModule = new Map<string, Change[]>();
  for (const change of carried) {
    const known = byModule.get(change.module);
    if (known) known.push(change);
    else byModule.set(change.module, [change]);
  }
  const together = new Set([deploy.unit, ...deploy.along]);
  for (const call of world.calls) {
    const changes = byModule.get(call.to);
    if (!changes || !isRemote(world, call)) continue;
    // Who leaves in lock-step was tried in lock-step: both sides of the call are new at once.
    if (together.has(world.modules[call.from]?.unit ?? '')) continue;
    let broken = false;
    for (const change of changes) {
      const chance = breakChance(world, call);
      const drawn = luck(world.setup.seed, 'defects', `interface/${call.id}/${change.id}`);
      if (!broken && drawn < chance) {
        broken = true;
        breakConsumer(tick, call, deploy, change);
      } else fray(world, call);
    }
  }
}

function fray(world: World, call: Call): void {
  const from = world.modules[call.from]?.team ?? '';
  const to = world.modules[call.to]?.team ?? '';
  const spared = (1 - TALK_SPARES * talk(world, from, to)) * (1 - contractKeeps(world, call));
  call.fray = clamp01(call.fray + FRAY_PER_CHANGE * spared * (1 - call.fray));
}

function breakConsumer(tick: Tick, call: Call, deploy: Deploy, change: Change): void {
  const { world } = tick;
  const owner = world.modules[call.to]?.team ?? '';
  const because = [
    deploy.fact,
    change.fact,
    ...decided(world, `contract/${call.id}`, `focus/${owner}/contracts`),
  ];
  const fact = emit(
    tick,
    'interfaceBroke',
    { call: call.id, deploy: deploy.id, number: deploy.number, from: call.from, to: call.to },
    because,
  );
  const origin = {
    unit: world.modules[call.from]?.unit ?? '',
    module: call.from,
    change: change.id,
    card: '',
    deploy: deploy.id,
    because: [fact],
  };
  // The caller's own code fails where it was right before.
  plantNamed(world, 'brokenInterface', origin, `interface/${call.id}/${change.id}`);
  call.fray = FRAY_AFTER_BREAK;
}

/** Begins a contract: both teams owe it Architecture points, a team that owns both ends owes them once. */
export function beginContract(tick: Tick, call: Call, team: string): void {
  const { world } = tick;
  call.contract = 'building';
  call.owedTo = CONTRACT_POINTS;
  call.owedFrom = world.modules[call.from]?.team === world.modules[call.to]?.team ? 0 : CONTRACT_POINTS;
  const fact = emit(tick, 'contractBegun', { call: call.id, from: call.from, to: call.to, team });
  noteDecision(world, `contract/${call.id}`, fact);
}

/** Contracts a team has to work on now. */
export const contractsOf = (world: World, team: string): Call[] =>
  callsAtTeam(world, team).filter(
    (call) =>
      call.contract === 'building' &&
      ((call.owedTo > 0 && world.modules[call.to]?.team === team) ||
        (call.owedFrom > 0 && world.modules[call.from]?.team === team)),
  );

/** Architecture points of a team go into its share of the contracts under way; what both have paid for is kept from now on. */
export function workOnContract(tick: Tick, call: Call, team: string, points: number): void {
  const { world } = tick;
  let left = points;
  if (world.modules[call.to]?.team === team) {
    const paid = Math.min(call.owedTo, left);
    call.owedTo -= paid;
    left -= paid;
  }
  if (world.modules[call.from]?.team === team) call.owedFrom -= Math.min(call.owedFrom, left);
  if (call.owedTo > 0 || call.owedFrom > 0) return;
  call.contract = 'kept';
  emit(
    tick,
    'contractSigned',
    { call: call.id, from: call.from, to: call.to },
    decided(world, `contract/${call.id}`),
  );
  callForAttention(world);
}
