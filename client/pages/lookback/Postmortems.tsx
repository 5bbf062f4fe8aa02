/** The postmortems of the organisation in its review: those still to be held, and what became of those that were. */
import '../../style/lookback.css';
import { useEffect, useState } from 'preact/hooks';
import type { Postmortems as Answer } from '../../../shared/net/postmortem.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { Fate } from '../../hud/postmortem/Fate.tsx';
import { OpenDesk } from '../../hud/postmortem/PostmortemPlace.tsx';
import { capital, moduleName, name } from '../../hud/words.ts';
import { deskChanged } from '../../intents/postmortems.ts';
import { fetchPostmortems } from '../../net/questions.ts';
import { weekTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { MomentLink } from './MomentLink.tsx';

/** So many are listed; the others are a press away. */
const SHOWN = 4;

export function Postmortems({ world }: { world: PublicWorld }) {
  const [found, setFound] = useState<Answer | null>(null);
  const [all, setAll] = useState(false);
  const changed = deskChanged.value;
  useEffect(() => {
    void fetchPostmortems('').then((answer) => answer && setFound(answer));
  }, [world.phase, changed]);
  const rows = found?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <section class="postmortems" aria-labelledby="postmortems-title">
      <h2 id="postmortems-title" class="h3">
        {t('postmortem.list')}
      </h2>
      <ul class="plain postmortem-list">
        {rows.slice(0, all ? rows.length : SHOWN).map((row) => {
          const about = t('postmortem.title', {
            module: moduleName(row.module),
            symptom: capital(name('symptom', row.symptom)),
          });
          return (
            <li key={row.incident} class="card">
              <h3>{about}</h3>
              <p class="quiet small">
                {t('postmortem.wasWhen', {
                  archetype: name('archetype', row.archetype),
                  week: weekTime(row.resolvedAt),
                })}
              </p>
              {row.state === 'held' ? <Fate world={world} row={row} /> : null}
              <p class="row decided-links">
                <OpenDesk incident={row.incident} about={about} held={row.state === 'held'} />
                <MomentLink tick={row.resolvedAt} about={about} />
              </p>
            </li>
          );
        })}
      </ul>
      {rows.length > SHOWN && !all ? (
        <p>
          <button type="button" class="button" onClick={() => setAll(true)}>
            {t('postmortem.more', { n: rows.length - SHOWN })}
          </button>
        </p>
      ) : null}
    </section>
  );
}
