/**
 * What people write to each other in their own words, where the facilitator allows it: to their team, or to everybody who is on
 * the same big incident. Such words are in no journal and in no store: they live as long as the session is open.
 */
import { z } from 'zod';
import { MAX_CHAT } from './protocol.ts';
import { tidyText } from './tidy.ts';

/** Lines a person is shown, the newest. */
export const MOST_SHOWN = 40;

const id = z.string().min(1).max(64).default('chat');
const line = z.number().int().min(1);
const text = z
  .string()
  .max(400)
  .transform((said) => tidyChat(said));

/** A tower of marks on one letter covers the lines around it. */
const TOWER = /(\p{M}{2})\p{M}+/gu;

/** A line as it may be shown: without signs that turn it round, without towers, on one line. '' when nothing is left. */
export const tidyChat = (said: string): string =>
  tidyText(said.normalize('NFC').replace(TOWER, '$1'), MAX_CHAT);

export const CHATS = ['team', 'joint'] as const;
/** To the team · to everybody on the big incident. */
export type ChatTo = (typeof CHATS)[number];

/** What a player may do: say something, or show the facilitator what somebody else said. */
export const CHAT = z.discriminatedUnion('do', [
  z.strictObject({ id, do: z.literal('say'), to: z.enum(CHATS), text }),
  z.strictObject({ id, do: z.literal('report'), line }),
]);

/** A line as its readers see it. */
export interface ChatLine {
  id: number;
  /** Whose it is: her seat, and how she is called. */
  seat: string;
  name: string;
  to: ChatTo;
  text: string;
  tick: number;
  /** This reader has shown it to the facilitator. */
  reported: boolean;
}

/** What one person is told. */
export interface ChatTold {
  on: boolean;
  /** The facilitator lets her read only. */
  hushed: boolean;
  /** A big incident joins her team with others now. */
  joint: boolean;
  /** Oldest first. */
  lines: ChatLine[];
}

export const NO_CHAT: ChatTold = { on: false, hushed: false, joint: false, lines: [] };

const leadId = z.string().min(1).max(64).default('lead');
export const CHAT_ORDERS = [
  /** Somebody may only read from now on, or write again. */
  z.strictObject({ id: leadId, do: z.literal('hush'), seat: z.string().max(20), on: z.boolean() }),
  /** A report was dealt with. */
  z.strictObject({ id: leadId, do: z.literal('chatDone'), line }),
] as const;

/** What the facilitator is told: who may only read, and lines that people showed her. */
export interface BoardChat {
  hushed: string[];
  reports: { line: number; org: string; seat: string; name: string; text: string; times: number }[];
}
