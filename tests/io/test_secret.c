/* Files of secrets: whose they may be, and what they may hold. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/paths.h"
#include "io/secret.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum { PATH_LENGTH = 200 };

static char folder[] = "/tmp/clearway-secret-XXXXXX";

struct secret_case {
	const char *name;
	struct slice content;
	mode_t mode;
	const char *secret;	/* NULL: refused */
};

static const struct secret_case cases[] = {
	{ "plain", { "sesame", 6 }, 0600, "sesame" },
	{ "one line end is not part of it", { "sesame\n", 7 }, 0400, "sesame" },
	{ "nor is that of another system", { "sesame\r\n", 8 }, 0600,
	  "sesame" },
	{ "two lines", { "a\nb\n", 4 }, 0600, "a\nb" },
	{ "spaces count", { " a ", 3 }, 0600, " a " },
	{ "empty", { "", 0 }, 0600, NULL },
	{ "blank", { " \n", 2 }, 0600, NULL },
	{ "a NUL byte", { "a\0b", 3 }, 0600, NULL },
	{ "the group may read it", { "a", 1 }, 0640, NULL },
	{ "others may write it", { "a", 1 }, 0602, NULL },
};

static void
test_read(void **state)
{
	char path[PATH_LENGTH];

	(void)state;
	snprintf(path, sizeof(path), "%s/s", folder);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct secret_case *c = &cases[i];
		FILE *file = fopen(path, "w");
		struct text secret;
		struct why why;
		enum outcome outcome;

		assert_non_null(file);
		assert_int_equal(fwrite(c->content.data, 1, c->content.length,
		                        file), c->content.length);
		assert_int_equal(fclose(file), 0);
		assert_int_equal(chmod(path, c->mode), 0);
		text_init(&secret, SECRET_MOST);
		outcome = secret_read(path, &secret, &why);
		if ((outcome == OUTCOME_OK) != (c->secret != NULL))
			fail_msg("%s: outcome %d", c->name, (int)outcome);
		if (strcmp(secret.data, c->secret != NULL ? c->secret : "")
		    != 0)
			fail_msg("%s: \"%s\"", c->name, secret.data);
		text_release(&secret);
		assert_int_equal(unlink(path), 0);
	}
}

static void
test_not_there(void **state)
{
	struct text secret;
	struct why why;

	(void)state;
	text_init(&secret, SECRET_MOST);
	assert_int_equal(secret_read("/nowhere/secret", &secret, &why),
	                 OUTCOME_SETUP);
	assert_int_equal(secret_read(folder, &secret, &why), OUTCOME_SETUP);
	assert_int_equal(secret_read("/dev/zero", &secret, &why),
	                 OUTCOME_SETUP);
	assert_int_equal(secret_read("credential:x", &secret, &why),
	                 OUTCOME_SETUP);
	assert_non_null(strstr(why.text, "LoadCredential"));
	text_release(&secret);
}

static void
test_path(void **state)
{
	struct arena *arena = arena_new(100000);
	const char *path = NULL;
	struct why why;

	(void)state;
	assert_int_equal(secret_path("a", "/f", arena, &path, &why),
	                 OUTCOME_OK);
	assert_string_equal(path, "/f/a");
	assert_int_equal(secret_path("/b", "/f", arena, &path, &why),
	                 OUTCOME_OK);
	assert_string_equal(path, "/b");
	assert_int_equal(secret_path("credential:../x", "/f", arena, &path,
	                             &why), OUTCOME_SETUP);
	assert_int_equal(secret_path("credential:", "/f", arena, &path, &why),
	                 OUTCOME_SETUP);
	assert_string_equal(path, "/b");
	setenv("CREDENTIALS_DIRECTORY", "/run/c", 1);
	assert_int_equal(secret_path("credential:x", "/f", arena, &path, &why),
	                 OUTCOME_OK);
	assert_string_equal(path, "/run/c/x");
	unsetenv("CREDENTIALS_DIRECTORY");
	arena_free(arena);
}

/* Run from a checkout's build/tests/io. */
static void
test_paths(void **state)
{
	char path[PATH_LENGTH * 4];

	(void)state;
	assert_int_equal(paths_templates()[0], '/');
	assert_true(slice_ends(slice_of(paths_templates()), "/templates"));
	assert_true(slice_ends(slice_of(paths_config()),
	                       "/etc/clearway.conf"));
	assert_string_equal(paths_program("no-such-program"),
	                    "no-such-program");
	copy_text(path, sizeof(path), slice_of(paths_program("test_secret")));
	assert_int_equal(access(path, X_OK), 0);
	assert_string_equal(paths_program("test_secret"), path);
}

static int
set_up(void **state)
{
	(void)state;
	return mkdtemp(folder) != NULL ? 0 : -1;
}

static int
tear_down(void **state)
{
	(void)state;
	return rmdir(folder);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_read),
		cmocka_unit_test(test_not_there),
		cmocka_unit_test(test_path),
		cmocka_unit_test(test_paths),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
