import * as z from 'zod';
import { SHADE_KINDS, type Shade, type ShadeName } from '../../shared/net/shade.ts';
import type { Curves } from '../../shared/sim/fork/compare.ts';
import type { Match } from '../match/Match.ts';
import { beside, botLines, lineFor, mineOf, type Rerun, rerun } from '../match/shade.ts';
import type { SessionRecord, Store } from '../store/Store.ts';
import type { HostBook } from './HostBook.ts';

const LINE = z.array(z.number());
const KEPT = z.object({
  kind: z.enum(SHADE_KINDS),
  at: z.number(),
  lines: z.record(
    z.string(),
    z.object({ from: z.number(), lost: LINE, revenue: LINE, deploys: LINE, trust: LINE }),
  ),
});
/** The ghost a session is begun with: of whom, and its line for each organisation. */
export type KeptShade = z.infer<typeof KEPT>;

/** The ghosts of a session: the one it was begun with, a careful bot for who plays alone, and what was left behind. */
export class Shades {
  #kept: KeptShade | null;
  readonly #record: SessionRecord;
  readonly #book: HostBook;
  readonly #store: Store;

  /** @param kept as the store has it */
  constructor(record: SessionRecord, book: HostBook, store: Store, kept: string | null) {
    this.#record = record;
    this.#book = book;
    this.#store = store;
    this.#kept = kept === null ? null : KEPT.parse(JSON.parse(kept));
  }

  /** The kind of the one it was begun with, ''. */
  get kind(): KeptShade['kind'] | '' {
    return this.#kept?.kind ?? '';
  }

  async keep(shade: KeptShade): Promise<void> {
    await this.#store.keepText(this.#record.code, 'shade', '', JSON.stringify(shade));
    this.#kept = shade;
  }

  /** All that can be looked at: the one it was begun with first, then what was left, the newest first. */
  names(): ShadeName[] {
    const kept = this.#kept;
    const none = { at: 0, tick: 0, end: 0 };
    return [
      ...(kept ? [{ ...none, id: 'kept', kind: kept.kind, at: kept.at }] : []),
      ...(this.#record.kind === 'solo' ? [{ ...none, id: 'bot', kind: 'bot' as const }] : []),
      ...this.#book.futures
        .map(({ n, tick, end, at }) => ({ id: `left-${n}`, kind: 'left' as const, at, tick, end }))
        .reverse(),
    ];
  }

  /** A game beside the ghost of this id, else the first. What has to be played for it takes seconds. */
  async answer(match: Match, asked: string): Promise<Shade> {
    const names = this.names();
    const name = names.find(({ id }) => id === asked) ?? names[0];
    const whole = name ? await this.#line(match, name) : null;
    const mine = mineOf(match);
    return { names, of: name?.id ?? '', mine, ghost: whole && beside(mine, whole) };
  }

  /** The same for the one the session was begun with, at once; null where there is none. */
  begunWith(match: Match): { name: ShadeName; mine: Curves; ghost: Curves } | null {
    const line = this.#kept && lineFor(this.#kept.lines, match.org);
    const [name] = this.names();
    const mine = mineOf(match);
    return line && name ? { name, mine, ghost: beside(mine, line) } : null;
  }

  /** The whole lines of every ghost but the bot's; null while one of them is still played. */
  wholes(match: Match): { name: ShadeName; line: Curves }[] | null {
    const found: { name: ShadeName; line: Curves }[] = [];
    for (const name of this.names().filter(({ kind }) => kind !== 'bot')) {
      const lines = name.id === 'kept' ? this.#kept?.lines : this.#left(name).lines;
      if (!lines) return null;
      const line = lineFor(lines, match.org);
      if (line) found.push({ name, line });
    }
    return found;
  }

  async #line(match: Match, name: ShadeName): Promise<Curves | null> {
    if (name.id === 'kept') return this.#kept && lineFor(this.#kept.lines, match.org);
    const lines = await (name.id === 'bot' ? botLines(match.world.setup) : this.#left(name).work);
    return lineFor(lines, match.org);
  }

  /** What was left for an earlier moment, played again. */
  #left({ id, at }: ShadeName): Rerun {
    const { code } = this.#record;
    return rerun(`${code} ${id} ${at}`, async () => ({
      journal: (await this.#store.loadTexts(code, 'future'))[id.replace('left-', '')] ?? '',
    }));
  }
}
