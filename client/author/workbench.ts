/// <reference lib="webworker" />
/** The author's workbench: a worker that reads files with care, judges drafts by the game's own schema, and plays them with bots. */
import { readAuthored, readAuthoredText } from '../../shared/content/authored.ts';
import { content } from '../../shared/content/index.ts';
import { playDraft, tryDraft } from './game.ts';
import type { FromWorker, ToWorker } from './messages.ts';

function answer(message: ToWorker): unknown {
  switch (message.kind) {
    case 'read':
      return readAuthoredText(message.ask.text);
    case 'check': {
      const read = readAuthored(message.ask.draft);
      if ('problems' in read) return { problems: read.problems };
      const fault = tryDraft(read.file, content);
      return { problems: fault === '' ? [] : [{ path: [], why: 'fails', of: fault, detail: fault }] };
    }
    case 'play': {
      const { file, bot, seed } = message.ask;
      return playDraft(file, bot, seed, content, () => performance.now());
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const tell = (word: FromWorker): void => postMessage(word);
  try {
    tell({ id: data.id, answer: answer(data) });
  } catch (error) {
    tell({ id: data.id, failed: error instanceof Error ? error.message : String(error) });
  }
});
