/* answer_tally.c - what the clauses of a reply add up to. */
#include "parsers/answer_tally.h"

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
	t->sure += clause->firm && count[SIGN_GOOD] > 0;
	t->cues += clause->good || clause->kind;
	t->told += !bad && clause->topic && !clause->kind;
	t->fair += count[SIGN_FAIR] > 0 && !bad;
	t->came += (clause->came || count[SIGN_DID] > 0 || is_new(clause)) &&
	           !bad;
	if (count[SIGN_YES] > 0 || clause->good || clause->kind)
		t->good_after_bad = !clause->bad;
	if (count[SIGN_YES] > 0 || clause->good)
		t->doubt_aside = 0;
}

void
tally_add(struct tally *t, const struct clause *clause,
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

/* How much was said that speaks against a yes. */
static int
less_of(const struct tally *t)
{
	return t->bad + t->bad_past + t->doubt + t->part +
	       t->except + t->no + t->some + t->but + t->open + t->asked +
	       t->still + t->better + t->split + t->around + t->dropped +
	       t->irony + t->unknown + t->other;
}

enum closing
tally_closing(const struct tally *t, const struct tally *before, bool bare)
{
	if (less_of(t) > less_of(before) ||
	    t->doubt_aside > before->doubt_aside)
		return CLOSING_OPEN;
	if (bare && t->yes > before->yes)
		return CLOSING_YES;
	if (t->close > before->close)
		return CLOSING_CLOSE;
	if (t->sure > before->sure)
		return CLOSING_GOOD;
	return t->unexplained > before->unexplained &&
	       t->closing != CLOSING_CLOSE ? CLOSING_OPEN : t->closing;
}
