/** While systems change hands, and after it: what is waited for, then the card of what was inherited. Lies over the game. */
import '../../style/inherit.css';
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Inherit, remarksOf } from '../../../shared/net/inherit.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { Waits } from '../../hud/Waits.tsx';
import { session, view } from '../../net/viewStore.ts';
import { list } from '../../text/format.ts';
import { nameOf, t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { inheritNow, lineText, remarkText } from './told.ts';

/** The session whose card was read and put away. */
const read = signal('');

export function Inheritance() {
  const now = inheritNow();
  const world = view.value;
  const code = session.value?.code ?? '';
  if (!now || !world || now.state === 'writing') return null;
  if (now.state === 'waiting') return <Waiting now={now} />;
  if (world.phase !== 'plan') return null;
  if (now.state !== 'swapped' && now.state !== 'legacy')
    return <p class="inherit-word">{t(`inherit.${now.state}`)}</p>;
  return read.value === code ? (
    <button type="button" class="button inherit-again" onClick={() => (read.value = '')}>
      <Icon name="copy" />
      {t('inherit.again')}
    </button>
  ) : (
    <Card now={now} world={world} take={() => (read.value = code)} />
  );
}

function Waiting({ now: { here, all } }: { now: Inherit }) {
  return (
    <div class="inherit-over" role="status">
      <section class="card inherit-card">
        <h1>{t('inherit.waiting')}</h1>
        <p>{t('inherit.waitingText', { here, all })}</p>
        <Waits />
      </section>
    </div>
  );
}

/** The note of those who were here, and what stands and lies around. */
function Card({ now, world, take }: { now: Inherit; world: PublicWorld; take: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const org = orgName(session.value?.org ?? '');
  const ways = Object.values(world.practices)
    .filter(({ level }) => level > 0)
    .map(({ id }) => nameOf('practice', id));
  return (
    <dialog ref={dialog} class="card inherit-card" aria-labelledby="inherit-title" onClose={take}>
      <h1 id="inherit-title">{t('inherit.title', { org })}</h1>
      <p>
        {now.state === 'legacy'
          ? t('relay.lead', { org })
          : t('inherit.lead', { people: orgName(now.people), org })}
      </p>
      <div class="inherit-parts">
        <section class="inherit-note" aria-labelledby="inherit-note">
          <h2 id="inherit-note">{t('inherit.note')}</h2>
          {now.note && now.note.lines.length > 0 ? (
            <>
              <ul>
                {now.note.lines.map((line) => (
                  <li key={lineText(line)}>{lineText(line)}</li>
                ))}
              </ul>
              {now.note.by === '' ? null : <small>{t('inherit.by', { name: now.note.by })}</small>}
            </>
          ) : (
            <p>{t('inherit.noNote')}</p>
          )}
        </section>
        <section aria-labelledby="inherit-find">
          <h2 id="inherit-find">{t('inherit.find')}</h2>
          <ul>
            {remarksOf(world).map((remark) => (
              <li key={remark.id}>{remarkText(remark)}</li>
            ))}
            {ways.length > 0 ? <li>{t('inherit.ways', { list: list(ways) })}</li> : null}
          </ul>
        </section>
      </div>
      <button type="button" class="button button-primary button-big" onClick={() => dialog.current?.close()}>
        {t('inherit.take')}
      </button>
    </dialog>
  );
}
