import { type Client, ClientState, Protocol, SchemaSerializer } from '@colyseus/core';
import { StateView } from '@colyseus/schema';
import type { SessionState } from '../../shared/net/sessionSchema.ts';

/**
 * Colyseus' own serializer, but for two things. It sends everybody a patch whenever anything changed anywhere, also an empty one:
 * here whoever is shown nothing new is sent nothing, so that twenty organisations cost each of their people no more than one.
 * And it looks through all of them for the little that every newcomer is told: here that is kept as long as it is true.
 */
export class PatchSerializer extends SchemaSerializer<SessionState> {
  /** The part of a full state that everybody is sent; null when it has to be made. */
  #common: Uint8Array | null = null;

  override getFullState(client?: Client): Uint8Array {
    const view = client?.view;
    if (!(view instanceof StateView)) return super.getFullState(client);
    const buffer = this.fullEncodeBuffer;
    if (this.#commonWaits()) this.#common = null;
    if (this.#common) buffer.set(this.#common);
    else {
      buffer[0] = Protocol.ROOM_STATE;
      this.#common = this.encoder.encodeAll({ offset: 1 }, buffer).slice();
    }
    const { length } = this.#common;
    return this.encoder.encodeAllView(view, length, { offset: length }, buffer);
  }

  /** Whether something that everybody is told has changed and waits for the next patch. */
  #commonWaits(): boolean {
    for (let node = this.encoder.root.changes.next; node; node = node.next)
      if (!node.changeTree.isFiltered && node.changeTree.has()) return true;
    return false;
  }

  override applyPatches(clients: Client[]): boolean {
    const { encoder } = this;
    if (clients.length === 0 || !encoder.hasChanges) {
      if (clients.length === 0) this.#common = null;
      return super.applyPatches(clients);
    }
    this.needFullEncode = true;
    const it = { offset: 1 };
    encoder.sharedBuffer[0] = Protocol.ROOM_STATE_PATCH;
    // A copy: a slow line may still hold it when the buffer is written to again.
    const common = encoder.encode(it).slice();
    const patches = new Map<StateView, Uint8Array>();
    // The newest first, as Colyseus does it.
    for (let i = clients.length - 1; i >= 0; i -= 1) {
      const client = clients[i];
      if (client?.state !== ClientState.JOINED) continue;
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
    if (common.length > 1) this.#common = null;
    return true;
  }
}
