/** Which learning goals an organisation and its teams have met so far. Pure: a fold of facts that really happened. */
import type { LearningGoal, LearningLaw } from '../../content/learning.ts';
import * as delivery from './delivery.ts';
import type { Happened } from './happened.ts';
import type { Law, Seen } from './law.ts';
import * as operations from './operations.ts';

const LAWS: Readonly<Record<LearningLaw, Law>> = { ...delivery, ...operations };

/** The number a law asks for unless a scenario says otherwise: changes, minutes, shares 0-1 or levels; 0 where it asks for none. */
const USUAL_VALUE: Readonly<Record<LearningLaw, number>> = {
  bigBatchHurt: 8,
  smallBatches: 4,
  undoneInTime: 30,
  flagOff: 0,
  tastedFirst: 0.3,
  nobodyRung: 0,
  ownWay: 0,
  mergedBack: 0,
  habitHelped: 0,
  habitGrew: 2,
  actionInTime: 0,
  innocentDeploy: 0,
  ownPager: 30,
  stormStopped: 0,
  peakSurvived: 0.98,
  zoneSurvived: 0.98,
  onPurpose: 0,
};

/** A goal and who met it, soonest first; nobody yet: []. */
export interface Learned {
  id: string;
  law: LearningLaw;
  value: number;
  seen: Seen[];
}

/** The number a goal asks for. */
export const asksFor = ({ law, value }: LearningGoal): number => value ?? USUAL_VALUE[law];

/** Each goal with who met it. */
export const learned = (goals: readonly LearningGoal[], told: Happened): Learned[] =>
  goals.map((goal) => {
    const value = asksFor(goal);
    return { id: goal.id, law: goal.law, value, seen: LAWS[goal.law](told, value) };
  });
