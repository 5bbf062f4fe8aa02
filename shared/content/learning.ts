/** Learning goals: what a scenario may want to teach, how each is recognised, and what from outside brings it within reach. */

/** How a learning goal is recognised; each is a small law in sim/learning. Its sentence is `learn.<law>`. */
export const LEARNING_LAWS = [
  /** A deploy of at least `value` changes failed. */
  'bigBatchHurt',
  /** Of twelve deploys in a row the middle one carried fewer than `value` changes. */
  'smallBatches',
  /** A failed deploy was taken back and users were relieved within `value` minutes. */
  'undoneInTime',
  /** What was broken was switched off by its flag. */
  'flagOff',
  /** A bad deploy was stopped while at most `value` of the users had it. */
  'tastedFirst',
  /** A machine stopped a bad deploy or took it back, and nobody was rung for it. */
  'nobodyRung',
  /** A slice was cut out and went to production with nobody else's work aboard. */
  'ownWay',
  /** A slice that was too much was merged back. */
  'mergedBack',
  /** A standing order ended an incident. */
  'habitHelped',
  /** A practice rose to level `value`. */
  'habitGrew',
  /** A review's action was done before the same kind of incident came again. */
  'actionInTime',
  /** A page whose latest deploy was innocent was ended without taking that deploy back. */
  'innocentDeploy',
  /** A team that carries its own pager answered it within `value` minutes. */
  'ownPager',
  /** An overload, a storm of retries among them, was calmed by taking load off it. */
  'stormStopped',
  /** On a day with a crowd at least `value` of the requests were answered. */
  'peakSurvived',
  /** On a day without a zone at least `value` of the requests were answered. */
  'zoneSurvived',
  /** Something broken on purpose showed a weakness. */
  'onPurpose',
] as const;
export type LearningLaw = (typeof LEARNING_LAWS)[number];

/** A learning goal of a scenario. */
export interface LearningGoal {
  /** Unique in its scenario. */
  id: string;
  law: LearningLaw;
  /** The number its law asks for; left out, the usual one. */
  value?: number;
}

/** Injects that bring a goal within reach, the best first; where there are none it comes of the game itself. */
export const REACHED_BY: Readonly<Record<LearningLaw, readonly string[]>> = {
  bigBatchHurt: ['flawAboard'],
  smallBatches: [],
  undoneInTime: ['flawAboard'],
  flagOff: ['flawAboard'],
  tastedFirst: ['flawAboard'],
  nobodyRung: ['flawAboard'],
  ownWay: [],
  mergedBack: [],
  habitHelped: ['fullDisk', 'slowLeak', 'badSetting', 'crowd'],
  habitGrew: [],
  actionInTime: ['badSetting', 'fullDisk', 'slowLeak'],
  innocentDeploy: ['fullDisk', 'badSetting', 'slowNeighbour', 'slowLeak'],
  ownPager: ['slowLeak', 'fullDisk'],
  stormStopped: ['rush', 'retryStorm', 'shakyNetwork'],
  peakSurvived: ['crowd', 'press'],
  zoneSurvived: ['lostZone'],
  onPurpose: [],
};
