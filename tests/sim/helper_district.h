/*
 * helper_district.h - the people of a district, as they answer letters: often
 * well, sometimes late, in the wrong words, by a machine, or not at all.
 *
 * All that is random follows from the year's number.
 */
#ifndef TESTS_SIM_HELPER_DISTRICT_H
#define TESTS_SIM_HELPER_DISTRICT_H

#include "core/letter.h"

enum { DISTRICT_WORDS_MAX = 2000 };

/* The student whom careless reports name; nobody may read of them but the
 * coordinator and the owner. */
#define DISTRICT_STUDENT "Zephyrina"

/* What an answer claims, so that the rules can be held against it. */
enum claim {
	CLAIM_NONE,
	CLAIM_YES,		/* addressed sufficiently, says the writer */
	CLAIM_DOCUMENTED,	/* a conversation, says a DIT member */
	CLAIM_AUTOMATIC		/* a machine answered */
};

struct district_answer {
	char words[DISTRICT_WORDS_MAX];
	char headers[200];	/* more lines of the header, with CRLF */
	enum claim claim;
	int64_t delay;		/* seconds until it is written */
};

uint64_t district_random(uint64_t *state);
int32_t district_pick(uint64_t *state, int32_t below);
bool district_one_in(uint64_t *state, int32_t n);

/*
 * What a person answers to a letter of that kind. numbers: the challenges that
 * a round, a morning letter or an agenda lists. False: nothing.
 */
bool district_answers(uint64_t *state, enum letter_kind kind,
                      const int64_t *numbers, size_t count, int32_t today,
                      struct district_answer *answer);

/* A report's words; *names_student: careless. */
void district_report(uint64_t *state, char words[DISTRICT_WORDS_MAX],
                     bool *names_student);

#endif
