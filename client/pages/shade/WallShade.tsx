/** An organisation on the wall beside the ghost its session was begun with: two measures, nothing to press. */
import '../../style/shade.css';
import { orgName } from '../../../shared/net/orgs.ts';
import { compareDay } from '../../../shared/net/shade.ts';
import type { Wall } from '../../../shared/net/wall.ts';
import { t } from '../../text/index.ts';
import { told } from '../curves/told.ts';
import { ShadeLines } from './ShadeCurves.tsx';
import { shadeWords } from './shade.ts';

/** What a room can read at once: what was earned, and what it cost users. */
const SHOWN = ['revenue', 'lost'] as const;

export function WallShade({ shade, org }: { shade: NonNullable<Wall['shade']>; org: string }) {
  const { day, rows } = compareDay(shade);
  if (day === 0) return null;
  return (
    <aside class="wall-shade" aria-label={t('ghost.name')}>
      <p class="wall-shade-of">{shadeWords(shade.name)}</p>
      {SHOWN.map((id) => {
        const row = rows.find((one) => one.id === id);
        return row ? (
          <figure key={id}>
            <figcaption>{t('ghost.measure', { id })}</figcaption>
            <ShadeLines id={id} both={shade} />
            <p>
              <span class="line-key">
                {orgName(org)} <b class="num">{told(id, row.mine)}</b>
              </span>
              <span class="line-key line-key-other">
                {t('ghost.name')} <b class="num">{told(id, row.ghost)}</b>
              </span>
            </p>
          </figure>
        ) : null;
      })}
    </aside>
  );
}
