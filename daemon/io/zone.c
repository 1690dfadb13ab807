#include "io/zone.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

enum {
	FIRST_YEAR = 2000,
	LAST_YEAR = 2060,
	DAY_SECONDS = 86400,
	CHANGES_MOST = 4 * (LAST_YEAR - FIRST_YEAR + 1),
	NAME_MOST = 64,
	SAVED_MOST = 256
};

static const char folder[] = "/usr/share/zoneinfo";

/* "America/Detroit": no way out of the folder, no hidden file. */
static bool
is_zone_name(const char *name)
{
	size_t length = strlen(name);

	if (length == 0 || length > NAME_MOST || name[0] == '/' ||
	    strstr(name, "..") != NULL || strstr(name, "//") != NULL)
		return false;
	for (size_t i = 0; i < length; i++)
		if (!ascii_is_alnum(name[i]) &&
		    strchr("/_+-", name[i]) == NULL)
			return false;
	return true;
}

/* The library takes an unknown zone for UTC without a word: look ourselves. */
static enum outcome
check_zone(const char *name, struct why *why)
{
	char path[sizeof(folder) + NAME_MOST + 2];
	char magic[4] = "";
	ssize_t length;
	int fd;

	if (!is_zone_name(name))
		return fail(why, OUTCOME_SETUP, "\"%.*s\" is not the name of "
		            "a time zone; names look like America/Detroit",
		            NAME_MOST, name);
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 && access(folder, F_OK) != 0)
		return fail(why, OUTCOME_SETUP, "no time zones are installed "
		            "(%s); install the package tzdata", folder);
	if (fd < 0)
		return fail(why, OUTCOME_SETUP, "no time zone \"%s\" is known "
		            "here (%s: %s); names look like America/Detroit",
		            name, path, strerror(errno));
	length = read(fd, magic, sizeof(magic));
	close(fd);
	if (length != (ssize_t)sizeof(magic) ||
	    memcmp(magic, "TZif", sizeof(magic)) != 0)
		return fail(why, OUTCOME_SETUP, "%s is not a time zone; names "
		            "look like America/Detroit", path);
	return OUTCOME_OK;
}

static int32_t
offset_at(int64_t at)
{
	time_t instant = (time_t)at;
	struct tm local;

	if (localtime_r(&instant, &local) == NULL)
		die("no local time for %lld", (long long)at);
	return (int32_t)local.tm_gmtoff;
}

/* The first instant after `from` with another offset; it is by `to`. */
static int64_t
find_change(int64_t from, int64_t to)
{
	int32_t before = offset_at(from);

	while (to - from > 1) {
		int64_t middle = from + (to - from) / 2;

		if (offset_at(middle) == before)
			from = middle;
		else
			to = middle;
	}
	return to;
}

static size_t
probe(struct zone_change *changes)
{
	int64_t at = (int64_t)DAY_SECONDS *
	             day_of((struct civil){ FIRST_YEAR, 1, 1 });
	int64_t end = (int64_t)DAY_SECONDS *
	              day_of((struct civil){ LAST_YEAR + 1, 1, 1 });
	size_t count = 1;

	changes[0] = (struct zone_change){ .offset = offset_at(at) };
	for (; at < end && count < CHANGES_MOST; at += DAY_SECONDS) {
		int64_t next = at + DAY_SECONDS;

		if (offset_at(next) == changes[count - 1].offset)
			continue;
		changes[count].from_at = find_change(at, next);
		changes[count].offset = offset_at(next);
		count++;
	}
	return count;
}

enum outcome
zone_load(const char *name, struct arena *arena, struct zone_change **changes,
          size_t *count, struct why *why)
{
	const char *saved = getenv("TZ");
	char before[SAVED_MOST];
	char variable[NAME_MOST + 2];
	enum outcome outcome = check_zone(name, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (saved != NULL)
		(void)COPY_TEXT(before, slice_of(saved));
	snprintf(variable, sizeof(variable), ":%s", name);
	if (setenv("TZ", variable, 1) != 0)
		die("no memory left for the environment");
	tzset();
	*changes = arena_alloc_array(arena, CHANGES_MOST, sizeof(**changes));
	*count = probe(*changes);
	if (saved == NULL)
		unsetenv("TZ");
	else if (setenv("TZ", before, 1) != 0)
		die("no memory left for the environment");
	tzset();
	return OUTCOME_OK;
}
