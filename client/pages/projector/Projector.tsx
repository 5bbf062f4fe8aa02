/** The wall of the room: read from ten metres, nothing private, nothing to press. */
import '../../style/play.css';
import '../../style/projector.css';
import { useEffect, useState } from 'preact/hooks';
import { highContrast } from '../../comfort.ts';
import { leave, project } from '../../net/session.ts';
import { link, session, wall } from '../../net/viewStore.ts';
import { beginWallSound, wallSound } from '../../sound/wall.ts';
import { t } from '../../text/index.ts';
import { debriefNow } from '../debrief/now.ts';
import { WallDebrief } from '../debrief/WallDebrief.tsx';
import { Frozen } from '../Frozen.tsx';
import { QrCode } from './QrCode.tsx';
import { WallHead } from './WallHead.tsx';
import { WallLobby } from './WallLobby.tsx';
import { WallSpot } from './WallSpot.tsx';
import { wallKey } from './wallKey.ts';

export function Projector({ code }: { code: string }) {
  const [token] = useState(() => wallKey(code));
  useEffect(() => {
    if (token !== '') project(code, token);
    return () => void leave();
  }, [code, token]);
  useEffect(beginWallSound, []);
  useEffect(() => {
    document.documentElement.dataset.wall = 'yes';
    return () => {
      delete document.documentElement.dataset.wall;
    };
  }, []);
  useKeys();
  const now = session.value;
  const shown = wall.value;
  const running = shown?.orgs.some(({ phase, status }) => phase === 'live' && status !== 'lobby') ?? false;
  if (token === '' || link.value === 'lost' || link.value === 'outdated')
    return <Dark text={whyDark(token)} />;
  if (!now || !shown) return <Dark text={t('link.connecting')} />;
  const lobby = now.status === 'lobby';
  const debrief = debriefNow();
  return (
    <div class="wall" data-theme={running && !debrief?.open ? 'night' : 'day'}>
      {lobby || debrief?.open ? null : <WallHead wall={shown} code={code} />}
      <main class="wall-main">
        {debrief?.open ? (
          <WallDebrief code={code} token={token} now={debrief} />
        ) : lobby ? (
          <WallLobby wall={shown} code={code} />
        ) : (
          <WallSpot wall={shown} />
        )}
      </main>
      <footer class="wall-foot">
        <p class="wall-notice" role="status">
          {link.value === 'live' ? now.notice : t('wall.away')}
        </p>
        <p class="wall-keys">{t('wall.keys', { sound: wallSound.value })}</p>
      </footer>
      {lobby || debrief?.open || !shown.joining ? null : <QrCode code={code} class="wall-corner" />}
      <Frozen />
    </div>
  );
}

function Dark({ text }: { text: string }) {
  return (
    <div class="wall wall-dark" data-theme="night">
      <p role="status">{text}</p>
    </div>
  );
}

const whyDark = (token: string): string =>
  token === '' || link.value === 'lost' ? t('wall.shut') : t('link.outdated');

/** M: sound; C: contrast. Nothing else. */
function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() === 'c') highContrast.value = !highContrast.value;
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
