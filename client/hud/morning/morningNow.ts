/** Which cards of the morning this person sees now. */
import { computed, signal } from '@preact/signals';
import { FIRST_SCENARIO } from '../../../shared/content/scenarioIds.ts';
import { dayOf } from '../../../shared/sim/calendar.ts';
import type { MorningRow } from '../../../shared/sim/publicWorld.ts';
import type { Ask } from '../../intents/askParts.ts';
import { isAskedBy, morningsOf } from '../../intents/mornings.ts';
import { me, session, view } from '../../net/viewStore.ts';
import { guidedPage } from '../guide/guided.ts';

/** Today's cards; none while the first week shows its few controls, nor on the first day of the first scenario. */
export const mornings = computed<MorningRow[]>(() => {
  const world = view.value;
  if (!world || !me.value || guidedPage.value === 'few') return [];
  if (session.value?.scenario === FIRST_SCENARIO && dayOf(world.tick) === 0) return [];
  return morningsOf(world, me.value.engineer);
});

/** The one that is asked now; the next one waits for its answer. */
export const morningNow = computed<MorningRow | undefined>(() =>
  mornings.value.find(({ state }) => state === 'open'),
);

/** The strip of a narrow page shows its answers: then nothing else lies over the map. */
export const stripOpen = signal(false);

/** Something is asked by a card already. */
export const isOnCard = (ask: Ask): boolean => isAskedBy(mornings.value, ask);
