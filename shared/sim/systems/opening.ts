/** The opening: what the org was like when it was handed over, written down once so that every chain of causes can end in it. */
import { FOUND, noteDecision } from '../causes.ts';
import { emit, type Tick } from '../emit.ts';
import { heldLevel } from '../world.ts';
import { noteRequest } from './backlog.ts';

/** Records the fact that stands for every decision the previous manager made. */
export function openGame(tick: Tick): void {
  const { world } = tick;
  const modules = Object.values(world.modules);
  const debt = modules.reduce((sum, module) => sum + module.debt, 0) / Math.max(1, modules.length);
  const ids = Object.keys(world.practices);
  const fact = emit(tick, 'gameOpened', {
    scenario: world.setup.scenario,
    teams: Object.keys(world.teams).length,
    units: Object.keys(world.units).length,
    cadence: world.policies.cadence?.value ?? '',
    mode: world.units.monolith?.mode ?? 'scheduled',
    approval: world.policies.approval?.value ?? '',
    pagers: world.policies.pagers?.value ?? '',
    practices: ids.filter((id) => heldLevel(world, id) > 0).length,
    practicesOf: ids.length,
    debt: Math.round(debt * 100) / 100,
  });
  noteDecision(world, FOUND, fact);
  for (const card of Object.values(world.cards)) if (card.due >= 0) noteRequest(tick, card);
  // What lay dormant before anybody looked was brought about by what was found.
  for (const fault of Object.values(world.faults)) if (fault.because.length === 0) fault.because = [fact];
}
