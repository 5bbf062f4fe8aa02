/**
 * Conformity Monkey: once a week it looks at every unit, lists the rules it breaks for all to see, and gets as many mended as the
 * org sets hours aside for. The work is toil of the owners; without the practice nobody looks. The one big application is only
 * asked that its servers are alike: the other rules are about services.
 */
import { CONFORMITY_HOURS, DRIFT_ALLOWED, DRIFT_MENDED_TO, MEND_HOURS } from '../balance/practices.ts';
import { decided } from '../causes.ts';
import { emit, type Tick } from '../emit.ts';
import { RULE_IDS, type Rule } from '../publicWorld.ts';
import { practiceLevel, type Unit, type World } from '../world.ts';
import { contractLevel, isRemote } from './conway.ts';
import { driftOf } from './deploys/drift.ts';
import { oweToil } from './people/time.ts';
import { hostingOf } from './traffic/capacity.ts';

/** Calls into a service from other teams that nobody keeps a contract about. */
const loose = (world: World, unit: Unit) =>
  world.calls.filter(
    (call) =>
      world.modules[call.to]?.unit === unit.id &&
      isRemote(world, call) &&
      world.modules[call.from]?.team !== unit.team &&
      contractLevel(world, call) === 0,
  );

/** Whether a service breaks a rule now. */
const BREAKS: Record<Rule, (world: World, unit: Unit) => boolean> = {
  noOwnerOnCall: (world) => world.policies.pagers?.value !== 'teams',
  noContract: (world, unit) => loose(world, unit).length > 0,
  // What was seen to shows from the next morning on.
  singleZone: (_world, unit) => unit.zones < 2 && !unit.mended.includes('singleZone'),
  noTimeout: (_world, unit) => unit.breakers < 1 && !unit.mended.includes('noTimeout'),
  drift: (world, unit) => driftOf(world, unit) > DRIFT_ALLOWED,
};

/** Mends one break where toil can; false where it takes a vote, a practice or another landlord. */
function mend(world: World, unit: Unit, rule: Rule): boolean {
  if (rule === 'drift' && world.setup.pins?.drift === undefined) unit.drift *= DRIFT_MENDED_TO;
  else if (rule === 'noContract') {
    const call = loose(world, unit)[0];
    if (call) call.contract = 'kept';
  } else if (rule === 'singleZone' && hostingOf(world) === 'cloud') keep(unit, rule);
  else if (rule === 'noTimeout' && !world.setup.pins?.dependency) keep(unit, rule);
  else return false;
  return true;
}

function keep(unit: Unit, rule: Rule): void {
  if (!unit.mended.includes(rule)) unit.mended.push(rule);
}

/** Once a week: the list is brought up to date, and what there are hours for is mended, the same rule everywhere first. */
export function checkConformity(tick: Tick): void {
  const { world } = tick;
  const level = practiceLevel(world, 'conformityMonkey');
  const units = Object.values(world.units);
  if (level === 0) {
    for (const unit of units) unit.breaks = [];
    return;
  }
  let hours: number = CONFORMITY_HOURS[level as 1 | 2 | 3];
  for (const unit of units) {
    const now = RULE_IDS.filter(
      (rule) => (unit.kind === 'service' || rule === 'drift') && BREAKS[rule](world, unit),
    );
    for (const rule of now) {
      if (unit.breaks.includes(rule)) continue;
      const because = decided(world, `owner/${unit.id}`, `cutover/${unit.id}`);
      emit(tick, 'ruleBroken', { unit: unit.id, team: unit.team, rule }, because);
    }
    unit.breaks = now;
  }
  for (const rule of RULE_IDS) {
    for (const unit of units) {
      if (hours < MEND_HOURS[rule] || !unit.breaks.includes(rule) || !mend(world, unit, rule)) continue;
      hours -= MEND_HOURS[rule];
      oweToil(world, unit.team, MEND_HOURS[rule]);
      const because = decided(world, 'practice/conformityMonkey/');
      emit(tick, 'ruleMended', { unit: unit.id, team: unit.team, rule }, because);
      if (!BREAKS[rule](world, unit)) unit.breaks = unit.breaks.filter((one) => one !== rule);
    }
  }
}
