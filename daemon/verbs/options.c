#include "verbs/verbs.h"

#include <sysexits.h>

/* How many letters must be changed, added or left out, up to 3. */
static unsigned
distance(const char *a, const char *b)
{
	enum { LONGEST = 32 };
	unsigned row[LONGEST + 1];
	size_t a_length = strlen(a);
	size_t b_length = strlen(b);

	if (a_length > LONGEST || b_length > LONGEST)
		return LONGEST;
	for (size_t j = 0; j <= b_length; j++)
		row[j] = (unsigned)j;
	for (size_t i = 1; i <= a_length; i++) {
		unsigned corner = row[0];

		row[0] = (unsigned)i;
		for (size_t j = 1; j <= b_length; j++) {
			unsigned best = corner + (a[i - 1] != b[j - 1]);

			corner = row[j];
			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			row[j] = best;
		}
	}
	return row[b_length];
}

const char *
nearest(const char *word, const char *const *candidates, size_t count)
{
	const char *best = NULL;
	unsigned best_distance = 3;

	for (size_t i = 0; i < count; i++) {
		unsigned now = distance(word, candidates[i]);

		if (now < best_distance && now < strlen(candidates[i]) / 2 + 1) {
			best_distance = now;
			best = candidates[i];
		}
	}
	return best;
}

static int
find_rule(const struct verb *verb, struct slice name)
{
	for (int i = 0; i < OPTIONS_MOST; i++) {
		if (verb->options[i].name == NULL)
			break;
		if (slice_is(name, verb->options[i].name))
			return i;
	}
	return -1;
}

static void
say_unknown(const struct tool *tool, const char *word)
{
	const char *names[OPTIONS_MOST];
	const char *meant;
	size_t count = 0;

	while (count < OPTIONS_MOST && tool->verb->options[count].name != NULL) {
		names[count] = tool->verb->options[count].name;
		count++;
	}
	meant = nearest(word, names, count);
	if (meant != NULL)
		tool_fail(tool, EX_USAGE, "there is no option %s; did you mean "
		          "%s?", word, meant);
	else
		tool_fail(tool, EX_USAGE, "there is no option %s; `clearway %s "
		          "--help` shows all", word, tool->verb->name);
}

/* One option with its value, which may be the next word; false once said. */
static bool
read_option(struct tool *tool, int count, char *const *words, int *at)
{
	struct slice word = slice_of(words[*at]);
	size_t equals = slice_find_char(word, '=');
	int rule = find_rule(tool->verb, slice_part(word, 0, equals));

	if (rule < 0) {
		say_unknown(tool, words[*at]);
		return false;
	}
	if (tool->values[rule] != NULL) {
		tool_fail(tool, EX_USAGE, "%s is given twice; give it once",
		          tool->verb->options[rule].name);
		return false;
	}
	if (tool->verb->options[rule].value == NULL) {
		if (equals < word.length) {
			tool_fail(tool, EX_USAGE, "%s takes no value",
			          tool->verb->options[rule].name);
			return false;
		}
		tool->values[rule] = "";
		return true;
	}
	if (equals < word.length) {
		tool->values[rule] = words[*at] + equals + 1;
		return true;
	}
	if (*at + 1 >= count) {
		tool_fail(tool, EX_USAGE, "%s wants %s behind it",
		          tool->verb->options[rule].name,
		          tool->verb->options[rule].value);
		return false;
	}
	tool->values[rule] = words[++*at];
	return true;
}

bool
options_read(struct tool *tool, int count, char *const *words)
{
	const struct verb *verb = tool->verb;
	bool only_words = false;

	tool->words = arena_alloc_array(tool->arena, (size_t)count + 1,
	                                sizeof(*tool->words));
	for (int i = 0; i < count; i++) {
		if (!only_words && strcmp(words[i], "--") == 0) {
			only_words = true;
		} else if (!only_words && words[i][0] == '-' &&
		           words[i][1] != '\0') {
			if (!read_option(tool, count, words, &i))
				return false;
		} else {
			tool->words[tool->word_count++] = words[i];
		}
	}
	if (tool->word_count < verb->words_least ||
	    tool->word_count > verb->words_most) {
		tool_fail(tool, EX_USAGE, "%s; usage: clearway %s %s",
		          tool->word_count < verb->words_least ?
		          "something is missing" : "that is more than it takes",
		          verb->name, verb->arguments);
		return false;
	}
	return true;
}

const char *
option(const struct tool *tool, const char *name)
{
	int rule = find_rule(tool->verb, slice_of(name));

	if (rule < 0)
		die("the verb %s has no option %s", tool->verb->name, name);
	return tool->values[rule];
}
