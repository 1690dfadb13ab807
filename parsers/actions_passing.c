/*
 * actions_passing.c - the challenge is passed on: to a person, or only away
 * from the sender.
 */
#include "parsers/actions_parts.h"

static bool
in_sentence(const struct actor *actor, enum cue cue)
{
	return cue_in(&actor->words, actor->sentence.begin, actor->sentence.end,
	              cue);
}

/* "Bridget or maybe Sam could do it": nobody in particular. */
static bool
is_guess(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;

	return (words_have(&actor->words, s->begin, s->end,
	                   "maybe/perhaps/might/quiza*/guess/probably/possibly") ||
	        words_have(&actor->words, s->begin, s->end,
	                   "i/we believe/suspect/assume") ||
	        words_have(&actor->words, s->begin, s->end, "_ or maybe? _")) &&
	       !in_sentence(actor, CUE_DECLINE) &&
	       words_match(&actor->words, s->begin, s->end, "maybe? try") == 0;
}

/* "Kelly Tran took over": a name, and what an owner does. */
static bool
has_owner(const struct actor *actor)
{
	static const char *const deeds[] = {
		"would/can/could/should/will/now/actually/is/already/also? would/"
		"can/be? know/knows/knew/take/takes/took/taking/run/runs/handle/"
		"handles/cover/covers/lead/leads/manage/manages/oversee/oversees/"
		"own/owns/does/coordinates/supervises/directs/does/has/replaced/"
		"responsible/your",
	};
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	for (size_t at = s->begin; at < s->end; at++) {
		struct slice name = person_at(actor, at, s->end);
		size_t end = at;

		if (name.length == 0 || (at > s->begin &&
		    word_is_any(&w->list[at - 1], "to/with/emailed/called/told/"
		                "asked/and/texted/saw/met")))
			continue;
		while (end < s->end && w->list[end].text.data <
		       name.data + name.length)
			end++;
		if (words_match(w, end, s->end, deeds[0]) > 0)
			return true;
		/* "it's Gail Ortega's" */
		if (at > s->begin && (end >= s->end || clause_mark(w, end)) &&
		    w->list[end - 1].text.length > 2 &&
		    slice_ends(w->list[end - 1].folded, "s") &&
		    w->list[end - 1].text.length >
		    w->list[end - 1].folded.length &&
		    word_is_any(&w->list[at - 1], "its/is/thats/are/was"))
			return true;
		at = end - 1;
	}
	return false;
}

/* "Kim handles this"; "call Kim" only where the sentence begins with it. */
bool
actor_points_to(const struct actor *actor)
{
	static const char *const phrases[] = {
		"please/maybe/perhaps? try/contact/ask/email/call/see _",
		"please? reassign/transfer/switch/hand/give/route ...",
		"send it/this her/his/their way", "_ , _ @",
		("you/i should/could/would/can/may? want? to? try/contact/ask/"
		"email/call/see/talk _"),
	};
	const struct sentence *s = &actor->sentence;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_match(&actor->words, s->begin, s->end,
		                phrases[i]) > 0)
			return true;
	return in_sentence(actor, CUE_POINT_TO) || has_owner(actor);
}

/* "send it to brenda walsh": two words that are no place, to whom it goes. */
static bool
find_low_name(const struct actor *actor, struct slice *name)
{
	static const char stops[] =
		"please/thx/thanks/he/she/they/who/in/at/because/and/for/instead/"
		"since/from/not/as";
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t at;
	size_t size;
	size_t end;

	if (!cue_find(w, s->begin, s->end, CUE_HAND_ON, &at, &size) ||
	    !word_is_any(&w->list[at + size - 1], "to/a"))
		return false;
	at += size;
	for (end = at; end < s->end && w->list[end].kind == WORD_PLAIN &&
	     !word_is_any(&w->list[end], stops) &&
	     !word_is_any(&w->list[end], "the/a/an/my/our/your/me/us/them/him/her/"
	                  "whoever/whom/someone/somebody/another/this/that/el/la") &&
	     cue_at(w, end, s->end, CUE_PLACE) == 0;)
		end++;
	if (end != at + 2 || (end < s->end && w->list[end].kind == WORD_PLAIN &&
	    !word_is_any(&w->list[end], stops)))
		return false;
	*name = words_text(w, at, end);
	return true;
}

/*
 * While nobody has taken the challenge, what its owner says they are not, do
 * not do or cannot do is said to be rid of it.
 */
static bool
is_incapable(const struct actor *actor)
{
	static const char *const phrases[] = {
		"i/we/us/me ... ... not/cant/dont/doesnt/wont/isnt/arent/no/"
		"unable/never", "my/our office/department/team/campus/school/"
		"shop/group/crew/staff/job/role/area/people/unit/division ... "
		"... not/cant/dont/doesnt/wont/isnt/arent/no/unable/never",
		"im/were/id/ill ... not/unable", "plate is full/overflowing",
		"no capacity/bandwidth/staff/budget/authority for/to/in/over",
		"im just/only a/the/an", "i/we only/just do/handle/work/teach/run",
		"not/ni us/me/mine/ours/yo/nosotros", "yo no", "no me/nos/soy/somos/"
		"puedo/podemos/tengo/tenemos/manejo/trabajo",
	};
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	if (actor->context->state == CHALLENGE_ASSIGNED && !s->question &&
	    words_have(w, s->begin, s->end, "i/we have no/neither the/a? "
	               "staff/time/money/budget/capacity/authority/people/"
	               "bandwidth/help for/to/left/nor/or"))
		return true;
	if (actor->context->state != CHALLENGE_ASSIGNED || s->question ||
	    actor_has(actor, ACTION_ACCEPT) || in_sentence(actor, CUE_UNSURE) ||
	    in_sentence(actor, CUE_IF) || in_sentence(actor, CUE_DOUBT) ||
	    words_have(w, s->begin, s->end, "yet/until/understand/see/today/"
	               "rather/want/happy/surprised/aware/ready/problem/only?") ||
	    words_have(w, s->begin, s->end, "in/at/back the/my office/"
	               "building/town") ||
	    words_have(w, s->begin, s->end, "before/start/begin") ||
	    words_have(w, s->begin, s->end, "have/had/find/found/heard"))
		return false;
	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_have(w, s->begin, s->end, phrases[i]))
			return true;
	return false;
}

static void
add_reassign(struct actor *actor, struct slice name)
{
	struct reading *reading = actor->reading;
	struct action *action = NULL;

	for (int32_t i = 0; i < reading->action_count; i++)
		if (reading->actions[i].kind == ACTION_DECLINE ||
		    reading->actions[i].kind == ACTION_REASSIGN)
			action = &reading->actions[i];
	if (action == NULL)
		action = actor_add(actor, ACTION_REASSIGN);
	if (action != NULL)
		*action = (struct action){ .kind = ACTION_REASSIGN,
			.due = DAY_NONE,
			.who = arena_copy(actor->arena, name) };
	actor->passed_on = true;
}

void
actor_reassign(struct actor *actor, struct slice name)
{
	add_reassign(actor, name);
}

/* "Dennis Kaplan please", and nothing else. */
static bool
is_only_name(const struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	struct slice name = person_at(actor, s->begin, s->end);

	for (size_t at = s->begin; at < s->end; at++) {
		const struct word *word = &actor->words.list[at];

		if (word_is_spoken(word) && !word_is_any(word, "please/mr/mrs/ms/"
		    "dr/to/owner/new") && !(actor->passed_on && at > s->begin &&
		    word_is_any(word, "can/is/does/will/would/should/could/"
		                "instead/though")) && (word->text.data < name.data ||
		    word->text.data >= name.data + name.length))
			return false;
	}
	return name.length > 0;
}

/* "I can't do it before Friday", "alone": when or how it is not, no refusal. */
static bool
limits_only(const struct actor *actor)
{
	static const char *const phrases[] = {
		("cant/cannot/wont/couldnt do/take/fix/handle/finish/get it/this/"
		"that/these before/by/until/till/alone/today/tomorrow/tonight/yet/"
		"now/this/next"),
		"not able to ... by/before/until/till",
		"cant/wont/cannot make monday/tuesday/wednesday/thursday/friday/#",
		"no puedo/podemos hacerlo antes/para/hasta/hoy/solo/sola/esta",
		"he/she/they wont/cant take/do it/this",
		"my/our assistant/secretary/deputy/aide wont/cant/doesnt _",
	};
	const struct sentence *s = &actor->sentence;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_have(&actor->words, s->begin, s->end, phrases[i]))
			return true;
	return false;
}

/* "Nate can't do it": of somebody else. */
static bool
is_of_another(const struct actor *actor, size_t at)
{
	const struct words *w = &actor->words;

	return at > actor->sentence.begin && w->list[at - 1].capital &&
	       word_is_any(&w->list[at], "cant/cannot/wont") &&
	       !word_is_any(&w->list[at - 1], "i/we/sorry/no/nope/hi/"
	                    "unfortunately/honestly/and/but/so/just") &&
	       !office_in(w, at - 1, at);
}

/* "It isn't mine, but I can help if needed": said without a condition. */
static bool
declines_plainly(const struct actor *actor)
{
	enum { OBJECT = 5 };	/* how far behind "don't own" it stands */
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t at;
	size_t size;
	size_t end;

	if ((words_have(w, s->begin, s->end, "isnt/not a/an/about _? _? "
	     "issue/matter/problem/question/thing/item/,") ||
	     words_have(w, s->begin, s->end, "this/it isnt/not for the")) &&
	    actor->context->state == CHALLENGE_ASSIGNED &&
	    office_in(w, s->begin, s->end))
		return true;
	/* "Nope, IT doesn't do door hardware" */
	if (actor->context->state == CHALLENGE_ASSIGNED && !s->question &&
	    words_match(w, s->begin, s->end, "no/nope/nah/sorry/not ,? _ _? "
	                "doesnt/dont do/does/fix/touch/maintain") > 0 &&
	    office_in(w, s->begin, s->end))
		return true;
	if (actor->context->state == CHALLENGE_ASSIGNED &&
	    words_are(w, s->begin, s->end, "no ,? thank/thanks you?"))
		return true;
	/* "Curriculum doesn't handle textbooks" */
	if (actor->context->state == CHALLENGE_ASSIGNED && !s->question &&
	    words_have(w, s->begin, s->end, "doesnt/dont/never handle/handles/"
	    "manage/oversee/control/own/supervise/run/cover/deal/touch") &&
	    office_in(w, s->begin, s->end))
		return true;
	if (words_have(w, s->begin, s->end, "not in/at the? office/building/"
	               "town/today/until") ||
	    words_have(w, s->begin, s->end, "not my/our favorite/fault/idea/"
	               "first/best/kind/preference/plan/intention/finest/usual"))
		return false;
	/* "I may decline", "enrollment is in decline", "declined by 9 %" */
	if (words_have(w, s->begin, s->end, "may/might/wont/not/never/dont/in "
	               "want? to? decline/declining") ||
	    words_have(w, s->begin, s->end, "declined by/since") ||
	    words_have(w, s->begin, s->end, "declined this/last year/month"))
		return false;
	if (!cue_find(w, s->begin, s->end, CUE_DECLINE, &at, &size))
		return words_are(w, s->begin, s->end, "i? cant sorry?");
	if (is_of_another(actor, at))
		return false;
	/* once taken, "her choice, not ours" is of something else */
	if (actor->context->state != CHALLENGE_ASSIGNED &&
	    !word_is_any(&w->list[s->begin], "not/no/declin*/rechazo") &&
	    !words_have(w, at >= s->begin + 2 ? at - 2 : s->begin,
	                at + OBJECT < s->end ? at + OBJECT : s->end,
	                "this/it/that/these/declin*/name/me/owner/longer/esto/"
	                "here"))
		return false;
	for (end = at + size; end < s->end && !word_is_any(&w->list[end],
	     "but/though/although/pero/aunque");)
		end++;
	return !cue_in(w, s->begin, end, CUE_IF);
}

/* "Don't send it to ...": but not "it isn't about glare, so ...". */
static bool
denies_in_front(const struct actor *actor)
{
	enum { NEAR = 3 };
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	size_t front = s->begin + NEAR < s->end ? s->begin + NEAR : s->end;

	return cue_in(w, s->begin, front, CUE_NOT) &&
	       !words_have(w, front, s->end, ",/; so/but/therefore/then");
}

/* Names are looked for so far back only: each word is read so often at most. */
static size_t
look_back(const struct actor *actor)
{
	enum { WORDS_BACK = 200 };
	size_t begin = actor->sentence.begin;

	return begin > WORDS_BACK ? begin - WORDS_BACK : 0;
}

/* "Kim", who was called Kim Sandoval before. */
static void
complete_name(const struct actor *actor, struct slice *name)
{
	struct slice full;

	if (!person_find(actor, look_back(actor), actor->sentence.begin,
	                 &full) ||
	    full.length <= name->length + 1 ||
	    full.data[name->length] != ' ' ||
	    !slice_equal(slice_part(full, 0, name->length), *name))
		return;
	*name = full;
}

/* "Please send it to her": the person who was named before. */
static bool
find_named_before(const struct actor *actor, struct slice *name)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;

	if (!words_have(w, s->begin, s->end,
	                "to/on/a/make him/her/them/ella/el") ||
	    !in_sentence(actor, CUE_HAND_ON) ||
	    !person_find(actor, look_back(actor), s->begin, name))
		return false;
	for (size_t i = 0; i < name->length; i++)
		if (name->data[i] == ' ' || name->data[i] == '@')
			return true;
	return false;
}

/* "Pass.": no, but nothing says why. */
static bool
refuses_barely(const struct actor *actor)
{
	static const char *const phrases[] = {
		"ill/i hard/a? pass", "hard pass", "no can do", "paso",
	};
	const struct sentence *s = &actor->sentence;

	if (actor->context->state != CHALLENGE_ASSIGNED || s->question)
		return false;
	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (words_are(&actor->words, s->begin, s->end, phrases[i]))
			return true;
	return words_are(&actor->words, s->begin, s->end, "pass");
}

static bool
name_is_missing(const struct actor *actor, bool hands_on)
{
	const struct sentence *s = &actor->sentence;
	struct slice name;

	return !hands_on && !s->question && words_match(&actor->words, s->begin,
	       s->end, "please? change/update/switch the? owner/ownership") > 0 &&
	       !person_find(actor, s->begin, s->end, &name);
}

/* What only the rest of the mail makes a refusal, or a new owner. */
static bool
passes_barely(struct actor *actor, bool hands_on, bool incapable)
{
	const struct sentence *s = &actor->sentence;

	if (refuses_barely(actor)) {
		actor->refused_barely = true;
		return true;
	}
	/* "Please change the owner.": to whom is said elsewhere, or not */
	if (name_is_missing(actor, hands_on)) {
		actor->wants_owner = true;
		return true;
	}
	/* "we have no budget": a reason, unless they take it all the same */
	if (incapable && !hands_on && !actor->passed_on) {
		actor->incapable = true;
		actor_note(actor, s->begin, s->next);
		return true;
	}
	return false;
}

/* Is it handed on, but to nobody by name? */
static bool
goes_to_office(const struct actor *actor, bool hands_on)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	bool handed = hands_on &&
	              actor->context->state == CHALLENGE_ASSIGNED;

	/* "reassign this to the electrician" */
	if (words_match(w, s->begin, s->end, "please? reassign/transfer/"
	                "forward/send/reroute this/it/the? one/challenge? to") > 0)
		return true;
	/* "give it to whoever runs the copy center": a role */
	return handed && (office_in(w, s->begin, s->end) ||
	       words_have(w, s->begin, s->end, "whoever/whomever runs/handles/"
	                  "manages/does/oversees/took/is/coordinates/"
	                  "supervises/replaced/owns"));
}

/* Does an office follow right behind "belongs with", and nobody else? */
static bool
gives_to_office(const struct actor *actor)
{
	enum { NEAR = 3 };
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	struct slice name;
	size_t at;
	size_t size;
	size_t near;

	if (actor->context->state != CHALLENGE_ASSIGNED || s->question ||
	    !cue_find(w, s->begin, s->end, CUE_HAND_ON, &at, &size))
		return false;
	near = at + size + NEAR < s->end ? at + size + NEAR : s->end;
	return office_in(w, at + size, near) &&
	       !person_find(actor, at + size, s->end, &name) &&
	       person_find(actor, s->begin, at, &name) &&
	       words_have(w, s->begin, at, "not/isnt/says/said/told/think/"
	                  "thinks/asked/dijo/dice");
}

static void
add_decline(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	struct action *action;

	if (actor->passed_on)
		return;
	actor->passed_on = true;
	action = actor_add(actor, ACTION_DECLINE);
	if (action != NULL)
		action->text = actor_text(actor, s->begin, s->end);
}

bool
actor_read_passing(struct actor *actor)
{
	const struct sentence *s = &actor->sentence;
	const struct words *w = &actor->words;
	bool assigned = actor->context->state == CHALLENGE_ASSIGNED;
	bool limited = limits_only(actor);
	bool declines = !limited && (actor_refuses(actor) ||
	                actor_names_only_office(actor) ||
	                declines_plainly(actor));
	bool incapable = !limited && !declines && is_incapable(actor);
	bool hands_on = in_sentence(actor, CUE_HAND_ON) ||
	                ((assigned || declines || incapable) &&
	                 !actor_has(actor, ACTION_ACCEPT) &&
	                 actor_points_to(actor));
	struct slice name = SLICE("");

	if ((actor->passed_on ||
	     (assigned && !actor_has(actor, ACTION_ACCEPT))) &&
	    !s->question && is_only_name(actor)) {
		add_reassign(actor, person_at(actor, s->begin, s->end));
		return true;
	}
	if (passes_barely(actor, hands_on, incapable))
		return true;
	declines = declines || incapable;
	if (!hands_on && !declines)
		return false;
	if (!declines && (denies_in_front(actor) || words_have(w, s->begin,
	    s->end, "he/she/they said/says/told no/cant/wont/couldnt/me/us")))
		return false;
	/* "She says it belongs with transportation": said by a person only */
	if (!actor->passed_on && gives_to_office(actor)) {
		add_decline(actor);
		return true;
	}
	if ((hands_on || words_have(w, s->begin, s->end, "@")) &&
	    (person_find(actor, s->begin, s->end, &name) ||
	     find_low_name(actor, &name) ||
	     find_named_before(actor, &name))) {
		complete_name(actor, &name);
		if (is_guess(actor))
			actor->wavers = true;
		else
			add_reassign(actor, name);
		return true;
	}
	/* "Please send it to her.": to whom? */
	if (!actor->passed_on && words_match(w, s->begin, s->end, "please? "
	    "send/give/pass/forward/move/reassign it/this over? to "
	    "him/her/them") > 0) {
		actor_unclear(actor, s->begin, s->next);
		return true;
	}
	if (!declines && !goes_to_office(actor, hands_on))
		return actor->passed_on && hands_on;
	add_decline(actor);
	return true;
}
