/** All rules by which contrasts are found. One more rule is one more line here, and its sentences. */
import type { Rule } from '../contrast.ts';
import { batch, canary, lead, undo } from './deploys.ts';
import { blame, comeback, noticed, spread } from './incidents.ts';
import { contract, habit, hero, load, woken } from './people.ts';

export const CONTRAST_RULES: readonly Rule[] = [
  undo,
  batch,
  canary,
  lead,
  noticed,
  spread,
  comeback,
  blame,
  woken,
  hero,
  habit,
  contract,
  load,
];
