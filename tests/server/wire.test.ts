import { Decoder, Encoder } from '@colyseus/schema';
import { describe, expect, it } from 'vitest';
import { publish } from '../../server/match/publish.ts';
import { SessionState } from '../../shared/net/sessionSchema.ts';
import { readSession, readView, SCALARS, TABLES, writeView } from '../../shared/net/viewCodec.ts';
import { ROW_VIEWS } from '../../shared/net/viewSchema.ts';
import { project } from '../../shared/sim/project.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { ANA, openMatch } from '../kit/matchKit.ts';

const FACE = { title: 'Marinara', kind: 'solo', preset: 'taster', hostSeat: 's1' } as const;
const SEATS = [
  { id: 's1', order: 1, name: 'Ana', engineer: ANA, connected: true, phone: 'here', host: true } as const,
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
    this.#view = readView(this.state.org, this.#view);
    return this.#view;
  }
}

/** A copy, since an encoder writes the next patch over the last one. */
const copy = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes);

Encoder.BUFFER_SIZE = 128 * 1024;

describe('publish → encode → decode', () => {
  it('equals the public view all game long, for a live and for a late page', async () => {
    const { match, clock } = await openMatch();
    const state = new SessionState();
    const encoder = new Encoder(state);
    const live = new Receiver();
    publish(state, match, { ...FACE, seats: SEATS });
    live.take(copy(encoder.encodeAll()));
    encoder.discardChanges();
    let patches = 0;
    let bytes = 0;
    match.onPublish = () => {
      publish(state, match, { ...FACE, seats: SEATS });
      const patch = copy(encoder.encode());
      encoder.discardChanges();
      live.take(patch);
      patches += 1;
      bytes += patch.length;
    };
    for (let moment = 0; moment < 40; moment += 1) {
      await clock.advance(10_000);
      expect(live.view).toEqual(project(match.world));
      const late = new Receiver();
      late.take(copy(encoder.encodeAll()));
      expect(late.view).toEqual(live.view);
      expect(readSession(late.state)).toEqual(readSession(live.state));
    }
    expect(match.status).toBe('over');
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
    const state = new SessionState();
    const encoder = new Encoder(state);
    publish(state, match, { ...FACE, seats: SEATS });
    encoder.encodeAll();
    encoder.discardChanges();
    publish(state, match, { ...FACE, seats: SEATS });
    expect(encoder.hasChanges).toBe(false);
  });

  it('deletes rows that are gone, and shares what did not change with the view before', async () => {
    const { match } = await openMatch();
    const state = new SessionState();
    const view = project(match.world);
    writeView(state.org, view);
    const first = readView(state.org);
    const { [ANA]: _gone, ...rest } = view.engineers;
    writeView(state.org, { ...view, tick: 999, engineers: rest });
    const second = readView(state.org, first);
    expect(second.tick).toBe(999);
    expect(second.engineers[ANA]).toBeUndefined();
    expect(second.units).toBe(first.units);
    expect(second.engineers).not.toBe(first.engineers);
    expect(second.engineers['basil-kai']).toBe(first.engineers['basil-kai']);
  });
});
