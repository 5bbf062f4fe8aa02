/**
 * A glance: the projected view for somebody who looks at a few rows only. A row is made when it is asked for, a table when
 * somebody walks through it. What it shows is what `project` shows, but for the order of a row among the others.
 */
import { ROWS, SCALARS } from './project.ts';
import type { PublicScalars, PublicTables, PublicWorld } from './publicWorld.ts';
import { LIST, tableOf } from './rows.ts';
import type { World } from './world.ts';

type Name = keyof PublicTables;
type SomeRow = { id: string };
type Rows = Record<string, SomeRow | undefined>;

/** One table, row by row. */
function lazyTable(world: World, name: Name): Rows {
  const make = ROWS[name] as (world: World, only?: string) => SomeRow[];
  const rows: Rows = Object.create(null) as Rows;
  let list: readonly SomeRow[] | null = null;
  let whole: Rows | null = null;
  const all = (): readonly SomeRow[] => {
    list ??= make(world);
    return list;
  };
  const row = (id: string | symbol): SomeRow | undefined => {
    if (typeof id !== 'string') return undefined;
    if (list) {
      whole ??= tableOf(list);
      return whole[id];
    }
    if (!(id in rows)) {
      // Rows that come along, as the options of an incident do, are kept.
      for (const made of make(world, id)) rows[made.id] = made;
      if (!(id in rows)) rows[id] = undefined;
    }
    return rows[id];
  };
  return new Proxy(rows, {
    get: (_, id) => (id === LIST ? all() : row(id)),
    has: (_, id) => row(id) !== undefined,
    ownKeys: () => all().map(({ id }) => id),
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

for (const name of Object.keys(ROWS) as Name[]) {
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
