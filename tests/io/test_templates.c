#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/templates.h"

#include <cmocka.h>

enum { ARENA_LIMIT = 64 * 1024 * 1024, PATH_SIZE = 512 };

static char folder[PATH_SIZE];

static void
in_folder(char path[PATH_SIZE], const char *name)
{
	snprintf(path, PATH_SIZE, "%.200s/%.200s", folder, name);
}

static void
write_file(const char *name, const char *content)
{
	char path[PATH_SIZE];
	FILE *file;

	in_folder(path, name);
	file = fopen(path, "w");
	assert_non_null(file);
	assert_true(fputs(content, file) >= 0);
	assert_int_equal(fclose(file), 0);
}

static void
remove_file(const char *name)
{
	char path[PATH_SIZE];

	in_folder(path, name);
	assert_int_equal(remove(path), 0);
}

/* A folder with a complete English, and nothing else. */
static int
set_up(void **state)
{
	char path[PATH_SIZE];
	const char *base = getenv("TMPDIR");

	(void)state;
	snprintf(folder, sizeof(folder), "%.200s/clearway-templates-XXXXXX",
	         base != NULL ? base : "/tmp");
	assert_non_null(mkdtemp(folder));
	in_folder(path, "en");
	assert_int_equal(mkdir(path, 0700), 0);
	for (int i = 0; i < LETTER_KINDS; i++) {
		snprintf(path, sizeof(path), "en/%s.md",
		         letter_name((enum letter_kind)i));
		write_file(path, "Subject: {{district}}\n\nHello {{name}}\n");
	}
	return 0;
}

static int
tear_down(void **state)
{
	char path[PATH_SIZE];

	(void)state;
	for (int i = 0; i < LETTER_KINDS; i++) {
		snprintf(path, sizeof(path), "en/%s.md",
		         letter_name((enum letter_kind)i));
		remove_file(path);
	}
	remove_file("en");
	return rmdir(folder);
}

/* Loads; returns the outcome, and why. */
static enum outcome
load(struct letter_templates *templates, struct why *why)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	enum outcome outcome;

	*why = (struct why){ "" };
	outcome = letter_templates_load(folder, arena, templates, why);
	arena_free(arena);
	return outcome;
}

static void
test_whole(void **state)
{
	struct letter_templates templates = { .language_count = 0 };
	char path[PATH_SIZE];
	struct why why;

	(void)state;
	write_file("README.md", "not a letter");
	write_file("en/receipt.md~", "an editor's copy");
	write_file("en/.receipt.md", "another one's");
	in_folder(path, "es");
	assert_int_equal(mkdir(path, 0700), 0);
	write_file("es/receipt.md", "Subject: a\n\nHola\n");
	assert_int_equal(load(&templates, &why), OUTCOME_OK);
	assert_int_equal(templates.language_count, 2);
	assert_string_equal(templates.languages[0].name, "en");
	assert_string_equal(templates.languages[1].name, "es");
	assert_non_null(templates.languages[1].letters[LETTER_RECEIPT].body);
	assert_null(templates.languages[1].letters[LETTER_ROUND].body);
	remove_file("es/receipt.md");
	remove_file("es");
	remove_file("en/receipt.md~");
	remove_file("en/.receipt.md");
	remove_file("README.md");
}

static void
check_refused(const char *expected)
{
	struct letter_templates templates = { .language_count = 77 };
	struct why why;

	assert_int_equal(load(&templates, &why), OUTCOME_SETUP);
	if (strstr(why.text, expected) == NULL)
		fail_msg("\"%s\" does not say \"%s\"", why.text, expected);
	assert_int_equal(templates.language_count, 77);
}

static void
test_refused(void **state)
{
	struct letter_templates templates;
	char path[PATH_SIZE];
	struct why why;

	(void)state;
	write_file("en/recipe.md", "Subject: a\n\nb\n");
	check_refused("/en/recipe.md: there is no letter of that name");
	remove_file("en/recipe.md");

	write_file("en/round.md", "Subject: a\n\nb\n{{nonsense}}\n");
	check_refused("/en/round.md:4: this letter has nothing named");
	remove_file("en/round.md");
	check_refused("/en/round.md: this letter is missing");

	in_folder(path, "en/round.md");
	assert_int_equal(mkdir(path, 0700), 0);
	check_refused("/en/round.md: cannot read this template");
	remove_file("en/round.md");
	write_file("en/round.md", "Subject: {{district}}\n\nb\n");

	in_folder(path, "es");
	assert_int_equal(mkdir(path, 0700), 0);
	write_file("es/round.md", "Subject: a\nX: b\n\nc\n");
	check_refused("/es/round.md:2: above the first empty line");
	remove_file("es/round.md");
	remove_file("es");
	assert_int_equal(load(&templates, &why), OUTCOME_OK);
}

static void
test_no_folder(void **state)
{
	struct arena *arena = arena_new(ARENA_LIMIT);
	struct letter_templates templates;
	struct why why;

	(void)state;
	assert_int_equal(letter_templates_load("/nonexistent/templates", arena,
		&templates, &why), OUTCOME_SETUP);
	arena_free(arena);
	assert_non_null(strstr(why.text, "/nonexistent/templates: cannot"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_whole, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_refused, set_up,
		                                tear_down),
		cmocka_unit_test(test_no_folder),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
