import { useEffect } from 'preact/hooks';
import { atDesk } from '../hud/atDesk.ts';
import { later } from '../hud/later.tsx';
import { claim, control, leave, rejoin } from '../net/session.ts';
import { link, me, mySeat, session, view } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { bringGameWords } from '../text/language.ts';
import { Briefing } from './Briefing.tsx';
import { debriefNow } from './debrief/now.ts';
import { Frozen } from './Frozen.tsx';
import { LinkBanner } from './LinkBanner.tsx';
import { LoadingBar } from './LoadingBar.tsx';
import { Lobby } from './Lobby.tsx';
import { loadGame, playScreen } from './loadGame.ts';
import { Page } from './Page.tsx';
import { go } from './route.ts';

const Inheritance = later(() => import('./inherit/Inheritance.tsx').then((file) => file.Inheritance));
const Debrief = later(async () => {
  const [file] = await Promise.all([import('./debrief/Debrief.tsx'), bringGameWords()]);
  return file.Debrief;
});
const Console = later(() => import('./host/Console.tsx').then((file) => file.Console));

/** Whoever watches, and whoever came late: their words come with the game's. */
const Watch = later(async () => {
  const [file] = await Promise.all([import('./configure/Watch.tsx'), bringGameWords()]);
  return file.Watch;
});
const CatchUp = later(async () => {
  const [file] = await Promise.all([import('./configure/CatchUp.tsx'), bringGameWords()]);
  return file.CatchUp;
});

/** The engineer of somebody who plays alone: whoever sits at the first desk. */
const firstDesk = (): string =>
  Object.values(view.value?.engineers ?? {}).sort((one, other) => one.order - other.order)[0]?.id ?? '';

/** One session from the seat this device holds: lobby until it starts, then the game; for a host her console. */
export function Play({ code }: { code: string }) {
  useEffect(() => {
    if (!rejoin(code)) {
      go(`/j/${code}`, true);
      return;
    }
    void loadGame();
    return () => void leave();
  }, [code]);
  useAlone();
  const now = session.value;
  const mine = me.value;
  const begun = now !== null && now.status !== 'lobby';
  const seated = mine !== null && mine.engineer !== '' && view.value !== null;
  // Whoever looks through somebody else's eyes still leads.
  const host = now?.kind === 'host' && now.seats[mySeat.value]?.host === true;
  const leads = host && !atDesk.value && playScreen.value !== null;
  const row = mine ? now?.seats[mine.seat] : undefined;
  const Screen = leads ? Console : row?.watching ? Watch : begun && seated ? playScreen.value : null;
  // The play screen fills the window, and gives the state of the line a place of its own.
  const Game = Screen === playScreen.value ? playScreen.value : null;
  const debrief = debriefNow();
  if (now && debrief?.open && !leads)
    return (
      <>
        <LinkBanner />
        <Frozen />
        <Debrief code={code} now={debrief} />
      </>
    );
  return (
    <>
      {Game ? null : <LinkBanner console={Screen === Console} />}
      {leads ? null : <Frozen />}
      {begun && seated && !leads && row && row.cameAt >= 0 ? (
        <CatchUp key={code} code={code} cameAt={row.cameAt} />
      ) : null}
      {begun && seated && !leads && now.inherit !== '' ? <Inheritance /> : null}
      {begun && seated && now.words !== '' ? <Briefing tick={view.value?.tick ?? 0} /> : null}
      {Game ? (
        <Game notice={<LinkBanner />} />
      ) : Screen ? (
        <Screen />
      ) : now?.kind === 'host' && mine && (!host || atDesk.value) ? (
        <Lobby />
      ) : (
        <Waiting />
      )}
    </>
  );
}

/** Before there is anything to show: how far loading is, truly. */
function Waiting() {
  return (
    <Page class="narrow waiting">
      {link.value === 'lost' ? null : (
        <div class="stack">
          <h1>{session.value ? t('lobby.almost') : t('link.connecting')}</h1>
          <LoadingBar />
        </div>
      )}
    </Page>
  );
}

/** Alone there is nothing to wait for: sit down and start. */
function useAlone(): void {
  const now = session.value;
  const mine = me.value;
  const alone = now?.kind === 'solo' && mine?.host === true;
  const seat = mine?.engineer ?? '';
  const status = now?.status;
  useEffect(() => {
    if (!alone) return;
    if (seat === '') void claim(firstDesk());
    else if (status === 'lobby') void control('start');
  }, [alone, seat, status]);
}
