/** Who else could help: people who know the place and are free, at most two; nobody while whoever is at it knows it herself. */
import type { EngineerRow, IncidentRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { inOrder, mayCallIn, words } from '../intents/reads.ts';
import { me } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { VerbButton } from './VerbButton.tsx';
import { moduleName, personName } from './words.ts';

const MOST = 2;

/** Those who may be called in to an incident from this page, the freshest first. */
export function callable(world: PublicWorld, incident: IncidentRow): EngineerRow[] {
  const team = world.engineers[me.value?.engineer ?? '']?.team ?? '';
  if (words(world.engineers[incident.engineer]?.knows ?? '').includes(incident.module)) return [];
  return inOrder(world.engineers)
    .filter((person) => mayCallIn(world, team, incident, person))
    .sort((one, other) => other.energy - one.energy)
    .slice(0, MOST);
}

export function CallIn(props: { world: PublicWorld; incident: IncidentRow; person: EngineerRow }) {
  const { world, incident, person } = props;
  return (
    <VerbButton
      verb="callIn"
      payload={{ incident: incident.id, engineer: person.id }}
      look="plain"
      note={t('desk.callIn.why', { module: moduleName(incident.module) })}
    >
      {t('desk.callIn', {
        name: personName(world, person.id),
        asleep: person.posture === 'asleep' ? 'yes' : 'no',
      })}
    </VerbButton>
  );
}
