-- schema.sql - the log, as SQLite keeps it: version 1 of the file.
--
-- Compiled into the programs (schema.c) and run once, in one transaction, on a
-- new file. A later version is a further text in store_open.c's list of
-- migrations; this text never changes once a program with it has been given
-- away.
--
-- Times are seconds since 1970 UTC, 0 for "never". Days are counted from
-- 1970-01-01, NULL for "no date". Words (states, verdicts) are kept as words,
-- so that the file can be read with nothing but the sqlite3 shell. Addresses
-- compare without regard to case.

-- "ClWy": tells a Clearway store from any other SQLite file.
PRAGMA application_id = 1131173753;

-- Small things kept under a name, such as the mailbox's baseline.
CREATE TABLE meta (
	name TEXT PRIMARY KEY CHECK (name <> ''),
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Numbers given in order and never twice, such as serials of letters that
-- belong to no challenge. The number is the last one given.
CREATE TABLE counter (
	name TEXT PRIMARY KEY CHECK (name <> ''),
	number INTEGER NOT NULL CHECK (number >= 1)
) STRICT, WITHOUT ROWID;

-- One row for each challenge: core/challenge.h, column by member. The numbers
-- stand in people's mail, so none is used twice (AUTOINCREMENT). The checks
-- are the rules that no decision may break: an open challenge is looked at
-- again (wake_at), has an owner from "assigned" on, and has no ending.
CREATE TABLE challenge (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	state TEXT NOT NULL CHECK (state IN
		('received', 'assigned', 'working', 'asking', 'closed')),
	ending TEXT NOT NULL CHECK (ending IN
		('none', 'confirmed', 'returned', 'not accepted', 'duplicate',
		 'withdrawn', 'unconfirmed')),
	type TEXT NOT NULL,
	school TEXT NOT NULL,
	scope TEXT NOT NULL,
	summary TEXT NOT NULL,
	sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
	language TEXT NOT NULL,
	owner TEXT NOT NULL COLLATE NOCASE,
	brief_scope TEXT NOT NULL,
	brief_impact TEXT NOT NULL,
	brief_since TEXT NOT NULL,
	brief_tried TEXT NOT NULL,
	brief_options TEXT NOT NULL,
	brief_needed TEXT NOT NULL,
	next_step INTEGER NOT NULL CHECK (next_step >= 0),
	duplicate_of INTEGER REFERENCES challenge (id),
	opened_at INTEGER NOT NULL,
	entered_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	asked_at INTEGER NOT NULL,
	ended_at INTEGER NOT NULL,
	wake_at INTEGER NOT NULL CHECK (wake_at >= 0),
	nudges INTEGER NOT NULL,
	level INTEGER NOT NULL,
	reopened INTEGER NOT NULL,
	serial INTEGER NOT NULL CHECK (serial >= 0),
	CONSTRAINT open_has_no_ending
		CHECK ((state = 'closed') = (ending <> 'none')),
	CONSTRAINT open_has_wake_at CHECK (state = 'closed' OR wake_at > 0),
	CONSTRAINT assigned_has_owner
		CHECK (state IN ('received', 'closed') OR owner <> '')
) STRICT;

-- What a tick asks: who is due? Closed challenges are not in it.
CREATE INDEX challenge_wake_at ON challenge (wake_at) WHERE wake_at > 0;

-- Who raised it, the first one first.
CREATE TABLE submitter (
	challenge INTEGER NOT NULL REFERENCES challenge (id),
	place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 7),
	address TEXT NOT NULL COLLATE NOCASE,
	name TEXT NOT NULL,
	answer TEXT NOT NULL CHECK (answer IN
		('none', 'yes', 'partly', 'no', 'unclear')),
	answered_at INTEGER NOT NULL,
	PRIMARY KEY (challenge, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX submitter_address ON submitter (address);

-- What the owner will do. first_due keeps the date that was promised first;
-- the dates between are in the history.
CREATE TABLE step (
	challenge INTEGER NOT NULL REFERENCES challenge (id),
	place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 31),
	number INTEGER NOT NULL,
	text TEXT NOT NULL,
	who TEXT NOT NULL COLLATE NOCASE,	-- empty: the owner
	due INTEGER,
	first_due INTEGER,
	planned_at INTEGER NOT NULL,
	done_at INTEGER NOT NULL,
	PRIMARY KEY (challenge, place),
	UNIQUE (challenge, number)
) STRICT, WITHOUT ROWID;

-- The bytes of mails, each once. The bytes are the last column, so that they
-- can be reserved as zeros and then written piece by piece.
CREATE TABLE raw (
	id INTEGER PRIMARY KEY,
	sha256 TEXT NOT NULL UNIQUE CHECK (sha256 <> ''),
	size INTEGER NOT NULL CHECK (size >= 0),
	bytes BLOB NOT NULL
) STRICT;

-- Every mail ever seen, and its one verdict ('none' until there is one). The
-- key is where it stands in a mailbox, RFC 3501 2.3.1.1.
CREATE TABLE mail (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	mailbox TEXT NOT NULL,
	uidvalidity INTEGER NOT NULL,
	uid INTEGER NOT NULL,
	size INTEGER NOT NULL,
	received_at INTEGER NOT NULL,
	seen_at INTEGER NOT NULL,
	tries INTEGER NOT NULL CHECK (tries >= 0),
	verdict TEXT NOT NULL DEFAULT 'none' CHECK (verdict IN
		('none', 'filed', 'reply', 'duplicate', 'automatic',
		 'bounce', 'own', 'refused', 'set aside', 'unknown sender',
		 'baseline')),
	settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
	challenge INTEGER REFERENCES challenge (id),
	duplicate_of INTEGER REFERENCES mail (id),
	message_id TEXT NOT NULL DEFAULT '',
	sender TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
	subject TEXT NOT NULL DEFAULT '',
	sha256 TEXT REFERENCES raw (sha256),	-- NULL: bytes not kept
	said TEXT NOT NULL DEFAULT '',		-- hash of what its writer
						-- sent, whatever its way
	reasons TEXT NOT NULL DEFAULT '',	-- a sentence a line
	UNIQUE (mailbox, uidvalidity, uid),
	CONSTRAINT settled_has_verdict CHECK (settled = 0 OR verdict <> 'none'),
	CONSTRAINT filed_has_challenge
		CHECK (verdict <> 'filed' OR challenge IS NOT NULL)
) STRICT;

CREATE INDEX mail_verdict ON mail (verdict);
CREATE INDEX mail_challenge ON mail (challenge) WHERE challenge IS NOT NULL;
CREATE INDEX mail_message_id ON mail (message_id) WHERE message_id <> '';
CREATE INDEX mail_said ON mail (said) WHERE said <> '';
CREATE INDEX mail_sha256 ON mail (sha256) WHERE sha256 IS NOT NULL;

-- What happened, for people and for whoever asks years later. Rows are only
-- ever added: the triggers refuse everything else, whoever tries.
CREATE TABLE history (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	challenge INTEGER REFERENCES challenge (id),
	at INTEGER NOT NULL,
	actor TEXT NOT NULL COLLATE NOCASE,
	event TEXT NOT NULL CHECK (event <> ''),
	text TEXT NOT NULL,
	mail INTEGER REFERENCES mail (id),
	evidence TEXT NOT NULL,
	before TEXT NOT NULL,		-- states; 'none': not in the log yet
	after TEXT NOT NULL
) STRICT;

CREATE INDEX history_challenge ON history (challenge);
CREATE INDEX history_mail ON history (mail) WHERE mail IS NOT NULL;

CREATE TRIGGER history_no_update BEFORE UPDATE ON history
BEGIN
	SELECT raise(ABORT, 'history is only ever added to');
END;
CREATE TRIGGER history_no_delete BEFORE DELETE ON history
BEGIN
	SELECT raise(ABORT, 'history is only ever added to');
END;
-- INSERT OR REPLACE would delete without asking the trigger above.
CREATE TRIGGER history_no_replace BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE id = NEW.id)
BEGIN
	SELECT raise(ABORT, 'history is only ever added to');
END;

-- The outbox. A letter is final bytes; only what became of it changes.
CREATE TABLE letter (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	challenge INTEGER REFERENCES challenge (id),
	serial INTEGER NOT NULL,
	kind TEXT NOT NULL,
	message_id TEXT NOT NULL CHECK (message_id <> ''),
	sender TEXT NOT NULL,			-- empty: the null path
	recipient TEXT NOT NULL COLLATE NOCASE CHECK (recipient <> ''),
	made_at INTEGER NOT NULL,
	due_at INTEGER NOT NULL,
	tries INTEGER NOT NULL DEFAULT 0,
	status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN
		('waiting', 'sent', 'failed', 'dropped')),
	sent_at INTEGER NOT NULL DEFAULT 0,
	reply TEXT NOT NULL DEFAULT '',
	bytes BLOB NOT NULL,
	CONSTRAINT sent_has_time CHECK ((status = 'sent') = (sent_at <> 0))
) STRICT;

-- What the sender asks: which is due first?
CREATE INDEX letter_due_at ON letter (due_at) WHERE status = 'waiting';
-- What the governor asks: how many since?
CREATE INDEX letter_made_at ON letter (made_at);
CREATE INDEX letter_recipient ON letter (recipient, made_at);
CREATE INDEX letter_challenge ON letter (challenge, made_at, recipient);
CREATE INDEX letter_status ON letter (status);
CREATE INDEX letter_sent_at ON letter (sent_at, recipient, challenge)
	WHERE status = 'sent';

CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter
BEGIN
	SELECT raise(ABORT, 'letters are only ever added to');
END;
CREATE TRIGGER letter_no_change BEFORE UPDATE OF id, challenge, serial, kind,
	message_id, sender, recipient, made_at, bytes ON letter
BEGIN
	SELECT raise(ABORT, 'a letter is final');
END;
CREATE TRIGGER letter_no_replace BEFORE INSERT ON letter
WHEN EXISTS (SELECT 1 FROM letter WHERE id = NEW.id)
BEGIN
	SELECT raise(ABORT, 'letters are only ever added to');
END;

-- Every Message-ID under which a letter travels: ours, and those that a
-- provider gave it. None is ever used twice.
CREATE TABLE letter_name (
	message_id TEXT PRIMARY KEY CHECK (message_id <> ''),
	letter INTEGER NOT NULL REFERENCES letter (id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER letter_name_added AFTER INSERT ON letter
BEGIN
	INSERT INTO letter_name (message_id, letter)
	VALUES (NEW.message_id, NEW.id);
END;
CREATE TRIGGER letter_name_no_update BEFORE UPDATE ON letter_name
BEGIN
	SELECT raise(ABORT, 'a Message-ID is never used twice');
END;
CREATE TRIGGER letter_name_no_delete BEFORE DELETE ON letter_name
BEGIN
	SELECT raise(ABORT, 'a Message-ID is never used twice');
END;

-- What a person's next round will say. step is 0 where none is meant.
CREATE TABLE nudge (
	person TEXT NOT NULL COLLATE NOCASE,
	challenge INTEGER NOT NULL REFERENCES challenge (id),
	step INTEGER NOT NULL,
	kind TEXT NOT NULL,
	at INTEGER NOT NULL,
	PRIMARY KEY (person, challenge, step, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX nudge_challenge ON nudge (challenge);

-- The day of each person's last round: at most one a day.
CREATE TABLE round (
	person TEXT PRIMARY KEY COLLATE NOCASE,
	day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
