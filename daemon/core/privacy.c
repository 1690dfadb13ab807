#include "core/privacy_token.h"

/* --- which words may be names --- */

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
	       (token_is_one(reader->tokens[at - 1].folded, titles) ||
	        (reader->tokens[at - 1].is_capital && !first->is_cut &&
	         !first->is_first))) &&
	       !token_is_one(first->folded, no_names) &&
	       !token_is_one(last->folded, no_names) &&
	       !token_is_one(first->folded, titles) &&
	       !token_is_one(last->folded, titles) &&
	       !is_known_pair(reader, first->folded, last->folded);
}

static void
find_names(struct reader *reader)
{
	for (size_t i = 0; i < reader->count; i++) {
		struct token *token = &reader->tokens[i];
		bool is_titled = i > 0 &&
			token_is_one(reader->tokens[i - 1].folded, titles);
		/* "Megan Olsen and Kim Reed": the rest of a known name */
		bool goes_on = i > 0 && !token->is_cut &&
			reader->tokens[i - 1].is_capital &&
			!reader->tokens[i - 1].is_name &&
			(is_known(reader, reader->tokens[i - 1].folded) ||
			 (i > 1 && token_is_one(reader->tokens[i - 2].folded,
			                  titles)));

		if (is_stranger(reader, i)) {
			token->is_name = true;
			token[1].is_name = true;
			i++;
			continue;
		}
		token->is_name = token->is_capital && !is_titled &&
			!goes_on && token->folded.length > 1 &&
			!token_is_one(token->folded, no_names) &&
			!token_is_one(token->folded, titles) &&
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

/* "student Marcus", "my son, Leo", "alumna llamada Rosa". */
static bool
names_child(const struct reader *reader, size_t at)
{
	static const char *const between[] = {
		"named", "called", "name", "is", "s", "llamado", "llamada",
		"de", "nombre", "se", "llama", "first", "last", NULL
	};
	const struct token *token = token_at(reader, at);
	bool one = token_is_one(token->folded, children);
	bool many = token_is_one(token->folded, many_children);

	/* "Student Council": a title, not a child. */
	if ((!one && !many) || token->is_owner ||
	    (token->is_capital && !token->is_first))
		return false;
	for (size_t i = at + 1; i < at + TOKEN_NEAR && i < reader->count; i++) {
		const struct token *next = token_at(reader, i);

		if (next->is_first)
			return false;
		if (next->is_name)
			return one || token_is_one(
				token_at(reader, i + 1)->folded,
				(const char *const[]){ "and", "y", NULL });
		if (!token_is_one(next->folded, between) && !next->is_cut)
			return false;
	}
	return false;
}

/* "Jayden's mom", "mother of Jayden", "la mama de Lucia". */
static bool
names_parent(const struct reader *reader, size_t at)
{
	const struct token *token = token_at(reader, at);

	if (!token_is_one(token->folded, parents))
		return false;
	if (at > 0 && token_at(reader, at - 1)->is_owner &&
	    token_at(reader, at - 1)->is_name)
		return true;
	if (at > 1 && token_at(reader, at - 2)->is_name &&
	    token_at(reader, at - 1)->is_name &&
	    token_at(reader, at - 1)->is_owner)
		return true;
	return token_is_one(token_at(reader, at + 1)->folded,
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
		"grade", "grader", "grado", "kindergarten", "kinder",
		"preschool", NULL
	};

	if (!token_at(reader, at)->is_initial ||
	    !(token_at(reader, at + 1)->is_initial ||
	      token_at(reader, at)->is_cut) ||
	    slice_is(token_at(reader, at)->folded, "i"))
		return false;
	if (at > 0 &&
	    token_is_one(token_at(reader, at - 1)->folded, children) &&
	    token_at(reader, at + 1)->is_initial)
		return true;
	if (!token_at(reader, at + 1)->is_initial)
		return false;
	for (size_t i = at + 2; i <= at + 2 + TOKEN_NEAR; i++)
		if (token_is_one(token_at(reader, i)->folded, grades))
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
	if (!token_is_one(token->folded, kinds) &&
	    !token_is_one(token->folded, children))
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

	if (!token_is_one(token_at(reader, at)->folded, births))
		return false;
	for (size_t i = at + 1; i <= at + TOKEN_NEAR; i++) {
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
	       has_name_near(reader, at, TOKEN_NEAR);
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

	privacy_read(&reader, text, arena);
	find_names(&reader);
	for (size_t i = 0; i < reader.count; i++) {
		for (size_t r = 0; r < sizeof(rules) / sizeof(rules[0]); r++)
			if (rules[r].is_there(&reader, i))
				say(&reader, rules[r].reason);
		if (token_is_one(reader.tokens[i].folded, plans) &&
		    has_name_near(&reader, i, TOKEN_NEAR))
			say(&reader, "A name stands beside a plan (IEP, 504).");
		if (token_is_one(reader.tokens[i].folded, troubles) &&
		    has_name_near(&reader, i, TOKEN_NEAR))
			say(&reader, "A name stands beside discipline or "
			    "health.");
	}
	return reader.found;
}
