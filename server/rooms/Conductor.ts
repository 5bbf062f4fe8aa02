import { type PresetId, presets } from '../../shared/content/presets.ts';
import { type BoardConduct, type BoardGiven, CUTS, type Cut } from '../../shared/net/conduct.ts';
import type { Lead } from '../../shared/net/lead.ts';
import {
  countByItself,
  cutTo,
  goalsOf,
  hasShown,
  leftOf,
  lengthNow,
  proposalOf,
} from '../match/conductor.ts';
import { dueByItself, dueNow, isAhead, isDone, isFor, tickOf } from '../match/conductorPlan.ts';
import type { Match } from '../match/Match.ts';
import type { Orgs } from '../match/Orgs.ts';
import { CONDUCT_PAGES, type ConductPages } from './conductorPages.ts';
import type { HostBook } from './HostBook.ts';

/** The conductor of a session: a plan of injects, what everybody received, the end of the lesson, cuts. Kept in the host's book. */
export class Conductor {
  readonly pages: ConductPages;
  readonly #orgs: Orgs;
  readonly #debriefMs: number;

  constructor(orgs: Orgs, book: HostBook, preset: string) {
    this.pages = CONDUCT_PAGES.parse(book.conduct ?? {});
    book.conduct = this.pages;
    this.#orgs = orgs;
    this.#debriefMs = (presets[preset as PresetId]?.debriefMinutes ?? 0) * 60_000;
    for (const match of orgs.all)
      match.due = () => [
        ...dueNow(this.pages.plan, match),
        ...(this.pages.auto ? dueByItself(match, this.pages.later[match.org] ?? []) : []),
      ];
  }

  /** Counts what organisations were given by an order that was carried out. */
  note(order: Lead, those: readonly Match[]): void {
    for (const { org } of those) {
      const given = this.#given(org);
      if (order.do === 'extend') given.seconds += order.seconds;
      else if (order.do === 'say' && order.seat === undefined && order.text.trim() !== '') given.said += 1;
      else if (order.do === 'next') given.helped += 1;
      this.pages.given[org] = given;
    }
  }

  /** The same cut for everybody; false when there is nothing left to cut. */
  async cut(cut: Cut): Promise<boolean> {
    const cuts = this.#running().flatMap((match) => cutTo(match, cut) ?? []);
    const [first] = this.#running();
    if (cuts.length === 0 || !first) return false;
    const before = lengthNow(first);
    const at = Object.fromEntries(this.#orgs.all.map(({ org, world }) => [org, world.tick]));
    const to = { ...before, ...cuts[0], quarters: Math.max(...cuts.map(({ quarters }) => quarters)) };
    const done = await Promise.all(this.#running().map((match) => match.shorten(to)));
    if (!done.some(Boolean)) return false;
    this.pages.cuts.push({ cut, before, at });
    return true;
  }

  /** Takes the last cut back; false when there is none or it has shown already. */
  async uncut(): Promise<boolean> {
    const last = this.pages.cuts.at(-1);
    if (!last || !this.#mayUndo()) return false;
    const done = await Promise.all(this.#running().map((match) => match.shorten(last.before)));
    if (!done.some(Boolean)) return false;
    this.pages.cuts.pop();
    return true;
  }

  /** What hosts are shown. */
  board(): BoardConduct {
    const { plan, auto, endAt, later } = this.pages;
    const all = this.#orgs.all;
    return {
      orgs: all.map((match) => {
        const { usual, most } = leftOf(match);
        return {
          id: match.org,
          goals: goalsOf(match),
          proposal: proposalOf(match, later[match.org] ?? []),
          byItself: countByItself(match),
          given: { injects: match.injects, leaves: match.leaves, ...this.#given(match.org) },
          leftMs: [Math.round(usual), Math.round(most)],
        };
      }),
      plan: plan
        .map((item) => ({
          ...item,
          done: all.filter((match) => isFor(item, match) && isDone(item, match)).length,
          open: all.filter((match) => isFor(item, match) && isAhead(item, match)).length,
        }))
        .sort((one, other) => tickOf(one) - tickOf(other) || one.id - other.id),
      auto,
      endAt,
      debriefMs: this.#debriefMs,
      cuts: CUTS.flatMap((cut) => {
        const saves = this.#running().map((match) => {
          const to = cutTo(match, cut);
          return to ? leftOf(match).usual - leftOf(match, to).usual : 0;
        });
        const savesMs = Math.round(Math.max(0, ...saves));
        return savesMs > 0 ? [{ cut, savesMs }] : [];
      }),
      undo: this.#mayUndo() ? (this.pages.cuts.at(-1)?.cut ?? null) : null,
    };
  }

  #running(): Match[] {
    return this.#orgs.all.filter(({ status }) => status !== 'over' && status !== 'stopped');
  }

  #mayUndo(): boolean {
    const last = this.pages.cuts.at(-1);
    return (
      last !== undefined &&
      !this.#orgs.all.some((match) => hasShown(match, last.cut, last.at[match.org] ?? 0))
    );
  }

  #given(org: string): Omit<BoardGiven, 'injects' | 'leaves'> {
    return { ...(this.pages.given[org] ?? { seconds: 0, said: 0, helped: 0 }) };
  }
}
