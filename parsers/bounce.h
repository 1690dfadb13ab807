/*
 * bounce.h - is this mail a delivery report, and what does it say?
 *
 * Standard reports (RFC 3464 in an RFC 3462 multipart/report) state their
 * recipients in fields; the others (old sendmail, qmail, Exim, Postfix's text,
 * Exchange, and the large providers' own) in sentences. What the fields say
 * goes first, what the text says fills the gaps. An abuse report (ARF, RFC
 * 5965) is feedback, not a bounce; a success report is not a bounce either.
 *
 * Text is searched once, line by line, up to BOUNCE_TEXT_LOOK bytes.
 */
#ifndef PARSERS_BOUNCE_H
#define PARSERS_BOUNCE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/report.h"
#include "parsers/automatic.h"

enum {
	BOUNCE_TEXT_LOOK = 64 * 1024
};

struct bounce_input {
	const struct header *headers;
	size_t header_count;
	struct report_address from;
	struct slice subject;		/* decoded */
	bool has_null_return_path;
	struct slice full_text;		/* of all text parts, untrimmed */
	/* message/delivery-status, decoded; message/feedback-report where the
	   report_type says so; or empty. */
	struct slice delivery_status;
	struct slice returned_headers;	/* of the message/rfc822 or
	                                   text/rfc822-headers part */
	struct slice report_type;	/* Content-Type's; may be empty */
};

/*
 * Sets is_bounce, is_feedback, bounces, original_message_id; appends reasons.
 * A delayed delivery is a bounce with permanent false.
 */
void bounce_judge(const struct bounce_input *input, struct arena *arena,
                  struct report *report);

#endif
