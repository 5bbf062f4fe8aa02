/** Which card a hat gets: of everything that is so and can be answered now, what matters most and was not asked lately. */
import type { Hat, PublicWorld } from '../publicWorld.ts';
import { rowsOf } from '../rows.ts';
import { builderFinds } from './builder.ts';
import { leadFinds } from './lead.ts';
import { liaisonFinds } from './liaison.ts';
import type { Finder, Found, Look, MorningCard } from './morningCard.ts';
import { pagerFinds } from './pager.ts';

const FINDERS: Record<Hat, Finder> = {
  lead: leadFinds,
  builder: builderFinds,
  liaison: liaisonFinds,
  pager: pagerFinds,
};

/** What is left of the weight of a kind that was asked this week about something else. */
const ASKED_BEFORE = 0.55;

/** How a card is remembered: what it was about and, before the second stroke, whom it asked and of what kind it was. */
export const toldAs = (hat: Hat, { kind, about }: Pick<Found, 'kind' | 'about'>): string =>
  `${hat}/${kind}/${about}`;

/** Whether somebody may give a command now, whoever wears which hat. */
export type May = (engineer: string, verb: string, payload: unknown) => boolean;

/** The team, its wearer and what lies before them. */
export function lookOf(view: PublicWorld, team: string, engineer: string): Look | undefined {
  const row = view.teams[team];
  if (!row) return undefined;
  return {
    view,
    team: row,
    engineer,
    people: rowsOf(view.engineers).filter((one) => one.team === team),
    cards: rowsOf(view.cards).filter((card) => card.team === team && card.state !== 'done'),
    modules: rowsOf(view.modules).filter((module) => module.team === team),
  };
}

/**
 * The card of a hat this morning. A pure function of what may be seen; undefined only where nothing at all could be answered.
 * @param engineer who wears the hat, or would answer for it
 * @param told what was asked this week, as `toldAs` has it: the same thing is not asked twice
 */
export function morningCard(
  view: PublicWorld,
  { team, hat, engineer }: { team: string; hat: Hat; engineer: string },
  may: May,
  told: readonly string[] = [],
): MorningCard | undefined {
  const look = lookOf(view, team, engineer);
  if (!look) return undefined;
  const weigh = (found: Found): number => {
    const again = told.some((one) => one.startsWith(`${hat}/${found.kind}/`));
    return found.weight * (again ? ASKED_BEFORE : 1);
  };
  const ranked = FINDERS[hat](look)
    .map((found) => ({ found, weight: weigh(found) }))
    .sort((one, other) => other.weight - one.weight);
  const possible = ({ found: { act } }: (typeof ranked)[number]): boolean =>
    may(engineer, act.verb, act.payload);
  const fresh = ranked.filter(({ found }) => !told.includes(toldAs(hat, found)));
  const best = fresh.find(possible) ?? [...ranked].reverse().find(possible);
  return best ? { ...best.found, weight: Math.min(100, best.weight), hat } : undefined;
}
