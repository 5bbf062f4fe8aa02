/**
 * A glance: the projected view for somebody who looks at a few rows only. A row is made when it is asked for, a table when
 * somebody walks through it. What it shows is what `project` shows, but for the order of a row among the others.
 */
import { SCALARS, TABLES } from './project.ts';
import type { PublicScalars, PublicTables, PublicWorld } from './publicWorld.ts';
import { WHOLE } from './rows.ts';
import type { World } from './world.ts';

type Name = keyof PublicTables;
type Rows = Record<string, object | undefined>;

/** One table, row by row. */
function lazyTable(world: World, name: Name): Rows {
  const make = TABLES[name] as (world: World, only?: string) => Rows;
  const rows: Rows = Object.create(null) as Rows;
  let whole: Rows | null = null;
  const all = (): Rows => {
    whole ??= make(world);
    return whole;
  };
  const row = (id: string | symbol): object | undefined => {
    if (typeof id !== 'string') return undefined;
    if (whole) return Object.hasOwn(whole, id) ? whole[id] : undefined;
    if (!(id in rows)) {
      const made = make(world, id);
      // Rows that come along, as the options of an incident do, are kept.
      for (const key of Object.keys(made)) rows[key] = made[key];
      if (!(id in rows)) rows[id] = undefined;
    }
    return rows[id];
  };
  return new Proxy(rows, {
    get: (_, id) => (id === WHOLE ? all() : row(id)),
    has: (_, id) => row(id) !== undefined,
    ownKeys: () => Object.keys(all()),
    getOwnPropertyDescriptor: (_, id) => {
      const value = row(id);
      return value === undefined
        ? undefined
        : { value, enumerable: true, configurable: true, writable: true };
    },
  });
}

/** Looks at a world; its columns are getters of the prototype, so that looking costs nothing by itself. */
class Glance {
  readonly #world: World;
  readonly #tables: Partial<Record<Name, Rows>> = {};

  constructor(world: World) {
    this.#world = world;
  }

  /** The named table. */
  table(name: Name): Rows {
    let table = this.#tables[name];
    if (!table) {
      table = lazyTable(this.#world, name);
      this.#tables[name] = table;
    }
    return table;
  }

  /** The named number. */
  scalar(name: keyof PublicScalars): unknown {
    return SCALARS[name](this.#world);
  }
}

for (const name of Object.keys(TABLES) as Name[]) {
  Object.defineProperty(Glance.prototype, name, {
    get(this: Glance) {
      return this.table(name);
    },
  });
}
for (const name of Object.keys(SCALARS) as (keyof PublicScalars)[]) {
  Object.defineProperty(Glance.prototype, name, {
    get(this: Glance) {
      return this.scalar(name);
    },
  });
}

/** What may be seen of the world now, a few rows of it. Read it before the world moves on. */
export const glance = (world: World): PublicWorld => new Glance(world) as unknown as PublicWorld;
