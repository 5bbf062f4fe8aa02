/** Which learning goals an organisation and its teams have met so far. Pure: a fold of facts that really happened. */
import type { LearningGoal, LearningLaw } from '../../content/learning.ts';
import { USUAL_VALUE } from '../balance/learning.ts';
import * as delivery from './delivery.ts';
import type { Happened } from './happened.ts';
import type { Law, Seen } from './law.ts';
import * as operations from './operations.ts';

const LAWS: Readonly<Record<LearningLaw, Law>> = { ...delivery, ...operations };

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
