#include "core/brief.h"

static const char *const names[BRIEF_PARTS] = {
	[BRIEF_SCOPE] = "scope",
	[BRIEF_IMPACT] = "impact",
	[BRIEF_SINCE] = "since",
	[BRIEF_TRIED] = "tried",
	[BRIEF_OPTIONS] = "options",
	[BRIEF_NEEDED] = "needed",
};

/* Those without which nobody can decide. */
static const enum brief_part vital[] = {
	BRIEF_SCOPE, BRIEF_IMPACT, BRIEF_SINCE, BRIEF_TRIED
};

enum { VITAL_PARTS = sizeof(vital) / sizeof(vital[0]) };

const char *
brief_part_name(enum brief_part part)
{
	return names[part];
}

static char *
text_of(struct brief *brief, enum brief_part part)
{
	switch (part) {
	case BRIEF_SCOPE:
		return brief->scope;
	case BRIEF_IMPACT:
		return brief->impact;
	case BRIEF_SINCE:
		return brief->since;
	case BRIEF_TRIED:
		return brief->tried;
	case BRIEF_OPTIONS:
		return brief->options;
	case BRIEF_NEEDED:
	case BRIEF_PARTS:
		break;
	}
	return brief->needed;
}

const char *
brief_text(const struct brief *brief, enum brief_part part)
{
	const char *const texts[BRIEF_PARTS] = {
		[BRIEF_SCOPE] = brief->scope,
		[BRIEF_IMPACT] = brief->impact,
		[BRIEF_SINCE] = brief->since,
		[BRIEF_TRIED] = brief->tried,
		[BRIEF_OPTIONS] = brief->options,
		[BRIEF_NEEDED] = brief->needed,
	};

	return texts[part];
}

bool
brief_is_blank(const struct brief *brief, enum brief_part part)
{
	return slice_trim(slice_of(brief_text(brief, part))).length == 0;
}

bool
brief_is_complete(const struct brief *brief)
{
	for (size_t i = 0; i < VITAL_PARTS; i++)
		if (brief_is_blank(brief, vital[i]))
			return false;
	return true;
}

bool
brief_only_blank(const struct brief *brief, enum brief_part *part)
{
	int blank = 0;

	for (size_t i = 0; i < VITAL_PARTS; i++)
		if (brief_is_blank(brief, vital[i])) {
			*part = vital[i];
			blank++;
		}
	return blank == 1;
}

/* A line at the end of a sized array, as much of it as fits. */
static void
add_line(char *to, size_t size, const char *label, struct slice words)
{
	struct text text;

	text_init(&text, 2 * size + words.length);
	text_add(&text, to);
	if (text.length > 0)
		text_add_char(&text, '\n');
	text_add(&text, label);
	text_add_slice(&text, words);
	copy_text(to, size, text_slice(&text));
	text_release(&text);
}

void
brief_add(struct brief *brief, enum brief_part part, struct slice words)
{
	char *to = text_of(brief, part);
	char line[BRIEF_MAX];

	words = slice_trim(words);
	COPY_TEXT(line, words);
	if (words.length == 0 || slice_contains(slice_of(to), line))
		return;
	add_line(to, BRIEF_MAX, "", words);
}

void
brief_add_word(struct brief *brief, const char *label, struct slice words)
{
	words = slice_trim(words);
	if (words.length > 0)
		add_line(brief->added, sizeof(brief->added), label, words);
}

void
brief_join(struct brief *brief, const struct brief *more)
{
	for (int part = 0; part < BRIEF_PARTS; part++)
		brief_add(brief, (enum brief_part)part,
		          slice_of(brief_text(more, (enum brief_part)part)));
}

bool
brief_of_report(const struct report *report, struct brief *brief)
{
	bool any = false;

	*brief = (struct brief){ .scope = "" };
	for (int i = 0; i < BRIEF_PARTS; i++) {
		enum brief_part part = (enum brief_part)i;

		brief_add(brief, part, report_field(report, names[part]));
		any |= !brief_is_blank(brief, part);
	}
	return any;
}
