/** What this page knows of the ghosts of a game: asked once a day, and only where somebody looks. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { orgName } from '../../../shared/net/orgs.ts';
import type { Shade, ShadeName } from '../../../shared/net/shade.ts';
import { DAY_TICKS } from '../../../shared/sim/calendar.ts';
import { fetchShade } from '../../net/questions.ts';
import { session, view } from '../../net/viewStore.ts';
import { ago } from '../../text/ago.ts';
import { fullTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';

/** The last answer, and the game and organisation it is about. */
const answered = signal<{ about: string; shade: Shade } | null>(null);
/** The ghost somebody picked in a game. */
const picked = signal({ code: '', of: '' });

export const pickShade = (of: string): void => {
  picked.value = { code: session.value?.code ?? '', of };
};

/** Keeps the ghost of this game up to date while the caller is on the page; null while there is no answer. */
export function useShade(on: boolean): Shade | null {
  const now = session.value;
  const about = `${now?.code ?? ''} ${now?.org ?? ''}`;
  const day = view.value ? Math.floor(view.value.tick / DAY_TICKS) : -1;
  const phase = view.value?.phase;
  const of = picked.value.code === now?.code ? picked.value.of : '';
  useEffect(() => {
    if (!on) return;
    let gone = false;
    void fetchShade(of).then((shade) => {
      if (shade && !gone) answered.value = { about, shade };
    });
    return () => {
      gone = true;
    };
  }, [on, about, day, phase, of]);
  const found = answered.value;
  return on && found?.about === about ? found.shade : null;
}

/** What a ghost is, in words. */
export const shadeWords = ({ kind, at, tick, end }: ShadeName): string =>
  t('ghost.of', {
    who: kind,
    when: at > 0 ? ago(at, Date.now()) : '',
    from: tick > 0 ? fullTime(tick) : '',
    to: end > 0 ? fullTime(end) : '',
  });

/** Whose line the other one is: one's own, or an organisation's. */
export const whoPlays = (): string =>
  session.value?.kind === 'solo' ? t('ghost.you') : orgName(session.value?.org ?? '');
