/*
 * clearway - the coordinator's and the administrator's tool: the verbs.
 *
 * One table: name, arguments, one sentence, function, options, an example.
 * `clearway help` and `clearway VERB --help` print it; clearway(1) says the
 * same at length, and a test compares the two.
 */
#include "verbs/verbs.h"

#include <locale.h>
#include <sysexits.h>
#include <unistd.h>

#include "core/instant.h"
#include "core/review.h"
#include "io/clock.h"
#include "io/paths.h"

static int verb_help(struct tool *tool);

#define JSON { "--json", NULL, "for programs" }
#define TYPE { "--type", "TYPE", "a type's key or label" }
#define SCHOOL { "--school", "SCHOOL", "its name or a short name" }
#define SUMMARY { "--summary", "TEXT", "one neutral line, no student's name" }

static const struct verb verbs[] = {
	{ .name = "help", .arguments = "[VERB]", .run = verb_help,
	  .sentence = "shows all verbs, or one with its options",
	  .words_most = 1, .example = "clearway help list" },
	{ .name = "check", .arguments = "", .run = verb_check,
	  .sentence = "checks config, templates and store; one fault a line",
	  .example = "clearway -c /etc/clearway/clearway.conf check" },
	{ .name = "doctor", .arguments = "", .run = verb_doctor,
	  .sentence = "logs in to the mail servers, changes nothing, tells "
	              "what they said",
	  .example = "clearway doctor" },
	{ .name = "config", .arguments = "[--describe]", .run = verb_config,
	  .sentence = "prints every setting with the value in force",
	  .options = { { "--describe", NULL,
	                 "instead: kind, range and meaning of each" } },
	  .example = "clearway config --describe" },

	{ .name = "list", .run = verb_list,
	  .arguments = "[--open] [--state STATE] [--type TYPE] "
	               "[--school SCHOOL] [--owner WHO] [--due DATE] "
	               "[--practice] "
	               "[--json | --csv | --xlsx FILE [--names]]",
	  .sentence = "lists the Implementation Challenge Log",
	  .options = {
		{ "--open", NULL, "without those that are closed" },
		{ "--state", "STATE",
		  "received, assigned, working, asking or closed" },
		TYPE, SCHOOL,
		{ "--owner", "WHO", "a name or an address" },
		{ "--due", "DATE", "a step is due by then" },
		{ "--practice", NULL, "instead: what was filed in practice" },
		JSON,
		{ "--csv", NULL, "for a spreadsheet" },
		{ "--xlsx", "FILE", "a spreadsheet: log, steps, dates, summary" },
		{ "--names", NULL, "with who raised it and their words, for "
		                   "the coordinator" } },
	  .example = "clearway list --open --school Lincoln" },
	{ .name = "show", .arguments = "N [--json]", .run = verb_show,
	  .sentence = "shows all there is about a challenge",
	  .words_least = 1, .words_most = 1, .options = { JSON },
	  .example = "clearway show 42" },
	{ .name = "history", .arguments = "N [--json]", .run = verb_history,
	  .sentence = "tells what happened to a challenge, oldest first",
	  .words_least = 1, .words_most = 1, .options = { JSON },
	  .example = "clearway history 42" },
	{ .name = "stats", .arguments = "[--json]", .run = verb_stats,
	  .sentence = "counts challenges, letters and mails",
	  .options = { JSON }, .example = "clearway stats" },

	{ .name = "add", .run = verb_add,
	  .arguments = "[FILE | --text TEXT] [--from WHO] [--type TYPE] "
	               "[--school SCHOOL] [--summary TEXT] [--owner WHO] "
	               "[--channel NAME]",
	  .sentence = "takes in a report that came by phone or on paper",
	  .words_most = 1,
	  .options = {
		{ "--text", "TEXT", "the report's words" },
		{ "--from", "WHO", "who raised it: a name or an address" },
		TYPE, SCHOOL, SUMMARY,
		{ "--owner", "WHO", "who shall take it" },
		{ "--channel", "NAME", "how it was learnt of: phone, meeting, "
		                       "paper" } },
	  .example = "clearway add --from \"Lee Park\" --type staffing "
	             "--text \"No cover for PLC time\"" },
	{ .name = "route", .run = verb_route,
	  .arguments = "N [--type TYPE] [--owner WHO] [--school SCHOOL] "
	               "[--scope SCOPE] [--summary TEXT] "
	               "[--control internal|external] [--venue VENUE] "
	               "[--sensitive]",
	  .sentence = "says what type it is and who shall take it",
	  .words_least = 1, .words_most = 1,
	  .options = { TYPE,
		{ "--owner", "WHO", "else whom the config names" },
		SCHOOL, SUMMARY,
		{ "--scope", "SCOPE", "classroom, school, several, district" },
		{ "--control", "WHICH", "internal: the district itself can "
		  "remove it; external" },
		{ "--venue", "VENUE", "where it is discussed: a venue's key" },
		{ "--sensitive", NULL, "the submitter's name stays with the "
		  "coordinator" } },
	  .example = "clearway route 42 --type staffing "
	             "--owner \"Alan Moss\"" },
	{ .name = "step", .run = verb_step,
	  .arguments = "N add TEXT [--due DATE] [--who WHO] | "
	               "N done K | N due K DATE",
	  .sentence = "plans a step, marks it done, or moves its date",
	  .words_least = 3, .words_most = 4,
	  .options = {
		{ "--due", "DATE", "by when" },
		{ "--who", "WHO", "who does it; else the owner" } },
	  .example = "clearway step 42 add \"Post the job\" "
	             "--due 2026-12-05" },
	{ .name = "note", .arguments = "N TEXT", .run = verb_note,
	  .sentence = "adds a note to its history",
	  .words_least = 2, .words_most = 2,
	  .example = "clearway note 42 \"Spoke with Lee by phone\"" },
	{ .name = "followup", .run = verb_followup,
	  .arguments = "N [--by HOW --with WHO --answer ANSWER --note TEXT "
	               "[--on DATE]]",
	  .sentence = "records a conversation with who raised it, or lists them",
	  .words_least = 1, .words_most = 1,
	  .options = {
		{ "--by", "HOW", "phone, meeting, in person, ..." },
		{ "--with", "WHO", "one of those who raised it" },
		{ "--answer", "ANSWER", "yes, partly, no or unclear" },
		{ "--note", "TEXT", "what was said" },
		{ "--on", "DATE", "when; else today" },
		{ "--json", NULL, "the list as JSON" } },
	  .example = "clearway followup 42 --by phone --with \"Megan Olsen\" "
	             "--answer yes --note \"Subs are there all week\"" },
	{ .name = "out", .run = verb_out,
	  .arguments = "[PERSON --until DATE [--from DATE] [--cover WHO] | "
	               "PERSON --back]",
	  .sentence = "says who is out and who stands in, or lists them",
	  .words_least = 0, .words_most = 1,
	  .options = {
		{ "--until", "DATE", "the last day" },
		{ "--from", "DATE", "the first day; else today" },
		{ "--cover", "WHO", "who stands in; else the backup, the "
		  "manager or the coordinator" },
		{ "--back", NULL, "the person is back" } },
	  .example = "clearway out \"Sharon Pruitt\" --until 2027-01-06 "
	             "--cover \"Dennis Cho\"" },
	{ .name = "handover", .run = verb_handover,
	  .arguments = "LEAVER [TO]",
	  .sentence = "gives all that was a leaver's to somebody else",
	  .words_least = 1, .words_most = 2,
	  .example = "clearway handover \"Sharon Pruitt\" \"Dennis Cho\"" },
	{ .name = "end", .run = verb_end,
	  .arguments = "N --as ENDING --reason TEXT [--duplicate-of M] "
	               "[--conversation TEXT]",
	  .sentence = "closes a challenge by a team member's decision",
	  .words_least = 1, .words_most = 1,
	  .options = {
		{ "--as", "ENDING", "confirmed, returned, \"not accepted\", "
		  "duplicate, withdrawn or unconfirmed" },
		{ "--reason", "TEXT", "the submitter reads it" },
		{ "--duplicate-of", "M", "the other challenge's number" },
		{ "--conversation", "TEXT", "for confirmed: when, with whom, "
		  "how they said it was addressed" } },
	  .example = "clearway end 42 --as returned --reason \"The school "
	             "can change its own bell schedule\"" },

	{ .name = "agenda", .run = verb_agenda,
	  .arguments = "[VENUE] [--external] [--on DATE] [--json]",
	  .sentence = "prints the block for a venue's next meeting",
	  .words_most = 1,
	  .options = {
		{ "--external", NULL, "the version for guests" },
		{ "--on", "DATE", "the first meeting on or after that day" },
		JSON },
	  .example = "clearway agenda dit" },
	{ .name = "calendar", .run = verb_calendar,
	  .arguments = "[DATE] [--days N] [--json]",
	  .sentence = "shows what each wait leads to, days without school, "
	              "and meetings",
	  .words_most = 1,
	  .options = {
		{ "--days", "N", "how many days ahead; else 60" }, JSON },
	  .example = "clearway calendar 2026-11-20" },

	{ .name = "merge", .arguments = "N into M [--reason TEXT]",
	  .run = verb_merge,
	  .sentence = "joins a challenge with another: submitters and words",
	  .words_least = 2, .words_most = 3,
	  .options = { { "--reason", "TEXT", "kept in the history" } },
	  .example = "clearway merge 42 into 17" },
	{ .name = "redact", .arguments = "N --reason TEXT",
	  .run = verb_redact,
	  .sentence = "removes a challenge's words for good; who, when and "
	              "why is kept",
	  .words_least = 1, .words_most = 1,
	  .options = { { "--reason", "TEXT", "kept where the words were" } },
	  .example = "clearway redact 42 --reason \"named a student\"" },
	{ .name = "retention", .arguments = "[--days N] [--apply]",
	  .run = verb_retention,
	  .sentence = "lists closed challenges old enough to lose their "
	              "words",
	  .options = {
		{ "--days", "N", "else privacy.retention_days" },
		{ "--apply", NULL, "removes the words; without it nothing is "
		  "changed" } },
	  .example = "clearway retention --days 730" },
	{ .name = "export", .arguments = "WHO --to FOLDER",
	  .run = verb_export,
	  .sentence = "writes all there is of one person into a new folder",
	  .words_least = 1, .words_most = 1,
	  .options = { { "--to", "FOLDER", "it is made" } },
	  .example = "clearway export \"Lee Park\" --to lee-park" },
	{ .name = "evidence", .run = verb_evidence,
	  .arguments = "[--since DATE] [--until DATE] [--language LANGUAGE] "
	               "[--json | --html]",
	  .sentence = "shows the process in figures, component by component",
	  .options = {
		{ "--since", "DATE", "first day; else a year ago" },
		{ "--until", "DATE", "last day; else today" },
		{ "--language", "LANGUAGE", "en or es" },
		JSON, { "--html", NULL, "a web page with one table" } },
	  .example = "clearway evidence --since 2026-08-17" },
	{ .name = "process", .run = verb_process,
	  .arguments = "[--text | --html | --markdown | --odt FILE | "
	               "--docx FILE] [--language LANGUAGE] | "
	               "--versions [--json] | --submit-for-approval",
	  .sentence = "writes the district's process from its config; asks "
	              "for its approval",
	  .options = {
		{ "--text", NULL, "plain text (if nothing is said)" },
		{ "--html", NULL, "a web page" },
		{ "--markdown", NULL, "CommonMark" },
		{ "--odt", "FILE", "OpenDocument; needs pandoc" },
		{ "--docx", "FILE", "Word; needs pandoc" },
		{ "--language", "LANGUAGE", "en or es" },
		{ "--versions", NULL, "those kept, and what has changed" },
		{ "--submit-for-approval", NULL,
		  "writes to executive leadership" },
		JSON },
	  .example = "clearway process --html >process.html" },
	{ .name = "review", .run = verb_review,
	  .arguments = "[--json] | --letter | --done WHO | "
	               "N... [--by WHO] [--note TEXT]",
	  .sentence = "shows the monthly reviews, sends the log out, records "
	              "what was looked at",
	  .words_most = REVIEW_MARKS_MAX,
	  .options = { JSON,
		{ "--letter", NULL, "writes the letter of the review now" },
		{ "--done", "WHO", "marks every open challenge as reviewed" },
		{ "--by", "WHO", "who looked at these; else the operator" },
		{ "--note", "TEXT", "what was said of them" } },
	  .example = "clearway review 12 15 --note \"ask HR again\"" },

	{ .name = "explain", .arguments = "[--json] FILE...",
	  .run = verb_explain,
	  .sentence = "says what a mail is and what would be done with it",
	  .words_least = 1, .words_most = WORDS_MOST, .options = { JSON },
	  .example = "clearway explain --json report.eml" },
	{ .name = "understand", .arguments = "< LINES", .run = verb_understand,
	  .sentence = "reads texts as JSON lines, answers how each is meant",
	  .example = "clearway understand < texts.jsonl" },
	{ .name = "render", .arguments = "LETTER N [--to ADDRESS]",
	  .run = verb_render,
	  .sentence = "prints a letter as it would be written now",
	  .words_least = 2, .words_most = 2,
	  .options = { { "--to", "ADDRESS", "else whom it is usually for" } },
	  .example = "clearway render follow-up 42" },

	{ .name = "outbox", .arguments = "[--all] [--json] | drop ID",
	  .run = verb_outbox,
	  .sentence = "lists letters that wait, or drops one unsent",
	  .words_most = 2,
	  .options = { { "--all", NULL, "sent, failed and dropped, too" },
	               JSON },
	  .example = "clearway outbox drop 17" },
	{ .name = "aside", .run = verb_aside,
	  .arguments = "[list] [--json] | release ID | "
	               "drop ID --reason TEXT",
	  .sentence = "lists mails that a person must look at; takes them in "
	              "or drops them",
	  .words_most = 2,
	  .options = { JSON, { "--reason", "TEXT", "why it is dropped" } },
	  .example = "clearway aside release 5" },
	{ .name = "mail", .arguments = "[N] [--verdict V] [--json] | --raw ID",
	  .run = verb_mail,
	  .sentence = "lists every mail and its verdict; N: of a challenge",
	  .words_most = 1,
	  .options = { { "--verdict", "V", "only these: filed, reply, ..." },
	               { "--raw", "ID", "prints the mail as it came" },
	               JSON },
	  .example = "clearway mail --verdict \"set aside\"" },
	{ .name = "reconcile", .arguments = "[--json]",
	  .run = verb_reconcile,
	  .sentence = "counts the mailbox on the server against the store",
	  .options = { JSON }, .example = "clearway reconcile" },
	{ .name = "import", .arguments = "", .run = verb_import,
	  .sentence = "takes in the mail that was there before the first "
	              "start",
	  .example = "clearway import" },

	{ .name = "backup", .arguments = "FILE", .run = verb_backup,
	  .sentence = "copies the store as of now into one file",
	  .words_least = 1, .words_most = 1,
	  .example = "clearway backup /var/backups/clearway.db" },
	{ .name = "verify", .arguments = "", .run = verb_verify,
	  .sentence = "looks for damage and contradictions in the store",
	  .example = "clearway verify" },
};

enum { VERB_COUNT = sizeof(verbs) / sizeof(verbs[0]) };

static const struct verb *
find_verb(const char *name)
{
	for (size_t i = 0; i < VERB_COUNT; i++)
		if (strcmp(verbs[i].name, name) == 0)
			return &verbs[i];
	return NULL;
}

static int
say_no_such_verb(const char *name)
{
	const char *names[VERB_COUNT];
	const char *meant;

	for (size_t i = 0; i < VERB_COUNT; i++)
		names[i] = verbs[i].name;
	meant = nearest(name, names, VERB_COUNT);
	if (meant != NULL)
		fprintf(stderr, "clearway: there is no verb %s; did you mean "
		        "%s?\n", name, meant);
	else
		fprintf(stderr, "clearway: there is no verb %s; `clearway "
		        "help` lists all\n", name);
	return EX_USAGE;
}

static void
print_verbs(FILE *to)
{
	fputs("usage: clearway [-c FILE] [--now TIME] VERB ...\n\n", to);
	for (size_t i = 0; i < VERB_COUNT; i++)
		fprintf(to, "  %-11s %s\n", verbs[i].name, verbs[i].sentence);
	fputs("\nclearway VERB --help tells more; clearway(1) tells all.\n",
	      to);
}

static void
print_verb(const struct verb *verb)
{
	printf("usage: clearway %s %s\n%s\n", verb->name, verb->arguments,
	       verb->sentence);
	for (int i = 0; i < OPTIONS_MOST; i++) {
		const struct option_rule *rule = &verb->options[i];

		if (rule->name == NULL)
			break;
		printf("%s  %s %-*s  %s\n", i == 0 ? "\n" : "", rule->name,
		       (int)(24 - strlen(rule->name)),
		       rule->value != NULL ? rule->value : "",
		       rule->sentence);
	}
	printf("\nexample: %s\n", verb->example);
}

static int
verb_help(struct tool *tool)
{
	const struct verb *verb;

	if (tool->word_count == 0) {
		print_verbs(stdout);
		return EX_OK;
	}
	verb = find_verb(tool->words[0]);
	if (verb == NULL)
		return say_no_such_verb(tool->words[0]);
	print_verb(verb);
	return EX_OK;
}

/* What stands before the verb; gives the position of the verb, or -1. */
static int
read_front(struct tool *tool, int count, char **words)
{
	int at = 1;

	for (; at < count && words[at][0] == '-'; at += 2) {
		bool is_config = strcmp(words[at], "-c") == 0;

		if (!is_config && strcmp(words[at], "--now") != 0)
			return at;
		if (at + 1 >= count) {
			fprintf(stderr, "clearway: %s wants %s behind it\n",
			        words[at], is_config ? "a file" : "a time");
			return -1;
		}
		if (is_config) {
			tool->config_path = words[at + 1];
		} else if (!instant_parse(slice_of(words[at + 1]), NULL,
		                          &tool->now)) {
			fprintf(stderr, "clearway: \"%s\" is no time; write "
			        "it as 2026-12-01T08:00:00Z\n",
			        words[at + 1]);
			return -1;
		}
	}
	return at;
}

static bool
wants_help(int count, char **words)
{
	for (int i = 0; i < count && strcmp(words[i], "--") != 0; i++)
		if (strcmp(words[i], "--help") == 0 ||
		    strcmp(words[i], "-h") == 0)
			return true;
	return false;
}

static int
run(struct tool *tool, int count, char **words)
{
	int at = read_front(tool, count, words);
	int code;

	if (at < 0)
		return EX_USAGE;
	if (at == count) {
		print_verbs(stderr);
		return EX_USAGE;
	}
	if (words[at][0] == '-') {
		if (wants_help(1, words + at)) {
			print_verbs(stdout);
			return EX_OK;
		}
		fprintf(stderr, "clearway: there is no option %s before the "
		        "verb; `clearway help` shows all\n", words[at]);
		return EX_USAGE;
	}
	tool->verb = find_verb(words[at]);
	if (tool->verb == NULL)
		return say_no_such_verb(words[at]);
	if (wants_help(count - at - 1, words + at + 1)) {
		print_verb(tool->verb);
		return EX_OK;
	}
	if (!options_read(tool, count - at - 1, words + at + 1))
		return EX_USAGE;
	code = tool->verb->run(tool);
	if (fflush(stdout) != 0 || ferror(stdout))
		code = tool_fail(tool, EX_IOERR, "standard output cannot be "
		                 "written; what was asked may be done");
	return code;
}

int
main(int count, char **words)
{
	struct tool tool = {
		.config_path = paths_config(),
		.now = clock_now(),
		.is_colored = isatty(STDOUT_FILENO) && getenv("NO_COLOR") == NULL,
		.arena = arena_new(TOOL_MEMORY),
	};
	int code;

	setlocale(LC_CTYPE, "C.UTF-8");
	code = run(&tool, count, words);
	tool_close(&tool);
	arena_free(tool.arena);
	return code;
}
