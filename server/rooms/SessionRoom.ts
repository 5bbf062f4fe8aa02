import { type AuthContext, type Client, Room, type RoomException } from '@colyseus/core';
import type { ClientMessageName } from '../../shared/net/messages.ts';
import { CLOSE, MAX_MESSAGES_PER_SECOND } from '../../shared/net/protocol.ts';
import { SessionState } from '../../shared/net/sessionSchema.ts';
import type { Match } from '../match/Match.ts';
import { admit, findSession, type Pass, takeSeat } from './auth.ts';
import { answerTo } from './context.ts';
import { isRefusal, noiseIn, refused } from './gate.ts';
import { handlers } from './handlers.ts';
import { Allowance, IDLE_MS, PATCH_MS, SEAT_RESERVATION_SECONDS, seatAllowance } from './limits.ts';
import type { LiveSession } from './liveSession.ts';
import { PatchSerializer } from './PatchSerializer.ts';
import type { RoomDeps } from './roomDeps.ts';
import { Sight } from './Sight.ts';
import { MAX_SEATS } from './seats.ts';
import { showOrgs } from './show.ts';
import { Tellers } from './Tellers.ts';
import { handOn, reply, seatOf, send } from './wire.ts';

/** The room type of a server: ONE room per session, for its whole life. It has no rules; the Match has them. */
export function sessionRoom({ sessions, log, count, alarm, idleMs = IDLE_MS }: RoomDeps) {
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
    tellers!: Tellers;
    /** Who is here: seat → the connection that counts. */
    readonly pages = new Map<string, Client>();
    readonly rate = seatAllowance();
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
      this.live.room = handOn(this);
      this.sight = new Sight(this.state, all);
      this.tellers = new Tellers(this.live, this.sight, () => this.clients, alarm);
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
      const { orgs, record, seats } = this.live;
      if (pass.projector) return this.tellers.walls.join(client, () => this.show([]));
      const { seat, token } = await takeSeat(sessions, this.live, pass);
      await sessions.touch(record.code);
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
      const pin = seats.pinOf(seat);
      send(client, 'welcome', { seat: seat.id, host: seat.host, engineer: seat.engineer, token, pin });
      count('slice_joins_total');
      this.show(match ? [match] : orgs.all);
      this.tellers.tell();
    }

    override onLeave(client: Client): void {
      this.tellers.walls.left(client);
      const seat = seatOf(client);
      if (this.pages.get(seat) !== client) return;
      this.pages.delete(seat);
      const { orgs, seats } = this.live;
      const match = orgs.of(seats.get(seat)?.org ?? '');
      match?.present(seat, false);
      if (this.pages.size === 0) orgs.crowd(false);
      this.show(match ? [match] : orgs.all);
      if (this.pages.size === 0) this.waitIdle();
    }

    override async onDispose(): Promise<void> {
      this.idle();
      this.tellers.close();
      await sessions.putAway(this.roomId);
    }

    override onUncaughtException(error: RoomException, method: string): void {
      log(`${method}: ${error.message}`, { session: this.roomId });
    }

    /** Shape → who → rate → the Match; whatever happens, there is an answer. */
    async handle(name: ClientMessageName, client: Client, raw: unknown, sent: boolean): Promise<unknown> {
      const answer = await answerTo(this, sessions, client, name, raw);
      count('slice_messages_total', { name, ok: isRefusal(answer) && !answer.ok ? 'no' : 'yes' });
      const noise = noiseIn(answer);
      if (noise !== '') this.note(client, `${name}: ${noise}`);
      if (!sent) return answer;
      reply(client, name, answer);
      return undefined;
    }

    /** One line in the log for a refused message, but no flood of them. */
    note(client: Client, line: string): void {
      const where = { session: this.roomId, seat: seatOf(client) };
      if (this.logRate.take(client.sessionId)) log(line.replace(/\p{C}/gu, ' '), where);
    }

    /** Brings the wire up to what these organisations are now. */
    show(matches: readonly Match[]): void {
      for (const { showing } of matches) showing.pages = this.pages.size;
      this.tellers.walls.sync();
      showOrgs(this.state, this.sight, this.live, this.pages, matches);
      this.live.inheritance.look();
      this.tellers.wake();
    }

    waitIdle(): void {
      this.idle();
      this.idle = alarm.schedule(idleMs, () => this.live.archive(() => this.disconnect(CLOSE.archived)));
    }
  };
}
