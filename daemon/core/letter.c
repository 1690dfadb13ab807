#include "core/letter.h"

#include "base/utf8.h"

static const struct {
	const char *name;
	bool waits;		/* for sending hours */
	bool is_reply;		/* to a mail that has just come */
} kinds[LETTER_KINDS] = {
	[LETTER_RECEIPT] = { "receipt", false, true },
	[LETTER_TRIAGE] = { "triage", true, false },
	[LETTER_ASSIGNMENT] = { "assignment", true, false },
	[LETTER_PROGRESS] = { "progress", true, false },
	[LETTER_QUESTION] = { "question", true, false },
	[LETTER_ANSWER] = { "answer", true, false },
	[LETTER_ROUND] = { "round", true, false },
	[LETTER_ESCALATION] = { "escalation", true, false },
	[LETTER_FOLLOW_UP] = { "follow-up", true, false },
	[LETTER_CLARIFY] = { "clarify", false, true },
	[LETTER_CLOSURE] = { "closure", true, false },
	[LETTER_REOPENED] = { "reopened", true, false },
	[LETTER_AGENDA] = { "agenda", true, false },
	[LETTER_REVIEW] = { "review", true, false },
	[LETTER_EVIDENCE] = { "evidence", true, false },
	[LETTER_UNKNOWN_SENDER] = { "unknown-sender", false, true },
	[LETTER_TRANSCRIPT] = { "transcript", false, true },
	[LETTER_ALERT] = { "alert", false, false },
	[LETTER_PROCESS] = { "process", false, true },
	[LETTER_APPROVAL] = { "approval", true, false },
	[LETTER_DOCUMENT] = { "document", true, false },
	[LETTER_RECHECK] = { "recheck", true, false },
	[LETTER_HANDOVER] = { "handover", true, false },
	[LETTER_MORNING] = { "morning", true, false },
	[LETTER_DETAILS] = { "details", true, false },
	[LETTER_CORRECTION] = { "correction", true, false },
};

const char *
letter_name(enum letter_kind kind)
{
	return kinds[kind].name;
}

bool
letter_parse(struct slice name, enum letter_kind *kind)
{
	for (int i = 0; i < LETTER_KINDS; i++)
		if (slice_is(name, kinds[i].name)) {
			*kind = (enum letter_kind)i;
			return true;
		}
	return false;
}

bool
letter_waits(enum letter_kind kind)
{
	return kinds[kind].waits;
}

bool
letter_is_reply(enum letter_kind kind)
{
	return kinds[kind].is_reply;
}

/* --- templates --- */

enum { NAMES_MAX = 512, HEAD_LIMIT = 4096 };

static enum outcome
parse_part(enum letter_kind kind, bool is_head, const char *file, size_t line,
           struct slice source, struct arena *arena,
           struct template **template, struct why *why)
{
	const char *names[NAMES_MAX];
	struct template *made;
	enum outcome outcome;

	outcome = template_parse(file, line, source, arena, &made, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	letter_names(kind, is_head, names, NAMES_MAX);
	outcome = template_check(made, names, why);
	if (outcome == OUTCOME_OK)
		*template = made;
	return outcome;
}

static bool
may_stand_in_head(struct slice line)
{
	static const char *const starts[] = { "{{#", "{{^", "{{/", "{{!" };

	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		if (slice_starts(slice_trim(line), starts[i]))
			return true;
	return false;
}

/* Cuts the head off *source; *line is then the number of its first line. */
static enum outcome
cut_head(const char *file, struct slice *source, struct slice *head,
         size_t *line_number, struct why *why)
{
	const char *start = source->data;
	bool has_subject = false;
	struct slice line;

	while (slice_next_line(source, &line)) {
		++*line_number;
		if (slice_is_empty(slice_trim(line))) {
			*head = (struct slice){ start,
				(size_t)(line.data - start) };
			++*line_number;
			return has_subject ? OUTCOME_OK :
			       fail(why, OUTCOME_SETUP, "%s:1: a letter "
			            "begins with a line \"Subject: ...\"",
			            file);
		}
		if (slice_starts(line, "Subject:"))
			has_subject = true;
		else if (!may_stand_in_head(line))
			return fail(why, OUTCOME_SETUP, "%s:%zu: above the "
			            "first empty line there may only be lines "
			            "\"Subject: ...\"; one subject is one "
			            "line", file, *line_number);
	}
	return fail(why, OUTCOME_SETUP, "%s:%zu: a letter is a line "
	            "\"Subject: ...\", an empty line and the text; there is "
	            "no text", file, *line_number > 0 ? *line_number : 1);
}

enum outcome
letter_template_parse(enum letter_kind kind, const char *file,
                      struct slice source, struct arena *arena,
                      struct letter_template *template, struct why *why)
{
	struct letter_template made = { NULL, NULL };
	struct slice head;
	size_t line = 0;
	enum outcome outcome;

	if (!utf8_is_valid(source))
		return fail(why, OUTCOME_SETUP, "%s: this file is not UTF-8; "
		            "save it as UTF-8", file);
	if (slice_starts(source, "\xEF\xBB\xBF"))
		source = slice_part(source, 3, source.length);
	outcome = cut_head(file, &source, &head, &line, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (slice_is_empty(slice_trim(source)))
		return fail(why, OUTCOME_SETUP, "%s:%zu: below the subject "
		            "there is no text", file, line);
	outcome = parse_part(kind, true, file, 1, head, arena, &made.subject,
	                     why);
	if (outcome == OUTCOME_OK)
		outcome = parse_part(kind, false, file, line, source, arena,
		                     &made.body, why);
	if (outcome == OUTCOME_OK)
		*template = made;
	return outcome;
}

static const struct letter_template *
find_template(const struct letter_templates *templates, enum letter_kind kind,
              const char *language)
{
	struct slice wanted = slice_of(language);

	wanted = slice_part(wanted, 0, slice_find_char(wanted, '-'));
	for (size_t i = 0; i < templates->language_count; i++)
		if (slice_is_fold(wanted, templates->languages[i].name) &&
		    templates->languages[i].letters[kind].body != NULL)
			return &templates->languages[i].letters[kind];
	return &templates->languages[0].letters[kind];
}

/* A header's text is one line: white space of all kinds becomes a space. */
static void
escape_line(struct text *out, struct slice s)
{
	bool space = false;
	uint32_t c;

	s = slice_trim(s);
	while (utf8_next(&s, &c)) {
		if (c <= 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 ||
		    c == 0x2029) {
			space = true;
			continue;
		}
		if ((c >= 0x202a && c <= 0x202e) ||
		    (c >= 0x2066 && c <= 0x2069))
			continue;
		if (space)
			text_add_char(out, ' ');
		space = false;
		utf8_add(out, c);
	}
}

/* The one line "Subject: ..." that the head gave for these values. */
static enum outcome
take_subject(enum letter_kind kind, struct slice head, struct text *subject,
             struct why *why)
{
	struct slice found = { "", 0 };
	struct slice line;

	while (slice_next_line(&head, &line)) {
		line = slice_trim(line);
		if (slice_is_empty(line))
			continue;
		if (found.length > 0 || !slice_starts(line, "Subject:"))
			return fail(why, OUTCOME_BAD, "the letter \"%s\" "
			            "gives more than one subject",
			            letter_name(kind));
		found = slice_trim(slice_part(line, strlen("Subject:"),
		                              line.length));
	}
	if (found.length == 0)
		return fail(why, OUTCOME_BAD, "the letter \"%s\" gives no "
		            "subject", letter_name(kind));
	if (found.length > LETTER_SUBJECT_LIMIT) {
		found.length = utf8_border(found, LETTER_SUBJECT_LIMIT - 3);
		text_add_slice(subject, found);
		text_add(subject, "...");
	} else {
		text_add_slice(subject, found);
	}
	return OUTCOME_OK;
}

enum outcome
letter_render(const struct letter_templates *templates, enum letter_kind kind,
              const char *language, const struct value *values,
              struct text *subject, struct text *markdown, struct why *why)
{
	const struct letter_template *template =
		find_template(templates, kind, language);
	struct text head;
	struct text body;
	enum outcome outcome;

	text_init(&head, HEAD_LIMIT);
	text_init(&body, LETTER_MARKDOWN_LIMIT);
	template_render(template->subject, values, escape_line, &head);
	template_render(template->body, values, letter_escape_markdown, &body);
	if (body.cut)
		outcome = fail(why, OUTCOME_BAD, "the letter \"%s\" is longer "
		               "than %d bytes", letter_name(kind),
		               LETTER_MARKDOWN_LIMIT);
	else
		outcome = take_subject(kind, text_slice(&head), subject, why);
	if (outcome == OUTCOME_OK)
		text_add_slice(markdown, text_slice(&body));
	text_release(&head);
	text_release(&body);
	return outcome;
}
