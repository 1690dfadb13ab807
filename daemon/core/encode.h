/*
 * encode.h - the encodings of mail, outward: header fields folded and made of
 * ASCII (RFC 5322, 2047, 2231), bodies in quoted-printable and base64
 * (RFC 2045). Pure. Input is UTF-8; what is badly formed becomes U+FFFD.
 * Whether a value may stand in a header at all is asked with
 * encode_is_printable before: nothing here drops a control character.
 */
#ifndef CORE_ENCODE_H
#define CORE_ENCODE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fail.h"
#include "base/str.h"

enum {
	ENCODE_LINE = 76,		/* RFC 2047 2, below RFC 5322's 78 */
	ENCODE_WORD_MOST = 75,
	ENCODE_BODY_LINE = 76		/* RFC 2045 6.7, 6.8 */
};

/* No C0 or DEL, no U+0080 to U+009F, no line or paragraph separator. */
bool encode_is_printable(struct slice s);

/* A header field under way: words are added, and it folds between them. */
struct field {
	struct text *out;
	size_t column;
	bool begun;		/* something stands after the name */
};

struct field field_begin(struct text *out, const char *name);
void field_end(struct field *field);
/* As it stands; never broken. The first one stays on the name's line. */
void field_word(struct field *field, struct slice word);
/* Free text, such as a subject: plain words, and encoded where need be. */
void field_text(struct field *field, struct slice words);
/* The name of a person: atoms, a quoted string, or encoded words. */
void field_phrase(struct field *field, struct slice name);
/* "; name=value", by RFC 2231 where the value needs it. */
void field_parameter(struct field *field, const char *name,
                     struct slice value);

/* Can the text go out as it is: ASCII, no control characters, lines below 998
 * bytes, none that begins with "From " (which mbox files change)? */
bool encode_is_7bit(struct slice text);

/* With CRLF for each LF, CRLF; ends with CRLF unless empty. */
void encode_7bit(struct text *out, struct slice text);
void encode_quoted_printable(struct text *out, struct slice text);
/* In lines; and as one word without a line end. */
void encode_base64(struct text *out, struct slice bytes);
void encode_base64_word(struct text *out, struct slice bytes);

#endif
