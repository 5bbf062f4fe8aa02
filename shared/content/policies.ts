/** Rules of the whole org. The first choice is nobody's favourite; the scenario says where it starts. */
import type { PolicyData } from './types.ts';

export const policies: PolicyData[] = [
  { id: 'cadence', choices: ['daily', 'twoDays', 'weekly', 'twoWeeks', 'monthly', 'quarterly'] },
  { id: 'approval', choices: ['off', 'on'] },
  { id: 'pagers', choices: ['central', 'teams'] },
];
