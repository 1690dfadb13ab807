/*
 * tag.h - how a challenge is named in mail.
 *
 * The tag "[CH-42]" stands in subjects and says which challenge is meant, but
 * proves nothing. A token "ch42-k7mr3x9qw2htab" also carries a code, which
 * only the district can make (io/seal.h): it stands in the plus part of our
 * Reply-To, in our Message-IDs ("ch42.17.k7mr3x9qw2htab@host") and in the body
 * of the answers that our mailto links prepare.
 *
 * The code's alphabet is Crockford's base 32: digits and letters without
 * i l o u. Reading folds case, drops hyphens, and takes o for 0, i and l for
 * 1, so that a code typed from paper still works. The last character is a
 * checksum.
 */
#ifndef CORE_TAG_H
#define CORE_TAG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

enum {
	TAG_CODE_LENGTH = 14,	/* 13 that say something and a checksum */
	TAG_CODE_MAX = TAG_CODE_LENGTH + 1,
	TAG_TEXT_MAX = 48,	/* any of the forms below, with its NUL */
	TAG_ID_MOST = 999999999	/* a larger number is not a challenge's */
};

/* Where in a mail a tag was seen, from the strongest to the weakest. */
enum tag_place {
	TAG_IN_RECIPIENT,	/* any address the mail was sent to */
	TAG_IN_REPLY_TO,	/* Message-ID in In-Reply-To */
	TAG_IN_REFERENCES,	/* newest first */
	TAG_IN_BODY,		/* new or quoted text */
	TAG_IN_SUBJECT,
	TAG_PLACES
};

struct tag {
	int64_t challenge;		/* 1 to TAG_ID_MOST */
	int64_t serial;			/* the letter's, in a Message-ID; or 0 */
	enum tag_place place;
	char code[TAG_CODE_MAX];	/* canonical; empty for a plain tag */
};

/* The 32 characters of codes, in order of value. */
extern const char tag_alphabet[];
enum { TAG_ALPHABET_SIZE = 32 };

/* The checksum character of the first TAG_CODE_LENGTH - 1 characters. */
char tag_checksum(const char *code);

/* Canonical code from text; false if it is none or its checksum is wrong. */
bool tag_code_parse(struct slice s, char code[TAG_CODE_MAX]);

/* "[CH-42]" */
void tag_format(int64_t challenge, char text[TAG_TEXT_MAX]);
/* "ch42-k7mr3x9qw2htab" */
void tag_format_token(int64_t challenge, const char *code,
                      char text[TAG_TEXT_MAX]);
/* "ch42.17.k7mr3x9qw2htab", the left side of a Message-ID */
void tag_format_message_id(int64_t challenge, int64_t serial, const char *code,
                           char text[TAG_TEXT_MAX]);

/* Finds tags and tokens in running text, in order; returns how many. */
size_t tag_find(struct slice text, enum tag_place place, struct tag *tags,
                size_t most);
/* The token in "clearway+ch42-k7mr...@district.org"; false if there is none. */
bool tag_in_address(struct slice address, struct tag *tag);
/* The parts of one of our Message-IDs, with or without < >. */
bool tag_in_message_id(struct slice message_id, enum tag_place place,
                       struct tag *tag);

#endif
