#include "tests/sim/helper_district.h"

#include <stdio.h>
#include <string.h>

#include "base/day.h"

enum { HOUR = 3600, DAY = 24 * HOUR };

uint64_t
district_random(uint64_t *state)
{
	uint64_t x = *state;

	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	*state = x;
	return x * UINT64_C(2685821657736338717);
}

int32_t
district_pick(uint64_t *state, int32_t below)
{
	return (int32_t)(district_random(state) >> 33) % below;
}

bool
district_one_in(uint64_t *state, int32_t n)
{
	return district_pick(state, n) == 0;
}

/* --- habits --- */

/* In the words, %D is a date soon, %N a challenge's number of the list. */
struct habit {
	enum letter_kind kind;
	int32_t weight;
	enum claim claim;
	const char *words;		/* NULL: silence */
};

static const struct habit habits[] = {
	{ LETTER_RECEIPT, 80, CLAIM_NONE, NULL },
	{ LETTER_RECEIPT, 8, CLAIM_NONE,
	  "Who is affected: 4 classes\nSince when: September\n"
	  "Tried so far: we asked the office" },
	{ LETTER_RECEIPT, 4, CLAIM_NONE, "Thanks!" },
	{ LETTER_RECEIPT, 3, CLAIM_NONE, "WITHDRAW we found a way" },
	{ LETTER_DETAILS, 50, CLAIM_NONE, NULL },
	{ LETTER_DETAILS, 40, CLAIM_NONE,
	  "Tried so far: two lists, no luck\nOptions: share with Adams" },
	{ LETTER_DETAILS, 10, CLAIM_NONE, "Yes, we know. It is bad." },
	{ LETTER_TRIAGE, 30, CLAIM_NONE, "TYPE staffing\nOWNER Sharon Pruitt" },
	{ LETTER_TRIAGE, 15, CLAIM_NONE, "OWNER Nate Cole\nTYPE technology_data\n"
	  "SUMMARY Devices are missing" },
	{ LETTER_TRIAGE, 8, CLAIM_NONE, "RELEASE\nOWNER Kathy Bloom" },
	{ LETTER_TRIAGE, 6, CLAIM_NONE,
	  "RETURNED the principal can change the roster" },
	{ LETTER_TRIAGE, 4, CLAIM_NONE,
	  "NOT ACCEPTED this is for the bus company, 555-0100" },
	{ LETTER_TRIAGE, 3, CLAIM_NONE, "DUPLICATE OF 1" },
	{ LETTER_TRIAGE, 3, CLAIM_NONE, "MERGE INTO 2" },
	{ LETTER_TRIAGE, 3, CLAIM_NONE, "OWNER Nobody Atall" },
	{ LETTER_TRIAGE, 20, CLAIM_NONE, NULL },
	{ LETTER_ASSIGNMENT, 35, CLAIM_NONE, "ACCEPT" },
	{ LETTER_ASSIGNMENT, 15, CLAIM_NONE,
	  "I'll take this. I will call the vendor by %D." },
	{ LETTER_ASSIGNMENT, 10, CLAIM_NONE,
	  "ACCEPT\nSTEP order the kits BY %D\nSTEP tell the schools BY %D" },
	{ LETTER_ASSIGNMENT, 5, CLAIM_NONE, "UNDERSTOOD\nDECIDED two more "
	  "positions\nACCEPT" },
	{ LETTER_ASSIGNMENT, 8, CLAIM_NONE, "DECLINE not my department" },
	{ LETTER_ASSIGNMENT, 5, CLAIM_NONE, "REASSIGN TO Bob Sievers" },
	{ LETTER_ASSIGNMENT, 3, CLAIM_NONE, "REASSIGN TO me" },
	{ LETTER_ASSIGNMENT, 5, CLAIM_NONE, "ASK Which rooms?" },
	{ LETTER_ASSIGNMENT, 6, CLAIM_NONE, "ok thanks, got it" },
	{ LETTER_ASSIGNMENT, 4, CLAIM_NONE, "REMOVED" },
	{ LETTER_ASSIGNMENT, 3, CLAIM_NONE, "I am out until %D, Beth Kline covers" },
	{ LETTER_ASSIGNMENT, 3, CLAIM_NONE, "OUT until %D, Dennis Cho covers" },
	{ LETTER_ASSIGNMENT, 4, CLAIM_AUTOMATIC,
	  "I am out of the office until %D and will answer then." },
	{ LETTER_ASSIGNMENT, 15, CLAIM_NONE, NULL },
	{ LETTER_ROUND, 12, CLAIM_NONE, "%N ACCEPT" },
	{ LETTER_ROUND, 12, CLAIM_NONE, "%N DONE 1" },
	{ LETTER_ROUND, 8, CLAIM_NONE, "CH-%N: due 1 %D" },
	{ LETTER_ROUND, 12, CLAIM_NONE, "%N STEP talk to the union BY %D" },
	{ LETTER_ROUND, 14, CLAIM_NONE, "%N REMOVED" },
	{ LETTER_ROUND, 12, CLAIM_YES, "%N YES" },
	{ LETTER_ROUND, 4, CLAIM_NONE, "%N NO" },
	{ LETTER_ROUND, 4, CLAIM_NONE, "Done!" },
	{ LETTER_ROUND, 3, CLAIM_NONE, "99999 DONE 1" },
	{ LETTER_ROUND, 3, CLAIM_AUTOMATIC, "Thank you for your mail." },
	{ LETTER_ROUND, 20, CLAIM_NONE, NULL },
	{ LETTER_MORNING, 12, CLAIM_NONE, "%N OWNER Alan Moss" },
	{ LETTER_MORNING, 8, CLAIM_DOCUMENTED,
	  "%N CONFIRMED by phone with the teacher on %D: it is fine now" },
	{ LETTER_MORNING, 6, CLAIM_NONE, "%N UNCONFIRMED nobody answers" },
	{ LETTER_MORNING, 6, CLAIM_NONE, "%N RELEASE" },
	{ LETTER_MORNING, 4, CLAIM_NONE, "UNDO" },
	{ LETTER_MORNING, 3, CLAIM_NONE, "HANDOVER Bob Sievers TO Don Ackerman" },
	{ LETTER_MORNING, 3, CLAIM_NONE, "%N REDACT" },
	{ LETTER_MORNING, 30, CLAIM_NONE, NULL },
	{ LETTER_QUESTION, 60, CLAIM_NONE, "Rooms 12 and 14." },
	{ LETTER_QUESTION, 15, CLAIM_NONE, "Yes" },
	{ LETTER_QUESTION, 25, CLAIM_NONE, NULL },
	{ LETTER_ANSWER, 40, CLAIM_NONE, "STEP move the meeting BY %D" },
	{ LETTER_ANSWER, 20, CLAIM_NONE, "REMOVED" },
	{ LETTER_ANSWER, 40, CLAIM_NONE, NULL },
	{ LETTER_ESCALATION, 30, CLAIM_NONE, "OWNER Alan Moss" },
	{ LETTER_ESCALATION, 15, CLAIM_NONE, "STEP I call them BY %D" },
	{ LETTER_ESCALATION, 10, CLAIM_NONE, "EXTERNAL" },
	{ LETTER_ESCALATION, 30, CLAIM_NONE, NULL },
	{ LETTER_FOLLOW_UP, 40, CLAIM_YES, "Yes, thank you!" },
	{ LETTER_FOLLOW_UP, 10, CLAIM_YES, "Sí, ya está resuelto. Gracias." },
	{ LETTER_FOLLOW_UP, 8, CLAIM_NONE, "No, nothing has changed." },
	{ LETTER_FOLLOW_UP, 8, CLAIM_NONE, "Partly. Two rooms are still "
	  "without." },
	{ LETTER_FOLLOW_UP, 5, CLAIM_NONE, "Thanks" },
	{ LETTER_FOLLOW_UP, 4, CLAIM_NONE, "It will be once the subs come." },
	{ LETTER_FOLLOW_UP, 4, CLAIM_AUTOMATIC, "I am away. Yes, I will "
	  "answer." },
	{ LETTER_FOLLOW_UP, 20, CLAIM_NONE, NULL },
	{ LETTER_CLARIFY, 30, CLAIM_NONE, "ACCEPT" },
	{ LETTER_CLARIFY, 15, CLAIM_YES, "YES" },
	{ LETTER_CLARIFY, 10, CLAIM_NONE, "I don't understand" },
	{ LETTER_CLARIFY, 45, CLAIM_NONE, NULL },
	{ LETTER_CLOSURE, 6, CLAIM_NONE, "Thank you all!" },
	{ LETTER_CLOSURE, 4, CLAIM_NONE, "No, it came back today." },
	{ LETTER_CLOSURE, 90, CLAIM_NONE, NULL },
	{ LETTER_REOPENED, 40, CLAIM_NONE, "STEP look again BY %D" },
	{ LETTER_REOPENED, 20, CLAIM_NONE, "REMOVED" },
	{ LETTER_REOPENED, 40, CLAIM_NONE, NULL },
	{ LETTER_AGENDA, 40, CLAIM_NONE, "%N discussed: wait for the budget" },
	{ LETTER_AGENDA, 10, CLAIM_NONE, "CH-%N decided: hire two" },
	{ LETTER_AGENDA, 10, CLAIM_NONE, "none discussed" },
	{ LETTER_AGENDA, 40, CLAIM_NONE, NULL },
	{ LETTER_REVIEW, 60, CLAIM_NONE, "REVIEWED ALL" },
	{ LETTER_REVIEW, 40, CLAIM_NONE, NULL },
	{ LETTER_PROGRESS, 3, CLAIM_YES, "Yes" },
	{ LETTER_PROGRESS, 3, CLAIM_NONE, "Please hurry." },
	{ LETTER_PROGRESS, 94, CLAIM_NONE, NULL },
	{ LETTER_TRANSCRIPT, 4, CLAIM_NONE, "UNDO" },
	{ LETTER_TRANSCRIPT, 96, CLAIM_NONE, NULL },
	{ LETTER_UNKNOWN_SENDER, 5, CLAIM_NONE, "But I work here!" },
	{ LETTER_UNKNOWN_SENDER, 95, CLAIM_NONE, NULL },
};

enum { HABITS = sizeof(habits) / sizeof(habits[0]) };

static const struct habit *
choose(uint64_t *state, enum letter_kind kind)
{
	int32_t all = 0;
	int32_t at;

	for (int i = 0; i < HABITS; i++)
		all += habits[i].kind == kind ? habits[i].weight : 0;
	if (all == 0)
		return NULL;
	at = district_pick(state, all);
	for (int i = 0; i < HABITS; i++) {
		if (habits[i].kind != kind)
			continue;
		at -= habits[i].weight;
		if (at < 0)
			return habits[i].words != NULL ? &habits[i] : NULL;
	}
	return NULL;
}

static void
add(char *words, const char *more)
{
	size_t length = strlen(words);

	snprintf(words + length, DISTRICT_WORDS_MAX - length, "%s", more);
}

static bool
fill(uint64_t *state, const char *from, const int64_t *numbers, size_t count,
     int32_t today, char *words)
{
	words[0] = '\0';
	for (; *from != '\0'; from++) {
		char piece[40] = { *from, '\0' };
		char date[DAY_TEXT_MAX];

		if (*from == '%' && from[1] == 'D') {
			day_format(today + 1 + district_pick(state, 20), date);
			snprintf(piece, sizeof(piece), "%s", date);
			from++;
		} else if (*from == '%' && from[1] == 'N') {
			if (count == 0)
				return false;
			snprintf(piece, sizeof(piece), "%lld", (long long)
			         numbers[district_pick(state, (int32_t)count)]);
			from++;
		}
		add(words, piece);
	}
	return true;
}

bool
district_answers(uint64_t *state, enum letter_kind kind,
                 const int64_t *numbers, size_t count, int32_t today,
                 struct district_answer *answer)
{
	const struct habit *habit = choose(state, kind);

	if (habit == NULL)
		return false;
	*answer = (struct district_answer){ .claim = habit->claim };
	if (!fill(state, habit->words, numbers, count, today, answer->words))
		return false;
	answer->delay = habit->claim == CLAIM_AUTOMATIC ? 20 :
		(int64_t)district_pick(state, 3) * DAY +
		district_pick(state, 10 * HOUR) + HOUR / 2;
	if (habit->claim == CLAIM_AUTOMATIC)
		snprintf(answer->headers, sizeof(answer->headers),
		         "Auto-Submitted: auto-replied\r\n");
	return true;
}

/* --- reports --- */

static const char *const reports[] = {
	"There are no subs to cover our classes at Lincoln, so coaching is "
	"cancelled.",
	"The reading kits for grade 3 have not come at Washington.",
	"Our data system shows no results for Roosevelt. We cannot meet.",
	"School: Franklin\nType: scheduling\nWhat: no common planning time\n"
	"Since: August",
	"The training for the new program was cancelled twice. Jefferson HS",
	"No hay materiales en español para las familias. Cesar Chavez",
	"The room for groups is used for storage at Sojourner Truth.",
	"Nobody tells us when the coach comes. Adams ECC",
	"Something is wrong and somebody should look.",
	"We have no money for substitutes during the training days at "
	"Franklin.",
};

void
district_report(uint64_t *state, char words[DISTRICT_WORDS_MAX],
                bool *names_student)
{
	*names_student = district_one_in(state, 8);
	snprintf(words, DISTRICT_WORDS_MAX, "%s%s",
	         reports[district_pick(state, sizeof(reports) /
	                               sizeof(reports[0]))],
	         *names_student ? "\nA student, " DISTRICT_STUDENT " Q., "
	         "in grade 3, has an IEP and goes without." : "");
}
