/** Contrasts in how trouble is found, spreads, comes again, and is spoken of. */
import { byGap, byRatio, type Rule } from '../contrast.ts';
import { mostBy } from './deploys.ts';

/** Share of incidents that users noticed first. */
export const noticed: Rule = {
  id: 'noticed',
  concept: 'alerts',
  groups: ['org', 'quarter'],
  read({ facts }) {
    const all = facts.of('incidentDetected');
    if (all.length < 3) return null;
    const byUsers = all.filter(({ noticedBy }) => noticedBy === 'customers');
    const example = mostBy(byUsers.length > 0 ? byUsers : all, ({ tick, startedAt }) => tick - startedAt);
    if (!example) return null;
    return {
      value: byUsers.length / all.length,
      n: all.length,
      tick: example.tick,
      params: { users: byUsers.length, delay: example.tick - example.startedAt },
    };
  },
  size: byGap(0.35),
};

/** Units that one fault pulled down. */
export const spread: Rule = {
  id: 'spread',
  concept: 'breaker',
  groups: ['org', 'quarter'],
  read({ facts }) {
    const all = facts.of('incidentResolved');
    const widest = mostBy(all, ({ units }) => units);
    if (!widest || all.length < 2) return null;
    return {
      value: widest.units,
      n: all.length,
      tick: widest.detectedAt,
      params: { archetype: widest.archetype, unit: widest.unit },
    };
  },
  size: byRatio(2, 2),
};

/** Times a fault came again although a review had named what to do, and that was not done. */
export const comeback: Rule = {
  id: 'comeback',
  concept: 'learning',
  groups: ['org', 'quarter'],
  read({ facts }) {
    const reviews = facts.of('postmortemHeld').filter(({ actions }) => actions > 0);
    const done = facts.of('actionDone');
    if (reviews.length === 0) return null;
    const again = facts.of('incidentResolved').filter(({ archetype, startedAt }) => {
      const before = reviews.filter((one) => one.archetype === archetype && one.tick < startedAt).at(-1);
      return (
        before !== undefined &&
        !done.some((one) => one.archetype === archetype && one.tick >= before.tick && one.tick <= startedAt)
      );
    });
    const last = again.at(-1);
    return {
      value: again.length,
      n: reviews.length,
      tick: last?.detectedAt ?? done.at(-1)?.tick ?? reviews[0]?.tick ?? 0,
      params: { archetype: last?.archetype ?? '', done: done.length },
    };
  },
  // Whoever did none of her actions either was only luckier.
  size: (high, low) => (Number(low.params.done) > 0 ? byRatio(2, 2, 0.5)(high, low) : 0),
};

/** Share of reviews that asked who it was. */
export const blame: Rule = {
  id: 'blame',
  concept: 'blameless',
  groups: ['org', 'team', 'quarter'],
  read({ facts }) {
    const all = facts.of('postmortemHeld');
    if (all.length < 2) return null;
    const blamed = all.filter((one) => one.blame);
    const example = (blamed.length > 0 ? blamed : all).at(0);
    return {
      value: blamed.length / all.length,
      n: all.length,
      tick: example?.tick ?? 0,
      params: { blamed: blamed.length, actions: all.reduce((sum, { actions }) => sum + actions, 0) },
    };
  },
  size: byGap(0.5),
};
