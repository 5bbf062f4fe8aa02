/** What learning goals ask for. */
import type { LearningLaw } from '../../content/learning.ts';

/** The number a law asks for unless a scenario says otherwise: changes, minutes, shares 0-1 or levels; 0 where it asks for none. */
export const USUAL_VALUE: Readonly<Record<LearningLaw, number>> = {
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
