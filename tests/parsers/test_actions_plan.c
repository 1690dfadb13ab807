/* test_actions_plan.c - steps that owners plan in their own words, and talk. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "tests/parsers/helper_actions.h"

#include <cmocka.h>	/* last: it has a macro named fail */

struct plan_case {
	enum challenge_state state;
	const char *text;
	const char *actions;
};

static void
check(const struct plan_case *cases, size_t count)
{
	int wrong = 0;

	for (size_t i = 0; i < count; i++) {
		struct reading_context context = {
			.state = cases[i].state,
			.step_count = cases[i].state == CHALLENGE_ASSIGNED
			            ? 0 : 2,
			.steps = {
				{ 1, SLICE("Order the carts"), DAY_NONE,
				  false },
				{ 2, SLICE("Paint the hall"),
				  ACTIONS_TODAY + 5, false },
			},
		};

		wrong += !actions_are(&context, cases[i].text,
		                      cases[i].actions, SHOW_DUE | SHOW_TEXT);
	}
	assert_int_equal(wrong, 0);
}

static void
test_plans(void **state)
{
	static const struct plan_case cases[] = {
		/* what stands over a list is no news */
		{ CHALLENGE_ASSIGNED, "ACCEPT. Plan below.\n\n1. Ring the "
		  "rep - 12/9\n2. Fit the lock", "accept; step +7 'Ring the "
		  "rep'; step 'Fit the lock'" },
		{ CHALLENGE_WORKING, "Please add these:\na) ring the rep by "
		  "Dec 9\nb) fit the lock", "step +7 'ring the rep'; step "
		  "'fit the lock'" },
		{ CHALLENGE_WORKING, "PLAN\n- fit the lock by 12/9",
		  "step +7 'fit the lock'" },
		{ CHALLENGE_WORKING, "The plan failed.", "note" },
		{ CHALLENGE_WORKING, "We have a plan.", "note" },
		/* announced in a sentence, each with its day */
		{ CHALLENGE_WORKING, "Two more things on the list: fit the "
		  "lock by 12/9 and ring the rep by 12/11.",
		  "step +7 'fit the lock'; step +9 'ring the rep'" },
		{ CHALLENGE_WORKING, "Two steps to record: fit the lock, 12/9,"
		  " and ring the rep, 12/11.",
		  "step +7 'fit the lock'; step +9 'ring the rep'" },
		{ CHALLENGE_WORKING, "Also adding, due Friday: fit the lock.",
		  "step +2 'fit the lock'" },
		{ CHALLENGE_WORKING, "One thing: the lock broke.", "note" },
		/* accepted, so what is put off is a plan */
		{ CHALLENGE_ASSIGNED, "I accept. I will check the list by "
		  "Friday and get back to them.",
		  "accept; step +2 'check the list'" },
		{ CHALLENGE_ASSIGNED, "I will check the list and get back to "
		  "you.", "unclear" },
		/* a line each */
		{ CHALLENGE_WORKING, "Timeline:\n12/9 Fit the lock\n12/11 "
		  "Ring the rep", "step +7 'Fit the lock'; step +9 'Ring the "
		  "rep'" },
		{ CHALLENGE_WORKING, "Friday 12/4 - ask the rep\nMonday 12/7 "
		  "- fit the lock", "step +2 'ask the rep'; step +5 'fit the "
		  "lock'" },
		{ CHALLENGE_WORKING, "12/9 - no school", "note" },
		{ CHALLENGE_ASSIGNED, "Accept\n\nCall the rep by 12/9\n"
		  "Replace the lock by 12/11\nTell the staff", "accept; step "
		  "+7 'Call the rep'; step +9 'Replace the lock'; step 'Tell "
		  "the staff'" },
		{ CHALLENGE_WORKING, "Call the rep | 12/9\nReplace the lock | "
		  "12/11", "step +7 'Call the rep'; step +9 'Replace the "
		  "lock'" },
		{ CHALLENGE_WORKING, "Call me by 12/9", "note" },
		{ CHALLENGE_ASSIGNED, "Accept\n1- call the rep by 12/9\n2- "
		  "tell them", "accept; step +7 'call the rep'; step 'tell "
		  "them'" },
		{ CHALLENGE_ASSIGNED, "ACCEPT / STEP: Call the rep by 12/9 / "
		  "STEP: Tell them", "accept; step +7 'Call the rep'; step "
		  "'Tell them'" },
		{ CHALLENGE_ASSIGNED, "Mine. 1. call the rep 12/9 2. tell "
		  "them", "accept; step +7 'call the rep'; step 'tell them'" },
		{ CHALLENGE_WORKING, "First, meet the nurses by Dec 9.",
		  "step +7 'meet the nurses'" },
		/* promised in other words */
		{ CHALLENGE_WORKING, "Our next steps are to audit the keys by "
		  "12/9, order blanks by 12/11, and fit them by 12/14.",
		  "step +7 'audit the keys'; step +9 'order blanks'; step +12 "
		  "'fit them'" },
		{ CHALLENGE_WORKING, "On Friday I'm meeting with the drivers.",
		  "step +2 'meet with the drivers'" },
		{ CHALLENGE_WORKING, "I'm committed to replacing the lock by "
		  "12/9.", "step +7 'replace the lock'" },
		{ CHALLENGE_WORKING, "Me comprometo a revisar la puerta a más "
		  "tardar el viernes.", "step +2 'revisar la puerta'" },
		{ CHALLENGE_WORKING, "What I'll do: replace the lock by 12/9.",
		  "step +7 'replace the lock'" },
		{ CHALLENGE_ASSIGNED, "I accept. I write to the teacher by "
		  "Friday.", "accept; step +2 'write to the teacher'" },
		{ CHALLENGE_WORKING, "I wrote to the teacher by mail.", "note" },
		{ CHALLENGE_WORKING, "Sobre las fechas: el 9 de diciembre "
		  "entrego el inventario y el 11 de diciembre hago el pedido.",
		  "step +7 'entrego el inventario'; step +9 'hago el "
		  "pedido'" },
		{ CHALLENGE_ASSIGNED, "The first task is a meeting with the "
		  "coaches on 12/9.", "step +7 'a meeting with the "
		  "coaches'" },
		{ CHALLENGE_WORKING, "Friday 12/4 - bleed the pipes\nMonday "
		  "12/7 - fit the lock", "step +2 'bleed the pipes'; step +5 "
		  "'fit the lock'" },
		{ CHALLENGE_WORKING, "Snow plan: sent to the union on "
		  "Friday.", "note" },
		/* wanted, and said in the next sentence or line */
		{ CHALLENGE_WORKING, "I'm adding another step. Call the rep "
		  "by Friday.", "step +2 'Call the rep'" },
		{ CHALLENGE_WORKING, "Also need a step for calling the rep, "
		  "due Friday.", "step +2 'calling the rep'" },
		{ CHALLENGE_WORKING, "one more for the list, call the rep by "
		  "friday", "step +2 'call the rep'" },
		{ CHALLENGE_WORKING, "Steps to add: call the rep (12/4); fit "
		  "the lock (12/9)", "step +2 'call the rep'; step +7 'fit the "
		  "lock'" },
		{ CHALLENGE_WORKING, "STEP Call the rep\nDUE 12/4",
		  "step +2 'Call the rep'" },
		{ CHALLENGE_WORKING, "Next steps:\nAsk the rep (12/4)\nWrite "
		  "it up (12/9)", "step +2 'Ask the rep'; step +7 'Write it "
		  "up'" },
		{ CHALLENGE_ASSIGNED, "- The price is higher than quoted.",
		  "note" },
		{ CHALLENGE_ASSIGNED, "Accept. STEPS:\nCall the rep, 12/4\n"
		  "Road test, 12/9", "accept; step +2 'Call the rep'; step +7 "
		  "'Road test'" },
		{ CHALLENGE_ASSIGNED, "Accept.\nStep 1. Call the rep (Dec 4)\n"
		  "Step 2. Fit the lock (Dec 9)", "accept; step +2 'Call the "
		  "rep'; step +7 'Fit the lock'" },
		{ CHALLENGE_ASSIGNED, "Es mío. Reviso la puerta el 4 de "
		  "diciembre y pido las piezas el 9 de diciembre.", "accept; "
		  "step +2 'Reviso la puerta'; step +7 'pido las piezas'" },
		/* a deed of its own beside what is done */
		{ CHALLENGE_WORKING, "Carts ordered - I'll test the lock by "
		  "12/9.", "done 1; step +7 'test the lock'" },
		{ CHALLENGE_WORKING, "Carts ordered, and by 12/9 I'll have "
		  "tested the lock.", "done 1; step +7 'have tested the lock'" },
		{ CHALLENGE_WORKING, "1 is done. And I owe you a third: a "
		  "letter to parents by 12/9.", "done 1; step +7 'a letter to "
		  "parents'" },
		{ CHALLENGE_WORKING, "Agregue por favor: revisar la puerta, 9 "
		  "de diciembre.", "step +7 'revisar la puerta'" },
		/* a list of what is told */
		{ CHALLENGE_WORKING, "Reasons it is late:\n* snow days\n* flu",
		  "note" },
		{ CHALLENGE_WORKING, "Options are\na) replace the bus\nb) "
		  "repair the bus", "note" },
		{ CHALLENGE_WORKING, "* parking - no date yet", "note" },
		/* no deeds */
		{ CHALLENGE_WORKING, "I'll be at a conference Thursday.",
		  "note" },
		{ CHALLENGE_WORKING, "Step back a minute.", "note" },
		{ CHALLENGE_WORKING, "I will be out of town on Friday and "
		  "back Monday.", "note" },
		{ CHALLENGE_WORKING, "My team will replace the lock by 12/9.",
		  "note" },
		{ CHALLENGE_WORKING, "I'll need until Friday.", "note" },
	};

	(void)state;
	check(cases, sizeof(cases) / sizeof(cases[0]));
}

static void
test_talk(void **state)
{
	static const struct plan_case cases[] = {
		{ CHALLENGE_WORKING, "1 and 2 are done. Nice to be finished "
		  "for once.", "done 1; done 2" },
		{ CHALLENGE_ASSIGNED, "I've got this, you can put me down as "
		  "the owner.", "accept" },
		{ CHALLENGE_ASSIGNED, "I accept on behalf of the bus office.",
		  "accept" },
		{ CHALLENGE_ASSIGNED, "I've seen this.", "unclear" },
		{ CHALLENGE_ASSIGNED, "Duly noted and appreciated!",
		  "unclear" },
		{ CHALLENGE_ASSIGNED, "Your note got to me, thank you!",
		  "unclear" },
		{ CHALLENGE_ASSIGNED, "Muchas gracias. Lo revisaré.",
		  "unclear" },
		{ CHALLENGE_WORKING, "I heard the carts came in.", "unclear" },
		{ CHALLENGE_WORKING, "Happy New Year to you and yours! 1 is "
		  "done.\n\nWith kind regards,\n\nHyun-woo Baek\nSpecialist, "
		  "World Languages", "done 1" },
		{ CHALLENGE_ASSIGNED, "I am currently reviewing it.",
		  "unclear" },
		{ CHALLENGE_ASSIGNED, "I'll have to check with Dr. Ruiz.",
		  "unclear" },
		{ CHALLENGE_ASSIGNED, "I accept. More details to follow.",
		  "accept" },
		{ CHALLENGE_WORKING, "Hope your weekend was restful. 1 is "
		  "done. Questions? Call me at 555-0188.", "done 1" },
		{ CHALLENGE_WORKING, "As promised, an update. 1 is done.",
		  "done 1" },
		{ CHALLENGE_WORKING, "Dictated by Mr. Cho, sent by his "
		  "assistant. 1 is done.", "done 1" },
		{ CHALLENGE_WORKING, "1 is done.\n\nRespectfully submitted,"
		  "\n\nHarold J. Pinkney III", "done 1" },
		{ CHALLENGE_WORKING, "I've called about the carts twice.",
		  "note" },
		{ CHALLENGE_ASSIGNED, "I will read it again next week and "
		  "give you my answer.", "unclear" },
		{ CHALLENGE_WORKING, "Tell me when step 1 is done.",
		  "unclear" },
		{ CHALLENGE_WORKING, "Carts ordered. P.S. The rep retired.",
		  "done 1; note" },
		{ CHALLENGE_WORKING, "The rep was slow. So DUE 2 12/11.",
		  "note; due 2 +9" },
		{ CHALLENGE_WORKING, "The hall was wet, so DUE 2 12/11.",
		  "note; due 2 +9" },
		{ CHALLENGE_WORKING, "Please disregard my last message.",
		  "unclear" },
		{ CHALLENGE_WORKING, "Please advise.", "unclear" },
		{ CHALLENGE_WORKING, "Thanks! You're a star. 1 is done.",
		  "done 1" },
		{ CHALLENGE_WORKING, "They say 1 will be done by Friday.",
		  "note" },
		{ CHALLENGE_WORKING, "I already replied to this.", "unclear" },
		{ CHALLENGE_WORKING, "Per Dana, the carts were ordered.",
		  "unclear" },
		{ CHALLENGE_ASSIGNED, "I'll take this. Not sure how long it "
		  "will take.", "accept; note" },
		{ CHALLENGE_ASSIGNED, "I'll take this, as fleet is mine "
		  "anyway.", "accept" },
		{ CHALLENGE_WORKING, "1 is done. Please share this with the "
		  "teacher. I'll let you know when 2 is.", "done 1; note" },
		{ CHALLENGE_WORKING, "The hall gets painted on Friday.",
		  "due 2 +2" },
		{ CHALLENGE_WORKING, "1 is done. He also asked me to say he "
		  "is sorry.", "done 1" },
		{ CHALLENGE_WORKING, "is it ok to mark both done even though "
		  "the paint isnt in", "unclear" },
	};

	(void)state;
	check(cases, sizeof(cases) / sizeof(cases[0]));
}

/* What is no news, and what is. */
static void
test_chat(void **state)
{
	static const struct plan_case cases[] = {
		{ CHALLENGE_ASSIGNED, "I'll take this. Been meaning to get to "
		  "that drain anyway.", "accept" },
		{ CHALLENGE_ASSIGNED, "I'm on it - and congratulations on the "
		  "grandbaby, I saw the picture!", "accept" },
		{ CHALLENGE_WORKING, "1 is done. My daughter taught me pivot "
		  "tables!", "done 1" },
		{ CHALLENGE_WORKING, "1 is done. My daughter found a broken "
		  "cart, too.", "done 1; note" },
		{ CHALLENGE_WORKING, "DUE 2 12/11. I do apologize.",
		  "due 2 +9" },
		{ CHALLENGE_WORKING, "DUE 2 12/11. Sorry, the snow days got "
		  "in the way.", "due 2 +9" },
		{ CHALLENGE_WORKING, "Step 2 will be done Dec 11. Half my "
		  "crew is out with the flu.", "due 2 +9" },
		{ CHALLENGE_WORKING, "DUE 2 12/11. Paint went up in price.",
		  "due 2 +9; note" },
		{ CHALLENGE_WORKING, "Hope the move went ok. 1 is done. I was "
		  "out all week.", "done 1" },
		{ CHALLENGE_WORKING, "Carts ordered!! That's 1.", "done 1" },
		{ CHALLENGE_WORKING, "Carts ordered. That's 1, but one is "
		  "missing.", "done 1; note" },
		{ CHALLENGE_ASSIGNED, "Mine. I'll order salt by Friday and "
		  "talk to the crossing guard.", "accept; step +2 'order "
		  "salt'; note" },
		{ CHALLENGE_WORKING, "The hall gets painted by Dec 10 (2).",
		  "due 2 +8" },
		{ CHALLENGE_WORKING, "Carts ordered. Used the old PO. Took "
		  "me three evenings.", "done 1" },
		{ CHALLENGE_WORKING, "1 and 2 are done and the obstacle is "
		  "gone. Every office has the new cards.", "done 1; done 2; "
		  "removed" },
		{ CHALLENGE_WORKING, "1 is done. Seguimos buscando un pintor.",
		  "done 1; note" },
		{ CHALLENGE_WORKING, "Step 2 will be done Fri. I need the "
		  "ladder.", "due 2 +2" },
		{ CHALLENGE_WORKING, "Paint for the hall is in hand.",
		  "note" },
		{ CHALLENGE_WORKING, "STEP 2 BY", "unclear" },
		{ CHALLENGE_WORKING, "I want to see it, so I'll ride along on "
		  "Friday.", "step +2 'ride along'" },
		{ CHALLENGE_WORKING, "It rings everywhere. This is fully "
		  "resolved.", "removed" },
		{ CHALLENGE_WORKING, "Sorry for the slow reply, we had a bus "
		  "in a ditch. 1 is done.", "done 1" },
		{ CHALLENGE_ASSIGNED, "Accepted. I'll order the screens by Dec "
		  "9 and I'll see about the door sweep later on.", "accept; "
		  "step +7 'order the screens'; note" },
		{ CHALLENGE_WORKING, "I have been told the carts were ordered.",
		  "unclear" },
		/* of what is done */
		{ CHALLENGE_WORKING, "Carts ordered. Third shift did it Sunday "
		  "while it was empty.", "done 1" },
		{ CHALLENGE_WORKING, "Carts ordered, 18 of 18.", "done 1" },
		{ CHALLENGE_WORKING, "Carts ordered. They will not fit in the "
		  "room.", "done 1; note" },
		/* beside a refusal: reasons are none, facts are */
		{ CHALLENGE_ASSIGNED, "Not mine. We have no budget for it.",
		  "decline" },
		{ CHALLENGE_ASSIGNED, "Not mine. I already shut the water "
		  "off, and there are buckets in 206.", "decline; note" },
		{ CHALLENGE_ASSIGNED, "Not mine. There is no money left.",
		  "decline" },
		{ CHALLENGE_ASSIGNED, "Please give this to Kim Osei. The alarm "
		  "went off twice, so somebody should silence it.",
		  "reassign; note" },
		{ CHALLENGE_ASSIGNED, "I'll own it. I coached there for nine "
		  "years.", "accept" },
		{ CHALLENGE_ASSIGNED, "I'll own it. The wiring is from 1961.",
		  "accept; note" },
		{ CHALLENGE_ASSIGNED, "Please reassign this to Kim Osei. "
		  "You'll want to tell her there are 3 open on this already.",
		  "reassign; note" },
		{ CHALLENGE_ASSIGNED, "Please reassign this to Kim Osei. She "
		  "already knows the building.", "reassign" },
	};

	(void)state;
	check(cases, sizeof(cases) / sizeof(cases[0]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_plans),
		cmocka_unit_test(test_talk),
		cmocka_unit_test(test_chat),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
