import type { Client } from '@colyseus/core';
import { StateView } from '@colyseus/schema';
import { OrgSlot, type SessionState } from '../../shared/net/sessionSchema.ts';

/**
 * Who is sent which organisation. The people of one share a StateView, so that a patch is encoded once for all of them; a host
 * has a view of her own and turns it.
 */
export class Sight {
  readonly #slots = new Map<string, OrgSlot>();
  readonly #shared = new Map<string, StateView>();
  /** Connections of hosts → the organisation they look at. */
  readonly #watched = new WeakMap<Client, string>();

  constructor(state: SessionState, orgs: readonly { org: string }[]) {
    for (const { org: id } of orgs) {
      const slot = new OrgSlot();
      slot.id = id;
      state.slots.set(id, slot);
      this.#slots.set(id, slot);
    }
  }

  slot(org: string): OrgSlot | undefined {
    return this.#slots.get(org);
  }

  /** Shows somebody her own organisation. Before her first full state, so on joining. */
  give(client: Client, org: string): void {
    let view = this.#shared.get(org);
    const slot = this.#slots.get(org);
    if (!view && slot) {
      view = new StateView();
      view.add(slot);
      this.#shared.set(org, view);
    }
    if (view) client.view = view;
  }

  /** Turns a host to an organisation, away from the one before. */
  watch(client: Client, org: string): void {
    const slot = this.#slots.get(org);
    if (!slot) return;
    const view = client.view ?? new StateView();
    const before = this.#slots.get(this.watchedBy(client));
    if (before) view.remove(before);
    view.add(slot);
    client.view = view;
    this.#watched.set(client, org);
  }

  /** The organisation a host looks at, '' for everybody else. */
  watchedBy(client: Client): string {
    return this.#watched.get(client) ?? '';
  }
}
