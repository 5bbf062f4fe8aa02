/** Whether this is the guided first week of a newcomer. */
import { computed } from '@preact/signals';
import { FIRST_SCENARIO } from '../../../shared/content/scenarioIds.ts';
import { session } from '../../net/viewStore.ts';
import { guideDone, hintsOn } from './guideMemory.ts';
import { CHAIN } from './steps.ts';

/** The first week of a newcomer: few controls, one at a time, until each was used once. */
export const guided = computed(
  () =>
    hintsOn.value &&
    session.value?.kind === 'solo' &&
    session.value.scenario === FIRST_SCENARIO &&
    CHAIN.some(({ id }) => !guideDone.value.has(id)),
);

/** The controls of the first day; until they are known the page shows nothing else. */
const FIRST_DAY = ['send', 'page', 'look', 'respond'];

/** How much of the page the first week shows: few controls, then all of them; '' where nobody is guided. */
export const guidedPage = computed<'few' | 'all' | ''>(() => {
  if (!guided.value) return '';
  return FIRST_DAY.every((id) => guideDone.value.has(id)) ? 'all' : 'few';
});
