import { EventEmitter } from 'node:events';
import { endLine, messageLine, readLine } from '../../shared/net/httpLine.ts';

/** The states of a WebSocket, as Colyseus asks for them. */
const OPEN = 1;
const CLOSED = 3;
const NO_STATUS = 1005;
const ABNORMAL = 1006;
const TOO_BIG = 1009;
/** Unheard text above this, letters, is too much: the page comes back and is told everything anew. */
const MOST_UNHEARD = 1024 * 1024;

/** The request that carries what a page is told, while it lasts. */
export interface LineEar {
  /** Least time between two pieces, ms. */
  gapMs: number;
  /** It takes one piece and is over. */
  once: boolean;
  /** Lines for the page; after `last` there is nothing more on this request. */
  tell(lines: readonly string[], last: boolean): void;
}

/** What Colyseus takes for a WebSocket, spoken over requests: messages are numbered and kept until they were heard. */
export class HttpSocket extends EventEmitter {
  readyState: 0 | 1 | 2 | 3 = OPEN;
  readonly #maxBytes: number;
  /** Told and not yet heard, oldest first. */
  #unheard: { number: number; line: string }[] = [];
  #unheardLength = 0;
  #told = 0;
  /** Last message of the page that was taken in. */
  #taken = 0;
  #ear: LineEar | null = null;
  /** Last message the present ear was given, and when. */
  #given = 0;
  #gaveAt = Number.NEGATIVE_INFINITY;
  #later: ReturnType<typeof setTimeout> | undefined;
  #end = '';
  #toldEnd = false;

  constructor(maxBytes: number) {
    super();
    this.#maxBytes = maxBytes;
  }

  /** Whether the page was told that it is over. */
  get toldEnd(): boolean {
    return this.#toldEnd;
  }

  /** Tells the page something. */
  send(data: Uint8Array, _options?: unknown, done?: (error?: Error) => void): void {
    if (this.readyState !== OPEN) {
      done?.(new Error('the line is closed'));
      return;
    }
    this.#told += 1;
    const line = messageLine(this.#told, Buffer.from(data).toString('base64'));
    this.#unheard.push({ number: this.#told, line });
    this.#unheardLength += line.length;
    if (this.#unheardLength > MOST_UNHEARD) this.close(TOO_BIG);
    else this.#give();
    done?.();
  }

  /** Ends the line; the page is told why. */
  close(code = NO_STATUS, _reason?: string): void {
    if (this.readyState === CLOSED) return;
    this.readyState = CLOSED;
    this.#end = endLine(code);
    clearTimeout(this.#later);
    this.#later = undefined;
    this.#give();
    // As with a real one nobody hears of it in the middle of what she is doing.
    setImmediate(() => this.emit('close', code));
  }

  /** The page is gone without a word. */
  terminate(): void {
    this.close(ABNORMAL);
  }

  /** A request that wants to be told what comes after a message, in place of the one before. */
  listen(after: number, ear: LineEar): void {
    this.hush();
    this.heard(after);
    this.#ear = ear;
    this.#given = after;
    this.#give();
  }

  /** The request is gone, or another one came. */
  hush(ear = this.#ear): void {
    if (!ear || ear !== this.#ear) return;
    clearTimeout(this.#later);
    this.#later = undefined;
    this.#ear = null;
    ear.tell([], true);
  }

  /** The page has everything up to this message. */
  heard(number: number): void {
    this.#unheard = this.#unheard.filter((message) => message.number > number);
    this.#unheardLength = this.#unheard.reduce((sum, { line }) => sum + line.length, 0);
  }

  /** What the page says, one message a line. One that was taken before is passed over; false when one cannot be read. */
  say(text: string): boolean {
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const message = readLine(line);
      if (!message || !('number' in message) || message.number > this.#taken + 1) return false;
      if (message.number <= this.#taken || this.readyState !== OPEN) continue;
      this.#taken = message.number;
      const bytes = Buffer.from(message.base64, 'base64');
      if (bytes.length > this.#maxBytes) this.close(TOO_BIG);
      else this.emit('message', bytes);
    }
    return true;
  }

  #give(): void {
    if (!this.#ear || this.#later) return;
    const fresh = this.#told > this.#given && this.#unheard.length > 0;
    if (!fresh && this.#end === '') return;
    const wait = this.#end === '' ? this.#ear.gapMs - (performance.now() - this.#gaveAt) : 0;
    if (wait <= 0) this.#giveNow(this.#ear);
    else
      this.#later = setTimeout(() => {
        this.#later = undefined;
        if (this.#ear) this.#giveNow(this.#ear);
      }, wait);
  }

  #giveNow(ear: LineEar): void {
    const lines = this.#unheard.filter(({ number }) => number > this.#given).map(({ line }) => line);
    this.#given = this.#told;
    this.#gaveAt = performance.now();
    if (this.#end !== '') lines.push(this.#end);
    const last = ear.once || this.#end !== '';
    if (last) this.#ear = null;
    this.#toldEnd = this.#end !== '';
    ear.tell(lines, last);
    if (this.#toldEnd) this.emit('told');
  }
}
