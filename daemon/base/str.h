/*
 * str.h - bytes with a length, and text that grows up to a limit.
 *
 * Foreign bytes are slices: a pointer and a length, no NUL expected, never
 * owned. Text of ours is built in a struct text, whose largest size is given
 * at its birth: what does not fit is left out and marked as cut, always
 * between two UTF-8 characters. Sized arrays of domain values are filled with
 * copy_text, which says whether everything fitted.
 *
 * Case is folded for ASCII only here; base/utf8.h folds letters of words.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/banned.h"

struct slice {
	const char *data;	/* may be NULL if length is 0 */
	size_t length;		/* bytes */
};

#define SLICE(literal) ((struct slice){ "" literal, sizeof(literal) - 1 })
#define SLICE_FMT "%.*s"	/* with SLICE_ARG, in printf */
#define SLICE_ARG(s) (int)((s).length > 100000 ? 100000 : (s).length), \
	((s).length > 0 ? (s).data : "")

struct slice slice_of(const char *string);	/* NULL gives an empty one */
bool slice_is_empty(struct slice s);
bool slice_equal(struct slice a, struct slice b);
bool slice_equal_fold(struct slice a, struct slice b);
bool slice_is(struct slice s, const char *string);
bool slice_is_fold(struct slice s, const char *string);
bool slice_starts(struct slice s, const char *prefix);
bool slice_starts_fold(struct slice s, const char *prefix);
bool slice_ends(struct slice s, const char *suffix);
bool slice_ends_fold(struct slice s, const char *suffix);
struct slice slice_trim(struct slice s);	/* ASCII white space, both ends */
struct slice slice_trim_left(struct slice s);
struct slice slice_trim_right(struct slice s);

/* From byte start to before byte end; both are brought into range. */
struct slice slice_part(struct slice s, size_t start, size_t end);

/* The first position of needle, or s.length where there is none. */
size_t slice_find(struct slice s, struct slice needle);
size_t slice_find_fold(struct slice s, struct slice needle);
size_t slice_find_char(struct slice s, char c);
bool slice_contains(struct slice s, const char *needle);
bool slice_contains_fold(struct slice s, const char *needle);

/*
 * Takes the next line off the front of *rest, without its LF or CRLF. False
 * when nothing is left. A last line without a line end counts.
 */
bool slice_next_line(struct slice *rest, struct slice *line);

/* Takes what stands before the next separator (or the end). False at the end. */
bool slice_next_field(struct slice *rest, char separator, struct slice *field);

/* Takes the next run of bytes that are not ASCII white space. */
bool slice_next_word(struct slice *rest, struct slice *word);

/* A whole decimal number within least..most, sign allowed, nothing else. */
bool slice_to_int64(struct slice s, int64_t least, int64_t most,
                    int64_t *value);

/* ASCII; independent of the locale. */
bool ascii_is_space(char c);
bool ascii_is_digit(char c);
bool ascii_is_alpha(char c);
bool ascii_is_alnum(char c);
char ascii_lower(char c);
char ascii_upper(char c);

/*
 * Copies into a sized array and ends it with NUL; false if it was cut (at a
 * character's border). NUL bytes in the source become spaces.
 */
bool copy_text(char *to, size_t size, struct slice from);
#define COPY_TEXT(array, from) copy_text((array), sizeof(array), (from))

struct text {
	char *data;		/* never NULL; NUL-terminated beyond length */
	size_t length;		/* bytes, without the NUL */
	size_t size;		/* allocated */
	size_t limit;		/* length never exceeds it */
	bool cut;		/* something did not fit */
};

void text_init(struct text *text, size_t limit);
void text_release(struct text *text);	/* may be called twice */
void text_clear(struct text *text);	/* empty and uncut again */
void text_add(struct text *text, const char *string);
void text_add_slice(struct text *text, struct slice s);
void text_add_char(struct text *text, char c);
void text_addf(struct text *text, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
void text_shorten(struct text *text, size_t length);
struct slice text_slice(const struct text *text);

#endif
