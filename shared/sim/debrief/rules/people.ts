/** Contrasts in what it cost people, and in how teams and their habits carried it. */
import type { FactOf } from '../../facts.ts';
import { mean } from '../../metrics/statistics.ts';
import { byGap, byRatio, type Rule, type Subject } from '../contrast.ts';
import { mostBy } from './deploys.ts';

/** Pages about something real, by whom they rang. */
function rungBy(pages: readonly FactOf<'pageRang'>[]): { engineer: string; pages: FactOf<'pageRang'>[] }[] {
  const found = new Map<string, FactOf<'pageRang'>[]>();
  for (const page of pages) {
    const list = found.get(page.engineer);
    if (list) list.push(page);
    else found.set(page.engineer, [page]);
  }
  return [...found].map(([engineer, list]) => ({ engineer, pages: list }));
}

const realPages = ({ facts }: Subject): FactOf<'pageRang'>[] =>
  facts.of('pageRang').filter(({ real }) => real);

/** Times somebody was woken. */
export const woken: Rule = {
  id: 'woken',
  concept: 'onCall',
  groups: ['org', 'team', 'quarter'],
  read(subject) {
    const pages = realPages(subject);
    const nights = pages.filter(({ night }) => night);
    const most = mostBy(rungBy(nights), (one) => one.pages.length);
    if (pages.length === 0) return null;
    return {
      value: nights.length,
      n: pages.length,
      // Of a quiet night there is nothing to see.
      tick: most?.pages[0]?.tick ?? -1,
      params: { who: most?.engineer ?? '', times: most?.pages.length ?? 0 },
    };
  },
  size: byRatio(2, 5, 1),
};

/** Share of all pages that rang the one person they rang most. */
export const hero: Rule = {
  id: 'hero',
  concept: 'hero',
  groups: ['org', 'team', 'quarter'],
  read(subject) {
    const pages = realPages(subject);
    const most = mostBy(rungBy(pages), (one) => one.pages.length);
    if (!most || pages.length < 6) return null;
    const tired = subject.facts.of('engineerExhausted').find((one) => one.engineer === most.engineer);
    const left = subject.facts.of('engineerResigned').find((one) => one.engineer === most.engineer);
    return {
      value: most.pages.length / pages.length,
      n: pages.length,
      tick: left?.tick ?? tired?.tick ?? most.pages.at(-1)?.tick ?? 0,
      params: { who: most.engineer, times: most.pages.length, end: left ? 'left' : tired ? 'tired' : 'well' },
    };
  },
  // One who carries it all and is well is no lesson yet.
  size: (high, low) => (high.params.end === 'well' || high.value < 0.35 ? 0 : byGap(0.15)(high, low)),
};

/** User-minutes lost in a week that ran on habits. */
export const habit: Rule = {
  id: 'habit',
  concept: 'toil',
  groups: ['org', 'quarter'],
  read({ facts }) {
    const days = facts.of('dayClosed');
    const hand = days.filter(({ byHand }) => byHand);
    const rest = days.filter(({ byHand }) => !byHand);
    const worst = mostBy(rest, ({ lost }) => lost);
    if (!worst || hand.length === 0 || rest.length < 14) return null;
    const week = (list: readonly FactOf<'dayClosed'>[]): number =>
      Math.round(7 * (mean(list.map(({ lost }) => lost)) ?? 0));
    return { value: week(rest), n: rest.length, tick: worst.tick, params: { hand: week(hand) } };
  },
  size: byRatio(2, 400, 50),
};

/** Interfaces that broke under a caller. */
export const contract: Rule = {
  id: 'contract',
  concept: 'conway',
  groups: ['org', 'quarter'],
  read({ facts }) {
    const broke = facts.of('interfaceBroke');
    const signed = facts.of('contractSigned');
    const last = broke.at(-1);
    // Where nothing is called from outside and nothing was agreed, nothing could break.
    if (broke.length === 0 && signed.length === 0) return null;
    return {
      value: broke.length,
      n: broke.length,
      tick: last?.tick ?? signed.at(-1)?.tick ?? -1,
      params: { from: last?.from ?? '', to: last?.to ?? '', signed: signed.length },
    };
  },
  size: byRatio(2, 2, 1),
};

/** What teams have to hold in mind against what they can. */
export const load: Rule = {
  id: 'load',
  concept: 'twoPizza',
  groups: ['org', 'quarter'],
  read({ facts }) {
    const days = facts.of('dayClosed');
    const worst = mostBy(days, ({ cognitiveLoad }) => cognitiveLoad);
    const value = mean(days.map(({ cognitiveLoad }) => cognitiveLoad));
    if (value === null || !worst || days.length < 5) return null;
    return { value, n: days.length, tick: worst.tick, params: {} };
  },
  size: (high, low) => (high.value < 0.9 ? 0 : byGap(0.2)(high, low)),
};
