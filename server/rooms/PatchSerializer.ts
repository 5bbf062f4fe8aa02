import { type Client, ClientState, Protocol, SchemaSerializer } from '@colyseus/core';
import { StateView } from '@colyseus/schema';
import type { SessionState } from '../../shared/net/sessionSchema.ts';

/**
 * Colyseus' own serializer, but for two things. It sends everybody a patch whenever anything changed anywhere, also an empty one:
 * here whoever is shown nothing new is sent nothing, so that twenty organisations cost each of their people no more than one.
 * And it walks through everything for each full state: here a class that comes back at once is sent the same one.
 */
export class PatchSerializer extends SchemaSerializer<SessionState> {
  /** Full states since the last patch that changed them; `#common` is the part everybody is sent. */
  #common: Uint8Array | null = null;
  readonly #full = new Map<StateView, Uint8Array>();

  override getFullState(client?: Client): Uint8Array {
    const view = client?.view;
    if (!(view instanceof StateView)) return super.getFullState(client);
    // Whatever changed after it was made comes with the next patch, which repeats it harmlessly.
    const kept = view.changes.size === 0 ? this.#full.get(view) : undefined;
    if (kept) return kept;
    if (!this.#common) {
      this.fullEncodeBuffer[0] = Protocol.ROOM_STATE;
      this.#common = this.encoder.encodeAll({ offset: 1 }, this.fullEncodeBuffer).slice();
    }
    this.fullEncodeBuffer.set(this.#common);
    const { length } = this.#common;
    const full = this.encoder.encodeAllView(view, length, { offset: length }, this.fullEncodeBuffer);
    if (view.changes.size === 0) this.#full.set(view, full);
    return full;
  }

  override applyPatches(clients: Client[]): boolean {
    const { encoder } = this;
    if (clients.length === 0 || !encoder.hasChanges) {
      if (clients.length === 0) this.#forget();
      for (const view of this.#full.keys()) if (view.changes.size > 0) this.#full.delete(view);
      return super.applyPatches(clients);
    }
    this.needFullEncode = true;
    const it = { offset: 1 };
    encoder.sharedBuffer[0] = Protocol.ROOM_STATE_PATCH;
    // A copy: a slow line may still hold it when the buffer is written to again.
    const common = encoder.encode(it).slice();
    const patches = new Map<StateView, Uint8Array>();
    for (const client of clients) {
      if (client.state !== ClientState.JOINED) continue;
      let patch: Uint8Array | undefined = common;
      if (client.view instanceof StateView) {
        patch = patches.get(client.view);
        if (!patch) {
          patch = encoder.encodeView(client.view, common.length, it);
          patches.set(client.view, patch);
        }
      }
      if (patch.length > 1) client.raw(patch);
    }
    encoder.discardChanges();
    if (common.length > 1) this.#forget();
    for (const view of this.#full.keys()) if (patches.get(view)?.length !== 1) this.#full.delete(view);
    return true;
  }

  #forget(): void {
    this.#common = null;
    this.#full.clear();
  }
}
