/** Asking why: what was asked, what was answered, and the way back. The session alone knows the wire. */
import { signal } from '@preact/signals';
import type { WhyRow } from '../../shared/sim/asked.ts';
import type { MovedAbout } from '../../shared/sim/moved.ts';
import { whyOf } from '../../shared/sim/why.ts';
import { fetchWhy } from '../net/questions.ts';
import { view } from '../net/viewStore.ts';

/** A question: about a fact by its id, or about a number, a team, a person or a place. */
export type WhyAsk = { fact: string } | { about: MovedAbout; of: string };

/** The question that is open and what is known of its answer; `rows` is null while it is awaited. */
export interface Asked {
  ask: WhyAsk;
  rows: WhyRow[] | null;
  /** The line was away: the rows are those the log holds. */
  fromLog: boolean;
}

/** The open question, the newest last; those before it are the way back. Empty: nothing is asked. */
export const whys = signal<readonly Asked[]>([]);

const same = (one: WhyAsk, other: WhyAsk): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Asks; `deeper` keeps the way back to what was asked before. */
export async function askWhy(ask: WhyAsk, deeper = false): Promise<void> {
  const before = deeper ? whys.value : [];
  const asked: Asked = { ask, rows: null, fromLog: false };
  whys.value = [...before, asked];
  const rows = await fetchWhy(ask);
  if (!whys.value.some((one) => same(one.ask, ask))) return;
  const answer = rows ? { ask, rows, fromLog: false } : { ask, rows: fromLog(ask), fromLog: true };
  whys.value = whys.value.map((one) => (same(one.ask, ask) ? answer : one));
}

/** Back to the question before; closes the first one. */
export function whyBack(): void {
  whys.value = whys.value.slice(0, -1);
}

/** Asks nothing any more. */
export function whyClose(): void {
  whys.value = [];
}

function fromLog(ask: WhyAsk): WhyRow[] {
  const world = view.peek();
  if (!world || !('fact' in ask)) return [];
  return whyOf(world, ask.fact).map(({ fact, role, depth }) => ({ ...fact.row, role, depth, amount: 0 }));
}
