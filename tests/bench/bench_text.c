/*
 * bench_text: the time that texts of 1x, 10x and 100x a size take in each
 * parser of text. Fails if a hundred times the size takes more than a thousand
 * times as long: all of them are linear, and a machine may be busy.
 */
#include <stdio.h>
#include <time.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/report.h"
#include "parsers/bounce.h"
#include "parsers/form.h"
#include "parsers/prose.h"
#include "parsers/trim.h"

enum {
	SMALLEST = 10 * 1024,
	SIZES = 3,
	GROWTH = 10,
	WORST = 1000,
	NANOSECONDS = 1000000000
};

static const char *const pieces[] = {
	"We have no substitute on Fridays, and nobody has told us why.\n",
	"> quoted and quoted again\n",
	">",
	"On Tue, Dec 1, 2026 at 9:15 AM Dana <d@x.example> wrote:\n",
	"From: d@x.example\nTo: x\n",
	"_____\n",
	"--\n",
	"Sent from my iPhone\n",
	"A: B: C: D: ",
	"Type: School: Name: ",
	"<a@x.example>: 550 5.1.1\n",
	"\n",
	"@@@@@@@@@@",
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

static const struct {
	const char *name;
	void (*run)(struct slice text, struct arena *arena);
} parsers[] = {
	{ "trim", run_trim },
	{ "form", run_form },
	{ "prose", run_prose },
	{ "bounce", run_bounce },
};

static int64_t
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * NANOSECONDS + time.tv_nsec;
}

static int64_t
measure(void (*run)(struct slice, struct arena *), const char *piece,
        size_t size)
{
	struct arena *arena = arena_new((size_t)1 << 30);
	struct text text;
	int64_t began;
	int64_t took;

	text_init(&text, size);
	while (!text.cut)
		text_add(&text, piece);
	began = now();
	run(text_slice(&text), arena);
	took = now() - began;
	text_release(&text);
	arena_free(arena);
	return took > 0 ? took : 1;
}

int
main(void)
{
	int failures = 0;

	printf("%-8s %-40s %9s %9s %9s\n", "parser", "text made of", "10 KB",
	       "100 KB", "1 MB (us)");
	for (size_t i = 0; i < sizeof(parsers) / sizeof(parsers[0]); i++) {
		for (size_t k = 0; k < sizeof(pieces) / sizeof(pieces[0]);
		     k++) {
			int64_t took[SIZES];
			size_t size = SMALLEST;
			int shown = (int)slice_find_char(slice_of(pieces[k]),
			                                 '\n');

			for (int n = 0; n < SIZES; n++, size *= GROWTH)
				took[n] = measure(parsers[i].run, pieces[k],
				                  size);
			printf("%-8s %-40.*s %9.0f %9.0f %9.0f\n",
			       parsers[i].name, shown < 40 ? shown : 40,
			       pieces[k], (double)took[0] / 1000,
			       (double)took[1] / 1000,
			       (double)took[2] / 1000);
			failures += took[2] / WORST > took[0];
		}
	}
	return failures > 0;
}
