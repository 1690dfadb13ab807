/*
 * store_similar.c - which challenges are about the same: the words of each, as
 * an index of SQLite's (FTS5), and a ranked look into it.
 */
#include "io/store_private.h"

enum {
	WORDS_LIMIT = 64 * 1024,	/* bytes of a challenge's words */
	QUESTION_WORDS_MOST = 80,
	WORD_LEAST = 4,			/* characters; shorter ones say little */
	CANDIDATES_MOST = 24,
	SHARED_LEAST = 3		/* words, where the types differ */
};

/* --- keeping --- */

static void
add_words(struct text *words, const char *text)
{
	text_add(words, text);
	text_add_char(words, '\n');
}

static enum outcome
add_report_words(struct store *store, int64_t id, struct text *words,
                 struct why *why)
{
	struct query query;
	bool row;
	enum outcome outcome = query_read(store, &query,
		"SELECT word FROM word WHERE challenge = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, id);
	outcome = query_step(&query, &row, why);
	while (outcome == OUTCOME_OK && row) {
		text_add_slice(words, query_take_text(&query));
		text_add_char(words, ' ');
		outcome = query_step(&query, &row, why);
	}
	query_finish(&query);
	return outcome;
}

/* What a challenge says of itself, in the order of its weight. */
static void
add_challenge_words(const struct challenge *challenge, struct text *words)
{
	const struct brief *brief = &challenge->brief;

	add_words(words, challenge->summary);
	add_words(words, brief->scope);
	add_words(words, brief->impact);
	add_words(words, brief->tried);
	add_words(words, brief->options);
	add_words(words, brief->needed);
	add_words(words, brief->added);
	for (int32_t i = 0; i < challenge->step_count; i++)
		add_words(words, challenge->steps[i].text);
	add_words(words, challenge->decision);
}

enum outcome
store_similar_keep(struct store *store, const struct challenge *challenge,
                   struct why *why)
{
	struct query query;
	struct text words;
	enum outcome outcome = query_write(store, &query,
		"DELETE FROM similar WHERE rowid = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, challenge->id);
	outcome = query_run(&query, why);
	text_init(&words, WORDS_LIMIT);
	add_challenge_words(challenge, &words);
	if (outcome == OUTCOME_OK)
		outcome = add_report_words(store, challenge->id, &words, why);
	if (outcome == OUTCOME_OK)
		outcome = query_write(store, &query, "INSERT INTO similar"
		                      " (rowid, words) VALUES (?, ?)", why);
	if (outcome == OUTCOME_OK) {
		query_put_int(&query, challenge->id);
		query_put_text(&query, words.data);
		outcome = query_run(&query, why);
	}
	text_release(&words);
	return outcome;
}

/* --- asking --- */

/* "word" OR "word": quoted, so that none is a word of the query language. */
static void
add_question_words(struct slice text, struct text *question, int *count)
{
	struct slice word;

	while (*count < QUESTION_WORDS_MOST && slice_next_word(&text, &word)) {
		size_t begin = question->length;
		size_t letters = 0;

		text_add(question, begin > 0 ? " OR \"" : "\"");
		for (size_t i = 0; i < word.length; i++) {
			char c = word.data[i];

			if (c == '"')
				continue;
			text_add_char(question, c);
			letters += ((unsigned char)c & 0xc0) != 0x80;
		}
		text_add_char(question, '"');
		if (letters < WORD_LEAST)
			text_shorten(question, begin);
		else
			++*count;
	}
}

static enum outcome
make_question(struct store *store, const struct challenge *challenge,
              struct text *question, struct why *why)
{
	struct text words;
	int count = 0;
	enum outcome outcome;

	text_init(&words, WORDS_LIMIT);
	add_words(&words, challenge->summary);
	outcome = add_report_words(store, challenge->id, &words, why);
	add_words(&words, challenge->brief.impact);
	if (outcome == OUTCOME_OK)
		add_question_words(text_slice(&words), question, &count);
	text_release(&words);
	return outcome;
}

/* How many words of the two reports are the same. */
static enum outcome
count_shared(struct store *store, int64_t a, int64_t b, int64_t *shared,
             struct why *why)
{
	struct query query;
	enum outcome outcome = query_read(store, &query,
		"SELECT count(*) FROM word AS one JOIN word AS other"
		" USING (word) WHERE one.challenge = ?"
		" AND other.challenge = ?", why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_int(&query, a);
	query_put_int(&query, b);
	return query_number(&query, shared, why);
}

struct candidate {
	int64_t id;
	bool same_type;
};

static enum outcome
find_candidates(struct store *store, const struct challenge *challenge,
                enum similar similar, const char *question,
                struct candidate *candidates, size_t *count, struct why *why)
{
	static const char *const texts[] = {
		[SIMILAR_CONFIRMED] =
			"SELECT c.id, c.type = ? FROM similar AS s"
			" JOIN challenge AS c ON c.id = s.rowid"
			" WHERE similar MATCH ? AND c.id <> ?"
			" AND c.practice = 0 AND c.ending = 'confirmed'"
			" AND c.sensitive = 0 AND c.held = 0"
			" ORDER BY 2 DESC, s.rank LIMIT ?",
		[SIMILAR_OPEN] =
			"SELECT c.id, c.type = ? FROM similar AS s"
			" JOIN challenge AS c ON c.id = s.rowid"
			" WHERE similar MATCH ? AND c.id <> ?"
			" AND c.practice = 0 AND c.state <> 'closed'"
			" ORDER BY 2 DESC, s.rank LIMIT ?",
	};
	struct query query;
	bool row;
	enum outcome outcome = query_read(store, &query, texts[similar], why);

	if (outcome != OUTCOME_OK)
		return outcome;
	query_put_text(&query, challenge->type);
	query_put_text(&query, question);
	query_put_int(&query, challenge->id);
	query_put_int(&query, CANDIDATES_MOST);
	*count = 0;
	outcome = query_step(&query, &row, why);
	while (outcome == OUTCOME_OK && row && *count < CANDIDATES_MOST) {
		candidates[*count].id = query_take_int(&query);
		candidates[(*count)++].same_type = query_take_bool(&query) &&
			challenge->type[0] != '\0';
		outcome = query_step(&query, &row, why);
	}
	query_finish(&query);
	return outcome;
}

enum outcome
store_similar(struct store *store, const struct challenge *challenge,
              enum similar similar, int64_t *ids, size_t most, size_t *count,
              struct why *why)
{
	struct candidate candidates[CANDIDATES_MOST];
	struct text question;
	size_t found = 0;
	size_t kept = 0;
	enum outcome outcome;

	text_init(&question, WORDS_LIMIT);
	outcome = make_question(store, challenge, &question, why);
	if (outcome == OUTCOME_OK && question.length > 0)
		outcome = find_candidates(store, challenge, similar,
		                          question.data, candidates, &found,
		                          why);
	for (size_t i = 0; outcome == OUTCOME_OK && i < found && kept < most;
	     i++) {
		int64_t shared = SHARED_LEAST;

		if (!candidates[i].same_type)
			outcome = count_shared(store, challenge->id,
			                       candidates[i].id, &shared, why);
		if (outcome == OUTCOME_OK && shared >= SHARED_LEAST)
			ids[kept++] = candidates[i].id;
	}
	text_release(&question);
	if (outcome == OUTCOME_OK)
		*count = kept;
	return outcome;
}
