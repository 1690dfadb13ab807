-- schema_2.sql - version 2 of the file: the district's whole process.
--
-- Run once, in one transaction, after schema.sql. Until a program with it has
-- been given away it may still grow; after that, a third text follows.

ALTER TABLE challenge ADD COLUMN control TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN channel TEXT NOT NULL DEFAULT '';
-- Where it is discussed, and when next.
ALTER TABLE challenge ADD COLUMN venue TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN discuss_at INTEGER NOT NULL DEFAULT 0;
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
