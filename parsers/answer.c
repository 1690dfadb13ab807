/*
 * answer.c - yes, partly, no or unclear, as the rules have it.
 *
 * Each clause is read for what it shows (answer_clause.c), and the clauses are
 * added up (answer_tally.c) and put together in answer_of. What was seen on the
 * way goes to a second opinion; answer_read.c hears both. Hostile input: the text of a mail.
 */
#include "parsers/answer_tally.h"
#include "parsers/answer_weigh.h"
#include "parsers/sentences.h"

/* Nothing bad was said: is it a yes, and nothing left over? */
static bool
is_plain_yes(const struct tally *t, bool good)
{
	if (t->doubt + t->doubt_aside + t->asked + t->but > 0 ||
	    (t->other > 0 && (!good || t->cues < 2)) ||
	    (t->yes == 0 && !good))
		return false;
	/* Who goes on about it, with nothing bad to tell, has no complaint. */
	return t->unexplained == 0 || good;
}

/* Something bad was said: all of it, in part, or not of this? */
static enum ground
ground_of_bad(const struct tally *t, int bad, bool some_good)
{
	if (t->again > 0 && !t->good_after_bad)
		return GROUND_AGAIN;
	if (t->same > 0 && t->good == 0 && t->yes == 0)
		return GROUND_SAME;
	if (t->denied > 0 && !t->good_after_bad)
		return GROUND_DENIED;
	if (t->contrast > 0 && t->yes == 0)
		return GROUND_CONTRAST;
	if (t->ellipsis > 0 && t->yes == 0)
		return GROUND_ELLIPSIS;
	if (t->yes > 0 && t->good == 0 && t->matter_only == bad)
		return GROUND_YES_MATTER;
	if (t->good > 0)
		return GROUND_BAD_GOOD;
	if (t->but_bad || (some_good && t->yes == 0))
		return GROUND_BAD_SOME;
	return t->yes > 0 && !t->same_bad ? GROUND_BAD_YES : GROUND_BAD;
}

/* "It leaked, it leaked again, nobody came. Now it is fixed." */
static bool
ends_well(const struct tally *t)
{
	switch (t->closing) {
	case CLOSING_YES:
	case CLOSING_CLOSE:
		return t->open == 0;
	case CLOSING_GOOD:
		return t->bad + t->bad_past + t->part + t->doubt +
		       t->doubt_aside + t->some > 0 &&
		       t->open + t->no + t->around + t->dropped + t->unknown +
		       t->irony + t->again + t->asked + t->better == 0;
	case CLOSING_OPEN:
		break;
	}
	return false;
}

/* What decides it. */
static enum ground
ground_of(const struct tally *t)
{
	bool good = t->good > 0 || t->close > 0;
	bool plain_yes = t->yes > 0 || t->good > 0;
	int bad = t->bad + (t->good_after_bad && plain_yes ? 0 : t->bad_past);
	bool some_good = good || t->fair + t->yes + t->some + t->came +
	                 t->better > 0;

	if (ends_well(t))
		return GROUND_ENDS_WELL;
	if (t->open > 0)
		return t->came > 0 && t->bad > 0 && t->same + t->again +
		       t->no == 0 ? GROUND_OPEN_PART : GROUND_OPEN;
	if (t->unknown > 0 && t->no + t->yes + t->good + t->same == 0)
		return GROUND_UNKNOWN;
	if (t->around > 0 || t->dropped > 0 || t->irony > 0)
		return t->no + t->still + t->same + t->again > 0
		     ? GROUND_ASIDE_BAD : GROUND_ASIDE;
	if (t->part > 0 || t->except > 0)
		return t->no > 0 && t->part == 0 ? GROUND_NO_EXCEPT :
		       bad > 0 ? GROUND_PART_BAD : GROUND_PART;
	if (t->split > 0)
		return GROUND_SPLIT;
	if (t->no > 0 && t->yes > 0)
		return bad > 0 ? GROUND_BOTH_BAD : GROUND_BOTH;
	if (t->no > 0)
		return t->good > 0 && bad == 0 && t->close == 0
		     ? GROUND_NO_GOOD : GROUND_NO;
	if (t->better > 0 && (t->yes == 0 || bad > 0))
		return GROUND_BETTER;
	if (bad > 0)
		return ground_of_bad(t, bad, some_good);
	if (t->some > 0 && some_good && t->yes == 0)
		return GROUND_SOME;
	return is_plain_yes(t, good) ? GROUND_YES : GROUND_NOTHING;
}

/* The policy: what all of it together means. */
static enum answer
answer_of(enum ground ground)
{
	static const enum answer answers[GROUNDS] = {
		[GROUND_ENDS_WELL] = ANSWER_YES,
		[GROUND_OPEN_PART] = ANSWER_PARTLY,
		[GROUND_OPEN] = ANSWER_NO,
		[GROUND_UNKNOWN] = ANSWER_UNCLEAR,
		[GROUND_ASIDE_BAD] = ANSWER_NO,
		[GROUND_ASIDE] = ANSWER_UNCLEAR,
		[GROUND_NO_EXCEPT] = ANSWER_NO,
		[GROUND_PART_BAD] = ANSWER_PARTLY,
		[GROUND_PART] = ANSWER_PARTLY,
		[GROUND_SPLIT] = ANSWER_PARTLY,
		[GROUND_BOTH_BAD] = ANSWER_NO,
		[GROUND_BOTH] = ANSWER_UNCLEAR,
		[GROUND_NO_GOOD] = ANSWER_UNCLEAR,
		[GROUND_NO] = ANSWER_NO,
		[GROUND_BETTER] = ANSWER_PARTLY,
		[GROUND_AGAIN] = ANSWER_NO,
		[GROUND_SAME] = ANSWER_NO,
		[GROUND_DENIED] = ANSWER_NO,
		[GROUND_CONTRAST] = ANSWER_PARTLY,
		[GROUND_ELLIPSIS] = ANSWER_PARTLY,
		[GROUND_YES_MATTER] = ANSWER_UNCLEAR,
		[GROUND_BAD_GOOD] = ANSWER_PARTLY,
		[GROUND_BAD_SOME] = ANSWER_PARTLY,
		[GROUND_BAD_YES] = ANSWER_UNCLEAR,
		[GROUND_BAD] = ANSWER_NO,
		[GROUND_SOME] = ANSWER_PARTLY,
		[GROUND_YES] = ANSWER_YES,
		[GROUND_NOTHING] = ANSWER_UNCLEAR,
	};

	return answers[ground];
}

/* The question itself, written out again, and lists of possible answers. */
static bool
is_echo(const struct words *words, const struct sentence *sentence)
{
	size_t from = sentence->begin;
	size_t to = sentence->end;

	return (sentence->question && words_match(words, from, to,
	        "has/have this/it ... been? addressed sufficiently") > 0) ||
	       words_have(words, from, to, "yes , partly , or/and? no") ||
	       words_have(words, from, to, "yes / partly / no") ||
	       words_have(words, from, to, "yes , no ,? or partly");
}

static size_t
clause_end(const struct words *words, size_t at, size_t end)
{
	for (at++; at < end && !clause_turns(words, at);)
		at++;
	return at;
}

/*
 * Where the last words stand by which something is called another matter: "We
 * do have a concern about parking, but that is a separate report."
 */
static size_t
apart_at(const struct words *words, const struct sentence *sentence)
{
	size_t last = 0;

	for (size_t at = sentence->begin; at < sentence->end; at++) {
		enum sign sign;

		if (sign_at(words, at, sentence->end, &sign) > 0 &&
		    sign == SIGN_APART)
			last = at + 1;
	}
	return last;
}

static void
read_sentence(const struct words *words, const struct sentence *sentence,
              struct tally *t, struct features *features)
{
	size_t at = sentence->begin;
	struct tally before = *t;
	int yes_before = t->yes;
	bool bare = sentence->begin > 0;	/* "Yes.", and not at first */
	bool polite = false;
	bool topic = false;	/* the clause before named something */
	size_t apart = apart_at(words, sentence);

	while (at < sentence->end) {
		struct clause clause;
		size_t end = clause_end(words, at, sentence->end);
		enum sign first;

		/* "Yes, but the door still sticks, that's a new report." */
		if (at < apart && t->yes + t->good + t->close > 0 &&
		    (at == sentence->begin || word_is_any(&words->list[at],
		     "but/however/though/although/and/also/pero/aunque/y"))) {
			t->apart++;
			break;
		}

		if (clause_mark(words, at)) {
			at++;
			continue;
		}
		/* "Thank you Mr. Ruiz and the whole tech team" */
		if (is_courtesy(words, at, end) &&
		    (sign_at(words, at, sentence->end, &first) == 0 ||
		     first != SIGN_EXCEPT)) {
			t->other += t->yes > yes_before &&
			            words_are(words, at, end, "please");
			at = end;
			polite = true;
			continue;
		}
		at = clause_read(words, at, sentence->end, &clause);
		bare = bare && clause.count[SIGN_YES] > 0 &&
		       clause.strange + clause.count[SIGN_NOT] == 0;
		if (polite)
			clause.strange = 0;
		if (t->yes + t->good + t->close > 0 &&
		    (t->apart > 0 || clause.count[SIGN_APART] > 0)) {
			t->apart++;
			break;	/* what is called so does not count */
		}
		features_add(features, &clause, sentence->question,
		             t->yes > yes_before);
		tally_add(t, &clause, sentence, t->yes > yes_before ||
		          clause.count[SIGN_YES] > 0, topic);
		topic = clause.topic && !clause.bad && !clause.good;
	}
	t->doubt_aside += t->doubt_here;
	t->doubt_here = 0;
	t->closing = tally_closing(t, &before, bare && !sentence->question);
	if (sentence->trails_off)
		t->doubt++;
}

/* What the rules say, and what was seen. */
static enum answer
read_words(const struct words *words, struct tally *tally,
           struct features *features)
{
	struct sentence sentence;
	struct body body;
	enum ground ground;
	enum answer answer;

	features_init(features);
	body_init(&body, words);
	while (body_next(&body, &sentence)) {
		if (is_echo(words, &sentence))
			continue;
		read_sentence(words, &sentence, tally, features);
		if (sentence.trails_off)
			features->has[FEATURE_TRAILS] = true;
		if (sentence.question)
			features->has[FEATURE_ASKED] = true;
	}
	ground = ground_of(tally);
	answer = answer_of(ground);
	features->has[FEATURE_GROUND + GROUNDS * (tally->doubt > 0) +
	              (int)ground] = true;
	features->has[FEATURE_DENIED] = tally->denied > 0;
	features->has[FEATURE_CONTRAST] = tally->contrast > 0;
	features->has[FEATURE_SPLIT] = tally->split > 0;
	features->has[FEATURE_ELLIPSIS] = tally->ellipsis > 0;
	features->has[FEATURE_MATTER_ONLY] = tally->matter_only > 0;
	features->has[FEATURE_BUT_BAD] = tally->but_bad;
	features->has[FEATURE_SAME_BAD] = tally->same_bad;
	features->has[FEATURE_GOOD_LAST] = tally->good_after_bad;
	features->has[FEATURE_UNEXPLAINED] = tally->unexplained > 0;
	features_end(features, answer);
	features->apart = tally->apart > 0;
	features->scant = tally->yes == 0 && tally->cues < 2 &&
	                  (tally->unexplained > 0 || tally->firm == 0);
	return answer;
}

void
answer_see(const struct words *words, struct features *features)
{
	struct tally tally = { 0 };

	(void)read_words(words, &tally, features);
}
