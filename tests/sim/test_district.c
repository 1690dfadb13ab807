/*
 * Whole districts, for a school year each: the sample district's people, eight
 * schools, and all that mail brings, through the real turns, store, reader and
 * letters, with the clock moved. The rules of DESIGN section 3 are held against
 * every mail that is read and every letter that is sent.
 *
 * CLEARWAY_SIM_YEARS says how many years, CLEARWAY_SIM_YEAR which one alone.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <ftw.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <unistd.h>

#include "io/config.h"
#include "tests/sim/helper_district.h"
#include "turn.h"
#include "turn_review.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum {
	YEARS = 1, YEAR_DAYS = 300, HOUR = 3600, DAY = 24 * HOUR,
	MAILS_MAX = 4096, NUMBERS_MAX = 40, CLAIMS_MAX = 4096,
	PEOPLE_MAX_SEEN = 64, BYTES_MAX = 8192, SENDS_MOST = 2000
};

static const int64_t FIRST_DAY = INT64_C(1788148800);	/* 2026-08-31 */

/* A mail on its way to us. */
struct posted {
	int64_t at;
	char from[ADDRESS_MAX];
	char to[ADDRESS_MAX];
	char answers[300];		/* Message-ID, or empty */
	char headers[200];
	char words[DISTRICT_WORDS_MAX];
	enum claim claim;
	int64_t challenge;		/* of the letter it answers */
};

/* Who has said that a challenge was addressed, since it was last asked. */
struct said {
	int64_t challenge;
	char who[ADDRESS_MAX];
	bool documented;
};

struct seen_person {
	char address[ADDRESS_MAX];
	int32_t reminded;		/* the day of the last round */
};

static struct {
	uint64_t number;
	uint64_t random;
	char folder[64];
	struct config *config;
	struct turn turn;
	struct sink sink;
	int64_t now;
	int64_t uid;
	size_t posted_count;
	struct posted posted[MAILS_MAX];
	size_t said_count;
	struct said said[CLAIMS_MAX];
	size_t person_count;
	struct seen_person people[PEOPLE_MAX_SEEN];
	struct challenge before, after;
	char about[700];		/* what is looked at, for a failure */
	/* The day on which one last acted for the other, by place in the
	 * policy: a letter may have waited since. */
	int32_t acted[PEOPLE_MAX_SEEN][PEOPLE_MAX_SEEN];
} world;

static struct {
	int64_t years, mails, again, letters, rounds, challenges, confirmed,
	        unconfirmed, other_endings, agendas, slept, storms,
	        held, looks, machine, private;
} counted;

#define RULE(text, condition) \
	do { \
		if (!(condition)) \
			fail_msg("year %" PRIu64 ", day %d, %s: %s (%s)", \
			         world.number, (int)((world.now - \
			         FIRST_DAY) / DAY), world.about, text, \
			         #condition); \
	} while (0)

static const struct policy *
policy(void)
{
	return world.turn.policy;
}

static int32_t
today(void)
{
	return calendar_day(&policy()->calendar, world.now);
}

static bool
same(const char *a, const char *b)
{
	const struct person *person = policy_person(policy(), slice_of(a));

	return strcasecmp(a, b) == 0 || (person != NULL &&
	       person == policy_person(policy(), slice_of(b)));
}

static void
load(int64_t id, struct challenge *challenge)
{
	assert_int_equal(store_challenge_get(world.turn.store, id, challenge,
	                                     NULL), OUTCOME_OK);
}

/* --- letters: what a person does with one --- */

static void
post(const struct posted *posted)
{
	if (world.posted_count < MAILS_MAX)
		world.posted[world.posted_count++] = *posted;
}

static void
header_of(struct slice bytes, const char *name, char *to, size_t size)
{
	struct slice line;

	to[0] = '\0';
	while (slice_next_line(&bytes, &line) && line.length > 0)
		if (slice_starts_fold(line, name)) {
			line = slice_trim(slice_part(line, strlen(name),
			                             line.length));
			if (slice_starts(line, "<") && slice_ends(line, ">"))
				line = slice_part(line, 1, line.length - 1);
			copy_text(to, size, line);
			return;
		}
}

static size_t
numbers_in(struct slice bytes, int64_t numbers[NUMBERS_MAX])
{
	size_t count = 0;

	for (size_t i = 0; i + 4 < bytes.length && count < NUMBERS_MAX; i++)
		if (memcmp(bytes.data + i, "CH-", 3) == 0) {
			int64_t number = atoll(bytes.data + i + 3);

			if (number > 0 && (count == 0 ||
			    numbers[count - 1] != number))
				numbers[count++] = number;
		}
	return count;
}

static void
react(const struct letter_row *row, const char *to, struct slice bytes)
{
	int64_t numbers[NUMBERS_MAX];
	struct district_answer answer;
	struct posted posted = { .challenge = row->challenge };
	enum letter_kind kind;
	size_t count = numbers_in(bytes, numbers);

	if (!letter_parse(slice_of(row->kind), &kind) ||
	    !district_answers(&world.random, kind, numbers, count, today(),
	                      &answer))
		return;
	posted.at = world.now + answer.delay;
	posted.claim = answer.claim;
	COPY_TEXT(posted.from, slice_of(to));
	COPY_TEXT(posted.headers, slice_of(answer.headers));
	COPY_TEXT(posted.words, slice_of(answer.words));
	header_of(bytes, "Reply-To:", posted.to, sizeof(posted.to));
	header_of(bytes, "Message-ID:", posted.answers,
	          sizeof(posted.answers));
	if (kind == LETTER_ROUND)	/* the number stands in the words */
		posted.challenge = atoll(answer.words);
	post(&posted);
}

/* --- the rules for a letter on its way out --- */

static struct seen_person *
person_of(const char *address)
{
	for (size_t i = 0; i < world.person_count; i++)
		if (same(world.people[i].address, address))
			return &world.people[i];
	assert_true(world.person_count < PEOPLE_MAX_SEEN);
	COPY_TEXT(world.people[world.person_count].address,
	          slice_of(address));
	world.people[world.person_count].reminded = DAY_NONE;
	return &world.people[world.person_count++];
}

static void
check_reminder(const char *recipient)
{
	struct seen_person *person = person_of(recipient);

	RULE("3: one reminder a person a day", person->reminded != today());
	person->reminded = today();
	RULE("3: reminders on school days, in sending hours",
	     calendar_next_open(&policy()->calendar, world.now) == world.now);
	counted.rounds++;
}

static void
check_closed(enum letter_kind kind)
{
	RULE("4: no letter on a closed challenge but its closure",
	     kind == LETTER_CLOSURE || kind == LETTER_RECEIPT ||
	     kind == LETTER_TRANSCRIPT || kind == LETTER_CLARIFY ||
	     kind == LETTER_CORRECTION || kind == LETTER_ALERT ||
	     kind == LETTER_FOLLOW_UP);	/* the look back, if it is set */
}

static size_t
place_of(const char *address)
{
	const struct person *person = policy_person(policy(),
	                                            slice_of(address));

	return person == NULL ? 0 : (size_t)(person - policy()->people) + 1;
}

static void
note_who_acts(void)
{
	for (size_t i = 0; i < policy()->person_count; i++) {
		const char *address = policy()->people[i].addresses[0];

		world.acted[place_of(address)][place_of(policy_acting(
			policy(), address))] = today();
	}
}

/* They may have stood in for the owner when the letter was made, and it has
 * waited since: over a break, or while the machine was off. */
static bool
may_read_words(const char *recipient, int64_t made_at)
{
	const struct person *person = policy_person(policy(),
	                                            slice_of(recipient));

	return (person != NULL && (person->roles & ROLE_COORDINATOR) != 0) ||
	       same(recipient, policy()->coordinator) ||
	       same(recipient, world.after.owner) ||
	       world.acted[place_of(world.after.owner)][place_of(recipient)] >=
	       calendar_day(&policy()->calendar, made_at);
}

static enum delivery
take_letter(struct sink *sink, const char *sender, const char *recipient,
            struct slice bytes, struct sink_reply *reply)
{
	char message_id[300];
	struct letter_row row = { 0 };
	enum letter_kind kind;
	struct arena *arena = arena_new(16u * 1024 * 1024);

	(void)sink;
	(void)sender;
	*reply = (struct sink_reply){ .code = 250, .text = "250 taken" };
	header_of(bytes, "Message-ID:", message_id, sizeof(message_id));
	assert_int_equal(store_letter_find(world.turn.store, message_id, arena,
	                                   &row, NULL), OUTCOME_OK);
	RULE("5: a letter is known by its Message-ID", row.id > 0);
	assert_true(letter_parse(slice_of(row.kind), &kind));
	if (row.challenge > 0)
		load(row.challenge, &world.after);
	snprintf(world.about, sizeof(world.about), "letter %lld of challenge "
	         "%lld, %s to %s, made on day %d, %s's", (long long)row.id,
	         (long long)row.challenge, row.kind, recipient,
	         (int)((row.made_at - FIRST_DAY) / DAY),
	         row.challenge > 0 ? world.after.owner : "nobody");
	counted.letters++;
	if (kind == LETTER_ROUND || kind == LETTER_MORNING)
		check_reminder(recipient);
	counted.agendas += kind == LETTER_AGENDA;
	if (row.challenge > 0) {
		if (world.after.state == CHALLENGE_CLOSED)
			check_closed(kind);
		if (slice_contains(bytes, DISTRICT_STUDENT)) {
			RULE("a student is named to the coordinator and the "
			     "owner only", may_read_words(recipient,
			     row.made_at));
			counted.private++;
		}
	} else {
		RULE("a student is named in no list",
		     !slice_contains(bytes, DISTRICT_STUDENT) ||
		     same(recipient, policy()->coordinator));
	}
	RULE("never to ourselves",
	     !policy_is_ours(policy(), slice_of(recipient)));
	react(&row, recipient, bytes);
	arena_free(arena);
	return DELIVERY_SENT;
}

static const struct sink_kind sink_kind = {
	.name = "district", .send = take_letter
};

/* --- the rules for a mail that was read --- */

static void
forget_said(int64_t challenge)
{
	size_t kept = 0;

	for (size_t i = 0; i < world.said_count; i++)
		if (world.said[i].challenge != challenge)
			world.said[kept++] = world.said[i];
	world.said_count = kept;
}

static bool
has_said(int64_t challenge, const char *who)
{
	for (size_t i = 0; i < world.said_count; i++)
		if (world.said[i].challenge == challenge &&
		    (world.said[i].documented ||
		     (who[0] != '\0' && same(world.said[i].who, who))))
			return true;
	return false;
}

static void
note_claim(const struct posted *posted)
{
	struct said *said;

	if (posted->claim != CLAIM_YES && posted->claim != CLAIM_DOCUMENTED)
		return;
	assert_true(world.said_count < CLAIMS_MAX);
	said = &world.said[world.said_count++];
	said->challenge = posted->challenge;
	said->documented = posted->claim == CLAIM_DOCUMENTED;
	COPY_TEXT(said->who, slice_of(posted->from));
}

static void
check_confirmed(const struct challenge *challenge)
{
	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		const struct submitter *one = &challenge->submitters[i];

		RULE("1: only the submitters' yes confirms, or a documented "
		     "conversation",
		     has_said(challenge->id, one->party.address) ||
		     has_said(challenge->id, one->answered_by));
	}
}

static enum outcome
check_open(void *context, const struct challenge *challenge, struct why *why)
{
	const char *mover = decide_mover(policy(), challenge);

	(void)context;
	(void)why;
	snprintf(world.about, sizeof(world.about), "challenge %lld, %s",
	         (long long)challenge->id,
	         challenge_state_name(challenge->state));
	if (challenge->state == CHALLENGE_CLOSED)
		return OUTCOME_OK;
	counted.looks++;
	RULE("2: it is looked at again", challenge->wake_at > 0);
	RULE("2: somebody has the move",
	     mover != NULL && strchr(mover, '@') != NULL);
	RULE("2: it has a venue and a next discussion",
	     challenge->venue[0] != '\0' && challenge->discuss_at > 0);
	RULE("exactly one owner, once it is assigned",
	     challenge->state == CHALLENGE_RECEIVED ||
	     policy_person(policy(), slice_of(challenge->owner)) != NULL);
	return OUTCOME_OK;
}

static enum outcome
count_rows(void *context, const struct history_row *row, struct why *why)
{
	(void)row;
	(void)why;
	++*(int64_t *)context;
	return OUTCOME_OK;
}

static int64_t
history_of(int64_t challenge)
{
	int64_t count = 0;

	assert_int_equal(store_history_each(world.turn.store, challenge,
	                 count_rows, &count, NULL), OUTCOME_OK);
	return count;
}

/* --- mail --- */

static enum verdict
read_bytes(const char *bytes)
{
	const struct turn_mail mail = {
		.key = { "INBOX", 1, ++world.uid },
		.size = (int64_t)strlen(bytes), .received_at = world.now,
	};
	enum verdict verdict = VERDICT_NONE;
	struct turn_line line;
	struct why why;
	int fd = memfd_create("mail", MFD_CLOEXEC);
	enum outcome outcome;

	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes, strlen(bytes)), strlen(bytes));
	outcome = turn_mail(&world.turn, &mail, fd, world.now, &verdict, &line,
	                    &why);
	if (outcome != OUTCOME_OK)
		fail_msg("year %" PRIu64 ": %s", world.number, why.text);
	close(fd);
	return verdict;
}

/* The same mail once more, by another way: nothing may change. */
static void
read_again(const char *bytes, int64_t challenge)
{
	int64_t before = challenge > 0 ? history_of(challenge) : 0;

	RULE("5: the same mail twice is a duplicate",
	     read_bytes(bytes) == VERDICT_DUPLICATE);
	RULE("5: the same mail twice changes nothing",
	     challenge == 0 || history_of(challenge) == before);
	counted.again++;
}

static void
read_posted(const struct posted *posted)
{
	char bytes[BYTES_MAX];
	char thread[400] = "";
	int64_t id = posted->challenge;
	int64_t rows = 0;
	enum verdict verdict;

	if (posted->answers[0] != '\0')
		snprintf(thread, sizeof(thread), "In-Reply-To: <%s>\r\n",
		         posted->answers);
	snprintf(bytes, sizeof(bytes), "From: %s\r\nTo: %s\r\n"
	         "Subject: about school\r\nMessage-ID: <%lld.%" PRIu64
	         "@people.example>\r\n%s%sContent-Type: text/plain; "
	         "charset=utf-8\r\n\r\n%s\r\n", posted->from,
	         posted->to[0] != '\0' ? posted->to : policy()->address,
	         (long long)world.uid + 1, world.number, thread,
	         posted->headers, posted->words);
	if (id > 0 && store_challenge_get(world.turn.store, id, &world.before,
	                                  NULL) != OUTCOME_OK)
		id = 0;
	if (id > 0)
		rows = history_of(id);
	note_claim(posted);
	snprintf(world.about, sizeof(world.about), "a mail of %s about "
	         "challenge %lld: %.200s", posted->from, (long long)id,
	         posted->words);
	verdict = read_bytes(bytes);
	counted.mails++;
	counted.machine += verdict == VERDICT_AUTOMATIC;
	RULE("no mail is without a verdict", verdict != VERDICT_NONE);
	RULE("a machine's mail is automatic",
	     (posted->claim == CLAIM_AUTOMATIC) ==
	     (verdict == VERDICT_AUTOMATIC));
	if (id > 0) {
		load(id, &world.after);
		RULE("7: history only grows", history_of(id) >= rows);
		RULE("a machine's mail changes no state",
		     posted->claim != CLAIM_AUTOMATIC ||
		     world.after.state == world.before.state);
		if (world.before.ending != ENDING_CONFIRMED &&
		    world.after.ending == ENDING_CONFIRMED)
			check_confirmed(&world.after);
		if (world.after.asked_at != world.before.asked_at)
			forget_said(id);
	}
	if (district_one_in(&world.random, 25))
		read_again(bytes, id);
}

static void
report_something(void)
{
	static const char *const submitters[] = {
		"megan.olsen@riverbend.example", "tom.baker@riverbend.example",
		"marisol.vega@riverbend.example", "hannah.voss@riverbend.example",
		"noor.haddad@riverbend.example", "lena.ortiz@riverbend.example",
		"kevin.tran@riverbend.example", "marcus.bell@riverbend.example",
		"alma.reyes.home@mail.example", "renee.clark@riverbend.example",
		"gwen.castillo@riverbend.example", "parent@home.example",
	};
	struct posted posted = { .at = world.now +
		district_pick(&world.random, 10 * HOUR) };
	bool names_student;

	district_report(&world.random, posted.words, &names_student);
	COPY_TEXT(posted.from, slice_of(submitters[district_pick(
		&world.random, sizeof(submitters) / sizeof(submitters[0]))]));
	counted.held += names_student;
	post(&posted);
}

static void
read_due_mail(void)
{
	for (size_t i = 0; i < world.posted_count;) {
		struct posted posted = world.posted[i];

		if (posted.at > world.now) {
			i++;
			continue;
		}
		world.posted[i] = world.posted[--world.posted_count];
		read_posted(&posted);
	}
}

/* --- time --- */

static void
run_time(void)
{
	typedef enum outcome time_turn(struct turn *, int64_t, int64_t *,
	                               struct why *);
	static time_turn *const turns[] = {
		turn_retention, turn_ticks, turn_meetings, turn_rounds,
		turn_reviews
	};
	struct turn_line line;
	struct why why;

	for (size_t i = 0; i < sizeof(turns) / sizeof(turns[0]); i++) {
		int64_t count;

		if (turns[i](&world.turn, world.now, &count, &why) !=
		    OUTCOME_OK)
			fail_msg("year %" PRIu64 ": %s", world.number,
			         why.text);
	}
	for (int sends = 0; ; sends++) {
		enum turn_sent sent;

		RULE("letters come to an end", sends < SENDS_MOST);
		assert_int_equal(turn_letter(&world.turn, &world.sink,
		                 world.now, &sent, &line, &why), OUTCOME_OK);
		if (sent == TURN_SENT_NONE)
			return;
	}
}

/* The next moment at which something waits to be done; within an hour. */
static int64_t
next_moment(void)
{
	int64_t next = world.now + 6 * HOUR;
	int64_t at = 0;

	for (size_t i = 0; i < world.posted_count; i++)
		if (world.posted[i].at < next)
			next = world.posted[i].at;
	assert_int_equal(turn_next_at(&world.turn, world.now, &at, NULL),
	                 OUTCOME_OK);
	if (at > world.now && at < next)
		next = at;
	assert_int_equal(store_letter_next_at(world.turn.store, &at, NULL),
	                 OUTCOME_OK);
	if (at > world.now && at < next)
		next = at;
	return next > world.now ? next : world.now + 60;
}

static void
live_a_day(void)
{
	const struct challenge_filter open = { .open_only = true,
	                                       .due_by = DAY_NONE };
	int64_t end = world.now + DAY;

	if (calendar_is_school_day(&policy()->calendar, today()) &&
	    district_one_in(&world.random, 3))
		report_something();
	if (district_one_in(&world.random, 150)) {
		for (int i = 0; i < 25; i++)
			report_something();
		counted.storms++;
	}
	if (district_one_in(&world.random, 60)) {
		world.now += (1 + district_pick(&world.random, 20)) * DAY;
		counted.slept++;
		end = world.now + DAY;
	}
	while (world.now < end) {
		read_due_mail();
		note_who_acts();
		run_time();
		world.now = next_moment();
	}
	assert_int_equal(store_challenge_each(world.turn.store, &open,
	                 check_open, NULL, NULL), OUTCOME_OK);
}

/* --- a year --- */

static void
begin_year(uint64_t number)
{
	const char *memory = access("/dev/shm", W_OK) == 0 ? "/dev/shm"
	                                                   : "/tmp";
	char path[128];
	char root[4096];
	FILE *file;
	struct why why = { .text = "" };

	memset(&world, 0, sizeof(world));
	world.number = number;
	world.random = number * UINT64_C(0x9e3779b97f4a7c15) + 1;
	world.sink.kind = &sink_kind;
	world.now = FIRST_DAY;
	snprintf(world.folder, sizeof(world.folder),
	         "%s/clearway-district-XXXXXX", memory);
	assert_non_null(mkdtemp(world.folder));
	assert_non_null(getcwd(root, sizeof(root)));
	snprintf(path, sizeof(path), "%s/clearway.conf", world.folder);
	file = fopen(path, "w");
	assert_non_null(file);
	fprintf(file, "mailbox = { kind = \"maildir\"; path = \"mail\"; };\n"
	        "submission = { kind = \"spool\"; path = \"spool\"; };\n"
	        "files = { state = \"state\"; };\n"
	        "@include \"%s/etc/district.conf\"\n", root);
	assert_int_equal(fclose(file), 0);
	if (config_load(path, &world.config, NULL, &why) != OUTCOME_OK ||
	    turn_open(&world.turn, world.config, &why) != OUTCOME_OK)
		fail_msg("%s", why.text);
}

static int
remove_one(const char *path, const struct stat *status, int kind,
           struct FTW *where)
{
	(void)status;
	(void)kind;
	(void)where;
	return remove(path);
}

static enum outcome
count_ending(void *context, const struct challenge *challenge,
             struct why *why)
{
	(void)context;
	(void)why;
	counted.challenges++;
	counted.confirmed += challenge->ending == ENDING_CONFIRMED;
	counted.unconfirmed += challenge->ending == ENDING_UNCONFIRMED;
	counted.other_endings += challenge->state == CHALLENGE_CLOSED &&
		challenge->ending != ENDING_CONFIRMED &&
		challenge->ending != ENDING_UNCONFIRMED;
	return OUTCOME_OK;
}

static void
end_year(void)
{
	const struct challenge_filter all = { .due_by = DAY_NONE };
	struct text report;

	text_init(&report, 64 * 1024);
	if (store_verify(world.turn.store, &report, NULL) != OUTCOME_OK)
		fail_msg("year %" PRIu64 ": %s", world.number, report.data);
	text_release(&report);
	assert_int_equal(store_challenge_each(world.turn.store, &all,
	                 count_ending, NULL, NULL), OUTCOME_OK);
	counted.years++;
	turn_close(&world.turn);
	config_free(world.config);
	assert_int_equal(nftw(world.folder, remove_one, 8,
	                      FTW_DEPTH | FTW_PHYS), 0);
}

static uint64_t
number_of(const char *name, uint64_t otherwise)
{
	const char *value = getenv(name);

	return value != NULL && value[0] != '\0' ? strtoull(value, NULL, 10)
	                                         : otherwise;
}

static void
test_years(void **state)
{
	uint64_t alone = number_of("CLEARWAY_SIM_YEAR", 0);
	uint64_t years = alone > 0 ? alone
	               : number_of("CLEARWAY_SIM_YEARS", YEARS);

	(void)state;
	for (uint64_t year = alone > 0 ? alone : 1; year <= years; year++) {
		begin_year(year);
		for (int day = 0; day < YEAR_DAYS; day++)
			live_a_day();
		end_year();
	}
	assert_true(counted.mails > 100 && counted.rounds > 50 &&
	            counted.agendas > 10 && counted.confirmed > 5);
	print_message("%lld school years: %lld mails read (%lld of machines, "
	              "%lld came twice), %lld letters, %lld of them reminders; "
	              "%lld challenges, %lld confirmed, %lld ended without "
	              "confirmation, %lld otherwise; asleep %lld times, %lld "
	              "storms; %lld reports named a student, who stood in %lld "
	              "letters; %lld agendas; open challenges looked at %lld "
	              "times. No rule "
	              "was broken.\n", (long long)counted.years,
	              (long long)counted.mails, (long long)counted.machine,
	              (long long)counted.again, (long long)counted.letters,
	              (long long)counted.rounds, (long long)counted.challenges,
	              (long long)counted.confirmed,
	              (long long)counted.unconfirmed,
	              (long long)counted.other_endings,
	              (long long)counted.slept, (long long)counted.storms,
	              (long long)counted.held, (long long)counted.private,
	              (long long)counted.agendas,
	              (long long)counted.looks);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_years) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
