/* Configs as administrators write them, broken ones above all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/config.h"
#include "io/settings.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum { TEXT_LIMIT = 1024 * 1024, PATH_LENGTH = 200 };

static char folder[] = "/tmp/clearway-config-XXXXXX";
static char conf[PATH_LENGTH];

/* A district of three people, in the parts that the cases replace. */
static const char district[] =
	"district = { name = \"Riverbend\"; address = \"Cw@r.example\";\n"
	"  coordinator = \"dana@r.example\"; };\n";
static const char mailbox[] =
	"mailbox = { kind = \"maildir\"; path = \"mail\"; };\n";
static const char submission[] =
	"submission = { kind = \"spool\"; path = \"/spool\"; };\n";
static const char people[] =
	"people = (\n"
	"  { name = \"Dana Ruiz\"; addresses = [ \"dana@r.example\","
	" \"D.Ruiz@home.example\" ]; roles = [ \"dit\" ]; },\n"
	"  { name = \"Sam Kelly\"; addresses = \"sam@r.example\";\n"
	"    manager = \"D.RUIZ@home.example\"; schools = [ \"LES\" ]; },\n"
	"  { name = \"Ana Peña\"; addresses = [ \"ana@r.example\" ];\n"
	"    backup = \"sam@r.example\"; });\n";
static const char schools[] =
	"schools = ( { name = \"Lincoln\"; aliases = [ \"LES\" ]; } );\n";
static const char types[] =
	"types = ( { key = \"staffing\"; label = \"Staffing\";\n"
	"  definition = \"People.\"; words = [ \"teacher\" ];\n"
	"  owners = ( { owner = \"sam@r.example\"; school = \"les\"; } ); },\n"
	"  { key = \"other\"; label = \"Other\"; definition = \"Else.\"; } );\n";

static void
write_file(const char *path, const char *content, mode_t mode)
{
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	assert_true(fputs(content, file) >= 0);
	assert_int_equal(fclose(file), 0);
	assert_int_equal(chmod(path, mode), 0);
}

static enum outcome
load(const char *content, struct config **config, struct text *faults,
     struct why *why)
{
	write_file(conf, content, 0600);
	return config_load(conf, config, faults, why);
}

static int
set_up(void **state)
{
	char path[PATH_LENGTH];

	(void)state;
	if (mkdtemp(folder) == NULL)
		return -1;
	snprintf(conf, sizeof(conf), "%s/c.conf", folder);
	snprintf(path, sizeof(path), "%s/secret", folder);
	write_file(path, "open sesame\n", 0600);
	snprintf(path, sizeof(path), "%s/loose", folder);
	write_file(path, "open sesame\n", 0644);
	snprintf(path, sizeof(path), "%s/empty", folder);
	write_file(path, "", 0600);
	return 0;
}

static int
tear_down(void **state)
{
	static const char *const names[] = { "c.conf", "secret", "loose",
	                                     "empty", "part.conf", "again" };
	char path[PATH_LENGTH];

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		snprintf(path, sizeof(path), "%s/%s", folder, names[i]);
		unlink(path);
	}
	return rmdir(folder);
}

static struct text
whole(void)
{
	struct text text;

	text_init(&text, TEXT_LIMIT);
	text_addf(&text, "%s%s%s%s%s%s", district, mailbox, submission, people,
	          schools, types);
	return text;
}

static struct config *
load_whole(const char *more)
{
	struct text text = whole();
	struct text faults;
	struct config *config = NULL;
	struct why why;

	text_add(&text, more);
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	if (load(text.data, &config, &faults, &why) != OUTCOME_OK)
		fail_msg("%s\n%s", why.text, faults.data);
	text_release(&faults);
	text_release(&text);
	return config;
}

static void
test_values(void **state)
{
	struct config *config = load_whole("line = [ \"ana@r.example\" ];\n"
		"calendar = { closed = [ \"2026-11-27\", \"2026-11-26\" ]; };");
	const struct policy *policy = &config->policy;
	char path[PATH_LENGTH];

	(void)state;
	assert_string_equal(policy->district, "Riverbend");
	assert_string_equal(policy->address, "cw@r.example");
	assert_string_equal(policy->message_domain, "r.example");
	assert_string_equal(policy->coordinator, "dana@r.example");
	assert_string_equal(policy->language, "en");
	assert_true(policy->plus_addresses);
	assert_null(policy->phone);
	assert_int_equal(policy->person_count, 3);
	assert_int_equal(policy->people[0].roles,
	                 ROLE_DIT | ROLE_COORDINATOR);
	assert_string_equal(policy->people[0].addresses[1],
	                    "d.ruiz@home.example");
	assert_int_equal(policy->people[1].address_count, 1);
	assert_int_equal(policy->people[1].roles, ROLE_OWNER);
	assert_string_equal(policy->people[1].manager, "dana@r.example");
	assert_string_equal(policy->people[1].schools[0], "Lincoln");
	assert_null(policy->people[1].backup);
	assert_string_equal(policy->types[0].authorities[0].school, "Lincoln");
	assert_null(policy->types[0].authorities[0].scope);
	assert_int_equal(policy->line_count, 1);
	assert_int_equal(policy->waits.accept, 2);
	assert_int_equal(policy->calendar.send_from, 450);
	assert_int_equal(policy->calendar.closed_count, 2);
	assert_true(policy->calendar.closed[0] < policy->calendar.closed[1]);
	assert_true(policy->calendar.change_count > 20);
	assert_int_equal(config->mailbox.kind, MAILBOX_MAILDIR);
	snprintf(path, sizeof(path), "%s/mail", folder);
	assert_string_equal(config->mailbox.path, path);
	assert_int_equal(config->mailbox.poll_seconds, 60);
	assert_string_equal(config->submission.path, "/spool");
	assert_string_equal(config->state_folder, "/var/lib/clearway");
	assert_false(config->has_oauth);
	assert_int_equal(config->governor.most[GOVERNOR_GLOBAL][0],
	                 governor_default.most[GOVERNOR_GLOBAL][0]);
	config_free(config);
}

static void
test_connections(void **state)
{
	char text[1000];
	char path[PATH_LENGTH];
	struct config *config = NULL;
	struct text faults;
	struct why why;

	(void)state;
	snprintf(text, sizeof(text), "%s%s%s%s"
	         "mailbox = { host = \"imap.r.example\"; password_file = "
	         "\"secret\"; tls = \"starttls\"; };\n"
	         "submission = { host = \"localhost\"; auth = \"none\"; tls = "
	         "\"none\"; };\n"
	         "governor = { global = [ 1, 2, 3, 4, 0, 7 ]; };\n",
	         district, people, schools, types);
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	if (load(text, &config, &faults, &why) != OUTCOME_OK)
		fail_msg("%s", faults.data);
	assert_int_equal(config->mailbox.port, 143);
	assert_string_equal(config->mailbox.user, "cw@r.example");
	snprintf(path, sizeof(path), "%s/secret", folder);
	assert_string_equal(config->mailbox.password_file, path);
	assert_int_equal(config->submission.port, 25);
	assert_int_equal(config->governor.most[GOVERNOR_GLOBAL][3], 4);
	config_free(config);
	text_release(&faults);
}

struct broken {
	const char *name;
	const char *replaced;	/* NULL: added to the whole */
	const char *by;
	const char *complaints;	/* "LINE: sentence\n" each; 0: no line */
};

static const struct broken brokens[] = {
	{ "a name misspelt", mailbox,
	  "mailbox = { kind = \"maildir\"; path = \"m\"; prot = 3; };\n",
	  "3: mailbox.prot is not a setting; did you mean mailbox.port?\n" },
	{ "a name unlike any", NULL, "weather = \"fine\";\n",
	  "16: weather is not a setting; see clearway.conf(5)\n" },
	{ "a semicolon forgotten", mailbox, "mailbox = { path = \"x\" }}\n",
	  "3: syntax error; look for a missing ; or , or \" here or just "
	  "before\n" },
	{ "a group twice", NULL, mailbox,
	  "16: duplicate setting name; look for a missing ; or , or \" here "
	  "or just before\n" },
	{ "a number out of range", NULL, "waits = { accept = 0; };\n",
	  "16: waits.accept must be a whole number from 1 to 250, not 0\n" },
	{ "a large number", NULL, "waits = { accept = 99999999999L; };\n",
	  "16: waits.accept must be a whole number from 1 to 250, not "
	  "99999999999\n" },
	{ "a text for a number", NULL, "waits = { accept = \"two\"; };\n",
	  "16: waits.accept must be a whole number\n" },
	{ "a number for a text", NULL, "process = { version = 2; };\n",
	  "16: process.version must be text\n" },
	{ "a fraction", NULL, "waits = { accept = 1.5; };\n",
	  "16: waits.accept must be a whole number\n" },
	{ "a text for a flag", NULL, "privacy = { legal_hold = \"yes\"; };\n",
	  "16: privacy.legal_hold must be true or false\n" },
	{ "a list for a group", NULL, "waits = ( 1, 2 );\n",
	  "16: waits must be a group: waits = { ... };\n" },
	{ "a group for a list", schools, "schools = { name = \"LES\"; };\n",
	  "8: people.schools: no school is called \"LES\"\n"
	  "11: schools must be a list of groups: ( { ... }, { ... } )\n"
	  "14: types.owners.school: no school is called \"les\"\n" },
	{ "texts for groups", NULL, "venues = ( \"a\", \"b\" );\n",
	  "16: venues must be a list of groups: ( { ... }, { ... } )\n"
	  "16: venues must be a list of groups: ( { ... }, { ... } )\n" },
	{ "a word unknown", submission,
	  "submission = { kind = \"uucp\"; path = \"/s\"; host = \"h\"; "
	  "auth = \"none\"; };\n",
	  "4: submission.kind must be smtp or spool, not \"uucp\"\n" },
	{ "no address", district,
	  "district = { name = \"R\"; coordinator = \"dana@r.example\"; };\n",
	  "1: district.address is missing\n" },
	{ "bad addresses", district,
	  "district = { name = \"R\"; coordinator = \"dana@r.example\";\n"
	  "  address = \"cw\"; aliases = [ \"a b@c\", \"x@y\\r\\nRCPT\" ]; };"
	  "\n",
	  "2: district.address: \"cw\" is not an email address\n"
	  "2: district.aliases: \"a b@c\" is not an email address\n"
	  "2: district.aliases: \"x@y??RCPT\" is not an email address\n" },
	{ "the coordinator is nobody", district,
	  "district = { name = \"R\"; address = \"cw@r.example\";\n"
	  "  coordinator = \"dan@r.example\"; };\n",
	  "2: district.coordinator: nobody in people has the address "
	  "\"dan@r.example\"\n" },
	{ "no such zone", district,
	  "district = { name = \"R\"; address = \"cw@r.example\";\n"
	  "coordinator = \"dana@r.example\"; time_zone = \"Mars/Base\"; };\n",
	  "2: district.time_zone: *\n" },
	{ "nobody", people, "", "0: people is missing\n" },
	{ "an address twice", people,
	  "people = ( { name = \"A\"; addresses = [ \"dana@r.example\" ]; },\n"
	  " { name = \"B\"; addresses = [ \"sam@r.example\",\n"
	  "   \"Dana@r.example\" ]; } );\n",
	  "6: people.addresses: dana@r.example is given twice\n" },
	{ "our own address", people,
	  "people = ( { name = \"A\"; addresses = [ \"dana@r.example\" ]; },\n"
	  " { name = \"B\"; addresses = [ \"sam@r.example\" ]; },\n"
	  " { name = \"C\"; addresses = [ \"CW+x@r.example\" ]; } );\n",
	  "7: people.addresses: cw+x@r.example is the district's own "
	  "address\n" },
	{ "too many addresses", people,
	  "people = ( { name = \"A\"; addresses = [ \"dana@r.example\" ]; },\n"
	  " { name = \"B\"; addresses = [ \"sam@r.example\" ]; },\n"
	  " { name = \"C\"; addresses = [ \"1@c\", \"2@c\", \"3@c\", \"4@c\", "
	  "\"5@c\", \"6@c\", \"7@c\" ]; } );\n",
	  "7: people.addresses must have 1 to 6 items, not 7\n" },
	{ "a role unknown, a name empty", people,
	  "people = ( { name = \"\"; addresses = [ \"dana@r.example\" ]; },\n"
	  " { name = \"B\"; addresses = [ \"sam@r.example\" ];\n"
	  "   roles = [ \"owner\", \"boss\" ]; } );\n",
	  "5: people.name must not be empty\n"
	  "7: people.roles must be coordinator, dit, leadership, owner, "
	  "designee, keeper or staff, not \"boss\"\n" },
	{ "circles", people,
	  "people = (\n"
	  " { name = \"A\"; addresses = [ \"dana@r.example\" ];\n"
	  "   backup = \"dana@r.example\"; manager = \"sam@r.example\"; },\n"
	  " { name = \"B\"; addresses = [ \"sam@r.example\" ];\n"
	  "   manager = \"c@r.example\"; backup = \"dana@r.example\"; },\n"
	  " { name = \"C\"; addresses = [ \"c@r.example\" ];\n"
	  "   manager = \"sam@r.example\"; } );\n",
	  "7: people.backup goes round in a circle: A, then A again\n"
	  "9: people.manager goes round in a circle: B, then C, then B "
	  "again\n" },
	{ "schools of one name", schools,
	  "schools = ( { name = \"Lincoln\"; aliases = [ \"LES\" ]; },\n"
	  "  { name = \"lincoln\"; aliases = [ \"LMS\", \"les\" ]; } );\n",
	  "12: schools.name: another school is called \"lincoln\", too\n"
	  "12: schools.aliases: another school is called \"les\", too\n" },
	{ "types without an end", types,
	  "types = ( { key = \"Staffing\"; label = \"S\";\n"
	  "    definition = \"x\"; },\n"
	  "  { key = \"money\"; label = \"M\"; definition = \"x\"; },\n"
	  "  { key = \"money\"; label = \"M\"; venue = \"dit\"; } );\n",
	  "12: types.key must be lower-case letters, digits and _, not "
	  "\"Staffing\"\n"
	  "15: types.definition is missing\n"
	  "15: types.key: \"money\" is given twice\n"
	  "15: types: the last type must have the key other, for what fits "
	  "nowhere else\n"
	  "15: types.venue: no venue has the key \"dit\"\n" },
	{ "an owner's scope", types,
	  "types = ( { key = \"other\"; label = \"O\"; definition = \"x\";\n"
	  "  owners = ( { owner = \"who@x\"; scope = \"all\"; }, {\n"
	  "    school = \"Adams\"; } ); } );\n",
	  "13: types.owners.scope must be classroom, grade, school, several "
	  "or district, not \"all\"\n"
	  "13: types.owners.owner is missing\n"
	  "13: types.owners.owner: nobody in people has the address \"who@x\""
	  "\n"
	  "14: types.owners.school: no school is called \"Adams\"\n" },
	{ "meetings", NULL,
	  "venues = ( { key = \"dit\"; name = \"DIT\"; keeper = "
	  "\"dana@r.example\"; meetings = \"every Monday\"; } );\n",
	  "16: venues.meetings: it must be like \"DTSTART:20260915T153000 "
	  "RRULE:FREQ=MONTHLY;BYDAY=3TU\"\n" },
	{ "hours and days", NULL,
	  "hours = { from = \"7:30\"; until = \"07:00\"; };\n"
	  "calendar = { closed = [ \"2026-02-30\" ]; };\n",
	  "16: hours.from: \"7:30\" is not a time of day such as 07:30\n"
	  "16: hours.until must be later than hours.from\n"
	  "17: calendar.closed: \"2026-02-30\" is not a date such as "
	  "2026-11-26\n" },
	{ "imap without anything", mailbox, "mailbox = { };\n",
	  "3: mailbox.host is missing: kind = \"imap\" needs it\n"
	  "3: mailbox.password_file is missing: auth = \"password\" needs it"
	  "\n" },
	{ "secrets", mailbox,
	  "mailbox = { host = \"h\"; password_file = \"loose\"; };\n"
	  "oauth = { provider = \"file\"; token_file = \"nowhere\";\n"
	  "  client_secret_file = \"empty\"; refresh_token_file = \"/etc\"; };"
	  "\n",
	  "3: mailbox.password_file: */loose can be read or written by others "
	  "(mode 0644); run: chmod 600 */loose\n"
	  "4: oauth.token_file: */nowhere: No such file or directory\n"
	  "5: oauth.client_secret_file: */empty is empty\n"
	  "5: oauth.refresh_token_file: /etc is not a regular file\n" },
	{ "oauth without oauth", mailbox,
	  "mailbox = { host = \"h\"; auth = \"oauth\"; };\n",
	  "3: mailbox.auth is \"oauth\", but there is no oauth group\n" },
	{ "Microsoft without a secret", NULL,
	  "oauth = { provider = \"microsoft\"; tenant = \"t\"; endpoint = "
	  "\"http://login.example/\"; };\n",
	  "16: oauth.client_id is missing: Microsoft needs it\n"
	  "16: oauth.client_secret_file is missing: Microsoft needs it\n"
	  "16: oauth.endpoint must begin with https://\n" },
	{ "a password in the clear", submission,
	  "submission = { host = \"smtp.r.example\"; tls = \"none\"; "
	  "password_file = \"secret\"; };\n",
	  "4: submission.tls may only be \"none\" for a relay on this machine, "
	  "without a login\n" },
	{ "approved by nobody", NULL, "process = { stage = \"approved\"; };\n",
	  "16: process.approved_on is missing: stage = \"approved\" needs it\n"
	  "16: process.approved_by is missing: stage = \"approved\" needs it\n"
	},
	{ "nothing to include", NULL, "@include \"gone.conf\"\n",
	  "16: cannot include */gone.conf: No such file or directory\n" },
	{ "a window missing", NULL, "governor = { pair = [ 1, 2 ]; };\n",
	  "16: governor.pair must have 6 items, not 2\n" },
	{ "not UTF-8", NULL, "district2 = 1; process = { version = \"\xff\"; "
	  "};\n",
	  "16: district2 is not a setting; did you mean district?\n"
	  "16: process.version must be one line of UTF-8\n" },
};

/* Does the text match, where * stands for anything but a line's end? */
static bool
matches(const char *pattern, const char *text)
{
	const char *star = NULL;
	const char *again = NULL;

	while (*text != '\0') {
		if (*pattern == '*') {
			star = pattern++;
			again = text;
		} else if (*pattern == *text) {
			pattern++;
			text++;
		} else if (star != NULL && *again != '\n') {
			pattern = star + 1;
			text = ++again;
		} else {
			return false;
		}
	}
	return *pattern == '\0';
}

/* "FILE:12: sentence" becomes "12: sentence". */
static void
strip_paths(const struct text *faults, struct text *stripped)
{
	struct slice rest = text_slice(faults);
	struct slice line;

	while (slice_next_line(&rest, &line)) {
		if (!slice_starts(line, folder)) {
			text_addf(stripped, SLICE_FMT "\n", SLICE_ARG(line));
			continue;
		}
		line = slice_part(line, strlen(conf), line.length);
		if (slice_starts(line, ": "))
			text_add(stripped, "0");
		else
			line = slice_part(line, 1, line.length);
		text_addf(stripped, SLICE_FMT "\n", SLICE_ARG(line));
	}
}

static bool
check_broken(const struct broken *broken)
{
	struct text text = whole();
	struct text faults;
	struct text stripped;
	struct config *untouched = (struct config *)(void *)folder;
	struct config *config = untouched;
	struct why why;
	bool good;

	if (broken->replaced != NULL) {
		size_t at = slice_find(text_slice(&text),
		                       slice_of(broken->replaced));
		struct text old = text;

		text_init(&text, TEXT_LIMIT);
		text_add_slice(&text, slice_part(text_slice(&old), 0, at));
		text_add(&text, broken->by);
		text_add_slice(&text, slice_part(text_slice(&old), at +
			strlen(broken->replaced), old.length));
		text_release(&old);
	} else {
		text_add(&text, broken->by);
	}
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	text_init(&stripped, CONFIG_FAULTS_LIMIT);
	if (load(text.data, &config, &faults, &why) != OUTCOME_SETUP)
		fail_msg("%s: taken", broken->name);
	assert_ptr_equal(config, untouched);
	strip_paths(&faults, &stripped);
	good = matches(broken->complaints, stripped.data);
	if (!good)
		print_error("%s:\n%s", broken->name, stripped.data);
	text_release(&faults);
	text_release(&stripped);
	text_release(&text);
	return good;
}

static void
test_broken(void **state)
{
	int failed = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(brokens) / sizeof(brokens[0]); i++)
		failed += !check_broken(&brokens[i]);
	assert_int_equal(failed, 0);
}

static void
test_all_faults_at_once(void **state)
{
	struct config *config = NULL;
	struct why why;
	struct text faults;
	size_t lines = 0;

	(void)state;
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	assert_int_equal(load("people = ( { name = 1; addresses = [ \"x\" ]; } "
	                      ");\ntypes = ( );\nline = [ \"y\" ];\n",
	                      &config, &faults, &why), OUTCOME_SETUP);
	for (size_t i = 0; i < faults.length; i++)
		lines += faults.data[i] == '\n';
	if (lines != 7)
		fail_msg("%s", faults.data);
	assert_true(slice_ends(slice_of(why.text), "(and 6 more)"));
	text_release(&faults);
}

static void
test_no_file(void **state)
{
	struct config *config = NULL;
	struct text faults;
	struct why why;

	(void)state;
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	assert_int_equal(config_load("/nowhere/c.conf", &config, &faults, &why),
	                 OUTCOME_SETUP);
	assert_string_equal(why.text, "cannot read /nowhere/c.conf: No such "
	                    "file or directory");
	assert_int_equal(config_load(folder, &config, NULL, &why),
	                 OUTCOME_SETUP);
	assert_null(config);
	config_free(NULL);
	text_release(&faults);
}

/* The district in one file, the servers in another. */
static void
test_include(void **state)
{
	char path[PATH_LENGTH];
	struct text text;
	struct text faults;
	struct config *config = NULL;
	struct why why;

	(void)state;
	text_init(&text, TEXT_LIMIT);
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	text_addf(&text, "%s%s%s%s", district, people, schools, types);
	snprintf(path, sizeof(path), "%s/part.conf", folder);
	write_file(path, text.data, 0600);
	for (int absolute = 0; absolute < 2; absolute++) {
		text_clear(&text);
		text_addf(&text, "%s  @include \"%s%s\"\n%s", mailbox,
		          absolute ? folder : "", absolute ? "/part.conf"
		          : "part.conf", submission);
		if (load(text.data, &config, &faults, &why) != OUTCOME_OK)
			fail_msg("%s", faults.data);
		config_free(config);
	}
	text_addf(&text, "waits = { first = 2; };\n");
	assert_int_equal(load(text.data, &config, &faults, &why),
	                 OUTCOME_SETUP);
	assert_true(matches("*/c.conf:4: waits.first is not a setting; did you "
	                    "mean waits.first_step?\n", faults.data));
	write_file(path, "people = 3;\n", 0600);
	text_clear(&faults);
	assert_int_equal(load("@include \"part.conf\"\n", &config, &faults,
	                      &why), OUTCOME_SETUP);
	assert_true(slice_contains(text_slice(&faults), "/part.conf:1: people "
	                           "must be a list of groups"));
	text_release(&text);
	text_release(&faults);
}

static void
test_credentials(void **state)
{
	struct config *config;
	struct text text;
	struct text faults;
	struct why why;

	(void)state;
	text_init(&text, TEXT_LIMIT);
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	text_addf(&text, "%s%s%s%s%smailbox = { host = \"h\"; password_file = "
	          "\"credential:loose\"; };\n", district, people, schools,
	          types, submission);
	/* In an operator's shell the name stays; the service sees the file. */
	unsetenv("CREDENTIALS_DIRECTORY");
	assert_int_equal(load(text.data, &config, &faults, &why), OUTCOME_OK);
	assert_string_equal(config->mailbox.password_file, "credential:loose");
	config_free(config);
	setenv("CREDENTIALS_DIRECTORY", folder, 1);
	assert_int_equal(load(text.data, &config, &faults, &why), OUTCOME_OK);
	assert_true(slice_starts(slice_of(config->mailbox.password_file),
	                         folder));
	config_free(config);
	unsetenv("CREDENTIALS_DIRECTORY");
	text_release(&text);
	text_release(&faults);
}

/* What is printed reads back to the same. */
static void
test_print(void **state)
{
	struct config *config = load_whole("venues = ( { key = \"dit\"; name = "
		"\"The \\\"DIT\\\" \\\\ team\"; keeper = \"ana@r.example\"; } "
		");\ncalendar = { closed = [ \"2026-11-27\" ]; };\n"
		"teams = ( { key = \"dit\"; name = \"DIT\"; members = [ "
		"\"sam@r.example\" ]; } );\n");
	struct config *again;
	char path[PATH_LENGTH];
	struct text first;
	struct text second;
	struct text faults;
	struct why why;

	(void)state;
	text_init(&first, TEXT_LIMIT);
	text_init(&second, TEXT_LIMIT);
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	config_print(config, &first);
	snprintf(path, sizeof(path), "%s/again", folder);
	write_file(path, first.data, 0600);
	if (config_load(path, &again, &faults, &why) != OUTCOME_OK)
		fail_msg("%s%s", faults.data, first.data);
	config_print(again, &second);
	assert_string_equal(first.data, second.data);
	assert_true(slice_contains(text_slice(&first), "poll_seconds = 60;"));
	config_free(config);
	config_free(again);
	text_release(&first);
	text_release(&second);
	text_release(&faults);
}

static void
test_describe(void **state)
{
	struct text text;

	(void)state;
	text_init(&text, TEXT_LIMIT);
	config_describe(&text);
	assert_true(slice_contains(text_slice(&text), "waits.accept (a whole "
	                           "number, 1 to 250; default 2)\n"));
	assert_false(text.cut);
	text_release(&text);
}

static void
test_nearest(void **state)
{
	(void)state;
	assert_string_equal(settings_nearest(&settings, "mailbx"), "mailbox");
	assert_string_equal(settings_nearest(&settings, "venue"), "venues");
	assert_null(settings_nearest(&settings, "zebra"));
	assert_null(settings_nearest(&settings, ""));
	assert_null(settings_nearest(&settings, "a name much longer than any "
	                             "of the settings there can be"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_connections),
		cmocka_unit_test(test_broken),
		cmocka_unit_test(test_all_faults_at_once),
		cmocka_unit_test(test_no_file),
		cmocka_unit_test(test_include),
		cmocka_unit_test(test_credentials),
		cmocka_unit_test(test_print),
		cmocka_unit_test(test_describe),
		cmocka_unit_test(test_nearest),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
