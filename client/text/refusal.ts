/** Why not, in words: from the game's rules or from the session. */
import type { WireRefusal } from '../../shared/net/messages.ts';
import { dayName } from './format.ts';
import { engineerName, nameOf, type TextParams, t } from './index.ts';

/** Parameters that are ids: the sentence needs names, and 'none' where a refusal does not say. */
const NAMED: Record<string, (id: string) => string> = {
  team: (id) => nameOf('team', id),
  module: (id) => nameOf('module', id),
  practice: (id) => nameOf('practice', id),
  needs: (id) => nameOf('practice', id),
  strategy: (id) => nameOf('strategy', id),
  engineer: engineerName,
  who: engineerName,
  day: (day) => dayName(Number(day)),
};

/** The sentence for a refusal. */
export function refusalText(refusal: WireRefusal): string {
  const params: TextParams = { why: 'none', hat: 'none', ...refusal.params };
  for (const [key, name] of Object.entries(NAMED)) {
    const id = refusal.params[key];
    params[key] = id === undefined ? 'none' : name(String(id));
  }
  // A way of going out is a practice of the same name.
  if (refusal.kind === 'strategyLocked')
    params.practice = nameOf('practice', String(refusal.params.strategy ?? ''));
  // `practice/tests` is one of the practices: the sentence speaks of the kind of thing.
  params.what = String(refusal.params.what ?? 'none').split('/')[0] ?? 'none';
  return t(`refusal.${refusal.kind}`, params);
}
