/** The whole wire state of a session: its own facts, its seats and the organisation. */
import { type Data, type SchemaType, schema, t } from '@colyseus/schema';
import type { SeatRow, SessionNote, SessionStatus, SessionView } from './messages.ts';
import { OrgView } from './viewSchema.ts';

const text = () => t.string().default('');
const one = <T extends string>(first: T) => t.string<T>().default(first);

export const SeatView = schema(
  {
    id: text(),
    order: t.number().default(0),
    name: text(),
    org: text(),
    engineer: text(),
    connected: t.boolean().default(false),
    phone: one<SeatRow['phone']>(''),
    host: t.boolean().default(false),
    autopilot: one<SeatRow['autopilot']>(''),
    watching: t.boolean().default(false),
    cameAt: t.number().default(-1),
    pace: t.number().default(1),
  },
  'SeatView',
);
export type SeatView = SchemaType<typeof SeatView>;

/** One organisation with its people, and those who lead. Only those who belong to it, and a host who looks, are sent it. */
export const OrgSlot = schema(
  {
    id: text(),
    status: one<SessionStatus>('lobby'),
    note: one<SessionNote>(''),
    notice: text(),
    inherit: text(),
    stands: text(),
    seats: t.map(SeatView),
    view: t.ref(OrgView),
  },
  'OrgSlot',
);
export type OrgSlot = SchemaType<typeof OrgSlot>;

export const SessionState = schema(
  {
    code: text(),
    title: text(),
    kind: one<SessionView['kind']>('solo'),
    preset: one<SessionView['preset']>('taster'),
    scenario: text(),
    status: one<SessionStatus>('lobby'),
    note: one<SessionNote>(''),
    speed: t.float64().default(1),
    protocol: t.number().default(0),
    hostSeat: text(),
    daily: text(),
    seed: text(),
    words: text(),
    notice: text(),
    frozen: t.boolean().default(false),
    frozenText: text(),
    revealed: t.boolean().default(false),
    debrief: text(),
    orgs: t.number().default(1),
    shade: one<SessionView['shade']>(''),
    openTeams: t.number().default(0),
    lookAround: t.boolean().default(true),
    slots: t.map(OrgSlot).view(),
  },
  'SessionState',
);
export type SessionState = SchemaType<typeof SessionState>;

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type Plain<T> = { [K in keyof T]: T[K] };
type Holds<T extends true> = T;
export type SessionChecks = [
  Holds<Same<Plain<Data<SeatView>>, Plain<SeatRow>>>,
  Holds<
    Same<
      Plain<Omit<Data<SessionState>, 'slots'>>,
      Plain<Omit<SessionView, 'seats' | 'org' | 'inherit' | 'stands'>>
    >
  >,
];
