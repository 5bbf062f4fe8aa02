/** Reading and changing plain data by the path of a part, without touching the data that was. */

export type Path = readonly (string | number)[];

/** What is at a path; undefined where nothing is. */
export function at(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as Record<string | number, unknown>)[part];
  }
  return here;
}

/** The same with something else at a path; undefined takes it out. */
export function put<T>(value: T, path: Path, next: unknown): T {
  const [part, ...rest] = path;
  if (part === undefined) return next as T;
  const inner = put(at(value, [part]), rest, next);
  if (Array.isArray(value)) {
    if (inner === undefined) return value.filter((_, i) => i !== part) as T;
    const list = [...value];
    list[part as number] = inner;
    return list as T;
  }
  const { [part]: _, ...others } = (value ?? {}) as Record<string | number, unknown>;
  if (inner === undefined) return others as T;
  // What was there keeps its place: order is part of a file.
  return Object.hasOwn(value ?? {}, part)
    ? ({ ...value, [part]: inner } as T)
    : ({ ...others, [part]: inner } as T);
}

/** Whether one path is another one or lies within it. */
export const within = (path: Path, outer: Path): boolean => outer.every((part, i) => path[i] === part);
export const samePath = (one: Path, other: Path): boolean =>
  one.length === other.length && within(one, other);
