/** What /check tries: the address, the server's answers, the game's files, an open line held for a while, storage, graphics. */
import { CHECK_BEAT_MS, CHECK_HOLD_MS, CHECK_LINE } from '../../shared/net/check.ts';
import { at } from './base.ts';
import { listedFiles } from './gameFiles.ts';

export const TRIALS = ['secure', 'answers', 'files', 'line', 'storage', 'graphics'] as const;
export type TrialId = (typeof TRIALS)[number];

/** `fair`: the game works, with what the words say; `poor`: it does not. `why` names the sentence beside `state`. */
export interface Trial {
  state: 'running' | 'good' | 'fair' | 'poor';
  why: '' | 'blocked' | 'cut' | 'silent';
  numbers: Record<string, number>;
}

/** Half of the answers must come within this, ms, for a game that feels quick; the slowest within that. */
const QUICK_MS = 300;
const LONGEST_TRIP_MS = 3_000;
/** Files that take longer to come, ms, are a long wait in a lobby. */
const FILES_MS = 15_000;
/** An open line must be open by then, and heard of within that, ms. */
const OPEN_MS = 8_000;
const SILENT_MS = 8_000;
/** Questions to the server, one after the other; the first opens the connection and does not count. */
const QUESTIONS = 6;
const ANSWER_MS = 8_000;
/** Holding longer finds proxies that cut by the clock. Shortest and longest that may be asked for, seconds. */
const HOLD_SECONDS = [3, 600] as const;

const trial = (state: Trial['state'], numbers: Trial['numbers'] = {}, why: Trial['why'] = ''): Trial => ({
  state,
  why,
  numbers,
});

export const RUNNING = trial('running');

/** How long to hold, ms: a minute, or what the address asks for: /check?seconds=300. */
export function holdOf(search: string): number {
  const asked = Number(new URLSearchParams(search).get('seconds') ?? Number.NaN);
  const [least, most] = HOLD_SECONDS;
  return Number.isFinite(asked) ? 1000 * Math.min(most, Math.max(least, Math.round(asked))) : CHECK_HOLD_MS;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Tries everything and tells how each goes; returns how to stop. */
export function tryAll(holdMs: number, tell: (id: TrialId, result: Trial) => void): () => void {
  const stopped = new AbortController();
  const say = (id: TrialId, result: Trial): void => {
    if (!stopped.signal.aborted) tell(id, result);
  };
  say('secure', trial(globalThis.isSecureContext && location.protocol === 'https:' ? 'good' : 'fair'));
  say('storage', trial(keeps() ? 'good' : 'fair'));
  say('graphics', graphics());
  const stopLine = holdLine(lineAddress(), holdMs, (result) => say('line', result));
  // One after the other: the files would make the answers look slow.
  void askOften(stopped.signal).then(async (answers) => {
    say('answers', answers);
    say('files', await fetchFiles(stopped.signal));
  });
  return () => {
    stopped.abort();
    stopLine();
  };
}

const lineAddress = (): string => `${location.origin.replace(/^http/, 'ws')}${at(CHECK_LINE)}`;

async function askOften(signal: AbortSignal): Promise<Trial> {
  const took: number[] = [];
  try {
    for (let i = 0; i < QUESTIONS; i += 1) {
      const began = performance.now();
      const until = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
      const answer = await fetch(at('/health'), { cache: 'no-store', signal: until });
      if (!answer.ok || (await answer.json()).ok !== true) return trial('poor');
      if (i > 0) took.push(performance.now() - began);
    }
  } catch {
    return trial('poor');
  }
  const ms = Math.round(median(took));
  return trial(ms <= QUICK_MS ? 'good' : 'fair', { ms });
}

async function fetchFiles(signal: AbortSignal): Promise<Trial> {
  const began = performance.now();
  try {
    await Promise.all(
      listedFiles().map(async ({ url }) => {
        const file = await fetch(url, { cache: 'no-store', signal });
        if (!file.ok) throw new Error(`${file.status}`);
        await file.arrayBuffer();
      }),
    );
  } catch {
    return trial('poor');
  }
  const ms = performance.now() - began;
  return trial(ms <= FILES_MS ? 'good' : 'fair', { seconds: Math.max(0.1, Math.round(ms / 100) / 10) });
}

/** Opens a line, asks something every second and holds it; returns how to stop. */
export function holdLine(address: string, holdMs: number, tell: (result: Trial) => void): () => void {
  let line: WebSocket;
  try {
    line = new WebSocket(address);
  } catch {
    tell(trial('fair', {}, 'blocked'));
    return () => {};
  }
  const trips: number[] = [];
  const asked = new Map<string, number>();
  let openedAt = -1;
  let heardAt = 0;
  let beat: ReturnType<typeof setInterval> | undefined;
  const seconds = (): number => Math.floor((performance.now() - openedAt) / 1000);
  const stop = (): void => {
    clearTimeout(late);
    clearInterval(beat);
    line.onopen = line.onmessage = line.onclose = null;
    line.close();
  };
  const end = (result: Trial): void => {
    stop();
    tell(result);
  };
  const ask = (): void => {
    const now = performance.now();
    if (now - openedAt >= holdMs) end(held(trips, holdMs));
    else if (now - heardAt >= SILENT_MS) end(trial('poor', { seconds: seconds() }, 'silent'));
    else {
      const question = String(asked.size);
      asked.set(question, now);
      line.send(question);
      tell(trial('running', { seconds: seconds(), all: Math.round(holdMs / 1000) }));
    }
  };
  const late = setTimeout(() => end(trial('fair', {}, 'blocked')), OPEN_MS);
  line.onopen = () => {
    clearTimeout(late);
    openedAt = heardAt = performance.now();
    beat = setInterval(ask, CHECK_BEAT_MS);
    ask();
  };
  line.onmessage = ({ data }) => {
    heardAt = performance.now();
    const at = asked.get(String(data));
    if (at !== undefined) trips.push(heardAt - at);
  };
  line.onclose = () =>
    end(openedAt < 0 ? trial('fair', {}, 'blocked') : trial('fair', { seconds: seconds() }, 'cut'));
  return stop;
}

function held(trips: readonly number[], holdMs: number): Trial {
  const ms = Math.round(median(trips));
  const worst = Math.round(Math.max(0, ...trips));
  const quick = ms <= QUICK_MS && worst <= LONGEST_TRIP_MS;
  return trial(quick ? 'good' : 'fair', { seconds: Math.round(holdMs / 1000), ms, worst });
}

function keeps(): boolean {
  const key = 'slice.check';
  try {
    localStorage.setItem(key, 'yes');
    const kept = localStorage.getItem(key) === 'yes';
    localStorage.removeItem(key);
    return kept;
  } catch {
    return false;
  }
}

/** Without WebGL the picture is drawn with Canvas; without both the board says what it shows. */
function graphics(): Trial {
  if (!draws('2d')) return trial('fair', {}, 'blocked');
  return trial(draws('webgl') ? 'good' : 'fair');
}

function draws(kind: 'webgl' | '2d'): boolean {
  try {
    const canvas = document.createElement('canvas');
    const brush =
      kind === '2d' ? canvas.getContext('2d') : (canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
    // A device has few of them: this one is given back at once.
    if (brush && 'getExtension' in brush) brush.getExtension('WEBGL_lose_context')?.loseContext();
    return brush !== null;
  } catch {
    return false;
  }
}
