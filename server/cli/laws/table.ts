/** All laws of one direction, by number. What is false or unproven is left out on purpose: more deploys need not mean more downtime. */
import { DELIVERY_LAWS } from './delivery.ts';
import type { Law } from './law.ts';
import { PEOPLE_LAWS } from './people.ts';
import { SYSTEM_LAWS } from './system.ts';

const number = ({ id }: Law): number => Number(id.slice(1));

export const LAWS: readonly Law[] = [...DELIVERY_LAWS, ...PEOPLE_LAWS, ...SYSTEM_LAWS].sort(
  (a, b) => number(a) - number(b),
);
