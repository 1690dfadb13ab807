/*
 * actions_roster.c - words about people rather than about one challenge: who
 * is out and who covers, who has left and who takes over, who talked with whom.
 *
 * Only what is said in full is taken: in prose an absence names a cover, and a
 * leaver somebody who takes over; everything else is left to the other readers.
 * Hostile input: the text of a mail.
 */
#include <stdio.h>

#include "parsers/actions_parts.h"
#include "parsers/answer.h"
#include "parsers/dates.h"

static const char cover_cue[] =
	"covers/cover/covering/cubre/cubrira/reemplaza/reemplazara/sustituye/"
	"substitutes";
static const char range_mark[] = "to/through/thru/until/till/al/a/hasta";

/* The end of the line, and the body goes on behind it. */
static size_t
line_end(struct actor *actor)
{
	size_t end = actor->sentence.end;

	while (end < actor->body.end &&
	       actor->words.list[end].kind != WORD_LINE)
		end++;
	return end;
}

/* --- days --- */

static int32_t
day_near(struct actor *actor, const struct word *month, int32_t number)
{
	char text[80];

	snprintf(text, sizeof(text), SLICE_FMT " %d",
	         SLICE_ARG(slice_part(month->folded, 0, 40)), (int)number);
	return date_read(slice_of(text), actor->context->today);
}

static bool
is_range(const struct word *word)
{
	return word_is_mark(word, '-') || word_is_any(word, range_mark);
}

/* "Dec 1-5", "1 al 5 de diciembre": two numbers of one month. */
static bool
read_span(struct actor *actor, size_t from, size_t to, int32_t *first,
          int32_t *last, size_t *end)
{
	const struct word *list = actor->words.list;

	for (size_t at = from; at + 2 < to; at++) {
		size_t month = at + 3;

		if (list[at].kind != WORD_NUMBER ||
		    list[at + 2].kind != WORD_NUMBER || !is_range(&list[at + 1]))
			continue;
		if (month < to && word_is_any(&list[month], "de/of"))
			month++;
		if (at > from && list[at - 1].kind == WORD_PLAIN &&
		    day_near(actor, &list[at - 1], list[at].number) != DAY_NONE)
			month = at - 1;
		if (month >= to || list[month].kind != WORD_PLAIN)
			return false;
		*first = day_near(actor, &list[month], list[at].number);
		*last = day_near(actor, &list[month], list[at + 2].number);
		*end = month > at ? month + 1 : at + 3;
		return *first != DAY_NONE && *last != DAY_NONE &&
		       *first <= *last;
	}
	return false;
}

/* The first and the last day that are named; *end: behind them. */
static bool
read_days(struct actor *actor, size_t from, size_t to, int32_t *first,
          int32_t *last, size_t *end)
{
	const struct words *words = &actor->words;
	const int32_t today = actor->context->today;
	struct date_span one;
	struct date_span other;
	bool until;

	if (read_span(actor, from, to, first, last, end))
		return true;
	if (!date_find(words, from, to, today, &one) || one.day == DAY_NONE)
		return false;
	until = words_have(words, from > 0 ? from - 1 : from, one.core,
	                   "until/till/til/thru/through/hasta");
	*first = until ? today : one.day;
	*last = one.day;
	*end = one.end;
	if (!until && one.end < to && is_range(&words->list[one.end]) &&
	    date_find(words, one.end, to, today, &other) &&
	    other.day != DAY_NONE && other.day >= one.day) {
		*last = other.day;
		*end = other.end;
	}
	return *first <= *last;
}

/* --- who is out --- */

/* "Beth covers", "cubre Beth", "covered by Beth", "cover: Beth". */
static bool
read_cover(struct actor *actor, size_t from, size_t to, struct slice *name)
{
	size_t cue = words_find(&actor->words, from, to, cover_cue);

	if (cue == to)
		cue = words_find(&actor->words, from, to,
		                 "covered/cubierto/cubierta");
	if (cue == to)
		return false;
	return person_find(actor, from, cue, name) ||
	       person_find(actor, cue + 1, to, name);
}

static size_t
out_at(const struct actor *actor, size_t at, size_t to, bool *is_command)
{
	static const char *const commands[] = {
		"out until/till/til/thru/through/from/on/to",
		"fuera hasta/desde/del/el", "ausente hasta/desde/del/el",
	};
	static const char *const phrases[] = {
		"out", "im out", "i am out", "i will be out", "ill be out",
		"is out", "will be out", "im away", "i am away",
		"i will be away", "fuera", "estoy fuera", "estare fuera",
		"esta fuera", "estara fuera", "estoy ausente", "estare ausente",
		"esta ausente", "estara ausente",
	};
	size_t longest = 0;

	*is_command = false;
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		if (words_match(&actor->words, at, to, commands[i]) > 0) {
			*is_command = true;
			return 1;
		}
	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++) {
		size_t size = words_match(&actor->words, at, to, phrases[i]);

		longest = size > longest ? size : longest;
	}
	return longest;
}

/* "Out of subs" is no absence; "out of the office" is one. */
static bool
is_out_of_something(const struct actor *actor, size_t at, size_t to)
{
	return words_match(&actor->words, at, to, "of/de") > 0 &&
	       words_match(&actor->words, at, to,
	                   "of/de the/my/la? office/building/district/town/"
	                   "oficina") == 0;
}

static bool
add_absence(struct actor *actor, size_t at, size_t end, bool is_command,
            struct slice whose)
{
	struct slice cover = SLICE("");
	struct action *action;
	int32_t first;
	int32_t last;
	size_t behind;

	/* "I'm out, so give this to Kim" */
	if (!is_command && (cue_in(&actor->words, at, end, CUE_HAND_ON) ||
	    words_have(&actor->words, at, end, "should/can/could go to")))
		return false;
	if (is_out_of_something(actor, at, end) ||
	    !read_days(actor, at, end, &first, &last, &behind) ||
	    (!read_cover(actor, behind, end, &cover) && !is_command))
		return false;
	action = actor_add(actor, ACTION_OUT);
	if (action != NULL) {
		action->from = first;
		action->due = last;
		action->who = arena_copy(actor->arena, cover);
		action->text = arena_copy(actor->arena, whose);
	}
	actor->body.at = end;
	return true;
}

static bool
read_out(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	size_t end = line_end(actor);
	struct slice whose = SLICE("");
	bool is_command;
	size_t size = out_at(actor, s->begin, s->end, &is_command);
	size_t at = s->begin;

	if (s->question)
		return false;
	if (size > 0)
		return add_absence(actor, s->begin + size, end,
		                   is_command && s->starts_line, whose);
	/* Of somebody else: for the coordinator to say. */
	if (actor->context->as != READING_AS_COORDINATOR)
		return false;
	while (at < s->end && out_at(actor, at, s->end, &is_command) == 0)
		at++;
	if (at == s->end || at == s->begin || at - s->begin > 4 ||
	    !person_find(actor, s->begin, at, &whose))
		return false;
	size = out_at(actor, at, s->end, &is_command);
	return add_absence(actor, at + size, end, true, whose);
}

static bool
read_back(struct actor *actor)
{
	static const char *const phrases[] = {
		"im back", "i am back", "back early", "back in the office",
		"ya regrese", "he vuelto", "estoy de vuelta",
	};
	const struct sentence *s = &actor->sentence;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (!s->question && s->starts_line &&
		    words_are(&actor->words, s->begin, s->end, phrases[i])) {
			actor_add(actor, ACTION_BACK);
			return true;
		}
	return false;
}

/* --- who has left --- */

static bool
add_handover(struct actor *actor, struct slice leaver, struct slice to)
{
	struct action *action = actor_add(actor, ACTION_HANDOVER);

	if (action != NULL) {
		action->text = arena_copy(actor->arena, leaver);
		action->who = arena_copy(actor->arena, to);
	}
	actor->body.at = line_end(actor);
	return true;
}

static bool
read_handover(struct actor *actor)
{
	const struct words *words = &actor->words;
	const struct sentence *s = &actor->sentence;
	size_t end = line_end(actor);
	size_t at = s->begin;
	size_t size = words_match(words, at, s->end,
	                          "handover/traspaso :? from/of/de?");
	struct slice leaver = SLICE("");
	struct slice to = SLICE("");
	size_t turn;

	if (actor->context->as != READING_AS_COORDINATOR || s->question)
		return false;
	if (size == 0)
		size = words_match(words, at, s->end, "hand over");
	if (size > 0 && s->starts_line) {
		turn = words_find(words, at + size, end, "to/a");
		if (!person_find(actor, at + size, turn, &leaver))
			return false;
		if (turn < end)
			person_find(actor, turn + 1, end, &to);
		return add_handover(actor, leaver, to);
	}
	/* "Sharon Pruitt left, Dennis Cho takes over" */
	turn = words_find(words, at, s->end, "has/have/is? left/leaving/retired/"
	                  "resigned/gone");
	if (turn == s->end)
		turn = words_find(words, at, s->end, "se fue/jubilo/marcho");
	if (turn == s->end || turn == at || turn - at > 4)
		return false;
	size = words_find(words, turn, end, "takes/take/will? take? it/her/his/"
	                  "their/this? over");
	if (size == end)
		size = words_find(words, turn, end, "asume/asumira/reemplaza/"
		                  "toma/sustituye");
	return size < end && person_find(actor, at, turn, &leaver) &&
	       person_find(actor, turn + 1, size, &to) &&
	       add_handover(actor, leaver, to);
}

/* --- who talked with whom --- */

/* A conversation was today or before: the nearest such day. */
static int32_t
past_day(struct actor *actor, size_t from, size_t to)
{
	enum { WEEK = 7, BACK = 120 };	/* days */
	const int32_t today = actor->context->today;
	struct date_span span;

	if (!date_find(&actor->words, from, to, today, &span))
		return DAY_NONE;
	if (span.day != DAY_NONE && span.day <= today)
		return span.day;
	if (span.day != DAY_NONE && span.day - WEEK <= today &&
	    !words_have(&actor->words, span.begin, span.end, "#"))
		return span.day - WEEK;	/* "on Monday" */
	if (date_find(&actor->words, from, to, today - BACK, &span) &&
	    span.day != DAY_NONE && span.day <= today)
		return span.day;
	return DAY_NONE;
}

static const char *
medium_of(const struct actor *actor, size_t from, size_t to)
{
	static const struct {
		const char *phrase;
		const char *medium;
	} media[] = {
		{ "phone/telephone/call/called/telefono/llamada", "phone" },
		{ "meeting/reunion/junta", "meeting" },
		{ "person/visit/visita/persona", "in person" },
		{ "video/zoom/teams/meet", "video" },
		{ "text/sms/mensaje/chat", "message" },
		{ "email/mail/correo", "mail" },
	};

	for (size_t i = 0; i < sizeof(media) / sizeof(media[0]); i++)
		if (words_have(&actor->words, from, to, media[i].phrase))
			return media[i].medium;
	return "conversation";
}

/*
 * The one who talked with them says it first: "yes, subs are there all week".
 * What they write behind it may still take it back.
 */
static enum answer
answer_of(const struct actor *actor, size_t from, size_t to,
          struct slice text)
{
	const struct words *words = &actor->words;
	enum answer answer = answer_read(text, actor->arena);

	if (answer != ANSWER_UNCLEAR || from == to ||
	    words_have(words, from + 1, to, "but/pero/not/except/excepto/"
	               "aunque/although/however/only/solo/if/si/hope/maybe") ||
	    (from + 1 < to && words->list[from + 1].kind != WORD_MARK &&
	     words->list[from + 1].kind != WORD_LINE))
		return answer;
	if (word_is_any(&words->list[from], "yes/yep/yeah/si"))
		return ANSWER_YES;
	return word_is_any(&words->list[from], "no/nope") ? ANSWER_NO
	     : word_is_any(&words->list[from], "partly/partially/parcialmente")
	     ? ANSWER_PARTLY : answer;
}

static bool
read_followed_up(struct actor *actor)
{
	const struct words *words = &actor->words;
	const struct sentence *s = &actor->sentence;
	size_t end = line_end(actor);
	size_t size = words_match(words, s->begin, s->end,
	                          "followed/follow up");
	size_t colon = s->begin;
	size_t with;
	struct slice who = SLICE("");
	struct action *action;

	if (size == 0)
		size = words_match(words, s->begin, s->end,
		                   "seguimiento/followup");
	if (size == 0 || !s->starts_line || s->question ||
	    actor->context->as != READING_AS_COORDINATOR)
		return false;
	while (colon < end && !word_is_mark(&words->list[colon], ':'))
		colon++;
	with = words_find(words, s->begin + size, colon, "with/con");
	if (colon >= end || with == colon ||
	    !person_find(actor, with + 1, colon, &who)) {
		actor_unclear(actor, s->begin, end);
		actor->body.at = end;
		return true;
	}
	action = actor_add(actor, ACTION_FOLLOWED_UP);
	if (action != NULL) {
		action->who = arena_copy(actor->arena, who);
		action->due = past_day(actor, s->begin + size, colon);
		action->how = slice_of(medium_of(actor, s->begin + size,
		                                 with));
		action->text = actor_text(actor, colon + 1, end);
		action->answer = answer_of(actor, colon + 1, end,
		                           action->text);
	}
	actor->body.at = end;
	return true;
}

bool
actor_read_roster(struct actor *actor)
{
	return read_followed_up(actor) || read_handover(actor) ||
	       read_out(actor) || read_back(actor);
}
