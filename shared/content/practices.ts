/**
 * The practices. Points are lane points of one team (or of all teams together, where the org holds it as one); effects live in
 * the systems that read the level. An hour of a team of eight with 2-3 slices on a lane brings about 0.15 points, a week 6-7.
 */
import type { PracticeData } from './types.ts';

/** Lane points to the levels 1, 2 and 3: about two weeks, six weeks and a quarter of a team's lane for a usual one. */
const EFFORT = {
  small: [10, 26, 50],
  usual: [14, 38, 76],
  large: [20, 55, 105],
} as const satisfies Record<string, PracticeData['points']>;

const practice = (
  id: string,
  scope: PracticeData['scope'],
  lane: PracticeData['lane'],
  effort: keyof typeof EFFORT,
  story: PracticeData['story'],
  from: PracticeData['from'],
  needs: Record<string, number> = {},
): PracticeData => ({
  id,
  scope,
  lane,
  points: [...EFFORT[effort]],
  needs: Object.entries(needs).map(([needed, level]) => ({ practice: needed, level })),
  story,
  from,
});

export const practices: PracticeData[] = [
  practice('versioning', 'org', 'delivery', 'small', 'netflix', 4),
  practice('ci', 'team', 'delivery', 'usual', 'netflix', 1, { versioning: 1 }),
  // What a machine builds and tests the same way each time is worth keeping as a package.
  practice('packages', 'org', 'delivery', 'usual', 'netflix', 4, { ci: 1 }),
  practice('tests', 'team', 'quality', 'usual', 'all', 1),
  practice('trunk', 'team', 'quality', 'small', 'etsy', 1, { ci: 1 }),
  practice('oneButton', 'unit', 'delivery', 'usual', 'etsy', 1, { versioning: 1 }),
  // A newcomer can only deploy on her first day where anybody can deploy.
  practice('firstDay', 'team', 'learn', 'small', 'etsy', 4, { oneButton: 1 }),
  practice('flags', 'team', 'delivery', 'small', 'etsy', 1),
  practice('configManagement', 'org', 'operate', 'usual', 'etsy', 4, { versioning: 1 }),
  practice('images', 'unit', 'delivery', 'large', 'netflix', 4, { packages: 1 }),
  practice('staging', 'org', 'quality', 'usual', 'netflix', 4, { versioning: 1 }),
  practice('blueGreen', 'unit', 'delivery', 'small', 'netflix', 4, { oneButton: 1 }),
  practice('canary', 'unit', 'delivery', 'small', 'amazon', 1, { monitoring: 1 }),
  practice('pipeline', 'unit', 'delivery', 'large', 'amazon', 2, { ci: 1, tests: 1, oneButton: 1 }),
  practice('migrations', 'team', 'architecture', 'usual', 'etsy', 4, { versioning: 1 }),
  practice('oneLogic', 'team', 'architecture', 'usual', 'etsy', 4, { versioning: 1 }),
  practice('replication', 'org', 'operate', 'large', 'etsy', 4),
  practice('caching', 'unit', 'operate', 'small', 'etsy', 4),
  practice('monitoring', 'unit', 'operate', 'usual', 'all', 1),
  practice('autoRollback', 'unit', 'operate', 'usual', 'netflix', 4, { oneButton: 1, monitoring: 1 }),
  practice('runbooks', 'team', 'operate', 'small', 'sre', 1),
  practice('postmortems', 'org', 'learn', 'small', 'all', 2),
  // Nobody should kill servers on purpose who cannot see what it does.
  practice('chaosMonkey', 'org', 'operate', 'small', 'netflix', 4, { monitoring: 1 }),
  practice('janitorMonkey', 'org', 'operate', 'small', 'netflix', 4, { monitoring: 1 }),
  practice('conformityMonkey', 'org', 'operate', 'small', 'netflix', 4, { monitoring: 1 }),
  practice('breakers', 'unit', 'architecture', 'usual', 'netflix', 4),
  // Servers that come and go must set themselves up, and something must tell when they are needed.
  practice('autoscaling', 'unit', 'operate', 'usual', 'amazon', 4, { monitoring: 1, configManagement: 1 }),
  practice('contracts', 'team', 'architecture', 'usual', 'amazon', 4, { tests: 1 }),
];
