/** Rules of the whole org. Where a scenario says nothing, a rule starts at its first choice: as it was before anybody asked. */
import type { PolicyData } from './types.ts';

export const policies: PolicyData[] = [
  {
    id: 'cadence',
    choices: ['continuous', 'daily', 'twoDays', 'weekly', 'twoWeeks', 'monthly', 'quarterly'],
    from: 1,
  },
  { id: 'pagers', choices: ['central', 'teams'], from: 1 },
  { id: 'approval', choices: ['off', 'on'], from: 4 },
  { id: 'errorBudget', choices: ['off', 'on'], from: 4 },
  { id: 'tools', choices: ['free', 'paved'], from: 4 },
  { id: 'hosting', choices: ['own', 'cloud'], from: 4 },
  { id: 'chaos', choices: ['off', 'on'], from: 4 },
  { id: 'freeze', choices: ['off', 'on'], from: 4 },
  { id: 'budget', choices: ['lean', 'grow'], from: 4 },
  { id: 'reviews', choices: ['blameful', 'blameless'], from: 4 },
];
