/** Where in the game the room is, and what to do now. */
import { orgName } from '../../../shared/net/orgs.ts';
import type { Wall, WallOrg } from '../../../shared/net/wall.ts';
import { namesOf, waitedFor } from '../../hud/waitWords.ts';
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
      {stands ? null : <Waiting wall={wall} />}
    </header>
  );
}

/** Who waits for whom, and how long at most: of the organisation that is shown, else of all. */
function Waiting({ wall: { orgs, org } }: { wall: Wall }) {
  const waiting = orgs.filter(
    ({ id, stands }) => (stands?.behind.length ?? 0) > 0 && (org === '' || id === org),
  );
  if (waiting.length === 0) return null;
  const told = waiting.flatMap(({ stands }) => (stands ? [stands] : []));
  // Whoever waits herself is not who keeps the room.
  const slow = orgs.filter(
    ({ id }) => told.some(({ behind }) => behind.includes(id)) && !waiting.some((one) => one.id === id),
  );
  const all = {
    behind: slow.map(({ id }) => id),
    soon: Math.max(...told.map(({ soon }) => soon)),
    most: Math.max(...told.map(({ most }) => most)),
    left: -1,
  };
  return (
    <p class="wall-waiting">
      {t('waits.wall', {
        ...waitedFor(all),
        m: waiting.length,
        here: namesOf(waiting.map(({ id }) => id)),
      })}
    </p>
  );
}
