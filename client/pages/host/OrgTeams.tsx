/** The teams of an organisation on its card: who is there, how fresh they are, who said "ready". */
import type { BoardTeam } from '../../../shared/net/lead.ts';
import { Emblem } from '../../hud/TeamArt.tsx';
import { energyWord, level, teamName } from '../../hud/words.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';

/** @param ready whether what stands waits for each team's word; `bots`: nobody plays, so nobody is counted */
export function OrgTeams(props: { teams: readonly BoardTeam[]; ready: boolean; bots: boolean }) {
  const { teams, ready, bots } = props;
  return (
    <span class="org-teams">
      {teams.map((team) => (
        <span key={team.id} class="org-team">
          <Emblem team={team.id} size={22} />
          <span>{teamName(team.id)}</span>
          <span
            class="org-team-people num"
            title={bots ? undefined : t('lead.here', { here: team.humans, all: team.people })}
          >
            {bots ? team.people : `${team.humans}/${team.people}`}
          </span>
          <span
            class={`org-energy org-energy-${level(team.energy, 0.35, 0.65)}`}
            role="img"
            aria-label={energyWord(team.energy)}
            title={`${t('play.team.energy')}: ${energyWord(team.energy)}`}
          >
            <span style={{ inlineSize: `${Math.round(team.energy * 100)}%` }} />
          </span>
          <span class="org-team-ready">{ready && team.ready ? <Icon name="check" /> : null}</span>
        </span>
      ))}
    </span>
  );
}
