/* Time zones of the machine, against what zdump(8) says of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "io/zone.h"

#include <cmocka.h>

struct zone_case {
	const char *name;
	int64_t at;
	int32_t offset;
};

static const struct zone_case cases[] = {
	{ "UTC", 1796130000, 0 },
	{ "America/Detroit", 946702800, -18000 },	/* 2000-01-01 */
	{ "America/Detroit", 1772953199, -18000 },	/* 2026-03-08 */
	{ "America/Detroit", 1772953200, -14400 },
	{ "America/Detroit", 1793512799, -14400 },	/* 2026-11-01 */
	{ "America/Detroit", 1793512800, -18000 },
	{ "America/Detroit", 2530767599, -18000 },	/* 2050-03-13 */
	{ "America/Detroit", 2530767600, -14400 },
	{ "America/Phoenix", 1782907200, -25200 },
	{ "Pacific/Honolulu", 1782907200, -36000 },
	{ "Europe/Dublin", 1782907200, 3600 },
	{ "Australia/Lord_Howe", 1782907200, 37800 },
};

static int32_t
offset_of(const struct zone_change *changes, size_t count, int64_t at)
{
	size_t i = count - 1;

	while (i > 0 && changes[i].from_at > at)
		i--;
	return changes[i].offset;
}

static void
test_offsets(void **state)
{
	struct arena *arena = arena_new(1024 * 1024);

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct zone_case *c = &cases[i];
		struct zone_change *changes;
		struct why why;
		size_t count;

		if (zone_load(c->name, arena, &changes, &count, &why) !=
		    OUTCOME_OK)
			fail_msg("%s: %s", c->name, why.text);
		assert_true(count >= 1);
		assert_int_equal(changes[0].from_at, 0);
		for (size_t j = 1; j < count; j++)
			assert_true(changes[j].from_at >
			            changes[j - 1].from_at);
		if (offset_of(changes, count, c->at) != c->offset)
			fail_msg("%s at %lld: %d, not %d", c->name,
			         (long long)c->at,
			         offset_of(changes, count, c->at), c->offset);
	}
	arena_free(arena);
}

static void
test_unknown_zones(void **state)
{
	static const char *const names[] = {
		"", "Nowhere/City", "../../../etc/passwd", "/etc/localtime",
		"America", "America/", "EST5EDT4", "America/Detroit\n",
		"zone.tab", "America//Detroit",
	};
	struct arena *arena = arena_new(1024 * 1024);
	struct zone_change *changes = NULL;
	size_t count = 7;

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct why why = { "" };

		if (zone_load(names[i], arena, &changes, &count, &why) !=
		    OUTCOME_SETUP)
			fail_msg("\"%s\" was taken for a zone", names[i]);
		assert_non_null(strstr(why.text, "America/Detroit"));
	}
	assert_null(changes);
	assert_int_equal(count, 7);
	arena_free(arena);
}

static void
test_environment_is_put_back(void **state)
{
	struct arena *arena = arena_new(1024 * 1024);
	struct zone_change *changes;
	size_t count;

	(void)state;
	setenv("TZ", "Asia/Tokyo", 1);
	assert_int_equal(zone_load("America/Detroit", arena, &changes, &count,
	                           NULL), OUTCOME_OK);
	assert_string_equal(getenv("TZ"), "Asia/Tokyo");
	unsetenv("TZ");
	assert_int_equal(zone_load("America/Detroit", arena, &changes, &count,
	                           NULL), OUTCOME_OK);
	assert_null(getenv("TZ"));
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_offsets),
		cmocka_unit_test(test_unknown_zones),
		cmocka_unit_test(test_environment_is_put_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
