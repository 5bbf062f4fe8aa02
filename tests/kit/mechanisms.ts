/** Mechanisms of the law that must not be switched off unnoticed: `npm run -s test:switches` does it to each, one at a time. */
import { DELIVERY } from './mechanisms/delivery.ts';
import type { Mechanism } from './mechanisms/mechanism.ts';
import { OPERATIONS } from './mechanisms/operations.ts';
import { PEOPLE } from './mechanisms/people.ts';
import { SYSTEM } from './mechanisms/system.ts';

export const MECHANISMS: readonly Mechanism[] = [...PEOPLE, ...DELIVERY, ...SYSTEM, ...OPERATIONS];
