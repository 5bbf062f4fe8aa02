/** Games to be replayed: played through a Match on a clock of their own, with people who do what is allowed, and now and then what is not. */
import { content } from '../../shared/content/index.ts';
import { refuse } from '../../shared/sim/commands/registry.ts';
import { digest } from '../../shared/sim/digest.ts';
import type { JournalFile } from '../../shared/sim/journalFile.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import { commandOf } from './arbitraries.ts';
import { openMatch } from './matchKit.ts';

export interface RecordedGame {
  journal: JournalFile;
  /** Of the live game's world when it was over. */
  digest: string;
}

const DESKS = ['basil-ana', 'olive-noor', 'cheese-mei'];
/** So much faster than life. */
const BOOST = 25;
/** Draws until one of them is allowed; the last one is said whatever it is. */
const TRIES = 40;

/** A row of whole numbers below a million, the same for the same seed. */
function draws(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % 1_000_003;
  };
}

/** Plays a whole game with `people` seats; one of them is away for a while in every third game. */
export async function recordGame(
  seed: number,
  over: Partial<WorldSetup> = {},
  people = 1 + (seed % 3),
): Promise<RecordedGame> {
  const setup: WorldSetup = {
    seed: `recorded ${seed}`,
    scenario: seed % 4 === 3 ? 'too-many-slices' : 'two-pizzas',
    quarters: 1,
    liveDays: 1 + (seed % 2),
    ...over,
  };
  const test = await openMatch({ setup, boost: BOOST, seated: false });
  const { match, clock } = test;
  const desks = setup.scenario === 'two-pizzas' ? DESKS : Object.keys(match.world.engineers);
  for (let i = 0; i < people; i++) {
    await match.sit(`s${i}`, desks[i] as string);
    match.present(`s${i}`, true);
  }
  match.crowd(true);
  const next = draws(seed + 1);
  let number = 0;
  const speak = (seat: string, engineer: string): void => {
    const { view } = match;
    const actor = { kind: 'human', engineer } as const;
    const ringing = Object.values(view.incidents).find(
      (row) => row.state === 'ringing' && row.engineer === engineer,
    );
    if (ringing && next() % 4 > 0) {
      number += 1;
      void match.submit(seat, `c${number}`, 'acknowledge', { incident: ringing.id });
      return;
    }
    for (let i = 0; i < TRIES; i++) {
      const gesture = {
        verb: next(),
        actor: 1,
        draws: [next(), next(), next(), next()],
        wait: 0,
      };
      const { verb, payload } = commandOf(view, gesture, 'x');
      if (refuse(view, actor, verb, payload) && i < TRIES - 1) continue;
      number += 1;
      void match.submit(seat, `c${number}`, verb, payload);
      return;
    }
  };
  for (let i = 0; match.status !== 'over' && match.status !== 'stopped' && i < 4_000; i++) {
    if (seed % 3 === 2 && i === 60) match.present('s0', false);
    if (seed % 3 === 2 && i === 200) match.present('s0', true);
    match.crowd(true);
    for (let seat = 0; seat < people; seat++)
      if (next() % 5 === 0) speak(`s${seat}`, match.world.engineers[desks[seat] as string]?.id ?? '');
    await clock.advance(100);
  }
  await match.settled();
  if (match.status !== 'over') throw new Error(`game ${seed} is ${match.status}: ${test.log.join(' ')}`);
  return { journal: await test.journal(), digest: digest(match.world) };
}

export { content };
