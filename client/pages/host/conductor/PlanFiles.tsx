/** The plan out of a CSV file and into one. A file with mistakes changes nothing and says what is wrong where. */
import { useRef, useState } from 'preact/hooks';
import { type BoardConduct, PLANNED_AT_ONCE, type PlannedInject } from '../../../../shared/net/conduct.ts';
import { lead } from '../../../net/session.ts';
import { t } from '../../../text/index.ts';
import { refusalText } from '../../../text/refusal.ts';
import { saveFile } from '../../saveFile.ts';
import { readPlan, writePlan } from './planCsv.ts';

/** More than this is no plan, bytes. */
const LARGEST = 100_000;
/** Mistakes named at once. */
const NAMED = 8;

export function PlanFiles({ told }: { told: BoardConduct }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string[]>([]);
  const take = async (file: File): Promise<void> => {
    if (file.size > LARGEST) return setSaid([t('conductor.csvBad', { line: 1, problem: 'head', value: '' })]);
    const { items, problems } = readPlan(
      await file.text(),
      told.orgs.map(({ id }) => id),
    );
    if (items.length === 0)
      return setSaid(
        problems
          .slice(0, NAMED)
          .map(({ line, problem, value }) => t('conductor.csvBad', { line, problem, value })),
      );
    setSaid([await send(items)]);
  };
  return (
    <div class="stack-small">
      <div class="buttons">
        <button type="button" class="button" onClick={() => field.current?.click()}>
          {t('conductor.import')}
        </button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".csv,text/csv"
          aria-label={t('conductor.import')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void take(file);
          }}
        />
        <button
          type="button"
          class="button"
          disabled={told.plan.length === 0}
          onClick={() => saveFile(new Blob([writePlan(told.plan)], { type: 'text/csv' }), 'plan.csv')}
        >
          {t('conductor.export')}
        </button>
      </div>
      <p class="small quiet">{t('conductor.csvHint')}</p>
      <div role="status">
        {said.map((one) => (
          <p key={one} class="small">
            {one}
          </p>
        ))}
      </div>
    </div>
  );
}

/** In portions a message can carry; the first replaces what is still to come. */
async function send(items: readonly PlannedInject[]): Promise<string> {
  for (let from = 0; from < items.length; from += PLANNED_AT_ONCE) {
    const outcome = await lead({
      do: 'planAdd',
      items: items.slice(from, from + PLANNED_AT_ONCE),
      replace: from === 0,
    });
    if (!outcome.ok) {
      // The head is line 1, and portions before this one were taken.
      const line = Number(outcome.refusal.params.line ?? 0) + from + 1;
      return t('conductor.line', { line, words: refusalText(outcome.refusal) });
    }
  }
  return t('conductor.csvDone', { n: items.length });
}
