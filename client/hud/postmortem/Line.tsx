/** One line in one's own words; words that ask for a person are marked, gently. */
import { useId } from 'preact/hooks';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { list } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { blameIn, piecesOf } from './blame.ts';

/** As many letters as are kept. */
const LETTERS = 200;

export function Line(props: { world: PublicWorld; text: string; by: string; write: (text: string) => void }) {
  const id = useId();
  const { world, text, by, write } = props;
  const names = Object.values(world.engineers).map(({ name }) => name);
  const pieces = piecesOf(text, t('postmortem.blameWords'), names);
  const words = blameIn(pieces);
  return (
    <section>
      <label class="label" for={id}>
        {t('postmortem.line')}
      </label>
      <input
        id={id}
        class="input"
        maxLength={LETTERS}
        value={text}
        aria-describedby={`${id}h`}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <small id={`${id}h`} class="quiet">
        {by === '' ? t('postmortem.lineHint') : t('postmortem.lineBy', { name: by })}
      </small>
      <div role="status">
        {words.length > 0 ? (
          <>
            <p class="postmortem-marked">
              {pieces.map((piece, i) => (piece.asks ? <mark key={i}>{piece.text}</mark> : piece.text))}
            </p>
            <p>{t('postmortem.blame', { words: list(words) })}</p>
          </>
        ) : null}
      </div>
    </section>
  );
}
