/*
 * linear [-v]: the time that texts and mails of 1x, 10x and 100x a size take,
 * each in one run, so that the machine's speed does not matter, and of the
 * processor, so that other programs do not. Fails if a
 * hundred times the size takes more than a thousand times as long (a square
 * would take ten thousand times), or any mail longer than the daemon waits.
 */
#include <stdio.h>
#include <time.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/parse_request.h"
#include "core/report.h"
#include "parsers/bounce.h"
#include "parsers/dates.h"
#include "parsers/form.h"
#include "parsers/html.h"
#include "parsers/links.h"
#include "parsers/prose.h"
#include "parsers/read_mail.h"
#include "parsers/trim.h"
#include "parsers/uuencode.h"
#include "tests/bench/linear.h"

enum {
	SMALLEST = 2 * 1024,	/* bytes of a text; READING_TEXT_LIMIT ends it */
	SIZES = 3,
	GROWTH = 10,
	WORST = 1000,
	REPEATS = 3,		/* of which the fastest counts */
	NANOSECONDS = 1000000000,
	LEAST = 50000,		/* nanoseconds; below it a clock says little */
	NAME_SHOWN = 34,
	MAIL_MAX = 64 * 1024 * 1024,
	TODAY = 20788		/* 2026-12-01 */
};

static const char *const pieces[] = {
	"We have no substitute on Fridays, and nobody has told us why.\n",
	"> quoted and quoted again\n",
	">",
	"On Tue, Dec 1, 2026 at 9:15 AM Dana <d@x.example> wrote:\n",
	"wrote:\n\n",
	"From: d@x.example\nTo: x\n",
	"_____\n",
	"--\n",
	"Sent from my iPhone\n",
	"Thanks,\n\n",
	"A: B: C: D: ",
	"Type: School: Name: ",
	"<a@x.example>: 550 5.1.1\n",
	"\n",
	"@@@@@@@@@@",
	"begin 644 a\n#86)C\n",
	"https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2F",
	"https://urldefense.com/v3/__https://a__;!!",
	"Yes. No. Still not fixed, but better. ",
	"yes, but, ",
	"s\u00ED, pero no ",
	"\U0001F44D",
	"DONE 1\n",
	"1, 2, 3 and ",
	"STEP call the vendor by Friday\n",
	"- I will call the vendor by Dec 5\n",
	"step 2 is almost done ",
	"by Friday or the ",
	"the the the ",
	"from Dec 5 to Dec 12 ",
	"not Dec 5 instead of ",
	"a",
	"a ",
	".",
	"\"",
	"((((",
	"<p><b>",
	"&amp;",
	"School: Lincoln\n",
	"Lincoln Elementary staffing ",
};

static void
run_trim(struct slice text, struct arena *arena)
{
	struct trimmed trimmed;

	trim(text, arena, &trimmed);
	trim_own_words(text, arena);
}

static void
run_form(struct slice text, struct arena *arena)
{
	form_find(text, arena, arena_alloc(arena, sizeof(struct report)));
}

static void
run_prose(struct slice text, struct arena *arena)
{
	struct slice summary;

	prose_language(text);
	prose_summary(text, arena, &summary);
}

/* What was wrapped into a text by programs on its way. */
static void
run_wrapped(struct slice text, struct arena *arena)
{
	(void)uuencode_take(links_unwrap(text, arena), arena,
	                    arena_alloc(arena, sizeof(struct report)));
}

static void
run_bounce(struct slice text, struct arena *arena)
{
	struct bounce_input input = {
		.from = { .address = SLICE("mailer-daemon@x.example") },
		.full_text = text,
		.delivery_status = text,
		.returned_headers = text,
	};

	bounce_judge(&input, arena,
	             arena_alloc(arena, sizeof(struct report)));
}

static void
run_html(struct slice text, struct arena *arena)
{
	html_text(text, arena);
}

static void
run_reading(struct slice text, struct arena *arena, enum reading_as as)
{
	static const char *const steps[] = { "call the vendor",
	                                     "hire a substitute", "the the" };
	struct reading_context *context = arena_alloc(arena,
	                                              sizeof(*context));
	struct reading *reading = arena_alloc(arena, sizeof(*reading));

	reading_context_init(context);
	context->as = as;
	context->today = TODAY;
	context->state = CHALLENGE_WORKING;
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		context->steps[context->step_count++] = (struct reading_step){
			.number = (int32_t)i + 1, .due = DAY_NONE,
			.text = slice_of(steps[i]) };
	read_text(context, text, arena, reading);
}

static void
run_answer(struct slice text, struct arena *arena)
{
	run_reading(text, arena, READING_AS_SUBMITTER);
}

static void
run_actions(struct slice text, struct arena *arena)
{
	run_reading(text, arena, READING_AS_OWNER);
}

static void
run_dates(struct slice text, struct arena *arena)
{
	struct words words = words_split(text, arena);
	struct date_span span;

	date_read(text, TODAY);
	date_of(&words, 0, words.count, TODAY, &span);
}

static const struct {
	const char *name;
	void (*run)(struct slice text, struct arena *arena);
} parsers[] = {
	{ "trim", run_trim },
	{ "form", run_form },
	{ "prose", run_prose },
	{ "wrapped", run_wrapped },
	{ "bounce", run_bounce },
	{ "html", run_html },
	{ "answer", run_answer },
	{ "actions", run_actions },
	{ "dates", run_dates },
};

static int64_t
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
	return (int64_t)time.tv_sec * NANOSECONDS + time.tv_nsec;
}

static void
run_mail(struct slice text, struct arena *arena)
{
	const struct mime_source source = { .fd = -1, .bytes = text };

	read_mail(&source, arena, arena_alloc(arena, sizeof(struct report)));
}

/* The fastest of a few runs; a very slow one is not measured again. */
static int64_t
measure(void (*run)(struct slice, struct arena *), struct slice text)
{
	int64_t best = INT64_MAX;

	for (int i = 0; i < REPEATS && (i == 0 || best < NANOSECONDS / 20);
	     i++) {
		struct arena *arena = arena_new((size_t)1 << 30);
		int64_t took = now();

		run(text, arena);
		took = now() - took;
		arena_free(arena);
		if (took < best)
			best = took;
	}
	return best;
}

/* One line of the table; 1 if it grows too fast or takes too long. */
static int
show(const char *parser, const char *name, const int64_t took[SIZES],
     bool verbose)
{
	int64_t first = took[0] > LEAST ? took[0] : LEAST;
	bool bad = took[SIZES - 1] / WORST > first ||
	           took[SIZES - 1] / NANOSECONDS >= PARSE_CPU_SECONDS;
	int shown = (int)slice_find_char(slice_of(name), '\n');

	if (bad || verbose)
		printf("%-8s %-34.*s %8.0f %8.0f %8.0f us %6.1f %6.1f%s\n",
		       parser, shown < NAME_SHOWN ? shown : NAME_SHOWN, name,
		       (double)took[0] / 1000, (double)took[1] / 1000,
		       (double)took[2] / 1000,
		       (double)took[1] / (double)took[0],
		       (double)took[2] / (double)took[0],
		       bad ? "  TOO LONG" : "");
	return bad;
}

static int
measure_texts(bool verbose)
{
	int failures = 0;

	for (size_t i = 0; i < sizeof(parsers) / sizeof(parsers[0]); i++)
		for (size_t k = 0; k < sizeof(pieces) / sizeof(pieces[0]);
		     k++) {
			int64_t took[SIZES];
			size_t size = SMALLEST;

			for (int n = 0; n < SIZES; n++, size *= GROWTH) {
				struct text text;

				text_init(&text, size);
				while (!text.cut)
					text_add(&text, pieces[k]);
				took[n] = measure(parsers[i].run,
				                  text_slice(&text));
				text_release(&text);
			}
			failures += show(parsers[i].name, pieces[k], took,
			                 verbose);
		}
	return failures;
}

static int
measure_mails(bool verbose)
{
	int failures = 0;

	for (const struct bad_mail *bad = bad_mails; bad->name != NULL;
	     bad++) {
		int64_t took[SIZES];
		int count = bad->count;

		for (int n = 0; n < SIZES; n++, count *= GROWTH) {
			struct text mail;

			text_init(&mail, MAIL_MAX);
			bad->write(&mail, count);
			took[n] = measure(run_mail, text_slice(&mail));
			text_release(&mail);
		}
		failures += show("mail", bad->name, took, verbose);
	}
	return failures;
}

int
main(int argc, char **argv)
{
	bool verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
	int failures;
	size_t lines = sizeof(parsers) / sizeof(parsers[0]) *
	               (sizeof(pieces) / sizeof(pieces[0]));

	for (const struct bad_mail *bad = bad_mails; bad->name != NULL; bad++)
		lines++;
	if (verbose)
		printf("%-8s %-34s %8s %8s %8s    %6s %6s\n", "reader",
		       "made of", "1x", "10x", "100x", "10x/1x", "100x/1x");
	read_start();
	failures = measure_texts(verbose) + measure_mails(verbose);
	printf("%zu passed, %d failed\n", lines - (size_t)failures, failures);
	return failures > 0;
}
