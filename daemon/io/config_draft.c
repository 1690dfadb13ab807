#include "io/config_draft.h"

#include <stdarg.h>

enum { SENTENCE_MAX = 600 };

/* The name outlives the library's own; the same name is kept once in a row. */
static const char *
keep_name(struct draft *draft, const char *file)
{
	const char *last = draft->place_count > 0
	                 ? draft->places[draft->place_count - 1].file : NULL;

	return last != NULL && strcmp(last, file) == 0 ? last
	     : arena_format(draft->arena, "%s", file);
}

void
draft_place(struct draft *draft, const void *field, const char *file,
            unsigned line)
{
	if (draft->place_count == draft->place_size) {
		size_t size = draft->place_size * 2 + 64;
		struct place *places = arena_alloc_array(draft->arena, size,
		                                         sizeof(*places));

		if (draft->place_count > 0)
			memcpy(places, draft->places,
			       draft->place_count * sizeof(*places));
		draft->places = places;
		draft->place_size = size;
	}
	draft->places[draft->place_count] = (struct place){
		field, keep_name(draft, file), line
	};
	draft->place_count++;
}

static const struct place *
find_place(const struct draft *draft, const void *field)
{
	for (size_t i = draft->place_count; i > 0; i--) {
		if (draft->places[i - 1].field == field)
			return &draft->places[i - 1];
	}
	return NULL;
}

bool
draft_is_set(const struct draft *draft, const void *field)
{
	return find_place(draft, field) != NULL;
}

static void
add_fault(struct draft *draft, const char *file, unsigned line,
          const char *sentence)
{
	size_t serial = draft->fault_count++;
	char *text;

	if (serial >= DRAFT_FAULTS_MOST)
		return;
	text = arena_format(draft->arena, "%s", sentence);
	for (char *c = text; *c != '\0'; c++) {
		if ((unsigned char)*c < ' ' || *c == 0x7F)
			*c = '?';	/* a fault is one line */
	}
	draft->faults[serial] = (struct fault){
		.file = arena_format(draft->arena, "%s", file), .line = line,
		.serial = serial, .text = text,
	};
}

void
draft_fault(struct draft *draft, const void *field, const char *format, ...)
{
	const struct place *place = field != NULL ? find_place(draft, field)
	                            : NULL;
	char sentence[SENTENCE_MAX];
	va_list args;

	va_start(args, format);
	vsnprintf(sentence, sizeof(sentence), format, args);
	va_end(args);
	if (place != NULL)
		add_fault(draft, place->file, place->line, sentence);
	else
		add_fault(draft, draft->config->path, 0, sentence);
}

void
draft_fault_at(struct draft *draft, const char *file, unsigned line,
               const char *format, ...)
{
	char sentence[SENTENCE_MAX];
	va_list args;

	va_start(args, format);
	vsnprintf(sentence, sizeof(sentence), format, args);
	va_end(args);
	add_fault(draft, file, line, sentence);
}

/* By file and line; what has no line comes last. */
static int
compare_faults(const void *left, const void *right)
{
	const struct fault *a = left;
	const struct fault *b = right;
	int order = strcmp(a->file, b->file);

	if (order == 0 && a->line != b->line)
		return a->line == 0 || (b->line != 0 && a->line > b->line)
		       ? 1 : -1;
	if (order == 0)
		order = a->serial < b->serial ? -1 : 1;
	return order;
}

void
draft_tell(struct draft *draft, struct text *text, struct why *first)
{
	size_t kept = draft->fault_count < DRAFT_FAULTS_MOST
	              ? draft->fault_count : DRAFT_FAULTS_MOST;

	qsort(draft->faults, kept, sizeof(draft->faults[0]), compare_faults);
	for (size_t i = 0; i < kept; i++) {
		const struct fault *fault = &draft->faults[i];
		char where[32] = "";

		if (fault->line > 0)
			snprintf(where, sizeof(where), ":%u", fault->line);
		if (text != NULL)
			text_addf(text, "%s%s: %s\n", fault->file, where,
			          fault->text);
		if (i == 0)
			fail(first, OUTCOME_SETUP, "%s%s: %s", fault->file,
			     where, fault->text);
	}
	if (draft->fault_count > kept && text != NULL)
		text_addf(text, "and %zu more\n", draft->fault_count - kept);
	if (draft->fault_count > 1 && first != NULL) {
		size_t length = strlen(first->text);

		snprintf(first->text + length, sizeof(first->text) - length,
		         " (and %zu more)", draft->fault_count - 1);
	}
}
