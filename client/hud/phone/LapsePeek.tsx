/** At the foot of the map while weeks pass: the newest slip; where the show has stopped, what for, and the way to decide. */
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { waitOf } from '../../intents/deadlines.ts';
import { view } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { headlineOf } from '../lapse/headline.ts';
import { weeksOf } from '../lapse/numbers.ts';
import { SoftBar } from '../SoftBar.tsx';
import { tab } from '../uiState.ts';
import { moduleName, name } from '../words.ts';
import { useFoot } from './useFoot.ts';

export function LapsePeek() {
  const world = view.value;
  const passes = world?.phase === 'lapse';
  const stopped = world?.incidents[world.lapseStop];
  const weeks = world && passes ? weeksOf(world) : [];
  const week = weeks.findLast(({ headline }) => headline !== '');
  const shown = passes && (stopped !== undefined || week !== undefined);
  const box = useFoot(shown);
  if (!world || !shown) return null;
  return (
    <div class={`peek ${stopped ? 'stop-peek' : 'slip-peek'}`} ref={box}>
      {stopped ? (
        <Stopped
          world={world}
          what={t('play.reviews.of', {
            module: moduleName(stopped.module),
            symptom: name('symptom', stopped.symptom),
          })}
        />
      ) : week ? (
        <p class="paper paper-small" key={week.id}>
          <strong>{t('lapse.week', { week: week.order, headline: headlineOf(week, weeks) })}</strong>
        </p>
      ) : null}
    </div>
  );
}

function Stopped({ world, what }: { world: PublicWorld; what: string }) {
  const wait = waitOf(world);
  return (
    <section class="ask ask-top ask-alarm" aria-labelledby="stop-peek">
      <h2 class="unseen">{t('play.asks.title')}</h2>
      <h3 id="stop-peek">{t('lapse.stop')}</h3>
      <p>{what}</p>
      {wait ? <SoftBar wait={wait}>{(seconds) => t('lapse.stopLeft', { n: seconds })}</SoftBar> : null}
      <button
        type="button"
        class="button button-primary"
        onClick={() => {
          tab.value = 'decide';
        }}
      >
        <Icon id="list" />
        {t('play.tabs.decide')}
      </button>
    </section>
  );
}
