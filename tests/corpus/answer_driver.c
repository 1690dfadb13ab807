/*
 * answer_driver.c - reads labelled replies (JSON lines) from standard input and
 * prints for each the label and the numbers of the features that were seen in
 * it. For tests/corpus/train_answers.py only.
 */
#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>

#include "base/arena.h"
#include "base/str.h"
#include "parsers/answer_weigh.h"
#include "parsers/trim.h"

static void
print_features(const json_t *line, struct arena *arena)
{
	const json_t *want = json_object_get(line, "want");
	struct slice text = slice_of(json_string_value(
	                             json_object_get(line, "text")));
	struct features *features = arena_alloc(arena, sizeof(*features));

	answer_features(trim_own_words(text, arena), arena, features);
	printf("%s", json_string_value(json_object_get(want, "answer")));
	for (int i = 0; i < FEATURES; i++)
		if (features->has[i])
			printf(" %d", i);
	putchar('\n');
}

int
main(void)
{
	struct arena *arena = arena_new((size_t)1 << 28);
	char *line = NULL;
	size_t room = 0;

	while (getline(&line, &room, stdin) > 0) {
		json_t *object = json_loads(line, 0, NULL);

		if (object == NULL)
			return 65;
		print_features(object, arena);
		json_decref(object);
		arena_clear(arena);
	}
	free(line);
	arena_free(arena);
	return 0;
}
