/** Cards that any team can be dealt for its own modules, when its scenario names none of the kind that is due. */
import type { DeckCard } from './types.ts';

const card = (title: string, kind: DeckCard['kind'], size: number, hopeEuros: number): DeckCard => ({
  title,
  kind,
  size,
  hope: hopeEuros * 100,
});

/** Upkeep that is not done by its date leaves a fault of this kind behind. */
const upkeep = (title: string, size: number, neglect: string): DeckCard => ({
  title,
  kind: 'upkeep',
  size,
  hope: 0,
  neglect,
});

export const deck: DeckCard[] = [
  card('undoButton', 'feature', 5, 700),
  card('moreLanguages', 'feature', 8, 1300),
  card('exportLists', 'feature', 4, 500),
  card('fasterPages', 'feature', 6, 1100),
  card('helpPages', 'feature', 3, 400),
  card('familyAccounts', 'feature', 6, 900),
  card('friendlierWords', 'experiment', 2, 400),
  card('biggerButtons', 'experiment', 2, 500),
  card('oneStepFewer', 'experiment', 3, 700),
  card('gentleReminder', 'experiment', 3, 600),
  card('taxRule', 'request', 3, 200),
  card('partnerFeed', 'request', 4, 500),
  card('auditReport', 'request', 3, 100),
  card('fairDemo', 'request', 2, 300),
  upkeep('librarySupport', 3, 'slowDependency'),
  upkeep('securityPatch', 2, 'configPush'),
  upkeep('runtimeUpgrade', 4, 'slowLeak'),
  upkeep('oldDataCleanup', 2, 'diskFull'),
];
