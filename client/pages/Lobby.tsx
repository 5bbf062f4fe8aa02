import { useState } from 'preact/hooks';
import type { SeatRow, SessionView } from '../../shared/net/messages.ts';
import type { EngineerRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { Emblem, TeamStrip } from '../hud/TeamArt.tsx';
import { ToConsole } from '../hud/ToConsole.tsx';
import { claim, wish } from '../net/session.ts';
import { me, session, view } from '../net/viewStore.ts';
import { list } from '../text/format.ts';
import { engineerName, nameOf, say, t } from '../text/index.ts';
import { refusalText } from '../text/refusal.ts';
import { BriefingCard } from './Briefing.tsx';
import { Icon } from './Icon.tsx';
import { hostName } from './LinkBanner.tsx';
import { LoadingBar } from './LoadingBar.tsx';
import { Page } from './Page.tsx';
import { Problem } from './Parts.tsx';
import { YourPin } from './YourPin.tsx';

/** Everybody's waiting room: who is here, who plays whom. */
export function Lobby() {
  const now = session.value;
  const mine = me.value;
  const [problem, setProblem] = useState('');
  if (!now || !mine) return null;
  const seat = now.seats[mine.seat];
  const take = async (engineer: string): Promise<void> => {
    const outcome = await claim(engineer);
    setProblem(outcome.ok ? '' : refusalText(outcome.refusal));
  };
  return (
    <Page
      class="lobby"
      aside={
        mine.host ? null : (
          <span class="chip num" title={t('lobby.codeIs', { code: now.code })}>
            {now.code}
          </span>
        )
      }
    >
      <div class="lobby-grid">
        <section class="lobby-side">
          {mine.host ? (
            <ToConsole />
          ) : (
            <YouAreIn name={seat?.name ?? ''} now={now} engineer={mine.engineer} />
          )}
          <BriefingCard />
          <People now={now} mySeat={mine.seat} />
          <LoadingBar />
        </section>
        <section class="lobby-main" aria-labelledby="pick">
          <h2 id="pick">{t('lobby.pick')}</h2>
          <p class="quiet" role="status">
            {mine.engineer === ''
              ? t('lobby.pickHint')
              : t('lobby.seat', { engineer: engineerName(mine.engineer), team: nameOf('team', mine.team) })}
          </p>
          <Problem text={problem} />
          <Teams
            seats={Object.values(now.seats)}
            mySeat={mine.seat}
            take={(engineer) => void take(engineer)}
          />
        </section>
      </div>
    </Page>
  );
}

function YouAreIn({ name, now, engineer }: { name: string; now: SessionView; engineer: string }) {
  return (
    <div class="stack-small">
      <h1>{t('lobby.in', { name })}</h1>
      <p class="lead">
        {now.status === 'lobby'
          ? t(engineer === '' ? 'lobby.nextPick' : 'lobby.next', { host: hostName(now) })
          : t('lobby.running')}
      </p>
      <YourPin />
      <button type="button" class="button lobby-watch" onClick={() => void wish({ do: 'watch' })}>
        {t('join.watch')}
      </button>
    </div>
  );
}

function People({ now, mySeat }: { now: SessionView; mySeat: string }) {
  const seats = Object.values(now.seats).sort((one, other) => one.order - other.order);
  return (
    <div class="stack-small lobby-people">
      <h2 class="h3">{t('lobby.here', { n: seats.length })}</h2>
      <ul class="plain seats-list">
        {seats.map((seat) => (
          <li key={seat.id} class={`seat-line ${seat.connected ? '' : 'seat-away'}`}>
            {seat.engineer === '' ? (
              <span class="seat-empty" aria-hidden="true" />
            ) : (
              <Emblem team={teamOf(seat)} size={28} />
            )}
            <span class="seat-name">{seat.name}</span>
            <small class="quiet">{aboutSeat(seat, mySeat)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

const teamOf = (seat: SeatRow): string => seat.engineer.split('-')[0] ?? '';

/** What is to be said of a seat, from most to least important. */
function aboutSeat(seat: SeatRow, mySeat: string): string {
  const words = seat.host ? [t('lobby.host')] : [];
  if (seat.engineer !== '') words.unshift(t('lobby.as', { engineer: engineerName(seat.engineer) }));
  else if (!seat.host) words.push(t('lobby.noSeat'));
  if (seat.id === mySeat) words.unshift(t('lobby.you'));
  if (!seat.connected) words.push(t('lobby.away'));
  return words.join(' · ');
}

function Teams(props: { seats: SeatRow[]; mySeat: string; take: (engineer: string) => void }) {
  const world = view.value;
  if (!world) return <p class="quiet">{t('app.loading')}</p>;
  const open = session.value?.openTeams ?? 0;
  const teams = Object.values(world.teams)
    .sort((one, other) => one.order - other.order)
    .slice(0, open === 0 ? undefined : open);
  return (
    <div class="teams">
      {teams.map((team) => (
        <TeamCard key={team.id} id={team.id} world={world} {...props} />
      ))}
    </div>
  );
}

function TeamCard(props: {
  id: string;
  world: PublicWorld;
  seats: SeatRow[];
  mySeat: string;
  take: (engineer: string) => void;
}) {
  const { id, world } = props;
  const people = Object.values(world.engineers)
    .filter((engineer) => engineer.team === id)
    .sort((one, other) => one.order - other.order);
  const takenBy = new Map(props.seats.map((seat) => [seat.engineer, seat]));
  const free = people.filter((engineer) => !takenBy.has(engineer.id)).length;
  const modules = Object.values(world.modules)
    .filter((module) => module.team === id)
    .sort((one, other) => one.order - other.order)
    .map((module) => nameOf('module', module.id));
  return (
    <article class="card team-card" aria-labelledby={`team-${id}`}>
      <TeamStrip team={id} />
      <header class="team-head">
        <Emblem team={id} size={44} />
        <h3 id={`team-${id}`}>{nameOf('team', id)}</h3>
        <span class="chip">{t('lobby.free', { n: free })}</span>
      </header>
      <p class="small">{say(`team.${id}`) ?? ''}</p>
      <p class="small quiet">{t('lobby.owns', { modules: list(modules) })}</p>
      <ul class="plain desks">
        {people.map((engineer) => (
          <li key={engineer.id}>
            <Desk
              engineer={engineer}
              seat={takenBy.get(engineer.id)}
              mySeat={props.mySeat}
              take={props.take}
            />
          </li>
        ))}
      </ul>
    </article>
  );
}

function Desk(props: {
  engineer: EngineerRow;
  seat: SeatRow | undefined;
  mySeat: string;
  take: (engineer: string) => void;
}) {
  const { engineer, seat } = props;
  const mine = seat?.id === props.mySeat;
  const taken = seat !== undefined && !mine;
  const label = mine
    ? t('lobby.mine', { engineer: engineer.name })
    : taken
      ? t('lobby.takenBy', { engineer: engineer.name, name: seat.name })
      : t('lobby.take', { engineer: engineer.name });
  return (
    <button
      type="button"
      class="button desk"
      aria-pressed={mine}
      aria-disabled={taken || undefined}
      aria-label={engineer.pager ? `${label}, ${t('lobby.pager')}` : label}
      title={engineer.pager ? t('lobby.pager') : undefined}
      onClick={() => {
        if (!taken && !mine) props.take(engineer.id);
      }}
    >
      {engineer.pager ? <Icon name="bell" /> : mine ? <Icon name="check" /> : null}
      {engineer.name}
    </button>
  );
}
