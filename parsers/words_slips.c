/*
 * words_slips.c - what thumbs write, and what was meant.
 *
 * Only slips that can be nothing else: a word that is one of its own ("form"
 * for "from") must not be put right.
 */
#include "parsers/words.h"

static const struct {
	const char *written;
	const char *meant;
} slips[] = {
	{ "yess", "yes" }, { "yse", "yes" }, { "yees", "yes" },
	{ "yea", "yeah" }, { "yeh", "yeah" }, { "ye", "yes" },
	{ "noo", "no" }, { "nop", "nope" }, { "sii", "si" },
	{ "thx", "thanks" }, { "thnx", "thanks" }, { "tx", "thanks" },
	{ "thks", "thanks" }, { "thanx", "thanks" }, { "thanku", "thanks" },
	{ "ty", "thanks" }, { "tysm", "thanks" }, { "thankyou", "thanks" },
	{ "thnaks", "thanks" }, { "tahnks", "thanks" }, { "thansk", "thanks" },
	{ "u", "you" }, { "ur", "your" }, { "r", "are" }, { "teh", "the" },
	{ "dosent", "doesnt" },
	{ "dosnt", "doesnt" }, { "doesent", "doesnt" }, { "didint", "didnt" },
	{ "havnt", "havent" }, { "havnet", "havent" }, { "isint", "isnt" },
	{ "cannot", "cant" }, { "woudl", "would" },
	{ "shoud", "should" }, { "shoudl", "should" }, { "becuase", "because" },
	{ "bc", "because" }, { "cuz", "because" }, { "w", "with" },
	{ "stil", "still" }, { "sitll", "still" }, { "stll", "still" },
	{ "fixd", "fixed" }, { "fixxed", "fixed" }, { "fxied", "fixed" },
	{ "resloved", "resolved" }, { "resovled", "resolved" },
	{ "resolvd", "resolved" }, { "reslved", "resolved" },
	{ "solvd", "solved" }, { "adressed", "addressed" },
	{ "addresed", "addressed" }, { "adressd", "addressed" },
	{ "wroking", "working" }, { "wokring", "working" },
	{ "workign", "working" }, { "workin", "working" },
	{ "recieved", "received" }, { "recived", "received" },
	{ "arived", "arrived" }, { "delievered", "delivered" },
	{ "probaly", "probably" }, { "prolly", "probably" },
	{ "probly", "probably" }, { "hopefuly", "hopefully" },
	{ "partialy", "partially" }, { "partally", "partially" },
	{ "compleated", "completed" }, { "completly", "completely" },
	{ "complted", "completed" }, { "finsihed", "finished" },
	{ "finised", "finished" }, { "dne", "done" }, { "doen", "done" },
	{ "orderd", "ordered" }, { "instaled", "installed" },
	{ "isntalled", "installed" }, { "scheduel", "schedule" },
	{ "tomorow", "tomorrow" }, { "tommorow", "tomorrow" },
	{ "tommorrow", "tomorrow" }, { "tomorrrow", "tomorrow" },
	{ "tmrw", "tomorrow" }, { "tmw", "tomorrow" }, { "tmr", "tomorrow" },
	{ "tmmrw", "tomorrow" }, { "tomm", "tomorrow" }, { "2morrow", "tomorrow" },
	{ "2moro", "tomorrow" }, { "2mrw", "tomorrow" },
	{ "tmro", "tomorrow" }, { "tomoro", "tomorrow" }, { "2mro", "tomorrow" },
	{ "nxt", "next" },
	{ "2day", "today" }, { "tday", "today" }, { "tonite", "tonight" },
	{ "wendesday", "wednesday" }, { "wensday", "wednesday" },
	{ "wednsday", "wednesday" }, { "wedensday", "wednesday" },
	{ "tusday", "tuesday" }, { "teusday", "tuesday" },
	{ "tuesdy", "tuesday" }, { "thrusday", "thursday" },
	{ "thursay", "thursday" }, { "thurday", "thursday" },
	{ "firday", "friday" }, { "fridy", "friday" }, { "moday", "monday" },
	{ "munday", "monday" }, { "janurary", "january" },
	{ "januray", "january" }, { "janaury", "january" },
	{ "feburary", "february" }, { "febuary", "february" },
	{ "febraury", "february" }, { "decmber", "december" },
	{ "decemeber", "december" }, { "novemeber", "november" },
	{ "novmber", "november" }, { "ocotber", "october" },
	{ "septmber", "september" }, { "setember", "september" },
	{ "agust", "august" }, { "arpil", "april" }, { "aprill", "april" },
	{ "setiembre", "septiembre" }, { "dicembre", "diciembre" },
	{ "henero", "enero" }, { "grasias", "gracias" }, { "gracia", "gracias" },
	{ "arreglao", "arreglado" }, { "todabia", "todavia" },
	{ "q", "que" }, { "xq", "porque" }, { "pq", "porque" },
	{ "acept", "accept" }, { "accpet", "accept" }, { "acccept", "accept" },
	{ "reasign", "reassign" }, { "remvoed", "removed" },
	{ "pls", "please" }, { "plz", "please" }, { "plese", "please" },
	{ "pleas", "please" }, { "tho", "though" },
};

struct slice
words_mend(struct slice folded)
{
	for (size_t i = 0; i < sizeof(slips) / sizeof(slips[0]); i++)
		if (folded.length > 0 &&
		    slips[i].written[0] == folded.data[0] &&
		    slice_is(folded, slips[i].written))
			return slice_of(slips[i].meant);
	return folded;
}
