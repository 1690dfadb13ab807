/*
 * answer.c - yes, partly, no or unclear.
 *
 * Each clause is read for its signs (answer_signs.c), a negation turns the sign
 * behind it, and the clauses are weighed together in answer_of, which holds
 * the whole policy. Hostile input: the text of a mail.
 */
#include "parsers/answer.h"

#include "parsers/answer_signs.h"
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
	int still;	/* something bad that is still so */
	int part;
	int some;
	int except;
	int doubt;
	int asked;
	int apart;
	int around;
	int dropped;
	int other;
	int irony;
	int strange;	/* clauses of which little was understood */
	int unexplained;	/* clauses with a word that shows nothing */
	bool but_bad;	/* something bad behind "but", after a yes */
	bool same_bad;	/* something bad in the sentence of the yes */
	bool good_after_bad;	/* the last word is good */
};

/* One clause. */
struct clause {
	int count[SIGNS];
	int strange;		/* words that show nothing */
	bool opens_but;
};

static const char fillers[] =
	"the/a/an/it/its/this/that/these/those/i/we/you/they/he/she/my/our/your/"
	"their/me/us/them/is/are/was/were/be/been/has/have/had/do/does/did/to/"
	"of/in/on/at/for/with/from/by/and/or/so/as/now/all/both/just/very/too/"
	"also/here/there/up/out/about/im/ive/weve/theyve/el/la/los/las/un/una/"
	"de/del/en/y/que/se/ya/ha/han/mi/su/nos/lo/le/es/esta/estan/por/para/"
	"con/al/todo/am/please/am/sir/maam/then/today/yesterday/because/which/"
	"since/everything/everyone/who/what/get/gets/any/some/sent/one/"
	"completely/totally/fully/entirely/every/day/week/month/year/days/weeks/months/kids/students/team/class/room/"
	"school/teachers/grade/monday/tuesday/wednesday/thursday/friday/morning/"
	"last/if/ask/new/back/us/able/whole/other/each/first/two/three/mr/mrs/ms";

static bool
is_spanish_yes(const struct words *words, size_t at, size_t begin, size_t end)
{
	const struct word *word = &words->list[at];

	if (!word_is(word, "si"))
		return false;
	/* "sí", or "si" with nothing behind it that it could condition. */
	if (word->text.length > 2)
		return true;
	return at == begin && (at + 1 >= end || clause_turns(words, at + 1) ||
	       word_is_any(word + 1,
	       "ya/gracias/mil/muchas/senor/senora/maestra/todo/quedo/se/"
	       "esta/funciona/claro/y"));
}

/* "no" answers only at the front, and before what is no noun. */
static bool
is_bare_no(const struct words *words, size_t at, size_t begin, size_t end)
{
	size_t front = begin;

	while (front < at && word_is_any(&words->list[front],
	       "lol/oh/well/but/and/um/uh/honestly/sorry/unfortunately/pero/so/"
	       "yeah/then/now/mean"))
		front++;
	if (front != at)
		return false;
	return at + 1 >= end || clause_turns(words, at + 1) ||
	       word_is_any(&words->list[at + 1],
	       "it/this/that/its/they/we/i/the/still/not/nothing/nobody/he/she/"
	       "sir/maam/sorry/thanks/unfortunately/my/our/there/these/those/"
	       "gracias/sigue/pues/senor/senora/theres/were/im");
}

/* Words that answer only where nothing else is in the clause. */
static bool
answers_alone(const struct words *words, size_t at, size_t size)
{
	return size > 1 ? word_is_any(&words->list[at], "it")
	                : word_is_any(&words->list[at],
	                              "y/n/absolutely/definitely/certainly/"
	                              "indeed");
}

static bool
stands_alone(const struct words *words, size_t at, size_t size, size_t begin,
             size_t end)
{
	bool front = at == begin && (word_is_any(&words->list[at], "y/n")
	             ? at == 0 || words->list[at - 1].kind == WORD_LINE : true);

	return front && (at + size >= end ||
	       (clause_turns(words, at + size) &&
	        !word_is_any(&words->list[at], "y/n")));
}

/* Adjusts a sign to where it stands. */
static enum sign
placed_sign(const struct words *words, size_t at, size_t size, size_t begin,
            size_t end, enum sign sign)
{
	if (size <= 1 && is_spanish_yes(words, at, begin, end))
		return SIGN_YES;
	if (size == 0 && word_is(&words->list[at], "si"))
		return SIGN_DOUBT;
	if ((sign == SIGN_YES || sign == SIGN_NO) &&
	    answers_alone(words, at, size) &&
	    !stands_alone(words, at, size, begin, end))
		return SIGN_SKIP;
	if (sign == SIGN_NO && size == 1 && at > begin &&
	    (at + 1 >= end || clause_turns(words, at + 1)))
		return SIGN_NO;	/* "downstairs no" */
	if (sign == SIGN_NO && size == 1 &&
	    words->list[at].kind == WORD_PLAIN &&
	    !is_bare_no(words, at, begin, end))
		return SIGN_NOT;
	return sign;
}

/* What a sign becomes behind a "not". */
static enum sign
turned(enum sign sign)
{
	if (sign == SIGN_GOOD || sign == SIGN_FAIR || sign == SIGN_KIND ||
	    sign == SIGN_SOME || sign == SIGN_YES || sign == SIGN_CAME)
		return SIGN_BAD;
	if (sign == SIGN_MATTER)
		return SIGN_GOOD;
	if (sign == SIGN_PART)
		return SIGN_BAD;	/* "has not improved" */
	if (sign == SIGN_BAD || sign == SIGN_AGAIN || sign == SIGN_NEED)
		return SIGN_FAIR;
	if (sign == SIGN_CLOSE)
		return SIGN_OPEN;
	return sign;
}

/* "fixed" between quotation marks is not meant. */
static bool
is_quoted(const struct words *words, size_t at, size_t size, size_t end)
{
	return at > 0 && at + size < end &&
	       word_is_mark(&words->list[at - 1], '"') &&
	       word_is_mark(&words->list[at + size], '"');
}

/*
 * Reads from `begin` to where a new clause begins, at most to `end`, and gives
 * where that is. A phrase may reach over such a place: "yes and no".
 */
static size_t
read_clause(const struct words *words, size_t begin, size_t end,
            struct clause *clause)
{
	bool negated = false;
	size_t at = begin;

	*clause = (struct clause){ .strange = 0 };
	while (at < end && (at == begin || !clause_turns(words, at))) {
		enum sign sign;
		size_t size = sign_at(words, at, end, &sign);

		sign = placed_sign(words, at, size, begin, end, sign);
		if ((sign == SIGN_GOOD || sign == SIGN_YES ||
		     sign == SIGN_FAIR) && is_quoted(words, at, size, end))
			sign = SIGN_IRONY;
		if (sign == SIGN_BUT && at == begin)
			clause->opens_but = true;
		if (sign == SIGN_NOT) {
			negated = true;
		} else if (negated && turned(sign) != sign) {
			sign = turned(sign);
			negated = false;
		}
		if (size == 0 && sign == SIGN_NONE &&
		    word_is_spoken(&words->list[at]) &&
		    !word_is_any(&words->list[at], fillers))
			clause->strange++;
		clause->count[sign]++;
		at += size > 0 ? size : 1;
	}
	if (negated)	/* "we have no nurse" */
		clause->count[SIGN_BAD]++;
	if (clause->count[SIGN_STILL] > 0 && clause->count[SIGN_GOOD] == 0)
		clause->count[SIGN_BAD]++;
	if (clause->count[SIGN_NEED] > 0 && clause->count[SIGN_DOUBT] == 0)
		clause->count[SIGN_BAD]++;
	if (clause->count[SIGN_MATTER] > 0 && clause->count[SIGN_GOOD] == 0 &&
	    clause->count[SIGN_FAIR] == 0)
		clause->count[SIGN_BAD]++;
	return at;
}

/* Does this clause only ask, or say what will, might or is said to be? */
static bool
is_doubted(const struct clause *clause, const struct sentence *sentence)
{
	return sentence->question || clause->count[SIGN_DOUBT] > 0 ||
	       clause->count[SIGN_ASK] > 0;
}

static void
add_bad(struct tally *t, const struct clause *clause, bool in_yes)
{
	const int *count = clause->count;
	int bad = count[SIGN_BAD] + count[SIGN_AGAIN];

	if (count[SIGN_PAST] > 0 && count[SIGN_STILL] == 0 &&
	    count[SIGN_BAD] > 0 && count[SIGN_GOOD] == 0)
		t->bad_past++;
	else if (bad > 0)
		t->bad++;
	if (bad > 0) {
		t->again += count[SIGN_AGAIN];
		t->still += count[SIGN_STILL];
		t->good_after_bad = false;
		if (t->yes > 0 && clause->opens_but)
			t->but_bad = true;
		if (in_yes)
			t->same_bad = true;
	}
}

static void
add_clause(struct tally *t, const struct clause *clause,
           const struct sentence *sentence, bool in_yes)
{
	const int *count = clause->count;
	bool doubted = is_doubted(clause, sentence);
	bool kind = count[SIGN_GOOD] + count[SIGN_KIND] +
	            count[SIGN_CLOSE] + count[SIGN_APART] > 0;
	bool explained = kind || count[SIGN_FAIR] + count[SIGN_PAST] > 0;
	bool bad = count[SIGN_BAD] + count[SIGN_AGAIN] > 0;

	t->yes += count[SIGN_YES] > 0;
	t->no += count[SIGN_NO] > 0 && !sentence->question;
	t->open += count[SIGN_OPEN] > 0;
	t->part += count[SIGN_PART] > 0 && !sentence->question;
	t->some += count[SIGN_SOME] > 0 && !sentence->question;
	t->except += count[SIGN_EXCEPT] > 0;
	t->apart += count[SIGN_APART] > 0;
	t->around += count[SIGN_AROUND] > 0;
	t->dropped += count[SIGN_DROPPED] > 0;
	t->other += count[SIGN_OTHER] > 0;
	t->irony += count[SIGN_IRONY] > 0;
	t->asked += sentence->question;
	t->doubt += doubted;
	t->split += in_yes && count[SIGN_NO] > 0;
	t->strange += !explained && clause->strange > 1;
	t->unexplained += !kind && clause->strange > 0 &&
	                  !(in_yes && count[SIGN_CAME] > 0 && !bad);
	if (!sentence->question && !(doubted && count[SIGN_STILL] == 0 &&
	    count[SIGN_NO] == 0 && count[SIGN_GOOD] > 0))
		add_bad(t, clause, in_yes);
	if (doubted)
		return;
	t->close += count[SIGN_CLOSE] > 0;
	t->good += count[SIGN_GOOD] > 0;
	t->fair += count[SIGN_FAIR] > 0 && !bad;
	t->came += count[SIGN_CAME] > 0 && !bad;
	if (count[SIGN_YES] > 0 || count[SIGN_GOOD] > 0)
		t->good_after_bad = true;
}

/* The policy: what all of it together means. */
static enum answer
answer_of(const struct tally *t)
{
	bool good = t->good > 0 || t->close > 0;
	int bad = t->bad + (t->good_after_bad && t->yes > 0 ? 0 : t->bad_past);
	bool some_good = good || (t->fair > 0 && t->still == 0) ||
	                 t->yes > 0 || t->some > 0 || t->came > 0;

	if (t->open > 0)
		return ANSWER_NO;
	if (t->around > 0 || t->dropped > 0 || t->irony > 0)
		return t->no > 0 || t->still > 0 ? ANSWER_NO : ANSWER_UNCLEAR;
	if (t->part > 0 || t->except > 0)
		return t->no > 0 && t->part == 0 ? ANSWER_NO : ANSWER_PARTLY;
	if (t->split > 0)
		return ANSWER_PARTLY;
	if (t->no > 0 && t->yes > 0)
		return bad > 0 ? ANSWER_NO : ANSWER_UNCLEAR;
	if (t->no > 0)
		return t->good > 0 && bad == 0 && t->close == 0 ? ANSWER_UNCLEAR : ANSWER_NO;
	if (bad > 0) {
		if (t->again > 0 && !t->good_after_bad)
			return ANSWER_NO;
		if (t->good > 0 || t->but_bad ||
		    (some_good && t->yes == 0))
			return ANSWER_PARTLY;
		if (t->yes > 0 && !t->same_bad)
			return ANSWER_UNCLEAR;
		return ANSWER_NO;
	}
	if (t->some > 0 && some_good && t->yes == 0)
		return ANSWER_PARTLY;
	if (t->doubt > 0 || t->other > 0 || t->asked > 0)
		return ANSWER_UNCLEAR;
	if (t->yes == 0 && !good)
		return ANSWER_UNCLEAR;
	if (!good && t->unexplained > 0)
		return ANSWER_UNCLEAR;
	if (t->strange > 0 && t->yes == 0)
		return ANSWER_UNCLEAR;
	return ANSWER_YES;
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

/* "We do have a concern about parking, but that is a separate report." */
static bool
is_apart(const struct words *words, const struct sentence *sentence)
{
	for (size_t at = sentence->begin; at < sentence->end; at++) {
		enum sign sign;

		if (sign_at(words, at, sentence->end, &sign) > 0 &&
		    sign == SIGN_APART)
			return true;
	}
	return false;
}

static void
read_sentence(const struct words *words, const struct sentence *sentence,
              struct tally *t)
{
	size_t at = sentence->begin;
	int yes_before = t->yes;
	bool polite = false;

	if (t->yes + t->good + t->close > 0 && is_apart(words, sentence)) {
		t->apart++;
		return;
	}

	while (at < sentence->end) {
		struct clause clause;
		size_t end = clause_end(words, at, sentence->end);

		if (clause_mark(words, at)) {
			at++;
			continue;
		}
		/* "Thank you Mr. Ruiz and the whole tech team" */
		if (is_courtesy(words, at, end)) {
			at = end;
			polite = true;
			continue;
		}
		at = read_clause(words, at, sentence->end, &clause);
		if (polite)
			clause.strange = 0;
		if (t->yes + t->good + t->close > 0 &&
		    (t->apart > 0 || clause.count[SIGN_APART] > 0)) {
			t->apart++;
			break;	/* what is called separate does not count */
		}
		add_clause(t, &clause, sentence, t->yes > yes_before ||
		           clause.count[SIGN_YES] > 0);
	}
	if (sentence->trails_off)
		t->doubt++;
}

enum answer
answer_read(struct slice text, struct arena *arena)
{
	struct words words = words_split(text, arena);
	struct tally tally = { 0 };
	struct sentence sentence;
	struct body body;
	enum answer answer;

	body_init(&body, &words);
	while (body_next(&body, &sentence))
		if (!is_echo(&words, &sentence))
			read_sentence(&words, &sentence, &tally);
	answer = answer_of(&tally);
	return answer == ANSWER_YES && words.cut ? ANSWER_UNCLEAR : answer;
}
