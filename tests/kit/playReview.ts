import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { figure, GROUPS, HALVES, rowsOf } from '../../client/pages/reviewRows.ts';
import { nameOf, t } from '../../client/text/index.ts';
import { tell } from '../../client/text/measures.ts';
import '../../client/text/game.ts';
import { recover } from '../../server/match/recovery.ts';
import { content } from '../../shared/content/index.ts';
import { FIRST_ORG as ORG } from '../../shared/net/orgs.ts';
import { digest } from '../../shared/sim/digest.ts';
import { type JournalFile, parseJournal } from '../../shared/sim/journalFile.ts';
import { measure, numbersOf } from '../../shared/sim/metrics/measure.ts';
import { type Report, report } from '../../shared/sim/metrics/report.ts';
import { sentence } from './page.ts';
import type { Hand } from './play.ts';

const REPLAY = fileURLToPath(new URL('../../server/cli/replay.ts', import.meta.url));
/** The dialog lists no more than these. */
const LISTED = 200;

/** The numbers of a review as a page shows them, by `metric half`. */
export async function shownNumbers(page: Page): Promise<Record<string, string>> {
  await page.locator('.review-groups').waitFor();
  return page
    .locator('.review-groups tbody tr')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.flatMap((row) =>
          [...row.querySelectorAll('td')].map((cell) => [
            `${row.querySelector('th')?.textContent} ${cell.dataset.half}`,
            cell.querySelector('.figure-value')?.textContent ?? '',
          ]),
        ),
      ),
    );
}

/** The same of a report. */
function numbersOfReport(found: Report, quarter: number): Record<string, string> {
  const rows = rowsOf(found, quarter);
  return Object.fromEntries(
    GROUPS.flatMap((group) => group.metrics).flatMap((id) => {
      const row = rows.find((one) => one.id === id);
      if (!row) throw new Error(`no metric ${id}`);
      return HALVES.map((half) => [
        `${nameOf('metric', id)} ${t(`review.${half}`)}`,
        tell(row.id, row.unit, figure(row, half)),
      ]);
    }),
  );
}

/** Downloads the journal with the review's own button. */
async function downloadJournal(hand: Hand): Promise<{ path: string; journal: JournalFile }> {
  const saved = hand.page.waitForEvent('download');
  await hand.press(hand.page.getByRole('button', { name: t('review.download') }));
  const path = await (await saved).path();
  return { path, journal: parseJournal(JSON.parse(readFileSync(path, 'utf8'))) };
}

/**
 * The review as a proof: what is shown is what a replay of the downloaded journal measures, here and on the command
 * line; a pressed number lists exactly its evidence.
 */
export async function expectReviewOfJournal(hand: Hand): Promise<void> {
  const { page } = hand;
  const shown = await shownNumbers(page);
  const { path, journal } = await downloadJournal(hand);
  const { world, facts, fault } = await recover(journal, ORG, content);
  expect(fault).toBeNull();
  const again = report(facts, { to: world.tick });
  expect(shown).toEqual(numbersOfReport(again, 1));

  const { stdout } = await promisify(execFile)(process.execPath, [REPLAY, path, '--json']);
  expect(JSON.parse(stdout)).toEqual({
    orgs: {
      [ORG]: {
        tick: world.tick,
        digest: digest(world),
        metrics: numbersOf(measure(facts, { from: 0, to: world.tick })),
      },
    },
  });
  await expectEvidence(hand, again);
}

/** Deploys of the twelve weeks: there always are some. */
async function expectEvidence(hand: Hand, again: Report): Promise<void> {
  const { page } = hand;
  const evidence = rowsOf(again, 1).find((row) => row.id === 'deploysPerYear')?.habit.evidence ?? [];
  expect(evidence.length).toBeGreaterThan(0);
  const opener = page.getByRole('button', {
    name: sentence(`${nameOf('metric', 'deploysPerYear')}, ${t('review.habit')}`),
  });
  await hand.press(opener);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.locator('.behind-list > li').count()).toBe(Math.min(LISTED, evidence.length));
  const sentences = await dialog.locator('.behind-list > li > div > p:first-child').allTextContents();
  expect(sentences.every((words) => /^Deploy \d+ of /.test(words))).toBe(true);
  await hand.press(dialog.getByRole('button', { name: t('review.close') }));
  await dialog.waitFor({ state: 'detached' });
}
