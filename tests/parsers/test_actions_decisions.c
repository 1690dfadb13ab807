/*
 * test_actions_decisions.c - who takes a challenge, who passes it on, what is
 * asked, and what only looks like it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "tests/parsers/helper_actions.h"

#include <cmocka.h>	/* last: it has a macro named fail */

static const struct {
	enum challenge_state state;
	const char *text;
	const char *actions;
} cases[] = {
	/* a person, and what only has a capital */
	{ CHALLENGE_ASSIGNED, "Radios belong to the telephone people, not to "
	  "us.", "decline" },
	{ CHALLENGE_ASSIGNED, "This belongs to Assessment & Accountability.",
	  "decline" },
	{ CHALLENGE_ASSIGNED, "Enrollment is in decline.", "note" },
	{ CHALLENGE_ASSIGNED, "Este asunto no es de mi oficina, es de "
	  "Transporte.", "decline" },
	{ CHALLENGE_ASSIGNED, "Handing this over to Ana Duarte-Pike.",
	  "reassign Ana Duarte-Pike" },
	{ CHALLENGE_ASSIGNED, "Kits are Nora's. Nora Vance, upstairs. Please "
	  "send it to her.", "reassign Nora Vance" },
	{ CHALLENGE_ASSIGNED, "I'm out from the 9th, so this should go to "
	  "k.ruiz@oakdale.example, who covers.",
	  "reassign k.ruiz@oakdale.example" },
	/* no, and why */
	{ CHALLENGE_ASSIGNED, "DECLINE", "unclear" },
	{ CHALLENGE_ASSIGNED, "My school has no rooms to lend. DECLINE", "decline" },
	{ CHALLENGE_ASSIGNED, "Two people left and nobody came. Pass.",
	  "decline" },
	{ CHALLENGE_ASSIGNED, "I would take it but it lives in the finance "
	  "office, so no from me.", "decline" },
	{ CHALLENGE_ASSIGNED, "Our spring schedule is set in May and can't "
	  "be moved.", "note" },
	{ CHALLENGE_ASSIGNED, "It isn't mine but I can help if needed.",
	  "decline" },
	{ CHALLENGE_ASSIGNED, "Ana Cruz said she'd take it. Please switch it "
	  "to Ana.", "reassign Ana Cruz" },
	{ CHALLENGE_ASSIGNED, "Not mine. Kits went to Community Relations.",
	  "decline" },
	{ CHALLENGE_ASSIGNED, "My team has no van. I'll take this anyway.",
	  "note; accept" },
	{ CHALLENGE_ASSIGNED, "Not mine, it's Ana Cruz's.",
	  "reassign Ana Cruz" },
	{ CHALLENGE_ASSIGNED, "I can't take this. Ana Cruz can.",
	  "reassign Ana Cruz" },
	{ CHALLENGE_ASSIGNED, "Let Ana Cruz have this one.",
	  "reassign Ana Cruz" },
	{ CHALLENGE_ASSIGNED, "This belongs with the payroll department.",
	  "decline" },
	{ CHALLENGE_ASSIGNED, "Somebody in payroll needs to own this.",
	  "decline" },
	{ CHALLENGE_ASSIGNED, "Please reassign this.", "unclear" },
	{ CHALLENGE_ASSIGNED, "reassign please", "unclear" },
	{ CHALLENGE_ASSIGNED, "Please send it to her.", "unclear" },
	{ CHALLENGE_ASSIGNED, "Ana Cruz is a better home for this. Would you "
	  "move it to her?", "reassign Ana Cruz" },
	{ CHALLENGE_ASSIGNED, "This isn't for the business office.", "decline" },
	{ CHALLENGE_ASSIGNED, "I've asked whether it's ours.", "unclear" },
	{ CHALLENGE_ASSIGNED, "Let me sleep on it.", "unclear" },
	{ CHALLENGE_ASSIGNED, "Give it to somebody.", "unclear" },
	{ CHALLENGE_ASSIGNED, "Please change the owner.", "unclear" },
	{ CHALLENGE_ASSIGNED, "Please change the owner. It should be Ana Cruz.",
	  "reassign Ana Cruz" },
	{ CHALLENGE_ASSIGNED, "That's Ana Cruz's job.", "reassign Ana Cruz" },
	{ CHALLENGE_ASSIGNED, "This does not belong to me.", "decline" },
	{ CHALLENGE_ASSIGNED, "We have no staff for this.", "decline" },
	{ CHALLENGE_ASSIGNED, "DECLINE, not ours. Declining for lack of time.",
	  "decline" },
	{ CHALLENGE_ASSIGNED, "I am not in the office until Monday.", "note" },
	{ CHALLENGE_WORKING, "Not my favorite vendor.", "note" },
	{ CHALLENGE_WORKING, "They chose the blue one, her choice not ours.",
	  "note" },
	{ CHALLENGE_ASSIGNED, "I don't own coolers.\n\nP.S. love the new logo",
	  "decline" },
	{ CHALLENGE_ASSIGNED, "nope, that's IT's", "decline" },
	{ CHALLENGE_ASSIGNED, "Please transfer to <ana@oak.example>.",
	  "reassign ana@oak.example" },
	{ CHALLENGE_ASSIGNED, "Please assign to another administrator.",
	  "decline" },
	{ CHALLENGE_ASSIGNED, "HR has no role in this.", "decline" },
	{ CHALLENGE_ASSIGNED, "Ask the custodial department.", "decline" },
	{ CHALLENGE_ASSIGNED, "Ask the principal.", "unclear" },
	{ CHALLENGE_ASSIGNED, "Ana Cruz gets this one.", "reassign Ana Cruz" },
	{ CHALLENGE_ASSIGNED, "Ana Cruz has the keys, would you give it to her?",
	  "reassign Ana Cruz" },
	{ CHALLENGE_WORKING, "Please hand the rest of this over to Ana Cruz.",
	  "reassign Ana Cruz" },
	{ CHALLENGE_ASSIGNED, "Give it to whoever runs the print shop.",
	  "decline" },
	{ CHALLENGE_ASSIGNED, "I'd take it, but I'm part of it. I can't.",
	  "decline" },
	{ CHALLENGE_ASSIGNED, "Hmm. Maybe Ana?", "unclear" },
	{ CHALLENGE_WORKING, "I changed jobs. Ana Cruz has it. Please make her "
	  "the owner.", "reassign Ana Cruz" },
	{ CHALLENGE_ASSIGNED, "My team is not happy about the leak.", "note" },
	{ CHALLENGE_ASSIGNED, "Honestly no. I have neither the staff nor the "
	  "keys.", "decline" },
	{ CHALLENGE_ASSIGNED, "Ana Cruz will be handling this from now on.",
	  "reassign Ana Cruz" },
	/* yes, and what only has such words */
	{ CHALLENGE_ASSIGNED, "This sits with my team, so I agree to take it.",
	  "accept" },
	{ CHALLENGE_ASSIGNED, "Yep, ours.", "accept" },
	{ CHALLENGE_ASSIGNED, "I'd like to take this to the board.", "note" },
	{ CHALLENGE_ASSIGNED, "I accept with pleasure and will call Vi by "
	  "Friday.", "accept; step" },
	{ CHALLENGE_ASSIGNED, "This could be ours.", "unclear" },
	{ CHALLENGE_ASSIGNED, "On behalf of Mr. Lund: he will take this.",
	  "accept" },
	{ CHALLENGE_ASSIGNED, "ok fine I'll take it", "accept" },
	{ CHALLENGE_ASSIGNED, "I don't want it to go to a committee. So: mine.",
	  "note; accept" },
	{ CHALLENGE_ASSIGNED, "Dee here for Mr. Lund. He says it's his, he "
	  "accepts.", "accept" },
	{ CHALLENGE_ASSIGNED, "About the forms: mine, I'll do it.", "accept" },
	{ CHALLENGE_ASSIGNED, "Mine then.", "accept" },
	{ CHALLENGE_ASSIGNED, "I've got this letter, thank you.", "unclear" },
	{ CHALLENGE_ASSIGNED, "I'll take this. I'll talk to Ana Cruz by "
	  "Friday.", "accept; step" },
	{ CHALLENGE_ASSIGNED, "This one's mine.\n\nTerri\nTransportation",
	  "accept" },
	{ CHALLENGE_ASSIGNED, "Mrs. Cruz asked me to answer for her: she is "
	  "taking this one.", "accept" },
	{ CHALLENGE_WORKING, "Line 3 won't take it, the tablet is too old.",
	  "note" },
	/* no, in other words */
	{ CHALLENGE_ASSIGNED, "No thank you.", "decline" },
	{ CHALLENGE_ASSIGNED, "We're the wrong office for this.", "decline" },
	{ CHALLENGE_ASSIGNED, "Nope, IT doesn't do doors.", "decline" },
	{ CHALLENGE_ASSIGNED, "Mrs. Cruz says it's not hers, it belongs with "
	  "transportation.", "decline" },
	{ CHALLENGE_ASSIGNED, "Respectfully, no. Risk Management owns it.",
	  "decline" },
	/* only believed, or only politely read */
	{ CHALLENGE_ASSIGNED, "I believe Ana Cruz does these.", "unclear" },
	{ CHALLENGE_ASSIGNED, "You should probably talk with Ana Cruz.",
	  "unclear" },
	{ CHALLENGE_ASSIGNED, "ok will do, thanks much", "unclear" },
	{ CHALLENGE_ASSIGNED, "I'd say yes.", "unclear" },
	{ CHALLENGE_ASSIGNED, "I thought Ana's team had this?", "unclear" },
	/* what a submitter can answer, and what nobody has to */
	{ CHALLENGE_ASSIGNED, "Is this about the north lot or the bus loop?",
	  "ask" },
	{ CHALLENGE_ASSIGNED, "Could I get an example of the form?", "ask" },
	{ CHALLENGE_ASSIGNED, "Could I get an extension?", "unclear" },
	{ CHALLENGE_ASSIGNED, "Happy to own it! How are the twins?",
	  "accept" },
	{ CHALLENGE_ASSIGNED, "I'll take this. Isn't it always the way?",
	  "accept" },
	{ CHALLENGE_WORKING, "STEP: ask IT by 2/26, STEP: buy yellow paper",
	  "step; step" },
	{ CHALLENGE_WORKING, "Purchasing is closed till Monday.", "note" },
	{ CHALLENGE_WORKING, "The city might close Alder St.", "note" },
	{ CHALLENGE_WORKING, "Please close this.", "unclear" },
	{ CHALLENGE_WORKING, "Fans are on, no idea yet how long they stay.",
	  "note" },
	{ CHALLENGE_WORKING, "REMOVED. It will come back every summer if the "
	  "pump stays.", "removed; note" },
	{ CHALLENGE_WORKING, "I will be offline until Friday.", "note" },
	{ CHALLENGE_WORKING, "Reserved. It's ours for all of April.", "note" },
	{ CHALLENGE_ASSIGNED, "Please transfer this to Ana Cruz. I'll brief her "
	  "on Thursday.", "reassign Ana Cruz" },
	{ CHALLENGE_ASSIGNED, "I believe Ana Cruz took over the keys. Please "
	  "reassign it to her.", "reassign Ana Cruz" },
	{ CHALLENGE_ASSIGNED, "I asked Ana Cruz to take this, and she said no.",
	  "note" },
	{ CHALLENGE_ASSIGNED, "I'll look into it when I get back from Lincoln.",
	  "unclear" },
	{ CHALLENGE_ASSIGNED, "I'll own this through December.", "accept" },
	{ CHALLENGE_ASSIGNED, "I, Ana Cruz, do hereby solemnly accept this "
	  "challenge.", "accept" },
	{ CHALLENGE_ASSIGNED, "I'll take it. Who else has been told about it?",
	  "accept; ask" },
	{ CHALLENGE_WORKING, "The smell is gone, obstacle removed.", "removed" },
	{ CHALLENGE_WORKING, "The smell in one room is gone, the rest is not, "
	  "obstacle removed at Lincoln.", "note" },
	/* beside a refusal: a reason, or news */
	{ CHALLENGE_ASSIGNED, "Please assign Ana Cruz to it. The lift failed "
	  "its inspection Tuesday so they need to rent one.",
	  "reassign Ana Cruz; note" },
	{ CHALLENGE_ASSIGNED, "Not something I can fix. There is no money left "
	  "in Title I this year.", "decline" },
	{ CHALLENGE_ASSIGNED, "I'll own this. The state has been informed and "
	  "opened its own file.", "accept; note" },
	{ CHALLENGE_WORKING, "Leonard thinks the copies have been counted.",
	  "unclear" },
	/* the last word counts */
	{ CHALLENGE_ASSIGNED, "Payroll can't do it so I'll take it.", "accept" },
	{ CHALLENGE_ASSIGNED, "It's not in my job description but I'll take it "
	  "anyway.", "accept" },
	{ CHALLENGE_ASSIGNED, "I'd love to take this but I can't.", "decline" },
	{ CHALLENGE_ASSIGNED, "This looks like mine but it isn't, it's the "
	  "county's.", "decline" },
	{ CHALLENGE_ASSIGNED, "I'd take it but I'm not sure I can.", "unclear" },
	{ CHALLENGE_ASSIGNED, "It's probably mine.", "unclear" },
	{ CHALLENGE_ASSIGNED, "Let me take this one.", "accept" },
	{ CHALLENGE_ASSIGNED, "Let me run it by the union.", "unclear" },
	{ CHALLENGE_ASSIGNED, "Picking this one up.", "accept" },
	{ CHALLENGE_ASSIGNED, "Put this one in my column.", "accept" },
	{ CHALLENGE_ASSIGNED, "Give this to our office, we run that.",
	  "accept" },
	{ CHALLENGE_ASSIGNED, "On my list for tomorrow.", "unclear" },
	{ CHALLENGE_ASSIGNED, "Sure thing, I'll take this one off your hands.",
	  "accept" },
	{ CHALLENGE_ASSIGNED, "I might take it.", "unclear" },
	{ CHALLENGE_ASSIGNED, "I might take it. No, I will: accept.", "accept" },
	{ CHALLENGE_ASSIGNED, "If nobody wants it I'll take it.", "unclear" },
	{ CHALLENGE_ASSIGNED, "I'll accept after I talk to the board.",
	  "unclear" },
	{ CHALLENGE_WORKING, "I'll do it.", "unclear" },
	{ CHALLENGE_ASSIGNED, "Jo here for Mr. Lund, who is away. He says he'll "
	  "own this.", "accept" },
	{ CHALLENGE_ASSIGNED, "Since June I sort her mail. This one I'll keep.",
	  "accept" },
	{ CHALLENGE_ASSIGNED, "We're one clerk, and that's me.", "note" },
	{ CHALLENGE_WORKING, "The spare bus is here and running the route.",
	  "note" },
	{ CHALLENGE_ASSIGNED, "Dr. Lund asked me to reply that she will take "
	  "this.", "accept" },
	{ CHALLENGE_ASSIGNED, "She says that she accepts this challenge.",
	  "accept" },
	{ CHALLENGE_ASSIGNED, "Mine. Give me until Friday to find the file.",
	  "accept; note" },
	/* asked, and not */
	{ CHALLENGE_ASSIGNED, "Before I start: how many rooms are without a "
	  "login?", "ask" },
	{ CHALLENGE_WORKING, "Forms came back (60 of them, which is a lot!).",
	  "note" },
	{ CHALLENGE_WORKING, "For #1: was anyone hurt?", "ask" },
	{ CHALLENGE_WORKING, "Did they say which side it sticks on?", "ask" },
	{ CHALLENGE_WORKING, "Is it safe for the teacher who wrote this?", "ask" },
	{ CHALLENGE_WORKING, "Who wrote this?", "unclear" },
	{ CHALLENGE_WORKING, "We don't own a puller that fits this one.",
	  "note" },
	{ CHALLENGE_WORKING, "Which door do I use?", "ask" },
	{ CHALLENGE_WORKING, "Do I order more?", "unclear" },
	{ CHALLENGE_WORKING, "Can I get the serial number?", "ask" },
	{ CHALLENGE_WORKING, "Can I have until Friday?", "unclear" },
	{ CHALLENGE_WORKING, "Is the new shelf supposed to go in room 4?",
	  "ask" },
	{ CHALLENGE_ASSIGNED, "Is the teacher assigned to two schools?",
	  "ask" },
	{ CHALLENGE_ASSIGNED, "Why was I assigned?", "unclear" },
	{ CHALLENGE_WORKING, "Has it been ordered?", "unclear" },
	{ CHALLENGE_ASSIGNED, "I've seen this.", "unclear" },
	/* gone, whatever it was called */
	{ CHALLENGE_WORKING, "Good news, the late lunch problem no longer "
	  "exists.", "removed" },
	{ CHALLENGE_WORKING, "Step 1 is finished, and with it the obstacle is "
	  "removed.", "done 1; removed" },
	{ CHALLENGE_WORKING, "The problem at the library is completely gone.",
	  "removed" },
	{ CHALLENGE_WORKING, "Quit\xC3\xA9 la barrera.", "removed" },
	{ CHALLENGE_WORKING, "The obstacle you reported has been removed.",
	  "removed" },
	{ CHALLENGE_WORKING, "There is no obstacle any more for any teacher.",
	  "removed" },
	{ CHALLENGE_WORKING, "It's resolved for one teacher.", "note" },
	{ CHALLENGE_WORKING, "It's resolved for every third teacher.", "note" },
	{ CHALLENGE_WORKING, "Case closed.", "unclear" },
	{ CHALLENGE_WORKING, "I am delighted to report that the obstacle has "
	  "been removed.", "removed" },
	{ CHALLENGE_WORKING, "REMOVED. Mark this one removed.", "removed" },
	{ CHALLENGE_WORKING, "The heat is on, so there's nothing left of this "
	  "obstacle.", "removed" },
	{ CHALLENGE_WORKING, "I'm happy to tell you that the obstacle no longer "
	  "exists.", "removed" },
	{ CHALLENGE_WORKING, "It's gone to the printer.", "note" },
	{ CHALLENGE_WORKING, "The first barrier is gone, two to go.", "note" },
	{ CHALLENGE_WORKING, "The obstacle is gone in almost every room.",
	  "note" },
	{ CHALLENGE_WORKING, "With it the obstacle should be removed.",
	  "note" },
	{ CHALLENGE_WORKING, "Before ordering, could you tell me which size "
	  "they want?", "ask" },
	/* what only fills out a deed, and who writes, is no news */
	{ CHALLENGE_WORKING, "Step 1 is kind of done.", "unclear" },
	{ CHALLENGE_WORKING, "I lost track, either 1 or 2 is done.", "unclear" },
	{ CHALLENGE_WORKING, "Step 1 is done - took three tries.", "done 1" },
	{ CHALLENGE_ASSIGNED, "I accept.\n\nJudy Ames (she/her)\nHR Generalist",
	  "accept" },
	{ CHALLENGE_ASSIGNED, "I accept.\n\nBert Hollis\nFacilities", "accept" },
	{ CHALLENGE_ASSIGNED, "I accept.\n\nHyun-woo Baek\nCurriculum "
	  "Specialist, World Languages", "accept" },
	{ CHALLENGE_WORKING, "Removed: no", "note" },
	{ CHALLENGE_WORKING, "The obstacle was removed; it returned Monday.",
	  "note" },
	{ CHALLENGE_WORKING, "The issue is resolved, waiting on the "
	  "inspector", "note" },
	{ CHALLENGE_WORKING, "REMOVED. Wrong mail, sorry.", "unclear" },
	{ CHALLENGE_WORKING, "Resolved: pending", "note" },
	{ CHALLENGE_WORKING, "Obstacle removed - not yet", "note" },
	{ CHALLENGE_WORKING, "OBSTACLE REMOVED (partially)", "note" },
	{ CHALLENGE_WORKING, "Resolved: no complaints left", "removed" },
	{ CHALLENGE_WORKING, "REMOVED. My thanks to Curtis, who spent his "
	  "Saturday here.", "removed" },
	{ CHALLENGE_WORKING, "Miren la lista de salones.", "note" },
	/* when or how it is not, or who else does not, is no refusal */
	{ CHALLENGE_ASSIGNED, "I can't do it before Friday", "unclear" },
	{ CHALLENGE_ASSIGNED, "I can't do it alone", "note" },
	{ CHALLENGE_ASSIGNED, "Nora can't do it", "note" },
	{ CHALLENGE_ASSIGNED, "I can't do this", "decline" },
	{ CHALLENGE_ASSIGNED, "I accept. Best wishes for the recital.",
	  "accept" },
	{ CHALLENGE_ASSIGNED, "On it.\n- Deshawn, nights", "accept" },
	{ CHALLENGE_ASSIGNED, "I accept.\n\nJudy\nx4410", "accept" },
	{ CHALLENGE_ASSIGNED, "I'll take this, sorry about the delay, it's been "
	  "a week.", "accept" },
	{ CHALLENGE_ASSIGNED, "Noted.\n\nR. Lindgren\nDirector of Nutrition",
	  "unclear" },
	{ CHALLENGE_ASSIGNED, "I accept.\n\nTom Eberhart, HR", "accept" },
};

static void
test_cases(void **state)
{
	int wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct reading_context context = {
			.state = cases[i].state,
			.step_count = cases[i].state == CHALLENGE_WORKING,
			.steps = { { 1, SLICE("Order the tablets"),
			             DAY_NONE, false } },
		};

		wrong += !actions_are(&context, cases[i].text,
		                      cases[i].actions, SHOW_WHO);
	}
	assert_int_equal(wrong, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
