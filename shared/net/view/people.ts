/** Row classes of teams and engineers: the columns of the tables in sim/publicWorld.ts. */
import { schema, t } from '@colyseus/schema';
import type * as P from '../../sim/publicWorld.ts';
import { flag, int, one, real, text } from './fields.ts';

export const TeamView = schema(
  {
    id: text(),
    order: int(),
    table: text(),
    people: int(),
    humans: int(),
    crew: text(),
    word: one<P.TeamRow['word']>('undecided'),
    cognitiveLoad: real(),
    energy: real(),
    morale: real(),
    mergedToday: int(),
    mergedYesterday: int(),
    onCall: text(),
    wipLimit: int(),
    suiteMinutes: real(),
    focus: text(),
    links: int(),
    hungry: int(),
    toil: int(),
    busFactor: int(),
    hiring: int(),
    overtime: flag(),
    splits: text(),
    earned: real(),
  },
  'TeamView',
);

export const EngineerView = schema(
  {
    id: text(),
    name: text(),
    team: text(),
    order: int(),
    human: flag(),
    laneA: one<P.Lane>('build'),
    laneB: one<P.Lane>('build'),
    nextA: one<P.Lane>('build'),
    nextB: one<P.Lane>('build'),
    energy: real(),
    morale: real(),
    pager: flag(),
    posture: one<P.EngineerRow['posture']>('away'),
    incident: text(),
    nightPages: int(),
    ramp: real(),
    knows: text(),
    home: text(),
    lentTo: text(),
    movesTo: text(),
    vacant: flag(),
    leave: t.number().default(-1),
    temper: one<P.EngineerRow['temper']>('careful'),
  },
  'EngineerView',
);

export const SuggestionView = schema(
  {
    id: text(),
    order: int(),
    team: text(),
    by: text(),
    hat: one<P.SuggestionRow['hat']>('pager'),
    verb: text(),
    payload: text(),
    state: one<P.SuggestionRow['state']>('open'),
    answeredBy: text(),
    madeAt: int(),
  },
  'SuggestionView',
);

export const MorningView = schema(
  {
    id: text(),
    order: int(),
    team: text(),
    hat: one<P.MorningRow['hat']>('pager'),
    asks: text(),
    weight: real(),
    about: text(),
    params: text(),
    verb: text(),
    payload: text(),
    state: one<P.MorningRow['state']>('open'),
    by: text(),
    endedAt: int(),
  },
  'MorningView',
);
