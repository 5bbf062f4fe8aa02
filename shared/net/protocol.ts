/** What both ends must agree on before the first message: version, close codes, periods, join answers. */

/** Grows with every change that an older page could not understand; a stale page is told to reload. */
export const PROTOCOL_VERSION = 7;

/** The one room type. */
export const ROOM_NAME = 'session';

/** Letters and digits of a session code: no 0, O, 1 or I, which look alike on a projector. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const CODE_LENGTH = 6;
const CODE_PATTERN = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`);

/** What a person typed, as a code: upper case, without blanks and dashes. */
export const tidyCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]+/g, '');
/** Whether a text could be a session code at all. */
export const isCode = (text: string): boolean => CODE_PATTERN.test(text);

/** Our own close codes. Colyseus keeps 4000-4010 (4000 left, 4001 server going down, 4002 error) for itself. */
export const CLOSE = {
  /** The same seat was opened elsewhere; the newest wins. */
  replaced: 4101,
  /** The page speaks an older protocol. */
  outdated: 4102,
  /** The session was put away; opening its link brings it back. */
  archived: 4103,
  /** The seat belongs to another organisation now: come again. */
  moved: 4104,
  /** The facilitator has shown this seat out. */
  removed: 4105,
} as const;

/** The client sends a `ping` this often. */
export const HEARTBEAT_MS = 2_000;

/** The speeds a host may choose. */
export const SPEEDS = [0.5, 1, 2, 4] as const;

/** Biggest message accepted from a client, bytes. */
export const MAX_MESSAGE_BYTES = 4_096;
/** Longest line of one's own words to one's team. */
export const MAX_CHAT = 140;
/** Longest name of a person. */
export const MAX_NAME_LENGTH = 24;
/** Commands a seat may send: so many at once, and so many a second after that. */
export const COMMAND_BURST = 20;
export const COMMANDS_PER_SECOND = 8;
/** Above this Colyseus itself closes the line (a broken page or an attack, not a person). */
export const MAX_MESSAGES_PER_SECOND = 60;

/** Why a join was refused: the HTTP status tells the page, the sentence tells the person. */
export const JOIN_REFUSALS = {
  badRequest: { status: 400, text: 'That request was not understood. Reload the page and try again.' },
  wrongToken: { status: 401, text: 'This browser does not hold a seat in that session. Join with a name.' },
  notAllowed: { status: 403, text: 'That page may not talk to this server.' },
  unknownCode: { status: 404, text: 'No session has that code. Check the six characters.' },
  nameTaken: { status: 409, text: 'Somebody in that session already has this name.' },
  pairingOver: {
    status: 410,
    text: 'That pairing code was used already or is too old. Show a new one at the desk.',
  },
  tooLarge: { status: 413, text: 'That was too much at once.' },
  badName: { status: 422, text: 'Please type a name of 1 to 24 characters.' },
  removed: { status: 412, text: 'The facilitator has shown you out of this session.' },
  locked: { status: 425, text: 'Nobody new may come in now. Ask the facilitator.' },
  rudeName: { status: 406, text: 'That name does not belong here.' },
  wrongPin: { status: 417, text: 'That name and PIN open no seat of that session.' },
  linkOver: { status: 424, text: 'That link was used already or is too old. Ask for a new one.' },
  full: { status: 423, text: 'Every seat of that session is taken.' },
  outdated: { status: 426, text: 'This page is older than the server. Reload it.' },
  tooMany: { status: 429, text: 'Too many tries from this address. Wait a minute.' },
  broken: { status: 500, text: 'The server stumbled. Try again.' },
  unreadable: { status: 503, text: 'That session cannot be opened by this version of the server.' },
  // A status may stand twice: the join page asks by status and never meets these, every other page reads the kind.
  passcode: { status: 401, text: 'Opening a session for others needs the passcode of this server.' },
  badScenario: { status: 415, text: 'That scenario cannot be played here.' },
  serverFull: { status: 503, text: 'This server has as many open sessions as it can hold. Try again later.' },
} as const;
export type JoinRefusal = keyof typeof JOIN_REFUSALS;
