/** The stories of the lesson packs: each is fetched with its page only. */
import type { ScenarioData } from '../../../shared/content/types.ts';

type Story = () => Promise<ScenarioData>;

export const STORIES: Readonly<Record<string, Story>> = {
  'first-slice': () =>
    import('../../../shared/content/scenarios/firstSlice.ts').then((file) => file.firstSlice),
  'two-pizzas': () => import('../../../shared/content/scenarios/twoPizzas.ts').then((file) => file.twoPizzas),
  'etsy-2008': () => import('../../../shared/content/scenarios/etsy2008.ts').then((file) => file.etsy2008),
  'netflix-2008': () =>
    import('../../../shared/content/scenarios/netflix2008.ts').then((file) => file.netflix2008),
  'amazon-2001': () =>
    import('../../../shared/content/scenarios/amazon2001.ts').then((file) => file.amazon2001),
  'black-friday': () =>
    import('../../../shared/content/scenarios/blackFriday.ts').then((file) => file.blackFriday),
  'too-many-slices': () =>
    import('../../../shared/content/scenarios/tooManySlices.ts').then((file) => file.tooManySlices),
  sandbox: () => import('../../../shared/content/scenarios/sandbox.ts').then((file) => file.sandbox),
};
