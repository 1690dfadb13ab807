/*
 * message.h - a letter's final bytes: RFC 5322 and MIME from their parts.
 *
 * Pure: the same message always gives the same bytes. What comes out is ASCII
 * with CRLF line ends, header lines of at most 76 characters (a longer word,
 * such as a Message-ID, stays whole) and body lines below 998.
 *
 *   text                   text/plain; charset=utf-8; 7bit where it can be,
 *                          else quoted-printable
 *   text, html             multipart/alternative
 *   text, html, files      multipart/mixed
 *
 * Every letter says that a program wrote it: Auto-Submitted (RFC 3834),
 * X-Auto-Response-Suppress: All, X-Clearway-Loop. Strings are UTF-8; what is
 * badly formed comes out as U+FFFD. A line break or another control character
 * in anything that goes into a header is an error, never a header.
 */
#ifndef CORE_MESSAGE_H
#define CORE_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h"
#include "base/str.h"

enum {
	MESSAGE_REFERENCES_MOST = 20,	/* more: the first, then the newest */
	MESSAGE_VALUE_MOST = 2000,	/* bytes of a header's value, raw */
	MESSAGE_FILES_MOST = 50
};

struct message_party {
	const char *name;	/* may be NULL or empty */
	const char *address;	/* "lee@riverbend.example" */
};

/* RFC 3834 5.1 */
enum message_origin {
	MESSAGE_GENERATED,	/* auto-generated: no mail asked for it */
	MESSAGE_REPLIED		/* auto-replied: answers a mail */
};

struct message_file {
	const char *name;
	const char *type;	/* "text/calendar" */
	struct slice bytes;
};

struct message_header {
	const char *name;
	const char *value;	/* free text, encoded as need be */
};

struct message {
	struct message_party from;
	struct message_party to;
	const char *reply_to;		/* address; NULL: none */
	const char *subject;
	int64_t date_at;
	int32_t date_offset;		/* seconds east of UTC */
	const char *message_id;		/* ids stand without < > */
	const char *in_reply_to;	/* NULL: none */
	const char *const *references;	/* oldest first */
	size_t reference_count;
	enum message_origin origin;
	const char *loop;		/* seal_loop(); NULL: none */
	struct slice text;		/* LF or CRLF */
	struct slice html;		/* empty: no HTML part */
	const struct message_file *files;
	size_t file_count;
	const struct message_header *headers;
	size_t header_count;
};

/*
 * Appends the bytes. OUTCOME_BAD (bytes as before) where a part cannot stand
 * in a mail: a control character in a header, an address that is none, or
 * where all of it exceeds the limit of bytes.
 */
enum outcome message_render(const struct message *message, struct text *bytes,
                            struct why *why);

/*
 * An address as SMTP and headers take it: local@domain, at most 254 bytes, no
 * space, control character, < > , ; : " ( ) or backslash. UTF-8 is allowed in
 * the domain and in the local part.
 */
bool message_is_address(struct slice address);

#endif
