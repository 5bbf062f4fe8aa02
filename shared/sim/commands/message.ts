/** Say one of a few fixed sentences to everybody in the organisation, perhaps about something on the map. It moves nothing. */
import { z } from 'zod';
import { HOUR_TICKS } from '../calendar.ts';
import { emit } from '../emit.ts';
import type { PublicWorld } from '../publicWorld.ts';
import { no } from '../refusals.ts';
import { rowsOf } from '../rows.ts';
import { command, missing } from './command.ts';

/** What can be said, in the order it is offered. The first one points at something. */
export const PHRASES = ['look', 'help', 'mine', 'wait', 'send', 'hold', 'thanks', 'well'] as const;
export type Phrase = (typeof PHRASES)[number];
/** What can be pointed at. */
export const ABOUT_KINDS = ['unit', 'module', 'team', 'engineer', 'incident'] as const;
export type AboutKind = (typeof ABOUT_KINDS)[number];

/** More than this within an hour of game time (or while the clock stands) is noise. */
export const MOST_MESSAGES = 5;

const TABLES = {
  unit: 'units',
  module: 'modules',
  team: 'teams',
  engineer: 'engineers',
  incident: 'incidents',
} as const satisfies Record<AboutKind, keyof PublicWorld>;

export const message = command({
  verb: 'message',
  payload: z.strictObject({
    phrase: z.enum(PHRASES),
    about: z.enum(ABOUT_KINDS).or(z.literal('')).default(''),
    id: z.string().max(64).default(''),
  }),
  refuse(view, who, { phrase, about, id }) {
    if (about !== '' && !view[TABLES[about]][id]) return missing(about, id);
    if (about === '' && phrase === 'look') return missing('thing', '');
    const spoken = rowsOf(view.log).filter(
      (row) =>
        row.kind === 'messageSaid' &&
        row.tick > view.tick - HOUR_TICKS &&
        row.params.includes(`"engineer":"${who.engineer}"`),
    );
    return spoken.length >= MOST_MESSAGES ? no('saidEnough', { most: MOST_MESSAGES }) : null;
  },
  apply(tick, who, { phrase, about, id }) {
    emit(tick, 'messageSaid', { engineer: who.engineer, team: who.team, phrase, about, of: id });
  },
});
