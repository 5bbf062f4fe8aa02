/** What a team has decided in the Plan that is on now, as the log tells it: the clock stands, so all of it is since Plan began. */
import type { FactFields, FactKind } from '../../shared/sim/facts.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';

/** A decision: the thing chosen, and the engineer who chose it ('' where the fact does not say). */
export interface Planned {
  what: string;
  by: string;
}

export interface Plan {
  practices: Planned[];
  cards: Planned[];
  pulls: Planned[];
  staff: Planned[];
}

/** The decisions of one team, in the order they were made. */
export function planOf(view: PublicWorld, team: string): Plan {
  const rows = Object.values(view.log).sort((one, other) => numberOf(one.id) - numberOf(other.id));
  const began = rows.findLastIndex((row) => row.kind === 'phaseBegan');
  const plan: Plan = { practices: [], cards: [], pulls: [], staff: [] };
  for (const row of rows.slice(began + 1)) {
    const kind = row.kind as FactKind;
    const fields = read(row.params) as { team?: string };
    if (fields.team !== team) continue;
    if (kind === 'practiceFocused') {
      const { practice, by } = fields as FactFields['practiceFocused'];
      plan.practices.push({ what: practice, by });
    } else if (kind === 'cardPicked') {
      const { card, by } = fields as FactFields['cardPicked'];
      plan.cards.push({ what: card, by });
    } else if (kind === 'extractionStarted') {
      const { module, by } = fields as FactFields['extractionStarted'];
      plan.pulls.push({ what: module, by });
    } else if (kind === 'hireOpened') plan.staff.push({ what: 'hire', by: '' });
    else if (kind === 'engineerLent') plan.staff.push({ what: 'lend', by: '' });
    else if (kind === 'splitPlanned') plan.staff.push({ what: 'split', by: '' });
  }
  return plan;
}

const numberOf = (id: string): number => Number(id.replace(/\D/g, ''));

function read(json: string): object {
  try {
    const found: unknown = JSON.parse(json);
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}
