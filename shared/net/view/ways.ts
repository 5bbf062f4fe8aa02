/** Row classes of practices, skills and policies: the columns of the tables in sim/publicWorld.ts. */
import { schema } from '@colyseus/schema';
import type * as P from '../../sim/publicWorld.ts';
import { flag, int, one, real, text } from './fields.ts';

export const PracticeView = schema(
  {
    id: text(),
    order: int(),
    lane: one<P.Lane>('build'),
    scope: one<P.PracticeRow['scope']>('team'),
    level: int(),
    progress: real(),
    focus: flag(),
    needs: text(),
    requires: text(),
    open: flag(),
    shown: flag(),
  },
  'PracticeView',
);

export const SkillView = schema(
  {
    id: text(),
    practice: text(),
    team: text(),
    level: int(),
    progress: real(),
  },
  'SkillView',
);

export const PolicyView = schema(
  {
    id: text(),
    order: int(),
    value: text(),
    choices: text(),
    votes: text(),
    open: flag(),
    shown: flag(),
  },
  'PolicyView',
);
