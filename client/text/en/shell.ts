/** What the first page needs, in one chunk: the pages around the game, names, and why not. */
import { home } from './home.ts';
import { names } from './names.ts';
import { refusals } from './refusals.ts';

export const shell = { ...home, ...names, ...refusals } as const;
