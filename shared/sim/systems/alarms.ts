/**
 * Alarms about nothing: where monitoring is there and nobody tends it, pagers ring for things that need no human. Whoever has
 * heard many of them doubts the next one: it is looked at later, or not at all.
 */
import {
  DOUBT_TICKS,
  MEMORY_KEPT,
  MEMORY_START,
  MISS_BASE,
  MISS_DOUBT,
  NOISE_HOURS,
  PRECISION,
  PRECISION_TENDED,
  REAL_PAGES_DAY,
  TENDED_SHARE,
} from '../balance/paging.ts';
import { dayOf, hourOf, isNight, isOfficeTime } from '../calendar.ts';
import { decided } from '../causes.ts';
import { emit, type Tick } from '../emit.ts';
import { clamp } from '../exact.ts';
import { luck } from '../random.ts';
import { engineerOf, practiceLevel, type World } from '../world.ts';
import { isCentral } from './centralOps.ts';
import { orgPager, teamPager } from './people/rota.ts';
import { tirePaged } from './people/spirit.ts';
import { oweToil } from './people/time.ts';

type Level = 0 | 1 | 2 | 3;

/** Share of a team's alarms that need a human; a policy file may hold it. */
export function precisionOf(world: World, team: string): number {
  const pinned = world.setup.pins?.alertPrecision;
  if (pinned !== undefined) return pinned;
  const level = practiceLevel(world, 'monitoring', team) as Level;
  const tended = (world.teams[team]?.shares.operate ?? 0) >= TENDED_SHARE ? PRECISION_TENDED : 0;
  return clamp(PRECISION[level] + tended, 0.02, 1);
}

/** Alarms about nothing that a team's systems raise, a day. */
export const noiseADay = (precision: number): number => (REAL_PAGES_DAY * (1 - precision)) / precision;

/** Every hour: alarms about nothing ring whoever carries the pager. */
export function ringForNothing(tick: Tick): void {
  const { world } = tick;
  const hour = `${dayOf(world.tick)}-${Math.floor(hourOf(world.tick))}`;
  for (const team in world.teams) {
    const precision = precisionOf(world, team);
    if (precision >= 1) continue;
    if (luck(world.setup.seed, 'people', `noise/${team}/${hour}`) >= noiseADay(precision) / 24) continue;
    ring(tick, team);
  }
}

function ring(tick: Tick, team: string): void {
  const { world } = tick;
  const central = isCentral(world);
  const engineer = engineerOf(world, central ? orgPager(world) : teamPager(world, team));
  const module = world.teams[team]?.modules[0] ?? '';
  const fields = {
    incident: '',
    engineer: engineer.id,
    team: engineer.team,
    night: isNight(world.tick),
    symptom: 'saturated' as const,
    unit: world.modules[module]?.unit ?? 'monolith',
    real: false,
  };
  const fact = emit(
    tick,
    'pageRang',
    fields,
    decided(world, `practice/monitoring/${team}`, `lanes/${team}`, 'policy/pagers'),
  );
  rememberPage(world, central ? '' : team, false);
  tirePaged(tick, engineer.id, fact);
  if (isOfficeTime(world.tick)) oweToil(world, engineer.team, NOISE_HOURS);
}

/** What a pager has rung for is remembered for about a week. */
export function rememberPage(world: World, carrier: string, real: boolean): void {
  const kind = real ? world.ops.real : world.ops.noise;
  kind[carrier] = (kind[carrier] ?? 0) + 1;
}

/** Evening: memories of pages fade. */
export function fadePages(world: World): void {
  for (const kind of [world.ops.noise, world.ops.real])
    for (const carrier in kind) kind[carrier] = (kind[carrier] ?? 0) * MEMORY_KEPT;
}

/** How much a carrier doubts the pager: the share of pages of late that were about nothing, 0-1. */
export function doubtOf(world: World, carrier: string): number {
  const noise = world.ops.noise[carrier] ?? 0;
  return noise / (noise + (world.ops.real[carrier] ?? 0) + MEMORY_START);
}

/** Ticks that doubt adds before somebody gets up. */
export const doubtTicks = (world: World, carrier: string, name: string): number =>
  Math.floor(doubtOf(world, carrier) * DOUBT_TICKS * luck(world.setup.seed, 'people', `doubt/${name}`));

/** Chance that a page is not heard, for a rested engineer. */
export const missChance = (doubt: number): number => MISS_BASE + MISS_DOUBT * doubt * doubt;
