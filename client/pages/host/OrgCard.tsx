/** One organisation at a glance: health in a word, people, goals, what was lost week by week. */
import type { BoardOrg } from '../../../shared/net/lead.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { waitedFor } from '../../hud/waitWords.ts';
import { dayAndClock, percent } from '../../text/format.ts';
import { engineerName, t } from '../../text/index.ts';
import { OrgTeams } from './OrgTeams.tsx';

interface Props {
  org: BoardOrg;
  looked: boolean;
  look: () => void;
  /** There is room for its teams. */
  roomy: boolean;
  /** Nobody plays: it is a rehearsal. */
  bots: boolean;
}

export function OrgCard({ org, looked, look, roomy, bots }: Props) {
  const { health } = org;
  const here = org.seats.filter(({ connected }) => connected).length;
  // Teams of bots are never waited for.
  const played = org.teams.filter(({ humans }) => humans > 0);
  const ready = played.filter((team) => team.ready).length;
  const silent = org.seats.filter(({ autopilot }) => autopilot !== '').length;
  const standing = org.phase !== 'live' && org.phase !== 'lapse' && org.phase !== 'over';
  return (
    <button
      type="button"
      class={`card org-card org-${health}`}
      aria-pressed={looked}
      title={t('lead.look', { org: orgName(org.id) })}
      onClick={look}
    >
      <span class="org-name">{orgName(org.id)}</span>
      <span class="chip">{t('lead.health', { state: health, name: engineerName(org.heldBy) })}</span>
      <span class="org-when">
        {t(org.proof ? 'proof.board' : 'lead.phase', { quarter: org.quarter, phase: org.phase })} ·{' '}
        {dayAndClock(org.tick)}
      </span>
      {bots || (!roomy && here === org.seats.length && silent === 0) ? null : (
        <span>
          {t('lead.here', { here, all: org.seats.length })}
          {silent > 0 ? ` · ${silent} ${t('lead.silent')}` : ''}
        </span>
      )}
      <span>
        {standing && played.length > 0
          ? t('lead.ready', { n: ready, all: played.length })
          : `${t('lead.goals', { met: org.goalsMet, all: org.goals })} · ${t('lead.trust')} ${percent(org.trust)}`}
      </span>
      {org.flags.length > 0 ? (
        <span class="org-flags">
          {org.flags.map((flag) => (
            <span key={flag} class={`chip flag-${flag}`}>
              {t('console.flag', { flag })}
            </span>
          ))}
        </span>
      ) : null}
      {org.stands && org.stands.behind.length > 0 ? (
        <span class="org-waits-for">{t('waits.card', waitedFor(org.stands))}</span>
      ) : null}
      {org.inherit === '' ? null : (
        <span>{t('inherit.board', { state: org.inherit, people: orgName(org.people) })}</span>
      )}
      {roomy ? <OrgTeams teams={org.teams} ready={standing} bots={bots} /> : null}
      {org.lostByWeek.length > 0 ? <Weeks lost={org.lostByWeek} /> : null}
    </button>
  );
}

/** Bars of what each week lost. */
function Weeks({ lost }: { lost: readonly number[] }) {
  const most = Math.max(1, ...lost);
  return (
    <svg
      class="weeks"
      viewBox="0 0 130 28"
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={t('lead.lost')}
    >
      {lost.map((one, i) => (
        <rect
          // Weeks have no name of their own.
          key={String(i)}
          x={i * 10}
          y={26 - (24 * one) / most}
          width="8"
          height={2 + (24 * one) / most}
          rx="1.5"
        />
      ))}
    </svg>
  );
}
