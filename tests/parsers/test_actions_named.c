/* test_actions_named.c - steps spoken of by wording, by rank and by number. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "tests/parsers/helper_actions.h"

#include <cmocka.h>	/* last: it has a macro named fail */

enum { CASE_STEPS = 3 };

static const struct {
	const char *steps[CASE_STEPS];
	const char *text;
	const char *actions;
} cases[] = {
	/* numbers */
	{ { "Oil the gate", "Key the shed" }, "2's finished", "done 2" },
	{ { "Oil the gate", "Key the shed" }, "1 is off my list.", "done 1" },
	{ { "Oil the gate", "Key the shed" }, "For step 2, give me until "
	  "December 9.", "due 2 +7" },
	{ { "Oil the gate", "Key the shed" }, "You may mark the first step "
	  "complete.", "done 1" },
	{ { "Oil the gate", "Key the shed" }, "I will weigh both by Friday",
	  "step +2" },
	/* what is called done, and behind it: that it is not */
	{ { "Oil the gate", "Key the shed" }, "Gate oiled: not yet", "note" },
	{ { "Oil the gate", "Key the shed" }, "Gate oiled: no", "note" },
	{ { "Oil the gate", "Key the shed" }, "Step 1 is hardly done", "note" },
	{ { "Oil the gate", "Key the shed" }, "Step 1 done. Correction: not "
	  "done.", "unclear" },
	{ { "Oil the gate", "Key the shed" }, "Gate oiled - pending", "note" },
	{ { "Oil the gate", "Key the shed" }, "Gate oiled (no)", "note" },
	{ { "Oil the gate", "Key the shed" }, "Gate oiled - no problem",
	  "done 1; note" },
	/* words of done that are a wish, an order, or of something else */
	{ { "Oil the gate", "Key the shed" },
	  "Remind me to get 1 done.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "Wish step 1 was done.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "Let's get 2 done.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "Step 1 is to be done by the district.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "1 is usually done.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "Complete 1.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "The paperwork for 1 is done.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "Step 2 of the form is done.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "1 done soon", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "2 done weather permitting", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "I have done all I can on 1.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "I am done arguing about 2.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "Oiled the hinge on the gate.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "1 done, had to undo it.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "Quiero el 1 listo.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "Pages 1 to 2 done.", "note" },
	{ { "Oil the gate", "Key the shed" },
	  "The temp gate was oiled.", "note" },
	{ { "Call the depot" }, "Called the depot, no answer.", "note" },
	{ { "Call the depot" }, "Who called the depot", "unclear" },
	{ { "Oil the gate", "Key the shed" }, "Glad to have 1 done.",
	  "done 1" },
	{ { "Oil the gate", "Key the shed" }, "The work on 1 is done.",
	  "done 1" },
	/* check marks */
	{ { "Oil the gate", "Key the shed" }, "[x] Oil the gate\n"
	  "\xE2\x9C\x93 Key the shed", "done 1; done 2" },
	{ { "Oil the gate", "Key the shed" }, "[X] Oil the gate\n"
	  "\xE2\x98\x90 Key the shed", "done 1" },
	/* the same deed in another form, or by its result */
	{ { "Reprint the flyers", "Restock" }, "Flyers printed, and we "
	  "restocked today.", "done 1; done 2" },
	{ { "Assign the new runs", "Call them" }, "The new runs are assigned.",
	  "done 1" },
	{ { "Borrow a lift", "Hang the banner" }, "Borrowed a lift at the "
	  "north lot.", "done 1" },
	{ { "Shift the kiln", "Hang the banner" }, "The kiln has been moved "
	  "into the annex.", "done 1" },
	{ { "Post the opening", "Hire a clerk" }, "The opening went up on the "
	  "job board Monday.", "done 1" },
	{ { "Bring in a spare pump", "Test it" }, "The spare pump's here and "
	  "running.", "done 1" },
	{ { "Replace the fuse", "Test it" }, "The fuse is in.", "done 1" },
	{ { "Install the racks", "Test it" }, "The racks are in.", "note" },
	{ { "Install the racks", "Test it" }, "Installed.", "done 1" },
	{ { "Weigh the vans" }, "The vans have been weighed: four of "
	  "them.", "done 1" },
	{ { "Fix van 3's door", "Fix van 8's door" }, "The door on van 8 is "
	  "fixed.", "done 2" },
	{ { "Visit the annex" }, "We visited the annex at 6 this morning.",
	  "done 1" },
	{ { "Compare notes" }, "I compared what they told me with my notes.",
	  "done 1" },
	/* numbers, by other words */
	{ { "A", "B", "C" }, "Step 1 of 3 is done", "done 1" },
	{ { "A", "B", "C" }, "One and two are behind us. Three by 12/9.",
	  "done 1; done 2; due 3 +7" },
	{ { "A", "B", "C" }, "1 & 2 - DONE; 3 - ETA 12/9",
	  "done 1; done 2; due 3 +7" },
	{ { "A", "B", "C" }, "Done so far: 1, 2", "done 1; done 2" },
	{ { "A", "B", "C" }, "2 is handled by the front desk", "note" },
	{ { "A", "B", "C" }, "2 is handled", "done 2" },
	{ { "A", "B", "C" }, "Please update 2 to complete.", "done 2" },
	{ { "A", "B", "C" }, "Please update step 2 to 12/9.", "due 2 +7" },
	{ { "A", "B", "C" }, "The parts come on December 9; 2 will be done by "
	  "then.", "due 2 +7" },
	{ { "A", "B", "C" }, "The board votes on the 9th, which is when I'll "
	  "have 3 done.", "due 3 +7" },
	{ { "A", "B", "C" }, "The new date for step 2 is 12/9.", "due 2 +7" },
	{ { "A", "B", "C" }, "Pencil in 12/9 for step 3", "due 3 +7" },
	{ { "A", "B", "C" }, "Ya mero termino el 2", "note" },
	{ { "Call Al", "Post it", "Test" }, "1. Called on Monday\n2. Posted\n"
	  "3. Dec 9", "done 1; done 2; due 3 +7" },
	{ { "Swap rooms 12 and 14", "Test" }, "Rooms 12 and 14 are swapped.",
	  "done 1" },
	/* a deed as a noun, several, existence */
	{ { "Order a mast", "Test it" }, "We placed the order this morning.",
	  "done 1" },
	{ { "Order a mast", "Ship it" }, "Both ordering and shipping are done.",
	  "done 2; done 1" },
	{ { "Post a sign on the gate" }, "There's a sign on the gate now.",
	  "done 1" },
	{ { "Update the website" }, "Website updated.", "done 1" },
	{ { "Get the list from the vendor" }, "The vendor sent the list.",
	  "done 1" },
	{ { "Get the list from the vendor" }, "We sent the list.", "note" },
	{ { "Rewrite the handbook page" }, "The handbook page is with legal.",
	  "note" },
	{ { "Update the website" }, "The website was updated for Hale but not "
	  "for Pine.", "note" },
	{ { "Move the pushcart", "Install the mast" }, "We are pushing the "
	  "install to 12/9.", "due 2 +7" },
	/* a short form, an aside, a place that limits nothing */
	{ { "Dry out the kiln", "Test it" }, "Kiln's dried out.", "done 1" },
	{ { "Clean the ducts", "Test it" }, "Ducts were cleaned over break.",
	  "done 1" },
	{ { "Set up the codes" }, "The codes are set up in the system.",
	  "done 1" },
	{ { "Set up a visit" }, "The visit's been set up for the 16th.",
	  "done 1" },
	{ { "File the claim" }, "The claim is filed.", "done 1" },
	{ { "Fix the fan", "Test it" }, "Fan got fixed Monday when the crew "
	  "was in.", "done 1" },
	{ { "Rent chairs" }, "Chairs were rented from the same firm as last "
	  "year.", "done 1" },
	/* a verb that one step only has */
	{ { "Drill the lock", "Test it" }, "Drilled it.", "done 1" },
	{ { "Draft the form", "Screen them" }, "Drafted and screened!",
	  "done 1; done 2" },
	{ { "Drill the lock", "Drill the wall" }, "Drilled.", "note" },
	{ { "Send the forms", "Test it" }, "Sent back by the office.", "note" },
	{ { "Call Al", "Test it" }, "Called.", "note" },
	{ { "Draft the form", "Test it" }, "Drafted half of it.", "note" },
	/* by what came of it */
	{ { "Haul off the desks", "Mop" }, "The desks are gone.", "done 1" },
	{ { "Replace the lamp", "Mop" }, "Room 9 has a new lamp.", "note" },
	{ { "Replace the mast lamp", "Mop" }, "The mast has its new lamp.",
	  "done 1" },
	{ { "Renew the lease", "Mop" }, "The renewal went through.", "done 1" },
	{ { "Issue the purchase order", "Mop" }, "The PO was issued.",
	  "done 1" },
	{ { "A", "B", "C" }, "Through with 1. Done with 2 n 3.",
	  "done 1; done 2; done 3" },
	{ { "A", "B", "C" }, "Step 3 moves to 12/9, and so does step 2.",
	  "due 3 +7; due 2 +7" },
	{ { "A", "B", "C" }, "That was the last step, all three are complete.",
	  "note; done 1; done 2; done 3" },
	{ { "A", "B", "C" }, "All three are complete.", "unclear" },
	{ { "Oil", "Meet the band" }, "Meeting w/ band now 12/9 (step 2), hall "
	  "is booked.", "due 2 +7" },
	{ { "Fix the pipe", "Wrap it" }, "Step 1? Done. Step 2? Tomorrow.",
	  "done 1; due 2 +1" },
	{ { "Deep clean the gym", "Mop" }, "The gym was deep cleaned.",
	  "done 1" },
	{ { "Call the clerks", "Mop" }, "I've called every one of the clerks.",
	  "done 1" },
	{ { "Call the clerks", "Mop" }, "I've called one of the clerks.",
	  "note" },
	{ { "Meet with the clerks" }, "Met with the clerks in the library.",
	  "done 1" },
	{ { "Oil", "Replace the valve" }, "Step 2, replacing the valve, is "
	  "done.", "done 2" },
	{ { "Oil the gate", "Mop" }, "You can check off the gate oiling.",
	  "done 1" },
	{ { "A", "B", "C" }, "The lift goes back Monday, so put 3 down for "
	  "12/9.", "due 3 +7" },
	{ { "A", "B" }, "2 will be late, figure Dec 9", "due 2 +7" },
	{ { "A", "B" }, "Al can't be here before Dec 9 so make that the date "
	  "for 2.", "due 2 +7" },
	{ { "Tell the parents", "Mop" }, "Parents were told in Sunday's "
	  "bulletin.", "done 1" },
	{ { "Replace the filter" }, "The filter got swapped out at lunch.",
	  "done 1" },
	{ { "Ask for quotes" }, "Asked for quotes from three firms.",
	  "done 1" },
	{ { "Order the oil" }, "I placed the order an hour ago.", "done 1" },
	{ { "Train the subs", "Mop" }, "Training, which is step 1, moves to "
	  "Dec 9.", "due 1 +7" },
	{ { "Check the oil" }, "Checked with Al.", "note" },
	{ { "Order the oil" }, "The order went to purchasing.", "note" },
	{ { "Request a guard" }, "The request went to the city.", "done 1" },
	{ { "Haul off the desks" }, "The desks are gone from room 4.", "note" },
	{ { "Build the ramp" }, "The ramp was built during the summer of "
	  "1998.", "note" },
	/* a day for it, in few words */
	{ { "Fix the fan", "Retest" }, "The retest will be done Friday "
	  "instead.", "due 2 +2" },
	{ { "Fix the fan", "Certify the kiln" }, "Certification is December "
	  "9th.", "due 2 +7" },
	{ { "Fix the fan", "Meet the auditor" }, "Meeting the auditor is now 12/9.",
	  "due 2 +7" },
	{ { "Fix the fan", "Take down the tent" }, "The tent comes down 12/9.",
	  "due 2 +7" },
	{ { "Fix the fan", "Clear the backlog" }, "Backlog cleared by 12/9.",
	  "due 2 +7" },
	{ { "Fix the fan", "Clear the backlog" }, "1 done by the 9th.",
	  "due 1 +7" },
	{ { "Fix the fan", "Rewire room 9" }, "Rewiring will be done by "
	  "December 9, when the room is empty.", "due 2 +7" },
	{ { "Fix the fan", "Retest" }, "Done 2 by Friday", "unclear" },
	{ { "Call the county", "Retest" }, "Called the county and left a "
	  "message.", "note" },
	{ { "Load the update", "Retest" }, "The update was loaded on carts 1 "
	  "and 2.", "note" },
	{ { "Test the light", "Price lamps" }, "By the time the prices are in, "
	  "1 will be done.", "note" },
	/* not what the step is about, or not now */
	{ { "Call the depot" }, "The depot called us.", "note" },
	{ { "Replace the mast" }, "The mast was replaced in 2015.", "note" },
	{ { "Order the oil" }, "Oil is ordered every fall.", "note" },
	{ { "Replace the mast" }, "The mast lamp was replaced.", "note" },
	{ { "Order the oil" }, "Oil: quote ordered.", "note" },
	{ { "Train the crew" }, "Crew trained: 3 of 8.", "note" },
	{ { "Get three quotes" }, "Quote 3 came in.", "note" },
	{ { "Clear the lot" }, "The lot was to be cleared Sunday.", "note" },
	{ { "Clear the lot" }, "After the lot is cleared we paint.", "note" },
	{ { "Clear the lot" }, "The lot is clear.", "done 1" },
	{ { "A", "B" }, "Done 2 days ago.", "unclear" },
	{ { "A", "B" }, "2 was marked done by accident.", "note" },
	{ { "A", "B" }, "I need 2 done by Friday.", "note" },
	{ { "A", "B" }, "done 1/2", "unclear" },
	{ { "Check the oil", "Visit Al" }, "Check the oil - done 11/30.",
	  "done 1" },
	{ { "Check the oil", "Visit Al" }, "Check the oil - done 12/20.",
	  "unclear" },
	{ { "Check the oil", "Visit Al", "Wave" }, "I have completed the visit "
	  "and the oil check.", "done 2; done 1" },
	{ { "Check the oil", "Visit Al", "Wave" }, "The visit and the oil check "
	  "are both done.", "done 1; done 2" },
	{ { "A", "B", "C" }, "Moving on to step 3.", "note" },
	{ { "Fix the fan in room 12" }, "The fan in room 15 was fixed.",
	  "note" },
	{ { "Fix the fan", "Bring two lamps" }, "The fan is fixed and so are "
	  "the lamps.", "done 1; done 2" },
	{ { "Fix the fan", "Bring two lamps" }, "Fan done, lamps done, rooms "
	  "10/20.", "done 1; done 2" },
	{ { "Check the other fans" }, "The other fans have been checked.",
	  "done 1" },
	{ { "Call Al", "Check the other fans" }, "Step 2 (checking the other "
	  "fans) is done.", "done 2" },
	{ { "Call Al", "Check the other fans" }, "Step 2, checking the other "
	  "fans, will be done Friday.", "due 2 +2" },
	{ { "A", "Fix the fan", "C" }, "All steps but the fan are done.",
	  "unclear" },
	{ { "A", "B", "C" }, "the first, second and third are done",
	  "done 1; done 2; done 3" },
	{ { "A", "B", "C" }, "1st done; 2nd and 3rd by 12/9",
	  "done 1; due 2 +7; due 3 +7" },
	{ { "A", "B", "C" }, "1 done 2 done 3 12/9",
	  "done 1; done 2; due 3 +7" },
	{ { "A", "B", "C" }, "I'm marking 1 and 2 as done.", "done 1; done 2" },
	{ { "Buy a second mast", "Install the mast" }, "Mast purchased.",
	  "done 1" },
	{ { "Buy a second mast", "Install the mast" }, "The mast is at the "
	  "gate.", "note" },
	{ { "Buy a mast" }, "Mast bought, returned.", "note" },
	{ { "Train the office" }, "The office trained all day on the phones.",
	  "note" },
	{ { "Ask Al for a mast" }, "Asked Al for a mast, he said no.",
	  "done 1" },
	{ { "A", "B" }, "Take step 2 off the list", "unclear" },
	{ { "Get a crane", "Share the rota" }, "Found a crane, rota emailed to "
	  "all.", "done 1; done 2" },
	{ { "A", "B" }, "I did 1.", "done 1" },
	{ { "A", "B" }, "step 2 is 12/9", "due 2 +7" },
	{ { "Write the rota" }, "The rota was written over the weekend.",
	  "done 1" },
	{ { "Write the rota" }, "Rota pushed back to 12/9", "due 1 +7" },
	{ { "Install the mast" }, "Installing it Friday", "due 1 +2" },
	{ { "Update the log" }, "The log is updated daily.", "note" },
	{ { "Oil the gate" }, "Gate oiled. Wait, no, that was the other one.",
	  "unclear" },
	/* days */
	{ { "A", "B", "C" }, "Third step: 12/9", "due 3 +7" },
	{ { "Make an offer" }, "Make an offer - 12/9", "due 1 +7" },
	{ { "A", "B" }, "2 no later than 12/9", "due 2 +7" },
	{ { "A", "B" }, "I won't make Friday for 2, let's say the 9th.",
	  "due 2 +7" },
	{ { "A", "B" }, "I'll wrap up 2 Monday", "due 2 +5" },
	{ { "A", "B" }, "I'd like to move 2 to 12/9.", "due 2 +7" },
	{ { "Clear the lot", "Write the rota" }, "We'll have the lot cleared by "
	  "Friday and the rota written by Monday.", "due 1 +2; due 2 +5" },
	{ { "Clear the lot", "Write the rota" }, "12/1 - lot cleared",
	  "done 1" },
	{ { "Report to the council", "Call Al" }, "I report to the council on "
	  "December 9.", "due 1 +7" },
	{ { "Call Al", "Ship the vans" }, "Called Al, shipping on "
	  "Monday.", "done 1; due 2 +5" },
	{ { "Close the fund" }, "We can't close the fund until the audit, so "
	  "that one goes to Dec 16.", "due 1 +14" },
	{ { "Cambiar el horario" }, "El horario lo cambiamos el 9 de "
	  "diciembre.", "due 1 +7" },
	{ { "Weigh the vans" }, "The vans were weighed on December 9.",
	  "unclear" },
	{ { "Weigh the vans", "Call Al" }, "Weighing: Friday.", "due 1 +2" },
	{ { "Weigh the vans", "Call Al" }, "2 is done and the vans need oil, so "
	  "DUE 1 12/9.", "done 2; note; due 1 +7" },
	{ { "Summarize the notes" }, "My summary will be ready by Monday.",
	  "due 1 +5" },
	{ { "Weigh the vans" }, "The weighing is behind. Looking at December 9 "
	  "now.", "due 1 +7" },
	{ { "Move the feeder" }, "The feeder moved to Friday.", "due 1 +2" },
	/* framed, asked, begun with its topic */
	{ { "Weigh the vans" }, "I can confirm that the vans were weighed.",
	  "done 1" },
	{ { "Weigh the vans" }, "I heard from a driver that the vans were "
	  "weighed.", "unclear" },
	{ { "Weigh the vans" }, "We need to make sure the vans are weighed.",
	  "note" },
	{ { "Weigh the vans" }, "Vans weighed? Not yet.", "note" },
	{ { "Weigh the vans" }, "Vans weighed? Done.", "done 1" },
	{ { "Hire a backup pilot" }, "As for a backup pilot, we hired Ada "
	  "Moss.", "done 1" },
	{ { "Install the carts" }, "As for the carts, we installed the "
	  "software.", "note" },
	{ { "Move the mail feeder" }, "Mail feeder: I'm pushing this to "
	  "December 9 on advice of the maker.", "due 1 +7" },
	/* not yet, or not that */
	{ { "Install the carts" }, "The carts are here but not installed.",
	  "note" },
	{ { "Order the vans" }, "The order of vans is ready, only the signature "
	  "is missing.", "note" },
	{ { "Order the vans" }, "The vans are back ordered.", "note" },
	{ { "Move the mail feeder" }, "The mail feeder is down.", "note" },
	{ { "Fix the stadium gate" }, "The gate was done wrong.", "note" },
	{ { "Call the depot" }, "I will call the depot again on December 9.",
	  "step +7" },
	{ { "Book the hall" }, "The hall is booked for December 9.",
	  "done 1" },
};

static void
test_named(void **state)
{
	int wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct reading_context context = {
			.state = CHALLENGE_WORKING
		};

		for (int32_t step = 0; step < CASE_STEPS &&
		     cases[i].steps[step] != NULL; step++) {
			context.steps[step] = (struct reading_step){
				step + 1, slice_of(cases[i].steps[step]),
				DAY_NONE, false };
			context.step_count = step + 1;
		}
		wrong += !actions_are(&context, cases[i].text,
		                      cases[i].actions, SHOW_DUE);
	}
	assert_int_equal(wrong, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
