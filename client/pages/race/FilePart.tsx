/** A journal file to begin with: chosen here, read here by the rules of the game, and refused here in words. */
import { useState } from 'preact/hooks';
import type { Refused } from '../../../shared/sim/journalGate.ts';
import { weekTime } from '../../text/format.ts';
import { nameOf, t } from '../../text/index.ts';
import { Problem } from '../Parts.tsx';

/** Largest file that is sent, bytes: what a server takes. */
const MOST_BYTES = 32_000_000;

/** A file nothing is wrong with. */
export interface Brought {
  text: string;
  scenario: string;
  /** What its author calls it, '' for a story of ours. */
  called: string;
  quarters: number;
  orgs: number;
  /** The furthest tick, and the day of a daily shift, ''. */
  tick: number;
  daily: string;
}

/** What is in the file, in a line. */
export const aboutFile = ({ scenario, called, quarters, orgs, tick }: Brought): string =>
  t('race.game', {
    ...{ scenario: called || nameOf('scenario', scenario), quarters, orgs },
    time: weekTime(Math.max(0, tick - 1)),
  });

export function FilePart({ take }: { take: (brought: Brought | null) => void }) {
  const [refused, setRefused] = useState<Pick<Refused, 'why' | 'path'> | null>(null);
  const [busy, setBusy] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    setRefused(null);
    take(null);
    if (!file) return;
    if (file.size > MOST_BYTES) return setRefused({ why: 'tooBig', path: '' });
    setBusy(true);
    try {
      const [{ readJournal }, text] = await Promise.all([import('../../replay/readFile.ts'), file.text()]);
      const found = readJournal(text);
      if ('refused' in found) return setRefused(found.refused);
      const { setup, reached, entries } = found.journal;
      take({
        text,
        scenario: setup.scenario,
        called: setup.own?.texts[0]?.name ?? '',
        quarters: setup.quarters + (setup.proof ?? 0),
        orgs: new Set([...Object.keys(reached), ...entries.map(({ org }) => org)]).size,
        tick: Math.max(0, ...Object.values(reached)),
        daily: setup.daily ?? '',
      });
    } finally {
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
