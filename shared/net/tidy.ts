/** Typed words as they may be shown. */
import { MAX_NAME_LENGTH } from './protocol.ts';

/** Blanks tidied, without control characters; '' when nothing is left. */
export const tidyName = (typed: string, longest = MAX_NAME_LENGTH): string =>
  typed
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .trim();
