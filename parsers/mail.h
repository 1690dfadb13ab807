/*
 * mail.h - the raw material of one mail: who, to whom, when, and the text.
 *
 * What the words mean is asked afterwards (trim, automatic, bounce, ...;
 * read_mail.h puts it together). Nothing fails: a mail that is not one at all
 * has an empty envelope and its bytes as text. What was cut or could not be
 * read leaves a sentence in report.marks.
 */
#ifndef PARSERS_MAIL_H
#define PARSERS_MAIL_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/report.h"
#include "parsers/mime.h"

struct mail {
	struct mime_tree tree;
	struct slice charset;		/* the first that the mail states */
	struct slice full_text;		/* at most REPORT_TEXT_LIMIT */
	struct slice report_type;	/* of multipart/report, or empty */
	struct slice delivery_status;	/* see parsers/bounce.h */
	struct slice returned_headers;
	int32_t replied_count;		/* how many of the report's references
	                                   stand in In-Reply-To */

	/* The first mail that is attached to this one, if any. */
	struct slice attached_text;
	struct report_address attached_from;
	struct slice attached_subject;
};

/*
 * Fills the mail and, of the report, the envelope (from, sender, reply_to,
 * return_path, recipients, subject, message_id, references, sent_at,
 * authentication), the attachments and marks. All lives in the arena.
 */
void mail_read(const struct mime_source *source, struct arena *arena,
               struct mail *mail, struct report *report);

/* Appends a sentence to the marks, once, where there is room. */
void report_add_mark(struct report *report, struct slice sentence);

#endif
