/** Laws of teams, pagers, learning and distance. */
import type { PolicyFile } from '../policy.ts';
import { compare, OFTEN_WRONG, ORDINARY, pinned } from './base.ts';
import type { Law } from './law.ts';

const two = { scenario: 'two-pizzas' };

const quickEyes = pinned('noticed in 10 minutes', { detectMinutes: 10 }, OFTEN_WRONG);
const slowEyes = pinned('noticed in 1000 minutes', { detectMinutes: 1000 }, OFTEN_WRONG);

const clear = pinned('nine pages in ten are real', { alertPrecision: 0.9 });
const noisy = pinned('one page in ten is real', { alertPrecision: 0.1 });

/** The same small fault again and again: pages come as often as it is planted. */
const faults = (everyDays: number): PolicyFile => ({
  conditions: Array.from({ length: Math.floor(270 / everyDays) }, (_, i) => ({
    kind: 'fault' as const,
    atDay: 2 + Number((i * everyDays).toFixed(3)),
    archetype: 'slowLeak',
    level: 1,
  })),
});
const fewPages = pinned('a page now and then', faults(9));
const manyPages = pinned('several pages a day', faults(0.6));

const sized = (size: number): PolicyFile => pinned(`a team of ${size}`, { teams: [{ id: 'pizza', size }] });

const noHires = pinned('nobody joins', {});
const hires = pinned('four join at once', { hires: [{ team: 'pizza', day: 91, count: 4 }] });

const oneSite = pinned('one place', { sites: 1 });
const twoSites = pinned('two places', { sites: 2 });
const noHandOff = pinned('one hand', { handOffs: 0 });
const handOffs = pinned('handed on three times', { handOffs: 3 });

const onTheSpot = pinned('deploy on day one', {
  practices: { firstDay: 3 },
  hires: [{ team: 'pizza', day: 30, count: 2 }],
});
const slowStart = pinned('weeks until the first deploy', {
  practices: { firstDay: 0 },
  hires: [{ team: 'pizza', day: 30, count: 2 }],
});

const LEARNING = { practices: { postmortems: 3 } };
const notDone = pinned('written and never done', { ...LEARNING, postmortemActions: 0 }, OFTEN_WRONG);
const done = pinned('all actions done', { ...LEARNING, postmortemActions: 1 }, OFTEN_WRONG);
const notWritten = pinned(
  'no postmortems',
  { practices: { postmortems: 0 }, postmortemActions: 0 },
  OFTEN_WRONG,
);

const calm = pinned('no experiments', { ...LEARNING, postmortemActions: 1, chaos: { perWeek: 0 } });
const chaotic = pinned('two experiments a week', {
  ...LEARNING,
  postmortemActions: 1,
  chaos: { perWeek: 2 },
});

/** The four teams and twelve modules of the scenario: how a product is cut matters where several teams share it. */
const { teams: _, modules: __, ...FOUR_TEAMS } = ORDINARY;
const OWNERS = {
  basil: ['storefront', 'catalog', 'reviews'],
  olive: ['cart', 'checkout', 'payments'],
  cheese: ['search', 'accounts', 'notifications'],
  onion: ['shipping', 'recommendations', 'analytics'],
};
const EACH_A_SERVICE = Object.fromEntries(
  Object.entries(OWNERS).flatMap(([team, modules]) => modules.map((module) => [module, team])),
);
const monolith = (complexity: number): PolicyFile =>
  pinned(`a monolith, complexity ${complexity}`, { complexity }, FOUR_TEAMS);
const services = (complexity: number): PolicyFile =>
  pinned(`twelve services, complexity ${complexity}`, { complexity, services: EACH_A_SERVICE }, FOUR_TEAMS);
/** Two teams share the product; the pager is with the first, or with whoever owns what broke. */
const TWO_TEAMS: PolicyFile = {
  ...ORDINARY,
  teams: [
    { id: 'pizza', size: 8 },
    { id: 'pasta', size: 8 },
  ],
  modules: { storefront: 'pizza', catalog: 'pizza', cart: 'pasta', checkout: 'pasta' },
  services: { storefront: 'pizza', catalog: 'pizza', cart: 'pasta', checkout: 'pasta' },
};

export const PEOPLE_LAWS: readonly Law[] = [
  {
    id: 'L15',
    title: 'Noticed later: more user-minutes lost, at least in proportion',
    kind: 'S',
    source: 'arithmetic; State of DevOps 2014',
    ...two,
    cases: [compare(quickEyes, slowEyes, 'userMinutesLost', 'up', 0.5)],
  },
  {
    id: 'L16',
    title: 'More noise in the alerts: pages are answered later and missed more often',
    kind: 'S',
    source: 'studies of alert fatigue; PagerDuty incident response',
    ...two,
    cases: [
      compare(clear, noisy, 'mttaMinutes', 'up', 0.1, { about: 'answered later' }),
      compare(clear, noisy, 'missedPageRate', 'up', 0.1, { about: 'missed', quarters: 4 }),
    ],
  },
  {
    id: 'L17',
    title: 'More than two pages a shift: follow-ups are left, people burn out',
    kind: 'S',
    source: 'SRE book ch. 11',
    ...two,
    cases: [
      compare(fewPages, manyPages, 'followUpRate', 'down', 0.1, { about: 'follow-ups' }),
      compare(fewPages, manyPages, 'energy', 'down', 0.05, { about: 'energy' }),
    ],
  },
  {
    id: 'L18',
    title: 'Larger rota: less of the on-call load on each',
    kind: 'S',
    source: 'SRE book ch. 11',
    ...two,
    cases: [
      compare(
        pinned('a rota of two', { onCall: { rota: 2 } }, OFTEN_WRONG),
        pinned('a rota of eight', { onCall: { rota: 8 } }, OFTEN_WRONG),
        'onCallShare',
        'down',
        0.2,
      ),
    ],
  },
  {
    id: 'L20',
    title: 'More runbooks: restored sooner, about three times for what they cover',
    kind: 'S',
    source: 'SRE book ch. 1',
    ...two,
    cases: [
      compare(
        pinned('no runbooks', { runbookCoverage: 0 }, OFTEN_WRONG),
        pinned('a runbook for everything', { runbookCoverage: 1 }, OFTEN_WRONG),
        'repairMinutes',
        'down',
        0.3,
        { ratio: [0.2, 0.65] },
      ),
    ],
  },
  {
    id: 'L21',
    title: 'Postmortem actions done: the same comes back less often; written and not done changes nothing',
    kind: 'S',
    source: 'State of DevOps 2018 p68',
    ...two,
    cases: [
      compare(notDone, done, 'repeatIncidentRate', 'down', 0.05, { quarters: 4, about: 'done' }),
      compare(notWritten, notDone, 'repeatIncidentRate', 'flat', 0.1, {
        quarters: 4,
        about: 'written and not done',
      }),
    ],
  },
  {
    id: 'L23',
    title: 'Larger team: less output a head',
    kind: 'S',
    source: 'n(n-1)/2 links; Universal Scalability Law',
    ...two,
    cases: [compare(sized(7), sized(12), 'outputPerPerson', 'down', 0.1)],
  },
  {
    id: 'L24',
    title: 'Past about seven people: less output in all',
    kind: 'C',
    source: 'Universal Scalability Law, peak at √((1-a)/b) = 7',
    ...two,
    cases: [
      compare(sized(8), sized(14), 'mergesPerDay', 'down', 0.1, { about: 'past the peak' }),
      compare(sized(5), sized(7), 'mergesPerDay', 'up', 0.05, { about: 'before the peak' }),
    ],
  },
  {
    id: 'L25',
    title: 'People added late: less output at first',
    kind: 'C',
    source: "Brooks' law",
    ...two,
    cases: [compare(noHires, hires, 'mergesPerDay', 'down', 0.05, { burn: 1, quarters: 1 })],
  },
  {
    id: 'L26',
    title: 'More places and hand-offs: longer cycle time, about 2.5 times for a second place',
    kind: 'S',
    source: 'Herbsleb and Mockus 2003',
    ...two,
    cases: [
      compare(
        pinned('one place', { sites: 1, mode: 'continuous' }),
        pinned('two places', { sites: 2, mode: 'continuous' }),
        'leadTimeHours',
        'up',
        0.5,
        { about: 'a second place', ratio: [1.5, 3.5] },
      ),
      compare(noHandOff, handOffs, 'leadTimeHours', 'up', 0.05, { about: 'hand-offs' }),
      compare(oneSite, twoSites, 'leadTimeHours', 'up', 0.05, {
        about: 'a second place, deployed every two days',
      }),
    ],
  },
  {
    id: 'L28',
    title: 'More work begun at once: longer lead time',
    kind: 'S',
    source: "Little's law",
    ...two,
    cases: [
      compare(
        pinned('one card at a time', { wipLimit: 1, mode: 'continuous' }),
        pinned('eight cards at a time', { wipLimit: 8, mode: 'continuous' }),
        'leadTimeHours',
        'up',
        0.3,
      ),
    ],
  },
  {
    id: 'L32',
    title: 'Simple product: the monolith is more productive; complex product: services are',
    kind: 'C',
    source: 'Fowler: MicroservicePremium',
    ...two,
    cases: [
      compare(monolith(0.5), services(0.5), 'mergesPerDay', 'down', 0.05, {
        about: 'a simple product: services cost',
        quarters: 1,
      }),
      compare(monolith(3), services(3), 'mergesPerDay', 'up', 0.1, {
        about: 'a complex product: services pay',
        quarters: 1,
      }),
    ],
  },
  {
    id: 'L48',
    title: 'Chaos experiments with fixes: restored sooner, less harm; small incidents first',
    kind: 'W',
    source: 'State of DevOps 2019 p46-48; Netflix Simian Army',
    ...two,
    cases: [
      compare(calm, chaotic, 'incidentsPerYear', 'up', 0, {
        burn: 0,
        quarters: 1,
        about: 'small incidents at first',
      }),
      compare(calm, chaotic, 'repairMinutes', 'down', 0, {
        burn: 4,
        quarters: 4,
        about: 'repair in the second year',
      }),
      compare(calm, chaotic, 'userMinutesLost', 'down', 0, {
        burn: 4,
        quarters: 4,
        about: 'harm in the second year',
      }),
    ],
  },
  {
    id: 'L50',
    title:
      'Developers on call for their own service: fewer defects over time, no queue at central operations',
    kind: 'W',
    source: 'Vogels 2006, ACM Queue',
    ...two,
    cases: (
      [
        ['escapedPerChange', 'defects'],
        ['mttaMinutes', 'time to answer'],
      ] as const
    ).map(([metric, about]) =>
      compare(
        pinned('central operations', { policies: { pagers: 'central' } }, TWO_TEAMS),
        pinned('the teams themselves', { policies: { pagers: 'teams' } }, TWO_TEAMS),
        metric,
        'down',
        0,
        { burn: 2, quarters: 4, about },
      ),
    ),
  },
  {
    id: 'L52',
    title: 'Deploying on the first day: newcomers are up to speed sooner',
    kind: 'W',
    source: 'Etsy: first-day deploys',
    ...two,
    cases: [compare(slowStart, onTheSpot, 'rampDays', 'down', 0.1, { burn: 0, quarters: 3 })],
  },
];
