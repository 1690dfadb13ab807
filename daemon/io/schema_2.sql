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
