import '../style/pagerOverlay.css';
import { useEffect, useRef } from 'preact/hooks';
import type { IncidentRow } from '../../shared/sim/publicWorld.ts';
import { holdOf } from '../intents/deadlines.ts';
import { openIncidents } from '../intents/reads.ts';
import { me, view } from '../net/viewStore.ts';
import { dayAndClock } from '../text/format.ts';
import { t } from '../text/index.ts';
import { Face } from './Face.tsx';
import { goTo } from './navigate.ts';
import { SoftBar } from './SoftBar.tsx';
import { VerbButton } from './VerbButton.tsx';
import { capital, name, personName, unitName } from './words.ts';

/** The page that rings for me, if one does. */
export function myPage(): IncidentRow | undefined {
  const world = view.value;
  const engineer = me.value?.engineer;
  if (!world || !engineer) return undefined;
  return openIncidents(world).find(
    (incident) => incident.state === 'ringing' && incident.engineer === engineer,
  );
}

/** The pager on the dark desk: who is woken and why; the focus comes here and goes back where it was. */
export function PagerOverlay() {
  const incident = myPage();
  const id = incident?.id ?? '';
  const back = useRef<Element | null>(null);
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (id === '') return;
    back.current = document.activeElement;
    dialog.current?.querySelector('button')?.focus();
    return () => {
      const before = back.current;
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body && document.activeElement !== null) return;
        if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
        else document.getElementById('desk-title')?.focus();
      });
    };
  }, [id]);
  const world = view.value;
  if (!incident || !world) return null;
  const hold = holdOf(world);
  const night =
    world.engineers[incident.engineer]?.posture === 'asleep' ||
    world.tick % 288 < 84 ||
    world.tick % 288 >= 264;
  return (
    <div
      class={night ? 'pager pager-night' : 'pager'}
      role="alertdialog"
      aria-labelledby="pager-title"
      aria-describedby="pager-text"
      ref={dialog}
    >
      <div class="pager-scene" data-guide="pager">
        <div class="pager-person">
          <span class="pager-glow" aria-hidden="true" />
          <Face world={world} id={incident.engineer} size={104} />
          <p>{t('desk.pager.for', { name: personName(world, incident.engineer) })}</p>
        </div>
        <div class="pager-device">
          <span class="pager-clip" aria-hidden="true" />
          <p class="pager-top" aria-hidden="true">
            <i class="pager-led" />
            <i class="pager-speaker" />
          </p>
          <div class="pager-screen">
            <p class="mono pager-line">
              <span>{t('play.desk.severity', { n: incident.severity })}</span>
              <time>{dayAndClock(world.tick)}</time>
            </p>
            <h2 id="pager-title">{t('play.pager.title', { unit: unitName(incident.unit) })}</h2>
            <p id="pager-text">
              {capital(name('symptom', incident.symptom))}.{' '}
              {t('play.pager.you', { night: night ? 'yes' : 'no' })}
            </p>
          </div>
          {hold ? (
            <SoftBar wait={hold}>{(seconds) => t('play.desk.ringLeft', { n: seconds })}</SoftBar>
          ) : null}
          <VerbButton
            verb="acknowledge"
            payload={{ incident: incident.id }}
            look="primary"
            why="always"
            onDone={() => goTo('desk', incident.id)}
          >
            {t('play.desk.acknowledge')}
          </VerbButton>
          <p class="quiet">{t('play.pager.default')}</p>
        </div>
      </div>
    </div>
  );
}
