/*
 * answer_tally.h - what the clauses of a reply add up to (only for answer*.c).
 */
#ifndef PARSERS_ANSWER_TALLY_H
#define PARSERS_ANSWER_TALLY_H

#include <stdbool.h>

#include "parsers/answer_clause.h"
#include "parsers/sentences.h"

/*
 * What the last sentence that tells something comes to, where nothing in it
 * speaks against it. People tell a trouble from its beginning: the end counts.
 */
enum closing {
	CLOSING_OPEN,
	CLOSING_GOOD,	/* "It's fixed now." */
	CLOSING_CLOSE,	/* "You can close it." */
	CLOSING_YES	/* "Yes.", after something else */
};

/* What has been said, over all clauses. */
struct tally {
	int yes;	/* the bare word, as an answer */
	int no;
	int good;	/* stated to be so */
	int fair;
	int came;
	int split;	/* "upstairs yes, downstairs no" */
	int close;
	int open;	/* "don't close" */
	int bad;
	int bad_past;	/* bad, but told as past */
	int again;
	int same;	/* as before */
	int still;	/* something bad that is still so */
	int part;
	int better;
	int some;
	int except;
	int doubt;
	int doubt_here;	/* the same, in the sentence that is read */
	int doubt_aside;	/* doubt in a clause that says nothing else */
	int but;	/* "but", and nothing good behind it */
	int condition;	/* "if" */
	int unknown;	/* they cannot tell */
	int ellipsis;	/* "mine doesn't" */
	int matter_only;	/* bad, but nothing said of what */
	int asked;
	int apart;
	int denied;	/* "it isn't fixed" */
	int told;	/* something neither bad nor in doubt */
	int contrast;	/* "... but there is no railing" */
	int around;
	int dropped;
	int other;
	int irony;
	int firm;	/* good, and said so outright */
	int cues;	/* clauses that speak for a yes */
	int unexplained;	/* clauses with a word that shows nothing */
	bool but_bad;	/* something bad behind "but", after a yes */
	bool same_bad;	/* something bad in the sentence of the yes */
	bool good_after_bad;	/* the last word is good */
	int sure;	/* good, by a sign that says so itself */
	enum closing closing;	/* up to the sentence before */
};

/*
 * Adds a clause of a sentence: `in_yes` where a yes stands in the sentence up
 * to here, `topic` where the clause before only named something.
 */
void tally_add(struct tally *t, const struct clause *clause,
               const struct sentence *sentence, bool in_yes, bool topic);

/*
 * How it closes up to a sentence, where `before` is what had been said before
 * that; `bare`: the sentence is nothing but a yes, and not the first.
 */
enum closing tally_closing(const struct tally *t, const struct tally *before,
                           bool bare);

#endif
