/** The scissors: a session is cut back to an earlier moment in one transaction, and what came after is put on a shelf. */
import type { DatabaseSync } from 'node:sqlite';
import type { Rewind } from './Store.ts';

/** All of it is stored, or nothing. */
export function rewind(db: DatabaseSync, code: string, { shelf, cuts, seats, book, forget }: Rewind): void {
  const run = (sql: string, ...cells: (string | number)[]): void => void db.prepare(sql).run(...cells);
  db.exec('BEGIN IMMEDIATE');
  try {
    run(
      "INSERT INTO texts VALUES (?,'future',?,?) ON CONFLICT (session, kind, of) DO UPDATE SET body=excluded.body",
      code,
      shelf.of,
      shelf.text,
    );
    run(
      "DELETE FROM texts WHERE session=? AND kind='future' AND of NOT IN (SELECT value FROM json_each(?))",
      code,
      JSON.stringify(shelf.keep),
    );
    for (const of of forget)
      run("DELETE FROM texts WHERE session=? AND kind='postmortem' AND of=?", code, of);
    for (const { org, seq, reached, rows } of cuts) {
      run('DELETE FROM journal WHERE session=? AND org=? AND seq>=?', code, org, seq);
      const insert = db.prepare('INSERT INTO journal VALUES (?,?,?,?,?,?,?,?,?,?)');
      for (const row of rows)
        insert.run(
          code,
          org,
          row.seq,
          row.tick,
          row.seat,
          row.actor,
          row.engineer,
          row.id,
          row.verb,
          row.payload,
        );
      run('UPDATE reached SET tick=? WHERE session=? AND org=?', reached, code, org);
    }
    for (const { id, org, engineer } of seats)
      run('UPDATE seats SET org=?, engineer=? WHERE session=? AND id=?', org, engineer, code, id);
    run(
      'INSERT INTO host_books VALUES (?,?) ON CONFLICT (session) DO UPDATE SET book=excluded.book',
      code,
      book,
    );
    // Its clocks stand until somebody says so, as after a crash.
    run("UPDATE sessions SET status='running' WHERE code=?", code);
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
