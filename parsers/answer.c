/*
 * answer.c - yes, partly, no or unclear, as the rules have it.
 *
 * Each clause is read for what it shows (answer_clause.c), and the clauses are
 * put together in answer_of. What was seen on the way goes to a second opinion;
 * answer_read.c hears both. Hostile input: the text of a mail.
 */
#include "parsers/answer_clause.h"
#include "parsers/answer_weigh.h"
#include "parsers/sentences.h"

/* What has been said, over all clauses. */
struct tally {
	int yes;	/* the bare word, as an answer */
	int no;
	int good;	/* stated to be so */
	int fair;
	int came;
	int split;	/* "upstairs yes, downstairs no" */
	int close;
	int open;	/* "don't close" */
	int bad;
	int bad_past;	/* bad, but told as past */
	int again;
	int same;	/* as before */
	int still;	/* something bad that is still so */
	int part;
	int better;
	int some;
	int except;
	int doubt;
	int doubt_here;	/* the same, in the sentence that is read */
	int doubt_aside;	/* doubt in a clause that says nothing else */
	int but;	/* "but", and nothing good behind it */
	int condition;	/* "if" */
	int unknown;	/* they cannot tell */
	int ellipsis;	/* "mine doesn't" */
	int matter_only;	/* bad, but nothing said of what */
	int asked;
	int apart;
	int denied;	/* "it isn't fixed" */
	int told;	/* something neither bad nor in doubt */
	int contrast;	/* "... but there is no railing" */
	int around;
	int dropped;
	int other;
	int irony;
	int firm;	/* good, and said so outright */
	int cues;	/* clauses that speak for a yes */
	int unexplained;	/* clauses with a word that shows nothing */
	bool but_bad;	/* something bad behind "but", after a yes */
	bool same_bad;	/* something bad in the sentence of the yes */
	bool good_after_bad;	/* the last word is good */
};

/* Does this clause only ask, or say what will, might or is said to be? */
static bool
is_doubted(const struct clause *clause, const struct sentence *sentence)
{
	const int *count = clause->count;

	return sentence->question || count[SIGN_DOUBT] > 0 ||
	       count[SIGN_HEDGE] > 0 || count[SIGN_SAYS] > 0 ||
	       count[SIGN_IF] > 0 || count[SIGN_UNKNOWN] > 0 ||
	       count[SIGN_ASK] > 0;
}

static void
add_bad(struct tally *t, const struct clause *clause, bool in_yes)
{
	const int *count = clause->count;

	if (!clause->bad && !clause->bad_past)
		return;
	if (clause->bad)
		t->bad++;
	else
		t->bad_past++;
	t->again += count[SIGN_AGAIN];
	t->same += count[SIGN_SAME];
	t->still += count[SIGN_STILL];
	t->good_after_bad = false;
	if (t->yes > 0 && clause->opens_but)
		t->but_bad = true;
	if (in_yes)
		t->same_bad = true;
}

/* Does it show what the reply is about: good, contented, better, done? */
static bool
is_known(const struct clause *clause)
{
	const int *count = clause->count;

	return clause->good || (clause->kind && count[SIGN_OTHER] == 0) ||
	       count[SIGN_BETTER] > 0 ||
	       ((clause->came || count[SIGN_FAIR] > 0 ||
	         count[SIGN_VISIT] > 0) && !clause->bad && !clause->bad_past);
}

/* "Yes, Friday", "yes I saw that": the yes may answer something else. */
static void
add_other(struct tally *t, const struct clause *clause, bool in_yes)
{
	const int *count = clause->count;
	bool known = is_known(clause);

	t->other += count[SIGN_OTHER] > 0;
	if (!in_yes)
		return;
	t->other += !known && (clause->scraps > 0 || count[SIGN_ALL] +
	            count[SIGN_SOME] + count[SIGN_THING] + count[SIGN_VERB] +
	            count[SIGN_CAN] > 0);
	t->other += clause->named && !clause->good && !clause->kind;
	t->other += clause->self_told && !known && count[SIGN_FAIR] == 0;
}

/* A doubt that stands aside is forgotten when a later sentence is plain. */
static void
add_doubt(struct tally *t, const struct clause *clause,
          const struct sentence *sentence, bool in_yes)
{
	const int *count = clause->count;
	int strong = count[SIGN_HEDGE] + count[SIGN_SAYS] + count[SIGN_IF] +
	             count[SIGN_UNKNOWN] + count[SIGN_ASK];

	t->asked += sentence->question;
	t->condition += count[SIGN_IF] > 0;
	t->unknown += count[SIGN_UNKNOWN] > 0;
	if (!is_doubted(clause, sentence) || count[SIGN_PLAN] > 0)
		return;
	if (strong > 0 || clause->good || clause->came || clause->bad ||
	    clause->bad_past || in_yes || sentence->question)
		t->doubt++;
	else
		t->doubt_here++;
}

/* What counts even where it is doubted. */
static void
add_signs(struct tally *t, const struct clause *clause, bool said)
{
	const int *count = clause->count;

	t->yes += count[SIGN_YES] > 0 && count[SIGN_SAYS] == 0;
	t->no += count[SIGN_NO] > 0 && said;
	t->open += count[SIGN_OPEN] > 0;
	t->part += count[SIGN_PART] > 0 && said;
	t->better += count[SIGN_BETTER] > 0 && said;
	t->some += count[SIGN_SOME] > 0 && said;
	t->except += count[SIGN_EXCEPT] > 0;
	t->apart += count[SIGN_APART] > 0;
	t->around += count[SIGN_AROUND] > 0;
	t->dropped += count[SIGN_DROPPED] > 0;
	t->irony += count[SIGN_IRONY] > 0;
	t->ellipsis += clause->ellipsis;
	t->matter_only += (clause->bad || clause->bad_past) &&
	                  count[SIGN_MATTER] > 0 &&
	                  count[SIGN_BAD] + clause->strange == 0;
	t->denied += clause->denied && !clause->topic && said;
	t->unexplained += !is_known(clause) && (clause->strange +
	                  count[SIGN_THING] > 0 || clause->opens_but);
	t->but += clause->opens_but && !clause->good && !clause->kind &&
	          count[SIGN_FAIR] == 0;
}

/* "Certificates print now": something at least. */
static bool
is_new(const struct clause *clause)
{
	const int *count = clause->count;

	return count[SIGN_NOW] > 0 && clause->strange + count[SIGN_THING] +
	       count[SIGN_HAVE] + count[SIGN_VERB] > 0;
}

/* What counts only where it is stated outright. */
static void
add_stated(struct tally *t, const struct clause *clause)
{
	const int *count = clause->count;
	bool bad = clause->bad || clause->bad_past;

	t->close += count[SIGN_CLOSE] > 0;
	t->good += clause->good && count[SIGN_OTHER] == 0;
	t->firm += clause->firm;
	t->cues += clause->good || clause->kind;
	t->told += !bad && clause->topic;
	t->fair += count[SIGN_FAIR] > 0 && !bad;
	t->came += (clause->came || count[SIGN_DID] > 0 || is_new(clause)) &&
	           !bad;
	if (count[SIGN_YES] > 0 || clause->good || clause->kind)
		t->good_after_bad = !clause->bad;
	if (count[SIGN_YES] > 0 || clause->good)
		t->doubt_aside = 0;
}

static void
add_clause(struct tally *t, const struct clause *clause,
           const struct sentence *sentence, bool in_yes, bool topic)
{
	const int *count = clause->count;
	bool doubted = is_doubted(clause, sentence);
	bool said = !sentence->question;

	add_signs(t, clause, said);
	add_other(t, clause, in_yes);
	add_doubt(t, clause, sentence, in_yes);
	t->split += (in_yes && count[SIGN_NO] > 0) ||
	            ((clause->ellipsis || (topic && count[SIGN_NO] > 0)) &&
	             t->yes + t->good + t->came + t->fair > 0);
	t->contrast += clause->opens_but && clause->bad && t->told > 0;
	if (said && !(doubted && count[SIGN_STILL] == 0 &&
	    count[SIGN_NO] == 0 && clause->good))
		add_bad(t, clause, in_yes);
	if (!doubted)
		add_stated(t, clause);
}

/* Nothing bad was said: is it a yes, and nothing left over? */
static bool
is_plain_yes(const struct tally *t, bool good)
{
	if (t->doubt + t->doubt_aside + t->asked + t->but > 0 ||
	    (t->other > 0 && (!good || t->cues < 2)) ||
	    (t->yes == 0 && !good) ||
	    (t->yes + t->firm + t->close == 0 && t->cues < 2))
		return false;
	return t->unexplained == 0 || (t->yes > 0 ? good : t->cues > 1);
}

/* Something bad was said: all of it, in part, or not of this? */
static enum answer
answer_of_bad(const struct tally *t, int bad, bool some_good)
{
	if ((t->again > 0 && !t->good_after_bad) ||
	    (t->same > 0 && t->good == 0 && t->yes == 0) ||
	    (t->denied > 0 && !t->good_after_bad))
		return ANSWER_NO;
	if (t->contrast + t->ellipsis > 0 && t->yes == 0)
		return ANSWER_PARTLY;
	if (t->yes > 0 && t->good == 0 && t->matter_only == bad)
		return ANSWER_UNCLEAR;
	if (t->good > 0 || t->but_bad || (some_good && t->yes == 0))
		return ANSWER_PARTLY;
	return t->yes > 0 && !t->same_bad ? ANSWER_UNCLEAR : ANSWER_NO;
}

/* The policy: what all of it together means. */
static enum answer
answer_of(const struct tally *t)
{
	bool good = t->good > 0 || t->close > 0;
	bool plain_yes = t->yes > 0 || t->good > 0;
	int bad = t->bad + (t->good_after_bad && plain_yes ? 0 : t->bad_past);
	bool some_good = good || t->fair + t->yes + t->some + t->came +
	                 t->better > 0;

	if (t->open > 0)
		return t->came > 0 && t->bad > 0 && t->same + t->again +
		       t->no == 0 ? ANSWER_PARTLY : ANSWER_NO;
	if (t->unknown > 0 && t->no + t->yes + t->good + t->same == 0)
		return ANSWER_UNCLEAR;
	if (t->around > 0 || t->dropped > 0 || t->irony > 0)
		return t->no + t->still + t->same + t->again > 0
		     ? ANSWER_NO : ANSWER_UNCLEAR;
	if (t->part > 0 || t->except > 0)
		return t->no > 0 && t->part == 0 ? ANSWER_NO : ANSWER_PARTLY;
	if (t->split > 0)
		return ANSWER_PARTLY;
	if (t->no > 0 && t->yes > 0)
		return bad > 0 ? ANSWER_NO : ANSWER_UNCLEAR;
	if (t->no > 0)
		return t->good > 0 && bad == 0 && t->close == 0 ?
		       ANSWER_UNCLEAR : ANSWER_NO;
	if (t->better > 0 && (t->yes == 0 || bad > 0))
		return ANSWER_PARTLY;
	if (bad > 0)
		return answer_of_bad(t, bad, some_good);
	if (t->some > 0 && some_good && t->yes == 0)
		return ANSWER_PARTLY;
	return is_plain_yes(t, good) ? ANSWER_YES : ANSWER_UNCLEAR;
}

/*
 * Is there something said that can be a yes, and nothing that forbids it? The
 * second opinion may then say so where the rules had found it unclear.
 */
static bool
may_be_yes(const struct tally *t)
{
	return (t->yes + t->firm + t->close > 0 || t->cues > 1) &&
	       (t->yes > 0 || t->unexplained == 0 || t->cues > 1) &&
	       (t->other == 0 || t->cues > 1) &&
	       (t->better == 0 || t->yes > 0) &&
	       t->open + t->around + t->dropped + t->irony + t->except +
	       t->unknown + t->no + t->still + t->same + t->asked +
	       t->doubt + t->condition + t->but == 0;
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
	int yes_before = t->yes;
	bool polite = false;
	bool topic = false;	/* the clause before named something */
	size_t apart = apart_at(words, sentence);

	while (at < sentence->end) {
		struct clause clause;
		size_t end = clause_end(words, at, sentence->end);

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
		if (is_courtesy(words, at, end)) {
			t->other += t->yes > yes_before &&
			            words_are(words, at, end, "please");
			at = end;
			polite = true;
			continue;
		}
		at = clause_read(words, at, sentence->end, &clause);
		if (polite)
			clause.strange = 0;
		if (t->yes + t->good + t->close > 0 &&
		    (t->apart > 0 || clause.count[SIGN_APART] > 0)) {
			t->apart++;
			break;	/* what is called so does not count */
		}
		features_add(features, &clause, sentence->question,
		             t->yes > yes_before);
		add_clause(t, &clause, sentence, t->yes > yes_before ||
		           clause.count[SIGN_YES] > 0, topic);
		topic = clause.topic && !clause.bad && !clause.good;
	}
	t->doubt_aside += t->doubt_here;
	t->doubt_here = 0;
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
	answer = answer_of(tally);
	features->has[FEATURE_SPLIT] = tally->split > 0;
	features->has[FEATURE_ELLIPSIS] = tally->ellipsis > 0;
	features->has[FEATURE_MATTER_ONLY] = tally->matter_only > 0;
	features->has[FEATURE_BUT_BAD] = tally->but_bad;
	features->has[FEATURE_SAME_BAD] = tally->same_bad;
	features->has[FEATURE_GOOD_LAST] = tally->good_after_bad;
	features->has[FEATURE_UNEXPLAINED] = tally->unexplained > 0;
	features_end(features, answer);
	features->backed = tally->good + tally->close + tally->firm > 0;
	features->apart = tally->apart > 0;
	features->may_be_yes = may_be_yes(tally);
	return answer;
}

void
answer_see(const struct words *words, struct features *features)
{
	struct tally tally = { 0 };

	(void)read_words(words, &tally, features);
}
