import '../style/seats.css';
import { useState } from 'preact/hooks';
import { openDesks } from '../../shared/net/desks.ts';
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
              ? t(isFull(now, mine.seat) ? 'stay.full' : 'lobby.pickHint')
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
      {now.note === 'noHost' ? null : (
        <p class="lead">
          {now.status === 'lobby'
            ? t(engineer === '' ? 'lobby.nextPick' : 'lobby.next', { host: hostName(now) })
            : t('lobby.running')}
        </p>
      )}
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

/** The desks people may have, in order; and those one more person may take now: the free ones, else those she can share. */
function desksFor({ seats, openTeams, org }: SessionView, mySeat: string) {
  const teams = Object.values(view.value?.teams ?? {}).sort((one, other) => one.order - other.order);
  const open = new Set(teams.slice(0, openTeams === 0 ? undefined : openTeams).map(({ id }) => id));
  const desks = Object.values(view.value?.engineers ?? {})
    .filter(({ team }) => open.has(team))
    .map(({ id }) => id);
  const others = Object.values(seats).filter((seat) => seat.org === org && seat.id !== mySeat);
  const peopleAt = (desk: string): number => others.filter(({ engineer }) => engineer === desk).length;
  return { teams: [...open], may: openDesks(desks, peopleAt), peopleAt };
}

/** Every desk is taken: one more person shares one. */
function isFull(now: SessionView, mySeat: string): boolean {
  const { may, peopleAt } = desksFor(now, mySeat);
  return may.some((desk) => peopleAt(desk) > 0);
}

interface Picking {
  seats: SeatRow[];
  mySeat: string;
  take: (engineer: string) => void;
}

function Teams(props: Picking) {
  const world = view.value;
  const now = session.value;
  if (!world || !now) return <p class="quiet">{t('app.loading')}</p>;
  const { teams, may } = desksFor(now, props.mySeat);
  return (
    <div class="teams">
      {teams.map((team) => (
        <TeamCard key={team} id={team} world={world} may={may} {...props} />
      ))}
    </div>
  );
}

function TeamCard(props: Picking & { id: string; world: PublicWorld; may: readonly string[] }) {
  const { id, world, seats, may, mySeat, take } = props;
  const people = Object.values(world.engineers)
    .filter((engineer) => engineer.team === id)
    .sort((one, other) => one.order - other.order);
  const at = (desk: string): SeatRow[] => seats.filter(({ engineer }) => engineer === desk);
  const free = people.filter((engineer) => at(engineer.id).length === 0).length;
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
              seats={at(engineer.id)}
              may={may.includes(engineer.id)}
              mySeat={mySeat}
              take={take}
            />
          </li>
        ))}
      </ul>
    </article>
  );
}

function Desk(props: Picking & { engineer: EngineerRow; may: boolean }) {
  const { engineer, seats, may, mySeat } = props;
  const mine = seats.some(({ id }) => id === mySeat);
  const name = list(seats.filter(({ id }) => id !== mySeat).map((seat) => seat.name));
  const shut = name !== '' && !mine && !may;
  const label = mine
    ? t('lobby.mine', { engineer: engineer.name })
    : shut
      ? t('lobby.takenBy', { engineer: engineer.name, name })
      : t(name === '' ? 'lobby.take' : 'stay.share', { engineer: engineer.name, name });
  return (
    <button
      type="button"
      class="button desk"
      aria-pressed={mine}
      aria-disabled={shut || undefined}
      aria-label={engineer.pager ? `${label}, ${t('lobby.pager')}` : label}
      title={engineer.pager ? t('lobby.pager') : undefined}
      onClick={() => {
        if (!shut && !mine) props.take(engineer.id);
      }}
    >
      {engineer.pager ? <Icon name="bell" /> : mine ? <Icon name="check" /> : null}
      {engineer.name}
      {name !== '' && !shut ? <small class="quiet">{t('stay.with', { others: name })}</small> : null}
    </button>
  );
}
