/**
 * What this page knows: plain data in signals. `session.ts` writes it (or a fake in tests), everything else reads it.
 * Nothing here knows the network.
 */
import { batch, computed, signal } from '@preact/signals';
import { type ChatTold, NO_CHAT } from '../../shared/net/chat.ts';
import type { Board } from '../../shared/net/lead.ts';
import type { SessionView, WireRefusal } from '../../shared/net/messages.ts';
import type { Standing, Wall } from '../../shared/net/wall.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { OwnView } from '../../shared/sim/worldOdds.ts';

/**
 * The line to the server. `stale`: nothing was heard for a while. `reconnecting`: a rejoin is under way, for as long
 * as it takes. The last three stand until a person does something: `lost` (the game or the seat is gone, `lostWhy`
 * says which), `replaced` (the seat is played in another tab), `outdated` (this page is older than the server).
 */
export type Link = 'connecting' | 'live' | 'stale' | 'reconnecting' | 'lost' | 'replaced' | 'outdated';

/** A command that has no outcome yet. */
export interface PendingCommand {
  verb: string;
  payload: unknown;
}

/** Who this page plays. */
export interface Me {
  seat: string;
  engineer: string;
  team: string;
  host: boolean;
}

/** A no that should be shown for a moment. */
export interface Note {
  id: number;
  refusal: WireRefusal;
}

export const view = signal<PublicWorld | null>(null);
/** The view before the present one, for whatever moves between the two. */
export const previousView = signal<PublicWorld | null>(null);
export const session = signal<SessionView | null>(null);
export const link = signal<Link>('connecting');
/** Which way the line goes: by WebSocket, or by plain requests where the network lets none through. */
export const way = signal<'socket' | 'requests'>('socket');
export const lostWhy = signal<'unknownCode' | 'wrongToken' | 'unreadable' | 'removed' | ''>('');
/** The line went because the server stops in good order, and it is not back yet. */
export const restarting = signal(false);
/** Whole seconds since the last packet, while the line is stale. */
export const silentSeconds = signal(0);
/** Before the server has told anything private. */
export const NOTHING_OWN: OwnView = { odds: [], readings: [] };
/** What only this seat may see. */
export const own = signal<OwnView>(NOTHING_OWN);
/** How all organisations are: told to hosts only. */
export const board = signal<Board | null>(null);
/** What a projector shows: told to projectors only. */
export const wall = signal<Wall | null>(null);
/** How organisations compare, best first; empty until the host reveals it. */
export const standings = signal<Standing[]>([]);
/** What the facilitator says to this seat alone, ''. */
export const word = signal('');
/** What people of one's team wrote. */
export const chat = signal<ChatTold>(NO_CHAT);
/** The seat a host looks through, '' while she looks as herself. Whoever looks may do nothing. */
export const eyes = signal('');
export const pending = signal<Record<string, PendingCommand>>({});
export const notes = signal<Note[]>([]);
/** The seat this page proved, '' before the first welcome. */
export const mySeat = signal('');
/** Four digits that open this seat on another device, '' for a host. */
export const myPin = signal('');

export const me = computed<Me | null>(() => {
  const row = session.value?.seats[eyes.value || mySeat.value];
  if (!row) return null;
  const team = view.value?.engineers[row.engineer]?.team ?? row.engineer.split('-')[0] ?? '';
  return { seat: row.id, engineer: row.engineer, team, host: row.host && eyes.value === '' };
});

/** Takes in a newer state of the session and of the organisation. */
export function takeIn(nextSession: SessionView, nextView: PublicWorld | null): void {
  batch(() => {
    session.value = nextSession;
    if (nextView === view.value) return;
    previousView.value = view.value;
    view.value = nextView;
  });
}

/** Forgets everything: another session begins. */
export function forgetView(): void {
  batch(() => {
    view.value = null;
    previousView.value = null;
    session.value = null;
    own.value = NOTHING_OWN;
    board.value = null;
    wall.value = null;
    standings.value = [];
    word.value = '';
    chat.value = NO_CHAT;
    eyes.value = '';
    mySeat.value = '';
    myPin.value = '';
    link.value = 'connecting';
    lostWhy.value = '';
    pending.value = {};
    notes.value = [];
  });
}

let noteNumber = 0;
/** Longest list of notes kept on screen at once. */
const NOTES_SHOWN = 3;

/** Shows a no; the oldest gives way. Returns its id. */
export function addNote(refusal: WireRefusal): number {
  noteNumber += 1;
  const id = noteNumber;
  notes.value = [...notes.value, { id, refusal }].slice(-NOTES_SHOWN);
  return id;
}

/** Takes a note off the screen. */
export function dropNote(id: number): void {
  notes.value = notes.value.filter((note) => note.id !== id);
}
