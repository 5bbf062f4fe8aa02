/** A game beside one of its ghosts: which one, and both lines. */
import '../../style/shade.css';
import { useId } from 'preact/hooks';
import type { Shade } from '../../../shared/net/shade.ts';
import { t } from '../../text/index.ts';
import { ShadeCurves } from './ShadeCurves.tsx';
import { pickShade, shadeWords, whoPlays } from './shade.ts';

export function ShadeView({ shade }: { shade: Shade | null }) {
  if (!shade) return <p class="quiet">{t('ghost.none')}</p>;
  const { names, of, mine, ghost } = shade;
  return (
    <>
      <Which names={names} of={of} />
      {ghost ? (
        <ShadeCurves both={{ mine, ghost }} who={whoPlays()} />
      ) : (
        <p role="status">{t('ghost.gone')}</p>
      )}
    </>
  );
}

/** Which ghost; a choice where there are several. */
function Which({ names, of }: Pick<Shade, 'names' | 'of'>) {
  const id = useId();
  const now = names.find((one) => one.id === of);
  if (names.length < 2) return <p class="quiet">{now ? shadeWords(now) : ''}</p>;
  return (
    <div class="field">
      <label class="label" for={id}>
        {t('ghost.which')}
      </label>
      <select id={id} class="input" value={of} onChange={(event) => pickShade(event.currentTarget.value)}>
        {names.map((one) => (
          <option key={one.id} value={one.id}>
            {shadeWords(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
