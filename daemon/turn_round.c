/*
 * turn_round.c - answers that speak of several challenges, line by line:
 * "42 DONE 2".
 */
#include "turn_reply.h"

/* The number at the front of a line, taken off it; 0: there is none. */
static int64_t
take_number(struct slice *line)
{
	struct slice rest = slice_trim(*line);
	size_t digits = 0;
	int64_t number = 0;

	while (rest.length > 0 && (rest.data[0] == '[' || rest.data[0] == '#'))
		rest = slice_part(rest, 1, rest.length);
	if (slice_starts_fold(rest, "ch-"))
		rest = slice_part(rest, 3, rest.length);
	while (digits < rest.length && ascii_is_digit(rest.data[digits]))
		digits++;
	if (!slice_to_int64(slice_part(rest, 0, digits), 1, TAG_ID_MOST,
	                    &number))
		return 0;
	rest = slice_part(rest, digits, rest.length);
	while (rest.length > 0 && strchr("]:-. ", rest.data[0]) != NULL)
		rest = slice_part(rest, 1, rest.length);
	*line = rest;
	return number;
}

/* The one challenge whose code stands in the round's quoted text; 0: none, or
 * several. */
static int64_t
only_tagged(const struct judging *judging)
{
	const struct report *report = judging->report;
	int64_t only = 0;

	for (int32_t i = 0; i < report->tag_count; i++) {
		if (report->tags[i].code[0] == '\0')
			continue;
		if (only != 0 && report->tags[i].challenge != only)
			return 0;
		only = report->tags[i].challenge;
	}
	return only;
}

/* A letter that lists challenges one by one; an answer to another, such as one
 * to the figures, is about all of them. */
static bool
lists_challenges(const struct judging *judging)
{
	return judging->answers == LETTER_ROUND ||
	       judging->answers == LETTER_MORNING ||
	       judging->answers == LETTER_HANDOVER ||
	       judging->answers == LETTER_REVIEW;
}

/*
 * Somebody has to read it. Whoever coordinates wrote it themselves: one letter
 * a day, for a machine that answers for them would answer that one, too.
 */
static enum outcome
tell_unplaced(struct judging *judging, struct why *why)
{
	struct turn *turn = judging->turn;
	const struct policy *policy = turn->policy;
	const char *who = judging->sender.address;
	bool own = policy_speaks_for(policy, who, policy->coordinator);
	const char *key = own
		? arena_format(turn->arena, "round answer of %s, %d", who,
		               (int)judging->today)
		: arena_format(turn->arena, "round answer %lld",
		               (long long)judging->mail);

	return turn_tell(turn, key, arena_format(turn->arena,
		lists_challenges(judging)
		? "%s answered a daily letter without saying which challenge "
		  "is meant. The mail is kept (clearway mail)."
		: "%s answered a letter that is about no one challenge (the "
		  "figures of the process, for example). Please read it; it is "
		  "kept (clearway mail).", who), judging->now, why);
}

/* A number that is no challenge's must not cost the lines of the others. */
static enum outcome
reply_in_round(struct judging *judging, int64_t id, const struct text *words,
               struct why *why)
{
	struct turn *turn = judging->turn;
	enum outcome outcome = reply_about(judging, id,
		arena_copy(turn->arena, text_slice(words)), why);

	if (outcome == OUTCOME_OK)
		judging->challenge = id;
	if (outcome != OUTCOME_BAD)
		return outcome;
	judging_reason(judging, "It names challenge %lld, which does not "
	               "exist.", (long long)id);
	return turn_tell(turn, arena_format(turn->arena,
		"round answer %lld %lld", (long long)judging->mail,
		(long long)id),
		arena_format(turn->arena, "%s answered a daily letter about "
		"challenge %lld, which does not exist. The mail is kept "
		"(clearway mail).", judging->sender.address, (long long)id),
		judging->now, why);
}

/*
 * "3 subs were hired" names no challenge. A number at the front does if it is
 * written as a tag, if a word in capitals follows ("42 DONE 2"), or if the
 * sender has a part in that challenge.
 */
static bool
names_challenge(struct judging *judging, struct slice whole,
                struct slice rest, int64_t number)
{
	static struct challenge challenge;
	struct slice start = slice_trim(whole);
	struct slice word = { "", 0 };
	bool capitals;

	if (start.length > 0 && !ascii_is_digit(start.data[0]))
		return true;
	slice_next_word(&rest, &word);
	capitals = word.length > 1;
	for (size_t i = 0; i < word.length; i++)
		capitals = capitals &&
		           ascii_lower(word.data[i]) != word.data[i];
	return capitals ||
	       (store_challenge_get(judging->turn->store, number, &challenge,
	                            NULL) == OUTCOME_OK &&
	        event_parts(judging->turn->policy, &challenge,
	                    &judging->sender) != 0);
}

bool
reply_names_another(struct judging *judging, struct slice words)
{
	static struct challenge challenge;
	static const char *const said[] = {
		"ACCEPT", "DECLINE", "REMOVED", "OWNER", "YES", "NO",
		"PARTLY", "UNDERSTOOD", "DECIDED"
	};
	struct slice line;

	while (slice_next_line(&words, &line)) {
		struct slice whole = slice_trim(line);
		int64_t number = take_number(&line);
		struct slice word = { "", 0 };
		bool named = !slice_is_empty(whole) &&
		             !ascii_is_digit(whole.data[0]);

		slice_next_word(&line, &word);
		for (size_t i = 0; i < sizeof(said) / sizeof(said[0]); i++)
			named = named || slice_is(word, said[i]);
		if (number != 0 && number != judging->challenge && named &&
		    store_challenge_get(judging->turn->store, number,
		                        &challenge, NULL) == OUTCOME_OK &&
		    event_parts(judging->turn->policy, &challenge,
		                &judging->sender) != 0)
			return true;
	}
	return false;
}

enum outcome
reply_to_lines(struct judging *judging, int64_t own, struct slice rest,
               struct why *why)
{
	struct slice line;
	struct text words;
	int64_t id = own;
	bool is_first = true;
	enum outcome outcome = OUTCOME_OK;

	text_init(&words, REPORT_TEXT_LIMIT);
	while (outcome == OUTCOME_OK && slice_next_line(&rest, &line)) {
		struct slice whole = line;
		int64_t number = take_number(&line);

		if (number != 0 &&
		    !names_challenge(judging, whole, line, number)) {
			number = 0;
			line = whole;
		}
		if (number != 0 && id != 0 && number != id) {
			if (!slice_is_empty(slice_trim(text_slice(&words))))
				outcome = reply_in_round(judging, id, &words,
				                         why);
			text_clear(&words);
		} else if (number != 0 && is_first && own == 0) {
			/* What stands above the first number is about none;
			 * it is kept with the mail. */
			if (slice_trim(text_slice(&words)).length > 0)
				judging_reason(judging, "The words above the "
				               "first number belong to no "
				               "challenge.");
			text_clear(&words);
		}
		is_first = is_first && number == 0;
		id = number != 0 ? number : id;
		text_add_slice(&words, line);
		text_add_char(&words, '\n');
	}
	if (id == 0)
		id = only_tagged(judging);
	if (outcome == OUTCOME_OK && id != 0)
		outcome = reply_in_round(judging, id, &words, why);
	if (outcome == OUTCOME_OK && id == 0)
		outcome = tell_unplaced(judging, why);
	text_release(&words);
	return outcome;
}

enum outcome
reply_to_round(struct judging *judging, struct slice rest, struct why *why)
{
	return reply_to_lines(judging, 0, rest, why);
}

bool
reply_has_number(struct slice words)
{
	struct slice line;

	while (slice_next_line(&words, &line))
		if (take_number(&line) != 0)
			return true;
	return false;
}
