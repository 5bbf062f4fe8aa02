/** The practices of the first game. Points are lane points of the whole org; effects live in the systems that read the level. */
import type { PracticeData } from './types.ts';

const practice = (
  id: string,
  lane: PracticeData['lane'],
  needs: PracticeData['needs'] = [],
): PracticeData => ({
  id,
  lane,
  points: [130, 280, 480],
  needs,
});

export const practices: PracticeData[] = [
  practice('versioning', 'delivery'),
  practice('ci', 'delivery', [{ practice: 'versioning', level: 1 }]),
  practice('tests', 'quality'),
  practice('trunk', 'quality', [{ practice: 'ci', level: 1 }]),
  practice('oneButton', 'delivery'),
  practice('flags', 'delivery'),
  practice('blueGreen', 'delivery', [{ practice: 'oneButton', level: 1 }]),
  practice('canary', 'delivery', [{ practice: 'monitoring', level: 1 }]),
  practice('pipeline', 'delivery', [
    { practice: 'ci', level: 1 },
    { practice: 'tests', level: 1 },
    { practice: 'oneButton', level: 1 },
  ]),
  practice('monitoring', 'operate'),
  practice('autoRollback', 'operate', [
    { practice: 'oneButton', level: 1 },
    { practice: 'monitoring', level: 1 },
  ]),
  practice('runbooks', 'operate'),
  practice('postmortems', 'learn'),
];
