#include "io/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static const char credential_prefix[] = "credential:";

/* $CREDENTIALS_DIRECTORY, or NULL; systemd.exec(5). */
static const char *
credentials_folder(void)
{
	const char *folder = getenv("CREDENTIALS_DIRECTORY");

	return folder != NULL && folder[0] == '/' ? folder : NULL;
}

enum outcome
secret_path(const char *name, const char *folder, struct arena *arena,
            const char **path, struct why *why)
{
	const char *credentials = credentials_folder();

	if (slice_starts(slice_of(name), credential_prefix)) {
		const char *id = name + sizeof(credential_prefix) - 1;

		if (id[0] == '\0' || id[0] == '.' || strchr(id, '/') != NULL)
			return fail(why, OUTCOME_SETUP, "\"%s\" is not the "
			            "name of a credential", name);
		*path = credentials == NULL ? arena_format(arena, "%s", name)
		        : arena_format(arena, "%s/%s", credentials, id);
		return OUTCOME_OK;
	}
	*path = name[0] == '/' ? arena_format(arena, "%s", name)
	        : arena_format(arena, "%s/%s", folder, name);
	return OUTCOME_OK;
}

static bool
is_credential(const char *path)
{
	const char *folder = credentials_folder();

	return folder != NULL && slice_starts(slice_of(path), folder) &&
	       path[strlen(folder)] == '/' && strstr(path, "/../") == NULL;
}

static enum outcome
check_status(const char *path, const struct stat *status, struct why *why)
{
	if (!S_ISREG(status->st_mode))
		return fail(why, OUTCOME_SETUP, "%s is not a regular file",
		            path);
	if ((status->st_mode & 077) != 0 && !is_credential(path))
		return fail(why, OUTCOME_SETUP, "%s can be read or written by "
		            "others (mode %04o); run: chmod 600 %s", path,
		            (unsigned)(status->st_mode & 07777), path);
	if (status->st_size == 0)
		return fail(why, OUTCOME_SETUP, "%s is empty", path);
	if (status->st_size > SECRET_MOST)
		return fail(why, OUTCOME_SETUP, "%s is larger than %d bytes: "
		            "not a password or token", path, SECRET_MOST);
	return OUTCOME_OK;
}

enum outcome
secret_check(const char *path, struct why *why)
{
	struct stat status;

	if (slice_starts(slice_of(path), credential_prefix))
		return OUTCOME_OK;	/* only the service can see it */
	if (stat(path, &status) != 0)
		return fail(why, OUTCOME_SETUP, "%s: %s", path,
		            strerror(errno));
	return check_status(path, &status, why);
}

/* Opens the file and checks what was opened, so that both are the same. */
static enum outcome
open_checked(const char *path, int *fd, struct why *why)
{
	struct stat status;
	enum outcome outcome;
	int opened;

	if (slice_starts(slice_of(path), credential_prefix))
		return fail(why, OUTCOME_SETUP, "%s is only there when "
		            "systemd starts the program with LoadCredential= "
		            "($CREDENTIALS_DIRECTORY is not set)", path);
	opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	if (opened < 0 || fstat(opened, &status) != 0)
		outcome = fail(why, OUTCOME_SETUP, "cannot read %s: %s", path,
		               strerror(errno));
	else
		outcome = check_status(path, &status, why);
	if (outcome == OUTCOME_OK)
		*fd = opened;
	else if (opened >= 0)
		close(opened);
	return outcome;
}

enum outcome
secret_read(const char *path, struct text *secret, struct why *why)
{
	char buffer[SECRET_MOST + 1];
	size_t length = 0;
	struct slice value;
	ssize_t n = 1;
	int fd;
	enum outcome outcome = open_checked(path, &fd, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	while (length < sizeof(buffer) && n > 0) {
		n = read(fd, buffer + length, sizeof(buffer) - length);
		if (n < 0 && errno == EINTR)
			n = 1;
		else if (n > 0)
			length += (size_t)n;
	}
	close(fd);
	value = (struct slice){ buffer, length };
	if (slice_ends(value, "\n"))
		value.length--;
	if (slice_ends(value, "\r"))
		value.length--;
	if (n < 0 || length > SECRET_MOST)
		outcome = fail(why, OUTCOME_SETUP, "cannot read all of %s",
		               path);
	else if (slice_is_empty(slice_trim(value)))
		outcome = fail(why, OUTCOME_SETUP, "%s is empty", path);
	else if (memchr(value.data, '\0', value.length) != NULL)
		outcome = fail(why, OUTCOME_SETUP, "%s holds a NUL byte: not a "
		               "password or token", path);
	else
		text_add_slice(secret, value);
	explicit_bzero(buffer, sizeof(buffer));
	return outcome;
}
