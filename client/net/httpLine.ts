/**
 * The line of a session over plain requests, and the only file that knows them: for networks that let no WebSocket
 * through. It stands where a WebSocket would and says as much: opened, bytes came, closed. What is told comes as a stream;
 * where a proxy holds streams back, as one answer after the other.
 */
import { HEARD_EVERY_MS, HOLD_MS, messageLine, readLine, SAY_AT_ONCE } from '../../shared/net/httpLine.ts';

/** Whoever carries bytes tells these. */
export interface LineEvents {
  onopen?: ((event: unknown) => unknown) | null;
  onmessage?: ((event: { data: ArrayBuffer }) => unknown) | null;
  onclose?: ((event: { code: number; reason: string }) => unknown) | null;
}

/** Where the place is that was reserved. */
export interface Reserved {
  origin: string;
  code: string;
  ticket: string;
}

/** A stream of which nothing comes for so long is held back by something in between, ms. */
const HELD_BACK_MS = 2_500;
/** A look this late says that the page itself slept, ms. */
const SLEPT_MS = 1_000;
/** How long an answer may take beyond the time it is held, and how long a word, ms. */
const ANSWER_MS = 4_000;
const SAY_MS = 6_000;
const AGAIN_MS = 300;
/** Requests that fail one after the other before the line is given up. */
const TRIES = 2;
const NO_STATUS = 1005;
const ABNORMAL = 1006;

/** Whether streams come through here: once they did not, this page asks for answers. */
let streams = true;

/** One line; it is opened once. */
export class HttpLine {
  isOpen = false;
  readonly #events: LineEvents;
  readonly #path: string;
  readonly #headers: Record<string, string>;
  /** Last message heard, and when the server was last told so. */
  #heard = 0;
  #saidAt = 0;
  #said = 0;
  #queue: string[] = [];
  #saying = false;
  #listening: AbortController | null = null;

  constructor(events: LineEvents, { origin, code, ticket }: Reserved) {
    this.#events = events;
    this.#path = `${origin}/api/sessions/${encodeURIComponent(code)}/line`;
    this.#headers = { authorization: `Bearer ${ticket}.${randomSecret()}` };
  }

  /** Opens it; the address was told when it was made. */
  connect(): void {
    this.isOpen = true;
    globalThis.addEventListener?.('pagehide', this.#onHide);
    this.#events.onopen?.({});
    void this.#listen();
  }

  /** Says something: at once when nothing is on its way, and with what follows otherwise. */
  send(data: Uint8Array): void {
    if (!this.isOpen) return;
    this.#said += 1;
    this.#queue.push(messageLine(this.#said, toBase64(data)));
    void this.#say();
  }

  sendUnreliable(data: Uint8Array): void {
    this.send(data);
  }

  /** Gives it up; the server hears of it if it can be reached. */
  close(code = NO_STATUS): void {
    if (!this.isOpen) return;
    this.#goodbye();
    this.#end(code);
  }

  async #listen(): Promise<void> {
    for (let failed = 0; this.isOpen; ) {
      const came = streams ? await this.#stream() : await this.#poll();
      failed = came ? 0 : failed + 1;
      if (failed >= TRIES) this.#end(ABNORMAL);
      else if (!came && this.isOpen) await pause(AGAIN_MS);
    }
  }

  /** Hears a stream to its end. False when nothing came of it. */
  async #stream(): Promise<boolean> {
    const control = this.#turnTo();
    let came = false;
    let watch: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(watch);
      const due = performance.now() + HELD_BACK_MS;
      watch = setTimeout(() => {
        // Silence is the network's only for whoever was awake to listen.
        if (performance.now() - due < SLEPT_MS) streams = false;
        control.abort();
      }, HELD_BACK_MS);
    };
    try {
      wait();
      const response = await this.#ask('', control.signal);
      if (response && !response.body) streams = false;
      const reader = response?.body?.getReader();
      if (!reader) return !streams;
      const decoder = new TextDecoder();
      for (let rest = ''; ; ) {
        const { done, value } = await reader.read();
        if (done) return came;
        came = true;
        wait();
        const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        this.#take(lines);
        if (performance.now() - this.#saidAt > HEARD_EVERY_MS) void this.#say(true);
      }
    } catch {
      // Held back is no failure: it is asked for in the other way.
      return came || !streams;
    } finally {
      clearTimeout(watch);
    }
  }

  /** Hears one answer. False when none came. */
  async #poll(): Promise<boolean> {
    const control = this.#turnTo();
    const watch = setTimeout(() => control.abort(), HOLD_MS + ANSWER_MS);
    try {
      const response = await this.#ask('&poll', control.signal);
      if (!response) return false;
      this.#take((await response.text()).split('\n'));
      return true;
    } catch {
      return false;
    } finally {
      clearTimeout(watch);
    }
  }

  #turnTo(): AbortController {
    this.#listening = new AbortController();
    return this.#listening;
  }

  /** Asks for what comes next; null when there is no such line any more. */
  async #ask(how: string, signal: AbortSignal): Promise<Response | null> {
    const response = await fetch(`${this.#path}?after=${this.#heard}${how}`, {
      headers: this.#headers,
      cache: 'no-store',
      signal,
    });
    if (response.ok) return response;
    if (response.status < 500) this.#end(ABNORMAL);
    return null;
  }

  #take(lines: readonly string[]): void {
    for (const line of lines) {
      const told = line.startsWith('data: ') ? readLine(line.slice('data: '.length)) : null;
      if (!told || !this.isOpen) continue;
      if ('end' in told) this.#end(told.end);
      else if (told.number === this.#heard + 1) {
        this.#heard = told.number;
        this.#events.onmessage?.({ data: fromBase64(told.base64) });
      }
    }
  }

  /** Says what waits, piece by piece, each until it was taken; or only what was heard. */
  async #say(evenNothing = false): Promise<void> {
    if (this.#saying || !this.isOpen) return;
    this.#saying = true;
    // What is said in one breath goes in one request.
    await Promise.resolve();
    let failed = 0;
    for (let first = evenNothing; this.isOpen && (first || this.#queue.length > 0); first = false) {
      const piece = this.#queue.slice(0, SAY_AT_ONCE);
      if (await this.#post(piece)) {
        this.#queue.splice(0, piece.length);
        failed = 0;
      } else {
        failed += 1;
        if (failed >= TRIES) this.#end(ABNORMAL);
        else await pause(AGAIN_MS);
      }
    }
    this.#saying = false;
  }

  async #post(lines: readonly string[]): Promise<boolean> {
    this.#saidAt = performance.now();
    try {
      const response = await fetch(`${this.#path}?after=${this.#heard}`, {
        method: 'POST',
        headers: { ...this.#headers, 'content-type': 'text/plain' },
        body: lines.join('\n'),
        signal: AbortSignal.timeout(SAY_MS),
      });
      if (response.status >= 400 && response.status < 500) this.#end(ABNORMAL);
      return response.ok;
    } catch {
      return false;
    }
  }

  /** A page that comes back from where it was put finds the line closed, and opens another. */
  #onHide = (): void => this.#goodbye();

  /** Whatever becomes of it, nobody waits for the answer. */
  #goodbye(): void {
    fetch(this.#path, { method: 'DELETE', headers: this.#headers, keepalive: true }).catch(() => {});
  }

  #end(code: number): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    globalThis.removeEventListener?.('pagehide', this.#onHide);
    this.#listening?.abort();
    this.#events.onclose?.({ code, reason: '' });
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const randomSecret = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(base64: string): ArrayBuffer {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes.buffer;
}
