/** Who else could help: people who know the place and are free, at most two; nobody while whoever is at it knows it herself. */
import type { IncidentRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { inOrder, mayCallIn, words } from '../intents/reads.ts';
import { me } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { VerbButton } from './VerbButton.tsx';
import { moduleName, personName } from './words.ts';

const MOST = 2;

export function DeskCallIn({ world, incident }: { world: PublicWorld; incident: IncidentRow }) {
  const team = world.engineers[me.value?.engineer ?? '']?.team ?? '';
  if (words(world.engineers[incident.engineer]?.knows ?? '').includes(incident.module)) return null;
  const people = inOrder(world.engineers)
    .filter((person) => mayCallIn(world, team, incident, person))
    .sort((one, other) => other.energy - one.energy)
    .slice(0, MOST);
  if (people.length === 0) return null;
  return (
    <div class="buttons call-in">
      {people.map(({ id, posture }) => (
        <VerbButton
          key={id}
          verb="callIn"
          payload={{ incident: incident.id, engineer: id }}
          look="chip"
          note={t('desk.callIn.why', { module: moduleName(incident.module) })}
        >
          {t('desk.callIn', {
            name: personName(world, id),
            asleep: posture === 'asleep' ? 'yes' : 'no',
          })}
        </VerbButton>
      ))}
    </div>
  );
}
