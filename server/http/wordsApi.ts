/** Questions about what is written beside the game: the host's list of people, and a person's own notes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MAX_ROSTER_TEXT } from '../../shared/net/roster.ts';
import { MAX_NOTE, NOTE, ROSTER_TEXT, type RosterAnswer } from '../../shared/net/settings.ts';
import { HttpRefusal, readJson, sendJson, tokenOf } from './respond.ts';

/** What these questions ask of the sessions. Each throws a join refusal for whoever may not. */
export interface WordsDesk {
  roster(code: string, token: string): Promise<RosterAnswer>;
  setRoster(code: string, token: string, text: string): Promise<RosterAnswer>;
  note(code: string, token: string): Promise<string>;
  setNote(code: string, token: string, text: string): Promise<void>;
}

/** A letter takes four bytes at most, and six as an escape. */
const BYTES_A_LETTER = 6;

/** Below /api/sessions/CODE: GET and PUT roster (the host's) and note (one's own). False when it is none of these. */
export async function answerWords(
  desk: WordsDesk,
  request: IncomingMessage,
  response: ServerResponse,
  { code, part }: { code: string; part: string },
): Promise<boolean> {
  if (part !== 'roster' && part !== 'note') return false;
  const token = tokenOf(request);
  const writes = request.method === 'PUT';
  if (!writes && request.method !== 'GET') throw new HttpRefusal('badRequest');
  if (part === 'roster') {
    if (!writes) sendJson(response, 200, await desk.roster(code, token));
    else {
      // Who may not is told before much is read.
      await desk.roster(code, token);
      const asked = ROSTER_TEXT.safeParse(
        await readJson(request, (MAX_ROSTER_TEXT + 1_000) * BYTES_A_LETTER),
      );
      if (!asked.success) throw new HttpRefusal('badRequest');
      sendJson(response, 200, await desk.setRoster(code, token, asked.data.text));
    }
    return true;
  }
  if (!writes) sendJson(response, 200, { text: await desk.note(code, token) });
  else {
    await desk.note(code, token);
    const asked = NOTE.safeParse(await readJson(request, (MAX_NOTE + 100) * BYTES_A_LETTER));
    if (!asked.success) throw new HttpRefusal('badRequest');
    await desk.setNote(code, token, asked.data.text);
    sendJson(response, 200, {});
  }
  return true;
}
