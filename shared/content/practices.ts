/** The practices of the first game. Points are lane points of the whole org; effects live in the systems that read the level. */
import type { PracticeData } from './types.ts';

const practice = (
  id: string,
  scope: PracticeData['scope'],
  lane: PracticeData['lane'],
  needs: PracticeData['needs'] = [],
): PracticeData => ({
  id,
  scope,
  lane,
  points: [32, 70, 120],
  needs,
});

export const practices: PracticeData[] = [
  practice('versioning', 'org', 'delivery'),
  practice('ci', 'team', 'delivery', [{ practice: 'versioning', level: 1 }]),
  practice('tests', 'team', 'quality'),
  practice('trunk', 'team', 'quality', [{ practice: 'ci', level: 1 }]),
  practice('oneButton', 'unit', 'delivery'),
  practice('flags', 'team', 'delivery'),
  practice('blueGreen', 'unit', 'delivery', [{ practice: 'oneButton', level: 1 }]),
  practice('canary', 'unit', 'delivery', [{ practice: 'monitoring', level: 1 }]),
  practice('pipeline', 'unit', 'delivery', [
    { practice: 'ci', level: 1 },
    { practice: 'tests', level: 1 },
    { practice: 'oneButton', level: 1 },
  ]),
  practice('monitoring', 'unit', 'operate'),
  practice('autoRollback', 'unit', 'operate', [
    { practice: 'oneButton', level: 1 },
    { practice: 'monitoring', level: 1 },
  ]),
  practice('runbooks', 'team', 'operate'),
  practice('postmortems', 'org', 'learn'),
];
