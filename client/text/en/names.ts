import type {
  EvidenceKind,
  Lane,
  Phase,
  ReleaseMode,
  ResponseId,
  Rule,
  Strategy,
  Symptom,
} from '../../../shared/sim/publicWorld.ts';

type Fixed =
  | `name.lane.${Lane}`
  | `name.strategy.${Strategy}`
  | `name.mode.${ReleaseMode}`
  | `name.phase.${Phase}`
  | `name.response.${ResponseId}`
  | `name.symptom.${Symptom}`
  | `name.evidence.${EvidenceKind}`
  | `name.rule.${Rule}`;

/** Names of the things of the game that the shell and the game share. Practices and the like are in `content.ts`. */
export const names = {
  'name.team.basil': 'Basil',
  'name.team.olive': 'Olive',
  'name.team.cheese': 'Cheese',
  'name.team.onion': 'Onion',
  'name.team.tuna': 'Tuna',
  'name.team.tomato': 'Tomato',
  'name.team.pepper': 'Pepper',
  'name.team.mushroom': 'Mushroom',

  'name.module.storefront': 'Storefront',
  'name.module.search': 'Search',
  'name.module.catalog': 'Catalog',
  'name.module.cart': 'Cart',
  'name.module.checkout': 'Checkout',
  'name.module.payments': 'Payments',
  'name.module.accounts': 'Accounts',
  'name.module.shipping': 'Shipping',
  'name.module.reviews': 'Reviews',
  'name.module.recommendations': 'Recommendations',
  'name.module.notifications': 'Notifications',
  'name.module.analytics': 'Analytics',

  'name.scenario.first-slice': 'First slice',
  'about.scenario.first-slice': 'Eight minutes: the 14:00 train, one night, one slice.',
  'name.scenario.two-pizzas': 'Two pizzas',
  'about.scenario.two-pizzas': 'The standard game: four teams, one monolith, growing demand.',
  'name.scenario.etsy-2008': 'Deploy army',
  'about.scenario.etsy-2008': 'Etsy 2008: four-hour deploys, and sellers without end.',
  'name.scenario.netflix-2008': 'Three days without DVDs',
  'about.scenario.netflix-2008': 'Netflix 2008: one database, one building, and streaming to come.',
  'name.scenario.amazon-2001': 'Obidos',
  'about.scenario.amazon-2001': 'Amazon 2001: everybody works on one application.',
  'name.scenario.black-friday': 'Black Friday',
  'about.scenario.black-friday': 'Capacity, freeze or flow: the peak comes in half a year.',
  'name.scenario.too-many-slices': 'Too many slices',
  'about.scenario.too-many-slices': 'Eight people, seventeen services, no platform.',
  'name.scenario.sandbox': 'Sandbox',
  'about.scenario.sandbox': 'Every lever open, nothing comes from outside.',

  'name.unit.monolith': 'the monolith',

  'name.lane.build': 'Build',
  'name.lane.quality': 'Quality',
  'name.lane.delivery': 'Delivery',
  'name.lane.operate': 'Operate',
  'name.lane.architecture': 'Architecture',
  'name.lane.learn': 'Learn',

  'name.strategy.allAtOnce': 'all at once',
  'name.strategy.rolling': 'server by server',
  'name.strategy.halfAndHalf': 'half, then half',
  'name.strategy.blueGreen': 'blue/green',
  'name.strategy.canary': 'canary first',

  'name.mode.scheduled': 'by timetable',
  'name.mode.onDemand': 'when sent',
  'name.mode.continuous': 'with every change',

  'name.phase.live': 'Live week',
  'name.phase.habit': 'Make it a habit?',
  'name.phase.lapse': 'Twelve weeks',
  'name.phase.review': 'Review',
  'name.phase.plan': 'Plan',
  'name.phase.over': 'Game over',

  'name.response.rollBack': 'Roll back the deploy',
  'name.response.flagOff': 'Switch the feature off',
  'name.response.failOver': 'Switch over to the copy',
  'name.response.scaleOut': 'Add servers',
  'name.response.scaleIn': 'Take the new servers out',
  'name.response.shedLoad': 'Turn some users away',
  'name.response.openBreaker': 'Cut the slow connection',
  'name.response.dropRetries': 'Forbid retries',
  'name.response.rollingRestart': 'Restart one by one',
  'name.response.isolateHost': 'Take the odd server out',
  'name.response.warmCache': 'Narrow the door, warm the cache',
  'name.response.revertConfig': 'Undo the settings',
  'name.response.stopMigration': 'Stop the migration',
  'name.response.stopAutomation': 'Stop the automation',
  'name.response.renewCertificate': 'Renew the certificate',
  'name.response.freeDisk': 'Free the disk',
  'name.response.quarantine': 'Put the message aside',
  'name.response.restoreBackup': 'Restore from backup',
  'name.response.pageOwner': 'Wake the owner',
  'name.response.declareMajor': 'Declare a major incident',
  'name.response.fixForward': 'Repair the code',
  'name.response.investigate': 'Keep looking',

  'name.rule.noOwnerOnCall': 'nobody of the owners is on call',
  'name.rule.noContract': 'callers without a contract',
  'name.rule.singleZone': 'everything in one zone',
  'name.rule.noTimeout': 'calls without a time limit',
  'name.rule.drift': 'servers that differ',

  'name.symptom.errors': 'requests fail',
  'name.symptom.slow': 'pages are slow',
  'name.symptom.saturated': 'servers are full',
  'name.symptom.writesFail': 'nothing can be saved',
  'name.symptom.dependencySlow': 'a neighbour answers slowly',
  'name.symptom.loginsFail': 'nobody can log in',
  'name.symptom.queueGrows': 'work piles up',
  'name.symptom.oddNumbers': 'the numbers look odd',
  'name.symptom.noTraffic': 'nothing comes in any more',

  'name.evidence.errorGraph': 'the error graph',
  'name.evidence.lastDeploys': 'the last deploys',
  'name.evidence.configLog': 'the settings log',
  'name.evidence.dependencies': 'the neighbours',
  'name.evidence.hosts': 'the servers',
  'name.evidence.logLines': 'the log lines',
  'name.evidence.customers': 'what customers write',
} as const satisfies Record<Fixed, string> & Record<string, string>;
