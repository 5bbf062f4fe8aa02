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
import type { Match } from '../match/Match.ts';
import { admit, findSession, type Pass, refuseNewSeat } from './auth.ts';
import { isRefusal, refused } from './gate.ts';
import { handlers } from './handlers.ts';
import { Allowance } from './limits.ts';
import type { LiveSession } from './liveSession.ts';
import { PatchSerializer } from './PatchSerializer.ts';
import type { Sessions } from './Sessions.ts';
import { Sight } from './Sight.ts';
import { MAX_SEATS } from './seats.ts';
import { showOrgs } from './show.ts';
import { reply, seatOf, send } from './wire.ts';

/** A session nobody has looked at for so long is put away; its link brings it back. */
const IDLE_MS = 2 * 3_600_000;
const PATCH_MS = 50;
/** A slow phone on a busy network needs a while from its place being kept to its line. */
const SEAT_RESERVATION_SECONDS = 10;

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
    /** Twice the seats: when all lines break at once, the old ones are still there when everybody is back. */
    override maxClients = 2 * MAX_SEATS + 64;
    override patchRate = PATCH_MS;
    override seatReservationTimeout = SEAT_RESERVATION_SECONDS;
    override maxMessagesPerSecond = MAX_MESSAGES_PER_SECOND;
    override state = new SessionState();
    live!: LiveSession;
    sight!: Sight;
    /** Who is here: seat → the connection that counts. */
    readonly pages = new Map<string, Client>();
    readonly rate = new Allowance(COMMAND_BURST, COMMANDS_PER_SECOND);
    readonly logRate = new Allowance(10, 1);
    idle: () => void = () => {};

    override setSerializer(): void {
      super.setSerializer(new PatchSerializer());
    }

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
      const { all } = this.live.orgs;
      this.sight = new Sight(
        this.state,
        all.map(({ org }) => org),
      );
      for (const match of all) match.onPublish = () => this.show([match]);
      for (const name of Object.keys(handlers) as ClientMessageName[]) {
        this.onMessage(name, (client: Client, raw: unknown, ctx) =>
          this.handle(name, client, raw, ctx.id === undefined),
        );
      }
      this.onMessage('*', (client, type) => {
        this.note(client, `unknown message ${String(type).slice(0, 40)}`);
        send(client, 'outcome', refused('', 'badMessage', { problem: 'unknown message' }));
      });
      for (const match of all) match.open();
      this.show(all);
      this.waitIdle();
    }

    override async onJoin(client: Client, _options: unknown, pass: Pass): Promise<void> {
      const { seats, orgs, record } = this.live;
      let token = '';
      if (pass.seat === '') {
        refuseNewSeat(seats, pass.name);
        const added = seats.add(pass.name, false, seats.emptiest(orgs.all.map(({ org }) => org)));
        token = added.token;
        pass.seat = added.seat.id;
        await sessions.keepSeat(record.code, added.seat);
      }
      await sessions.touch(record.code);
      const seat = seats.get(pass.seat);
      if (!seat) throw new Error(`no seat ${pass.seat}`);
      const before = this.pages.get(seat.id);
      this.pages.set(seat.id, client);
      client.userData = { seat: seat.id };
      before?.leave(CLOSE.replaced);
      if (seat.org === '') this.sight.watch(client, orgs.first.org);
      else this.sight.give(client, seat.org);
      this.idle();
      const match = orgs.of(seat.org);
      match?.present(seat.id, true);
      if (this.pages.size === 1) orgs.crowd(true);
      send(client, 'welcome', { seat: seat.id, host: seat.host, engineer: seat.engineer, token });
      this.show(match ? [match] : []);
    }

    override onLeave(client: Client): void {
      const seat = seatOf(client);
      if (this.pages.get(seat) !== client) return;
      this.pages.delete(seat);
      const { orgs, seats } = this.live;
      const match = orgs.of(seats.get(seat)?.org ?? '');
      match?.present(seat, false);
      if (this.pages.size === 0) orgs.crowd(false);
      this.show(match ? [match] : []);
      if (this.pages.size === 0) this.waitIdle();
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
      const { orgs } = this.live;
      const match = orgs.of(seat.org) ?? orgs.of(this.sight.watchedBy(client));
      const watch = (org: string): void => this.sight.watch(client, org);
      const answer = await handlers[name](raw, {
        ...this.live,
        match,
        watch,
        sessions,
        seat,
        rate: this.rate,
      });
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

    /** Brings the wire up to what these organisations are now. */
    show(matches: readonly Match[]): void {
      for (const { showing } of matches) showing.pages = this.pages.size;
      showOrgs(this.state, this.sight, this.live, this.pages, matches);
    }

    waitIdle(): void {
      this.idle();
      this.idle = alarm.schedule(idleMs, () => this.live.archive(() => this.disconnect(CLOSE.archived)));
    }
  };
}
