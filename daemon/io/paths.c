#include "io/paths.h"

#include <limits.h>
#include <stdbool.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fail.h"

enum { CLIMB_MOST = 6, PROGRAMS_MOST = 8, PROGRAM_NAME_MAX = 64 };

static char own_folder[PATH_MAX];	/* of the running program */
static char checkout[PATH_MAX];		/* empty: not run from one */
static bool is_known;

/* Joins into a buffer of PATH_MAX; false if it does not fit. */
static bool
join(char to[PATH_MAX], const char *folder, const char *rest)
{
	int length = snprintf(to, PATH_MAX, "%s/%s", folder, rest);

	return length > 0 && length < PATH_MAX;
}

static bool
exists(const char *folder, const char *rest)
{
	char path[PATH_MAX];

	return join(path, folder, rest) && access(path, F_OK) == 0;
}

/* Cuts the last component off; false at the root. */
static bool
climb(char *folder)
{
	char *slash = strrchr(folder, '/');

	if (slash == NULL || slash == folder)
		return false;
	*slash = '\0';
	return true;
}

static void
look_around(void)
{
	ssize_t length;
	char folder[PATH_MAX];

	if (is_known)
		return;
	is_known = true;
	length = readlink("/proc/self/exe", own_folder, PATH_MAX - 1);
	if (length < 0)
		length = 0;
	own_folder[length] = '\0';
	climb(own_folder);
	memcpy(folder, own_folder, sizeof(folder));
	for (int i = 0; i < CLIMB_MOST; i++) {
		if (exists(folder, "daemon/core/challenge.h") &&
		    exists(folder, "Makefile")) {
			memcpy(checkout, folder, sizeof(checkout));
			return;
		}
		if (!climb(folder))
			return;
	}
}

static bool
try_program(char to[PATH_MAX], const char *folder, const char *name)
{
	struct stat status;

	return join(to, folder, name) && access(to, X_OK) == 0 &&
	       stat(to, &status) == 0 && S_ISREG(status.st_mode);
}

/* A test runs from deeper inside build/ than the programs are. */
static bool
find_in_build(char to[PATH_MAX], const char *name)
{
	char folder[PATH_MAX];

	memcpy(folder, own_folder, sizeof(folder));
	while (strlen(folder) > strlen(checkout)) {
		if (try_program(to, folder, name))
			return true;
		if (!climb(folder))
			return false;
	}
	return false;
}

static bool
find_installed(char to[PATH_MAX], const char *name)
{
	static const char *const folders[] = {
		"/../libexec/clearway", "/../bin", "/../sbin",
	};
	char folder[PATH_MAX];

	if (try_program(to, own_folder, name))
		return true;
	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
		int length = snprintf(folder, sizeof(folder), "%s%s",
		                      own_folder, folders[i]);

		if (length > 0 && length < PATH_MAX &&
		    try_program(to, folder, name))
			return true;
	}
	return try_program(to, PREFIX "/libexec/clearway", name) ||
	       try_program(to, PREFIX "/bin", name) ||
	       try_program(to, PREFIX "/sbin", name);
}

const char *
paths_program(const char *name)
{
	static struct {
		char name[PROGRAM_NAME_MAX];
		char path[PATH_MAX];
	} found[PROGRAMS_MOST];
	static size_t count;

	look_around();
	for (size_t i = 0; i < count; i++) {
		if (strcmp(found[i].name, name) == 0)
			return found[i].path;
	}
	if (count == PROGRAMS_MOST || strlen(name) >= PROGRAM_NAME_MAX)
		return name;
	if (!(checkout[0] != '\0' &&
	      find_in_build(found[count].path, name)) &&
	    !find_installed(found[count].path, name))
		return name;
	memcpy(found[count].name, name, strlen(name) + 1);
	return found[count++].path;
}

const char *
paths_templates(void)
{
	static char path[PATH_MAX];

	look_around();
	if (checkout[0] != '\0' && join(path, checkout, "templates"))
		return path;
	if (join(path, own_folder, "../share/clearway/templates") &&
	    access(path, F_OK) == 0)
		return path;
	return PREFIX "/share/clearway/templates";
}

const char *
paths_config(void)
{
	static char path[PATH_MAX];

	look_around();
	if (checkout[0] != '\0' && join(path, checkout, "etc/clearway.conf"))
		return path;
	return SYSCONFDIR "/clearway/clearway.conf";
}
