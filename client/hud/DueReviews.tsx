import type { IncidentRow } from '../../shared/sim/publicWorld.ts';
import { inOrder, isMine } from '../intents/reads.ts';
import { me, view } from '../net/viewStore.ts';
import { dayAndClock } from '../text/format.ts';
import { t } from '../text/index.ts';
import { incidentOnDesk } from './incidentOnDesk.ts';
import { OpenDesk } from './postmortem/PostmortemPlace.tsx';
import { VerbButton } from './VerbButton.tsx';
import { capital, moduleName, name } from './words.ts';

/** Incidents of ours that are over and not yet talked about, but for the one on the desk: it asks there. */
export function DueReviews() {
  const world = view.value;
  const own = me.value;
  if (!world || !own) return null;
  const desk = incidentOnDesk(world)?.id;
  const due = inOrder(world.incidents).filter(
    (incident) =>
      incident.review === 'due' && incident.id !== desk && isMine(world, incident, own.team, own.engineer),
  );
  if (due.length === 0) return null;
  return (
    <section class="panel-section" aria-labelledby="reviews-title">
      <h2 id="reviews-title">{t('play.reviews.title')}</h2>
      <ul class="cards">
        {due.map((incident) => (
          <li key={incident.id} class="work-card">
            <h3>
              {t('play.reviews.of', {
                module: moduleName(incident.module),
                symptom: capital(name('symptom', incident.symptom)),
              })}
            </h3>
            <ReviewChoice incident={incident} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The two questions a review can ask, each with its price. */
export function ReviewChoice({ incident }: { incident: IncidentRow }) {
  const ask = (question: 'what' | 'who') => ({ incident: incident.id, question });
  return (
    <div class="holders" data-guide="review">
      <p class="quiet">{t('play.desk.reviewDue', { when: dayAndClock(incident.reviewDue) })}</p>
      <OpenDesk incident={incident.id} about={moduleName(incident.module)} />
      <VerbButton verb="holdPostmortem" payload={ask('what')} look="choice" note={t('play.desk.askWhatNote')}>
        {t('play.desk.askWhat')}
      </VerbButton>
      <VerbButton verb="holdPostmortem" payload={ask('who')} look="choice" note={t('play.desk.askWhoNote')}>
        {t('play.desk.askWho')}
      </VerbButton>
    </div>
  );
}
