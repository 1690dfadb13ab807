/*
 * actions_steps.c - what is said about steps that are planned already.
 *
 * A sentence is cut into parts, one for each reference. A part that says
 * plainly that its step is done, and nothing in the sentence that takes it back,
 * is a step_done; all else is a new date, a note, or unclear.
 */
#include "parsers/actions_parts.h"
#include "parsers/dates.h"

struct part {
	size_t begin;
	size_t end;
	size_t ref_begin;
	size_t ref_end;		/* ref_begin: no step is referred to */
	struct step_set set;
	bool named;		/* by wording, not by number */
	bool stated_done;
};

/* What holds for the whole sentence. */
struct mood {
	bool question;
	bool conditional;
	bool doubted;
	bool exception;		/* "everything but 4" */
	bool request;
	bool negated_front;	/* "don't mark 2 done" */
};

static struct mood
mood_of(const struct actor *actor)
{
	static const char *const exceptions[] = {
		"everything/all/everyone/anything/todo/todos but/except/besides/"
		"excepto/menos",
		"except/besides/excluding/excepto/minus", "other/apart/aside "
		"than/from",
	};
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	struct mood mood = {
		.question = s->question,
		.conditional = cue_in(w, s->begin, s->end, CUE_IF),
		.doubted = cue_in(w, s->begin, s->end, CUE_DOUBT) ||
		           cue_in(w, s->begin, s->end, CUE_HEARSAY),
		.request = cue_at(w, s->begin, s->end, CUE_REQUEST) > 0,
		.negated_front = s->begin < s->end && word_is_any(
		                 &w->list[s->begin], "dont/not/no/never/nunca"),
	};

	for (size_t i = 0; i < sizeof(exceptions) / sizeof(exceptions[0]); i++)
		mood.exception = mood.exception ||
		                 words_have(w, s->begin, s->end, exceptions[i]);
	if (words_match(w, s->end > s->begin ? s->end - 1 : s->end, s->end,
	                "right/correct/verdad/no") > 0)
		mood.doubted = true;
	return mood;
}

static void
add_done(struct actor *actor, const struct part *part)
{
	for (int32_t i = 0; i < part->set.count; i++) {
		struct action *action = actor_add(actor, ACTION_STEP_DONE);

		if (action != NULL)
			action->step = part->set.numbers[i];
	}
	if (part->set.unknown)
		actor_unclear(actor, part->begin, part->end);
}

static void
add_due(struct actor *actor, const struct part *part, int32_t day)
{
	for (int32_t i = 0; i < part->set.count; i++) {
		struct action *action = actor_add(actor, ACTION_STEP_DUE);

		if (action != NULL) {
			action->step = part->set.numbers[i];
			action->due = day;
		}
	}
	if (part->set.unknown)
		actor_unclear(actor, part->begin, part->end);
}

static bool
part_has(const struct actor *actor, const struct part *part, enum cue cue)
{
	return cue_in(&actor->words, part->begin, part->ref_begin, cue) ||
	       cue_in(&actor->words, part->ref_end, part->end, cue);
}

/* The date of a part: behind the reference, or before it. */
static int32_t
part_date(const struct actor *actor, const struct part *part,
          struct date_span *span)
{
	int32_t today = actor->context->today;
	size_t from = part->named ? part->begin : part->ref_end;
	int32_t day = date_of(&actor->words, from, part->end, today, span);

	if (day == DAY_NONE && !part->named)
		day = date_of(&actor->words, part->begin, part->ref_begin,
		              today, span);
	return day;
}

/* "was repaired Saturday": the weekday that was. */
static bool
is_past(const struct actor *actor, const struct part *part)
{
	return part->named || words_have(&actor->words, part->begin, part->end,
	       "was/were/got/have/finished/completed/wrapped");
}

static void
settle_done(struct actor *actor, const struct part *part,
            const struct mood *mood)
{
	struct date_span span = { .day = DAY_NONE };
	int32_t day = part_date(actor, part, &span);
	bool future = part_has(actor, part, CUE_FUTURE);

	if (mood->question || mood->request) {
		actor_unclear(actor, part->begin, part->end);
	} else if (mood->conditional || mood->negated_front ||
	           part_has(actor, part, CUE_NOT) ||
	           part_has(actor, part, CUE_HOPE) ||
	           part_has(actor, part, CUE_PART)) {
		actor_note(actor, part->begin, part->end);
	} else if (mood->doubted || mood->exception ||
	           part_has(actor, part, CUE_DROP)) {
		actor_unclear(actor, part->begin, part->end);
	} else if (future) {
		if (day != DAY_NONE)
			add_due(actor, part, day);
		else
			actor_note(actor, part->begin, part->end);
	} else if (part_has(actor, part, CUE_DOING)) {
		actor_note(actor, part->begin, part->end);
	} else if (is_one_place(&actor->words, part->ref_end, part->end) &&
	           !part->named) {
		actor_note(actor, part->begin, part->end);
	} else if (day != DAY_NONE && (span.deadline ||
	           (day > actor->context->today && !is_past(actor, part)))) {
		actor_unclear(actor, part->begin, part->end);
	} else {
		add_done(actor, part);
	}
}

/* "#3: 12/22", "step 1 -> Dec 11": nothing but the date behind the step. */
static bool
is_only_date(const struct actor *actor, const struct part *part,
             const struct date_span *span)
{
	const struct words *w = &actor->words;

	for (size_t at = part->begin; at < part->end; at++)
		if (word_is_spoken(&w->list[at]) &&
		    (at < part->ref_begin || at >= part->ref_end) &&
		    (at < span->begin || at >= span->end) &&
		    !word_is_any(&w->list[at], "due/date/new/by/for/is/now/"
		                 "please/the/instead/of/of/target/completion"))
			return at > span->end && words_have(w, span->end,
			       part->end, "instead of/rather");
	return span->end > span->begin;
}

/* "move 2", "I need to extend step 3": to when? */
static bool
asks_to_move(const struct actor *actor, const struct part *part)
{
	const struct words *w = &actor->words;
	size_t at;
	size_t size;

	if (!cue_find(w, part->begin, part->ref_begin, CUE_MOVE, &at, &size))
		return false;
	return at == part->begin || word_is_any(&w->list[at - 1],
	                            "to/please/and/lets/us/must/quiero");
}

static void
settle_pending(struct actor *actor, const struct part *part,
               const struct mood *mood)
{
	struct date_span span = { .day = DAY_NONE };
	int32_t day = part_date(actor, part, &span);
	bool move = part_has(actor, part, CUE_MOVE);
	bool future = part_has(actor, part, CUE_FUTURE);
	bool plain = !part_has(actor, part, CUE_NOT) &&
	             !part_has(actor, part, CUE_HOPE) &&
	             !mood->conditional && !mood->doubted;

	if (mood->question || mood->request || part_has(actor, part, CUE_DROP)) {
		if (part->named || part_has(actor, part, CUE_NOT))
			actor_note(actor, part->begin, part->end);
		else
			actor_unclear(actor, part->begin, part->end);
	} else if (day != DAY_NONE && plain && !mood->exception &&
	           (move || is_only_date(actor, part, &span) ||
	            (future && !part_has(actor, part, CUE_PART)) ||
	            (span.deadline && !part_has(actor, part, CUE_DOING)))) {
		add_due(actor, part, day);
	} else if (!part->named && asks_to_move(actor, part)) {
		actor_unclear(actor, part->begin, part->end);
	} else {
		actor_note(actor, part->begin, part->end);
	}
}

static void
settle(struct actor *actor, const struct part *part, const struct mood *mood)
{
	const struct words *w = &actor->words;
	size_t spoken = 0;
	bool is_done = part->stated_done || part_has(actor, part, CUE_DONE);

	for (size_t at = part->begin; at < part->end; at++)
		if ((at < part->ref_begin || at >= part->ref_end) &&
		    (word_is_spoken(&w->list[at]) ||
		     w->list[at].kind == WORD_EMOJI))
			spoken++;
	if (spoken == 0 && actor->said_done && part->set.count > 0) {
		actor->said_done = false;
		add_done(actor, part);
	} else if (spoken == 0) {
		actor_unclear(actor, part->begin, part->end);
	} else if (is_done && !(part->named && !part->stated_done)) {
		settle_done(actor, part, mood);
	} else {
		settle_pending(actor, part, mood);
	}
}

/* The day that begins at `at`: where it ends; `at` if there is none. */
static size_t
skip_date(const struct actor *actor, size_t at, size_t to)
{
	enum { FAR = 12 };
	struct date_span span;

	if (date_find(&actor->words, at, to < at + FAR ? to : at + FAR,
	              actor->context->today, &span) && span.core == at)
		return span.end;
	return at;
}

static bool
turns_part(const struct words *w, size_t at, const struct part *part,
           bool said)
{
	const struct word *word = &w->list[at];

	if (word->kind == WORD_PLAIN)
		return word_is_any(word, "and/but/so/then/pero/y/while/"
		                   "because/which/porque/although/though");
	if (word_is_mark(word, ',') || word_is_mark(word, ';') ||
	    word_is_mark(word, '('))
		return true;
	return word_is_mark(word, '-') && word->spaced &&
	       part->ref_end > part->ref_begin && said;
}

/* Does the verb of a new part stand right before the reference: "done 2"? */
static bool
is_led(const struct words *w, size_t begin, size_t at)
{
	return at > begin && word_is_any(&w->list[at - 1],
	       "done/due/finished/completed/moving/move/push/pushing/change/"
	       "listo/hecho/:yes:");
}

/*
 * The next part of the sentence from *at on. A reference opens a new one when
 * the part has one and says something already.
 */
static bool
next_part(struct actor *actor, size_t *at, size_t end, struct part *part)
{
	const struct words *w = &actor->words;
	bool said = false;
	bool led = false;

	while (*at < end && (w->list[*at].kind == WORD_MARK &&
	       !word_is_mark(&w->list[*at], '#') &&
	       !word_is_mark(&w->list[*at], '$')))
		(*at)++;
	if (*at >= end)
		return false;
	*part = (struct part){ .begin = *at, .end = end, .ref_begin = *at,
	                       .ref_end = *at };
	while (*at < end) {
		bool has_ref = part->ref_end > part->ref_begin;
		struct step_set set;
		size_t size = steps_at(actor, *at, part->begin, end, &set);
		size_t date_end;

		if (size > 0 && has_ref && said) {
			part->end = is_led(w, part->begin, *at) && led
			            ? *at - 1 : *at;
			*at = part->end;
			return true;
		}
		if (size > 0) {
			led = is_led(w, part->begin, *at);
			said = led;
			part->set = set;
			part->ref_begin = *at;
			part->ref_end = *at + size;
			*at += size;
			continue;
		}
		date_end = skip_date(actor, *at, end);
		if (date_end > *at) {
			*at = date_end;
			said = true;
			continue;
		}
		if (*at > part->begin && turns_part(w, *at, part, said)) {
			part->end = *at;
			return true;
		}
		said = said || word_is_spoken(&w->list[*at]) ||
		       w->list[*at].kind == WORD_EMOJI;
		(*at)++;
	}
	part->end = end;
	return true;
}

/* Looks for a step named by wording where there is no reference. */
static void
name_part(const struct actor *actor, struct part *part)
{
	int32_t number;

	if (part->ref_end > part->ref_begin)
		return;
	number = step_named(actor, part->begin, part->end,
	                    &part->stated_done);
	if (number == 0)
		return;
	part->named = true;
	part->set.count = 1;
	part->set.numbers[0] = number;
}

static bool
speaks_of_steps(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	struct part part;

	for (size_t at = s->begin; next_part(actor, &at, s->end, &part);) {
		name_part(actor, &part);
		if (part.named || part.ref_end > part.ref_begin)
			return !(part.named && s->question);
	}
	return false;
}

/* "2. Installed": the marker is the reference. */
static bool
read_marked(struct actor *actor, const struct mood *mood)
{
	const struct sentence *s = &actor->sentence;
	struct part part = { .begin = s->begin, .end = s->end,
	                     .ref_begin = s->begin, .ref_end = s->begin };

	if (s->marker == 0 || !actor_has_step(actor, s->marker))
		return false;
	part.set.count = 1;
	part.set.numbers[0] = s->marker;
	/* one participle says that it is done */
	part.stated_done = s->end == s->begin + 1 && slice_ends(
		actor->words.list[s->begin].folded, "ed") &&
		!part_has(actor, &part, CUE_DOING);
	settle(actor, &part, mood);
	return true;
}

static bool
is_small_talk(const struct actor *actor, const struct part *part)
{
	size_t words = 0;

	for (size_t at = part->begin; at < part->end; at++)
		words += actor->words.list[at].kind == WORD_PLAIN &&
		         !word_is_any(&actor->words.list[at],
		                      "and/but/so/then/y/pero");
	return words < 2 ||
	       cue_at(&actor->words, part->begin, part->end, CUE_HEARSAY) > 0 ||
	       cue_at(&actor->words, part->begin, part->end, CUE_DOUBT) > 0 ||
	       is_courtesy(&actor->words, part->begin, part->end);
}

bool
actor_read_steps(struct actor *actor)
{
	struct sentence whole = actor->sentence;
	struct mood mood = mood_of(actor);
	struct part part;

	if (whole.listed && read_marked(actor, &mood))
		return true;
	if (!speaks_of_steps(actor))
		return false;
	if (cue_at(&actor->words, whole.begin, whole.end, CUE_DROP) > 0) {
		actor_unclear(actor, whole.begin, whole.next);
		return true;
	}
	for (size_t at = whole.begin;
	     next_part(actor, &at, whole.end, &part);) {
		name_part(actor, &part);
		if (part.named || part.ref_end > part.ref_begin) {
			settle(actor, &part, &mood);
			continue;
		}
		if (is_small_talk(actor, &part))
			continue;
		actor->sentence.begin = part.begin;
		actor->sentence.end = part.end;
		if (part.end < whole.end)
			actor->sentence.next = part.end;
		if (!actor_read_command(actor))
			actor_read_prose(actor);
		actor->sentence = whole;
	}
	return true;
}
