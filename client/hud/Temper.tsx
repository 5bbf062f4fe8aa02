/** What kind of colleague somebody is, in a word with an icon. Nothing is said of people: they are as they are. */
import hammer from 'lucide-static/icons/hammer.svg?raw';
import rocket from 'lucide-static/icons/rocket.svg?raw';
import search from 'lucide-static/icons/search-check.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import zap from 'lucide-static/icons/zap.svg?raw';
import type { Temper } from '../../shared/sim/bots/temper.ts';
import type { EngineerRow, PublicWorld, TeamRow } from '../../shared/sim/publicWorld.ts';
import { words } from '../intents/reads.ts';
import { t } from '../text/index.ts';

const ICONS: Readonly<Record<Temper, string>> = {
  careful: search,
  cautious: shield,
  hero: zap,
  platform: hammer,
  cowboy: rocket,
};

/** The temper of a bot's engineer and what it means; nothing for a human. */
export function TemperLine({ person }: { person: EngineerRow }) {
  if (person.human) return null;
  return (
    <small class="temper">
      <span class="icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: ICONS[person.temper] }} />
      <strong>{t(`temper.${person.temper}`)}</strong>{' '}
      <span class="quiet">{t(`temper.${person.temper}.text`)}</span>
    </small>
  );
}

/** Who decides for a team without a human: the first at its table, with her temper. A row of facts, or none. */
export function leadOf(world: PublicWorld, team: TeamRow): [label: string, value: string][] {
  if (team.humans > 0) return [];
  const lead = world.engineers[words(team.table)[0] ?? ''];
  if (!lead) return [];
  return [[t('temper.lead'), t('temper.leadOf', { name: lead.name, temper: t(`temper.${lead.temper}`) })]];
}
