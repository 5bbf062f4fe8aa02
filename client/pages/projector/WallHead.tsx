/** Where in the game the room is, and what to do now. */
import { orgName } from '../../../shared/net/orgs.ts';
import type { Wall, WallOrg } from '../../../shared/net/wall.ts';
import { session } from '../../net/viewStore.ts';
import { dayAndClock } from '../../text/format.ts';
import { t } from '../../text/index.ts';

/** Whose time is told: of the organisation that is shown, else of the one that is furthest behind: it is waited for. */
function told({ orgs, org }: Wall): WallOrg | undefined {
  return orgs.find(({ id }) => id === org) ?? [...orgs].sort((one, other) => one.tick - other.tick)[0];
}

export function WallHead({ wall }: { wall: Wall; code: string }) {
  const org = told(wall);
  if (!org) return null;
  const { phase, quarter, tick } = org;
  const stands = session.value?.status === 'paused' || session.value?.status === 'restarted';
  const runs = phase === 'live' || phase === 'lapse';
  return (
    <header class="wall-head">
      <h1>
        {wall.org === '' ? t('wall.when', { quarter, phase }) : orgName(wall.org)}
        {wall.org === '' ? null : (
          <span class={`wall-head-word wall-${org.health}`}>
            <span class="wall-health">{t('wall.health', { state: org.health })}</span>
          </span>
        )}
        {runs ? <span class="num wall-clock">{dayAndClock(tick)}</span> : null}
      </h1>
      <p class="wall-todo">
        {wall.org === '' ? '' : `${t('wall.when', { quarter, phase })} · `}
        {t('wall.todo', { phase: stands ? 'paused' : phase })}
      </p>
    </header>
  );
}
