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

  readonly #state: SessionState;
  /** What all projectors see of the organisations. */
  readonly #audience = new StateView();
  #stagings = 0;
  /** The organisation on the stage, for projectors alone. */
  staged: OrgSlot | null = null;

  constructor(state: SessionState, orgs: readonly { org: string }[]) {
    this.#state = state;
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

  /** A projector is shown whatever stands on the stage. Before its first full state, so on joining. */
  project(client: Client): void {
    client.view = this.#audience;
  }

  /**
   * Puts an organisation on the stage in place of the one before, '' clears it. It is a slot of its own: who is in it is written
   * anew for everybody in the room, and no map key is used twice.
   */
  stage(org: string): void {
    if (org === (this.staged?.id ?? '')) return;
    if (this.staged) {
      this.#audience.remove(this.staged);
      this.#state.slots.delete(`stage${this.#stagings}`);
    }
    this.staged = null;
    if (org === '') return;
    this.#stagings += 1;
    this.staged = new OrgSlot();
    this.staged.id = org;
    this.#state.slots.set(`stage${this.#stagings}`, this.staged);
    this.#audience.add(this.staged);
  }

  /** The organisation a host looks at, '' for everybody else. */
  watchedBy(client: Client): string {
    return this.#watched.get(client) ?? '';
  }
}
