/// <reference lib="webworker" />
/** The projection room: a worker that keeps one journal open and answers questions about it, one after the other. */
import { Book } from './Book.ts';
import type { FromWorker, ToWorker } from './messages.ts';

let book: Book | null = null;
const now = (): number => performance.now();

function answer(message: ToWorker, told: (word: FromWorker) => void): unknown {
  if (message.kind === 'open') {
    const opened = Book.open(message.ask.text);
    if ('refused' in opened) return opened;
    book = opened.book;
    return { opened: opened.opened };
  }
  if (!book) throw new Error('no journal is open');
  switch (message.kind) {
    case 'lay':
      return book.lay(message.ask.org, now);
    case 'see':
      return book.see(message.ask.org, message.ask.position);
    case 'choices': {
      const { org, position, engineer, drawer } = message.ask;
      return book.choices(org, position, engineer, drawer);
    }
    case 'instead':
      return book.instead(message.ask.org, message.ask.seq);
    case 'fork':
      return book.fork(message.ask.org, message.ask.change, now, (share, curves) =>
        told({ id: message.id, share, curves }),
      );
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const tell = (word: FromWorker): void => postMessage(word);
  try {
    tell({ id: data.id, answer: answer(data, tell) });
  } catch (error) {
    tell({ id: data.id, failed: error instanceof Error ? error.message : String(error) });
  }
});
