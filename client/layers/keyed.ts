/** Keeping drawings in step with rows. */

/** One drawing per row: made when a row appears, told when it changed, ended when it is gone. */
export class Keyed<Row, Drawing> {
  private readonly drawings = new Map<string, Drawing>();
  private readonly rows = new Map<string, Row>();
  private readonly make: (row: Row, id: string) => Drawing;
  private readonly change: (drawing: Drawing, row: Row, before: Row | null) => void;
  private readonly end: (drawing: Drawing, row: Row) => void;

  constructor(
    make: (row: Row, id: string) => Drawing,
    change: (drawing: Drawing, row: Row, before: Row | null) => void,
    end: (drawing: Drawing, row: Row) => void,
  ) {
    this.make = make;
    this.change = change;
    this.end = end;
  }

  /** Brings the drawings in step with `rows`; a row that is the same object is not looked at. */
  sync(rows: Iterable<readonly [string, Row]>): void {
    const seen = new Set<string>();
    for (const [id, row] of rows) {
      seen.add(id);
      const before = this.rows.get(id);
      let drawing = this.drawings.get(id);
      if (drawing === undefined) {
        drawing = this.make(row, id);
        this.drawings.set(id, drawing);
      } else if (before === row) continue;
      this.rows.set(id, row);
      this.change(drawing, row, before ?? null);
    }
    for (const [id, drawing] of this.drawings) {
      if (seen.has(id)) continue;
      this.end(drawing, this.rows.get(id)!);
      this.drawings.delete(id);
      this.rows.delete(id);
    }
  }

  get(id: string): Drawing | undefined {
    return this.drawings.get(id);
  }

  entries(): IterableIterator<[string, Drawing]> {
    return this.drawings.entries();
  }

  get size(): number {
    return this.drawings.size;
  }

  /** Ends all drawings. */
  clear(): void {
    for (const [id, drawing] of this.drawings) this.end(drawing, this.rows.get(id)!);
    this.drawings.clear();
    this.rows.clear();
  }
}
