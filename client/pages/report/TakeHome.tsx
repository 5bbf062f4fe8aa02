/** Everything that can be taken away of a session, in one place: on the screen only. */
import { useState } from 'preact/hooks';
import type { PaperAnswer } from '../../../shared/net/paper.ts';
import { download } from '../../net/http.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { saveFile } from '../saveFile.ts';

interface Taken {
  /** What the server calls it, and its name on the disk after the code. */
  part: string;
  file: string;
  label: string;
}

/** What there is for a host, and what for everybody else. */
function filesOf({ host, over }: PaperAnswer): Taken[] {
  const journal: Taken = { part: 'journal', file: '.json', label: t('review.download') };
  if (!host) return over ? [journal] : [];
  const sheet = (name: string): Taken => ({
    part: name === 'people' ? 'export.csv' : `export-${name}.csv`,
    file: `-${name}.csv`,
    label: t('report.sheet', { sheet: name }),
  });
  return [
    { part: 'export.xlsx', file: '.xlsx', label: t('data.xlsx') },
    ...['people', 'decisions', 'incidents', 'metrics'].map(sheet),
    { part: 'export.json', file: '-export.json', label: t('data.json') },
    { part: 'notes.csv', file: '-notes.csv', label: t('report.notes') },
    journal,
  ];
}

export function TakeHome({ answer }: { answer: PaperAnswer }) {
  const { code, host, over } = answer;
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const take = async ({ part, file }: Taken): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setSaid(t('data.getting'));
    try {
      saveFile(await download(code, part), `slice-${code}${file}`);
      setSaid('');
    } catch {
      setSaid(t('data.failed'));
    }
    setBusy(false);
  };
  return (
    <section class="stack-small" aria-labelledby="take-home">
      <h2 id="take-home" class="h3">
        {t('report.home')}
      </h2>
      <p class="small quiet">{t(host || over ? 'report.homeHint' : 'report.noJournal')}</p>
      <div class="row">
        {filesOf(answer).map((one) => (
          <button key={one.part} type="button" class="button" aria-busy={busy} onClick={() => void take(one)}>
            <Icon name="download" />
            {one.label}
          </button>
        ))}
      </div>
      <p class="small" role="status">
        {said}
      </p>
    </section>
  );
}
