#include "verbs/verbs.h"

#include "base/utf8.h"
#include "core/encode.h"

enum { SUMMARY_LENGTH = SUMMARY_MAX - 1 };

void
compose_mail(const char *name, const char *address, struct slice subject,
             struct slice body, struct text *bytes)
{
	struct field field = field_begin(bytes, "From");
	struct text path;

	text_init(&path, ADDRESS_MAX + 2);
	text_addf(&path, "<%s>", address);
	if (name != NULL && name[0] != '\0' &&
	    encode_is_printable(slice_of(name)))
		field_phrase(&field, slice_of(name));
	field_word(&field, text_slice(&path));
	field_end(&field);
	text_release(&path);
	if (encode_is_printable(subject)) {
		field = field_begin(bytes, "Subject");
		field_text(&field, subject);
		field_end(&field);
	}
	text_add(bytes, "MIME-Version: 1.0\r\n"
	         "Content-Type: text/plain; charset=utf-8\r\n"
	         "Content-Transfer-Encoding: 8bit\r\n\r\n");
	text_add_slice(bytes, body);
}

/* "Re: Fwd: [EXTERNAL] x" is x. */
static struct slice
bare_subject(struct slice s)
{
	static const char *const prefixes[] = {
		"re:", "fw:", "fwd:", "rv:", "aw:", "[external]", "external:"
	};
	bool found = true;

	while (found) {
		found = false;
		s = slice_trim(s);
		for (size_t i = 0;
		     i < sizeof(prefixes) / sizeof(prefixes[0]); i++) {
			if (slice_starts_fold(s, prefixes[i])) {
				s = slice_part(s, strlen(prefixes[i]),
				               s.length);
				found = true;
			}
		}
	}
	return s;
}

/* Up to the first end of a sentence; a blank line is one, too. */
static struct slice
first_sentence(struct slice s)
{
	s = slice_trim(s);
	for (size_t i = 0; i < s.length; i++) {
		bool ends = strchr(".!?", s.data[i]) != NULL &&
		            (i + 1 == s.length || ascii_is_space(s.data[i + 1]));

		if (ends && i > 12)
			return slice_part(s, 0, i + 1);
		if (s.data[i] == '\n' && i + 1 < s.length &&
		    s.data[i + 1] == '\n' && i > 12)
			return slice_part(s, 0, i);
	}
	return s;
}

void
compose_summary(const struct report *report, struct text *summary)
{
	struct slice s = report_field(report, "summary");
	struct slice word;
	size_t start = summary->length;

	if (slice_is_empty(s))
		s = bare_subject(report->subject);
	if (slice_is_empty(s))
		s = first_sentence(report_field(report, "description"));
	if (slice_is_empty(s))
		s = first_sentence(report->text);
	while (slice_next_word(&s, &word)) {
		if (summary->length - start + word.length + 1 > SUMMARY_LENGTH)
			break;
		if (summary->length > start)
			text_add_char(summary, ' ');
		utf8_add_repaired(summary, word);
	}
}
