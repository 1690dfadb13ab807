/* test_words.c - folding, slips, phrases, sentences, and ugly input. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "parsers/sentences.h"
#include "parsers/words.h"

#include <cmocka.h>	/* last: it has a macro named fail */

enum { ARENA_LIMIT = 64 * 1024 * 1024 };

static void
test_folds(void **state)
{
	static const struct {
		const char *name;
		const char *text;
		const char *words;
	} cases[] = {
		{ "accents and case", "Más RÁPIDO", "mas rapido" },
		{ "apostrophes", "don't I\xE2\x80\x99ll", "dont ill" },
		{ "stretched", "yesssss sooooo", "yes so" },
		{ "double letters stay", "still all good", "still all good" },
		{ "slips", "recieved tmrw thx", "received tomorrow thanks" },
		{ "hyphens", "full-time 3-5", "full time 3 - 5" },
		{ "emoji", "\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD ok", ":yes: ok" },
		{ "smiley", "done :)", "done :smile:" },
		{ "quoted lines", "> yes\n> no\nmaybe", "maybe" },
		{ "zero width", "y\xE2\x80\x8B" "es", "yes" },
		{ "empty", "", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *arena = arena_new(ARENA_LIMIT);
		struct words words = words_split(slice_of(cases[i].text),
		                                 arena);
		struct text got;

		text_init(&got, 1000);
		for (size_t at = 0; at < words.count; at++) {
			if (got.length > 0)
				text_add_char(&got, ' ');
			text_add_slice(&got, words.list[at].folded);
		}
		if (!slice_is(text_slice(&got), cases[i].words))
			fail_msg("%s: \"%s\"", cases[i].name, got.data);
		text_release(&got);
		arena_free(arena);
	}
}

static void
test_phrases(void **state)
{
	static const struct {
		const char *text;
		const char *phrase;
		size_t size;
	} cases[] = {
		{ "the carts came", "the carts", 2 },
		{ "the carts came", "the new? carts", 2 },
		{ "the new carts", "the new? carts", 3 },
		{ "fixes it", "fix* it", 2 },
		{ "yes or no", "no/yes", 1 },
		{ "step 12 now", "step #", 2 },
		{ "step two now", "step #", 0 },
		{ "not at all fine", "not ... fine", 4 },
		{ "not fine", "not ... fine", 2 },
		{ "not a b c d e fine", "not ... fine", 0 },
		{ "not a but fine", "not ... fine", 0 },
		{ "not, fine", "not ... fine", 0 },
		{ "a", "", 0 }, { "", "a", 0 }, { "a b", "_ _", 2 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *arena = arena_new(ARENA_LIMIT);
		struct words words = words_split(slice_of(cases[i].text),
		                                 arena);
		size_t size = words_match(&words, 0, words.count,
		                          cases[i].phrase);

		if (size != cases[i].size)
			fail_msg("\"%s\" in \"%s\": %zu", cases[i].phrase,
			         cases[i].text, size);
		arena_free(arena);
	}
}

static void
test_sentences(void **state)
{
	static const struct {
		const char *name;
		const char *text;
		const char *said;	/* with | between, ? behind a question */
	} cases[] = {
		{ "two", "It works. Thank you!", "It works|Thank you" },
		{ "abbreviations", "Mr. Bell left on Dec. 5 at 3 p.m. today",
		  "Mr. Bell left on Dec. 5 at 3 p.m|today" },
		{ "greeting", "Hi Pat,\n\nDone.", "Done" },
		{ "closing", "No.\n\nBest,\nJo Reed\nGrade 4", "No" },
		{ "dashes", "Yes\n-- \nCarpe diem. No regrets.", "Yes" },
		{ "name block", "Fixed.\n\nDana Whitfield\n2nd grade", "Fixed" },
		{ "phone", "No. Sent from my iPhone", "No" },
		{ "notice", "Yes.\nCONFIDENTIALITY NOTICE: no part may be "
		  "copied.", "Yes" },
		{ "motto", "Yes\n\"Never say no\"", "Yes" },
		{ "question", "who is this\nok", "who is this?|ok" },
		{ "list", "1) a b\n2) c d", "a b|c d" },
		{ "address", "write to a.b@c.org now", "write to a.b@c.org now" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *arena = arena_new(ARENA_LIMIT);
		struct words words = words_split(slice_of(cases[i].text),
		                                 arena);
		struct sentence sentence;
		struct body body;
		struct text got;

		text_init(&got, 1000);
		body_init(&body, &words);
		while (body_next(&body, &sentence)) {
			if (got.length > 0)
				text_add_char(&got, '|');
			text_add_slice(&got, words_text(&words, sentence.begin,
			                                sentence.end));
			if (sentence.question)
				text_add_char(&got, '?');
		}
		if (!slice_is(text_slice(&got), cases[i].said))
			fail_msg("%s: \"%s\"", cases[i].name, got.data);
		text_release(&got);
		arena_free(arena);
	}
}

/* Whatever the bytes: an end, within the limits. */
static void
test_ugly(void **state)
{
	enum { SIZE = 1024 * 1024 };
	static const char *const patterns[] = {
		"\0", "\xFF", "\xF0\x9F", "a", "a ", "\n", "-", "- ", "'", "> ",
		"Best,\n", "\"\n", ". ", "?!", "\xE2\x80\x8B", "1 2 ",
		"Dana Reed\n\n", "--\n",
	};
	char *bytes = malloc(SIZE);

	(void)state;
	assert_non_null(bytes);
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
		size_t length = i == 0 ? 1 : strlen(patterns[i]);
		struct arena *arena = arena_new(ARENA_LIMIT);
		struct sentence sentence;
		struct words words;
		struct body body;

		for (size_t at = 0; at < SIZE; at++)
			bytes[at] = patterns[i][at % length];
		words = words_split((struct slice){ bytes, SIZE }, arena);
		assert_true(words.count <= WORDS_LIMIT);
		for (size_t at = 0; at < words.count; at++)
			assert_true(words.list[at].folded.length <=
			            WORD_LENGTH_LIMIT);
		body_init(&body, &words);
		while (body_next(&body, &sentence))
			assert_true(sentence.begin < sentence.end &&
			            sentence.end <= sentence.next);
		arena_free(arena);
	}
	free(bytes);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_folds),
		cmocka_unit_test(test_phrases),
		cmocka_unit_test(test_sentences),
		cmocka_unit_test(test_ugly),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
