#include "parsers/answer_clause.h"

#include "parsers/sentences.h"

/* Words that show nothing, and are no sign of an unknown matter either. */
static const char fillers[] =
	"the/a/an/it/its/this/that/these/those/i/we/you/they/he/she/my/our/"
	"your/their/me/us/them/is/are/was/were/be/been/being/has/have/had/do/"
	"does/did/to/of/in/on/at/for/with/from/by/and/or/so/as/just/very/too/"
	"also/here/there/up/out/about/im/ive/weve/theyve/youve/hes/shes/theyre/"
	"youre/were/el/la/los/las/un/una/de/del/en/y/que/se/ha/han/mi/mis/su/"
	"sus/nos/lo/le/les/es/esta/estan/por/para/con/al/me/te/am/please/sir/"
	"maam/then/yesterday/because/which/since/who/what/some/sent/one/day/"
	"week/month/year/days/weeks/months/kids/students/team/class/room/"
	"classroom/grade/school/building/monday/tuesday/wednesday/thursday/"
	"friday/morning/afternoon/lunes/martes/miercoles/jueves/viernes/last/"
	"new/back/other/first/second/two/three/four/five/six/mr/mrs/ms/dr/her/"
	"his/him/well/over/into/own/guys/folks/yall/department/district/"
	"office/tech/it/way/around/after/before/during/really/actually/again/"
	"quite/pretty/even/right/through/until/ninos/estudiantes/semana/dia";

/* What turns all that is said of it. */
static const char hollows[] =
	"nobody/noone/nothing/none/nobodys/noones/nothings/nones/nadie/"
	"ninguno/ninguna/ningun/nada";

/* What turns the rest where it says no: "I don't think it is fixed". */
static const char negations[] =
	"not/dont/doesnt/didnt/isnt/wouldnt/cant/couldnt/never";

/* Words that may stand beside a "yes" and tell nothing more than it. */
static const char small[] =
	"it/its/is/has/been/was/does/did/do/are/have/they/this/that/so/very/"
	"to/you/for/me/us/my/our/we/and/a/an/of/the/i/am/were/be/too/really/"
	"in/on/now/well/all/este/esta/se/ha/lo/la/el/ya/y/oh/just/by/with";

/* What a thing is set against another by. */
static const char others[] =
	"mine/ours/theirs/his/hers/other/others/rest/second/third/one/ones/"
	"side/half/otro/otra/otros/otras/dos/tres/mio/mia";

/* What a sign becomes behind a "not"; the sign itself where it lets it pass. */
static enum sign
turned(enum sign sign)
{
	switch ((int)sign) {
	case SIGN_GOOD: case SIGN_FAIR: case SIGN_KIND: case SIGN_SOME:
	case SIGN_YES: case SIGN_CAME: case SIGN_DOES: case SIGN_VERB:
	case SIGN_THING: case SIGN_DID: case SIGN_BETTER: case SIGN_PART:
	case SIGN_VISIT:
		return SIGN_BAD;
	case SIGN_MATTER: case SIGN_BAD: case SIGN_BADPAST: case SIGN_AGAIN:
		return SIGN_GOOD;
	case SIGN_NEED:
		return SIGN_FAIR;
	case SIGN_FEAR:
		return SIGN_KIND;
	case SIGN_CLOSE:
		return SIGN_OPEN;
	}
	return sign;
}

/* What it becomes behind a "no longer". */
static enum sign
ceased(enum sign sign)
{
	switch ((int)sign) {
	case SIGN_BAD: case SIGN_MATTER: case SIGN_NEED: case SIGN_BADPAST:
	case SIGN_FEAR:
		return SIGN_GOOD;
	}
	return turned(sign);
}

/* "fixed" between quotation marks is not meant. */
static bool
is_quoted(const struct words *words, size_t at, size_t size, size_t end)
{
	return at > 0 && at + size < end &&
	       word_is_mark(&words->list[at - 1], '"') &&
	       word_is_mark(&words->list[at + size], '"');
}

/* "Nobody replaced him" is bad, "nothing is broken" is not. */
static enum sign
hollowed(struct clause *clause, enum sign sign)
{
	enum sign other = turned(sign);

	if (other == SIGN_BAD) {
		clause->denied = clause->denied || sign == SIGN_GOOD ||
		                 sign == SIGN_FAIR;
		return sign == SIGN_THING || sign == SIGN_VERB ? sign : other;
	}
	if (other != SIGN_FAIR || clause->count[SIGN_BAD] == 0)
		return sign;
	clause->count[SIGN_BAD]--;
	clause->hollow = false;
	return other;
}

static enum sign
turn(struct clause *clause, enum sign sign, bool doubled)
{
	enum sign other = clause->ceased ? ceased(sign) : turned(sign);

	if (clause->hollow && !clause->negated && !clause->ceased)
		sign = hollowed(clause, sign);
	if (doubled) {
		clause->negated = false;
		return sign;	/* "no hay nada", "ain't nobody" */
	}

	if (sign == SIGN_CEASE || sign == SIGN_NOT) {
		clause->ceased = sign == SIGN_CEASE;
		clause->negated = sign == SIGN_NOT;
		return sign;
	}
	if ((!clause->negated && !clause->ceased) || other == sign)
		return sign;
	if (clause->negated && (sign == SIGN_GOOD || sign == SIGN_FAIR))
		clause->denied = true;
	clause->negated = false;
	clause->ceased = false;
	return other;
}

static bool
ends_in(struct slice word, const char *end)
{
	size_t length = strlen(end);

	return word.length > length + 2 &&
	       memcmp(word.data + word.length - length, end, length) == 0;
}

/* What the shape of an unknown word shows: "unglued", "bolted", "pintaron". */
static enum sign
shape(const struct word *word)
{
	struct slice s = word->folded;
	bool done = ends_in(s, "ed");

	if (word->kind != WORD_PLAIN || s.length < 5 || word->number >= 0)
		return SIGN_NONE;
	if (((slice_starts(s, "un") || slice_starts(s, "mis") ||
	      slice_starts(s, "dis") || slice_starts(s, "over")) && done) ||
	    ends_in(s, "less") ||
	    (slice_starts(s, "un") && ends_in(s, "able")))
		return SIGN_BAD;
	if ((done && !ends_in(s, "eed")) || ends_in(s, "aron") ||
	    ends_in(s, "ieron"))
		return SIGN_DID;
	return SIGN_NONE;
}

/* "The noise is back", "the mice are gone", "only the gym". */
static void
settle_words(struct clause *clause)
{
	int *count = clause->count;
	bool matter = count[SIGN_MATTER] + count[SIGN_BAD] > 0;

	if (clause->ceased && count[SIGN_MATTER] > 0)
		clause->good = true;	/* "the noise stopped" */
	if (count[SIGN_BACK] > 0 && matter)
		count[SIGN_AGAIN]++;
	else if (count[SIGN_BACK] > 0)
		clause->came = true;
	if (count[SIGN_GONE] > 0) {
		clause->good = clause->good || matter;
		clause->strange++;
		if (clause->good)
			count[SIGN_BAD] = 0;
		else
			count[SIGN_DOUBT]++;	/* "our sub is gone" */
	}
	if (count[SIGN_ONLY] > 0 && count[SIGN_KIND] + count[SIGN_DOUBT] == 0)
		count[SIGN_PART]++;
	if (clause->good && !clause->negated && count[SIGN_BAD] +
	    count[SIGN_BADPAST] + count[SIGN_SAME] + count[SIGN_STILL] == 0)
		count[SIGN_AGAIN] = 0;	/* "works again" */
}

/* What the signs come to. */
static void
settle(struct clause *clause)
{
	int *count = clause->count;
	bool whole = count[SIGN_NOW] + count[SIGN_ALL] > 0;
	bool can = count[SIGN_CAN] > 0 && count[SIGN_VERB] > 0;
	bool has = count[SIGN_HAVE] > 0 && (count[SIGN_THING] > 0 || can);
	bool past = count[SIGN_PAST] > 0 && count[SIGN_STILL] == 0;
	bool stated;

	clause->came = count[SIGN_CAME] > 0 || can || has;
	if (clause->self)
		clause->came = false;
	clause->good = count[SIGN_GOOD] + count[SIGN_DOES] > 0 ||
	               (clause->came && whole) ||
	               (count[SIGN_FAIR] > 0 && count[SIGN_ALL] > 0);
	settle_words(clause);
	stated = clause->good || count[SIGN_FAIR] > 0;
	clause->bad = clause->negated || count[SIGN_SAME] > 0 ||
	              count[SIGN_AGAIN] > 0 ||
	              (count[SIGN_STILL] > 0 && !stated) ||
	              (count[SIGN_NEED] > 0 && count[SIGN_DOUBT] == 0);
	if (count[SIGN_BADPAST] > 0)
		clause->bad_past = true;
	if (count[SIGN_BAD] > 0 || (count[SIGN_MATTER] > 0 && !stated)) {
		if (past && !clause->good)
			clause->bad_past = true;
		else
			clause->bad = true;
	}
	clause->firm = clause->good && count[SIGN_GOOD] + count[SIGN_DOES] +
	               count[SIGN_MATTER] + count[SIGN_GONE] > 0;
	clause->kind = count[SIGN_KIND] + count[SIGN_CLOSE] +
	               count[SIGN_APART] + count[SIGN_PLAN] > 0 ||
	               (count[SIGN_FEAR] > 0 && past);
}

/* "I am covering", "we're sharing": what they do themselves. */
static bool
is_own_doing(const struct words *words, size_t begin, size_t end)
{
	size_t at = words_match(words, begin, end,
	                        "and/so/but? i/we/im/were am/are? still? _");
	const struct word *word;

	if (at == 0)
		return false;
	word = &words->list[begin + at - 1];
	return ends_in(word->folded, "ing");
}

/* "the Somali one never did", "mine doesn't", "dos no" */
static bool
ends_negated(const struct words *words, size_t begin, size_t end)
{
	static const char nots[] =
		"not/no/isnt/arent/wasnt/werent/hasnt/havent/dont/doesnt/didnt/"
		"cant/wont/couldnt/never/none/tampoco/todavia";
	size_t at = end;

	while (at > begin && word_is_any(&words->list[at - 1],
	       "did/do/does/yet/one/so/much/todavia/aun/at/all/fixed/working/"
	       "done/resolved/anymore"))
		at--;
	return at > begin && word_is_any(&words->list[at - 1], nots);
}

static bool
is_bad_told(const struct clause *clause)
{
	const int *count = clause->count;

	return (clause->negated || count[SIGN_BAD] + count[SIGN_BADPAST] +
	        count[SIGN_MATTER] + count[SIGN_SAME] > 0) &&
	       count[SIGN_GOOD] + count[SIGN_DOES] + count[SIGN_FAIR] == 0;
}

/* "not the bus loop", behind what was done. */
static bool
opens_negated(const struct words *words, size_t begin, size_t end)
{
	enum { LONGEST = 7 };

	return end - begin < LONGEST && words_match(words, begin, end,
	       "and/but? not the/mine/ours/my/our/those/upstairs/downstairs/"
	       "everyone/everybody/hers/his/theirs") > 0;
}

size_t
clause_read(const struct words *words, size_t begin, size_t end,
            struct clause *clause)
{
	size_t at = begin;

	*clause = (struct clause){
		.self = is_own_doing(words, begin, end),
	};
	while (at < end && (at == begin || !clause_turns(words, at))) {
		enum sign sign;
		size_t size = sign_at(words, at, end, &sign);
		bool doubled;

		sign = sign_placed(words, at, size, begin, end, sign);
		if ((sign == SIGN_GOOD || sign == SIGN_YES ||
		     sign == SIGN_FAIR) && is_quoted(words, at, size, end))
			sign = SIGN_IRONY;
		if (sign == SIGN_ASK && clause->count[SIGN_CAN] > 0)
			sign = SIGN_VERB;	/* "can finally see the" */
		if (sign == SIGN_BUT && at == begin)
			clause->opens_but = true;
		if (size == 0 && sign == SIGN_NONE)
			sign = shape(&words->list[at]);
		doubled = sign == SIGN_BAD && clause->negated &&
		          word_is_any(&words->list[at], hollows);
		sign = turn(clause, sign, doubled);
		if (sign == SIGN_BAD && word_is_any(&words->list[at], hollows))
			clause->hollow = true;
		if (sign == SIGN_NO && size > 1 &&
		    words_have(words, at, at + size, negations))
			clause->negated = true;	/* "definitely not" */
		if (size == 0 && (sign == SIGN_NONE || sign == SIGN_DID) &&
		    word_is_spoken(&words->list[at]) &&
		    !word_is_any(&words->list[at], fillers))
			clause->strange++;
		if (size == 0 && sign != SIGN_YES && sign != SIGN_SKIP &&
		    word_is_spoken(&words->list[at]) &&
		    !word_is_any(&words->list[at], small))
			clause->scraps++;
		clause->count[sign]++;
		at += size > 0 ? size : 1;
	}
	if (words_match(words, begin, at, "and/but/so/today/now? and/but/so? "
	                "it/they/that/this/its/theyre") > 0 &&
	    ends_negated(words, begin, at))
		clause->count[SIGN_SAME]++;	/* "it isn't" */
	if (words_have(words, begin, at, "again/nuevamente") &&
	    is_bad_told(clause))
		clause->count[SIGN_AGAIN]++;	/* "flunked again" */
	settle(clause);
	clause->self_told = !words_have(words, begin, at,
	                    "vote/say/answer/reply with? a? yes") &&
	                    words_match(words, begin, at,
	                    clause->count[SIGN_YES] > 0
	                    ? "yes/yeah/yep/yup/si i/im/ive/ill/id"
	                    : "i/im/ive/ill/id") > 0;
	clause->named = !words_have(words, begin, at, "a yes") &&
	                words_match(words, begin, at,
	                "yes/yeah/yep/si? we/were/it/its/that/thats/this/these/"
	                "there/theres/she/he/shes/hes is/are/was/were? "
	                "the/a/an/my/our/me/us/very/so/really/also") > 0;
	clause->topic = clause->strange > 0 || clause->count[SIGN_THING] +
	                clause->count[SIGN_SOME] > 0 ||
	                words_have(words, begin, at, others);
	clause->ellipsis = clause->topic && words_match(words, begin, at,
	                   "and/but? it/they/this/that/its/i/we/no/not") == 0
	                   && ends_negated(words, begin, at);
	if (opens_negated(words, begin, at))
		clause->ellipsis = true;
	return at;
}
