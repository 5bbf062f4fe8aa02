/** A phone that is a pager, without a screen. */
import type { WireOutcome } from '../../shared/net/messages.ts';
import type { PagerEnd, PagerFace, PagerLine, PagerOffer } from '../../shared/net/pager.ts';
import { patient } from './serverKit.ts';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Asks for a pairing code as the desk of a seat does. */
export async function offerPager(url: string, code: string, seatToken: string): Promise<PagerOffer> {
  const response = await fetch(`${url}/api/sessions/${code}/pager`, {
    method: 'POST',
    headers: bearer(seatToken),
  });
  if (response.status !== 201) throw new Error(String(response.status));
  return (await response.json()) as PagerOffer;
}

/** Exchanges a pairing code: the HTTP status, and the token when there is one. */
export async function pairPager(
  url: string,
  code: string,
  secret: string,
): Promise<{ status: number; token: string; error: string }> {
  const response = await fetch(`${url}/api/pager/${code}/pair`, {
    method: 'POST',
    body: JSON.stringify({ secret }),
  });
  return { token: '', error: '', status: response.status, ...((await response.json()) as object) };
}

/** Sends something as a pager. */
export async function sendAsPager(
  url: string,
  code: string,
  token: string,
  verb: string,
  payload: unknown,
  id = 'one',
): Promise<WireOutcome> {
  const response = await fetch(`${url}/api/pager/${code}`, {
    method: 'POST',
    headers: bearer(token),
    body: JSON.stringify({ id, verb, payload }),
  });
  if (response.status !== 200) throw new Error(String(response.status));
  return (await response.json()) as WireOutcome;
}

export interface Phone {
  face(): PagerFace;
  until(holds: (face: PagerFace) => boolean): Promise<void>;
  /** Why the server ended the line. */
  ended: Promise<PagerEnd>;
  /** The line was cut without a word: a phone tries again by itself. */
  cut: Promise<void>;
  /** As a phone whose network is gone. */
  off(): void;
}

/** Opens the line of a pager and waits for its first face. */
export async function openPhone(url: string, code: string, token: string): Promise<Phone> {
  const control = new AbortController();
  const response = await fetch(`${url}/api/pager/${code}`, {
    headers: bearer(token),
    signal: control.signal,
  });
  if (response.status !== 200) throw new Error(String(response.status));
  const body = response.body;
  if (!body) throw new Error('no body');
  let face: PagerFace | undefined;
  const waiting = new Set<() => void>();
  const { promise: ended, resolve: end } = Promise.withResolvers<PagerEnd>();
  const read = async (): Promise<void> => {
    let rest = '';
    for await (const part of body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === '') continue;
        const told = JSON.parse(line) as PagerLine;
        if ('end' in told) end(told.end);
        else face = told.face;
        for (const look of waiting) look();
      }
    }
  };
  const cut = read().catch(() => {});
  const phone: Phone = {
    ended: patient(ended, 'the end of the line'),
    cut: patient(cut, 'a cut line'),
    face: () => {
      if (!face) throw new Error('no face yet');
      return face;
    },
    until: (holds) =>
      patient(
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (!face || !holds(face)) return;
            waiting.delete(look);
            resolve();
          };
          waiting.add(look);
          look();
        }),
        `face ${holds}`,
      ),
    off: () => control.abort(),
  };
  for (const over of [phone.ended, phone.cut]) over.catch(() => {});
  await phone.until(() => true);
  return phone;
}
