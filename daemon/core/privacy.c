#include "core/privacy.h"

#include "base/utf8.h"

enum { TOKENS_MOST = 12000, NEAR = 4 };

struct token {
	struct slice folded;
	bool is_capital;	/* begins with one, and goes on in small */
	bool is_initial;	/* one capital letter */
	bool is_shouted;	/* an acronym */
	bool is_number;
	bool is_first;		/* of a sentence or line */
	bool is_owner;		/* 's follows */
	bool is_cut;		/* a mark stands before it */
	bool is_name;		/* it may be a student's */
};

struct reader {
	const struct policy *policy;
	const char *writer;
	size_t count;
	struct token *tokens;
	const char **reasons;
	size_t found;
};

/* --- tokens --- */

static bool
is_letter(char c)
{
	return ascii_is_alnum(c) || (unsigned char)c >= 0x80;
}

/* U+2018, U+2019 and the plain one: their length, or 0. */
static size_t
apostrophe(struct slice text, size_t at)
{
	if (text.data[at] == '\'')
		return 1;
	return at + 2 < text.length &&
	       (unsigned char)text.data[at] == 0xe2 &&
	       (unsigned char)text.data[at + 1] == 0x80 &&
	       ((unsigned char)text.data[at + 2] & 0xfe) == 0x98 ? 3 : 0;
}

static struct slice
fold(struct slice word, struct arena *arena)
{
	struct text text;
	struct slice copy;

	text_init(&text, 4 * word.length + 16);
	utf8_add_folded(&text, word);
	copy = arena_copy(arena, text_slice(&text));
	text_release(&text);
	return copy;
}

/* A capital: one that changes when it is folded, and is no small letter. */
static bool
is_upper(struct slice word)
{
	unsigned char c = (unsigned char)word.data[0];

	if (c < 0x80)
		return c >= 'A' && c <= 'Z';
	/* U+00C0 to U+00DE: the capitals of Spanish and its neighbours */
	return c == 0xc3 && word.length > 1 &&
	       (unsigned char)word.data[1] >= 0x80 &&
	       (unsigned char)word.data[1] <= 0x9e;
}

static void
read_token(struct token *token, struct slice word, struct arena *arena)
{
	size_t digits = 0;
	size_t small = 0;

	for (size_t i = 0; i < word.length; i++) {
		digits += ascii_is_digit(word.data[i]);
		small += word.data[i] >= 'a' && word.data[i] <= 'z';
	}
	token->folded = fold(word, arena);
	token->is_number = digits == word.length;
	token->is_initial = word.length == 1 && is_upper(word);
	token->is_shouted = word.length > 1 && small == 0 && digits == 0 &&
	                    (unsigned char)word.data[0] < 0x80 &&
	                    is_upper(word);
	token->is_capital = is_upper(word) && small > 0 && digits == 0;
}

static void
read_text(struct reader *reader, struct slice text, struct arena *arena)
{
	bool first = true;
	bool cut = false;
	size_t at = 0;

	reader->tokens = arena_alloc_array(arena, TOKENS_MOST,
	                                   sizeof(*reader->tokens));
	while (at < text.length && reader->count < TOKENS_MOST) {
		struct token *token = &reader->tokens[reader->count];
		size_t from = at;
		size_t mark;

		while (at < text.length && is_letter(text.data[at]) &&
		       apostrophe(text, at) == 0)
			at++;
		if (at == from) {
			char c = text.data[at];

			first = first || strchr(".!?\n\r", c) != NULL;
			cut = cut || !ascii_is_space(c);
			mark = apostrophe(text, at);
			at += mark > 0 ? mark : 1;
			continue;
		}
		*token = (struct token){ .is_first = first, .is_cut = cut };
		read_token(token, slice_part(text, from, at), arena);
		mark = at < text.length ? apostrophe(text, at) : 0;
		if (mark > 0 && at + mark < text.length &&
		    ascii_lower(text.data[at + mark]) == 's' &&
		    (at + mark + 1 == text.length ||
		     !is_letter(text.data[at + mark + 1]))) {
			token->is_owner = true;
			at += mark + 1;
		}
		/* "J.R." is no end of a sentence. */
		first = false;
		cut = false;
		if (token->is_initial && at < text.length &&
		    text.data[at] == '.')
			at++;
		reader->count++;
	}
}

/* --- which words may be names --- */

static bool
is_one(struct slice word, const char *const *list)
{
	for (size_t i = 0; list[i] != NULL; i++)
		if (slice_is(word, list[i]))
			return true;
	return false;
}

static bool
is_word_of(struct slice word, const char *names)
{
	struct slice rest = slice_of(names);
	struct slice part;

	while (slice_next_word(&rest, &part))
		if (slice_equal_fold(part, word))
			return true;
	return false;
}

/* Of the roster, the schools, or the one who writes. */
static bool
is_known(const struct reader *reader, struct slice word)
{
	const struct policy *policy = reader->policy;

	if (reader->writer != NULL && is_word_of(word, reader->writer))
		return true;
	for (size_t i = 0; i < policy->person_count; i++)
		if (is_word_of(word, policy->people[i].name))
			return true;
	for (size_t i = 0; i < policy->school_count; i++) {
		const struct school *school = &policy->schools[i];

		if (is_word_of(word, school->name))
			return true;
		for (size_t a = 0; a < school->alias_count; a++)
			if (is_word_of(word, school->aliases[a]))
				return true;
	}
	return false;
}

/* "Marcus Webb" is not the roster's Marcus Bell. */
static bool
is_known_pair(const struct reader *reader, struct slice first,
              struct slice last)
{
	const struct policy *policy = reader->policy;

	if (reader->writer != NULL && is_word_of(first, reader->writer) &&
	    is_word_of(last, reader->writer))
		return true;
	for (size_t i = 0; i < policy->person_count; i++)
		if (is_word_of(first, policy->people[i].name) &&
		    is_word_of(last, policy->people[i].name))
			return true;
	for (size_t i = 0; i < policy->school_count; i++)
		if (is_word_of(first, policy->schools[i].name) ||
		    is_word_of(last, policy->schools[i].name))
			return true;
	return false;
}

static const char *const titles[] = {
	"mr", "mrs", "ms", "miss", "dr", "coach", "principal", "teacher",
	"superintendent", "counselor", "director", "sra", "sr", "srta",
	"senora", "senor", "maestra", "maestro", "profesora", "profesor",
	"directora", "prof", "nurse", "aide", "para", "sub", "substitute",
	"secretary", "librarian", "psychologist", "custodian", "driver", NULL
};

/* Capitals that are nobody's name. */
static const char *const no_names[] = {
	"i", "we", "the", "our", "my", "they", "he", "she", "it", "this",
	"that", "these", "those", "a", "an", "in", "on", "at", "for", "and",
	"but", "so", "if", "when", "what", "who", "how", "why", "there",
	"here", "no", "not", "yes", "some", "many", "every", "each", "all",
	"please", "thanks", "hello", "hi", "dear", "today", "tomorrow",
	"yesterday", "january", "february", "march", "april", "may", "june",
	"july", "august", "september", "october", "november", "december",
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
	"sunday", "english", "spanish", "math", "science", "reading",
	"algebra", "biology", "chemistry", "history", "art", "music", "pe",
	"google", "chromebook", "chromebooks", "canvas", "powerschool",
	"zoom", "clever", "microsoft", "teams", "ipad", "ipads", "title",
	"tier", "grade", "room", "school", "elementary", "middle", "high",
	"academy", "district", "board", "council", "services", "support",
	"team", "learning", "success", "information", "system", "handbook",
	"center", "office", "department", "clearway", "services",
	"assistance", "study", "american", "african", "michigan", "english",
	"language", "learners", "achievement", "conduct", "code", "data",
	"portal", "voice", "survey", "union", "association", "el", "la",
	"los", "las", "un", "una", "en", "por", "para", "no", "si", "pero",
	"cuando", "como", "que", "hoy", "nuestra", "nuestro", "mi", "su",
	"ingles", "espanol", "matematicas", "lectura", "escuela", "distrito",
	"lunes", "martes", "miercoles", "jueves", "viernes", "sample",
	"iep", "someone", "everyone", "nobody", "student", "students",
	"parent", "parents", "teachers", "staff", "kids", "children",
	"families", "family", "let", "one", "two", "three", NULL
};

static const char *const children[] = {
	"student", "pupil", "kid", "child", "boy", "girl", "son", "daughter",
	"kiddo", "alumno", "alumna", "estudiante", "nino", "nina", "hijo",
	"hija", "muchacho", "muchacha", "grandson", "granddaughter",
	"kindergartner", "freshman", "sophomore", NULL
};

static const char *const many_children[] = {
	"students", "pupils", "kids", "children", "boys", "girls", "sons",
	"daughters", "alumnos", "alumnas", "estudiantes", "ninos", "ninas",
	"hijos", "twins", "siblings", NULL
};

static const char *const parents[] = {
	"mom", "mother", "mum", "dad", "father", "parent", "parents",
	"guardian", "guardians", "grandmother", "grandma", "grandfather",
	"grandpa", "stepmom", "stepdad", "mama", "papa", "madre", "padre",
	"padres", "abuela", "abuelo", "tutor", "sister", "brother", "aunt",
	"uncle", NULL
};

static const char *const plans[] = {
	"iep", "504", "bip", "mdr", "fba", NULL
};

/* Said of a child; of staff rarely in a report. */
static const char *const troubles[] = {
	"suspended", "expelled", "eloped", "elopes", "bit", "bites", "hits",
	"kicked", "kicks", "autism", "autistic", "adhd", "dyslexia",
	"seizure", "seizures", "homeless", "retained", "wets", "meltdown",
	"meltdowns", "diagnosed", "truant", "suspendido", "suspendida",
	"expulsado", "expulsada", "autista", "autismo", "convulsiones",
	"dislexia", "mordio", "pego", "repitio", NULL
};

/* A first and a last name that together are nobody's we know. */
static bool
is_stranger(const struct reader *reader, size_t at)
{
	const struct token *first = &reader->tokens[at];
	const struct token *last = first + 1;

	return at + 1 < reader->count && first->is_capital &&
	       last->is_capital && !last->is_cut && !last->is_first &&
	       !first->is_owner && !(at > 0 &&
	       (is_one(reader->tokens[at - 1].folded, titles) ||
	        (reader->tokens[at - 1].is_capital && !first->is_cut &&
	         !first->is_first))) &&
	       !is_one(first->folded, no_names) &&
	       !is_one(last->folded, no_names) &&
	       !is_one(first->folded, titles) &&
	       !is_one(last->folded, titles) &&
	       !is_known_pair(reader, first->folded, last->folded);
}

static void
find_names(struct reader *reader)
{
	for (size_t i = 0; i < reader->count; i++) {
		struct token *token = &reader->tokens[i];
		bool is_titled = i > 0 &&
			is_one(reader->tokens[i - 1].folded, titles);
		/* "Megan Olsen and Kim Reed": the rest of a known name */
		bool goes_on = i > 0 && !token->is_cut &&
			reader->tokens[i - 1].is_capital &&
			!reader->tokens[i - 1].is_name &&
			(is_known(reader, reader->tokens[i - 1].folded) ||
			 (i > 1 && is_one(reader->tokens[i - 2].folded,
			                  titles)));

		if (is_stranger(reader, i)) {
			token->is_name = true;
			token[1].is_name = true;
			i++;
			continue;
		}
		token->is_name = token->is_capital && !is_titled &&
			!goes_on && token->folded.length > 1 &&
			!is_one(token->folded, no_names) &&
			!is_one(token->folded, titles) &&
			!is_known(reader, token->folded);
	}
}

/* --- what is found --- */

static void
say(struct reader *reader, const char *reason)
{
	for (size_t i = 0; i < reader->found; i++)
		if (reader->reasons[i] == reason)
			return;
	if (reader->found < PRIVACY_REASONS_MAX)
		reader->reasons[reader->found++] = reason;
}

static const struct token *
token_at(const struct reader *reader, size_t at)
{
	static const struct token none = { .folded = { "", 0 } };

	return at < reader->count ? &reader->tokens[at] : &none;
}

/* "student Marcus", "my son, Leo", "alumna llamada Rosa". */
static bool
names_child(const struct reader *reader, size_t at)
{
	static const char *const between[] = {
		"named", "called", "name", "is", "s", "llamado", "llamada",
		"de", "nombre", "se", "llama", "first", "last", NULL
	};
	const struct token *token = token_at(reader, at);
	bool one = is_one(token->folded, children);
	bool many = is_one(token->folded, many_children);

	/* "Student Council": a title, not a child. */
	if ((!one && !many) || token->is_owner ||
	    (token->is_capital && !token->is_first))
		return false;
	for (size_t i = at + 1; i < at + NEAR && i < reader->count; i++) {
		const struct token *next = token_at(reader, i);

		if (next->is_first)
			return false;
		if (next->is_name)
			return one || is_one(token_at(reader, i + 1)->folded,
			       (const char *const[]){ "and", "y", NULL });
		if (!is_one(next->folded, between) && !next->is_cut)
			return false;
	}
	return false;
}

/* "Jayden's mom", "mother of Jayden", "la mama de Lucia". */
static bool
names_parent(const struct reader *reader, size_t at)
{
	const struct token *token = token_at(reader, at);

	if (!is_one(token->folded, parents))
		return false;
	if (at > 0 && token_at(reader, at - 1)->is_owner &&
	    token_at(reader, at - 1)->is_name)
		return true;
	if (at > 1 && token_at(reader, at - 2)->is_name &&
	    token_at(reader, at - 1)->is_name &&
	    token_at(reader, at - 1)->is_owner)
		return true;
	return is_one(token_at(reader, at + 1)->folded,
	              (const char *const[]){ "of", "de", NULL }) &&
	       token_at(reader, at + 2)->is_name;
}

/* A name shortly before or behind, in the same sentence. */
static bool
has_name_near(const struct reader *reader, size_t at, size_t near)
{
	for (size_t i = at; i > 0 && at - i < near; i--) {
		if (token_at(reader, i)->is_first)
			break;
		if (token_at(reader, i - 1)->is_name)
			return true;
	}
	for (size_t i = at + 1; i <= at + near && i < reader->count; i++) {
		if (token_at(reader, i)->is_first)
			break;
		if (token_at(reader, i)->is_name)
			return true;
	}
	return false;
}

/* "J.R., 3rd grade", "student M. T.": two initials, and what they are of. */
static bool
is_initialled(const struct reader *reader, size_t at)
{
	static const char *const grades[] = {
		"grade", "grader", "grado", "kindergarten", "kinder", "preschool",
		NULL
	};

	if (!token_at(reader, at)->is_initial ||
	    !(token_at(reader, at + 1)->is_initial ||
	      token_at(reader, at)->is_cut) ||
	    slice_is(token_at(reader, at)->folded, "i"))
		return false;
	if (at > 0 && is_one(token_at(reader, at - 1)->folded, children) &&
	    token_at(reader, at + 1)->is_initial)
		return true;
	if (!token_at(reader, at + 1)->is_initial)
		return false;
	for (size_t i = at + 2; i <= at + 2 + NEAR; i++)
		if (is_one(token_at(reader, i)->folded, grades))
			return true;
	return false;
}

/* "student ID 4402817", "ID# 4402817", "matricula 88123", 123-45-6789. */
static bool
is_number_of_student(const struct reader *reader, size_t at)
{
	static const char *const kinds[] = {
		"id", "uic", "matricula", "ssn", "lunch", "pin", NULL
	};
	const struct token *token = token_at(reader, at);

	if (token->is_number && token->folded.length == 3 &&
	    token_at(reader, at + 1)->is_number &&
	    token_at(reader, at + 1)->folded.length == 2 &&
	    token_at(reader, at + 2)->is_number &&
	    token_at(reader, at + 2)->folded.length == 4)
		return true;
	if (!is_one(token->folded, kinds) &&
	    !is_one(token->folded, children))
		return false;
	for (size_t i = at + 1; i <= at + 3; i++) {
		const struct token *next = token_at(reader, i);

		if (next->is_first && !next->is_number)
			return false;
		if (next->is_number && next->folded.length >= 5)
			return true;
	}
	return false;
}

/* "DOB 3/14/2015", "born on March 3, 2016", "nacio el 3 de marzo". */
static bool
is_birth(const struct reader *reader, size_t at)
{
	static const char *const births[] = {
		"dob", "born", "birthdate", "birth", "birthday", "nacio",
		"nacimiento", "nacida", "nacido", NULL
	};

	if (!is_one(token_at(reader, at)->folded, births))
		return false;
	for (size_t i = at + 1; i <= at + NEAR; i++) {
		const struct token *token = token_at(reader, i);
		int64_t number;

		if (slice_to_int64(token->folded, 1, 2100, &number))
			return true;
	}
	return false;
}

/* "Jayden, a 3rd grader" */
static bool
is_grader(const struct reader *reader, size_t at)
{
	return slice_is(token_at(reader, at)->folded, "grader") &&
	       has_name_near(reader, at, NEAR);
}

static const struct {
	bool (*is_there)(const struct reader *reader, size_t at);
	const char *reason;
} rules[] = {
	{ names_child, "A name stands beside a word for a student." },
	{ names_parent, "A child is named beside a parent." },
	{ is_initialled, "Initials stand beside a grade." },
	{ is_number_of_student, "There may be a student's number." },
	{ is_birth, "There may be a date of birth." },
	{ is_grader, "A name stands beside a grade." },
};

size_t
privacy_identifiers(struct slice text, const struct policy *policy,
                    const char *writer, struct arena *arena,
                    const char *reasons[PRIVACY_REASONS_MAX])
{
	struct reader reader = { .policy = policy, .writer = writer,
	                         .reasons = reasons };

	read_text(&reader, slice_part(text, 0, text.length <
	          PRIVACY_TEXT_LIMIT ? text.length : PRIVACY_TEXT_LIMIT),
	          arena);
	find_names(&reader);
	for (size_t i = 0; i < reader.count; i++) {
		for (size_t r = 0; r < sizeof(rules) / sizeof(rules[0]); r++)
			if (rules[r].is_there(&reader, i))
				say(&reader, rules[r].reason);
		if (is_one(reader.tokens[i].folded, plans) &&
		    has_name_near(&reader, i, NEAR))
			say(&reader, "A name stands beside a plan (IEP, 504).");
		if (is_one(reader.tokens[i].folded, troubles) &&
		    has_name_near(&reader, i, NEAR))
			say(&reader, "A name stands beside discipline or "
			    "health.");
	}
	return reader.found;
}

/* --- a wish --- */

/* Do the tokens from there on read so, in one sentence? */
static bool
reads(const struct reader *reader, size_t at, const char *phrase)
{
	struct slice rest = slice_of(phrase);
	struct slice word;

	for (size_t i = at; slice_next_word(&rest, &word); i++)
		if (!slice_equal(token_at(reader, i)->folded, word) ||
		    (i > at && token_at(reader, i)->is_first))
			return false;
	return true;
}

/* "not show my name", "don't ever use my name", "no digan mi nombre" */
static bool
forbids_name(const struct reader *reader, size_t at)
{
	static const char *const nots[] = {
		"not", "dont", "don", "never", "without", "no", "sin", "nunca",
		NULL
	};
	static const char *const shows[] = {
		"show", "share", "use", "using", "mention", "mentioning",
		"give", "tell", "put", "sharing", "showing", "muestre",
		"muestren", "mostrar", "comparta", "compartan", "compartir",
		"mencione", "mencionen", "mencionar", "use", "usen", "diga",
		"digan", "decir", "revele", "revelen", "ponga", "pongan",
		"list", "attach", "include", NULL
	};
	bool shown = slice_is(token_at(reader, at)->folded, "without") ||
	             slice_is(token_at(reader, at)->folded, "sin");

	if (!is_one(token_at(reader, at)->folded, nots))
		return false;
	for (size_t i = at + 1; i <= at + 2 * NEAR; i++) {
		if (token_at(reader, i)->is_first)
			return false;
		if (shown && (reads(reader, i, "my name") ||
		              reads(reader, i, "mi nombre")))
			return true;
		shown = shown || is_one(token_at(reader, i)->folded, shows);
	}
	return false;
}

bool
privacy_wants_hidden(struct slice text, struct arena *arena)
{
	static const char *const wishes[] = {
		"keep my name out", "keep my name confidential",
		"keep my name private", "keep my name off",
		"keep my name to yourself", "keep my name between us",
		"leave my name out", "keep me anonymous",
		"keep this confidential", "keep it confidential",
		"keep this anonymous", "stay anonymous", "remain anonymous",
		"be anonymous", "be kept confidential", "be kept anonymous",
		"this is confidential", "in confidence", "es confidencial",
		"de forma anonima", "quedar anonimo", "quedar anonima",
		"permanecer anonimo", "permanecer anonima",
		"mantenga mi nombre en privado", "en confianza",
	};
	struct reader reader = { .count = 0 };

	read_text(&reader, slice_part(text, 0, text.length <
	          PRIVACY_TEXT_LIMIT ? text.length : PRIVACY_TEXT_LIMIT),
	          arena);
	for (size_t i = 0; i < reader.count; i++) {
		if (forbids_name(&reader, i))
			return true;
		for (size_t w = 0; w < sizeof(wishes) / sizeof(wishes[0]);
		     w++)
			if (reads(&reader, i, wishes[w]))
				return true;
	}
	return false;
}
