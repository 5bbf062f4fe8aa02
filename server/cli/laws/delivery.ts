/** Laws of batches, branches, gates, tests, canaries and repair. */
import { compare, OFTEN_WRONG, ORDINARY, pinned, SERVICES } from './base.ts';
import type { Law } from './law.ts';

const two = { scenario: 'two-pizzas' };

const smallBatch = pinned('batches of 4', { batch: 4, mode: 'scheduled' });
const largeBatch = pinned('batches of 64', { batch: 64, mode: 'scheduled' });
const smallWrong = pinned('batches of 4, often wrong', { batch: 4, mode: 'scheduled' }, OFTEN_WRONG);
const largeWrong = pinned('batches of 64, often wrong', { batch: 64, mode: 'scheduled' }, OFTEN_WRONG);

/** Hardly anything fails: a batch that is taken back waits another interval, which is not what is measured. */
const everyTwoDays = pinned('every 2 days', { intervalDays: 2, verification: 0.01 });
const everyFourWeeks = pinned('every 28 days', { intervalDays: 28, verification: 0.01 });

const noTests = pinned('no automated tests', { practices: { tests: 0 } });
const fullTests = pinned('automated tests at 3', { practices: { tests: 3 } });

const quickSuite = pinned('a suite of 5 minutes', { suiteMinutes: 5, mode: 'continuous' });
const slowSuite = pinned('a suite of 2 hours', { suiteMinutes: 120, mode: 'continuous' });

/** Branches clash with those of others: two teams share the monolith. */
const TWO_TEAMS = {
  ...ORDINARY,
  teams: [
    { id: 'pizza', size: 8 },
    { id: 'pasta', size: 8 },
  ],
  modules: { storefront: 'pizza', catalog: 'pizza', cart: 'pasta', checkout: 'pasta' },
};
const shortBranches = pinned('branches of half a day', { branchDays: 0.5 }, TWO_TEAMS);
const longBranches = pinned('branches of 10 days', { branchDays: 10 }, TWO_TEAMS);

const WATCHED = { monitoring: 3, oneButton: 2, canary: 3 };
const canary = (share: number) =>
  pinned(
    `canary of ${share * 100} %`,
    { strategy: 'canary', canaryShare: share, practices: WATCHED },
    OFTEN_WRONG,
  );

const rollBackByHand = pinned(
  'rolled back by hand',
  { practices: { oneButton: 1, autoRollback: 0 } },
  OFTEN_WRONG,
);
const rollBackAlone = pinned(
  'rolls back by itself',
  { practices: { oneButton: 1, autoRollback: 3 } },
  OFTEN_WRONG,
);

const FLAGGING = { practices: { flags: 2 } };
const unflagged = pinned('no flags', { ...FLAGGING, flags: 0 }, OFTEN_WRONG);
const flagged = pinned('everything behind a flag', { ...FLAGGING, flags: 1 }, OFTEN_WRONG);

const buildOnly = pinned('nobody works on tests', {
  bot: 'careful',
  lanes: { build: 0.7, operate: 0.3 },
  practices: { tests: 0 },
});
/** What is not named is learned: tests begin at 0 as in the scenario and are the one practice that is open. */
const { tests: _, ...othersHeld } = ORDINARY.practices ?? {};
const learnTests = {
  ...ORDINARY,
  name: 'a third of the team builds up tests',
  bot: 'careful' as const,
  lanes: { build: 0.5, quality: 0.2, operate: 0.3 },
  practices: othersHeld,
};

export const DELIVERY_LAWS: readonly Law[] = [
  {
    id: 'L1',
    title: 'Larger batches: more deploys fail',
    kind: 'S',
    source: 'State of DevOps 2018 p16; dora.dev metrics guide',
    ...two,
    cases: [compare(smallBatch, largeBatch, 'changeFailureRate', 'up', 0.5, { quarters: 4 })],
  },
  {
    id: 'L2',
    title: 'Larger batches: finding and repairing takes longer',
    kind: 'S',
    source: 'State of DevOps 2018 p16-17; DORA ROI paper 2020 p26',
    ...two,
    cases: [
      compare(smallWrong, largeWrong, 'restoreHours', 'up', 0.1, { quarters: 4, about: 'to restore' }),
      compare(smallWrong, largeWrong, 'diagnoseMinutes', 'up', 0.1, { quarters: 4, about: 'to diagnose' }),
    ],
  },
  {
    id: 'L3',
    title: 'Rarer deploys: longer lead time, by about half the interval',
    kind: 'S',
    source: 'dora.dev metrics guide; arithmetic',
    ...two,
    // 26 days more between departures: a change waits 13 days more on average.
    cases: [
      compare(everyTwoDays, everyFourWeeks, 'leadTimeHours', 'up', 0.5, {
        difference: [220, 470],
      }),
    ],
  },
  {
    id: 'L4',
    title: 'More approval from outside: longer lead time',
    kind: 'S',
    source: 'State of DevOps 2019 p50',
    ...two,
    cases: [
      compare(
        pinned('no approval', { gates: {} }),
        pinned('five days of approval', { gates: { approvalBoard: 5 } }),
        'leadTimeHours',
        'up',
        0.3,
        { about: 'a board that takes five days' },
      ),
      compare(
        pinned('the board is off', { policies: { approval: 'off' } }),
        pinned('the board is on', { policies: { approval: 'on' } }),
        'leadTimeHours',
        'up',
        0.05,
        { about: 'the policy of the org' },
      ),
    ],
  },
  {
    id: 'L6',
    title: 'More automated tests: fewer defects escape',
    kind: 'S',
    source: 'Nagappan et al. 2008 (TDD, four teams); State of DevOps 2021',
    ...two,
    cases: [
      compare(noTests, fullTests, 'escapedPerChange', 'down', 0.3, { quarters: 4 }),
      compare(noTests, fullTests, 'changeFailureRate', 'down', 0.2, { quarters: 4 }),
    ],
  },
  {
    id: 'L7',
    title: 'Automating tests costs output first and pays later',
    kind: 'C',
    source: 'Nagappan et al. 2008; State of DevOps 2018 p30 (J-curve)',
    ...two,
    cases: [
      compare(buildOnly, learnTests, 'mergesPerDay', 'down', 0.03, {
        burn: 0,
        quarters: 1,
        about: 'the first quarter',
      }),
      compare(buildOnly, learnTests, 'mergesPerDay', 'up', 0.03, {
        burn: 6,
        quarters: 2,
        about: 'the second year',
      }),
    ],
  },
  {
    id: 'L8',
    title: 'Slower test suite: longer lead time, fewer merges',
    kind: 'S',
    source: 'dora.dev: continuous integration',
    ...two,
    cases: [
      compare(quickSuite, slowSuite, 'leadTimeHours', 'up', 0.05, { about: 'lead time' }),
      compare(quickSuite, slowSuite, 'mergesPerDay', 'down', 0.03, { about: 'merges' }),
    ],
  },
  {
    id: 'L9',
    title: 'Longer branches: more conflicts, longer lead time',
    kind: 'S',
    source: 'State of DevOps 2016 p31; dora.dev: trunk-based development',
    ...two,
    cases: [
      compare(shortBranches, longBranches, 'conflictsPerChange', 'up', 0.2, { about: 'conflicts' }),
      compare(shortBranches, longBranches, 'leadTimeHours', 'up', 0.2, { about: 'lead time' }),
    ],
  },
  {
    id: 'L10',
    title: 'Smaller canary: fewer users hurt by a bad deploy',
    kind: 'C',
    source: 'SRE book ch. 1; Amazon Builders Library',
    ...two,
    cases: [compare(canary(0.05), canary(0.5), 'lostPerHaltedDeploy', 'up', 0.5, { quarters: 4 })],
  },
  {
    id: 'L11',
    title: 'Rollback by itself: deploy faults are restored sooner',
    kind: 'S',
    source: 'Amazon 2006-2011; Amazon Builders Library',
    ...two,
    cases: [compare(rollBackByHand, rollBackAlone, 'restoreHours', 'down', 0.3, { quarters: 4 })],
  },
  {
    id: 'L13',
    title: 'A flag on a change: it is out of the way sooner',
    kind: 'S',
    source: 'Etsy, continuous deployment (Sussman)',
    ...two,
    cases: [compare(unflagged, flagged, 'disableMinutes', 'down', 0.3, { quarters: 4 })],
  },
  {
    id: 'L30',
    title: 'More coupling between services: fewer deploys, longer lead time, wider incidents',
    kind: 'S',
    source: 'State of DevOps 2021; dora.dev: loosely coupled teams',
    ...two,
    cases: (
      [
        ['deploysPerYear', 'down', 0.1],
        ['leadTimeHours', 'up', 0.1],
        ['servicesPerIncident', 'up', 0.05],
      ] as const
    ).map(([metric, direction, least]) =>
      compare(
        pinned('loose services', { coupling: 0, mode: 'continuous', verification: 4 }, SERVICES),
        pinned('a distributed monolith', { coupling: 1, mode: 'continuous', verification: 4 }, SERVICES),
        metric,
        direction,
        least,
        { about: metric },
      ),
    ),
  },
  {
    id: 'L46',
    title: 'More servers edited by hand: more deploys break on those that differ',
    kind: 'S',
    source: 'SEC release 70694 (Knight Capital); Netflix: how we build code',
    ...two,
    cases: [
      compare(
        pinned('no drift', { drift: 0, mode: 'continuous' }),
        pinned('most of the servers differ', { drift: 0.6 }),
        'driftFailuresPerYear',
        'up',
        0.2,
        { quarters: 4 },
      ),
    ],
  },
  {
    id: 'L47',
    title: 'More technical debt: less output, more failed deploys',
    kind: 'S',
    source: 'State of DevOps 2019: 1.6 times less productive',
    ...two,
    cases: [
      compare(
        pinned('no debt', { debt: 0 }),
        pinned('full of debt', { debt: 1 }),
        'mergesPerDay',
        'down',
        0.25,
        {
          about: 'output: about 1.6 times less',
          ratio: [0.5, 0.75],
        },
      ),
      compare(
        pinned('no debt', { debt: 0 }),
        pinned('full of debt', { debt: 1 }),
        'changeFailureRate',
        'up',
        0.2,
        {
          about: 'failed deploys',
          quarters: 4,
        },
      ),
    ],
  },
];
