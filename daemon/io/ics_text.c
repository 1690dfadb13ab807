#include "io/ics_text.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/utf8.h"

enum { TITLE_LIMIT = 400 };

enum outcome
ics_text_open(const char *path, struct arena *arena, struct ics_text *text,
              struct why *why)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	char buffer[16 * 1024];
	struct text bytes;
	struct slice start;
	ssize_t n = 1;
	bool cut;

	if (fd < 0)
		return fail(why, OUTCOME_SETUP, "cannot read %s: %s", path,
		            strerror(errno));
	text_init(&bytes, ICS_SIZE_MOST);
	while (n > 0 && !bytes.cut) {
		n = read(fd, buffer, sizeof(buffer));
		if (n > 0)
			text_add_slice(&bytes, (struct slice){ buffer,
			                                       (size_t)n });
	}
	close(fd);
	start = text_slice(&bytes);
	if (slice_starts(start, "\xEF\xBB\xBF"))
		start = slice_part(start, 3, start.length);
	*text = (struct ics_text){ path, arena_copy(arena, start), 1 };
	cut = bytes.cut;
	text_release(&bytes);
	if (n < 0)
		return fail(why, OUTCOME_SETUP, "cannot read %s: %s", path,
		            strerror(errno));
	if (cut)
		return fail(why, OUTCOME_SETUP, "%s is larger than %d bytes",
		            path, ICS_SIZE_MOST);
	if (slice_find_char(text->rest, '\0') < text->rest.length ||
	    !slice_starts_fold(slice_trim(text->rest), "BEGIN:VCALENDAR"))
		return fail(why, OUTCOME_SETUP, "%s is not a calendar: an .ics "
		            "file begins with BEGIN:VCALENDAR", path);
	return OUTCOME_OK;
}

/* "BEGIN:VEVENT" or "END:VEVENT", as the word says. */
static bool
is_mark(struct slice line, const char *word, const char *kind)
{
	size_t length = strlen(word);

	line = slice_trim_right(line);
	return slice_starts_fold(line, word) &&
	       slice_is_fold(slice_part(line, length, line.length), kind);
}

static enum outcome
take_line(struct ics_text *text, struct slice *line, bool *there,
          struct why *why)
{
	*there = slice_next_line(&text->rest, line);
	if (!*there)
		return OUTCOME_OK;
	text->line++;
	if (line->length > ICS_LINE_MOST)
		return fail(why, OUTCOME_BAD, "the line is longer than %d "
		            "bytes", ICS_LINE_MOST);
	return OUTCOME_OK;
}

static enum outcome
finish_part(struct ics_text *text, struct ics_part *part, const char *kind,
            const char *start, unsigned *at, struct why *why)
{
	for (;;) {
		struct slice line;
		bool there;
		enum outcome outcome = take_line(text, &line, &there, why);

		if (outcome != OUTCOME_OK) {
			*at = text->line - 1;
			return outcome;
		}
		if (!there || is_mark(line, "BEGIN:", kind) ||
		    is_mark(line, "END:", "VCALENDAR")) {
			*at = part->line;
			return fail(why, OUTCOME_BAD, "BEGIN:%s without "
			            "END:%s", kind, kind);
		}
		if (is_mark(line, "END:", kind)) {
			part->text = (struct slice){ start,
				(size_t)(line.data + line.length - start) };
			return OUTCOME_OK;
		}
	}
}

enum outcome
ics_text_next(struct ics_text *text, struct ics_part *part, bool *there,
              unsigned *at, struct why *why)
{
	struct slice line;
	enum outcome outcome;

	for (;;) {
		outcome = take_line(text, &line, there, why);
		if (outcome != OUTCOME_OK)
			*at = text->line - 1;
		if (outcome != OUTCOME_OK || !*there)
			return outcome;
		*part = (struct ics_part){ .line = text->line - 1 };
		if (is_mark(line, "BEGIN:", "VEVENT")) {
			part->kind = ICS_EVENT;
			return finish_part(text, part, "VEVENT", line.data, at,
			                   why);
		}
		if (is_mark(line, "BEGIN:", "VTIMEZONE")) {
			part->kind = ICS_ZONE;
			return finish_part(text, part, "VTIMEZONE", line.data,
			                   at, why);
		}
	}
}

unsigned
ics_part_line(const struct ics_part *part, const char *property)
{
	struct slice rest = part->text;
	size_t length = strlen(property);
	unsigned number = part->line;
	struct slice line;

	for (; slice_next_line(&rest, &line); number++)
		if (slice_starts_fold(line, property) &&
		    line.length > length &&
		    (line.data[length] == ':' || line.data[length] == ';'))
			return number;
	return part->line;
}

/* --- what a title says --- */

bool
ics_has_word(struct slice title, const char *const *words, size_t count)
{
	struct text folded;
	struct text word;
	bool found = false;

	text_init(&folded, TITLE_LIMIT);
	text_init(&word, TITLE_LIMIT);
	utf8_add_folded(&folded, title);
	for (size_t i = 0; i < count && !found; i++) {
		struct slice whole = text_slice(&folded);

		text_clear(&word);
		utf8_add_folded(&word, slice_of(words[i]));
		found = word.length > 0 &&
		        slice_find(whole, text_slice(&word)) < whole.length;
	}
	text_release(&word);
	text_release(&folded);
	return found;
}

bool
ics_is_half(struct slice title, const char *const *words, size_t count)
{
	static const char *const usual[] = {
		"half day", "half-day", "1/2 day", "early release",
		"early dismissal", "early-release", "minimum day",
		"medio dia", "salida temprana",
	};

	return ics_has_word(title, usual, sizeof(usual) / sizeof(usual[0])) ||
	       ics_has_word(title, words, count);
}
