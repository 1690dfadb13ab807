/*
 * turn_people_words.c - lines of a mail that are about people: "OUT until Jan
 * 6, Beth covers", "Sharon Pruitt left, Dennis Cho takes over", "I'm back".
 */
#include "turn_people.h"

enum { LINES_LOOKED_AT = 60, LINES_MOST = 12, LINE_LENGTH_MOST = 400 };

struct people_words {
	struct judging *judging;
	const char *person;		/* the sender's first address */
	bool is_spanish;
	bool said_no;
	size_t line_count;
	struct letter_line lines[LINES_MOST];
};

static const char *
say(const struct people_words *words, const char *english,
    const char *spanish)
{
	return words->is_spanish ? spanish : english;
}

static void
add_line(struct people_words *words, bool done, const char *text)
{
	if (words->line_count < LINES_MOST)
		words->lines[words->line_count++] =
			(struct letter_line){ text, done };
	words->said_no |= !done;
}

/* --- what may be such a line at all --- */

static bool
may_be(struct slice line)
{
	static const char *const signs[] = {
		"out ", "out:", "away ", "back", "fuera", "ausente", "handover",
		"hand over", "traspaso", " left", "se fue", "retired", "gone",
		"resigned", "se jubil", "regres", "vuelto", "de vuelta",
	};
	char low[LINE_LENGTH_MOST + 1];

	if (line.length == 0 || line.length > LINE_LENGTH_MOST)
		return false;
	for (size_t i = 0; i < line.length; i++)
		low[i] = ascii_lower(line.data[i]);
	low[line.length] = '\0';
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (strstr(low, signs[i]) != NULL)
			return true;
	return false;
}

/* Is the sender known well enough for that? If not, a line says so. */
static bool
is_allowed(struct people_words *words, bool coordinators)
{
	const struct judging *judging = words->judging;
	const struct policy *policy = judging->turn->policy;
	const struct challenge none = { .id = 0 };
	const char *reason = NULL;

	if (coordinators) {
		if (event_allowed(policy, &none, &judging->sender,
		                  EVENT_HANDED_OVER, 0, &reason))
			return true;
		add_line(words, false, reason);
		return false;
	}
	if (judging->sender.has_token || judging->sender.is_authenticated ||
	    judging->sender.is_operator)
		return true;
	add_line(words, false, say(words,
	         "We could not be sure that this mail came from you. Please "
	         "answer this letter with the same words.",
	         "No pudimos estar seguros de que este correo es suyo. Por "
	         "favor, conteste esta carta con las mismas palabras."));
	return false;
}

static const struct person *
named(struct people_words *words, struct slice name)
{
	const struct policy *policy = words->judging->turn->policy;
	const struct person *person = policy_person_named(policy, name);

	if (person == NULL || policy_is_gone(policy, person->addresses[0]))
		add_line(words, false, arena_format(words->judging->turn->arena,
		         "%s: " SLICE_FMT, say(words,
		         "Nobody (or more than one person) on the roster is "
		         "called so", "Nadie (o más de una persona) se llama así"),
		         SLICE_ARG(name)));
	else
		return person;
	return NULL;
}

static const char *
date_of(struct people_words *words, int32_t day)
{
	struct text text;
	const char *copy;

	text_init(&text, 200);
	letter_date(&text, day, words->judging->today,
	            words->is_spanish ? "es" : "en");
	copy = arena_string(words->judging->turn->arena, text_slice(&text));
	text_release(&text);
	return copy;
}

/* --- each action --- */

/* A vacation reply that does not say what it is may tell it again and again:
 * what is known needs no letters. */
static bool
is_known_absence(const struct turn *turn, const struct absence *absence)
{
	const struct absence *known = policy_absence(turn->policy,
	                                             absence->person);

	return known != NULL && known->last_day == absence->last_day &&
	       known->first_day <= absence->first_day &&
	       slice_equal_fold(slice_of(known->cover),
	                        slice_of(absence->cover));
}

static enum outcome
do_out(struct people_words *words, const struct action *action,
       const struct word_of *by, struct why *why)
{
	struct turn *turn = words->judging->turn;
	const struct person *who = action->text.length > 0
	                         ? named(words, action->text)
	                         : words->judging->sender.person;
	const struct person *cover = action->who.length > 0
	                           ? named(words, action->who) : NULL;
	struct absence absence = {
		.first_day = action->from, .last_day = action->due, .cover = "",
	};
	const char *acts = "";
	enum outcome outcome;

	if (who == NULL || (action->who.length > 0 && cover == NULL) ||
	    !is_allowed(words, action->text.length > 0 &&
	                who != words->judging->sender.person))
		return OUTCOME_OK;
	if (action->due < words->judging->today || cover == who) {
		add_line(words, false, say(words,
		         "The last day must be ahead, and somebody else must "
		         "stand in.", "El último día debe estar por venir, y "
		         "otra persona debe reemplazar."));
		return OUTCOME_OK;
	}
	absence.person = who->addresses[0];
	if (cover != NULL)
		absence.cover = cover->addresses[0];
	if (is_known_absence(turn, &absence))
		return OUTCOME_OK;
	outcome = turn_out(turn, &absence, by, &acts, why);
	if (outcome == OUTCOME_OK)
		add_line(words, true, arena_format(turn->arena, words->is_spanish
		         ? "%s está fuera del %s al %s. Mientras tanto, las "
		           "cartas van a %s."
		         : "%s is out from %s to %s. Meanwhile letters go to "
		           "%s.", who->name, date_of(words, action->from),
		         date_of(words, action->due),
		         policy_name(turn->policy, acts)));
	judging_would(words->judging, "Record that %s is out.", who->name);
	return outcome;
}

static enum outcome
do_back(struct people_words *words, const struct word_of *by,
        struct why *why)
{
	int64_t count = 0;
	enum outcome outcome;

	if (policy_absence(words->judging->turn->policy, words->person) ==
	    NULL || !is_allowed(words, false))
		return OUTCOME_OK;
	outcome = turn_back(words->judging->turn, words->person, by, &count,
	                    why);
	if (outcome == OUTCOME_OK)
		add_line(words, true, say(words,
		         "Welcome back. Letters come to you again.",
		         "Bienvenido de vuelta. Las cartas vuelven a usted."));
	return outcome;
}

static enum outcome
do_handover(struct people_words *words, const struct action *action,
            const struct word_of *by, struct why *why)
{
	struct turn *turn = words->judging->turn;
	const struct person *leaver;
	const struct person *to = NULL;
	const char *successor = "";
	int64_t count = 0;
	enum outcome outcome;

	if (!is_allowed(words, true))
		return OUTCOME_OK;
	leaver = policy_person_named(turn->policy, action->text);
	if (action->who.length > 0)
		to = named(words, action->who);
	if (leaver == NULL || leaver == to ||
	    (action->who.length > 0 && to == NULL)) {
		add_line(words, false, say(words,
		         "Please say HANDOVER, who has left, TO, and who takes "
		         "over.", "Diga TRASPASO DE quién se fue A quién."));
		return OUTCOME_OK;
	}
	outcome = turn_hand_over(turn, leaver->addresses[0],
	                         to != NULL ? to->addresses[0] : NULL, by,
	                         &successor, &count, why);
	if (outcome == OUTCOME_OK)
		add_line(words, true, arena_format(turn->arena, words->is_spanish
		         ? "%s ya no está. %s asume lo suyo: %lld desafíos."
		         : "%s has left. %s takes over what was theirs: %lld "
		           "challenges.", leaver->name,
		         policy_name(turn->policy, successor),
		         (long long)count));
	judging_would(words->judging, "Hand over what was %s's.", leaver->name);
	return outcome;
}

static bool
is_about_people(enum action_kind kind)
{
	return kind == ACTION_OUT || kind == ACTION_BACK ||
	       kind == ACTION_HANDOVER;
}

static enum outcome
do_action(struct people_words *words, const struct action *action,
          struct why *why)
{
	const struct word_of by = {
		.sender = &words->judging->sender,
		.mail = words->judging->mail, .now = words->judging->now,
	};

	if (action->kind == ACTION_OUT)
		return do_out(words, action, &by, why);
	if (action->kind == ACTION_HANDOVER)
		return do_handover(words, action, &by, why);
	return do_back(words, &by, why);
}

/* --- the whole mail --- */

static enum outcome
read_line(struct people_words *words, struct slice line, bool *taken,
          struct why *why)
{
	struct judging *judging = words->judging;
	const struct person *sender = judging->sender.person;
	struct reading *reading = arena_alloc(judging->turn->arena,
	                                      sizeof(*reading));
	struct reading_context context;
	bool leads = policy_speaks_for(judging->turn->policy, words->person,
	                               judging->turn->policy->coordinator) ||
	             (sender->roles & ROLE_COORDINATOR) != 0;
	enum outcome outcome;

	reading_context_init(&context);
	context.as = leads ? READING_AS_COORDINATOR : READING_AS_OWNER;
	context.today = judging->today;
	context.state = CHALLENGE_WORKING;
	outcome = filter_text(judging->turn->filter, &context, line,
	                      judging->turn->arena, reading, why);
	if (outcome != OUTCOME_OK)
		return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
	for (int32_t i = 0; outcome == OUTCOME_OK &&
	     i < reading->action_count; i++) {
		if (!is_about_people(reading->actions[i].kind))
			continue;
		*taken = true;
		outcome = do_action(words, &reading->actions[i], why);
	}
	return outcome;
}

static enum outcome
answer(struct people_words *words, struct why *why)
{
	struct judging *judging = words->judging;
	struct turn *turn = judging->turn;
	struct letter_context context;
	int64_t serial = 0;
	enum outcome outcome;

	if (words->line_count == 0 || judging->report->is_weak)
		return OUTCOME_OK;
	outcome = store_next_number(turn->store, "letter", &serial, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	letter_context_init(&context, turn->policy, judging->now);
	context.lines = words->lines;
	context.line_count = words->line_count;
	outcome = turn_write(turn, words->said_no ? LETTER_CLARIFY
	                     : LETTER_TRANSCRIPT, NULL, serial,
	                     judging->sender.address, &context,
	                     arena_string(turn->arena,
	                                  judging->report->message_id),
	                     judging->now, why);
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

enum outcome
turn_people_words(struct judging *judging, struct slice text,
                  struct slice *rest, bool *any, struct why *why)
{
	struct turn *turn = judging->turn;
	struct people_words *words = arena_alloc(turn->arena, sizeof(*words));
	struct slice line;
	struct text kept;
	int looked = 0;
	enum outcome outcome = OUTCOME_OK;

	*any = false;
	*rest = text;
	if (judging->sender.person == NULL ||
	    policy_is_gone(turn->policy, judging->sender.address))
		return OUTCOME_OK;
	*words = (struct people_words){
		.judging = judging,
		.person = judging->sender.person->addresses[0],
		.is_spanish = slice_starts(slice_of(policy_language(
			turn->policy, judging->sender.address)), "es"),
	};
	text_init(&kept, REPORT_TEXT_LIMIT + 1);
	while (outcome == OUTCOME_OK && slice_next_line(&text, &line)) {
		bool taken = false;

		if (looked < LINES_LOOKED_AT && may_be(slice_trim(line))) {
			looked++;
			outcome = read_line(words, line, &taken, why);
		}
		*any |= taken;
		if (taken)
			continue;
		text_add_slice(&kept, line);
		text_add_char(&kept, '\n');
	}
	if (*any)
		*rest = arena_copy(turn->arena, slice_trim(text_slice(&kept)));
	text_release(&kept);
	return outcome == OUTCOME_OK ? answer(words, why) : outcome;
}
