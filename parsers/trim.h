/*
 * trim.h - what is new in a mail's text, and what was there before.
 *
 * A reply carries the words of its writer and, around or between them, a
 * quotation of the mail it answers, a signature, a legal footer, or a mail
 * that was passed on. trim tells these apart by the shapes in which mail
 * programs write them (Gmail, Outlook on desktop, web and phone, Apple Mail,
 * Thunderbird, Yahoo, ...; the reply headers of some twenty languages).
 *
 * Nothing is lost: every line of the input that holds more than white space
 * stands in exactly one of the four texts, in its old order. If no new words
 * would be left, the text is the mail that was passed on (its header stays in
 * forwarded), or else the whole, with the other three empty.
 *
 * Words that only point to a mail below its header block ("see below") pass it
 * on, whatever the subject says.
 *
 * Answers between quoted lines make no sense alone, so where there are two
 * quotations or more among the new words, these stay in the text with their
 * marks and reply headers. Who looks for the writer's own words only takes
 * trim_own_words of the text.
 *
 * Time is linear in the text: each line is looked at a fixed number of times,
 * and only its first TRIM_LINE_LOOK bytes.
 */
#ifndef PARSERS_TRIM_H
#define PARSERS_TRIM_H

#include "base/arena.h"
#include "base/str.h"
#include "core/report.h"

enum {
	TRIM_LINE_LOOK = 1000,	/* bytes of one line that are looked at */
	TRIM_LINES_MAX = 50000	/* lines; the rest belongs to the last part */
};

struct trimmed {		/* trimmed of white space at both ends, LF */
	struct slice text;	/* the new words */
	struct slice quoted;	/* with reply headers and quote marks */
	struct slice signature;	/* with legal footers and banners */
	struct slice forwarded;	/* with its header block */
	struct report_address forwarded_from;	/* its writer */
	struct slice forwarded_subject;
};

/* Everything given back lives in the arena. */
void trim(struct slice full_text, struct arena *arena,
          struct trimmed *trimmed);

/*
 * The same where it is known (trim_subject_is_forward) whether the mail passes
 * another one on: Outlook sets the same header block above both.
 */
void trim_mail(struct slice full_text, bool is_forward, struct arena *arena,
               struct trimmed *trimmed);

/* "Fwd: ...", "FW: ...", "RV: ...", "WG: ...", and in other languages. */
bool trim_subject_is_forward(struct slice subject);

/*
 * The text without its quoted lines and the reply headers above them, and
 * without a quotation that has no marks. Empty where the text is the whole
 * because there was nothing else: that is no answer.
 */
struct slice trim_own_words(struct slice text, struct arena *arena);

#endif
