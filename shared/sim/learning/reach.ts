/** Whether something from outside can bring a goal within reach of an organisation as it is now. Reads what may be seen. */
import type { LearningLaw } from '../../content/learning.ts';
import type { PublicWorld } from '../publicWorld.ts';

const levelOf = (view: PublicWorld, practice: string): number =>
  Math.max(
    view.practices[practice]?.level ?? 0,
    ...Object.values(view.skills)
      .filter((skill) => skill.practice === practice)
      .map((skill) => skill.level),
  );

const waiting = (view: PublicWorld): number =>
  Math.max(
    0,
    ...Object.values(view.units).map(
      (unit) =>
        Object.values(view.changes).filter((one) => one.unit === unit.id && one.state === 'waiting').length,
    ),
  );

/** What must be there first. A law that is not listed needs nothing. */
const NEEDS: Partial<Record<LearningLaw, (view: PublicWorld, value: number) => boolean>> = {
  bigBatchHurt: (view, value) => waiting(view) >= value,
  undoneInTime: (view) => waiting(view) > 0,
  flagOff: (view) => levelOf(view, 'flags') > 0 && Object.values(view.cards).some((card) => card.flagged),
  tastedFirst: (view) => Object.values(view.units).some((unit) => unit.strategy === 'canary'),
  nobodyRung: (view) => levelOf(view, 'autoRollback') > 0 || levelOf(view, 'canary') > 0,
  habitHelped: (view) => Object.keys(view.orders).length > 0,
  ownPager: (view) => view.policies.pagers?.value === 'teams',
};

/** Whether the organisation is ready to learn this when it is put to the test. */
export const isReady = (law: LearningLaw, value: number, view: PublicWorld): boolean =>
  NEEDS[law]?.(view, value) ?? true;
