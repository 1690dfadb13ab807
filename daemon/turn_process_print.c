/*
 * turn_process_print.c - the config's fingerprint, part by part.
 *
 * A version of the process is kept with a hash for each part of the config
 * that its text is made from, as `clearway config` prints it, so that any later
 * change can be named; servers, secrets and limits are no part of it.
 */
#include "turn_private.h"

enum { SECTIONS_LIMIT = 8 * 1024 };

static const char *const parts[] = {
	"district", "schools", "people", "teams", "venues", "types", "line",
	"waits", "hours", "calendar", "privacy", "review", NULL
};

static bool
is_part(struct slice name)
{
	for (size_t i = 0; parts[i] != NULL; i++)
		if (slice_is(name, parts[i]))
			return true;
	return false;
}

static void
end_part(struct text *sections, struct slice name, struct text *body)
{
	char hex[SEAL_HEX_MAX];

	if (is_part(name)) {
		seal_sha256(text_slice(body), hex);
		text_addf(sections, SLICE_FMT " %s\n", SLICE_ARG(name), hex);
	}
	text_clear(body);
}

const char *
turn_process_sections(struct turn *turn)
{
	struct text printed;
	struct text sections;
	struct text body;
	struct slice rest;
	struct slice line;
	struct slice name = { "", 0 };
	const char *copy;

	text_init(&printed, CONFIG_SIZE_MOST);
	text_init(&sections, SECTIONS_LIMIT);
	text_init(&body, CONFIG_SIZE_MOST);
	config_print(turn->config, &printed);
	rest = text_slice(&printed);
	while (slice_next_line(&rest, &line)) {
		if (line.length > 0 && ascii_is_alpha(line.data[0])) {
			end_part(&sections, name, &body);
			name = slice_part(line, 0, slice_find_char(line, ' '));
		}
		text_add_slice(&body, line);
		text_add_char(&body, '\n');
	}
	end_part(&sections, name, &body);
	copy = arena_string(turn->arena, text_slice(&sections));
	text_release(&body);
	text_release(&sections);
	text_release(&printed);
	return copy;
}

const char *
turn_process_differing(struct turn *turn, const char *before, const char *after)
{
	struct text keys;
	const char *copy;

	text_init(&keys, SECTIONS_LIMIT);
	for (size_t i = 0; parts[i] != NULL; i++) {
		const char *start = arena_format(turn->arena, "%s ", parts[i]);
		struct slice rest = slice_of(before);
		struct slice line;
		struct slice old = { "", 0 };
		struct slice new = { "", 0 };

		while (slice_next_line(&rest, &line))
			if (slice_starts(line, start))
				old = line;
		rest = slice_of(after);
		while (slice_next_line(&rest, &line))
			if (slice_starts(line, start))
				new = line;
		if (!slice_equal(old, new))
			text_addf(&keys, "%s ", parts[i]);
	}
	copy = arena_string(turn->arena, slice_trim(text_slice(&keys)));
	text_release(&keys);
	return copy;
}
