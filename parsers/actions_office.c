/* actions_office.c - departments and roles: to whom nothing can be given. */
#include "parsers/actions_parts.h"

static bool
is_department(const struct words *w, size_t at, size_t to)
{
	/* "it" is a department where it stands in capitals */
	if (word_is(&w->list[at], "it"))
		return slice_is(w->list[at].text, "IT") &&
		       (at == 0 || !words_have(w, at - 1, at, "that/this/is/do"));
	/* "that's IT's" */
	if (word_is(&w->list[at], "its"))
		return slice_is(slice_part(w->list[at].text, 0, 2), "IT");
	return cue_at(w, at, to, CUE_DEPARTMENT) > 0;
}

bool
office_in(const struct words *w, size_t from, size_t to)
{
	for (size_t at = from; at < to; at++)
		if (is_department(w, at, to))
			return true;
	return false;
}

bool
office_signs(const struct actor *actor)
{
	enum { WORDS_MOST = 9 };
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t before = s->begin;

	while (before > 0 && w->list[before - 1].kind == WORD_LINE)
		before--;
	if (actor->sentence_count < 2 || !s->starts_line || !s->ends_line ||
	    s->next > s->end || s->end - s->begin > WORDS_MOST ||
	    before + 1 > s->begin || s->listed)
		return false;
	for (size_t at = s->begin; at < s->end; at++)
		if (w->list[at].kind == WORD_NUMBER ||
		    (w->list[at].kind == WORD_PLAIN && !w->list[at].capital &&
		     !word_is_any(&w->list[at], "of/the/and/for/to/de/del/la/y/a")))
			return false;
	if (s->next >= actor->body.end && actor->reading->action_count > 0 &&
	    office_in(w, s->begin, s->end))
		return true;
	return words_match(w, s->begin, s->end, "the? office/department/"
	                   "division/oficina/departamento of/de/del") > 0 ||
	       (office_in(w, s->begin, s->end) &&
	        words_have(w, s->begin, s->end, "assistant/director/"
	                   "coordinator/supervisor/secretary/manager/"
	                   "department/office/directora/coordinadora"));
}

/* "HR.", "transportation dept", "that's a nurse issue". */
bool
actor_names_only_office(const struct actor *actor)
{
	static const char filler[] =
		"this/that/thats/its/it/is/for/a/an/the/issue/matter/question/"
		"thing/problem/contact/ask/try/talk/speak/to/need/needs/should/"
		"go/goes/with/belongs/sounds/seems/like/more/of/you/please/at/"
		"or/and/not/me/no/nope/would/be/have/call/see/under/es/de/del/"
		"la/el/cosa/asunto/eso/esto/las/los/s/decision/area/in/y/i/think/"
		"i/believe/probably/their/your/our/over/us/check/central/"
		"really/just/actually/"
		"falls/handles/does/owns/job/item/sorry/by/handled/send/hi/hello/"
		"eso/lo/ve/maneja/toca/somebody/someone/look/looking/take/get/"
		"one/handle/deal/made/decision/decided/may/could/can/will/has/"
		"address/answer/concern/request/better/department/le/a/al/va";
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	bool any = false;

	if (actor->context->state != CHALLENGE_ASSIGNED || s->question ||
	    actor_has(actor, ACTION_ACCEPT))
		return false;
	for (size_t at = s->begin; at < s->end; at++) {
		if (!word_is_spoken(&w->list[at]))
			continue;
		if (is_department(w, at, s->end))
			any = true;
		else if (!word_is_any(&w->list[at], filler))
			return false;
	}
	return any;
}
