import { Decoder, Encoder, StateView } from '@colyseus/schema';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../server/match/Match.ts';
import { Orgs } from '../../server/match/Orgs.ts';
import { publishOrg, publishSession } from '../../server/match/publish.ts';
import { OrgSlot, SessionState } from '../../shared/net/sessionSchema.ts';
import {
  forgetGoneKeys,
  readSession,
  readView,
  SCALARS,
  slotOf,
  TABLES,
  writeView,
} from '../../shared/net/viewCodec.ts';
import { OrgView, ROW_VIEWS } from '../../shared/net/viewSchema.ts';
import { project } from '../../shared/sim/project.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { ANA, openMatch } from '../kit/matchKit.ts';

const FACE = {
  title: 'Marinara',
  kind: 'solo',
  preset: 'taster',
  hostSeat: 's1',
  notice: '',
  frozen: false,
  frozenText: '',
  revealed: false,
  debrief: '',
  openTeams: 0,
  lookAround: true,
  shade: '',
} as const;
const SEATS = [
  {
    id: 's1',
    order: 1,
    name: 'Ana',
    org: 'marinara',
    engineer: ANA,
    connected: true,
    watching: false,
    cameAt: -1,
    pace: 1,
    phone: 'here',
    host: true,
  } as const,
];

/** A page's end of the wire. */
class Receiver {
  readonly state = new SessionState();
  readonly #decoder = new Decoder(this.state);
  #view: PublicWorld | null = null;

  take(bytes: Uint8Array): void {
    this.#decoder.decode(bytes);
  }

  get view(): PublicWorld {
    const slot = slotOf(this.state);
    if (!slot) throw new Error('nothing came');
    this.#view = readView(slot.view, this.#view);
    forgetGoneKeys(slot.view);
    return this.#view;
  }

  /** Keys that are remembered for rows, and rows. */
  get kept(): { keys: number; rows: number } {
    const tables = TABLES.map((table) => slotOf(this.state)!.view[table]);
    return {
      keys: tables.reduce((sum, map) => sum + Object.keys(map._collectionIndexes!).length, 0),
      rows: tables.reduce((sum, map) => sum + map.size, 0),
    };
  }
}

/** The server's end of it: one organisation, and the view its people share. */
class Sender {
  readonly state = new SessionState();
  readonly encoder = new Encoder(this.state);
  readonly #slot = new OrgSlot();
  readonly #view = new StateView();
  readonly #match: Match;

  constructor(match: Match) {
    this.#match = match;
    this.state.slots.set(match.org, this.#slot);
    this.#view.add(this.#slot);
    this.write();
  }

  write(): void {
    publishSession(this.state, new Orgs([this.#match]), FACE);
    publishOrg(this.#slot, this.#match, SEATS);
  }

  full(): Uint8Array {
    const it = { offset: 0 };
    this.encoder.encodeAll(it);
    return copy(this.encoder.encodeAllView(this.#view, it.offset, it));
  }

  patch(): Uint8Array {
    const it = { offset: 0 };
    this.encoder.encode(it);
    const bytes = copy(this.encoder.encodeView(this.#view, it.offset, it));
    this.encoder.discardChanges();
    return bytes;
  }
}

/** A copy, since an encoder writes the next patch over the last one. */
const copy = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes);

Encoder.BUFFER_SIZE = 128 * 1024;

describe('publish → encode → decode', () => {
  it('equals the public view all game long, for a live and for a late page', async () => {
    const { match, clock } = await openMatch();
    const sender = new Sender(match);
    const live = new Receiver();
    live.take(sender.full());
    sender.patch();
    let patches = 0;
    let bytes = 0;
    match.onPublish = () => {
      sender.write();
      const patch = sender.patch();
      live.take(patch);
      patches += 1;
      bytes += patch.length;
    };
    for (let moment = 0; moment < 40; moment += 1) {
      await clock.advance(10_000);
      expect(live.view).toEqual(project(match.world));
      const late = new Receiver();
      late.take(sender.full());
      expect(late.view).toEqual(live.view);
      expect(readSession(late.state)).toEqual(readSession(live.state));
    }
    expect(match.status).toBe('over');
    expect(live.kept.keys).toBe(live.kept.rows);
    expect(patches).toBeGreaterThan(1_000);
    expect(bytes / patches).toBeLessThan(2_000);
  });

  it('carries no column that is not in the public view', async () => {
    const { match } = await openMatch();
    const view = project(match.world);
    expect(Object.keys(view).sort()).toEqual([...SCALARS, ...TABLES].sort());
    for (const table of TABLES) {
      const columns = Object.keys(new ROW_VIEWS[table]().toJSON()).sort();
      for (const row of Object.values(view[table])) expect(Object.keys(row).sort()).toEqual(columns);
    }
  });

  it('writes nothing when nothing changed', async () => {
    const { match } = await openMatch();
    const sender = new Sender(match);
    sender.full();
    sender.patch();
    sender.write();
    expect(sender.encoder.hasChanges).toBe(false);
  });

  it('deletes rows that are gone, and shares what did not change with the view before', async () => {
    const { match } = await openMatch();
    const wire = new OrgView();
    const view = project(match.world);
    writeView(wire, view);
    const first = readView(wire);
    const { [ANA]: _gone, ...rest } = view.engineers;
    writeView(wire, { ...view, tick: 999, engineers: rest });
    const second = readView(wire, first);
    expect(second.tick).toBe(999);
    expect(second.engineers[ANA]).toBeUndefined();
    expect(second.units).toBe(first.units);
    expect(second.engineers).not.toBe(first.engineers);
    expect(second.engineers['basil-kai']).toBe(first.engineers['basil-kai']);
  });
});
