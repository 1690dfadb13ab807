/*
 * report.h - what one mail says, once it has been read.
 *
 * Made by the confined parser, which is not trusted, carried as bytes, and
 * read back by the daemon, which checks every field (report_read). It says
 * nothing that needs the district's config: whose address that is and which
 * school is meant, core decides.
 *
 * All slices are UTF-8 and point into memory owned by whoever made the report
 * (the arena of the parse, or the bytes given to report_read).
 */
#ifndef CORE_REPORT_H
#define CORE_REPORT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/fail.h"
#include "base/str.h"
#include "core/tag.h"

enum {				/* how many; the rest is left out, marked */
	REPORT_REASONS_MAX = 32,
	REPORT_RECIPIENTS_MAX = 100,
	REPORT_REFERENCES_MAX = 50,
	REPORT_ATTACHMENTS_MAX = 50,
	REPORT_FIELDS_MAX = 40,
	REPORT_TAGS_MAX = 32,
	REPORT_BOUNCES_MAX = 50,
	REPORT_MARKS_MAX = 16
};

enum {				/* bytes; longer is cut, marked */
	REPORT_TEXT_LIMIT = 256 * 1024,	/* each of the texts */
	REPORT_LINE_LIMIT = 2000,	/* subject, names, ids, reasons */
	REPORT_VALUE_LIMIT = 16 * 1024,	/* of a form's field */
	REPORT_SIZE_LIMIT = 2 * 1024 * 1024	/* all of it, as bytes */
};

struct report_address {
	struct slice name;	/* decoded; may be empty */
	struct slice address;	/* addr-spec, domain in lower case; may be
	                           empty where the header has none */
};

struct report_attachment {
	struct slice name;	/* decoded, without any path; may be empty */
	struct slice type;	/* "application/pdf", lower case */
	int64_t size;		/* bytes, decoded */
	struct slice sha256;	/* 64 hexadecimal digits of the decoded bytes */
};

struct report_field {		/* of a filled-in form */
	struct slice name;	/* a key of parsers/form.h, or as written */
	struct slice value;	/* may be empty, may have several lines */
};

struct report_bounce {		/* one recipient of a delivery report */
	struct slice address;
	struct slice status;	/* "5.1.1", or empty */
	struct slice diagnostic;
	bool permanent;		/* false: delayed or temporary */
	bool delivered;		/* a success report: not a bounce */
};

/* One method's result in the topmost Authentication-Results (RFC 8601). */
struct report_authentication {
	struct slice authserv_id;	/* empty: no such header */
	struct slice dmarc;		/* "pass", "fail", ...; or empty */
	struct slice dmarc_from;	/* header.from */
	struct slice dkim;		/* "pass" if any signature passes */
	struct slice dkim_domain;	/* header.d of one that passes */
	struct slice spf;
	struct slice spf_domain;	/* of smtp.mailfrom */
};

struct report {
	/* Three independent verdicts, each with its reasons (PEERS.md 2). */
	bool is_bounce;		/* a delivery report */
	bool is_automatic;	/* strong signals: never changes state */
	bool is_weak;		/* only mutes an automatic answer of ours */
	bool is_receipt;	/* a read receipt (disposition-notification) */
	bool is_feedback;	/* an abuse report (ARF) */
	bool is_looped;		/* carries our loop header: see loop */
	struct slice loop;	/* X-Clearway-Loop's value, to be verified */
	int32_t reason_count;
	struct slice reasons[REPORT_REASONS_MAX];

	struct report_address from;
	struct report_address sender;
	struct report_address reply_to;
	struct slice return_path;	/* empty for <> and where absent */
	bool has_null_return_path;	/* Return-Path: <> stands there */
	int32_t recipient_count;	/* To, Cc, Delivered-To, X-Original-To,
	                                   Envelope-To, X-Forwarded-To,
	                                   Resent-To */
	struct report_address recipients[REPORT_RECIPIENTS_MAX];
	struct slice subject;		/* decoded, one line */
	struct slice message_id;	/* without < >; may be empty */
	int32_t reference_count;	/* In-Reply-To first, then References
	                                   from the newest to the oldest */
	struct slice references[REPORT_REFERENCES_MAX];
	int64_t sent_at;		/* Date; 0 if missing or unreadable */
	int32_t sent_zone;		/* minutes east of UTC */
	struct report_authentication authentication;

	/* The words: none lost; text is never empty if the mail has any. */
	struct slice text;		/* the new words only */
	struct slice quoted;
	struct slice signature;
	struct slice forwarded;
	struct slice full_text;
	struct slice language;		/* "en", "es", or empty */
	struct report_address forwarded_from;
	struct slice forwarded_subject;
	int32_t away_until;		/* an out of office's "back on", or
	                                   DAY_NONE */

	int32_t attachment_count;
	struct report_attachment attachments[REPORT_ATTACHMENTS_MAX];
	int32_t field_count;
	struct report_field fields[REPORT_FIELDS_MAX];
	int32_t tag_count;
	struct tag tags[REPORT_TAGS_MAX];
	int32_t bounce_count;
	struct report_bounce bounces[REPORT_BOUNCES_MAX];
	struct slice original_message_id;	/* of the mail that bounced */

	/* What was cut or could not be read, a sentence each. */
	int32_t mark_count;
	struct slice marks[REPORT_MARKS_MAX];
};

/* An empty report: no texts, DAY_NONE where there is no date. */
void report_init(struct report *report);

/* The value of a form's field, or an empty slice. */
struct slice report_field(const struct report *report, const char *name);

/*
 * What the mail that was passed on says, without the header block above it;
 * empty where nothing was passed on, or where report->text is that mail.
 */
struct slice report_forwarded_body(const struct report *report);

/*
 * Appends the report as bytes: "name length\n", the value, "\n" (core/wire.h).
 * Control characters and what is not UTF-8 are replaced, and what is over a
 * limit is cut, so that report_read takes it; whoever wants to tell of a cut
 * makes it before, with a mark.
 */
void report_write(const struct report *report, struct text *bytes);

/*
 * Reads those bytes again, trusting nothing: names, order, numbers, UTF-8,
 * limits, and that nothing follows the end. OUTCOME_BAD otherwise. The slices
 * point into bytes.
 */
enum outcome report_read(struct slice bytes, struct report *report,
                         struct why *why);

#endif
