/** A journal file to begin with: chosen here, read here by the rules of the game, and refused here in words. */
import { useState } from 'preact/hooks';
import type { OwnWords } from '../../../shared/content/ownWords.ts';
import type { Refused } from '../../../shared/sim/journalGate.ts';
import type { Opened } from '../../replay/messages.ts';
import { startProjector } from '../../replay/projector.ts';
import { weekTime } from '../../text/format.ts';
import { nameOf, t } from '../../text/index.ts';
import { Problem } from '../Parts.tsx';

/** Largest file that is sent, bytes: what a server takes. */
const MOST_BYTES = 32_000_000;

/** A file nothing is wrong with, and what is in it. */
export interface Brought {
  text: string;
  opened: Opened;
}

/** What is in the file, in a line. */
export const aboutFile = ({ opened: { scenario, words, quarters, orgs, to } }: Brought): string =>
  t('race.game', {
    scenario: calledIn(words) || nameOf('scenario', scenario),
    quarters,
    orgs: orgs.length,
    time: weekTime(Math.max(0, to - 1)),
  });

/** What its author calls a story, '' for one of ours. */
const calledIn = (words: string): string =>
  words === '' ? '' : ((JSON.parse(words) as OwnWords).texts[0]?.name ?? '');

export function FilePart({ take }: { take: (brought: Brought | null) => void }) {
  const [refused, setRefused] = useState<Pick<Refused, 'why' | 'path'> | null>(null);
  const [busy, setBusy] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    setRefused(null);
    take(null);
    if (!file) return;
    if (file.size > MOST_BYTES) return setRefused({ why: 'tooBig', path: '' });
    setBusy(true);
    const reader = startProjector();
    try {
      const text = await file.text();
      const found = await reader.ask('open', { text });
      if ('refused' in found) setRefused(found.refused);
      else take({ text, opened: found.opened });
    } catch {
      setRefused({ why: 'damaged', path: '' });
    } finally {
      reader.close();
      setBusy(false);
    }
  };
  return (
    <div class="race-file">
      <label class="field">
        <span class="label">{t('race.choose')}</span>
        <input
          type="file"
          class="input"
          accept=".json,application/json"
          aria-busy={busy}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
      <Problem text={refused ? t('replay.refused', { why: refused.why }) : ''} />
      {refused && refused.path !== '' ? (
        <p class="small">
          {t('replay.place')} <code>{refused.path}</code>
        </p>
      ) : null}
    </div>
  );
}
