/*
 * store_learned.c - the words of reports, and what the types teach about them.
 */
#include "io/store_private.h"

enum { LEARNED_TYPES_MOST = 256 };	/* more types than a policy has */

enum outcome
store_words_forget(struct store *store, int64_t challenge, struct why *why)
{
	struct query query;
	enum outcome outcome = query_write(store, &query,
		"DELETE FROM word WHERE challenge = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, challenge);
	return query_run(&query, why);
}

enum outcome
store_words_keep(struct store *store, int64_t challenge,
                 const char *const *words, size_t count, struct why *why)
{
	enum outcome outcome = store_words_forget(store, challenge, why);

	for (size_t i = 0; i < count && outcome == OUTCOME_OK; i++) {
		struct query query;

		outcome = query_write(store, &query,
			"INSERT OR IGNORE INTO word (word, challenge)"
			" VALUES (?, ?)", why);
		if (outcome != OUTCOME_OK)
			break;
		query_put_text(&query, words[i]);
		query_put_int(&query, challenge);
		outcome = query_run(&query, why);
	}
	return outcome;
}

/* Up to `most` rows of a type and a number, all of that word. */
static enum outcome
take_counts(struct query *query, const char *word, struct arena *arena,
            struct learned_count *counts, size_t most, size_t *count,
            struct why *why)
{
	bool row;
	enum outcome outcome = query_step(query, &row, why);

	while (outcome == OUTCOME_OK && row && *count < most) {
		struct learned_count *next = &counts[(*count)++];

		next->word = word;
		next->type = query_take_string(query, arena);
		next->count = query_take_int32(query);
		outcome = query_step(query, &row, why);
	}
	query_finish(query);
	return outcome;
}

static enum outcome
count_word(struct store *store, const char *word, struct arena *arena,
           struct learned_count *counts, size_t most, size_t *count,
           struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT type, count(*) FROM teaching"
		" WHERE id IN (SELECT challenge FROM word WHERE word = ?)"
		" GROUP BY type ORDER BY type", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, word);
	return take_counts(&query, word, arena, counts, most, count, why);
}

enum outcome
store_learned(struct store *store, const char *const *words, size_t count,
              struct arena *arena, struct learned *learned, struct why *why)
{
	struct learned_count *totals = arena_alloc_array(arena,
		LEARNED_TYPES_MOST, sizeof(*totals));
	struct learned_count *counts;
	struct query query;
	size_t total_count = 0;
	size_t word_count = 0;
	size_t most;
	enum outcome outcome = query_read(store, &query,
		"SELECT type, count(*) FROM teaching GROUP BY type"
		" ORDER BY type", why);

	if (outcome == OUTCOME_OK)
		outcome = take_counts(&query, NULL, arena, totals,
		                      LEARNED_TYPES_MOST, &total_count, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	most = count * total_count;
	counts = arena_alloc_array(arena, most + 1, sizeof(*counts));
	for (size_t i = 0; i < count && total_count > 0 &&
	     outcome == OUTCOME_OK; i++)
		outcome = count_word(store, words[i], arena, counts, most,
		                     &word_count, why);
	if (outcome == OUTCOME_OK)
		*learned = (struct learned){
			.total_count = total_count, .totals = totals,
			.word_count = word_count, .words = counts,
		};
	return outcome;
}
