/** What the host chose to be seen: all organisations, one of them as it is played, a moment, or the ranking. */
import { orgName } from '../../../shared/net/orgs.ts';
import type { Wall, WallMark, WallOrg } from '../../../shared/net/wall.ts';
import { later } from '../../hud/later.tsx';
import { view } from '../../net/viewStore.ts';
import { finePercent, fullTime, list } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Standings } from '../Standings.tsx';
import { WallShade } from '../shade/WallShade.tsx';
import { OrgEmblem, sizeOf } from './OrgEmblem.tsx';

const StageHost = later(() => import('../../hud/StageHost.tsx').then((file) => file.StageHost));
const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

export function WallSpot({ wall }: { wall: Wall }) {
  switch (wall.spot) {
    case 'org':
      return <OneOrg key={wall.org} wall={wall} />;
    case 'mark':
      return wall.mark ? <Moment mark={wall.mark} /> : <AllOrgs orgs={wall.orgs} />;
    case 'ranking':
      return wall.ranking.length > 0 ? (
        <div class="wall-ranking">
          <Standings rows={wall.ranking} />
        </div>
      ) : (
        <p class="wall-hidden">{t('wall.hidden')}</p>
      );
    default:
      return <AllOrgs orgs={wall.orgs} />;
  }
}

function AllOrgs({ orgs }: { orgs: readonly WallOrg[] }) {
  return (
    <ul class="plain wall-orgs" data-size={sizeOf(orgs.length)}>
      {orgs.map((org) => (
        <li key={org.id} class={`wall-org wall-${org.health}`} data-rings={org.rings.length > 0}>
          <span class="wall-emblem">
            <OrgEmblem org={org.id} />
          </span>
          <span class="wall-org-name">{orgName(org.id)}</span>
          <span class="wall-health">{t('wall.health', { state: org.health })}</span>
          <span class="wall-org-more">{about(org)}</span>
          {org.names.length > 0 ? <small>{list(org.names)}</small> : null}
        </li>
      ))}
    </ul>
  );
}

/** People, or who is done while the clock stands for all. */
function about({ phase, ready, teams, here, people }: WallOrg): string {
  const stands = teams > 0 && (phase === 'habit' || phase === 'review' || phase === 'plan');
  return stands ? t('lead.ready', { n: ready, all: teams }) : t('lead.here', { here, all: people });
}

/** The picture its people see. The names beside it are the engineers', not theirs. */
function OneOrg({ wall }: { wall: Wall }) {
  return (
    <section class={`wall-stage ${wall.shade ? 'wall-beside' : ''}`} aria-label={orgName(wall.org)}>
      {view.value ? <StageHost insets={NO_INSETS} active={false} /> : null}
      {wall.shade ? <WallShade shade={wall.shade} org={wall.org} /> : null}
    </section>
  );
}

function Moment({ mark }: { mark: WallMark }) {
  const { org, tick, text, failing, open } = mark;
  return (
    <article class="wall-moment">
      <p class="wall-todo">
        <OrgEmblem org={org} /> {orgName(org)} · {fullTime(tick)}
      </p>
      <h2>{text === '' ? t('wall.moment') : text}</h2>
      <p class="wall-todo">{t('wall.momentHow', { failing: finePercent(failing), n: open })}</p>
    </article>
  );
}
