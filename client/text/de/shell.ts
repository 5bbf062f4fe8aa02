import { home } from './home.ts';
import { names } from './names.ts';
import { refusals } from './refusals.ts';

export const shell = { ...home, ...names, ...refusals } as const;
