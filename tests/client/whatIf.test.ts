/** What if?, asked of a decision by its address: the game without it runs at once; of any other place the page only opens there. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import '../../client/text/game.ts';
import { clearForks, forks } from '../../client/pages/replay/forks.ts';
import { panel } from '../../client/pages/replay/looks.ts';
import { atPlace } from '../../client/pages/replay/place.ts';
import { openShow, position, tape } from '../../client/pages/replay/show.ts';
import { Book } from '../../client/replay/Book.ts';
import type { ToWorker } from '../../client/replay/messages.ts';
import { content, contentHash } from '../../shared/content/index.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { positionOf } from '../../shared/sim/fork/moment.ts';
import type { JournalEntry } from '../../shared/sim/journalFile.ts';
import { ENGINE_VERSION } from '../../shared/sim/version.ts';
import { setupOf } from '../kit/worlds.ts';

const ORG = 'marinara';

/** The projection room in this thread; forks are only noted. */
class Room extends EventTarget {
  static asked: unknown[] = [];
  #book: Book | null = null;

  postMessage(message: ToWorker): void {
    const tell = (answer: unknown): void =>
      void this.dispatchEvent(new MessageEvent('message', { data: { id: message.id, answer } }));
    if (message.kind === 'open') {
      const found = Book.open(message.ask.text);
      if (!('refused' in found)) this.#book = found.book;
      tell('refused' in found ? found : { opened: found.opened });
    } else if (message.kind === 'lay') tell(this.#book?.lay(message.ask.org, () => 0));
    else if (message.kind === 'see') tell(this.#book?.see(message.ask.org, message.ask.position));
    else Room.asked.push(message.ask);
  }

  terminate(): void {}
}

let text = '';
beforeAll(() => {
  Object.defineProperty(globalThis, 'Worker', { configurable: true, value: Room });
  const setup = setupOf({ seed: 'tape', liveDays: 1 });
  const run = playHeadless({ setup, content, bots: 'careful', until: 3_000 });
  const entries = run.journal.map(({ tick, command }, seq): JournalEntry => {
    const { id, actor, verb, payload } = command;
    const engineer = actor.kind === 'system' ? '' : actor.engineer;
    const human = engineer.startsWith('basil-');
    const who = human
      ? ({ seat: 's1', actor: 'human' } as const)
      : ({ seat: '', actor: actor.kind } as const);
    return { org: ORG, seq, tick, ...who, engineer, id, verb, payload };
  });
  text = JSON.stringify({
    ...{ format: 'slice-journal', version: 1, engine: String(ENGINE_VERSION), content: contentHash },
    ...{ seed: setup.seed, setup, reached: { [ORG]: run.world.tick }, entries },
  });
});
beforeEach(async () => {
  clearForks();
  Room.asked = [];
  panel.value = 'events';
  await openShow(text);
});

it('runs the game without the decision', async () => {
  const decision = tape.value?.decisions[0];
  const { seq = -1, tick = -1 } = decision ?? {};
  await atPlace({ org: ORG, tick, row: seq, fork: true });
  expect(panel.value).toBe('fork');
  expect(position.value).toBe(positionOf({ tick, applied: seq }));
  expect(Room.asked).toEqual([{ org: ORG, change: { kind: 'remove', seq } }]);
  expect(forks.value.map(({ file }) => file.change)).toEqual([{ kind: 'remove', seq }]);
  expect(forks.value[0]?.about).not.toBe('');
});

it('runs nothing where no decision was named, or where it was only to be looked at', async () => {
  const { seq = -1, tick = -1 } = tape.value?.decisions[0] ?? {};
  await atPlace({ org: ORG, tick, row: seq, fork: false });
  await atPlace({ org: ORG, tick: tick + 1, row: seq, fork: true });
  await atPlace({ org: ORG, tick, row: -1, fork: true });
  expect([Room.asked, forks.value]).toEqual([[], []]);
  expect(panel.value).toBe('fork');
});
