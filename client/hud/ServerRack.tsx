import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { count, percent } from '../text/format.ts';
import { t } from '../text/index.ts';

/** More servers than this are not drawn one by one. */
const MOST = 16;

/** The servers of a unit as they run now: how full they are, how many were changed by hand, and what stands behind them. */
export function ServerRack({ world, id }: { world: PublicWorld; id: string }) {
  const unit = world.units[id];
  if (!unit) return null;
  const shown = Math.min(MOST, unit.instances);
  const edited = Math.round(unit.drift * unit.instances);
  const fill = Math.min(1, unit.utilisation);
  const tone = unit.utilisation >= 1 ? ' rack-full' : unit.utilisation >= 0.75 ? ' rack-hot' : '';
  return (
    <div class={`rack${tone}`}>
      <div class="rack-row" aria-hidden="true">
        {Array.from({ length: shown }, (_, at) => (
          <span key={at} class={at < Math.round(unit.drift * shown) ? 'server server-edited' : 'server'}>
            <i style={{ blockSize: `${Math.round(fill * 100)}%` }} />
          </span>
        ))}
      </div>
      <p>{t('desk.hosts.servers', { n: unit.instances, used: busy(unit.utilisation) })}</p>
      <p>{t('desk.hosts.store', { used: busy(unit.databaseUse) })}</p>
      {unit.warmth >= 0 ? <p>{t('desk.hosts.warm', { warm: percent(unit.warmth) })}</p> : null}
      <p>{t('desk.hosts.slow', { n: count(unit.latencyMs) })}</p>
      {edited > 0 ? <p>{t('desk.hosts.drift', { n: edited })}</p> : null}
    </div>
  );
}

/** A share that may be far above 1, as it is told of servers. */
const busy = (share: number): string => percent(Math.min(9.99, share));
