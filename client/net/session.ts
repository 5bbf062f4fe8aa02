/**
 * The line to a session, whichever way it goes. It keeps one room open for one seat: any end
 * of the line that a person did not ask for leads to a rejoin by seat token, for as long as it takes. The SDK's own
 * reconnection is off: it does nothing in a room's first seconds, gives up after 15 tries and drops queued messages.
 */
import { NO_CHAT } from '../../shared/net/chat.ts';
import type { Lead } from '../../shared/net/lead.ts';
import type { ClientMessages, JoinOptions, ServerMessages, WireOutcome } from '../../shared/net/messages.ts';
import { CLOSE, HEARTBEAT_MS, PROTOCOL_VERSION } from '../../shared/net/protocol.ts';
import { forgetGoneKeys, readSession, readView, slotOf } from '../../shared/net/viewCodec.ts';
import { JoinFailed } from './http.ts';
import { Backoff, Silence } from './line.ts';
import { callBack, mayBeStray, openRoom, ways } from './openRoom.ts';
import { outbox } from './outbox.ts';
import { type SessionRoom, wayOf } from './roomClient.ts';
import { dropSeat, keepSeat, seatFor } from './seats.ts';
import {
  board,
  chat,
  eyes,
  forgetView,
  link,
  lostWhy,
  me,
  myPin,
  mySeat,
  NOTHING_OWN,
  own,
  restarting,
  session,
  silentSeconds,
  standings,
  takeIn,
  view,
  wall,
  way,
  word,
} from './viewStore.ts';

/** A control that was not answered by then counts as not done, ms. */
const CONTROL_MS = 6_000;
/** How long leaving may take: on a closed line the SDK never answers. */
const LEAVE_MS = 800;
/** After so many patches the keys of what is gone are let go. */
const TIDY_PATCHES = 200;
/** How often silence is looked at, ms. */
const PULSE_MS = 500;
/** Colyseus: the server asks to leave for good, or the page did. */
const CONSENTED = 4000;
/** Colyseus: the server stops in good order, to be started again. */
const STOPPING = 4001;

let room: SessionRoom | null = null;
let code = '';
/** Grows with every line: whatever an older line still says is not heard. */
let line = 0;
/** Grows whenever another session is turned to: tries for the one before are let go. */
let attempt = 0;
/** How this page asked for its seat, until it was told which one it has. */
let asking: JoinOptions | null = null;
/** The token of the projector this page is, '' for a person. */
let projecting = '';
const keys = new Map<string, string>();
let beat: ReturnType<typeof setInterval> | undefined;
/** A try to come back is under way, or the next one is set. */
let trying = false;
let retry: ReturnType<typeof setTimeout> | undefined;
const backoff = new Backoff();
const silence = new Silence();

/** Where somebody would like to sit, where she may say; or that she only watches. */
export type Place = Pick<JoinOptions, 'org' | 'team' | 'watch'>;

/** Takes a new seat in a session under a name. Throws JoinFailed with the reason. */
export async function join(sessionCode: string, name: string, place: Place = {}): Promise<void> {
  const key = keyFor(`${sessionCode} ${name}`);
  await begin(sessionCode, { protocol: PROTOCOL_VERSION, name, key, ...place });
}

/** The secret this page joins with: the same for the same wish, so that a try that was half heard leads to one seat. */
function keyFor(wish: string): string {
  const kept = keys.get(wish);
  if (kept) return kept;
  const key = crypto.getRandomValues(new Uint32Array(4)).join('-');
  keys.set(wish, key);
  return key;
}

/** Goes back to the seat this device holds. False when it holds none; otherwise the line comes up by itself. */
export function rejoin(sessionCode: string): boolean {
  if (code === sessionCode && (room || trying || retry !== undefined)) return true;
  const seat = seatFor(sessionCode);
  if (!seat) return false;
  reset(sessionCode);
  void comeBack();
  return true;
}

/** Shows what a projector shows, for as long as its token opens one. */
export function project(sessionCode: string, token: string): void {
  if (code === sessionCode && projecting === token) return;
  reset(sessionCode);
  projecting = token;
  void comeBack();
}

/** Gives the line up; the seat stays kept, so that one may come back. */
export async function leave(): Promise<void> {
  const old = room;
  reset('');
  // The server may have closed it already: then there is nobody to say goodbye to.
  if (!old?.connection.isOpen) return;
  await Promise.race([old.leave(), new Promise((resolve) => setTimeout(resolve, LEAVE_MS))]).catch(() => {});
}

/** After 'replaced': play in this tab again. After 'removed': perhaps one was let in again. */
export function takeBack(): void {
  backoff.reset();
  void comeBack();
}

/** Proposes a command; the answer comes when the server has one, also after a reconnect. */
export const propose = async (verb: string, payload: unknown): Promise<WireOutcome> =>
  eyes.value === '' ? outbox.submit(verb, payload) : onlyLooks;

/** Whoever looks through somebody else's eyes cannot act for her. */
const onlyLooks: WireOutcome = { id: 'look', ok: false, refusal: { kind: 'watching', params: {} } };

/** Sits down at an engineer's desk. */
export const claim = (engineer: string): Promise<WireOutcome> => request('claim', { engineer });

/** Runs the session; only its host may. */
export const control = (action: ClientMessages['control']['action'], value?: number): Promise<WireOutcome> =>
  request('control', value === undefined ? { action } : { action, value });

/** What a facilitator does to all organisations, or to one. */
export const lead = (order: Lead): Promise<WireOutcome> => request('lead', order);

/** What I wish for myself: to watch, to play, to look elsewhere. */
export const wish = (what: ClientMessages['wish']): Promise<WireOutcome> => request('wish', what);

/** Writes to one's team, or shows the facilitator what somebody wrote. */
export const write = (what: ClientMessages['chat']): Promise<WireOutcome> => request('chat', what);

/** Turns a host to another organisation. */
export const watch = (org: string): Promise<WireOutcome> => request('watch', { org });

/** Asks something that has an answer of its own; null when the line is away or nobody answers in time. */
export async function ask(
  kind: 'review' | 'benchmark' | 'shade' | 'decisive' | 'postmortem' | 'conduct' | 'why',
  question: object,
  waitMs = CONTROL_MS,
) {
  try {
    return ((await room?.request(kind, question, { timeout: waitMs })) ?? null) as object | null;
  } catch {
    return null;
  }
}

/** Leaves a note to those who take over the system. */
export const handNote = (lines: ClientMessages['handNote']['lines']): Promise<WireOutcome> =>
  request('handNote', { lines });

/** Lays a sentence beside the hand-over note, for whoever writes it. */
export const handIdea = (line: ClientMessages['handIdea']['line']): Promise<WireOutcome> =>
  request('handIdea', { line });

async function request(
  kind: 'chat' | 'claim' | 'control' | 'handIdea' | 'handNote' | 'lead' | 'watch' | 'wish',
  payload: object,
): Promise<WireOutcome> {
  if (eyes.value !== '' && (kind === 'chat' || kind === 'claim' || kind === 'control')) return onlyLooks;
  try {
    if (room) return (await room.request(kind, payload, { timeout: CONTROL_MS })) as WireOutcome;
  } catch {
    // Answered below: the line is away or the server did not answer.
  }
  return { id: kind, ok: false, refusal: { kind: 'notYet', params: {} } };
}

async function begin(sessionCode: string, options: JoinOptions): Promise<void> {
  reset(sessionCode);
  asking = options;
  const mine = attempt;
  const opened = await open(options);
  if (attempt === mine) adopt(opened);
  else opened.connection.close();
}

function reset(sessionCode: string): void {
  line += 1;
  attempt += 1;
  trying = false;
  asking = null;
  projecting = '';
  callBack();
  clearTimeout(retry);
  retry = undefined;
  clearInterval(beat);
  room?.removeAllListeners();
  room = null;
  code = sessionCode;
  backoff.reset();
  outbox.clear();
  forgetView();
}

/** Opens a line to the present session; one that comes up after it was given up is taken nevertheless. */
function open(options: JoinOptions): Promise<SessionRoom> {
  const mine = attempt;
  return openRoom(code, options, (late) => (attempt === mine ? adopt(late) : late.connection.close()));
}

/** A line is up: listen to it, and to no other. */
function adopt(opened: SessionRoom): void {
  line += 1;
  const mine = line;
  const old = room;
  room = opened;
  if (old) {
    // It was never closed, it only fell silent.
    ways.cut(Date.now());
    old.removeAllListeners();
    old.connection.close();
  }
  clearTimeout(retry);
  retry = undefined;
  callBack();
  opened.reconnection.enabled = false;
  way.value = wayOf(opened);
  ways.opened(way.value, Date.now());
  let patches = 0;
  opened.onMessage('welcome', (hello: ServerMessages['welcome']) => {
    heard();
    if (hello.token !== '') keepSeat({ code, token: hello.token });
    asking = null;
    mySeat.value = hello.seat;
    myPin.value = hello.pin;
  });
  opened.onMessage('outcome', (outcome: WireOutcome) => {
    heard();
    outbox.settle(outcome);
  });
  opened.onMessage('pong', heard);
  opened.onMessage('review', heard);
  opened.onMessage('why', heard);
  opened.onMessage('benchmark', heard);
  opened.onMessage('shade', heard);
  opened.onMessage('decisive', heard);
  opened.onMessage('postmortem', heard);
  own.value = NOTHING_OWN;
  opened.onMessage('board', (all: ServerMessages['board']) => {
    board.value = all;
  });
  opened.onMessage('wall', (now: ServerMessages['wall']) => {
    wall.value = now;
  });
  opened.onMessage('standings', ({ rows }: ServerMessages['standings']) => {
    standings.value = rows;
  });
  word.value = '';
  opened.onMessage('word', ({ text }: ServerMessages['word']) => {
    word.value = text;
  });
  chat.value = NO_CHAT;
  opened.onMessage('chat', (told: ServerMessages['chat']) => {
    chat.value = told;
  });
  opened.onMessage('own', (mine: ServerMessages['own']) => {
    own.value = mine;
  });
  opened.onStateChange((state) => {
    heard();
    const seen = slotOf(state);
    // Whoever turns to another organisation begins anew: nothing moves from one to the other.
    const before = seen?.id === session.value?.org ? view.value : null;
    takeIn(
      readSession(state, session.value),
      seen && seen.view.tick >= 0 ? readView(seen.view, before) : null,
    );
    patches += 1;
    if (seen && patches % TIDY_PATCHES === 0) forgetGoneKeys(seen.view);
    rememberSeat();
  });
  opened.onError(() => {});
  opened.onLeave((closeCode) => {
    if (mine === line) ended(closeCode);
  });
  backoff.reset();
  heard();
  clearInterval(beat);
  beat = setInterval(() => pulse(opened), PULSE_MS);
  outbox.attach((command) => opened.send('command', command));
}

function heard(): void {
  silence.heard(performance.now());
  silentSeconds.value = 0;
  restarting.value = false;
  if (link.value !== 'live') link.value = 'live';
}

/** Asks for a sign of life; says so when there is none, and looks for another line when that lasts. */
function pulse(opened: SessionRoom): void {
  const state = silence.at(performance.now());
  if (state.silentMs >= HEARTBEAT_MS / 2 && opened.connection.isOpen)
    opened.send('ping', { at: Math.round(performance.now()) });
  if (state.stale && link.value === 'live') link.value = 'stale';
  silentSeconds.value = state.stale ? Math.floor(state.silentMs / 1000) : 0;
  if (state.dead && retry === undefined) void comeBack();
}

function ended(closeCode: number): void {
  clearInterval(beat);
  outbox.detach();
  room = null;
  restarting.value = closeCode === STOPPING;
  if (closeCode === CLOSE.outdated) link.value = 'outdated';
  else if (closeCode === CLOSE.removed) lose('removed');
  else if (closeCode === CONSENTED) link.value = 'lost';
  else if (closeCode === CLOSE.replaced && !mayBeStray()) link.value = 'replaced';
  else {
    ways.cut(Date.now());
    void comeBack();
  }
}

/** Tries to get the seat back until it works or can never work. */
async function comeBack(): Promise<void> {
  if (trying) return;
  clearTimeout(retry);
  retry = undefined;
  const seat = projecting === '' ? seatFor(code) : null;
  const known = projecting === '' ? { token: seat?.token } : { projector: projecting };
  const options = asking ?? (seat || projecting !== '' ? { protocol: PROTOCOL_VERSION, ...known } : null);
  if (!options) return lose('wrongToken');
  if (link.value !== 'connecting') link.value = 'reconnecting';
  const mine = attempt;
  trying = true;
  try {
    const opened = await open(options);
    if (attempt !== mine) return opened.connection.close();
    trying = false;
    adopt(opened);
  } catch (error) {
    if (attempt !== mine) return;
    trying = false;
    const problem = error instanceof JoinFailed ? error.problem : 'unreachable';
    if (problem === 'outdated') link.value = 'outdated';
    else if (isFinal(problem)) lose(problem);
    else retry = setTimeout(() => void comeBack(), backoff.next());
  }
}

type Loss = Exclude<typeof lostWhy.value, ''>;

/** What no further try would change. */
const isFinal = (problem: string): problem is Loss =>
  ['unknownCode', 'wrongToken', 'unreadable', 'removed'].includes(problem);

function lose(why: Loss): void {
  // Whoever was shown out may be let in again; a projector has no seat to lose.
  if (projecting === '' && why !== 'unreadable' && why !== 'removed') dropSeat(code);
  lostWhy.value = why;
  link.value = 'lost';
}

/** The network may be back earlier than the next try. */
function tryNow(): void {
  if (link.value !== 'reconnecting' && link.value !== 'stale') return;
  backoff.reset();
  if (retry !== undefined) void comeBack();
}
globalThis.addEventListener?.('online', tryNow);
globalThis.document?.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') tryNow();
});

/** Keeps what the home page greets with. */
function rememberSeat(): void {
  const mine = me.value;
  const kept = mine?.engineer ? seatFor(code) : null;
  const over = session.value?.status === 'over';
  if (!mine || !kept || (kept.engineer === mine.engineer && kept.over === over)) return;
  keepSeat({ ...kept, engineer: mine.engineer, team: mine.team, over });
}
