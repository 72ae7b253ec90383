import type { DatabaseSync } from 'node:sqlite';
import type { Event } from '../../protocol/index.ts';
import { foldWords, searchableText } from '../desk/index.ts';
import { StorageError } from './storageError.ts';

/**
 * What makes each data version from the one before; the first from nothing. Never changed once released: a further
 * change is a further entry.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE visitors (
    id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, token_used INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tokens (
    hash TEXT PRIMARY KEY, visitor_id TEXT NOT NULL REFERENCES visitors (id) ON DELETE CASCADE,
    issued_at INTEGER NOT NULL, seen_at INTEGER NOT NULL, used INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE conversations (
    id TEXT PRIMARY KEY, visitor_id TEXT NOT NULL REFERENCES visitors (id) ON DELETE CASCADE,
    contacted INTEGER NOT NULL, last_position INTEGER NOT NULL, summary TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX conversations_visitor ON conversations (visitor_id);
  CREATE INDEX conversations_contacted ON conversations (last_position) WHERE contacted = 1;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL,
    conversation_id TEXT NOT NULL, visitor_id TEXT NOT NULL REFERENCES visitors (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL, command_id TEXT, data TEXT NOT NULL,
    UNIQUE (conversation_id, seq)
  ) STRICT;
  CREATE INDEX events_visitor ON events (visitor_id, position);
  CREATE UNIQUE INDEX events_command ON events (command_id) WHERE command_id IS NOT NULL;
  CREATE TABLE receipts (
    command_id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL, sender_kind TEXT NOT NULL, sender_id TEXT NOT NULL,
    fingerprint TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, founding INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE callbacks (
    id TEXT PRIMARY KEY, visitor_id TEXT NOT NULL REFERENCES visitors (id) ON DELETE CASCADE,
    phone TEXT NOT NULL, due_at INTEGER NOT NULL, slot_start INTEGER, fires_at INTEGER, state TEXT NOT NULL,
    callback TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX callbacks_fires ON callbacks (fires_at) WHERE fires_at IS NOT NULL;
  CREATE INDEX callbacks_slot ON callbacks (slot_start) WHERE slot_start IS NOT NULL;
  CREATE INDEX callbacks_phone ON callbacks (phone, due_at);
  CREATE TABLE agents (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, password_hash TEXT,
    available INTEGER NOT NULL, created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sessions (
    hash TEXT PRIMARY KEY, agent_id TEXT NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL, by_link INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE links (
    hash TEXT PRIMARY KEY, agent_id TEXT NOT NULL REFERENCES agents (id) ON DELETE CASCADE, expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE INDEX events_type ON events (type, at);
  CREATE TABLE written_articles (
    locale TEXT NOT NULL, id TEXT NOT NULL, article TEXT NOT NULL, agent TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (locale, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE alternatives (
    locale TEXT NOT NULL, article_id TEXT NOT NULL, key TEXT NOT NULL, phrase TEXT NOT NULL,
    accepted INTEGER NOT NULL, decided_by TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (locale, article_id, key)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE places (name TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE INDEX callbacks_open ON callbacks (due_at) WHERE state IN
    ('requested', 'offered', 'claimed', 'ringing_agent', 'ringing_visitor', 'connected', 'missed_by_agent');
  CREATE TABLE tallies (
    name TEXT NOT NULL, at INTEGER NOT NULL, amount INTEGER NOT NULL, PRIMARY KEY (name, at)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tallies_at ON tallies (at);
  CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL, until INTEGER) STRICT, WITHOUT ROWID;
  CREATE INDEX kept_until ON kept (until) WHERE until IS NOT NULL;
  `,
  `
  CREATE TABLE calls (
    id TEXT PRIMARY KEY, visitor_id TEXT NOT NULL REFERENCES visitors (id) ON DELETE CASCADE,
    callback_id TEXT NOT NULL, started_at INTEGER NOT NULL, live INTEGER NOT NULL, record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX calls_callback ON calls (callback_id);
  CREATE INDEX calls_live ON calls (live) WHERE live = 1;
  CREATE TABLE letters (key TEXT PRIMARY KEY, address TEXT, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX letters_address ON letters (address, at) WHERE address IS NOT NULL;
  `,
  `
  CREATE TABLE attachments (
    id TEXT PRIMARY KEY, owner_id TEXT NOT NULL, visitor_id TEXT REFERENCES visitors (id) ON DELETE CASCADE,
    conversation_id TEXT, uploaded_at INTEGER NOT NULL, size INTEGER NOT NULL, record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX attachments_owner ON attachments (owner_id, uploaded_at);
  CREATE INDEX attachments_visitor ON attachments (visitor_id);
  CREATE INDEX attachments_unsent ON attachments (uploaded_at) WHERE conversation_id IS NULL;
  `,
  `
  ALTER TABLE conversations ADD COLUMN status TEXT AS (summary ->> 'status') VIRTUAL;
  ALTER TABLE conversations ADD COLUMN department TEXT AS (summary ->> 'department') VIRTUAL;
  ALTER TABLE conversations ADD COLUMN agent_id TEXT AS (summary ->> '$.agent.id') VIRTUAL;
  ALTER TABLE conversations ADD COLUMN waiting_since TEXT AS (summary ->> 'waitingSince') VIRTUAL;
  ALTER TABLE conversations ADD COLUMN snoozed_until TEXT AS (summary ->> 'snoozedUntil') VIRTUAL;
  CREATE INDEX conversations_waiting ON conversations (waiting_since) WHERE waiting_since IS NOT NULL;
  CREATE INDEX conversations_snoozed ON conversations (snoozed_until) WHERE snoozed_until IS NOT NULL;
  CREATE VIRTUAL TABLE texts USING fts5(words, content = '', contentless_delete = 1, detail = none);
  CREATE TRIGGER events_forgotten AFTER DELETE ON events BEGIN DELETE FROM texts WHERE rowid = old.position; END;
  INSERT INTO texts (rowid, words) SELECT position, words_of(type, data) FROM events
    WHERE type IN ('message.sent', 'visitor.described', 'article.rated', 'callback.requested', 'callback.completed')
    AND words_of(type, data) <> '' ORDER BY position;
  CREATE TABLE replies (
    id TEXT PRIMARY KEY, shortcut TEXT NOT NULL, text TEXT NOT NULL, locale TEXT, agent TEXT NOT NULL, at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE visitors ADD COLUMN identity TEXT;
  ALTER TABLE visitors ADD COLUMN subject TEXT AS (identity ->> 'subject') VIRTUAL;
  CREATE UNIQUE INDEX visitors_subject ON visitors (subject) WHERE subject IS NOT NULL;
  CREATE INDEX tokens_visitor ON tokens (visitor_id);
  `,
];

/** The data version this program writes. */
export const DATA_VERSION: number = MIGRATIONS.length;

/**
 * Brings a database to this program's data version, or to an earlier one, each step in a transaction of its own.
 * @throws {StorageError} when the data was written by a newer program.
 */
export function migrate(database: DatabaseSync, newEpoch: () => string, to: number = DATA_VERSION): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS data_version (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT',
  );
  const row = database.prepare('SELECT coalesce(max(version), 0) AS version FROM data_version').get();
  const found = Number(row?.version ?? 0);
  if (found > DATA_VERSION) {
    throw new StorageError(
      `The data has version ${found}, this Deskbell knows versions up to ${DATA_VERSION}: run the newer Deskbell that wrote it.`,
    );
  }
  // For the versions that make an index of words of what is there.
  database.function('words_of', { deterministic: true }, (type, data) =>
    foldWords(searchableText({ type, data: JSON.parse(String(data)) } as Event) ?? ''),
  );
  for (let version = found + 1; version <= to; version++) {
    database.exec('BEGIN IMMEDIATE');
    database.exec(MIGRATIONS[version - 1]!);
    if (version === 1) database.prepare("INSERT INTO meta VALUES ('epoch', ?)").run(newEpoch());
    database.prepare("INSERT INTO data_version VALUES (?, strftime('%Y-%m-%dT%H:%M:%fZ'))").run(version);
    database.exec('COMMIT');
  }
}
