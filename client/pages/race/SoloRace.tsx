/** Playing alone against somebody's game: a journal file is chosen, and its story, length and luck are played once more. */
import '../../style/race.css';
import { useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { BeginButton } from '../solo/StoryCard.tsx';
import { aboutFile, type Brought, FilePart } from './FilePart.tsx';

export function SoloRace() {
  const [brought, setBrought] = useState<Brought | null>(null);
  return (
    <details class="card solo-how race">
      <summary>
        <span class="solo-how-title">{t('race.file')}</span>
      </summary>
      <div class="race-body">
        <p class="quiet">{t('race.fileHint')}</p>
        <FilePart take={setBrought} />
        {brought ? (
          <>
            <p role="status">{aboutFile(brought)}</p>
            <BeginButton wish={{}} race={{ text: brought.text }} label={t('race.begin')}>
              {t('race.begin')}
            </BeginButton>
          </>
        ) : null}
      </div>
    </details>
  );
}
