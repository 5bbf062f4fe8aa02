/** Evidence in words: findings travel as text keys with ids in their parameters. */
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { engineerName, nameOf, say, type TextParams, t } from '../text/index.ts';
import { cardTitle, moduleName, teamName, unitName } from './words.ts';

/** Parameters of findings and headlines that are ids, and how each is named. */
const TELL: Record<string, (value: string) => string> = {
  unit: unitName,
  module: moduleName,
  title: cardTitle,
  practice: (value) => nameOf('practice', value),
};

/** The same for the news of a week. */
const TELL_NEWS: typeof TELL = {
  ...TELL,
  team: teamName,
  from: moduleName,
  to: moduleName,
  goal: (value) => nameOf('goal', value),
  choice: (value) => nameOf('choice', value),
  symptom: (value) => nameOf('symptom', value),
  engineer: engineerName,
};

function told(params: Record<string, string | number>, tell = TELL): TextParams {
  const named: TextParams = {};
  for (const [param, value] of Object.entries(params)) named[param] = tell[param]?.(String(value)) ?? value;
  return named;
}

/** The sentence of a finding, an author's own first; one without a sentence says that nothing stands out. */
export const findingText = (finding: string, params: Record<string, string | number>): string =>
  (params.shows === undefined ? null : say(`says.archetype.${params.shows}.shows`)) ??
  say(`play.finding.${finding}`, told(params)) ??
  t('play.desk.nothingThere');

/** The headline of a week; null for one without a sentence. */
export const headlineText = (headline: string, params: Record<string, string | number>): string | null =>
  say(`play.headline.${headline}`, told(params, TELL_NEWS));

/** Parameters that travel as JSON; {} when they cannot be read. */
export function paramsOf(json: string): Record<string, string | number> {
  try {
    const read: unknown = JSON.parse(json);
    return typeof read === 'object' && read !== null ? (read as Record<string, string | number>) : {};
  } catch {
    return {};
  }
}

/** The thing a response acts on, by whatever kind of id it is; '' when it needs no name. */
export function targetName(world: PublicWorld, id: string): string {
  if (id === '') return '';
  const deploy = world.deploys[id];
  if (deploy) return t('play.desk.deployTarget', { number: deploy.number });
  const card = world.cards[id];
  if (card) return cardTitle(card.title);
  const call = world.calls[id];
  if (call) return moduleName(call.to);
  const engineer = world.engineers[id];
  if (engineer) return engineer.name;
  if (world.units[id]) return unitName(id);
  if (world.modules[id]) return moduleName(id);
  if (world.teams[id]) return teamName(id);
  return '';
}
