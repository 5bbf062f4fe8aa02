import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { waitOf } from '../intents/deadlines.ts';
import { inOrder, words } from '../intents/reads.ts';
import { session } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { SoftBar } from './SoftBar.tsx';
import { VerbButton } from './VerbButton.tsx';
import { standsNow, Waits } from './Waits.tsx';
import { teamName } from './words.ts';

/** Who is ready to go on, how long the table waits, and the button to say so. */
export function PhaseReady({ world, team }: { world: PublicWorld; team: string }) {
  const ready = words(world.ready);
  const stands = standsNow();
  const waits = (stands?.behind.length ?? 0) > 0;
  const wait = waitOf(world, stands?.left ?? -1, session.value?.speed ?? 1);
  const humans = inOrder(world.teams).filter((row) => row.humans > 0);
  const said = ready.includes(team);
  return (
    <div class="ready">
      <div class="ready-who">
        {humans.length > 1 ? (
          <ul class="ready-teams" aria-label={t('play.ready.who')}>
            {humans.map((row) => (
              <li key={row.id} class={`chip team-${row.id}`}>
                {t('play.ready.team', {
                  team: teamName(row.id),
                  ready: ready.includes(row.id) ? 'yes' : 'no',
                })}
              </li>
            ))}
          </ul>
        ) : null}
        <Waits />
        {wait && !waits ? (
          <SoftBar wait={wait}>{(seconds) => t('play.ready.left', { n: seconds })}</SoftBar>
        ) : null}
      </div>
      {said ? (
        <p role="status" class="chip chip-ok">
          {t('play.ready.said')}
        </p>
      ) : (
        <VerbButton verb="ready" payload={{}} look="primary" why="always">
          {t('play.ready.button')}
        </VerbButton>
      )}
    </div>
  );
}
