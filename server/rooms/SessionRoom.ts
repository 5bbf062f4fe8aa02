import { type AuthContext, type Client, Room, type RoomException } from '@colyseus/core';
import type { ClientMessageName } from '../../shared/net/messages.ts';
import {
  CLOSE,
  COMMAND_BURST,
  COMMANDS_PER_SECOND,
  MAX_MESSAGES_PER_SECOND,
} from '../../shared/net/protocol.ts';
import { SessionState } from '../../shared/net/sessionSchema.ts';
import type { Clock } from '../match/clock.ts';
import { ownOf } from '../match/own.ts';
import { publish } from '../match/publish.ts';
import { admit, findSession, type Pass, refuseNewSeat } from './auth.ts';
import { isRefusal, refused } from './gate.ts';
import { handlers } from './handlers.ts';
import { Allowance } from './limits.ts';
import type { LiveSession } from './liveSession.ts';
import type { Sessions } from './Sessions.ts';
import { MAX_SEATS } from './seats.ts';
import { reply, seatOf, send, showOwn } from './wire.ts';

/** A session nobody has looked at for so long is put away; its link brings it back. */
const IDLE_MS = 2 * 3_600_000;
const PATCH_MS = 50;
const SEAT_RESERVATION_SECONDS = 5;

export interface RoomDeps {
  sessions: Sessions;
  log: (line: string) => void;
  alarm: Clock;
  idleMs?: number;
}

/** The room type of a server: ONE room per session, for its whole life. It has no rules; the Match has them. */
export function sessionRoom({ sessions, log, alarm, idleMs = IDLE_MS }: RoomDeps) {
  return class SessionRoom extends Room<{ state: SessionState }> {
    override autoDispose = false;
    override maxClients = MAX_SEATS + 12;
    override patchRate = PATCH_MS;
    override seatReservationTimeout = SEAT_RESERVATION_SECONDS;
    override maxMessagesPerSecond = MAX_MESSAGES_PER_SECOND;
    override state = new SessionState();
    live!: LiveSession;
    readonly rate = new Allowance(COMMAND_BURST, COMMANDS_PER_SECOND);
    readonly logRate = new Allowance(10, 1);
    idle: () => void = () => {};

    /** `code` was put into the options by the matchmaking door, over whatever the page sent. */
    static override async onAuth(
      _token: string,
      options: { code?: string },
      _context: AuthContext,
    ): Promise<Pass> {
      return admit(sessions, options.code ?? '', options);
    }

    override async onCreate({ code }: { code: string }): Promise<void> {
      this.roomId = code;
      this.live = await findSession(sessions, code);
      const { match } = this.live;
      match.onPublish = () => this.show();
      for (const name of Object.keys(handlers) as ClientMessageName[]) {
        this.onMessage(name, (client: Client, raw: unknown, ctx) =>
          this.handle(name, client, raw, ctx.id === undefined),
        );
      }
      this.onMessage('*', (client, type) => {
        this.note(client, `unknown message ${String(type).slice(0, 40)}`);
        send(client, 'outcome', refused('', 'badMessage', { problem: 'unknown message' }));
      });
      match.open();
      this.show();
      this.waitIdle();
    }

    override async onJoin(client: Client, _options: unknown, pass: Pass): Promise<void> {
      const { seats, match, record } = this.live;
      let token = '';
      if (pass.seat === '') {
        refuseNewSeat(seats, pass.name);
        const added = seats.add(pass.name, false);
        token = added.token;
        pass.seat = added.seat.id;
        await sessions.keepSeat(record.code, added.seat);
      }
      await sessions.touch(record.code);
      const seat = seats.get(pass.seat);
      if (!seat) throw new Error(`no seat ${pass.seat}`);
      for (const other of this.clients)
        if (other !== client && seatOf(other) === seat.id) other.leave(CLOSE.replaced);
      client.userData = { seat: seat.id };
      this.idle();
      match.present(seat.id, true, true);
      send(client, 'welcome', { seat: seat.id, host: seat.host, engineer: seat.engineer, token });
      this.show();
    }

    override onLeave(client: Client): void {
      const seat = seatOf(client);
      const others = this.clients.filter((other) => other !== client && seatOf(other) !== '');
      if (seat === '' || others.some((other) => seatOf(other) === seat)) return;
      this.live.match.present(seat, false, others.length > 0);
      this.show();
      if (others.length === 0) this.waitIdle();
    }

    override async onDispose(): Promise<void> {
      this.idle();
      await sessions.putAway(this.roomId);
    }

    override onUncaughtException(error: RoomException, method: string): void {
      log(`session ${this.roomId}: ${method}: ${error.message}`);
    }

    /** Shape → who → rate → the Match; whatever happens, there is an answer. */
    async handle(name: ClientMessageName, client: Client, raw: unknown, sent: boolean): Promise<unknown> {
      const seat = this.live.seats.get(seatOf(client));
      if (!seat) return undefined;
      const answer = await handlers[name](raw, { ...this.live, sessions, seat, rate: this.rate });
      if (isRefusal(answer) && !answer.ok && ['badMessage', 'tooFrequent'].includes(answer.refusal.kind)) {
        this.note(client, `${name}: ${answer.refusal.kind} ${answer.refusal.params.problem ?? ''}`);
      }
      if (!sent) return answer;
      reply(client, name, answer);
      return undefined;
    }

    /** One line in the log for a refused message, but no flood of them. */
    note(client: Client, line: string): void {
      if (this.logRate.take(client.sessionId)) log(`session ${this.roomId}: seat ${seatOf(client)}: ${line}`);
    }

    show(): void {
      const { record, seats, match, pagers } = this.live;
      const here = new Set(this.clients.map(seatOf));
      const rows = seats.rows(here, (seat) => pagers.stateOf(seat));
      const { title, kind, preset } = record;
      publish(this.state, match, { title, kind, preset, hostSeat: seats.host?.id ?? '', seats: rows });
      pagers.show();
      for (const one of this.clients) showOwn(one, ownOf(match, seats.get(seatOf(one))?.engineer ?? ''));
    }

    waitIdle(): void {
      this.idle();
      this.idle = alarm.schedule(idleMs, () => this.live.archive(() => this.disconnect(CLOSE.archived)));
    }
  };
}
