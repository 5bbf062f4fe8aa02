import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { offers } from '../../intents/offers.ts';
import { focusOf, skillOf } from '../../intents/reads.ts';
import { say, t } from '../../text/index.ts';
import { VerbButton } from '../VerbButton.tsx';
import { name } from '../words.ts';
import { BoardButton } from './BoardButton.tsx';

/** Beside the map: the three practices on offer, and the way to all of them. */
export function Practices({ world, team }: { world: PublicWorld; team: string }) {
  const focus = focusOf(world, team);
  return (
    <section class="phase-card" aria-labelledby="practices-title">
      <h2 id="practices-title">{t('play.plan.practices')}</h2>
      {offers(world, team).map(({ practice, why }) => (
        <VerbButton
          key={practice}
          verb="focusPractice"
          payload={{ practice }}
          pressed={focus.some((row) => row.id === practice)}
          look="choice"
          note={
            <>
              {t('play.plan.practiceLevel', {
                lane: name('lane', world.practices[practice]?.lane ?? 'build'),
                level: skillOf(world, practice, team).level,
              })}{' '}
              {say(`about.practice.${practice}`)}
              <br />
              <em>{t(why)}</em>
            </>
          }
        >
          {name('practice', practice)}
        </VerbButton>
      ))}
      <BoardButton />
    </section>
  );
}
