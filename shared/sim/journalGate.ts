/**
 * The doorkeeper: reads a journal that may come from anywhere. What is too big, too deep, damaged, forged or of other rules is
 * refused with the place and the reason, before anything of it is played.
 */
import type { readAuthored } from '../content/authored.ts';
import type { Content } from '../content/types.ts';
import { OFFICE_OPENS, QUARTER_TICKS } from './calendar.ts';
import { MOST_PAYLOAD } from './fork/forkFile.ts';
import { JournalError, type JournalFile, orgsIn, parseJournal } from './journalFile.ts';
import { contentFor, contentName } from './ownContent.ts';
import { pinsSchema } from './pins.ts';
import { ENGINE_VERSION } from './version.ts';

/** Largest journal that is looked at, in characters: a class of 20 organisations over a marathon needs a tenth. */
export const MOST_TEXT = 64_000_000;
/** Rows, organisations, quarters and levels of nesting a journal may have. */
export const MOST_ROWS = 400_000;
export const MOST_ORGS = 20;
export const MOST_QUARTERS = 40;
export const MOST_DEPTH = 12;

/** Why a journal is refused. */
export type WhyNot =
  | 'tooBig'
  | 'tooDeep'
  | 'notJson'
  | 'notJournal'
  | 'future'
  | 'damaged'
  | 'markup'
  | 'absurd'
  | 'unknownScenario'
  | 'otherRules'
  | 'otherContent';

/** A no, with the place in the file, a reason for people who look into files, and what can be told all the same. */
export interface Refused {
  why: WhyNot;
  path: string;
  detail: string;
  told: Told | null;
}

/** What a journal of other rules says without being played. */
export interface Told {
  scenario: string;
  quarters: number;
  orgs: number;
  /** Words of people in it. */
  said: number;
  /** The furthest tick. */
  tick: number;
}

export type Read = { journal: JournalFile } | { refused: Refused };

const no = (why: WhyNot, path = '', detail = '', told: Told | null = null): Read => ({
  refused: { why, path, detail: detail.slice(0, 300), told },
});

/** What is played here, and how content that comes along is read. */
export interface Here {
  content: Content;
  contentHash: string;
  depthOf: (text: string, most: number) => number;
  readAuthored: typeof readAuthored;
}

/** Reads the text of a journal. Never throws. */
export function readJournalText(text: string, here: Here): Read {
  if (text.length > MOST_TEXT) return no('tooBig', '', `${text.length}`);
  if (here.depthOf(text, MOST_DEPTH) > MOST_DEPTH) return no('tooDeep');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return no('notJson', '', error instanceof Error ? error.message : '');
  }
  let journal: JournalFile;
  try {
    journal = parseJournal(value);
  } catch (error) {
    if (!(error instanceof JournalError)) return no('damaged', '', String(error));
    if (error.kind === 'future') return no('future', 'version', error.message);
    const known = (value as { format?: unknown } | null)?.format === 'slice-journal';
    return no(known ? 'damaged' : 'notJournal', error.path, error.message);
  }
  return judge(journal, here);
}

/** Quarters the game may have lasted: a facilitator, or a class that took it over, may have made it longer. */
function longest({ setup, entries }: JournalFile): number {
  let quarters = setup.quarters;
  for (const { verb, payload } of entries) {
    const asked = verb === 'shorten' ? (payload as { quarters?: unknown } | null)?.quarters : 0;
    if (typeof asked === 'number' && asked > quarters) quarters = asked;
  }
  return quarters + (setup.proof ?? 0);
}

const MARKUP = /[<>\p{Cc}]/u;

function judge(journal: JournalFile, { content, contentHash, ...here }: Here): Read {
  const { setup, entries, reached } = journal;
  const orgs = new Set(orgsIn(journal));
  if (entries.length > MOST_ROWS) return no('absurd', 'entries', `${entries.length}`);
  if (orgs.size > MOST_ORGS) return no('absurd', 'reached', `${orgs.size}`);
  if (setup.quarters + (setup.proof ?? 0) > MOST_QUARTERS)
    return no('absurd', 'setup.quarters', `${setup.quarters}`);
  if (journal.seed.length > 200 || setup.seed.length > 200) return no('absurd', 'seed');
  if (journal.seed !== setup.seed) return no('damaged', 'seed', 'differs from setup.seed');
  for (const [path, word] of [
    ['seed', setup.seed],
    ['setup.scenario', setup.scenario],
    ...[...orgs].map((org) => ['reached', org]),
  ] as const)
    if (MARKUP.test(word)) return no('markup', path);
  for (const [org, lines] of Object.entries(journal.notes ?? {})) {
    if (!orgs.has(org)) return no('damaged', 'notes', 'of nobody here');
    if (MARKUP.test(JSON.stringify(lines))) return no('markup', `notes.${org}`);
  }
  const told: Told = {
    scenario: setup.scenario.slice(0, 40),
    quarters: setup.quarters + (setup.proof ?? 0),
    orgs: orgs.size,
    said: entries.filter(({ actor }) => actor === 'human').length,
    tick: Math.max(0, ...Object.values(reached)),
  };
  if (journal.engine !== String(ENGINE_VERSION)) return no('otherRules', 'engine', journal.engine, told);
  if (journal.content !== contentName(contentHash, setup))
    return no('otherContent', 'content', journal.content, told);
  if (setup.own !== undefined) {
    const read = here.readAuthored(setup.own);
    const [problem] = 'problems' in read ? read.problems : [];
    if (problem) return no('damaged', `setup.own.${problem.path.join('.')}`, problem.detail);
  }
  if (!Object.hasOwn(contentFor(setup, content).scenarios, setup.scenario))
    return no('unknownScenario', 'setup.scenario');
  const pins = pinsSchema.optional().safeParse(setup.pins);
  if (!pins.success)
    return no(
      'damaged',
      `setup.pins.${pins.error.issues[0]?.path.join('.') ?? ''}`,
      pins.error.issues[0]?.message,
    );
  const quarters = longest(journal);
  if (quarters > MOST_QUARTERS) return no('absurd', 'entries', `${quarters}`);
  const end = quarters * QUARTER_TICKS + OFFICE_OPENS;
  for (const [org, tick] of Object.entries(reached))
    if (tick > end) return no('absurd', `reached.${org}`, `${tick}`);
  for (const [i, entry] of entries.entries()) {
    const path = `entries.${i}`;
    if (entry.tick > end) return no('absurd', `${path}.tick`, `${entry.tick}`);
    if (entry.tick < OFFICE_OPENS) return no('absurd', `${path}.tick`, `${entry.tick}`);
    for (const field of ['org', 'engineer', 'verb', 'seat'] as const)
      if (MARKUP.test(entry[field])) return no('markup', `${path}.${field}`);
    const payload = JSON.stringify(entry.payload) ?? '';
    if (payload.length > MOST_PAYLOAD) return no('absurd', `${path}.payload`, `${payload.length}`);
    // Calls are named `cart>payments`; what could be markup has to open first.
    if (payload.includes('<')) return no('markup', `${path}.payload`);
  }
  return { journal };
}
