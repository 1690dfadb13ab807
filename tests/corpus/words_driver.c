/*
 * words_driver.c - reads labelled texts (JSON lines) from standard input and
 * prints for each, as a JSON line, the label and its phrases by hash and words;
 * for a reply also the signs that were seen in it, by number, and what a yes
 * would rest on. For tests/corpus/train_*.py only.
 */
#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>

#include "base/arena.h"
#include "base/str.h"
#include "parsers/answer_weigh.h"
#include "parsers/phrases.h"
#include "parsers/trim.h"

static json_t *
signs_of(const struct features *features)
{
	json_t *signs = json_array();

	for (int i = 0; i < FEATURES; i++)
		if (features->has[i])
			json_array_append_new(signs, json_integer(i));
	return signs;
}

/* "b still waiting": how it is taken, and which words. */
static json_t *
phrases_in(const struct words *words)
{
	struct phrase list[PHRASES_MOST];
	size_t places[PHRASES_WORDS_MOST];
	size_t count = phrases_of(words, list);
	json_t *phrases = json_array();

	phrases_places(words, places);
	for (size_t i = 0; i < count; i++) {
		struct text text;

		text_init(&text, 1000);
		text_add_char(&text, list[i].kind);
		for (size_t k = 0; k < list[i].count; k++) {
			text_add_char(&text, ' ');
			text_add_slice(&text, words->list[
				places[list[i].from + k]].folded);
		}
		json_array_append_new(phrases, json_pack("[I, o]",
			(json_int_t)list[i].hash,
			json_stringn_nocheck(text.data, text.length)));
		text_release(&text);
	}
	return phrases;
}

/* {"as": "submitter", "text": ..., "want": {"answer": ...}} */
static json_t *
see_reply(const json_t *line, struct arena *arena)
{
	const json_t *want = json_object_get(line, "want");
	struct slice text = trim_own_words(slice_of(json_string_value(
		json_object_get(line, "text"))), arena);
	struct words words = words_split(text, arena);
	struct features *features = arena_alloc(arena, sizeof(*features));

	answer_see(&words, features);
	return json_pack("{s:O, s:o, s:o, s:i}",
		"label", json_object_get(want, "answer"),
		"signs", signs_of(features), "phrases", phrases_in(&words),
		"way", (int)answer_yes_way(features, &words));
}

/* {"as": "remark", "text": ..., "want": {"note": true}} */
static json_t *
see_remark(const json_t *line, struct arena *arena)
{
	struct words words = words_split(slice_of(json_string_value(
		json_object_get(line, "text"))), arena);

	return json_pack("{s:O, s:o}", "label", json_object_get(
	                 json_object_get(line, "want"), "note"),
	                 "phrases", phrases_in(&words));
}

static void
print_seen(const json_t *line, struct arena *arena)
{
	const char *as = json_string_value(json_object_get(line, "as"));
	json_t *seen = as != NULL && strcmp(as, "remark") == 0
	             ? see_remark(line, arena) : see_reply(line, arena);

	json_dumpf(seen, stdout, JSON_COMPACT);
	putchar('\n');
	json_decref(seen);
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
		print_seen(object, arena);
		json_decref(object);
		arena_clear(arena);
	}
	free(line);
	arena_free(arena);
	return 0;
}
