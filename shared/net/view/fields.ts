/** The kinds of columns a row class has. */
import { t } from '@colyseus/schema';

/** Every field has a default: one without is silently encoded as 0. */
export const text = () => t.string().default('');
/** A text that is one of a few. */
export const one = <T extends string>(first: T) => t.string<T>().default(first);
export const int = () => t.number().default(0);
export const real = () => t.float64().default(0);
export const flag = () => t.boolean().default(false);
