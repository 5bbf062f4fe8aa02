/** When the picture is not drawn: nobody sees it, or less motion is wanted and nothing new has come for a while. */

/** Where less motion is wanted, whatever is new is drawn within this time, ms. */
const LINGER_MS = 700;

/** What beats frame by frame: Phaser's loop. */
export interface Beat {
  sleep(): void;
  wake(): void;
}

/** Lets the frames rest. On a phone the map is one of three places: its battery and its hands are for the others then. */
export class Rest {
  #seen = true;
  #still = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #beat: Beat;

  constructor(beat: Beat) {
    this.#beat = beat;
  }

  /** Whether somebody sees the picture. */
  get seen(): boolean {
    return this.#seen;
  }

  /** Somebody sees the picture from now on, or nobody does. */
  show(seen: boolean): void {
    this.#seen = seen;
    this.stir();
  }

  /** Less motion is wanted: what does not change is not drawn again and again. */
  setStill(still: boolean): void {
    this.#still = still;
    this.stir();
  }

  /** Something is new. */
  stir(): void {
    this.stop();
    if (this.#seen) this.#beat.wake();
    else this.#beat.sleep();
    if (this.#seen && this.#still) this.#resting = setTimeout(() => this.#beat.sleep(), LINGER_MS);
  }

  /** Nothing is to happen any more. */
  stop(): void {
    clearTimeout(this.#resting);
  }
}
