/** The tables of the embedded database. A change of shape raises SCHEMA_VERSION and adds a step to MIGRATIONS. */

/** Kept in SQLite's own `user_version`; a database with a greater one belongs to a newer server. */
export const SCHEMA_VERSION = 6;

/** MIGRATIONS[n] takes a database from version n to n + 1. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE sessions (
    code TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL, preset TEXT NOT NULL, engine TEXT NOT NULL,
    content TEXT NOT NULL, setup TEXT NOT NULL, status TEXT NOT NULL, speed REAL NOT NULL,
    created_at INTEGER NOT NULL, touched_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE journal (
    session TEXT NOT NULL REFERENCES sessions(code), org TEXT NOT NULL, seq INTEGER NOT NULL, tick INTEGER NOT NULL,
    seat TEXT NOT NULL, actor TEXT NOT NULL, engineer TEXT NOT NULL, command TEXT NOT NULL, verb TEXT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (session, org, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE reached (
    session TEXT NOT NULL REFERENCES sessions(code), org TEXT NOT NULL, tick INTEGER NOT NULL,
    PRIMARY KEY (session, org)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE seats (
    session TEXT NOT NULL REFERENCES sessions(code), id TEXT NOT NULL, token_hash TEXT NOT NULL,
    engineer TEXT NOT NULL, host INTEGER NOT NULL, seat_order INTEGER NOT NULL,
    PRIMARY KEY (session, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE names (
    session TEXT NOT NULL REFERENCES sessions(code), seat TEXT NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (session, seat)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE pagers (
    session TEXT NOT NULL REFERENCES sessions(code), seat TEXT NOT NULL, token_hash TEXT NOT NULL,
    PRIMARY KEY (session, seat)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE sessions ADD COLUMN orgs INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE seats ADD COLUMN org TEXT NOT NULL DEFAULT 'marinara';
  `,
  `
  CREATE TABLE host_books (
    session TEXT PRIMARY KEY REFERENCES sessions(code), book TEXT NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE sessions ADD COLUMN names TEXT NOT NULL DEFAULT 'own';
  CREATE TABLE devices (
    session TEXT NOT NULL REFERENCES sessions(code), seat TEXT NOT NULL, token_hash TEXT NOT NULL,
    PRIMARY KEY (session, seat, token_hash)
  ) STRICT;
  CREATE TABLE attendance (
    session TEXT NOT NULL REFERENCES sessions(code), seat TEXT NOT NULL, joined_at INTEGER NOT NULL,
    here_ms INTEGER NOT NULL, away_ms INTEGER NOT NULL, pilot_ms INTEGER NOT NULL,
    PRIMARY KEY (session, seat)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE sessions ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
  CREATE TABLE texts (
    session TEXT NOT NULL REFERENCES sessions(code), kind TEXT NOT NULL, of TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (session, kind, of)
  ) STRICT, WITHOUT ROWID;
  `,
];
