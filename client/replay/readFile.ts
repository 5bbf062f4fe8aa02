/** Reads a journal that may come from anywhere, by the rules and the content of this page. */
import { readAuthored } from '../../shared/content/authored.ts';
import { content, contentHash } from '../../shared/content/index.ts';
import { depthOf } from '../../shared/content/nesting.ts';
import { type Read, readJournalText } from '../../shared/sim/journalGate.ts';

/** Never throws. */
export const readJournal = (text: string): Read =>
  readJournalText(text, { content, contentHash, depthOf, readAuthored });
