/*
 * turn_practice.c - practice: the process as a rehearsal, whose letters reach
 * only the people on the list and say what they are. A challenge filed in
 * practice stays out of the log and its figures for ever.
 */
#include "turn_private.h"

#include <strings.h>

bool
turn_is_practice(const struct turn *turn)
{
	return turn->config->process.stage == PROCESS_PRACTICE;
}

static bool
is_practised(const struct turn *turn, const struct challenge *challenge)
{
	return turn_is_practice(turn) ||
	       (challenge != NULL && challenge->practice);
}

bool
turn_may_hear(const struct turn *turn, const struct challenge *challenge,
              const char *to)
{
	const struct process_settings *process = &turn->config->process;

	if (!is_practised(turn, challenge))
		return true;
	for (size_t i = 0; i < process->practice_count; i++)
		if (strcasecmp(process->practice[i], to) == 0)
			return true;
	return false;
}

/* Puts the words before what the text holds. */
static void
put_before(struct text *text, const char *words)
{
	struct text whole;

	text_init(&whole, text->limit);
	text_add(&whole, words);
	text_add_slice(&whole, text_slice(text));
	text_clear(text);
	text_add_slice(text, text_slice(&whole));
	text_release(&whole);
}

void
turn_mark_practice(const struct turn *turn, const struct challenge *challenge,
                   const char *language, struct text *subject,
                   struct text *markdown)
{
	if (!is_practised(turn, challenge))
		return;
	put_before(subject, "[PRACTICE] ");
	put_before(markdown, slice_starts(slice_of(language), "es")
		? "\\[PRACTICE\\] Esta carta es parte de un ensayo del "
		  "proceso; nada de esto entra en el registro.\n\n"
		: "\\[PRACTICE\\] This letter is part of a rehearsal of the "
		  "process; nothing of it goes into the log.\n\n");
}
