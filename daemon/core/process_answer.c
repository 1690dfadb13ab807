/*
 * process_answer.c - what a leader answers to the request to approve the
 * process, and whether a mail only asks for help. Unsure means no.
 */
#include "core/process.h"

enum { LINES_MOST = 8, HELP_WORDS_MOST = 6 };

static struct slice
without_marks(struct slice s)
{
	s = slice_trim(s);
	while (s.length > 0 && strchr(".,;:!?\"'*-", s.data[s.length - 1]) !=
	       NULL)
		s = slice_trim(slice_part(s, 0, s.length - 1));
	while (s.length > 0 && strchr("\"'*-", s.data[0]) != NULL)
		s = slice_trim(slice_part(s, 1, s.length));
	return s;
}

static bool
has_any(struct slice line, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (slice_contains_fold(line, words[i]))
			return true;
	return false;
}

#define HAS(line, list) has_any(line, list, sizeof(list) / sizeof((list)[0]))

static enum process_answer
read_line(struct slice line)
{
	static const char *const against[] = {
		"not approve", "n't approve", "disapprove", "cannot", "reject",
		"no apruebo", "no aprobado", "no lo apruebo", "rechaz"
	};
	static const char *const doubts[] = {
		" but ", " if ", " once ", "except", "unless", "when ",
		"with changes", "will ", "would", "should", "?", " pero ",
		" si ", "cuando", "salvo", "excepto"
	};
	static const char *const approvals[] = {
		"approve", "approved", "i approve", "we approve",
		"i approve it", "approve it", "approved as written",
		"i approve this", "i approve the process",
		"apruebo", "aprobado", "aprobada", "lo apruebo", "aprobamos"
	};
	struct slice plain = without_marks(line);

	if (HAS(line, against))
		return PROCESS_ANSWER_NOT;
	for (size_t i = 0; i < sizeof(approvals) / sizeof(approvals[0]); i++)
		if (slice_is_fold(plain, approvals[i]))
			return slice_contains(line, "?")
			       ? PROCESS_ANSWER_UNCLEAR
			       : PROCESS_ANSWER_APPROVE;
	for (size_t i = 0; i < sizeof(approvals) / sizeof(approvals[0]); i++) {
		size_t length = strlen(approvals[i]);

		if (!slice_starts_fold(plain, approvals[i]) ||
		    plain.length <= length ||
		    ascii_is_alnum(plain.data[length]))
			continue;
		return HAS(line, doubts) ? PROCESS_ANSWER_UNCLEAR
		                         : PROCESS_ANSWER_APPROVE;
	}
	return HAS(line, approvals) ? PROCESS_ANSWER_UNCLEAR
	                            : PROCESS_ANSWER_NONE;
}

/* "if the waits are ten days" below an approval takes some of it back. */
static bool
is_condition(struct slice line)
{
	static const char *const starts[] = {
		"if ", "but ", "but,", "once ", "unless ", "except ",
		"provided ", "as long as ", "pero ", "si ", "salvo ",
		"cuando ", "siempre que "
	};

	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		if (slice_starts_fold(slice_trim(line), starts[i]))
			return true;
	return false;
}

enum process_answer
process_read_answer(struct slice words)
{
	enum process_answer answer = PROCESS_ANSWER_NONE;
	struct slice line;
	int count = 0;

	while (count < LINES_MOST && slice_next_line(&words, &line)) {
		enum process_answer said;

		if (slice_is_empty(slice_trim(line)))
			continue;
		count++;
		said = is_condition(line) ? PROCESS_ANSWER_UNCLEAR
		                          : read_line(line);
		if (said == PROCESS_ANSWER_NOT)
			return said;
		if (said != PROCESS_ANSWER_NONE &&
		    (answer == PROCESS_ANSWER_NONE ||
		     said == PROCESS_ANSWER_UNCLEAR))
			answer = said;
	}
	return answer;
}

/* "help", "how does this process work?": few words, one of them ours. */
static bool
is_request(struct slice text)
{
	static const char *const requests[] = {
		"help", "process", "the process", "info", "how to",
		"how does this work", "how does it work",
		"how does the process work", "help please", "please help",
		"instructions", "ayuda", "proceso", "el proceso",
		"instrucciones", "cómo funciona", "como funciona",
		"ayuda por favor", "send me the process", "send us the process",
		"send the process", "i would like to see the process",
		"please send me the process", "please send the process",
		"please send us the process", "can you send me the process",
		"can i have the process", "may i have the process",
		"mándeme el proceso", "envíeme el proceso",
		"por favor envíeme el proceso",
		"por favor mándeme el proceso",
		"por favor, envíeme el proceso",
		"por favor, mándeme el proceso"
	};
	struct slice plain = without_marks(text);
	struct slice rest = plain;
	struct slice word;
	int words = 0;

	while (slice_next_word(&rest, &word))
		words++;
	if (words == 0 || words > HELP_WORDS_MOST)
		return false;
	if (slice_starts(plain, "\xC2\xBF"))		/* ¿ */
		plain = slice_part(plain, 2, plain.length);
	for (size_t i = 0; i < sizeof(requests) / sizeof(requests[0]); i++)
		if (slice_is_fold(plain, requests[i]))
			return true;
	return false;
}

bool
process_is_asked_for(struct slice subject, struct slice words)
{
	subject = slice_trim(subject);
	words = slice_trim(words);
	if (is_request(words))
		return true;
	return is_request(subject) && words.length == 0;
}
