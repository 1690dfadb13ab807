/*
 * automatic.h - did a program send this mail?
 *
 * Strong signals say automatic: such a mail is kept but never answers, closes
 * or reopens anything (RFC 3834, and what vacation programs write instead of
 * it). Weak signals (Precedence, List-*, X-Auto-Response-Suppress) stand on
 * people's mail too and only mute an automatic answer of ours. The mark that
 * our own mail carries says that our mail has come back. Each verdict comes
 * with the reasons that fired.
 *
 * Names and values are compared without regard to case; comments (RFC 5322
 * 3.2.2) and parameters are dropped first.
 */
#ifndef PARSERS_AUTOMATIC_H
#define PARSERS_AUTOMATIC_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/report.h"
#include "parsers/header.h"

struct automatic_input {
	const struct header *headers;	/* of the whole mail, in its order */
	size_t header_count;
	struct slice subject;		/* decoded */
	struct report_address from;
	struct slice text;		/* the new words; may be empty */
	bool has_null_return_path;	/* Return-Path: <> */
	struct slice report_type;	/* multipart/report's, or empty */
	bool is_reply;			/* In-Reply-To or References */
	int64_t sent_at;		/* Date, for "back on March 3"; or 0 */
	int32_t sent_zone;		/* minutes east of UTC */
};

/*
 * Sets is_automatic, is_weak, is_looped with loop, is_receipt and away_until,
 * and appends to reasons. Sets nothing else and clears nothing.
 */
void automatic_judge(const struct automatic_input *input,
                     struct arena *arena, struct report *report);

#endif
