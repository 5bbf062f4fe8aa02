/** The report of what happened so far, fetched once for each phase of each quarter and kept for the panels that show it. */
import { signal } from '@preact/signals';
import type { Report } from '../../shared/sim/metrics/report.ts';
import { fetchReview } from '../net/questions.ts';

/** The newest report and the moment it is about; null while none has come. */
export const reportNow = signal<{ key: string; report: Report } | null>(null);

let asked = '';

/** Fetches the report of a moment (`quarter/phase`) unless it is there or on its way. */
export async function wantReport(key: string): Promise<void> {
  if (asked === key) return;
  asked = key;
  const found = await fetchReview();
  if (asked !== key) return;
  if (isReport(found)) reportNow.value = { key, report: found };
  // The line was away: the next look asks again.
  else asked = '';
}

/** Lets go of the report, which grows with the game, when nothing shows it any more. */
export function forgetReport(): void {
  asked = '';
  reportNow.value = null;
}

const isReport = (found: unknown): found is Report =>
  typeof found === 'object' && found !== null && 'metrics' in found && 'facts' in found;
