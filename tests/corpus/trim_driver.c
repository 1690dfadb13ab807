/*
 * trim_driver.c - one JSON line for each file named: how its text is cut.
 * The files hold plain text in UTF-8. For tests/corpus/score_reply.py only.
 */
#include <stdio.h>

#include <jansson.h>

#include "base/arena.h"
#include "base/str.h"
#include "parsers/trim.h"

enum { FILE_LIMIT = 64 * 1024 * 1024 };

static void
set(json_t *object, const char *name, struct slice value)
{
	json_object_set_new(object, name,
	                    json_stringn_nocheck(value.data != NULL
	                                         ? value.data : "",
	                                         value.length));
}

static void
print_trimmed(struct slice text)
{
	struct arena *arena = arena_new((size_t)1 << 30);
	struct trimmed trimmed;
	json_t *object = json_object();

	trim(text, arena, &trimmed);
	set(object, "text", trimmed.text);
	set(object, "quoted", trimmed.quoted);
	set(object, "signature", trimmed.signature);
	set(object, "forwarded", trimmed.forwarded);
	set(object, "own", trim_own_words(trimmed.text, arena));
	set(object, "forwarded_from", trimmed.forwarded_from.address);
	set(object, "forwarded_name", trimmed.forwarded_from.name);
	set(object, "forwarded_subject", trimmed.forwarded_subject);
	json_dumpf(object, stdout, JSON_COMPACT);
	putchar('\n');
	json_decref(object);
	arena_free(arena);
}

int
main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		FILE *file = fopen(argv[i], "rb");
		struct text text;
		char buffer[8192];
		size_t got;

		if (file == NULL) {
			perror(argv[i]);
			return 66;
		}
		text_init(&text, FILE_LIMIT);
		while ((got = fread(buffer, 1, sizeof(buffer), file)) > 0)
			text_add_slice(&text, (struct slice){ buffer, got });
		fclose(file);
		print_trimmed(text_slice(&text));
		text_release(&text);
	}
	return 0;
}
