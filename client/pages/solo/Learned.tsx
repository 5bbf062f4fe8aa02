/** What the team has learned, after a quarter; who plays alone keeps it on her device. */
import '../../style/solo.css';
import { useEffect, useState } from 'preact/hooks';
import type { Achieved, AchievementId } from '../../../shared/sim/achievements/achievement.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { keepFeats, keepResult } from '../../net/shelf.ts';
import { me, session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Badge } from './Badge.tsx';

/** The achievements of one's own team so far, those of this quarter first. */
export function Learned({ world, achieved }: { world: PublicWorld; achieved: readonly Achieved[] }) {
  const [fresh, setFresh] = useState<readonly AchievementId[]>([]);
  const alone = session.value?.kind === 'solo' && me.value?.host === true;
  const ids = achieved.map(({ id }) => id).join(' ');
  useEffect(() => {
    const scenario = session.peek()?.scenario ?? '';
    if (alone && achieved.length > 0) {
      const added = keepFeats(
        achieved.map(({ id }) => id),
        scenario,
      );
      if (added.length > 0) setFresh(added);
    }
  }, [alone, ids]);
  useEffect(() => {
    if (alone && world.phase === 'over') keepEnd(world);
  }, [alone, world.phase]);
  const rows = [...achieved].sort((one, other) => other.quarter - one.quarter);
  return (
    <section class="learned" aria-labelledby="learned">
      <h2 id="learned" class="h3">
        {t('feat.title')}
      </h2>
      {rows.length === 0 ? <p class="quiet">{t('feat.none')}</p> : null}
      <ul class="plain feats">
        {rows.map(({ id, quarter }) => (
          <Badge
            key={id}
            id={id}
            got
            note={[t('feat.quarter', { quarter }), ...(fresh.includes(id) ? [t('feat.new')] : [])].join(
              ' · ',
            )}
          />
        ))}
      </ul>
    </section>
  );
}

/** Keeps how the game ended. */
function keepEnd(world: PublicWorld): void {
  const now = session.peek();
  if (!now) return;
  const goals = Object.values(world.goals);
  const { code, scenario, preset, daily } = now;
  const met = goals.filter((goal) => goal.met).length;
  keepResult({ code, scenario, preset, goals: goals.length, met, at: Date.now() }, daily);
}
