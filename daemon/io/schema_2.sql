-- schema_2.sql - version 2 of the file: the district's whole process.
--
-- Run once, in one transaction, after schema.sql. Until a program with it has
-- been given away it may still grow; after that, a third text follows.

ALTER TABLE challenge ADD COLUMN control TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN channel TEXT NOT NULL DEFAULT '';
-- Where it is discussed, and when next.
ALTER TABLE challenge ADD COLUMN venue TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN discuss_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE challenge ADD COLUMN venue_is_chosen INTEGER NOT NULL DEFAULT 0
	CHECK (venue_is_chosen IN (0, 1));
ALTER TABLE challenge ADD COLUMN summary_approved INTEGER NOT NULL DEFAULT 0
	CHECK (summary_approved IN (0, 1));
ALTER TABLE challenge ADD COLUMN held INTEGER NOT NULL DEFAULT 0
	CHECK (held IN (0, 1));
ALTER TABLE challenge ADD COLUMN practice INTEGER NOT NULL DEFAULT 0
	CHECK (practice IN (0, 1));
ALTER TABLE challenge ADD COLUMN understood_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE challenge ADD COLUMN decided_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE challenge ADD COLUMN decision TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN secured TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN brief_added TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN recheck_at INTEGER NOT NULL DEFAULT 0;

-- The words of a challenge's report, folded, each once: what a later report
-- may be told by, once the coordinator has said of which type this one is.
CREATE TABLE word (
	word TEXT NOT NULL CHECK (word <> ''),
	challenge INTEGER NOT NULL REFERENCES challenge (id),
	PRIMARY KEY (word, challenge)
) STRICT, WITHOUT ROWID;

CREATE INDEX word_challenge ON word (challenge);

-- The challenges that teach: a person has routed them, and they were neither
-- practice, nor withdrawn, nor one that was there already.
CREATE VIEW teaching AS
	SELECT id, type FROM challenge
	WHERE type <> '' AND practice = 0 AND ending NOT IN ('withdrawn', 'duplicate')
	AND EXISTS (SELECT 1 FROM word WHERE word.challenge = challenge.id)
	AND EXISTS (SELECT 1 FROM history WHERE history.challenge = challenge.id
	            AND event = 'routed' AND actor <> 'clearway');

-- The wait of the state, and the owner's open question to the submitters.
ALTER TABLE challenge ADD COLUMN wait_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE challenge ADD COLUMN question_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE challenge ADD COLUMN question_nudges INTEGER NOT NULL DEFAULT 0;

-- A submitter out of reach, and who answered in their place.
ALTER TABLE submitter ADD COLUMN is_gone INTEGER NOT NULL DEFAULT 0
	CHECK (is_gone IN (0, 1));
ALTER TABLE submitter ADD COLUMN answered_by TEXT NOT NULL DEFAULT ''
	COLLATE NOCASE;

-- Who is out, from the first to the last day, and who stands in meanwhile. A
-- row ended early keeps its days, for whoever asks later.
CREATE TABLE absence (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	person TEXT NOT NULL COLLATE NOCASE CHECK (person <> ''),
	first_day INTEGER NOT NULL,
	last_day INTEGER NOT NULL CHECK (last_day >= first_day),
	cover TEXT NOT NULL COLLATE NOCASE,	-- empty: by the line
	at INTEGER NOT NULL,
	said_by TEXT NOT NULL COLLATE NOCASE,
	ended_at INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX absence_last_day ON absence (last_day) WHERE ended_at = 0;

-- Who has left, and who took over what was theirs.
CREATE TABLE gone (
	person TEXT PRIMARY KEY COLLATE NOCASE CHECK (person <> ''),
	successor TEXT NOT NULL COLLATE NOCASE,	-- empty: by the line
	at INTEGER NOT NULL,
	said_by TEXT NOT NULL COLLATE NOCASE
) STRICT, WITHOUT ROWID;

-- Conversations about "has this been addressed sufficiently?", whatever the
-- medium: when, who with whom, what came of it. Only ever added to.
CREATE TABLE followup (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	challenge INTEGER NOT NULL REFERENCES challenge (id),
	at INTEGER NOT NULL,			-- entered
	day INTEGER,				-- of the conversation
	said_by TEXT NOT NULL COLLATE NOCASE,	-- who entered it
	whom TEXT NOT NULL COLLATE NOCASE,	-- with whom: address or name
	medium TEXT NOT NULL CHECK (medium <> ''),	-- mail, phone, ...
	answer TEXT NOT NULL CHECK (answer IN
		('none', 'yes', 'partly', 'no', 'unclear')),
	note TEXT NOT NULL,
	mail INTEGER REFERENCES mail (id)
) STRICT;

CREATE INDEX followup_challenge ON followup (challenge);

-- The note alone may be redacted.
CREATE TRIGGER followup_no_update BEFORE UPDATE OF id, challenge, at, day,
	said_by, whom, medium, answer, mail ON followup
BEGIN
	SELECT raise(ABORT, 'follow-ups are only ever added to');
END;
CREATE TRIGGER followup_no_delete BEFORE DELETE ON followup
BEGIN
	SELECT raise(ABORT, 'follow-ups are only ever added to');
END;
-- What is due at a meeting that is over: who is next discussed when?
CREATE INDEX challenge_discuss_at ON challenge (discuss_at)
	WHERE state <> 'closed';

-- Each meeting of a venue, from when its agenda was due. One row for ever: the
-- agenda is written with the row, so that no restart writes it twice. serial
-- and serial_external are those of the letters (0: not written, or missed).
CREATE TABLE meeting (
	venue TEXT NOT NULL CHECK (venue <> ''),
	day INTEGER NOT NULL,		-- a venue meets once a day at most
	at INTEGER NOT NULL,
	agenda_at INTEGER NOT NULL,	-- 0: missed, nobody was there to write
	serial INTEGER NOT NULL,
	serial_external INTEGER NOT NULL,
	outcome TEXT NOT NULL CHECK (outcome IN
		('waiting', 'nothing listed', 'recorded', 'none discussed',
		 'not told')),
	outcome_at INTEGER NOT NULL DEFAULT 0,
	asked_at INTEGER NOT NULL DEFAULT 0,
	asked INTEGER NOT NULL DEFAULT 0,	-- how often
	note TEXT NOT NULL DEFAULT '',	-- words of the keeper's on nothing listed
	PRIMARY KEY (venue, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_serial ON meeting (serial) WHERE serial > 0;
CREATE INDEX meeting_serial_external ON meeting (serial_external)
	WHERE serial_external > 0;

-- What stood on the agenda, and what came of it.
CREATE TABLE discussion (
	venue TEXT NOT NULL,
	day INTEGER NOT NULL,
	challenge INTEGER NOT NULL REFERENCES challenge (id),
	list TEXT NOT NULL,		-- of the agenda: 'new', 'overdue', ...
	outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN
		('', 'discussed', 'decided', 'postponed', 'not discussed')),
	text TEXT NOT NULL DEFAULT '',
	at INTEGER NOT NULL DEFAULT 0,
	actor TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
	PRIMARY KEY (venue, day, challenge),
	FOREIGN KEY (venue, day) REFERENCES meeting (venue, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX discussion_challenge ON discussion (challenge);

-- What a challenge is about, in words: what was done about a similar one is
-- shown to who takes on the next. Kept with every change of the challenge; the
-- words of letters and mails are not in it.
CREATE VIRTUAL TABLE similar USING fts5 (
	words, tokenize = 'porter unicode61 remove_diacritics 2'
);

-- The monthly review of the log: one row a month (12 * year + month - 1) from
-- when it was asked for. done_at stays 0 where nobody reviewed: a missed month.
CREATE TABLE review (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	month INTEGER NOT NULL UNIQUE,
	asked_at INTEGER NOT NULL DEFAULT 0,
	reminded_at INTEGER NOT NULL DEFAULT 0,
	done_at INTEGER NOT NULL DEFAULT 0,
	done_by TEXT NOT NULL DEFAULT '' COLLATE NOCASE
) STRICT;

-- A mark for each challenge that was looked at, and what was said of it.
CREATE TABLE review_mark (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	review INTEGER NOT NULL REFERENCES review (id),
	challenge INTEGER NOT NULL REFERENCES challenge (id),
	at INTEGER NOT NULL,
	said_by TEXT NOT NULL COLLATE NOCASE,
	note TEXT NOT NULL
) STRICT;

CREATE INDEX review_mark_challenge ON review_mark (challenge);

-- The district's written process: each version that was sent for approval, was
-- practised or was approved. sections is a line for each part of the config
-- with a hash, so that a later change can be named.
CREATE TABLE process_version (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	version TEXT NOT NULL,
	stage TEXT NOT NULL CHECK (stage IN ('draft', 'practice', 'approved')),
	at INTEGER NOT NULL,
	said_by TEXT NOT NULL COLLATE NOCASE,	-- empty: by the config
	fingerprint TEXT NOT NULL,
	sections TEXT NOT NULL,
	text_sha256 TEXT NOT NULL,
	text TEXT NOT NULL
) STRICT;

-- Who was sent the introduction to the process.
CREATE TABLE introduced (
	person TEXT PRIMARY KEY COLLATE NOCASE CHECK (person <> ''),
	at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- What a mail changed, as it was before: for UNDO within a day. The bytes are
-- the challenge as the program that wrote them holds it (core/challenge.h has
-- plain values only); another program's length differs, and then it cannot be
-- taken back. Rows of one act have one bond. They go after two days.
CREATE TABLE undo (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	bond INTEGER NOT NULL,
	at INTEGER NOT NULL,
	actor TEXT NOT NULL COLLATE NOCASE,
	mail INTEGER REFERENCES mail (id),
	challenge INTEGER NOT NULL REFERENCES challenge (id),
	letters_from INTEGER NOT NULL,	-- letters made: after this one,
	letters_to INTEGER NOT NULL,	-- up to this one
	history_to INTEGER NOT NULL,	-- its history ended there
	undone_at INTEGER NOT NULL DEFAULT 0,
	before BLOB NOT NULL
) STRICT;

CREATE INDEX undo_challenge ON undo (challenge);

-- Of which other challenges a letter tells: a daily letter, an agenda, or what
-- helped in similar ones. Where their words are removed, this finds it.
CREATE TABLE letter_tells (
	letter INTEGER NOT NULL REFERENCES letter (id),
	challenge INTEGER NOT NULL REFERENCES challenge (id),
	PRIMARY KEY (challenge, letter)
) STRICT, WITHOUT ROWID;

-- Who removed whose words, when and why. The rows of history, the letters and
-- the mails stay, with their times and people; their words alone become
-- '[redacted]', which the triggers below allow from then on and nothing else.
CREATE TABLE redaction (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	challenge INTEGER NOT NULL REFERENCES challenge (id),
	at INTEGER NOT NULL,
	actor TEXT NOT NULL COLLATE NOCASE,
	reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE INDEX redaction_challenge ON redaction (challenge);
CREATE TRIGGER redaction_no_update BEFORE UPDATE ON redaction
BEGIN
	SELECT raise(ABORT, 'redactions are only ever added to');
END;
CREATE TRIGGER redaction_no_delete BEFORE DELETE ON redaction
BEGIN
	SELECT raise(ABORT, 'redactions are only ever added to');
END;

DROP TRIGGER history_no_update;
CREATE TRIGGER history_no_update BEFORE UPDATE ON history
WHEN NOT (NEW.text = '[redacted]' AND NEW.id IS OLD.id AND
	NEW.challenge IS OLD.challenge AND NEW.at IS OLD.at AND
	NEW.actor IS OLD.actor AND NEW.event IS OLD.event AND
	NEW.mail IS OLD.mail AND NEW.evidence IS OLD.evidence AND
	NEW.before IS OLD.before AND NEW.after IS OLD.after AND
	EXISTS (SELECT 1 FROM redaction
	        WHERE redaction.challenge = OLD.challenge))
BEGIN
	SELECT raise(ABORT, 'history is only ever added to');
END;

DROP TRIGGER letter_no_change;
CREATE TRIGGER letter_no_change BEFORE UPDATE OF id, challenge, serial, kind,
	message_id, sender, recipient, made_at, bytes ON letter
WHEN NOT (NEW.bytes = CAST('[redacted]' AS BLOB) AND NEW.id IS OLD.id AND
	NEW.challenge IS OLD.challenge AND NEW.serial IS OLD.serial AND
	NEW.kind IS OLD.kind AND NEW.message_id IS OLD.message_id AND
	NEW.sender IS OLD.sender AND NEW.recipient IS OLD.recipient AND
	NEW.made_at IS OLD.made_at AND EXISTS (SELECT 1 FROM redaction))
BEGIN
	SELECT raise(ABORT, 'a letter is final');
END;
