import { type Client, ClientState, Protocol, SchemaSerializer } from '@colyseus/core';
import { StateView } from '@colyseus/schema';
import type { SessionState } from '../../shared/net/sessionSchema.ts';

/**
 * Colyseus' own serializer, but for one thing: it sends everybody a patch whenever anything changed anywhere, also an empty one.
 * Here whoever is shown nothing new is sent nothing, so that twenty organisations cost each of their people no more than one.
 */
export class PatchSerializer extends SchemaSerializer<SessionState> {
  override applyPatches(clients: Client[]): boolean {
    const { encoder } = this;
    if (clients.length === 0 || !encoder.hasChanges) return super.applyPatches(clients);
    this.needFullEncode = true;
    const it = { offset: 1 };
    encoder.sharedBuffer[0] = Protocol.ROOM_STATE_PATCH;
    // A copy: a slow line may still hold it when the buffer is written to again.
    const common = encoder.encode(it).slice();
    const commonEnds = it.offset;
    const patches = new Map<StateView, Uint8Array>();
    for (const client of clients) {
      if (client.state !== ClientState.JOINED) continue;
      let patch: Uint8Array | undefined = common;
      if (client.view instanceof StateView) {
        patch = patches.get(client.view);
        if (!patch) {
          patch = encoder.encodeView(client.view, commonEnds, it);
          patches.set(client.view, patch);
        }
      }
      if (patch.length > 1) client.raw(patch);
    }
    encoder.discardChanges();
    return true;
  }
}
