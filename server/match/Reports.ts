import type { Fact } from '../../shared/sim/facts.ts';
import { type Report, report } from '../../shared/sim/metrics/report.ts';
import type { World } from '../../shared/sim/world.ts';

/** The review of one organisation. When a quarter ends everybody asks for it at once, so it is made once. */
export class Reports {
  #upTo = '';
  #report: Report | null = null;

  /** The metrics of what happened so far, with their evidence. The same one until something more has happened. */
  of({ tick, teams }: World, facts: readonly Fact[]): Report {
    const upTo = `${tick} ${facts.length}`;
    if (this.#report && upTo === this.#upTo) return this.#report;
    this.#upTo = upTo;
    this.#report = report(facts, { to: tick, teams: Object.keys(teams) });
    return this.#report;
  }
}
