#include "parsers/courtesy.h"

#include "parsers/sentences.h"

/* What greets, alone or before a name. */
static const char *const greetings[] = {
	"hi/hello/hey/hiya/howdy/greetings", "dear", ("good morning/afternoon/"
	"evening/day"), "happy monday/tuesday/wednesday/thursday/friday",
	"happy new year",
	"morning", "hola/estimado/estimada/estimados", "buenos dias",
	"buenas tardes/noches", "buen dia", "to whom it may concern",
};

/* Lines that close a letter. */
static const char *const closings[] = {
	"best", "best regards/wishes", "all the best", "regards",
	"kind/warm/warmest/kindest regards",
	"with kind/best/warm/kindest/warmest regards/wishes/thanks",
	"sincerely", "sincerely yours",
	"respectfully", "respectfully/humbly submitted/yours", "cheers",
	"very truly yours", "yours in education/service/partnership",
	"take care", "thanks", "thanks again/much",
	"thanks so much", "many thanks", "thank you", "thank you so much",
	"thank you again", "with gratitude", "gratefully", "in partnership",
	"yours", "yours truly", "warmly", "talk soon", "have a great/good day",
	"saludos", "atentamente", "gracias", "muchas gracias", "cordialmente",
	"un abrazo", "saludos cordiales", "bendiciones", "blessings",
	"toodles", "ciao", "speak soon", "peace", "love", "xo", "appreciatively", ("have a great/good/nice "
	"day/week/weekend/evening/break"), "in service",
};

/* Sentences after which no word is the sender's own. */
static const char *const notices[] = {
	"sent from my/outlook/yahoo/mail/gmail/the", "sent via",
	"get outlook for", "enviado desde mi/outlook",
	"confidentiality notice/statement", "confidential :",
	"confidentiality :", "notice : this",
	"this message/email/e/communication mail? and any ... attachments",
	"this message/email/e/communication mail? is intended only/solely/for",
	("this message/email/e/communication mail? may/is/contains ... "
	"confidential/privileged/intended/information"),
	"the information contained in this",
	"please consider the environment", "disclaimer :",
	"aviso de confidencialidad", "este mensaje y/puede",
	"under michigan law", "please excuse any/the/my typos",
	"pursuant to",
};

/* Words that no name or title is made of. */
static const char no_names[] =
	"yes/no/yeah/yep/yup/nope/not/done/fixed/still/step/accept/accepted/"
	"pending/late/delayed/scheduled/ongoing/underway/started/ready/posted/tbd/"
	"decline/declined/reassign/removed/resolved/addressed/note/ask/due/it/"
	"is/are/was/were/has/have/had/the/this/that/these/those/we/i/you/he/"
	"she/they/my/our/your/please/thanks/thank/all/everything/nothing/never/"
	"working/works/works/broken/need/needs/same/worse/better/partly/partial/"
	"partially/mostly/almost/can/will/would/could/should/do/does/did/dont/"
	"doesnt/isnt/close/closed/reopen/open/now/today/tomorrow/got/get/si/"
	"listo/lista/gracias/ya/todavia/aun/sigue/nada/todo/bien/hecho/paso/"
	"nota/acepto/paso/great/good/perfect/awesome/ok/okay/sure/mine/wrong/"
	"sorry/absolutely/correct/finished/complete/completed/issue/problem/"
	"assign/type/school/scope/summary/sensitive/returned/duplicate/owner/"
	"confirmed/unconfirmed/withdraw/ordered/installed/called/call/send/"
	"order/train/hire/move/push/change/some/half/more/less/why/what/who/"
	"when/how/where/which/if/because/but/and/only/waiting/missing/maybe/"
	"probably/received/quedo/resuelto/arreglado/falta/faltan/transfer/"
	"forward/belongs/facilities/transportation/technology/payroll/hr/"
	"definitely/unfortunately/affirmative/negative/monday/tuesday/wednesday/"
	"thursday/friday/saturday/sunday/problem/acknowledged/happy/delete/"
	"remove/cancel/undo/fully/totally/completely/am/im/ill/its/theyre/were/"
	"en/parte/parcial/parcialmente/medias/poco/tampoco/"
	"totally/claro/mas/menos/igual/peor/mejor/ningun/ninguna/nadie/nunca";

size_t
courtesy_greeting(const struct words *words, size_t from, size_t to)
{
	enum { NAMES_MOST = 4 };
	size_t size = 0;
	size_t at;

	for (size_t i = 0; size == 0 &&
	     i < sizeof(greetings) / sizeof(greetings[0]); i++)
		size = words_match(words, from, to, greetings[i]);
	if (size == 0)
		return 0;
	at = from + size;
	while (at < to && at < from + size + NAMES_MOST &&
	       words->list[at].kind == WORD_PLAIN &&
	       !word_is_any(&words->list[at], no_names)) {
		at++;
		if (at < to && word_is_mark(&words->list[at], '.'))
			at++;
	}
	if (at >= to)
		return at - from;
	if (word_is_mark(&words->list[at], ',') ||
	    word_is_mark(&words->list[at], '-') ||
	    word_is_mark(&words->list[at], ':'))
		return at + 1 - from;
	return size;
}

static size_t
line_end(const struct words *words, size_t at)
{
	while (at < words->count && words->list[at].kind != WORD_LINE)
		at++;
	return at;
}

static size_t
without_marks(const struct words *words, size_t from, size_t to)
{
	while (to > from && words->list[to - 1].kind != WORD_PLAIN &&
	       words->list[to - 1].kind != WORD_NUMBER)
		to--;
	return to;
}

/* One to five capitalised words that can be a name and its degrees. */
static bool
is_name(const struct words *words, size_t from, size_t to, size_t least)
{
	enum { MOST = 6 };
	size_t count = 0;

	for (size_t at = from; at < to; at++) {
		const struct word *word = &words->list[at];

		/* "Judy Ames (she/her)" */
		if (word_is_mark(word, '(') && at + 1 < to && word_is_any(
		    word + 1, "she/he/they/ella/el/elle"))
			break;
		if (word->kind == WORD_MARK)
			continue;
		/* "R. Lindqvist": a letter is no word that it may stand for */
		if (word->capital && word->text.length == 1 && at + 1 < to &&
		    word_is_mark(word + 1, '.')) {
			count++;
			continue;
		}
		/* "Hyun-woo" */
		if (word->kind == WORD_PLAIN && !word->spaced && count > 0 &&
		    word[-1].kind == WORD_PLAIN)
			continue;
		if (word->kind != WORD_PLAIN || !word->capital ||
		    word_is_any(word, no_names))
			return false;
		count++;
	}
	return count >= least && count <= MOST;
}

/* "Facilities Coordinator", "Help desk x4410", "555-0147 ext. 12". */
static bool
is_contact(const struct words *words, size_t from, size_t end)
{
	enum { WORDS_MOST = 16, DIGITS = 4 };
	bool found = false;

	if (end - from > WORDS_MOST)
		return false;
	for (size_t at = from; at < end; at++) {
		const struct word *word = &words->list[at];

		if (word_is_any(word, "is/are/was/were/done/by/due/will/not/no/yes"))
			return false;
		found = found || word_is_any(word, "coordinator/coordinadora/"
		        "coordinador/director/directora/manager/specialist/"
		        "supervisor/principal/secretary/ext/extension/cell/tel/"
		        "phone/desk/superintendent/generalist/teacher/analyst/"
		        "assistant/counselor/nurse/clerk/lead/officer/@/x/"
		        "department/dept/technician/administrator") ||
		        (word->kind == WORD_NUMBER &&
		         word->folded.length >= DIGITS && at + 1 >= end) ||
		        (word->kind == WORD_PLAIN && word->folded.length > 3 &&
		         word->folded.data[0] == 'x' &&
		         word->folded.data[1] >= '0' &&
		         word->folded.data[1] <= '9');
	}
	return found;
}

/* "Facilities", "Payroll Office": a line that is only an office. */
static bool
is_office(const struct words *words, size_t from, size_t end)
{
	enum { WORDS_MOST = 4 };

	if (end - from > WORDS_MOST || !word_is_any(&words->list[from],
	    "facilities/transportation/technology/payroll/hr/maintenance/"
	    "operations/curriculum/nutrition/special/student/human/business/"
	    "purchasing/athletics/transporte/mantenimiento"))
		return false;
	for (size_t at = from; at < end; at++)
		if (words->list[at].kind != WORD_MARK &&
		    !words->list[at].capital &&
		    !word_is_any(&words->list[at], "and/of/the/for"))
			return false;
	return !word_is_mark(&words->list[end - 1], '.');
}

/* Can these lines be titles, addresses and mottoes? */
static bool
is_block(const struct words *words, size_t from, size_t lines_most)
{
	size_t lines = 0;

	while (from < words->count && lines <= lines_most) {
		size_t end = line_end(words, from);
		const struct word *first = &words->list[from];

		if (end > from) {
			bool said = word_is_spoken(first) &&
			            word_is_any(first, no_names) &&
			            !is_office(words, from, end) &&
			            !is_contact(words, from, end) &&
			            !(lines > 1 && end >= words->count);

			lines++;
			if (said || (first->kind == WORD_PLAIN &&
			             !first->capital && first->number < 0 &&
			             !is_contact(words, from, end) &&
			             !words_have(words, from, end, "@")))
				return false;
		}
		from = end + 1;
	}
	return lines <= lines_most;
}

static bool
is_closing(const struct words *words, size_t from, size_t end)
{
	enum { BLOCK_LINES = 12 };
	size_t stop = without_marks(words, from, end);
	size_t after = end;

	while (after < words->count && words->list[after].kind == WORD_LINE)
		after++;
	for (size_t i = 0; i < sizeof(closings) / sizeof(closings[0]); i++) {
		size_t size = words_match(words, from, stop, closings[i]);

		if (size == 0)
			continue;
		if (from + size == stop)
			return after >= words->count || is_name(words, after,
			       line_end(words, after), 1) ||
			       is_block(words, after, 3);
		/* "Best, Jo" */
		if (word_is_mark(&words->list[from + size], ',') &&
		    is_name(words, from + size + 1, stop, 1) &&
		    is_block(words, after, BLOCK_LINES))
			return true;
	}
	return false;
}

/* A line in quotation marks and nothing else. */
static bool
is_motto(const struct words *words, size_t from, size_t end)
{
	return end > from + 3 && word_is_mark(&words->list[from], '"') &&
	       (word_is_mark(&words->list[end - 1], '"') ||
	        words_have(words, from + 1, end, "\" -"));
}

static bool
is_notice(const struct words *words, size_t from, size_t to)
{
	for (size_t i = 0; i < sizeof(notices) / sizeof(notices[0]); i++)
		if (words_match(words, from, to, notices[i]) > 0)
			return true;
	return false;
}

/* "Karen" over "Help desk x4410"; "Karen Ochoa, Facilities, x221". */
static bool
is_name_and_contact(const struct words *words, size_t from, size_t end)
{
	enum { BLOCK_LINES = 6, NAMES_MOST = 4 };
	size_t names = from;
	size_t next = end + 1;

	while (names < end && (word_is_mark(&words->list[names], '-') ||
	       word_is_any(&words->list[names], "dr/mr/mrs/ms/lic/prof/sra/sr") ||
	       word_is_mark(&words->list[names], '.')))
		names++;
	from = names;
	while (names < end && words->list[names].kind == WORD_PLAIN)
		names++;
	if (names == from || names > from + NAMES_MOST ||
	    !is_name(words, from, names, 1))
		return false;
	if (names < end)
		return (word_is_mark(&words->list[names], ',') ||
		        word_is_mark(&words->list[names], '|')) &&
		       is_contact(words, names, end) &&
		       is_block(words, end, BLOCK_LINES);
	while (next < words->count && words->list[next].kind == WORD_LINE)
		next++;
	return next < words->count &&
	       (is_contact(words, next, line_end(words, next)) ||
	        is_office(words, next, line_end(words, next))) &&
	       is_block(words, end, BLOCK_LINES);
}

/* "Thomas Eberle, HR": a name and an office on the last line. */
static bool
is_name_and_office(const struct words *words, size_t from, size_t end)
{
	enum { OFFICE_WORDS = 6 };
	size_t comma = from;
	size_t next = line_end(words, end);

	while (comma < end && !word_is_mark(&words->list[comma], ','))
		comma++;
	while (next < words->count && words->list[next].kind == WORD_LINE)
		next++;
	if ((next < words->count && !is_notice(words, next, line_end(words,
	     next)) && !is_contact(words, next, line_end(words, next))) || comma + 1 >= end ||
	    end - comma > OFFICE_WORDS || !is_name(words, from, comma, 1))
		return false;
	for (size_t at = comma + 1; at < end; at++)
		if (words->list[at].kind != WORD_PLAIN ?
		    words->list[at].kind != WORD_MARK :
		    !words->list[at].capital && !word_is_any(&words->list[at],
		    "of/the/and/for/to/de/del/la/y/at/office"))
			return false;
		else if (word_is_any(&words->list[at], "please/thanks/i/not"))
			return false;
	return true;
}

/* "- Bev" at the very end. */
static bool
is_dashed_name(const struct words *words, size_t at)
{
	enum { WORDS_MOST = 4 };

	size_t end = at + 1;

	if (words->count - at > WORDS_MOST || end >= words->count ||
	    !(word_is_mark(&words->list[at], '-') ||
	      word_is_mark(&words->list[at], '~')) ||
	    !words->list[at].spaced)
		return false;
	/* "- Deshawn, nights" */
	while (end < words->count && !word_is_mark(&words->list[end], ','))
		end++;
	return is_name(words, at + 1, end, 1) &&
	       (end == words->count || (end == at + 2 &&
	        words->count - end <= 2));
}

static bool
ends_at_line(const struct words *words, size_t from, size_t end, bool gap)
{
	enum { BLOCK_LINES = 8 };
	bool dashes = end > from + 1 && word_is_mark(&words->list[from], '-') &&
	              word_is_mark(&words->list[from + 1], '-');

	if (dashes && end - from == without_marks(words, from, end) - from)
		return word_is_spoken(&words->list[from + 2]);
	if (dashes || is_motto(words, from, end) ||
	    is_closing(words, from, end))
		return true;
	/* a name, or initials, alone on the last line */
	if (end >= words->count && from > 1 && end - from <= 3 &&
	    words->list[from - 2].kind != WORD_PLAIN &&
	    is_name(words, from, without_marks(words, from, end), 1))
		return true;
	if (from > 0 && is_name_and_contact(words, from, end))
		return true;
	if (gap && is_name_and_office(words, from,
	                              without_marks(words, from, end)))
		return true;
	return gap && is_name(words, from, without_marks(words, from, end),
	                      end >= words->count ? 1 : 2) &&
	       is_block(words, end, BLOCK_LINES);
}

size_t
courtesy_end(const struct words *words)
{
	bool gap = true;	/* an empty line, or nothing, stands before */
	bool said = false;	/* a mail's first line is never its signature */

	for (size_t from = 0; from < words->count;) {
		size_t end = line_end(words, from);

		if (end > from) {
			if (ends_at_line(words, from, end, gap && said))
				return from;
			for (size_t at = from; at < end; at++)
				if (((at == from || word_is_mark(
				      &words->list[at - 1], '.') ||
				      word_is_mark(&words->list[at - 1], '!'))
				     && is_notice(words, at, end)) ||
				    is_dashed_name(words, at))
					return at;
			said = true;
		}
		gap = end == from;
		from = end + 1;
	}
	return words->count;
}

/* "Best, Lena Ruiz", on the line of the last sentence. */
bool
courtesy_signs_off(const struct words *words, size_t from, size_t to)
{
	size_t size = words_match(words, from, to, "best/cordially/regards/"
	              "sincerely/respectfully/warmly/cheers/saludos/"
	              "atentamente/yours/thanks/thank/gracias/many/muchas/kind/"
	              "warm/take/talk/later/xo/ty you/thanks/gracias/care/soon/"
	              "regards/again? regards/wishes/truly/again/so/much/all?");

	if (size > 0 && from + size < to &&
	    word_is_mark(&words->list[from + size], ','))
		size++;
	if (size > 0 && from + size < to && is_name(words, from + size, to, 1))
		return true;
	/* "Have a good weekend, Pat" */
	for (size_t at = to; at > from + 1; at--)
		if (word_is_mark(&words->list[at - 1], ','))
			return at < to && is_name(words, at, to, 1) &&
			       courtesy_is_polite(words, from, at - 1);
	return false;
}

bool
is_courtesy(const struct words *words, size_t from, size_t to)
{
	while (from + 1 < to && (word_is_any(&words->list[from],
	       "and/but/y/so/well/ok/oh/also/pero/please") ||
	       words->list[from].kind == WORD_MARK))
		from++;
	while (to > from && words->list[to - 1].kind == WORD_MARK)
		to--;
	if (from >= to)
		return true;
	if (words_have(words, from, to, "nothing/nada"))
		return false;	/* "thanks for nothing" */
	return courtesy_is_polite(words, from, to) ||
	       courtesy_signs_off(words, from, to);
}
