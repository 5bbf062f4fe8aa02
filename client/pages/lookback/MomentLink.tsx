/** A way to a moment in the replay, for whoever may open that: everybody when the game is over, its host at any time. */
import { at } from '../../net/base.ts';
import { me, session, view } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { pathTo } from '../replay/address.ts';

/** Whether the replay of this session opens for this page. */
export const mayReplay = (): boolean =>
  session.value !== null && (view.value?.phase === 'over' || me.value?.host === true);

export function MomentLink(props: { tick: number; row?: number; fork?: boolean; about: string }) {
  const now = session.value;
  if (!now || !mayReplay()) return null;
  const { tick, row = -1, fork = false, about } = props;
  const words = t(fork ? 'lookback.whatIf' : 'lookback.moment');
  return (
    <a
      class="button moment-link"
      href={at(pathTo(now.code, { org: now.org, tick, row, fork }))}
      target="_blank"
      rel="noopener"
      aria-label={t('lookback.opens', { what: words, about })}
    >
      <Icon name={fork ? 'again' : 'play'} />
      {words}
    </a>
  );
}
